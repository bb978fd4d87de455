//! The answers that a statement can have: a cell for each point of the scale,
//! and one for «ikke relevant».

use crate::instrument::Marker;
use crate::ui::colors::Colors;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::layout::Part;
use crate::ui::spacing::GAP_S;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::theme::CONTROL_RADIUS;
use egui::accesskit::Role;
use egui::{Color32, CornerRadius, EventFilter, Id, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// Space between a cell's edge and its words, in points.
const INSIDE: f32 = 4.0;

/// One answer.
pub struct AnswerCell {
    /// Its number.
    pub mark: String,
    /// What it is called, under the number; empty where a column head says it.
    pub words: String,
    /// What a screen reader calls it.
    pub name: String,
}

/// How large the cells are, in points; the same in all rows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CellSizes {
    /// Width of a point's cell.
    pub point: f32,
    /// Width of the last cell.
    pub last: f32,
    /// Height of all of them.
    pub height: f32,
    /// Whether the last one stands under the others.
    pub is_last_below: bool,
}

/// All of them. The keyboard stops at the row that they stand in; one of them
/// has it only when the row gives it to it.
pub struct AnswerCells<'a> {
    /// Of the cells; [`Self::cell_id`] gives that of each.
    pub id: Id,
    /// The points of the scale, and the last one.
    pub cells: Vec<AnswerCell>,
    /// Which one is the answer.
    pub chosen: Option<usize>,
    /// Which one is to have the keyboard now.
    pub takes_keyboard: Option<usize>,
    /// How large they are.
    pub sizes: CellSizes,
    /// The instrument's mark, whose colour they have.
    pub marker: Marker,
    /// The colours.
    pub colors: &'a Colors,
}

impl AnswerCells<'_> {
    /// The id of the cell at a place.
    pub fn cell_id(id: Id, place: usize) -> Id {
        id.with(place)
    }

    /// Where each of them stands.
    fn rects(&self, rect: Rect) -> Vec<Rect> {
        let CellSizes { point, last, height, is_last_below } = self.sizes;
        let points = self.cells.len().saturating_sub(1);
        let mut rects: Vec<Rect> = (0..points)
            .map(|place| Rect::from_min_size(rect.min + vec2(place as f32 * point, 0.0), vec2(point, height)))
            .collect();
        let aside = if is_last_below { vec2(0.0, height + GAP_S) } else { vec2(points as f32 * point + GAP_S, 0.0) };
        rects.push(Rect::from_min_size(rect.min + aside, vec2(last, height)));
        rects
    }
}

impl Part<usize> for AnswerCells<'_> {
    fn natural(&self, _ui: &Ui) -> f32 {
        let CellSizes { point, last, is_last_below, .. } = self.sizes;
        let points = self.cells.len().saturating_sub(1) as f32 * point;
        if is_last_below { points.max(last) } else { points + GAP_S + last }
    }

    fn least(&self, ui: &Ui) -> f32 {
        Part::natural(self, ui)
    }

    fn height(&self, _ui: &Ui, _width: f32) -> f32 {
        let CellSizes { height, is_last_below, .. } = self.sizes;
        if is_last_below { 2.0 * height + GAP_S } else { height }
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<usize> {
        let colors = self.colors;
        let rects = self.rects(rect);
        let points = rects.len().saturating_sub(1);
        let edge = Stroke::new(1.0, colors.control);
        let mut asked = None;
        for (place, (cell, rect)) in self.cells.iter().zip(&rects).enumerate() {
            let radius = if place == points { CornerRadius::same(RADIUS) } else { corner(place, points) };
            let response = self.cell(ui, cell, place, *rect, radius);
            if place > 0 && place < points {
                ui.painter().vline(rect.left(), rect.y_range(), edge);
            }
            if response {
                asked = Some(place);
            }
        }
        let block = rects.iter().take(points).fold(Rect::NOTHING, |block, rect| block.union(*rect));
        for rect in [Some(block), rects.last().copied()].into_iter().flatten() {
            ui.painter().rect_stroke(rect, CONTROL_RADIUS, edge, StrokeKind::Inside);
        }
        ui.advance_cursor_after_rect(rect);
        asked
    }
}

impl AnswerCells<'_> {
    /// One of them; gives whether it was pressed.
    fn cell(&self, ui: &mut Ui, cell: &AnswerCell, place: usize, rect: Rect, radius: CornerRadius) -> bool {
        let colors = self.colors;
        let id = Self::cell_id(self.id, place);
        let takes_keyboard = self.takes_keyboard == Some(place);
        // Tab stops at the row alone, and leads on from a cell.
        let has_keyboard = takes_keyboard || ui.memory(|memory| memory.has_focus(id));
        let response = ui.interact(rect, id, if has_keyboard { Sense::click() } else { Sense::CLICK });
        let is_chosen = self.chosen == Some(place);
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &cell.name));
        if takes_keyboard {
            response.request_focus();
            ui.scroll_to_rect(rect, None);
        }
        let accent = colors.accent(self.marker);
        let fill = if is_chosen || response.is_pointer_button_down_on() {
            accent
        } else if response.hovered() {
            colors.tint(self.marker)
        } else {
            colors.surface
        };
        ui.painter().rect_filled(rect.shrink(0.5), radius, fill);
        let ink = if fill == accent { colors.on_accent } else { colors.ink };
        words(ui, cell, rect, is_chosen, ink);
        if response.has_focus() {
            // The questionnaire itself moves by these keys.
            let arrows = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
            let line = Stroke::new(2.0, if is_chosen { colors.on_accent } else { colors.ink });
            ui.painter().rect_stroke(rect.shrink(3.0), CONTROL_RADIUS, line, StrokeKind::Inside);
        }
        // Also the chosen one: what was meant to be sure clears nothing.
        response.clicked()
    }
}

/// The number, and what it is called under it.
fn words(ui: &Ui, cell: &AnswerCell, rect: Rect, is_chosen: bool, color: Color32) {
    let style = if is_chosen { Style::COMPACT.semibold() } else { Style::COMPACT.medium() };
    if cell.words.is_empty() {
        text::paint_centered(ui, rect.center(), Anchor::Center, &cell.mark, style, color);
        return;
    }
    let galley = text::galley(ui, &cell.words, Style::COLUMN, color, rect.width() - 2.0 * INSIDE);
    let mut top = rect.center().y - (style.line_height() + galley.size().y) / 2.0;
    if cell.mark.is_empty() {
        top = rect.center().y - galley.size().y / 2.0;
    } else {
        text::paint(ui, pos2(rect.center().x, top), Anchor::Center, &cell.mark, style, color);
        top += style.line_height();
    }
    text::paint_galley(ui, pos2(rect.center().x, top), Anchor::Center, galley, color);
}

/// From a row's edge to the middle of what stands in its margin, in points.
const MARGIN: f32 = 14.0;

/// Inside the one-point edge.
const RADIUS: u8 = CONTROL_RADIUS as u8 - 1;

fn corner(place: usize, count: usize) -> CornerRadius {
    let mut corner = CornerRadius::ZERO;
    if place == 0 {
        (corner.nw, corner.sw) = (RADIUS, RADIUS);
    }
    if place + 1 == count {
        (corner.ne, corner.se) = (RADIUS, RADIUS);
    }
    corner
}

/// A small icon in the margin, beside the middle of what stands in `rect`.
pub fn in_margin(ui: &Ui, rect: Rect, icon: Icon, color: Color32) {
    let at = Rect::from_center_size(pos2(rect.left() - MARGIN, rect.center().y), vec2(ICON_SMALL, ICON_SMALL));
    icons::paint(ui, icon, at, color);
}
