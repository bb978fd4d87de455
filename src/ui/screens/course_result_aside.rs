//! Beside the results of a course: how those moved who were there both times,
//! and what was agreed on.

use crate::chart;
use crate::course::{Agreement, Course};
use crate::group::Change;
use crate::ui::action::{Action, CourseTab, Place};
use crate::ui::course_results::ReadResult;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, line};
use crate::ui::parts;
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;

/// Width of what an area of an agreement is called, in points.
const KIND: f32 = 80.0;
/// Radius of a questionnaire's mark, in points.
const MARK: f32 = 5.0;

/// Both cards, each where there is something for it.
pub fn cards<'a>(course: &'a Course, view: &'a View<'_>) -> Node<'a, Action> {
    let mut cards = Vec::new();
    let changed: Vec<(&ReadResult, &Change)> = newest_changes(course, view);
    if !changed.is_empty() {
        cards.push(before_after(&changed, view));
    }
    let agreed = course.agreements.iter().rev().find(|(_, agreement)| !agreement.is_empty());
    cards.push(match agreed {
        Some((round, agreement)) => of_agreement(course, *round, agreement, view),
        None => nothing_agreed(course, view),
    });
    column(GAP_L, cards)
}

/// Of each questionnaire the latest round in which some can be paired.
pub fn newest_changes<'a>(course: &Course, view: &'a View<'_>) -> Vec<(&'a ReadResult, &'a Change)> {
    let of = |asked: &crate::course::Asked| {
        let results = view.results.of_course(course.code).filter(|result| result.id.instrument == asked.instrument);
        let changed = results.filter_map(|result| Some((result, result.change.as_ref()?)));
        changed.max_by_key(|(result, _)| result.id.round)
    };
    course.instruments.iter().filter_map(of).collect()
}

fn before_after<'a>(changed: &[(&'a ReadResult, &'a Change)], view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let language = texts.language();
    let mut parts = vec![heading(texts.get("both-title"), Style::LEAD.semibold(), colors.ink)];
    for (result, change) in changed {
        let title = result.instrument.short_title(language);
        let n = match change.n {
            Some(n) => texts.with("both-both", &[("count", n.into())]),
            None => texts.with("both-few", &[("floor", change.floor.persons().into())]),
        };
        parts.push(line(
            GAP_S,
            [
                parts::marker(result.instrument.marker, MARK, Style::SMALL, colors),
                label(format!("{title}: {n}"), Style::SMALL, colors.muted).fill(),
            ],
        ));
        for (dimension, told) in result.instrument.dimensions.iter().zip(&change.dimensions) {
            let Some(words) = told.words else { continue };
            let moved = chart::moved_words(words, told.moves, texts);
            parts.push(hairline(colors));
            parts.push(column(
                NO_GAP,
                [
                    label(dimension.short_title(language), Style::SMALL, colors.ink),
                    label(moved, Style::SMALL.semibold(), colors.ink),
                ],
            ));
        }
        let name = texts.with("both-all-of", &[("title", title.into())]);
        let all = parts::link(texts.get("results-all"), colors).style(Style::SMALL.medium(), colors.ink).name(name);
        parts.push(all.node(Action::Go(Place::CourseChange(result.id.clone()))));
    }
    column(GAP_S, parts).card(CARD_PAD, colors)
}

fn of_agreement<'a>(course: &'a Course, round: u8, agreement: &'a Agreement, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let today = view.now.date();
    let date = course.round(round).map(|round| texts.date_from(round.date, today)).unwrap_or_default();
    let mut parts = vec![column(
        NO_GAP,
        [
            heading(texts.get("results-agreed"), Style::LEAD.semibold(), colors.ink),
            label(texts.with("results-agreed-on", &[("date", (&date).into())]), Style::SMALL, colors.muted),
        ],
    )];
    for (key, areas) in [("results-develop", &agreement.develop), ("results-strengths", &agreement.strengths)] {
        if areas.is_empty() {
            continue;
        }
        let words = areas.iter().map(|area| label(area.text.as_str(), Style::SMALL, colors.ink));
        let kind = label(texts.get(key), Style::SMALL, colors.muted).wide(KIND).top();
        parts.extend([hairline(colors), line(GAP_S, [kind, column(NO_GAP, words)])]);
    }
    let next = agreement.actions.iter().filter(|action| action.due.is_none_or(|due| due >= today));
    if let Some(next) = next.min_by_key(|action| action.due.is_none().then_some(today).or(action.due)) {
        let words = match next.due {
            Some(due) => {
                let due = texts.date_near(due, today);
                texts.with("results-next-due", &[("text", next.text.as_str().into()), ("date", (&due).into())])
            }
            None => texts.with("results-next", &[("text", next.text.as_str().into())]),
        };
        parts.extend([hairline(colors), parts::bullet(Icon::Calendar, words, Style::SMALL, colors.ink)]);
    }
    parts.push(open_agreed(course, view));
    column(GAP_M, parts).card(CARD_PAD, colors)
}

fn nothing_agreed<'a>(course: &'a Course, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let title = heading(texts.get("results-agreed"), Style::LEAD.semibold(), colors.ink);
    let words = label(texts.get("results-agreed-none"), Style::SMALL, colors.muted);
    column(GAP_M, [title, words, open_agreed(course, view)]).card(CARD_PAD, colors)
}

fn open_agreed<'a>(course: &'a Course, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let link = parts::link(texts.get("results-agreed-open"), colors).style(Style::SMALL.medium(), colors.ink);
    let name = texts.with("results-agreed-open-of", &[("title", (&texts.get("results-agreed")).into())]);
    link.name(name).node(Action::Go(Place::Course { code: course.code, tab: CourseTab::Agreed }))
}
