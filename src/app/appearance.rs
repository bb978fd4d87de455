//! How the window looks: what the person has chosen, and else what the system
//! is asked for.

use crate::chart::{Palette, Scheme};
use crate::platform::system_preferences::{SystemPreferences, Watch};
use crate::settings::{Settings, Theme};
use crate::ui::{self, Colors};

/// Follows settings and system.
pub struct Appearance {
    watch: Watch,
    preferences: SystemPreferences,
    scheme: Option<Scheme>,
    text_percent: u16,
    /// The colours that things are drawn in.
    pub colors: Colors,
}

impl Appearance {
    /// Begins to follow. The text has its size from the first frame on, where
    /// it was chosen.
    pub fn new(ctx: &egui::Context, settings: &Settings, watch: Watch) -> Self {
        let text_percent = settings.text_size(None);
        ctx.set_zoom_factor(f32::from(text_percent) / 100.0);
        let colors = Colors::new(Palette::of(Scheme::Light));
        Self { watch, preferences: SystemPreferences::default(), scheme: None, text_percent, colors }
    }

    /// How large text is, in per cent.
    pub fn text_percent(&self) -> u16 {
        self.text_percent
    }

    /// Lets the window look as it now should; before each frame.
    pub fn follow(&mut self, ctx: &egui::Context, settings: &Settings) {
        let comes_back = |event: &egui::Event| matches!(event, egui::Event::WindowFocused(true));
        if ctx.input(|input| input.events.iter().any(comes_back)) {
            self.watch.look_again();
        }
        if let Some(preferences) = self.watch.news() {
            self.preferences = preferences;
        }
        let text_percent = settings.text_size(self.preferences.text_percent);
        if self.text_percent != text_percent {
            self.text_percent = text_percent;
            ctx.set_zoom_factor(f32::from(text_percent) / 100.0);
        }
        let is_dark = self.preferences.is_dark.unwrap_or(ctx.system_theme() == Some(egui::Theme::Dark));
        let scheme = scheme(settings.theme.unwrap_or_default(), is_dark, self.preferences.wants_contrast);
        if self.scheme != Some(scheme) {
            self.scheme = Some(scheme);
            self.colors = Colors::new(Palette::of(scheme));
            ui::apply_theme(ctx, &self.colors, scheme != Scheme::Light);
        }
    }
}

/// The colours of a theme; the system's follow what it was asked for.
fn scheme(theme: Theme, is_dark: bool, wants_contrast: bool) -> Scheme {
    match theme {
        Theme::HighContrast => Scheme::HighContrast,
        Theme::System if wants_contrast => Scheme::HighContrast,
        Theme::System if is_dark => Scheme::Dark,
        Theme::Dark => Scheme::Dark,
        Theme::Light | Theme::System => Scheme::Light,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    #[test]
    fn the_systems_text_size_is_followed_until_one_is_chosen() {
        let ctx = egui::Context::default();
        let (sender, preferences) = channel();
        let mut look = Appearance::new(&ctx, &Settings::default(), Watch::of(preferences));
        for (system, chosen, expected) in [
            (Some(150), None, 150),
            (Some(225), None, 200),
            (Some(80), None, 100),
            (Some(150), Some(100), 100),
            (None, Some(175), 175),
            (None, None, 100),
        ] {
            sender.send(SystemPreferences { text_percent: system, ..SystemPreferences::default() }).unwrap();
            look.follow(&ctx, &Settings { text_percent: chosen, ..Settings::default() });
            assert_eq!(look.text_percent(), expected, "{system:?} {chosen:?}");
        }
    }

    #[test]
    fn a_theme_of_ones_own_rules_and_the_systems_follows() {
        for (theme, is_dark, wants_contrast, expected) in [
            (Theme::System, false, false, Scheme::Light),
            (Theme::System, true, false, Scheme::Dark),
            (Theme::System, false, true, Scheme::HighContrast),
            (Theme::System, true, true, Scheme::HighContrast),
            (Theme::Light, true, true, Scheme::Light),
            (Theme::Dark, false, true, Scheme::Dark),
            (Theme::HighContrast, false, false, Scheme::HighContrast),
        ] {
            assert_eq!(scheme(theme, is_dark, wants_contrast), expected, "{theme:?} {is_dark} {wants_contrast}");
        }
    }
}
