//! Finding a font of the system's for a character that our own lack. Nothing is
//! read before that.

use resvg::usvg::fontdb::{Database, FaceInfo, ID, Style};
use std::path::PathBuf;
use ttf_parser::{Face, OutlineBuilder};

/// Largest font file that is read, in bytes; the largest for Chinese, Japanese
/// and Korean together are half of it.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// The weight of running text.
const REGULAR: i32 = 400;

/// A font of the system's.
pub struct SystemFont {
    /// What it is called.
    pub name: String,
    /// Its file.
    pub bytes: Vec<u8>,
    /// Which of the fonts in the file it is.
    pub index: u32,
}

/// The fonts that the system has, as far as they are known by name.
pub struct SystemFonts {
    fonts: Database,
    /// From the plainest to the oddest.
    order: Vec<ID>,
}

impl SystemFonts {
    /// Looks where the system keeps them; takes its time.
    pub fn look() -> Self {
        let mut fonts = Database::new();
        fonts.load_system_fonts();
        Self::of(fonts)
    }

    /// Those of one folder, for tests.
    pub fn of_folder(folder: &PathBuf) -> Self {
        let mut fonts = Database::new();
        fonts.load_fonts_dir(folder);
        Self::of(fonts)
    }

    fn of(fonts: Database) -> Self {
        let mut order: Vec<&FaceInfo> = fonts.faces().collect();
        order.sort_by_cached_key(|face| oddity(face));
        let order = order.into_iter().map(|face| face.id).collect();
        Self { fonts, order }
    }

    /// The plainest font that can draw a character.
    pub fn find(&self, c: char) -> Option<SystemFont> {
        self.order.iter().find_map(|id| {
            let name = self.fonts.face(*id)?.post_script_name.clone();
            let font = self.fonts.with_face_data(*id, |bytes, index| {
                let draws = bytes.len() <= MOST_BYTES && draws(bytes, index, c);
                draws.then(|| SystemFont { name, bytes: bytes.to_vec(), index })
            });
            font.flatten()
        })
    }
}

/// How far a font is from a plain one for running text.
fn oddity(face: &FaceInfo) -> (bool, i32, bool, String) {
    let name = face.families.first().map_or_else(String::new, |(name, _)| name.clone());
    let is_plain = ["Sans", "UI", "Gothic", "Segoe", "Arial", "Helvetica"].iter().any(|word| name.contains(word));
    (face.style != Style::Normal, (i32::from(face.weight.0) - REGULAR).abs(), face.monospaced || !is_plain, name)
}

/// Whether a font has lines for a character: pictures in colours are not drawn.
pub fn draws(bytes: &[u8], index: u32, c: char) -> bool {
    struct Nothing;
    impl OutlineBuilder for Nothing {
        fn move_to(&mut self, _: f32, _: f32) {}
        fn line_to(&mut self, _: f32, _: f32) {}
        fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {}
        fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {}
        fn close(&mut self) {}
    }
    let Ok(face) = Face::parse(bytes, index) else { return false };
    face.glyph_index(c).is_some_and(|glyph| face.outline_glyph(glyph, &mut Nothing).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_is_found_by_what_it_can_draw() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("broken.ttf"), b"no font").unwrap();
        std::fs::write(folder.path().join("emoji.ttf"), epaint_default_fonts::NOTO_EMOJI_REGULAR).unwrap();
        let fonts = SystemFonts::of_folder(&folder.path().to_owned());
        assert!(fonts.find('😀').is_some_and(|font| !font.bytes.is_empty()));
        assert!(fonts.find('漢').is_none() && fonts.find('\u{10fffe}').is_none());
        assert!(!draws(b"no font", 0, 'a') && !draws(epaint_default_fonts::NOTO_EMOJI_REGULAR, 9, '😀'));
    }
}
