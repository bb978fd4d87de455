//! Parts of a whole as dots in a row, and under them those of an earlier time.
//! A dot can be taken to another row of its column.

use crate::ui::colors::Colors;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::layout::{Node, Part, drawn};
use crate::ui::spacing::GAP_XL;
use crate::ui::text::Style;
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::widgets;
use egui::accesskit::{Action, ActionData, Role};
use egui::{
    CursorIcon, DragAndDrop, Event, EventFilter, Id, Key, LayerId, Order, PointerButton, Pos2, Rect, Response, Sense,
    Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

/// Radius of a dot, of one from an earlier time, and of a place without one, in
/// points.
const DOT: f32 = 6.0;
const EARLIER: f32 = 4.25;
const FREE: f32 = 1.5;
/// From the middle of one to that of the next, and down to an earlier one.
const STEP: f32 = 18.0;
const BELOW: f32 = GAP_XL;
/// Line of a dot that is not filled, in points.
const LINE: f32 = 1.5;

/// A row of dots, which the arrow keys go through.
pub struct Dots<'a> {
    /// Unlike every other row's on the page.
    pub id: Id,
    /// Which of its column it is, and how high its line is.
    pub row: DotsRow,
    /// What a screen reader calls it, and what it hears that there is.
    pub name: String,
    pub told: String,
    /// How many there are, and how many there were.
    pub count: u8,
    pub earlier: Option<u8>,
    /// How many there can be.
    pub most: u8,
    /// Height of the line they stand in, in points.
    pub line: f32,
    /// The colours.
    pub colors: &'a Colors,
}

/// A row, and the column of rows that a dot can be taken through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DotsRow {
    /// The column.
    pub column: usize,
    /// Its place in it.
    pub place: usize,
}

impl Part<i8> for Dots<'_> {
    fn natural(&self, _ui: &Ui) -> f32 {
        2.0 * DOT + STEP * f32::from(self.most.saturating_sub(1))
    }

    fn least(&self, ui: &Ui) -> f32 {
        Part::natural(self, ui)
    }

    fn height(&self, _ui: &Ui, _width: f32) -> f32 {
        if self.earlier.is_some() { self.line / 2.0 + BELOW + DOT } else { self.line }
    }

    /// Gives how many more there are to be.
    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<i8> {
        let rect = rect.with_max_x(rect.right().min(rect.left() + Part::natural(&*self, ui)));
        let response = ui.interact(rect, self.id, Sense::drag());
        ui.advance_cursor_after_rect(rect);
        self.tell(ui, &response);
        if self.count > 0 {
            response.dnd_set_drag_payload(self.row);
        }
        if response.drag_started() {
            response.request_focus();
        }
        let is_taken = response.dragged() && DragAndDrop::has_payload_of_type::<DotsRow>(ui.ctx());
        self.paint(ui, rect, is_taken);
        if is_taken && let Some(at) = ui.input(|input| input.pointer.latest_pos()) {
            ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
            let over = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, self.id));
            over.circle_filled(at, DOT, self.colors.ink);
        }
        widgets::focus_ring(ui, &response, rect, CONTROL_RADIUS, self.colors);
        self.steps(ui, &response)
    }
}

impl Dots<'_> {
    fn tell(&self, ui: &Ui, response: &Response) {
        response.widget_info(|| WidgetInfo::slider(true, f64::from(self.count), &self.name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_value(self.told.as_str());
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(f64::from(self.most));
            node.set_numeric_value_step(1.0);
            node.add_action(Action::SetValue);
            node.add_action(Action::Increment);
            node.add_action(Action::Decrement);
        });
    }

    fn paint(&self, ui: &Ui, rect: Rect, is_taken: bool) {
        let colors = self.colors;
        let painter = ui.painter();
        let first = rect.left_top() + vec2(DOT, self.line / 2.0);
        let at = |place: u8, down: f32| -> Pos2 { first + vec2(STEP * f32::from(place), down) };
        let here = self.count.saturating_sub(u8::from(is_taken));
        for place in 0..self.most {
            if place < here {
                painter.circle_filled(at(place, 0.0), DOT, colors.ink);
            } else if place < self.count {
                painter.circle_stroke(at(place, 0.0), DOT - LINE / 2.0, Stroke::new(LINE, colors.control));
            } else {
                painter.circle_filled(at(place, 0.0), FREE, colors.control);
            }
        }
        for place in 0..self.earlier.unwrap_or_default() {
            painter.circle_stroke(at(place, BELOW), EARLIER - LINE / 2.0, Stroke::new(LINE, colors.muted));
        }
    }

    /// How far the keys and a screen reader go.
    fn steps(&self, ui: &Ui, response: &Response) -> Option<i8> {
        let id = response.id;
        let has_focus = response.has_focus();
        if has_focus {
            let across = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, across));
        }
        let (more, fewer, wanted) = ui.input(|input| {
            let pressed = |key: Key| if has_focus { input.num_presses(key) } else { 0 };
            let asked = |action: Action| input.num_accesskit_action_requests(id, action);
            let wanted =
                input.accesskit_action_requests(id, Action::SetValue).filter_map(|request| match request.data {
                    Some(ActionData::NumericValue(value)) => Some(value.clamp(0.0, 255.0).round() as i16),
                    _ => None,
                });
            let more = pressed(Key::ArrowRight) + asked(Action::Increment);
            (more, pressed(Key::ArrowLeft) + asked(Action::Decrement), wanted.last())
        });
        let steps = |count: usize| i16::try_from(count).unwrap_or(i16::MAX);
        let count = i16::from(self.count);
        let to = wanted.unwrap_or(count).saturating_add(steps(more)).saturating_sub(steps(fewer));
        let by = to.min(i16::from(self.most)).max(0) - count;
        i8::try_from(by).ok().filter(|by| *by != 0)
    }
}

/// A dot beside small words that say what it is: of now, or of an earlier time.
pub fn dot<'a, M>(is_earlier: bool, colors: &'a Colors) -> Node<'a, M> {
    drawn(vec2(2.0 * DOT, Style::SMALL.line_height()), move |ui, rect| {
        if is_earlier {
            ui.painter().circle_stroke(rect.center(), EARLIER - LINE / 2.0, Stroke::new(LINE, colors.muted));
        } else {
            ui.painter().circle_filled(rect.center(), DOT, colors.ink);
        }
        None
    })
}

/// Takes a dot of another row of its column that is let go of anywhere in it;
/// `asked` with the place of the row that it comes from.
pub fn takes_dots<'a, M: 'a>(content: Node<'a, M>, row: DotsRow, asked: impl FnOnce(usize) -> M + 'a) -> Node<'a, M> {
    content.behind(move |ui, rect| {
        if !ui.rect_contains_pointer(rect) || !ui.input(|input| input.pointer.any_released()) {
            return None;
        }
        let from = DragAndDrop::payload::<DotsRow>(ui.ctx())?;
        (from.column == row.column && from.place != row.place).then(|| asked(from.place))
    })
}

/// A button with an icon, `side` points wide, for one dot more or less of the
/// row `dots`, which has the keyboard where that cannot be; `asked` with how
/// often it was pressed, for a fast hand can do so twice in a frame.
pub fn step<'a, M: 'a>(
    side: f32,
    icon: Icon,
    name: String,
    is_possible: bool,
    dots: Id,
    colors: &'a Colors,
    asked: impl FnOnce(i8) -> M + 'a,
) -> Node<'a, M> {
    drawn(vec2(side, side), move |ui, rect| {
        let sense = if is_possible { Sense::click() } else { Sense::hover() };
        let id = dots.with(&name);
        if !is_possible && ui.memory(|memory| memory.has_focus(id)) {
            ui.memory_mut(|memory| memory.request_focus(dots));
        }
        let response = ui.interact(rect, id, sense);
        ui.advance_cursor_after_rect(rect);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, is_possible, &name));
        let (fill, edge, ink) = if !is_possible {
            (colors.sunken, colors.border, colors.muted)
        } else if response.is_pointer_button_down_on() {
            (colors.pressed, colors.control, colors.ink)
        } else if response.hovered() {
            (colors.sunken, colors.control, colors.ink)
        } else {
            (colors.surface, colors.control, colors.ink)
        };
        ui.painter().rect(rect, CONTROL_RADIUS, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        let at = Rect::from_center_size(rect.center(), vec2(ICON_SMALL, ICON_SMALL));
        icons::paint(ui, icon, at, ink);
        widgets::focus_ring(ui, &response, rect, CONTROL_RADIUS, colors);
        response.clicked().then(|| asked(presses(ui, &response)))
    })
}

/// How often a button that is clicked in this frame was.
fn presses(ui: &Ui, response: &Response) -> i8 {
    let has_focus = response.has_focus();
    let is_click = |event: &&Event| match event {
        Event::PointerButton { pos, button: PointerButton::Primary, pressed: false, .. } => {
            response.rect.contains(*pos)
        }
        Event::Key { key: Key::Enter | Key::Space, pressed: true, .. } => has_focus,
        _ => false,
    };
    let count = ui.input(|input| input.events.iter().filter(is_click).count());
    i8::try_from(count.max(1)).unwrap_or(i8::MAX)
}
