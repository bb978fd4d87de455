//! The screens that the machine has, as the window knows them.

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// What the system calls it.
    pub name: String,
    /// Whether this window is on it.
    pub is_here: bool,
}

/// The screens, in the order that the wall's window counts them; none where
/// there is no window, and where the system tells of none.
pub fn of(frame: &eframe::Frame) -> Vec<Screen> {
    let Some(window) = frame.winit_window() else { return Vec::new() };
    let here = window.current_monitor();
    let named = window.available_monitors().enumerate().map(|(place, monitor)| Screen {
        name: monitor.name().unwrap_or_else(|| (place + 1).to_string()),
        is_here: here.as_ref() == Some(&monitor),
    });
    named.collect()
}
