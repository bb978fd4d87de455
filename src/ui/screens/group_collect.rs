//! The card a facilitator collects with: three ways in, how many have come,
//! and the one button that shows the result.

use super::group_ways;
use crate::ui::action::{Action, GroupAction};
use crate::ui::gathering::Collecting;
use crate::ui::icons::{self, ICON, Icon};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::accesskit::Role;
use egui::{Galley, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// Things that did not count that are told one by one: a whole file of another
/// kind would make the page endless.
const MAX_SHOWN: usize = 200;
const PADDING: f32 = 24.0;
const ROW: f32 = 64.0;
/// Room for the icon and the check beside the words of a way, in points.
const MARKS: f32 = 89.0;
/// Most dots that are drawn; the number says the rest.
const MOST_DOTS: usize = 24;

/// A way in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// Files in a folder, picked or dropped.
    #[default]
    Files,
    /// Codes, pasted.
    Codes,
    /// Paper, keyed.
    Paper,
}

/// What is half written in the card.
#[derive(Default)]
pub struct CollectCard {
    way: Way,
    fields: group_ways::Fields,
    shows_rejected: bool,
}

impl CollectCard {
    /// Shows the card from `at` down; gives where it ended.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        at: Pos2,
        width: f32,
        collecting: &Collecting,
        view: &View<'_>,
    ) -> (f32, Option<Action>) {
        // How high the card is follows from what is in it, so its ground is
        // painted last and under it.
        let ground = ui.painter().add(egui::Shape::Noop);
        let (bottom, action) = self.content(ui, at, width, collecting, view);
        let card = Rect::from_min_max(at, pos2(at.x + width, bottom));
        let stroke = Stroke::new(1.0, view.colors.border);
        let shape = egui::epaint::RectShape::new(
            card,
            crate::ui::theme::CARD_RADIUS,
            view.colors.surface,
            stroke,
            StrokeKind::Inside,
        );
        ui.painter().set(ground, shape);
        (bottom, action)
    }

    fn content(
        &mut self,
        ui: &mut Ui,
        at: Pos2,
        width: f32,
        collecting: &Collecting,
        view: &View<'_>,
    ) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let (left, inner) = (at.x + PADDING, width - 2.0 * PADDING);
        let heading = texts.get("group-collect");
        text::heading(ui, pos2(left, at.y + 20.0), inner, &heading, Style::LEAD.semibold(), colors.ink);
        let mut y = at.y + 60.0;
        for (way, icon, key) in [
            (Way::Files, Icon::Folder, "files"),
            (Way::Codes, Icon::Hash, "codes"),
            (Way::Paper, Icon::Printer, "paper"),
        ] {
            let words = [texts.get(&format!("group-way-{key}")), texts.get(&format!("group-way-{key}-lead"))];
            let height: f32 = way_words(ui, &words, inner - MARKS, view).iter().map(|words| words.size().y).sum();
            let rect = Rect::from_min_size(pos2(left, y), vec2(inner, (height + 24.0).max(ROW)));
            if way_row(ui, rect, icon, &words, self.way == way, collecting, view) {
                self.way = way;
            }
            y = rect.bottom() + 8.0;
        }
        y += 8.0;
        let (bottom, mut action) = match self.way {
            Way::Files => group_ways::files(ui, pos2(left, y), inner, collecting, view),
            Way::Codes => self.fields.codes(ui, pos2(left, y), inner, view),
            Way::Paper => self.fields.paper(ui, pos2(left, y), inner, collecting, view),
        };
        y = bottom + 24.0;
        widgets::hairline(ui, egui::Rangef::new(left, left + inner), y, colors);
        y = count(ui, pos2(left, y + 20.0), inner, collecting, view) + 16.0;
        if collecting.alike > 0 {
            let words = texts.with("group-alike", &[("count", collecting.alike.into())]);
            y = text::paragraph(ui, pos2(left, y), inner, &words, Style::SMALL, colors.ink).bottom() + 12.0;
        }

        let is_enough = collecting.missing() == 0 && !collecting.is_reading;
        let words = texts.get("group-reveal");
        let accent = colors.accent(collecting.instrument.marker);
        let button = Button::new(&words).enabled(is_enough);
        let button = if is_enough { button.filled(accent, colors.on_accent) } else { button };
        let rect = Rect::from_min_size(pos2(left, y), vec2(inner, 44.0));
        if button.show(ui, rect, colors).clicked() && is_enough {
            action = Some(Action::Group(GroupAction::RevealGroup));
        }
        y = rect.bottom() + 8.0;
        if !is_enough {
            let missing = collecting.missing();
            let words = if collecting.is_reading {
                texts.get("job-collect")
            } else {
                texts.with("group-missing", &[("missing", missing.into())])
            };
            y = text::paragraph(ui, pos2(left, y), inner, &words, Style::SMALL, colors.muted).bottom() + 8.0;
        }
        if let Some(refusal) = collecting.refused {
            let words = texts.refusal(refusal);
            let galley = text::galley(ui, &words, Style::COMPACT, colors.danger, inner);
            let at = pos2(left, y + 4.0);
            y = text::place(ui, at, Anchor::Left, galley, colors.danger, &words, Role::Alert).bottom() + 8.0;
        }
        y = self.rejected(ui, pos2(left, y), inner, collecting, view);
        let icon = Rect::from_center_size(pos2(left + 10.0, y + 20.0), vec2(ICON, ICON));
        icons::paint(ui, Icon::Shield, icon, colors.muted);
        let words = texts.get("group-only-memory");
        let note = text::paragraph(ui, pos2(left + 32.0, y + 8.0), inner - 32.0, &words, Style::SMALL, colors.muted);
        (note.bottom() + PADDING, action)
    }

    /// What did not count, and why, behind a link.
    fn rejected(&mut self, ui: &mut Ui, at: Pos2, width: f32, collecting: &Collecting, view: &View<'_>) -> f32 {
        let View { texts, colors, .. } = view;
        if collecting.rejected.is_empty() {
            return at.y;
        }
        let count = collecting.rejected.len();
        let key = if self.shows_rejected { "group-rejected-hide" } else { "group-rejected-show" };
        let words = texts.with(key, &[("count", count.into())]);
        let link_at = pos2(at.x, at.y + 12.0);
        let link = widgets::link(ui, link_at, Anchor::Left, Some(Icon::Info), &words, &words, colors.muted, colors);
        if link.clicked() {
            self.shows_rejected = !self.shows_rejected;
        }
        let mut y = at.y + 32.0;
        if self.shows_rejected {
            for rejected in collecting.rejected.iter().take(MAX_SHOWN) {
                let reason = texts.reason(rejected.reason);
                let what = [("source", (&rejected.source).into()), ("reason", (&reason).into())];
                let words = texts.with("group-rejected-line", &what);
                y = text::paragraph(ui, pos2(at.x, y), width, &words, Style::SMALL, colors.ink).bottom() + 4.0;
            }
            if count > MAX_SHOWN {
                let words = texts.with("group-rejected-more", &[("count", (count - MAX_SHOWN).into())]);
                y = text::paragraph(ui, pos2(at.x, y), width, &words, Style::SMALL, colors.ink).bottom() + 4.0;
            }
        }
        y
    }
}

fn way_words(ui: &Ui, words: &[String; 2], room: f32, view: &View<'_>) -> [Arc<Galley>; 2] {
    let [title, lead] = words;
    let colors = view.colors;
    let title = text::galley(ui, title, Style::COMPACT.medium(), colors.ink, room);
    [title, text::galley(ui, lead, Style::SMALL, colors.muted, room)]
}

fn way_row(
    ui: &mut Ui,
    rect: Rect,
    icon: Icon,
    words: &[String; 2],
    is_selected: bool,
    collecting: &Collecting,
    view: &View<'_>,
) -> bool {
    let colors = view.colors;
    let [title, lead] = words;
    let response = ui.allocate_rect(rect, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_selected, format!("{title}: {lead}")));
    let marker = collecting.instrument.marker;
    let (fill, stroke) = if is_selected {
        (colors.tint(marker), Stroke::new(2.0, colors.accent(marker)))
    } else if response.hovered() {
        (colors.sunken, Stroke::new(1.0, colors.control))
    } else {
        (colors.surface, Stroke::new(1.0, colors.control))
    };
    ui.painter().rect(rect, crate::ui::theme::CONTROL_RADIUS, fill, stroke, StrokeKind::Inside);
    let center = pos2(rect.left() + 23.0, rect.center().y);
    icons::paint(ui, icon, Rect::from_center_size(center, vec2(ICON, ICON)), colors.ink);
    let room = rect.width() - MARKS;
    let [title, lead] = way_words(ui, words, room, view);
    let top = rect.center().y - (title.size().y + lead.size().y) / 2.0;
    let below = top + title.size().y;
    ui.painter().galley(pos2(rect.left() + 45.0, top), title, colors.ink);
    ui.painter().galley(pos2(rect.left() + 45.0, below), lead, colors.muted);
    if is_selected {
        let check = Rect::from_center_size(pos2(rect.right() - 22.0, rect.center().y), vec2(ICON, ICON));
        icons::paint(ui, Icon::Check, check, colors.accent(marker));
    }
    widgets::focus_ring(ui, &response, rect, crate::ui::theme::CONTROL_RADIUS, colors);
    response.clicked()
}

/// How many have come, as a number and as dots with a line at the floor.
fn count(ui: &mut Ui, at: Pos2, width: f32, collecting: &Collecting, view: &View<'_>) -> f32 {
    let View { texts, colors, .. } = view;
    let (persons, floor) = (collecting.persons, collecting.floor.persons());
    let number = text::galley(ui, &persons.to_string(), Style::DISPLAY, colors.ink, width);
    let words = texts.with("group-received-from", &[("count", persons.into()), ("floor", floor.into())]);
    let height = number.size().y;
    // The number and what it counts are one thing for the ear, told when it
    // changes.
    ui.painter().galley(at, number, colors.ink);
    let galley = text::galley(ui, &words, Style::COMPACT, colors.muted, width);
    let name = format!("{persons} {words}");
    let role = Role::Status;
    let label = text::place(ui, pos2(at.x, at.y + height), Anchor::Left, galley, colors.muted, &name, role);
    let y = label.bottom() + 16.0;
    let color = colors.accent(collecting.instrument.marker);
    let step = 20.0_f32.min((width - 10.0) / (floor.max(persons.min(MOST_DOTS)) as f32 + 0.5));
    let mut x = at.x + 5.0;
    for place in 0..floor.max(persons.min(MOST_DOTS)) {
        if place == floor {
            let line = egui::emath::GuiRounding::round_to_pixel_center(x - step / 2.0, ui.pixels_per_point());
            ui.painter().vline(line, egui::Rangef::new(y - 10.0, y + 10.0), Stroke::new(1.0, colors.control));
        }
        if place < persons {
            ui.painter().circle_filled(pos2(x, y), 5.0, color);
        } else {
            ui.painter().circle_stroke(pos2(x, y), 4.5, Stroke::new(1.0, colors.control));
        }
        x += step;
    }
    y + 12.0
}
