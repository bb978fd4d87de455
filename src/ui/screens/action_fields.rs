//! By when something is to be done, and how far it has come: the two fields
//! that an action has wherever it is written.

use crate::days::Days;
use crate::plan::State;
use crate::ui::layout::Node;
use crate::ui::parts;
use crate::ui::view::View;
use crate::ui::widgets::Edge;
use jiff::civil::Date;

/// By when. `name` is what the action is called aloud.
pub fn due<'a, M: 'a>(
    due: Option<Date>,
    name: &str,
    edge: Edge,
    view: &'a View<'_>,
    asked: impl FnOnce(Option<Date>) -> M + 'a,
) -> Node<'a, M> {
    let texts = view.texts;
    let none = texts.get("plan-due-none");
    let date = due.map_or_else(|| none.clone(), |due| texts.date(due));
    let name = texts.with("plan-due-name", &[("date", (&date).into()), ("name", name.into())]);
    let field = view.date_field(name, due, Days::Coming).or_none(none);
    parts::date(if edge == Edge::PointedAt { field.quiet() } else { field }, asked)
}

/// How far it has come.
pub fn state<'a, M: 'a>(
    state: State,
    name: &str,
    edge: Edge,
    view: &'a View<'_>,
    asked: impl FnOnce(State) -> M + 'a,
) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let options: Vec<String> = State::ALL.iter().map(|state| texts.get(&format!("state-{}", state.tag()))).collect();
    let selected = State::ALL.iter().position(|other| *other == state).unwrap_or_default();
    let words = options.get(selected).map_or("", String::as_str);
    let name = texts.with("plan-state-name", &[("state", words.into()), ("name", name.into())]);
    let chosen = move |chosen: usize| asked(State::ALL.get(chosen).copied().unwrap_or_default());
    parts::choose(name, options, selected, edge, colors, chosen)
}
