//! The actions of an area, each on a row, and a field for the next one.

use super::action_fields;
use super::plan_asked::{Asked, action_id};
use crate::instrument::Language;
use crate::lesson::practice::Practice;
use crate::plan::{MAX_ACTIONS, MAX_REASON, MAX_TEXT, Origin, PlannedAction, State};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, label, row, space, wrap};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{GAP_M, GAP_S, LABEL_PAD, NO_GAP, TARGET, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Edge;
use egui::Id;
use egui::epaint::MarginF32;
use jiff::civil::Date;

/// Width of a date and of a state beside the words, in points.
const DATE: f32 = 116.0;
const STATE: f32 = 128.0;
/// The same of a date that has its year.
const FAR_DATE: f32 = 140.0;
/// Round a note under an action, whose words begin with those of its field.
const NOTE_PAD: MarginF32 = MarginF32 { left: GAP_M, right: GAP_M, top: NO_GAP, bottom: GAP_S };

/// The rows, and the field: that of the last action that is not written yet, or
/// of `draft`. `name` is what they belong to.
pub fn all<'a>(
    actions: &'a mut [PlannedAction],
    draft: &'a mut PlannedAction,
    name: &str,
    wanted: Option<Id>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let is_full = actions.len() >= MAX_ACTIONS;
    let written = actions.len() - usize::from(actions.last().is_some_and(PlannedAction::is_blank));
    let (written, blank) = actions.split_at_mut(written);
    let next = blank.first_mut().or((!is_full).then_some(draft));
    let head = label(texts.get("plan-actions"), Style::SMALL, colors.muted).pad(LABEL_PAD);
    let mut parts = vec![head, rows(written, name, wanted, view), hairline(colors), space(GAP_S)];
    parts.push(match next {
        Some(next) => {
            let (id, field) = (next.id, action_id(next.id));
            let words = texts.with("plan-what-name", &[("name", name.into())]);
            let field = TextField {
                hint: texts.get("plan-when-then"),
                takes_keyboard: wanted == Some(field),
                entered: Some(Asked::Kept(id)),
                ..TextField::new(&mut next.text, field, words, MAX_TEXT, colors)
            };
            field.node()
        }
        None => {
            let words = texts.with("plan-actions-full", &[("count", MAX_ACTIONS.into())]);
            label(words, Style::SMALL, colors.muted)
        }
    });
    column(NO_GAP, parts)
}

/// Each on its row.
pub fn rows<'a>(
    actions: &'a mut [PlannedAction],
    name: &str,
    wanted: Option<Id>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let today = view.now.date();
    let has_year = |due: Date| view.texts.date_near(due, today) == view.texts.date_compact(due);
    let width = if actions.iter().filter_map(|action| action.due).any(has_year) { FAR_DATE } else { DATE };
    let rows = actions.iter_mut().flat_map(|action| [hairline(view.colors), one(action, name, width, wanted, view)]);
    column(NO_GAP, rows)
}

/// What is to be done, by when, and how far it has come; under it what else is
/// to be known.
fn one<'a>(
    action: &'a mut PlannedAction,
    name: &str,
    date_width: f32,
    wanted: Option<Id>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let (id, due, state) = (action.id, action.due, action.state);
    let notes = notes(action, view);
    let field = action_id(id);
    let words = texts.with("plan-what-name", &[("name", name.into())]);
    let text = TextField {
        is_quiet: true,
        is_one_line: false,
        hint: texts.get("plan-when-then"),
        takes_keyboard: wanted == Some(field),
        entered: Some(Asked::Kept(id)),
        ..TextField::new(&mut action.text, field, words, MAX_TEXT, colors)
    };
    let remove =
        parts::icon_button(TARGET, Icon::Close, texts.get("plan-remove-action"), colors, Asked::RemoveAction(id));
    // On one line, beside the words or below them, where that is wide enough.
    let when = wrap(
        NO_GAP,
        [
            action_fields::due(due, name, Edge::PointedAt, view, move |due| Asked::Due(id, due)).wide(date_width),
            action_fields::state(state, name, Edge::PointedAt, view, move |state| Asked::State(id, state)).wide(STATE),
            remove,
        ],
    )
    .fit()
    .whole();
    let mut parts = vec![row(NO_GAP, [text.node().at_least(WORDS_LEAST).top(), when.top()])];
    parts.extend(notes.into_iter().map(|note| note.pad(NOTE_PAD)));
    if state == State::Dropped {
        let words = texts.with("plan-reason-name", &[("name", name.into())]);
        let hint = texts.get("plan-reason");
        let field = Id::unique(("reason", id.to_string()));
        parts.push(TextField { hint, ..TextField::new(&mut action.reason, field, words, MAX_REASON, colors) }.node());
        parts.push(space(GAP_S));
    }
    parts::scoped(Id::unique(("action row", id.to_string())), column(NO_GAP, parts))
}

/// That its date has passed, and where it came from.
fn notes<'a>(action: &PlannedAction, view: &'a View<'_>) -> Vec<Node<'a, Asked>> {
    let View { texts, colors, .. } = view;
    let today = view.now.date();
    let was = action.due.filter(|due| *due < today && action.state.is_open()).map(|due| {
        let date = texts.date_from(due, today);
        let words = texts.with("plan-due-was", &[("date", (&date).into())]);
        parts::bullet(Icon::Calendar, words, Style::SMALL, colors.ink)
    });
    let (icon, words) = match &action.origin {
        Origin::Plan => return was.into_iter().collect(),
        Origin::Course(id) => (Icon::Course, from_course(id, texts.language(), view)),
        Origin::Sheet(page) | Origin::Agreement(page) => {
            // A page that is gone is no longer named.
            let words = view.contents.journal.get(*page).map(|page| {
                let (sheet, date) = (texts.get(&format!("journal-{}", page.sheet.tag())), texts.date(page.date));
                texts.with("plan-from-sheet", &[("name", (&sheet).into()), ("date", (&date).into())])
            });
            (Icon::Pencil, words.unwrap_or_else(|| texts.get("plan-from-sheet-gone")))
        }
    };
    was.into_iter().chain([parts::bullet(icon, words, Style::SMALL, colors.muted)]).collect()
}

/// «Fra kurset: Tydeliggjøre handlingsrom», without the point where it is gone.
fn from_course(id: &str, language: Language, view: &View<'_>) -> String {
    match Practice::shipped().point(id) {
        Some((_, point)) => view.texts.with("plan-from-point", &[("name", point.text.get(language).into())]),
        None => view.texts.get("plan-from-course"),
    }
}
