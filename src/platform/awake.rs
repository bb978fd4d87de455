//! Keeping the machine awake while something is projected.

use keepawake::KeepAwake;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

/// As long as it lives, the screen stays lit and the machine does not sleep.
/// The system lets go by itself when the program ends, however it ends.
pub struct Awake {
    /// Its end is what the thread waits for that holds the machine awake.
    _until: Sender<()>,
    is_refused: Arc<AtomicBool>,
}

impl Awake {
    /// Whether nobody was there to ask, or all have refused.
    pub fn is_refused(&self) -> bool {
        self.is_refused.load(Ordering::Relaxed)
    }
}

/// Asks the system to stay awake, beside the window: it may take its time.
/// `wake` is called where it refuses; `None` where there is no thread for it.
pub fn keep(why: &str, wake: Box<dyn FnOnce() + Send>) -> Option<Awake> {
    let (until, end) = channel();
    let is_refused = Arc::new(AtomicBool::new(false));
    let (why, refused) = (why.to_owned(), Arc::clone(&is_refused));
    let hold = move || hold(&why, &refused, wake, &end);
    std::thread::Builder::new().name("awake".to_owned()).spawn(hold).ok()?;
    Some(Awake { _until: until, is_refused })
}

fn hold(why: &str, refused: &AtomicBool, wake: Box<dyn FnOnce() + Send>, end: &Receiver<()>) {
    // The screen and the machine are asked for apart: of two that keep it awake
    // one is enough. The library panics where it has asked somebody who is gone.
    let ask = |of: fn(&mut keepawake::Builder) -> &mut keepawake::Builder| {
        let mut asked = keepawake::Builder::default();
        asked.reason(why).app_name("Selvsyn").app_reverse_domain("no.selvsyn.Selvsyn");
        let held = catch_unwind(AssertUnwindSafe(|| of(&mut asked).create()));
        held.ok().and_then(Result::ok)
    };
    let held: Vec<KeepAwake> =
        [ask(|asked| asked.display(true)), ask(|asked| asked.idle(true))].into_iter().flatten().collect();
    if held.is_empty() {
        log::warn!("nothing keeps the machine awake");
        refused.store(true, Ordering::Relaxed);
        wake();
    }
    // Nothing is ever sent.
    let _ = end.recv();
    for held in held {
        let _ = catch_unwind(AssertUnwindSafe(|| drop(held)));
    }
}
