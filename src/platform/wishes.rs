//! How a person has asked the system to show things: dark or light, with more
//! contrast, and how large text is. Linux tells it through the desktop's
//! portal (a local socket), Windows and macOS through their settings.

use super::text_size::Follow;
use mundy::{ColorScheme, Contrast, Interest, Preferences, Subscription};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, PoisonError};

/// What the system was asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// Dark or light, where the system says so.
    pub is_dark: Option<bool>,
    /// Whether more contrast is wanted.
    pub wants_contrast: bool,
    /// How large text is wanted, in per cent, where the system says so and
    /// does not make it so large itself.
    pub text_percent: Option<u16>,
}

/// Tells of wishes as they change, for as long as it is kept.
pub struct Watch {
    wishes: Receiver<Wishes>,
    _colors: Option<Subscription>,
    text: Option<Follow>,
}

impl Watch {
    /// What is wished now, where that is new.
    pub fn news(&self) -> Option<Wishes> {
        self.wishes.try_iter().last()
    }

    /// Looks for what the system does not tell by itself; for whoever comes
    /// back to the window.
    pub fn look_again(&self) {
        if let Some(text) = &self.text {
            text.look_again();
        }
    }

    /// Tells of what comes through a channel instead.
    pub fn of(wishes: Receiver<Wishes>) -> Self {
        Self { wishes, _colors: None, text: None }
    }
}

/// Begins to watch, on the thread of the window; `wake` is called whenever
/// there is news. Nothing waits for it.
pub fn watch(wake: Box<dyn Fn() + Send + Sync>) -> Watch {
    let (sender, wishes) = channel();
    let known = Mutex::new(Wishes::default());
    let tell = Arc::new(move |change: &dyn Fn(&mut Wishes)| {
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        let before = *known;
        change(&mut known);
        // Nobody listens any more when the window has closed.
        if *known != before && sender.send(*known).is_ok() {
            wake();
        }
    });
    let tell_text = Arc::clone(&tell);
    let text = Follow::new(move |percent| tell_text(&|wishes| wishes.text_percent = percent));
    let tell_colors = move |preferences: Preferences| {
        tell(&|wishes| {
            wishes.is_dark = match preferences.color_scheme {
                ColorScheme::Dark => Some(true),
                ColorScheme::Light => Some(false),
                ColorScheme::NoPreference => None,
            };
            wishes.wants_contrast = matches!(preferences.contrast, Contrast::More | Contrast::Custom);
        });
    };
    let colors = Preferences::subscribe(Interest::ColorScheme | Interest::Contrast, tell_colors);
    Watch { wishes, _colors: Some(colors), text: Some(text) }
}
