//! A page that is placed by hand: those that the course replaces.

use crate::i18n::Texts;
use crate::ui::{a11y, scrolling};
use egui::{Pos2, Rect, Ui, vec2};

/// Widest column of running text, in points.
pub const MEASURE: f32 = 620.0;
/// Space between the window's edge and what a page shows, in points.
pub const MARGIN: f32 = 32.0;
/// The same where room is scarce.
pub const MARGIN_NARROW: f32 = 24.0;

/// The room a page draws in.
#[derive(Clone, Copy)]
pub struct Page {
    /// Its upper left corner, scrolled.
    pub origin: Pos2,
    /// Left edge of what it shows.
    pub left: f32,
    /// Width of what it shows.
    pub width: f32,
    /// Whether things stand in one column.
    pub is_narrow: bool,
}

impl Page {
    /// The room inside the margins of `rect`.
    pub fn new(rect: Rect) -> Self {
        // 1100 points of window leave 900 beside the rail.
        let is_narrow = rect.width() < 900.0;
        let margin = if rect.width() < 700.0 { MARGIN_NARROW } else { MARGIN };
        let margin = if rect.width() < 480.0 { 16.0 } else { margin };
        Self { origin: rect.min, left: rect.left() + margin, width: rect.width() - 2.0 * margin, is_narrow }
    }

    /// The right edge of what it shows.
    pub fn right(&self) -> f32 {
        self.left + self.width
    }
}

/// Shows a page; `content` draws from its origin down and gives where it
/// ended.
pub fn page<R>(ui: &mut Ui, id: &str, texts: &Texts, content: impl FnOnce(&mut Ui, Page) -> (f32, R)) -> R {
    let visible = ui.max_rect();
    let shown = scrolling::area(ui, id).show(ui, |ui| {
        let rect = Rect::from_min_size(ui.max_rect().min, visible.size());
        let page = Page::new(rect);
        let (bottom, result) = content(ui, page);
        let used = vec2(1.0, bottom - rect.top() + MARGIN);
        ui.advance_cursor_after_rect(Rect::from_min_size(rect.min, used));
        ui.expand_to_include_rect(Rect::from_min_size(rect.min, used));
        result
    });
    a11y::name_scroll_bar(ui, shown.id, &texts.get("scroll-bar"));
    shown.inner
}
