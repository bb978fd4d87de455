//! The value of a session in a panel of the trend: under the mouse, or by the
//! arrow keys.

use crate::chart::TrendPanel;
use crate::ui::text::{self, Style};
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::view::View;
use crate::ui::widgets::{self, within};
use egui::{EventFilter, Key, LayerId, Order, Pos2, Rect, Response, Stroke, StrokeKind, Ui, vec2};

/// Radius of the ring round a value that is told, in points.
const RING: f32 = 8.0;
/// Widest words, room round them, and room between them and the value.
const WIDEST: f32 = 240.0;
const PADDING: f32 = 8.0;
const AWAY: f32 = 14.0;

/// Tells a value of a panel.
pub fn show(ui: &Ui, response: &Response, laid: &TrendPanel<'_>, view: &View<'_>) {
    widgets::focus_ring(ui, response, response.rect, CONTROL_RADIUS, view.colors);
    let id = response.id.with("value");
    let hovered = response.hover_pos().and_then(|at| laid.nearest(at.x));
    let at = if response.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let (back, on) = ui.input(|input| (input.key_pressed(Key::ArrowLeft), input.key_pressed(Key::ArrowRight)));
        let before: Option<usize> = ui.data(|data| data.get_temp(id));
        let at = if back || on || before.is_none() { laid.step(before, back) } else { before };
        ui.data_mut(|data| data.insert_temp(id, at.unwrap_or_default()));
        hovered.or(at)
    } else {
        ui.data_mut(|data| data.remove::<usize>(id));
        hovered
    };
    let Some((at, point)) = at.and_then(|at| Some((at, laid.spot_of(at)?.into()))) else { return };
    let words = laid.value_words(at, view.texts);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_value(words.as_str());
        node.set_description(view.texts.get("trend-read-keys"));
    });
    plate(ui, response, point, &words, view);
}

/// The words on a plate over the value, or under it where there is no room.
fn plate(ui: &Ui, response: &Response, point: Pos2, words: &str, view: &View<'_>) {
    let colors = view.colors;
    ui.painter().circle_stroke(point, RING, Stroke::new(1.5, colors.ink));
    let window = ui.ctx().content_rect();
    let galley = text::galley(ui, words, Style::SMALL, colors.ink, WIDEST.min(window.width() - 4.0 * PADDING));
    let size = galley.size() + vec2(2.0 * PADDING, PADDING);
    let left = within(point.x - size.x / 2.0, window.left() + PADDING, window.right() - PADDING - size.x);
    let over = point.y - AWAY - size.y;
    let top = if over < window.top() { point.y + AWAY } else { over };
    let rect = Rect::from_min_size(egui::pos2(left.round(), top.round()), size);
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, response.id));
    painter.rect(rect, CONTROL_RADIUS, colors.surface, Stroke::new(1.0, colors.control), StrokeKind::Outside);
    painter.galley(rect.min + vec2(PADDING, PADDING / 2.0), galley, colors.ink);
}
