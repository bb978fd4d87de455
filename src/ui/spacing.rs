//! The steps of the design's eight-point grid, in points. A screen says which
//! step stands between two things, and never how far that is.

use egui::epaint::MarginF32;

/// Between what touches.
pub const NO_GAP: f32 = 0.0;
/// Between a line and what explains it.
pub const GAP_XS: f32 = 4.0;
/// Between an icon and its words, and between two buttons.
pub const GAP_S: f32 = 8.0;
/// Between a heading and what it stands over.
pub const GAP_M: f32 = 12.0;
/// Between two cards.
pub const GAP_L: f32 = 16.0;
/// Between two groups.
pub const GAP_XL: f32 = 24.0;
/// Between two sections of a page.
pub const GAP_XXL: f32 = 32.0;

/// Height of a button, a field, a tab and a row of a table.
pub const CONTROL: f32 = 40.0;
/// Height of the primary call of a screen.
pub const CALL: f32 = 44.0;
/// Smallest side of what can be pressed: WCAG 2.2, 2.5.8.
pub const TARGET: f32 = 24.0;

/// Widest column of running text.
pub const MEASURE: f32 = 620.0;
/// Narrowest column that a card stands in beside another.
pub const CARD_LEAST: f32 = 260.0;
/// Narrowest column of words beside something else.
pub const WORDS_LEAST: f32 = 200.0;

/// Between a card's edge and what is in it.
pub const CARD_PAD: MarginF32 = MarginF32::same(GAP_XL);
/// The same where a card holds rows that reach from edge to edge.
pub const LIST_PAD: MarginF32 = MarginF32 { left: GAP_XL, right: GAP_XL, top: GAP_XS, bottom: GAP_XS };
/// Widest card of rows.
pub const CARD_MOST: f32 = 760.0;
/// Above and below what stands in a row of such a card.
pub const ROW_PAD: MarginF32 = MarginF32 { left: 0.0, right: 0.0, top: GAP_M, bottom: GAP_M };
/// Round the words over a field.
pub const LABEL_PAD: MarginF32 = MarginF32 { left: 0.0, right: 0.0, top: GAP_S, bottom: GAP_XS };

/// So much to the left and to the right.
pub const fn sides(each: f32) -> MarginF32 {
    MarginF32 { left: each, right: each, ..MarginF32::ZERO }
}

/// So much above and below.
pub const fn above_and_below(each: f32) -> MarginF32 {
    MarginF32 { top: each, bottom: each, ..MarginF32::ZERO }
}
