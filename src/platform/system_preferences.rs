//! How a person has asked the system to show things: dark or light, with more
//! contrast, and how large text is. Linux tells it through the desktop's
//! portal (a local socket), Windows and macOS through their settings.

use super::text_size::Follow;
use mundy::{ColorScheme, Contrast, Interest, Preferences, Subscription};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, PoisonError};

/// What the system was asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SystemPreferences {
    /// Dark or light, where the system says so.
    pub is_dark: Option<bool>,
    /// Whether more contrast is wanted.
    pub wants_contrast: bool,
    /// How large text is wanted, in per cent, where the system says so and
    /// does not make it so large itself.
    pub text_percent: Option<u16>,
}

/// Tells of them as they change, for as long as it is kept.
pub struct Watch {
    asked: Receiver<SystemPreferences>,
    _colors: Option<Subscription>,
    text: Option<Follow>,
}

impl Watch {
    /// What is asked for now, where that is new.
    pub fn news(&self) -> Option<SystemPreferences> {
        self.asked.try_iter().last()
    }

    /// Looks for what the system does not tell by itself; for whoever comes
    /// back to the window.
    pub fn look_again(&self) {
        if let Some(text) = &self.text {
            text.look_again();
        }
    }

    /// Tells of what comes through a channel instead.
    pub fn of(asked: Receiver<SystemPreferences>) -> Self {
        Self { asked, _colors: None, text: None }
    }
}

/// Begins to watch, on the thread of the window; `wake` is called whenever
/// there is news. Nothing waits for it.
pub fn watch(wake: Box<dyn Fn() + Send + Sync>) -> Watch {
    let (sender, asked) = channel();
    let known = Mutex::new(SystemPreferences::default());
    let tell = Arc::new(move |change: &dyn Fn(&mut SystemPreferences)| {
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        let before = *known;
        change(&mut known);
        // Nobody listens any more when the window has closed.
        if *known != before && sender.send(*known).is_ok() {
            wake();
        }
    });
    let tell_text = Arc::clone(&tell);
    let text = Follow::new(move |percent| tell_text(&|asked| asked.text_percent = percent));
    let tell_colors = move |preferences: Preferences| {
        tell(&|asked| {
            asked.is_dark = match preferences.color_scheme {
                ColorScheme::Dark => Some(true),
                ColorScheme::Light => Some(false),
                ColorScheme::NoPreference => None,
            };
            asked.wants_contrast = matches!(preferences.contrast, Contrast::More | Contrast::Custom);
        });
    };
    let colors = Preferences::subscribe(Interest::ColorScheme | Interest::Contrast, tell_colors);
    Watch { asked, _colors: Some(colors), text: Some(text) }
}
