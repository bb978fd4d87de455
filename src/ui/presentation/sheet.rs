//! Pages that are laid out: the room is as high as the design and as wide as
//! its screen, and everything is as large as the room makes it.

use super::measure::{DESIGN, GROUP_MARGIN};
use crate::i18n::Texts;
use crate::ui::colors::Colors;
use crate::ui::layout::Node;
use crate::ui::text::Style;
use egui::{Rect, Ui};

/// What a page is made with: how large a design pixel is, and what it says.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// The colours of the wall.
    pub colors: &'a Colors,
    /// Every text in the room's language.
    pub texts: &'a Texts,
    scale: f32,
    room: Rect,
}

impl<'a> Sheet<'a> {
    /// A page that fills `rect`.
    pub fn new(rect: Rect, colors: &'a Colors, texts: &'a Texts) -> Self {
        // A window may be narrower than any projector is.
        let scale = (rect.height() / DESIGN.y).min(rect.width() / NARROWEST).max(f32::EPSILON);
        Self { colors, texts, scale, room: rect.shrink2(egui::vec2(GROUP_MARGIN, MARGIN) * scale) }
    }

    /// A design length on the screen.
    pub fn px(&self, length: f32) -> f32 {
        length * self.scale
    }

    /// A design's letters on the screen.
    pub fn style(&self, style: Style) -> Style {
        style.scaled(self.scale)
    }

    /// Room for what is on the page, in points.
    pub fn room(&self) -> Rect {
        self.room
    }

    /// The first of the sizes at which the page fits its room; the last where
    /// it fits at none.
    pub fn fitting<M>(&self, ui: &Ui, sizes: &[f32], page: impl Fn(f32) -> Node<'a, M>) -> Option<Node<'a, M>> {
        let mut made = None;
        for size in sizes {
            let node = page(*size);
            let fits = node.height(ui, self.room.width()) <= self.room.height();
            made = Some(node);
            if fits {
                break;
            }
        }
        made.map(|node| node.high(self.room.height()))
    }
}

/// Least width of a page, that of a wall of 4:3, in design pixels.
const NARROWEST: f32 = 1440.0;
/// Above and below what is on a page, in design pixels.
const MARGIN: f32 = 64.0;
