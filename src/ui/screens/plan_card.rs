//! One area of a development plan: what it is tied to, what to do, by when.

use super::focus;
use crate::plan::{Area, AreaKind, MAX_ACTIONS, MAX_TEXT, PlannedAction, State};
use crate::scoring::Record;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{Id, Rect, Ui, pos2, vec2};

const PADDING: f32 = 16.0;
/// The label of a field with the space around it.
const LABEL: f32 = 32.0;
const CONTROL: f32 = 40.0;
const REASON: f32 = 48.0;
/// Below this width the date and the state stand below each other.
const SIDE_BY_SIDE: f32 = 280.0;
/// Longest word why something was dropped, in characters.
const MAX_REASON: usize = 200;

/// What was asked for on a card.
pub enum Asked {
    /// The area is now so.
    Changed(Area),
    /// Take it out.
    Remove,
    /// Show the field for thoughts.
    Think,
}

/// A card of one area.
pub struct AreaCard<'a> {
    /// What it shows.
    pub area: &'a Area,
    /// The session it was chosen from.
    pub record: &'a Record,
    /// Tells its fields from those of other cards.
    pub salt: Id,
    /// Whether the field for thoughts is open.
    pub is_thinking: bool,
}

impl AreaCard<'_> {
    fn shows_thoughts(&self) -> bool {
        self.is_thinking || !self.area.text.is_empty()
    }

    /// How high it is when it is `width` wide, in points.
    pub fn height(&self, ui: &Ui, width: f32, view: &View<'_>) -> f32 {
        let inner = width - 2.0 * PADDING;
        let statement = focus::statement(&self.area.focus, &self.record.instrument, view);
        let statement = text::balanced(ui, &statement, Style::COMPACT, view.colors.ink, inner).size().y.max(40.0);
        let mut height = PADDING + 24.0 + statement;
        for action in &self.area.actions {
            height += LABEL + widgets::area_height(ui, &action.text, inner);
            height += LABEL + CONTROL + if inner < SIDE_BY_SIDE { LABEL + CONTROL } else { 0.0 };
            if action.state == State::Dropped {
                height += REASON;
            }
        }
        if self.shows_thoughts() {
            height += LABEL + widgets::area_height(ui, &self.area.text, inner);
        }
        height + PADDING
    }

    /// Shows it in `rect`, which is as high as [`Self::height`] or higher.
    pub fn show(&self, ui: &mut Ui, rect: Rect, view: &View<'_>) -> Option<Asked> {
        let View { texts, colors, .. } = view;
        let Self { area, record, salt, .. } = self;
        widgets::card(ui, rect, colors);
        let left = rect.left() + PADDING;
        let right = rect.right() - PADDING;
        let inner = right - left;
        let name = focus::name(&area.focus, &record.instrument, view);
        let marker = record.instrument.marker;
        let y = rect.top() + 26.0;
        widgets::marker(ui, pos2(left + 6.0, y), marker, 4.0, colors.accent(marker));
        let dimension = focus::dimension(&area.focus, &record.instrument, view);
        let at = pos2(left + 20.0, y - 10.0);
        text::clipped(ui, at, inner - 88.0, dimension, Style::SMALL.semibold(), colors.accent(marker));
        let value = texts.score_or_dash(focus::value(&area.focus, record));
        text::label_centered(ui, pos2(right - 32.0, y), Anchor::Right, &value, Style::SMALL.semibold(), colors.ink);
        let mut asked = None;
        let words = texts.with("plan-remove", &[("name", (&name).into())]);
        if widgets::icon_button(ui, pos2(right - 12.0, y), 24.0, Icon::Close, &words, view.colors).clicked() {
            asked = Some(Asked::Remove);
        }
        let statement = focus::statement(&area.focus, &record.instrument, view);
        let galley = text::balanced(ui, &statement, Style::COMPACT, colors.ink, inner);
        let at = pos2(left, rect.top() + 40.0);
        let shown = text::place(ui, at, Anchor::Left, galley, colors.ink, &statement, Role::Label);
        let mut y = rect.top() + 40.0 + shown.height().max(40.0);

        let mut changed = (*area).clone();
        for (index, action) in area.actions.iter().enumerate() {
            if index == 0 {
                asked = self.links(ui, pos2(right, y + 18.0), &name, &mut changed, view).or(asked);
            }
            let label = texts.get("plan-what");
            text::label_centered(ui, pos2(left, y + 18.0), Anchor::Left, &label, Style::SMALL, colors.muted);
            y += LABEL;
            let mut words = action.text.clone();
            let height = widgets::area_height(ui, &words, inner);
            let field = Rect::from_min_size(pos2(left, y), vec2(inner, height));
            let field_name = texts.with("plan-what-name", &[("name", (&name).into())]);
            let id = Id::unique((salt, "what", action.id.to_string()));
            widgets::text_field(ui, field, id, &mut words, &field_name, "", MAX_TEXT, colors);
            y += height;
            let (bottom, edited) = self.date_and_state(ui, pos2(left, y), inner, action, &name, view);
            y = bottom;
            if let Some(place) = changed.actions.iter_mut().find(|other| other.id == action.id) {
                *place = PlannedAction { text: words, ..edited };
            }
            if index > 0 {
                let words = texts.get("plan-remove-action");
                if widgets::icon_button(
                    ui,
                    pos2(right - 12.0, field.top() - 14.0),
                    24.0,
                    Icon::Trash,
                    &words,
                    view.colors,
                )
                .clicked()
                {
                    changed.actions.retain(|other| other.id != action.id);
                }
            }
        }
        if self.shows_thoughts() {
            let question = texts.get(thoughts_key(area.kind));
            text::clipped(ui, pos2(left, y + 8.0), inner, &question, Style::SMALL, colors.muted);
            y += LABEL;
            let height = widgets::area_height(ui, &changed.text, inner);
            let field = Rect::from_min_size(pos2(left, y), vec2(inner, height));
            let words = texts.with("plan-thoughts-name", &[("question", (&question).into()), ("name", (&name).into())]);
            let id = Id::unique((salt, "thoughts"));
            widgets::text_field(ui, field, id, &mut changed.text, &words, "", MAX_TEXT, colors);
        }
        asked.or_else(|| (changed != **area).then_some(Asked::Changed(changed)))
    }

    /// «Skriv mer» and «Legg til tiltak», ending at `at.x`.
    fn links(&self, ui: &mut Ui, at: egui::Pos2, name: &String, changed: &mut Area, view: &View<'_>) -> Option<Asked> {
        let View { texts, colors, .. } = view;
        let mut x = at.x;
        if self.area.actions.len() < MAX_ACTIONS {
            let words = texts.get("plan-add-action");
            let full = texts.with("plan-add-action-name", &[("name", name.into())]);
            let link = widgets::link(ui, pos2(x, at.y), Anchor::Right, None, &words, &full, colors.muted, colors);
            if link.clicked() {
                changed.actions.push(PlannedAction::empty());
            }
            x = link.rect.left() - 12.0;
        }
        if self.shows_thoughts() {
            return None;
        }
        let words = texts.get("plan-thoughts-add");
        let full = texts.with("plan-thoughts-add-name", &[("name", name.into())]);
        let link = widgets::link(ui, pos2(x, at.y), Anchor::Right, None, &words, &full, colors.muted, colors);
        link.clicked().then_some(Asked::Think)
    }

    /// By when, how far, and why not. Gives where it ended.
    fn date_and_state(
        &self,
        ui: &mut Ui,
        at: egui::Pos2,
        width: f32,
        action: &PlannedAction,
        name: &String,
        view: &View<'_>,
    ) -> (f32, PlannedAction) {
        let View { texts, colors, .. } = view;
        let mut edited = action.clone();
        let is_beside = width >= SIDE_BY_SIDE;
        let date_width = if is_beside { ((width - 8.0) * 0.53).round() } else { width };
        let today = view.now.date();
        let label = match action.due {
            Some(due) if due < today && action.state.is_open() => {
                let date = texts.day_and_month(due);
                texts.with("plan-due-was", &[("date", (&date).into())])
            }
            _ => texts.get("plan-due"),
        };
        text::label_centered(ui, pos2(at.x, at.y + 18.0), Anchor::Left, &label, Style::SMALL, colors.muted);
        let rect = Rect::from_min_size(pos2(at.x, at.y + LABEL), vec2(date_width, CONTROL));
        let date = action.due.map_or_else(|| texts.get("plan-due-none"), |due| texts.date(due));
        let words = texts.with("plan-due-name", &[("date", (&date).into()), ("name", name.into())]);
        if let Some(due) = widgets::date_field(ui, rect, &words, action.due, today, texts, colors) {
            edited.due = due;
        }
        let (state_left, state_top) = if is_beside { (rect.right() + 8.0, at.y) } else { (at.x, rect.bottom()) };
        let label = texts.get("plan-state");
        let label_at = pos2(state_left, state_top + 18.0);
        text::label_centered(ui, label_at, Anchor::Left, &label, Style::SMALL, colors.muted);
        let state_width = if is_beside { at.x + width - state_left } else { width };
        let rect = Rect::from_min_size(pos2(state_left, state_top + LABEL), vec2(state_width, CONTROL));
        let options: Vec<String> =
            State::ALL.iter().map(|state| texts.get(&format!("state-{}", state.tag()))).collect();
        let selected = State::ALL.iter().position(|state| *state == action.state).unwrap_or_default();
        let state = options.get(selected).map_or("", String::as_str);
        let words = texts.with("plan-state-name", &[("state", state.into()), ("name", name.into())]);
        if let Some(chosen) = widgets::dropdown(ui, rect, &words, &options, selected, colors) {
            edited.state = State::ALL.get(chosen).copied().unwrap_or_default();
        }
        let mut bottom = rect.bottom();
        if action.state == State::Dropped {
            let rect = Rect::from_min_size(pos2(at.x, bottom + 8.0), vec2(width, CONTROL));
            let hint = texts.get("plan-reason");
            let words = texts.with("plan-reason-name", &[("name", name.into())]);
            let id = Id::unique((self.salt, "reason", action.id.to_string()));
            widgets::text_field(ui, rect, id, &mut edited.reason, &words, &hint, MAX_REASON, colors);
            bottom += REASON;
        }
        (bottom, edited)
    }
}

fn thoughts_key(kind: AreaKind) -> &'static str {
    match kind {
        AreaKind::Develop => "plan-thoughts-develop",
        AreaKind::Strength => "plan-thoughts-strength",
    }
}
