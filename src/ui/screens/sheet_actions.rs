//! What was made an action on a worksheet: it stands in a plan, and is written
//! in here as well.

use super::action_fields;
use super::sheet_asked::Asked;
use crate::plan::{ActionId, Basis, EntryId, MAX_REASON, MAX_TEXT, PlannedAction, State};
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, label, row};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{CONTROL, GAP_L, GAP_M, GAP_S, GAP_XS, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::{self, Button, Edge};
use egui::Id;

/// Narrowest date and narrowest state beside each other, in points.
const DATE_LEAST: f32 = 144.0;
const STATE_LEAST: f32 = 132.0;

/// An action and the plan that it stands in.
pub type Planned = (Basis, PlannedAction);

/// The actions that came from a page.
pub fn of_page(page: EntryId, view: &View<'_>) -> Vec<Planned> {
    view.contents.plans.from_page(page).map(|(plan, action)| (plan.of, action.clone())).collect()
}

/// The plans that an action can stand in, by name: that of each questionnaire
/// that has been answered, and the one of none.
fn plans(view: &View<'_>) -> Vec<(String, Basis)> {
    let of_instruments = view.instruments().filter_map(|instrument| {
        let record = view.contents.history.series(instrument.id.as_str()).next_back()?;
        let of = view
            .contents
            .plans
            .of(&view.contents.history, record)
            .map_or(Basis::Session(record.session.id), |plan| plan.of);
        Some(of)
    });
    of_instruments.chain([Basis::Own]).map(|of| (in_plan(of, view), of)).collect()
}

/// «I planen: Medarbeiderskap», «I planen: Egen plan».
fn in_plan(of: Basis, view: &View<'_>) -> String {
    let record = of.session().and_then(|session| view.contents.history.get(session));
    let language = view.texts.language();
    let plan = record.map_or_else(|| view.texts.get("plan-own"), |of| of.instrument.short_title(language).to_owned());
    view.texts.with("sheet-in-plan", &[("plan", (&plan).into())])
}

/// «Gjør til tiltak», which asks in which plan, and what was made of the page
/// before. `words` are what the action begins with; `about` is what it is made
/// of, and `lacking` why there is nothing to make it of.
pub fn actions<'a>(
    words: String,
    about: String,
    lacking: Option<String>,
    written: &'a mut [Planned],
    made: Option<ActionId>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let button = make(words, about, lacking.is_none(), view);
    let why = lacking.map(|why| label(why, Style::SMALL, view.colors.muted).fill());
    let head = row(GAP_M, [button].into_iter().chain(why)).stacked_gap(GAP_XS);
    column(GAP_L, [head].into_iter().chain(rows(written, made, view)))
}

/// What was made of the page before.
pub fn rows<'a>(
    written: &'a mut [Planned],
    made: Option<ActionId>,
    view: &'a View<'_>,
) -> impl Iterator<Item = Node<'a, Asked>> {
    written.iter_mut().enumerate().map(move |(place, (of, action))| row_of(*of, action, place, made, view))
}

/// «Gjør til tiltak» alone.
pub fn make<'a>(words: String, about: String, is_possible: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let name = texts.with("sheet-make-action-name", &[("about", (&about).into())]);
    let button = Button::new(texts.get("sheet-make-action")).icon(Icon::Plus).name(name).enabled(is_possible);
    button.node_then(colors, move |ui, opener| {
        if !is_possible {
            return None;
        }
        let (names, plans): (Vec<String>, Vec<Basis>) = plans(view).into_iter().unzip();
        let chosen = widgets::menu(opener, ui, &texts.get("sheet-which-plan"), &names, colors)?;
        plans.into_iter().nth(chosen).map(|of| Asked::Make(of, words))
    })
}

/// An action: its words, its day, how far it has come, and the way to its plan.
fn row_of<'a>(
    of: Basis,
    action: &'a mut PlannedAction,
    place: usize,
    made: Option<ActionId>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let (id, due, state) = (action.id, action.due, action.state);
    let name = texts.with("sheet-action", &[("number", (place + 1).into())]);
    let named = |key: &str| texts.with(key, &[("name", (&name).into())]);
    let salt = Id::unique(("sheet action", id.to_string()));
    let field = TextField {
        is_one_line: false,
        hint: texts.get("plan-when-then"),
        takes_keyboard: made == Some(id),
        ..TextField::new(&mut action.text, salt.with("words"), named("plan-what-name"), MAX_TEXT, colors)
    };
    let remove = Asked::Do(Action::RemoveAction(of, id));
    let mut parts = vec![
        field.node(),
        row(
            GAP_S,
            [
                action_fields::due(due, &name, Edge::Drawn, view, move |due| Asked::Due(id, due))
                    .fill()
                    .at_least(DATE_LEAST),
                action_fields::state(state, &name, Edge::Drawn, view, move |state| Asked::State(id, state))
                    .fill()
                    .at_least(STATE_LEAST),
                parts::icon_button(CONTROL, Icon::Trash, named("sheet-action-remove"), colors, remove),
            ],
        ),
    ];
    if state == State::Dropped {
        let words = named("plan-reason-name");
        let reason = TextField::new(&mut action.reason, salt.with("reason"), words, MAX_REASON, colors);
        parts.push(TextField { hint: texts.get("plan-reason"), ..reason }.node());
    }
    let plan = in_plan(of, view);
    let full = format!("{plan}. {name}");
    let go = Asked::Do(Action::Go(Place::PlanAction(of, id)));
    parts.push(row(NO_GAP, [parts::link(plan, colors).name(full).node(go)]));
    parts::scoped(salt, column(GAP_S, parts))
}

/// The same of a page that is only read: what was to be done, and how far that
/// has come.
pub fn told<'a>(page: EntryId, view: &'a View<'_>) -> Vec<Node<'a, Asked>> {
    let View { texts, colors, .. } = view;
    let told = |(_, action): (_, &PlannedAction)| {
        let state = texts.get(&format!("state-{}", action.state.tag()));
        let words = action.text.trim().lines().next().unwrap_or_default();
        let words = texts.with("sheet-action-told", &[("words", words.into()), ("state", (&state).into())]);
        parts::bullet(Icon::Plan, words, Style::SMALL, colors.muted)
    };
    view.contents.plans.from_page(page).map(told).collect()
}
