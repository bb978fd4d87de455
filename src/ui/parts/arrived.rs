//! How many have come of those who are expected, as dots with a line at the
//! floor; where they are many, as a bar.

use crate::ui::colors::Colors;
use crate::ui::layout::{Node, Part, part};
use crate::ui::widgets;
use egui::emath::GuiRounding;
use egui::{Rangef, Rect, Stroke, Ui, pos2, vec2};

/// Most dots; more than that is a bar.
const MOST_DOTS: usize = 36;
/// Most dots in a row.
const IN_ROW: usize = 12;
/// From the middle of a dot to that of the next, and of a row to the next, in
/// points.
const STEP: f32 = 20.0;
/// Radius of a dot, and its line where nobody has come yet, in points.
const DOT: f32 = 5.0;
const LINE: f32 = 1.0;
/// Height of the bar, and of the line at the floor, in points.
const BAR: f32 = 8.0;
const TICK: f32 = 20.0;

/// How many there are. The words beside it say the same.
#[derive(Clone, Copy)]
pub struct Arrived {
    /// How many have come.
    pub count: usize,
    /// How many are expected, or how many there must be where nobody has said.
    pub expected: usize,
    /// How many there must be.
    pub floor: usize,
}

impl Arrived {
    /// Across its room.
    pub fn node<'a, M: 'a>(self, colors: &'a Colors) -> Node<'a, M> {
        part(Shown { arrived: self, colors })
    }

    fn all(self) -> usize {
        self.count.max(self.expected).max(self.floor).max(1)
    }

    fn is_bar(self) -> bool {
        self.all() > MOST_DOTS
    }
}

struct Shown<'a> {
    arrived: Arrived,
    colors: &'a Colors,
}

fn in_row(width: f32) -> usize {
    // No more than a screen has points.
    (((width - 2.0 * DOT) / STEP).floor().max(0.0) as usize + 1).min(IN_ROW)
}

impl<M> Part<M> for Shown<'_> {
    fn height(&self, _ui: &Ui, width: f32) -> f32 {
        if self.arrived.is_bar() { TICK } else { self.arrived.all().div_ceil(in_row(width)) as f32 * STEP }
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M> {
        let Self { arrived, colors } = *self;
        let Arrived { count, floor, .. } = arrived;
        let all = arrived.all();
        let tick = |ui: &Ui, x: f32, y: f32| {
            let x = x.round_to_pixel_center(ui.pixels_per_point());
            ui.painter().vline(x, Rangef::point(y).expand(TICK / 2.0), Stroke::new(LINE, colors.control));
        };
        if arrived.is_bar() {
            let bar = Rect::from_center_size(rect.center(), vec2(rect.width(), BAR));
            widgets::progress(ui, bar, count as f32 / all as f32, colors.ink, colors);
            tick(ui, rect.left() + rect.width() * floor as f32 / all as f32, rect.center().y);
        } else {
            let in_row = in_row(rect.width());
            for place in 0..all {
                let (row, column) = (place / in_row, place % in_row);
                let at = rect.min + vec2(DOT + column as f32 * STEP, (row as f32 + 0.5) * STEP);
                if place < count {
                    ui.painter().circle_filled(at, DOT, colors.ink);
                } else {
                    ui.painter().circle_stroke(at, DOT - LINE / 2.0, Stroke::new(LINE, colors.control));
                }
                if place + 1 == floor && all > floor {
                    let at = pos2(at.x + STEP / 2.0, at.y);
                    tick(ui, at.x.min(rect.right()), at.y);
                }
            }
        }
        ui.advance_cursor_after_rect(rect);
        None
    }
}
