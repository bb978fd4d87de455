//! Letters and signs that our fonts lack: emoji from the font that reports are
//! set with, and everything else from what the system has. The system is asked
//! beside the window, and not before such a sign is met.

use crate::platform::fonts::{self, SystemFont, SystemFonts};
use egui::epaint::text::{FallbackRequest, FontInsert, FontProvider};
use egui::{Context, FontData, Id};
use epaint_default_fonts::NOTO_EMOJI_REGULAR;
use std::collections::HashSet;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Most fonts of the system's that are held.
const MOST_FONTS: usize = 6;
/// Most signs that the system is asked for.
const MOST_ASKED: usize = 2000;

/// How fonts are looked for; it takes its time.
pub type LookForFonts = fn() -> SystemFonts;

/// Lets the window draw what our fonts lack, once. The system is asked where
/// there is a way to.
pub fn install(ctx: &Context, look: Option<LookForFonts>) {
    let id = Id::unique("fonts for what ours lack");
    if ctx.data_mut(|data| data.get_temp_mut_or_default::<bool>(id).to_owned()) {
        return;
    }
    ctx.data_mut(|data| data.insert_temp(id, true));
    let system = look.map(|look| System::new(ctx, look));
    ctx.set_font_providers(providers(system));
}

fn providers(system: Option<System>) -> Vec<Arc<dyn FontProvider>> {
    let emoji: Arc<dyn FontProvider> = Arc::new(emoji);
    let system = system.map(|system| Arc::new(system) as Arc<dyn FontProvider>);
    std::iter::once(emoji).chain(system).collect()
}

fn emoji(request: &FallbackRequest<'_>) -> Option<FontInsert> {
    let sign = request.cluster.chars().next()?;
    let draws = fonts::draws(NOTO_EMOJI_REGULAR, 0, sign);
    draws.then(|| FontInsert::new("Noto Emoji", FontData::from_static(NOTO_EMOJI_REGULAR), Vec::new()))
}

/// The system's fonts, as far as they were needed.
#[derive(Clone)]
struct System {
    known: Arc<Mutex<Known>>,
    asked: Sender<char>,
}

#[derive(Default)]
struct Known {
    asked: HashSet<char>,
    fonts: Vec<(String, FontData)>,
}

impl System {
    fn new(ctx: &Context, look: LookForFonts) -> Self {
        let (asked, wanted) = channel();
        let system = Self { known: Arc::default(), asked };
        let (ours, ctx) = (system.clone(), ctx.clone());
        let work = move || ours.work(&ctx, look, &wanted);
        if let Err(error) = std::thread::Builder::new().name("fonts".to_owned()).spawn(work) {
            log::error!("no thread to look for fonts in: {error}");
        }
        system
    }

    /// Finds a font for each sign that is asked for. Nothing is done while
    /// none is.
    fn work(&self, ctx: &Context, look: LookForFonts, wanted: &Receiver<char>) {
        let mut fonts = None;
        while let Ok(sign) = wanted.recv() {
            let fonts = fonts.get_or_insert_with(look);
            let mut is_found = false;
            for sign in std::iter::once(sign).chain(wanted.try_iter()) {
                is_found |= self.look_for(sign, fonts);
            }
            if is_found {
                // Everything is laid out anew, and asks again.
                ctx.set_font_providers(providers(Some(self.clone())));
                ctx.request_repaint();
            }
        }
    }

    /// Whether a font of those that are held, or one more, has the sign.
    fn look_for(&self, sign: char, fonts: &SystemFonts) -> bool {
        let draws = |font: &FontData| fonts::draws(font.bytes(), font.index, sign);
        let held = self.known().fonts.len();
        if self.known().fonts.iter().any(|(_, font)| draws(font)) {
            return true;
        }
        let Some(SystemFont { name, bytes, index }) = fonts.find(sign).filter(|_| held < MOST_FONTS) else {
            return false;
        };
        let font = FontData { index, ..FontData::from_owned(bytes) };
        self.known().fonts.push((format!("{name} {index}"), font));
        true
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FontProvider for System {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        let sign = request.cluster.chars().next()?;
        let mut known = self.known();
        let drawn = known.fonts.iter().find(|(_, font)| fonts::draws(font.bytes(), font.index, sign));
        if let Some((name, font)) = drawn {
            return Some(FontInsert::new(name, font.clone(), Vec::new()));
        }
        if known.asked.len() < MOST_ASKED && known.asked.insert(sign) {
            // It comes in a later frame.
            let _ = self.asked.send(sign);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{FontId, RawInput};
    use std::path::PathBuf;
    use std::time::{Duration, Instant};

    fn look() -> SystemFonts {
        SystemFonts::of_folder(&PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts")))
    }

    /// Asks for a sign until it is there, or for as long as it takes to know
    /// that it never is.
    fn is_drawn(ctx: &Context, sign: char) -> bool {
        let began = Instant::now();
        loop {
            let mut has = false;
            let mut output = ctx.run_ui(RawInput::default(), |ui| {
                has = ui.fonts_mut(|fonts| fonts.has_glyph(&FontId::proportional(15.0), sign));
            });
            output.textures_delta.clear();
            if has || began.elapsed() > Duration::from_secs(2) {
                return has;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    #[test]
    fn what_our_fonts_lack_is_drawn_where_another_has_it() {
        let ctx = Context::default();
        ctx.set_fonts(egui::FontDefinitions::empty());
        let mut fonts = egui::FontDefinitions::empty();
        // A font that has hardly a letter, for which Inter is the system's.
        fonts.font_data.insert("icons".to_owned(), Arc::new(FontData::from_static(NOTO_EMOJI_REGULAR)));
        fonts.families.insert(egui::FontFamily::Proportional, vec!["icons".to_owned()]);
        fonts.families.insert(egui::FontFamily::Monospace, vec!["icons".to_owned()]);
        ctx.set_fonts(fonts);
        install(&ctx, Some(look));
        assert!(is_drawn(&ctx, '😀') && is_drawn(&ctx, 'Å') && is_drawn(&ctx, 'я'));
        assert!(!is_drawn(&ctx, '\u{10fffe}'));
    }

    #[test]
    fn emoji_are_drawn_without_the_system() {
        let ctx = Context::default();
        crate::ui::install_fonts(&ctx);
        install(&ctx, None);
        assert!(is_drawn(&ctx, '😀') && is_drawn(&ctx, '👩'));
    }
}
