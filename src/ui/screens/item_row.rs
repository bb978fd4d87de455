//! One statement with its answer block.

use crate::i18n::Texts;
use crate::instrument::{Instrument, Item};
use crate::scoring::Answer;
use crate::ui::colors::Colors;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{
    CornerRadius, EventFilter, Id, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

/// Height of a row, in points.
pub const ROW: f32 = 56.0;
/// Height of the row that has the keyboard, in points.
pub const CURRENT_ROW: f32 = 72.0;
/// Side of an answer cell, in points.
pub const CELL: egui::Vec2 = vec2(48.0, 40.0);

/// What a row shows.
pub struct Row<'a> {
    /// The instrument of the item.
    pub instrument: &'a Instrument,
    /// The item.
    pub item: &'a Item,
    /// Its place among all items.
    pub index: usize,
    /// Its answer so far.
    pub answer: Option<Answer>,
    /// Its remark.
    pub remark: Option<&'a str>,
    /// How many items there are.
    pub count: usize,
    /// Whether keys answer it.
    pub is_current: bool,
    /// Whether it is to have the keyboard now.
    pub takes_keyboard: bool,
    /// Whether the answers stand under the words.
    pub is_stacked: bool,
}

/// What a person did to a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asked {
    /// Pressed a cell, or took «Ikke relevant» back.
    Answer(Option<Answer>),
    /// Wants the keyboard here.
    Focus,
    /// Wants to write a remark.
    Remark,
}

impl Row<'_> {
    /// How high it is at this width, in points.
    pub fn height(&self, ui: &Ui, width: f32, texts: &Texts) -> f32 {
        let base = if self.is_current { CURRENT_ROW } else { ROW };
        let words = self.words(ui, self.text_width(width), texts, egui::Color32::PLACEHOLDER).size().y;
        let links = if self.is_current || self.remark.is_some() { 28.0 } else { 0.0 };
        if self.is_stacked { words + links + CELL.y + 60.0 } else { (words + links + 16.0).max(base) }
    }

    fn text_width(&self, width: f32) -> f32 {
        if self.is_stacked { width } else { width - self.block_width() - 24.0 }
    }

    fn block_width(&self) -> f32 {
        CELL.x * f32::from(self.instrument.scale.max())
    }

    fn words(&self, ui: &Ui, width: f32, texts: &Texts, color: egui::Color32) -> std::sync::Arc<egui::Galley> {
        let style = if self.is_current { Style::COMPACT.medium() } else { Style::COMPACT };
        text::balanced(ui, self.item.text.get(texts.language()), style, color, width)
    }

    /// Shows it in `rect`. Gives what was asked for, and whether the keyboard
    /// is in it.
    pub fn show(&self, ui: &mut Ui, rect: Rect, texts: &Texts, colors: &Colors) -> (Option<Asked>, bool) {
        let accent = colors.accent(self.instrument.marker);
        let words = self.item.text.get(texts.language());
        let mut asked = None;

        let response = ui.interact(rect, Id::unique((ui.scope_id(), "row", self.index)), Sense::click());
        self.name(&response, texts);
        if response.clicked() {
            asked = Some(Asked::Focus);
        }
        if self.takes_keyboard {
            response.request_focus();
        }
        let mut has_keyboard = response.has_focus();
        if has_keyboard {
            // The questionnaire itself moves by these keys.
            let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
            if !self.is_current {
                widgets::focus_ring(ui, &response, rect, CONTROL_RADIUS, colors);
            }
        }
        widgets::bring_into_view(ui, &response);
        if self.is_current {
            let ring = rect.expand2(vec2(16.0, 0.0));
            ui.painter().rect_filled(ring, CONTROL_RADIUS, colors.tint(self.instrument.marker));
            let stroke = Stroke::new(2.0, colors.focus);
            ui.painter().rect_stroke(ring.expand(2.0), CONTROL_RADIUS + 4.0, stroke, StrokeKind::Outside);
        }

        let galley = self.words(ui, self.text_width(rect.width()), texts, colors.ink);
        let has_links = self.is_current || self.remark.is_some();
        let links = if has_links { 24.0 } else { 0.0 };
        let top = if self.is_stacked { rect.top() + 10.0 } else { rect.center().y - (galley.size().y + links) / 2.0 };
        let below = top + galley.size().y + links / 2.0 + 2.0;
        text::place(ui, pos2(rect.left(), top), Anchor::Left, galley, colors.ink, words, Role::Label);
        if has_links {
            let (asked_by_link, is_in_links) = self.links(ui, pos2(rect.left(), below), accent, texts, colors);
            asked = asked_by_link.or(asked);
            has_keyboard |= is_in_links;
        }
        let block = if self.is_stacked {
            Rect::from_min_size(pos2(rect.left(), rect.bottom() - CELL.y - 30.0), vec2(rect.width(), CELL.y))
        } else {
            let size = vec2(self.block_width(), CELL.y);
            Rect::from_min_size(pos2(rect.right() - size.x, rect.center().y - size.y / 2.0), size)
        };
        let (asked_by_cell, is_in_cells) = self.cells(ui, block, accent, texts, colors);
        asked = asked_by_cell.or(asked);
        has_keyboard |= is_in_cells;
        if self.is_stacked {
            self.end_labels(ui, block, texts, colors);
        }
        (asked, has_keyboard)
    }

    /// Its place, its words and its answer, as one sentence for the ear.
    fn name(&self, response: &Response, texts: &Texts) {
        let max = usize::from(self.instrument.scale.max());
        let answer = match self.answer {
            None => texts.get("assess-row-open"),
            Some(Answer::NotRelevant) => texts.get("assess-row-not-relevant"),
            Some(Answer::Point(point)) => {
                texts.with("assess-row-point", &[("point", usize::from(point).into()), ("max", max.into())])
            }
        };
        let item = self.item.text.get(texts.language());
        let name = texts.with(
            "assess-row",
            &[
                ("place", (self.index + 1).into()),
                ("count", self.count.into()),
                ("item", item.into()),
                ("answer", (&answer).into()),
            ],
        );
        response.widget_info(|| WidgetInfo::labeled(Role::Group, true, &name));
    }

    fn links(
        &self,
        ui: &mut Ui,
        at: Pos2,
        accent: egui::Color32,
        texts: &Texts,
        colors: &Colors,
    ) -> (Option<Asked>, bool) {
        let words = texts.get(if self.remark.is_some() { "assess-remark" } else { "assess-add-remark" });
        let item = self.item.text.get(texts.language());
        let name = texts.with("assess-remark-name", &[("action", (&words).into()), ("item", item.into())]);
        let icon = if self.remark.is_some() { crate::ui::icons::Icon::Note } else { crate::ui::icons::Icon::Pencil };
        let remark = widgets::link(ui, at, Anchor::Left, Some(icon), &words, &name, accent, colors);
        let mut asked = remark.clicked().then_some(Asked::Remark);
        let mut has_keyboard = remark.has_focus();
        if self.is_current && self.answer != Some(Answer::NotRelevant) {
            let words = texts.get("not-relevant");
            let name = texts.with("assess-not-relevant-name", &[("item", item.into())]);
            let at = pos2(remark.rect.right() + 16.0, at.y);
            let link = widgets::link(ui, at, Anchor::Left, None, &words, &name, colors.muted, colors);
            has_keyboard |= link.has_focus();
            if link.clicked() {
                asked = Some(Asked::Answer(Some(Answer::NotRelevant)));
            }
        }
        (asked, has_keyboard)
    }

    fn cells(
        &self,
        ui: &mut Ui,
        block: Rect,
        accent: egui::Color32,
        texts: &Texts,
        colors: &Colors,
    ) -> (Option<Asked>, bool) {
        let max = self.instrument.scale.max();
        let language = texts.language();
        let item = self.item.text.get(language);
        let stroke = Stroke::new(1.0, colors.control);
        ui.painter().rect_filled(block, CONTROL_RADIUS, colors.surface);
        if self.answer == Some(Answer::NotRelevant) {
            let response = ui.interact(block, Id::unique((ui.scope_id(), "not relevant", self.index)), Sense::click());
            let name = texts.with("assess-not-relevant-chosen", &[("item", item.into())]);
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            ui.painter().rect(block, CONTROL_RADIUS, colors.sunken, stroke, StrokeKind::Inside);
            let words = texts.get("not-relevant");
            text::paint_centered(ui, block.center(), Anchor::Center, &words, Style::COMPACT, colors.muted);
            widgets::focus_ring(ui, &response, block, CONTROL_RADIUS, colors);
            return (response.clicked().then_some(Asked::Answer(None)), response.has_focus());
        }
        let (mut asked, mut has_keyboard) = (None, false);
        let cell_width = block.width() / f32::from(max);
        for point in 1..=max {
            let min = pos2(block.left() + f32::from(point - 1) * cell_width, block.top());
            let rect = Rect::from_min_size(min, vec2(cell_width, block.height()));
            let is_chosen = self.answer == Some(Answer::Point(point));
            let response = ui.interact(rect, Id::unique((ui.scope_id(), "cell", self.index, point)), Sense::click());
            let label = self.instrument.scale.label(point, language);
            let name = texts.with(
                "assess-cell",
                &[
                    ("item", item.into()),
                    ("point", usize::from(point).into()),
                    ("max", usize::from(max).into()),
                    ("label", label.into()),
                ],
            );
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
            let fill = if is_chosen || response.is_pointer_button_down_on() {
                accent
            } else if response.hovered() {
                colors.tint(self.instrument.marker)
            } else {
                colors.surface
            };
            ui.painter().rect_filled(rect.shrink(0.5), corner(point, max), fill);
            if point > 1 {
                ui.painter().vline(rect.left(), rect.y_range(), stroke);
            }
            let color = if fill == accent { colors.on_accent } else { colors.ink };
            let style = if is_chosen { Style::COMPACT.semibold() } else { Style::COMPACT.medium() };
            text::paint_centered(ui, rect.center(), Anchor::Center, &point.to_string(), style, color);
            widgets::bring_into_view(ui, &response);
            has_keyboard |= response.has_focus();
            if response.has_focus() {
                let line = Stroke::new(2.0, if is_chosen { colors.on_accent } else { colors.ink });
                ui.painter().rect_stroke(rect.shrink(3.0), 5.0, line, StrokeKind::Inside);
            }
            if response.clicked() {
                // Also the chosen one: what was meant to be sure clears nothing.
                asked = Some(Asked::Answer(Some(Answer::Point(point))));
            }
        }
        ui.painter().rect_stroke(block, CONTROL_RADIUS, stroke, StrokeKind::Inside);
        (asked, has_keyboard)
    }

    /// What the ends of the scale mean, under a stacked block.
    fn end_labels(&self, ui: &Ui, block: Rect, texts: &Texts, colors: &Colors) {
        let language = texts.language();
        let y = block.bottom() + 4.0;
        let scale = &self.instrument.scale;
        text::paint(ui, pos2(block.left(), y), Anchor::Left, scale.lowest(language), Style::SMALL, colors.muted);
        text::paint(ui, pos2(block.right(), y), Anchor::Right, scale.highest(language), Style::SMALL, colors.muted);
    }
}

fn corner(point: u8, max: u8) -> CornerRadius {
    let radius = CONTROL_RADIUS as u8 - 1;
    let mut corner = CornerRadius::ZERO;
    if point == 1 {
        corner.nw = radius;
        corner.sw = radius;
    }
    if point == max {
        corner.ne = radius;
        corner.se = radius;
    }
    corner
}
