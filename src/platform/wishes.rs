//! How a person has asked the system to show things: dark or light, and with
//! more contrast. Linux tells it through the desktop's portal (a local
//! socket), Windows and macOS through their settings.

use mundy::{ColorScheme, Contrast, Interest, Preferences, Subscription};
use std::sync::mpsc::{Receiver, channel};

/// What the system was asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// Dark or light, where the system says so.
    pub is_dark: Option<bool>,
    /// Whether more contrast is wanted.
    pub wants_contrast: bool,
}

/// Tells of wishes as they change, for as long as it is kept.
pub struct Watch {
    wishes: Receiver<Wishes>,
    _subscription: Option<Subscription>,
}

impl Watch {
    /// What is wished now, where that is new.
    pub fn news(&self) -> Option<Wishes> {
        self.wishes.try_iter().last()
    }

    /// Tells of what comes through a channel instead.
    pub fn of(wishes: Receiver<Wishes>) -> Self {
        Self { wishes, _subscription: None }
    }
}

/// Begins to watch, on the thread of the window; `wake` is called whenever
/// there is news. Nothing waits for it.
pub fn watch(wake: Box<dyn Fn() + Send + Sync>) -> Watch {
    let (sender, wishes) = channel();
    let tell = move |preferences: Preferences| {
        let is_dark = match preferences.color_scheme {
            ColorScheme::Dark => Some(true),
            ColorScheme::Light => Some(false),
            ColorScheme::NoPreference => None,
        };
        let wants_contrast = matches!(preferences.contrast, Contrast::More | Contrast::Custom);
        // Nobody listens any more when the window has closed.
        if sender.send(Wishes { is_dark, wants_contrast }).is_ok() {
            wake();
        }
    };
    let subscription = Preferences::subscribe(Interest::ColorScheme | Interest::Contrast, tell);
    Watch { wishes, _subscription: Some(subscription) }
}
