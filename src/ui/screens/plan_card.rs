//! One area of a development plan: what it is tied to, what to do, by when.

use super::focus;
use crate::days::Days;
use crate::plan::{ActionId, Area, AreaKind, MAX_ACTIONS, MAX_REASON, MAX_TEXT, PlannedAction, State};
use crate::scoring::Record;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, balanced, column, label, line, row, space, wrap};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{GAP_M, GAP_S, LABEL_PAD, SMALL_CARD_PAD, TARGET};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::{Id, Ui};
use jiff::civil::Date;

/// Radius of a questionnaire's mark, in points.
const MARK: f32 = 4.0;
/// Height of a card with one action, in points.
const HEIGHT: f32 = 272.0;
/// Narrowest date and narrowest state beside each other, in points, and what
/// of their row is the date's.
const DATE_LEAST: f32 = 144.0;
const STATE_LEAST: f32 = 132.0;
const DATE_SHARE: f32 = 0.53;

/// What a person asks for on a card, besides writing.
pub enum Asked {
    /// Take the area out.
    Remove,
    /// Show the field for thoughts.
    Think,
    /// One action more.
    AddAction,
    /// One less.
    RemoveAction(ActionId),
    /// An action's date.
    Due(ActionId, Option<Date>),
    /// How far an action has come.
    State(ActionId, State),
}

/// A card of one area.
pub struct AreaCard<'a> {
    /// What it shows, and is written in.
    pub area: &'a mut Area,
    /// The session it was chosen from.
    pub record: &'a Record,
    /// Tells its fields from those of other cards.
    pub salt: Id,
    /// Whether the field for thoughts is open.
    pub is_thinking: bool,
    /// The action that was asked for, which has the keyboard when it comes.
    pub asked_for: Option<ActionId>,
}

/// Does to an area what was asked for on its card.
pub fn change(area: &mut Area, asked: Asked) {
    let mut of = |id: ActionId, change: &dyn Fn(&mut PlannedAction)| {
        area.actions.iter_mut().filter(|action| action.id == id).for_each(change);
    };
    match asked {
        Asked::Due(id, due) => of(id, &|action| action.due = due),
        Asked::State(id, state) => of(id, &|action| action.state = state),
        Asked::AddAction => area.actions.push(PlannedAction::empty()),
        Asked::RemoveAction(id) => area.actions.retain(|action| action.id != id),
        // Neither changes what is in it.
        Asked::Remove | Asked::Think => {}
    }
}

impl<'a> AreaCard<'a> {
    /// The card as a part of a page.
    pub fn node(self, ui: &Ui, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, .. } = view;
        let Self { area, record, salt, is_thinking, asked_for } = self;
        let instrument = &record.instrument;
        let name = focus::name(&area.focus, instrument, view);
        let statement = focus::statement(&area.focus, instrument, view);
        let shows_thoughts = is_thinking || !area.text.is_empty();
        let mut links = links(area, shows_thoughts, &name, view);
        let mut card = vec![
            head(area, record, &name, view),
            balanced(statement, Style::COMPACT, colors.ink).high(2.0 * Style::COMPACT.line_height()),
        ];
        for (index, action) in area.actions.iter_mut().enumerate() {
            let what = label(texts.get("plan-what"), Style::SMALL, colors.muted).fill();
            card.push(if index == 0 {
                let links = wrap(GAP_M, std::mem::take(&mut links)).fit();
                // Both stay on one line, or below each other.
                let (least, links_least) = (what.natural(ui), links.natural(ui));
                row(GAP_M, [what.at_least(least), links.at_least(links_least)]).stacked_gap(0.0).pad(LABEL_PAD)
            } else {
                let words = texts.get("plan-remove-action");
                let remove = parts::icon_button(TARGET, Icon::Trash, words, colors, Asked::RemoveAction(action.id));
                line(GAP_M, [what, remove]).pad(LABEL_PAD)
            });
            let (id, due, state) = (action.id, action.due, action.state);
            let words = texts.with("plan-what-name", &[("name", (&name).into())]);
            let field = field(&mut action.text, Id::unique((salt, "what", id.to_string())), words, view);
            card.push(TextField { takes_keyboard: asked_for == Some(id), ..field }.node());
            card.push(
                row(GAP_S, [date(id, due, state, &name, view), how_far(id, state, &name, view)]).stacked_gap(0.0),
            );
            if state == State::Dropped {
                let words = texts.with("plan-reason-name", &[("name", (&name).into())]);
                let id = Id::unique((salt, "reason", id.to_string()));
                let hint = texts.get("plan-reason");
                let reason = TextField { hint, ..TextField::new(&mut action.reason, id, words, MAX_REASON, colors) };
                card.extend([space(GAP_S), reason.node()]);
            }
        }
        if shows_thoughts {
            let question = texts.get(match area.kind {
                AreaKind::Develop => "plan-thoughts-develop",
                AreaKind::Strength => "plan-thoughts-strength",
            });
            let words = texts.with("plan-thoughts-name", &[("question", (&question).into()), ("name", (&name).into())]);
            card.push(label(question, Style::SMALL, colors.muted).pad(LABEL_PAD));
            card.push(field(&mut area.text, Id::unique((salt, "thoughts")), words, view).node());
        }
        // One dimension may stand in both columns, and has the same words there.
        parts::scoped(salt, column(0.0, card).high(HEIGHT).card(SMALL_CARD_PAD, colors))
    }
}

/// What it is tied to, what that was answered, and the way out of the plan.
fn head<'a>(area: &Area, record: &'a Record, name: &String, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let marker = record.instrument.marker;
    let style = Style::SMALL.semibold();
    let dimension = focus::dimension(&area.focus, &record.instrument, view);
    let value = focus::value(&area.focus, record, view);
    let remove = texts.with("plan-remove", &[("name", name.into())]);
    line(
        GAP_S,
        [
            line(
                GAP_S,
                [
                    parts::marker(marker, MARK, Style::SMALL, colors),
                    label(dimension, style, colors.accent(marker)).fill(),
                ],
            ),
            label(value, style, colors.ink),
            parts::icon_button(TARGET, Icon::Close, remove, colors, Asked::Remove),
        ],
    )
}

/// «Skriv mer» and «Legg til tiltak».
fn links<'a>(area: &Area, shows_thoughts: bool, name: &String, view: &'a View<'_>) -> Vec<Node<'a, Asked>> {
    let View { texts, colors, .. } = view;
    let link = |key: &str, asked: Asked| {
        let full = texts.with(&format!("{key}-name"), &[("name", name.into())]);
        parts::link(texts.get(key), colors).name(full).node(asked)
    };
    let mut links = Vec::new();
    if !shows_thoughts {
        links.push(link("plan-thoughts-add", Asked::Think));
    }
    if area.actions.len() < MAX_ACTIONS {
        links.push(link("plan-add-action", Asked::AddAction));
    }
    links
}

fn field<'a>(value: &'a mut String, id: Id, name: String, view: &'a View<'_>) -> TextField<'a, Asked> {
    TextField { is_one_line: false, ..TextField::new(value, id, name, MAX_TEXT, view.colors) }
}

/// By when.
fn date<'a>(id: ActionId, due: Option<Date>, state: State, name: &String, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let today = view.now.date();
    let words = match due {
        Some(due) if due < today && state.is_open() => {
            let date = texts.date_from(due, today);
            texts.with("plan-due-was", &[("date", (&date).into())])
        }
        _ => texts.get("plan-due"),
    };
    let date = due.map_or_else(|| texts.get("plan-due-none"), |due| texts.date(due));
    let name = texts.with("plan-due-name", &[("date", (&date).into()), ("name", name.into())]);
    column(
        0.0,
        [
            label(words, Style::SMALL, colors.muted).pad(LABEL_PAD),
            parts::date(view.date_field(name, due, Days::Coming).or_none(texts.get("plan-due-none")), move |due| {
                Asked::Due(id, due)
            }),
        ],
    )
    .share(DATE_SHARE)
    .at_least(DATE_LEAST)
}

/// How far it has come.
fn how_far<'a>(id: ActionId, state: State, name: &String, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let options: Vec<String> = State::ALL.iter().map(|state| texts.get(&format!("state-{}", state.tag()))).collect();
    let selected = State::ALL.iter().position(|other| *other == state).unwrap_or_default();
    let words = options.get(selected).map_or("", String::as_str);
    let name = texts.with("plan-state-name", &[("state", words.into()), ("name", name.into())]);
    let chosen = move |chosen: usize| Asked::State(id, State::ALL.get(chosen).copied().unwrap_or_default());
    column(
        0.0,
        [
            label(texts.get("plan-state"), Style::SMALL, colors.muted).pad(LABEL_PAD),
            parts::choose(name, options, selected, colors, chosen),
        ],
    )
    .share(1.0 - DATE_SHARE)
    .at_least(STATE_LEAST)
}
