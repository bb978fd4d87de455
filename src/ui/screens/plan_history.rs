//! Every plan that there is, and the way from one to another.

use super::plan_asked::Asked;
use crate::plan::{Basis, Plan};
use crate::scoring::Record;
use crate::ui::action::{Action, Place};
use crate::ui::layout::{Node, column, heading, label, row, space};
use crate::ui::parts;
use crate::ui::spacing::{GAP_M, GAP_XS, MEASURE, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Edge;

/// Width of the list, in points.
const LIST: f32 = 400.0;

/// That of no session first, and the others newest first, each with the
/// session it was made after.
pub fn every<'a>(view: &View<'a>) -> impl Iterator<Item = (&'a Plan, Option<&'a Record>)> {
    let (plans, history) = (&view.contents.plans, &view.contents.history);
    let own = plans.get(Basis::Own).map(|plan| (plan, None));
    let of_sessions =
        history.records().iter().rev().filter_map(|record| Some((plans.get(record.session.id)?, Some(record))));
    own.into_iter().chain(of_sessions)
}

/// What a plan is called among others.
pub fn title(record: Option<&Record>, view: &View<'_>) -> String {
    let texts = view.texts;
    match record {
        Some(record) => {
            let date = texts.date(record.session.date);
            format!("{date} · {}", record.instrument.short_title(texts.language()))
        }
        None => texts.get("plan-own"),
    }
}

/// All of them in a list, where there is another than this.
pub fn list<'a>(plan: &Plan, record: Option<&Record>, view: &'a View<'_>) -> Option<Node<'a, Asked>> {
    let View { texts, colors, .. } = view;
    let others = || every(view).filter(|(other, _)| other.of != plan.of);
    others().next()?;
    let mut options = vec![title(record, view)];
    options.extend(others().map(|(_, record)| title(record, view)));
    let places: Vec<Basis> = [plan.of].into_iter().chain(others().map(|(other, _)| other.of)).collect();
    let words = options.first().cloned().unwrap_or_default();
    let name = texts.with("plan-shown", &[("name", (&words).into())]);
    let go = move |chosen: usize| {
        Asked::Do(Action::Go(places.get(chosen).map_or_else(Place::default, |of| Place::Plan(*of))))
    };
    Some(column(
        NO_GAP,
        [
            heading(texts.get("plan-all"), Style::LEAD.semibold(), colors.ink),
            label(texts.get("plan-all-lead"), Style::SMALL, colors.muted).at_most(MEASURE),
            space(GAP_M),
            row(GAP_XS, [parts::choose(name, options, usize::MIN, Edge::Drawn, colors, go).at_most(LIST)]),
        ],
    ))
}
