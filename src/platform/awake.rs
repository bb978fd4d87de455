//! Keeping the machine awake while something is projected.

/// As long as it lives, the screen stays lit and the machine does not sleep.
/// The system lets go by itself when the program ends, however it ends.
pub struct Awake {
    _held: keepawake::KeepAwake,
}

/// Asks the system to stay awake; `None` where there is nobody to ask, or it
/// refuses.
pub fn keep(why: &str) -> Option<Awake> {
    let held = keepawake::Builder::default()
        .display(true)
        .idle(true)
        .sleep(false)
        .reason(why)
        .app_name("Selvsyn")
        .app_reverse_domain("no.selvsyn.Selvsyn")
        .create();
    match held {
        Ok(held) => Some(Awake { _held: held }),
        Err(error) => {
            log::warn!("nothing keeps the machine awake: {error}");
            None
        }
    }
}
