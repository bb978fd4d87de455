//! Letters that take their room and are not drawn: what they look like is a
//! quarter of the time of a window in a test, and most tests only read.

use egui::{FontData, FontDefinitions};
use std::sync::{Arc, LazyLock};

/// The program's fonts, each letter as wide as it is, with nothing in it.
pub fn fonts() -> FontDefinitions {
    static HOLLOW: LazyLock<FontDefinitions> = LazyLock::new(|| {
        let mut fonts = selvsyn::ui::fonts();
        for font in fonts.font_data.values_mut() {
            *font = Arc::new(FontData::from_owned(hollow(font.bytes())));
        }
        fonts
    });
    HOLLOW.clone()
}

/// An OpenType font whose letters end where they begin. Tables and indexes as
/// in Adobe's Technical Note 5176, «The Compact Font Format Specification».
fn hollow(font: &[u8]) -> Vec<u8> {
    let mut font = font.to_vec();
    let tables = number(&font, 4, 2);
    let record = (0..tables).map(|place| 12 + 16 * place).find(|at| font[*at..*at + 4] == *b"CFF ").unwrap();
    let table = number(&font, record + 8, 4);
    let names = Index::at(&font, table + usize::from(font[table + 2]));
    let top = Index::at(&font, names.end());
    let letters = Index::at(&font, table + letters_of(&font[top.starts[0]..top.starts[1]]));
    for pair in letters.starts.windows(2) {
        if pair[0] < pair[1] {
            font[pair[0]] = END;
        }
    }
    font
}

/// The operator that ends a letter.
const END: u8 = 14;
/// The operator that says where the letters are, after the number.
const LETTERS: u8 = 17;

/// Where its pieces begin, and where the last one ends.
struct Index {
    starts: Vec<usize>,
}

impl Index {
    fn at(font: &[u8], at: usize) -> Self {
        let count = number(font, at, 2);
        if count == 0 {
            return Self { starts: vec![at + 2] };
        }
        let size = usize::from(font[at + 2]);
        let before = at + 2 + (count + 1) * size;
        Self { starts: (0..=count).map(|place| before + number(font, at + 3 + place * size, size)).collect() }
    }

    fn end(&self) -> usize {
        *self.starts.last().unwrap()
    }
}

/// The number before the operator in a dictionary.
fn letters_of(dictionary: &[u8]) -> usize {
    let (mut at, mut last) = (0, 0);
    loop {
        let byte = dictionary[at];
        at += match byte {
            LETTERS => return last,
            12 => 2,
            0..=21 => 1,
            28 => 3,
            29 => {
                last = number(dictionary, at + 1, 4);
                5
            }
            30 => 1 + dictionary[at + 1..].iter().position(|byte| byte & 15 == 15).unwrap() + 1,
            32..=246 => 1,
            _ => 2,
        };
    }
}

/// The number in so many bytes.
fn number(font: &[u8], at: usize, bytes: usize) -> usize {
    font[at..at + bytes].iter().fold(0, |number, byte| number << 8 | usize::from(*byte))
}

/// Each letter has the room that it has where it is drawn.
#[test]
fn hollow_letters_are_as_wide_as_those_that_are_drawn() {
    let widths = |fonts: FontDefinitions| {
        let ctx = egui::Context::default();
        ctx.set_fonts(fonts);
        let mut widths = Vec::new();
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
            for family in ui.fonts(|fonts| fonts.families()) {
                for text in ["Jeg er opptatt av å være en god kollega (4,3 → 5) «ÆØÅ»", "AVA To fi 3x4"] {
                    let font = egui::FontId::new(15.0, family.clone());
                    let galley = ui.painter().layout_no_wrap(text.to_owned(), font, egui::Color32::BLACK);
                    widths.push((text, galley.size(), galley.mesh_bounds.is_positive()));
                }
            }
        });
        output.textures_delta.clear();
        widths
    };
    let (drawn, hollow) = (widths(selvsyn::ui::fonts()), widths(fonts()));
    assert!(drawn.iter().all(|(.., is_drawn)| *is_drawn));
    assert!(hollow.iter().all(|(.., is_drawn)| !is_drawn));
    let sizes = |widths: &[(&'static str, egui::Vec2, bool)]| -> Vec<_> {
        widths.iter().map(|(text, size, _)| (*text, *size)).collect()
    };
    assert_eq!(sizes(&drawn), sizes(&hollow));
}
