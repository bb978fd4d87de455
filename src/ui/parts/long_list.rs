//! Long lists of which only the rows in sight are laid out, scrolled by wheel
//! and by keyboard.

use crate::ui::a11y;
use crate::ui::colors::Colors;
use crate::ui::layout::{Node, label};
use crate::ui::scrolling;
use crate::ui::spacing::{GAP_S, GAP_XL};
use crate::ui::text::Style;
use crate::ui::theme::CARD_RADIUS;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{EventFilter, Id, Key, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, vec2};

/// Where a long list stands, and how high its rows are.
#[derive(Default)]
pub struct LongList {
    offset: f32,
    /// What the rows were measured for: what is sought, how many there are
    /// and how wide.
    made_for: Option<(String, usize, f32)>,
    /// Where each row ends, in points from the first one's top.
    ends: Vec<f32>,
}

/// What a long list shows.
pub struct Listed<'a, R> {
    /// What it is called.
    pub name: &'a str,
    /// What all its rows have; the list begins anew with something else.
    pub sought: &'a str,
    /// All rows.
    pub rows: &'a [R],
    /// What stands there where there is no row.
    pub none: String,
}

impl LongList {
    /// How wide a row is in a card as wide as this, in points.
    pub fn row_width(card: f32) -> f32 {
        (card - 2.0 * GAP_XL).max(1.0)
    }

    /// Shows the list in `card`. Its rows are measured again when they are
    /// fewer or more, when something else is sought, or in another width.
    pub fn show<'a, M: 'a, R>(
        &mut self,
        ui: &mut Ui,
        card: Rect,
        listed: Listed<'a, R>,
        row: impl Fn(&'a R) -> Node<'a, M>,
        colors: &Colors,
    ) -> Option<M> {
        let Listed { name, sought, rows, none } = listed;
        widgets::card(ui, card, colors);
        // The whole list takes the focus, so that it can be read by keyboard.
        let response = ui.interact(card, Id::unique(("long list", name)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::List, true, name));
        if response.clicked() {
            response.request_focus();
        }
        let inner = card.shrink2(vec2(1.0, GAP_S));
        let width = Self::row_width(card.width());
        self.measure(ui, sought, rows, width, &row);
        if scrolling::is_at_top(ui) {
            self.offset = 0.0;
        }
        if response.has_focus() {
            let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
            self.offset += keys(ui, self.row_height(), inner.height());
        }
        let whole = self.ends.last().copied().unwrap_or_default();
        self.offset = widgets::within(self.offset, 0.0, whole - inner.height());
        let mut child = ui.new_child(UiBuilder::new().max_rect(inner).id_salt(name));
        let area = ScrollArea::vertical().id_salt(name).auto_shrink(false).vertical_scroll_offset(self.offset);
        // Other fonts or another screen may give a text other lines.
        let mut are_known = true;
        let shown = area.show_viewport(&mut child, |ui, seen| {
            ui.set_height(whole);
            let at = ui.max_rect().min + vec2(GAP_XL, 0.0);
            let first = self.ends.partition_point(|end| *end <= seen.top());
            let mut top = first.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
            if rows.is_empty() {
                let none = label(none, Style::COMPACT, colors.muted);
                return none.pad(MarginF32::symmetric(0.0, GAP_S)).show_at(ui, at, width).1;
            }
            let mut asked = None;
            for (place, (value, end)) in rows.iter().zip(&self.ends).enumerate().skip(first) {
                if top >= seen.bottom() {
                    break;
                }
                let rect = Rect::from_min_size(at + vec2(0.0, top), vec2(width, end - top));
                let room = UiBuilder::new().id_salt(place).max_rect(rect);
                let row = row(value);
                are_known &= (row.height(ui, width) - rect.height()).abs() < 0.5;
                asked = ui.scope_builder(room, |ui| row.show(ui, rect)).inner.or(asked);
                top = *end;
            }
            asked
        });
        a11y::name_scroll_bar(ui, shown.id, name);
        if !are_known {
            self.made_for = None;
            ui.ctx().request_repaint();
        }
        self.offset = shown.state.clamped_offset().y;
        ui.advance_cursor_after_rect(card);
        widgets::focus_ring(ui, &response, card, CARD_RADIUS, colors);
        shown.inner
    }

    fn measure<'a, M: 'a, R>(
        &mut self,
        ui: &Ui,
        sought: &str,
        rows: &'a [R],
        width: f32,
        row: &impl Fn(&'a R) -> Node<'a, M>,
    ) {
        let is_known =
            self.made_for.as_ref().is_some_and(|(of, count, at)| of == sought && *count == rows.len() && *at == width);
        if is_known {
            return;
        }
        if self.made_for.as_ref().is_some_and(|(of, ..)| of != sought) {
            self.offset = 0.0;
        }
        self.ends.clear();
        let mut end = 0.0;
        self.ends.extend(rows.iter().map(|value| {
            end += row(value).height(ui, width);
            end
        }));
        self.made_for = Some((sought.to_owned(), rows.len(), width));
    }

    /// How high a row is, more or less.
    fn row_height(&self) -> f32 {
        self.ends.last().map_or(0.0, |end| end / self.ends.len() as f32)
    }
}

/// How far the keys ask to go, in points.
fn keys(ui: &Ui, row: f32, page: f32) -> f32 {
    let steps = [
        (Key::ArrowDown, row),
        (Key::ArrowUp, -row),
        (Key::PageDown, page - row),
        (Key::PageUp, row - page),
        (Key::End, f32::MAX),
        (Key::Home, f32::MIN),
    ];
    ui.input_mut(|input| {
        let mut asked = steps.into_iter().filter(|(key, _)| input.consume_key(Modifiers::NONE, *key));
        asked.next().map_or(0.0, |(_, step)| step)
    })
}
