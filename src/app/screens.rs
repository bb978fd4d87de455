//! The screens that the machine has.

use crate::platform::screens::connected;

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// What the system calls it.
    pub name: String,
    /// Whether this window is on it.
    pub is_here: bool,
    /// Its place in the window's own list; none where it came later.
    pub place: Option<usize>,
    /// Its upper left corner, in points of this window.
    pub at: egui::Pos2,
}

/// The screens that are connected; none where there is no window, and where the
/// system tells of none.
pub fn of(frame: &eframe::Frame) -> Vec<Screen> {
    let Some(window) = frame.winit_window() else { return Vec::new() };
    let scale = window.scale_factor() as f32;
    let here = window.current_monitor().and_then(|monitor| monitor.name());
    let known = window.available_monitors().enumerate().map(|(place, monitor)| {
        let at = monitor.position();
        let name = monitor.name().unwrap_or_else(|| (place + 1).to_string());
        Screen {
            is_here: here.as_ref() == Some(&name),
            name,
            place: Some(place),
            at: egui::pos2(at.x as f32, at.y as f32) / scale,
        }
    });
    let known: Vec<Screen> = known.collect();
    let Some(connected) = connected() else { return known };
    let screens = connected.into_iter().map(|now| {
        let at = egui::pos2(f32::from(now.at[0]), f32::from(now.at[1])) / scale;
        match known.iter().find(|screen| screen.name == now.name) {
            Some(screen) => Screen { at, ..screen.clone() },
            None => Screen { is_here: here.as_ref() == Some(&now.name), name: now.name, place: None, at },
        }
    });
    screens.collect()
}
