//! What was shown of one questionnaire in one round, at a glance; or that it is
//! not shown yet.

use super::course_results_asked::{Asked, MARK};
use crate::chart::Area;
use crate::course::Course;
use crate::instrument::InstrumentId;
use crate::ui::action::{Action, Place};
use crate::ui::course_results::{ReadResult, ResultAction, ResultId, RoundId};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label, line, measured, row, spring, wrap};
use crate::ui::parts;
use crate::ui::plot::{self, InWindow};
use crate::ui::spacing::{CARD_PAD, GAP_M, GAP_S, NO_GAP, TARGET};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::accesskit::Role;
use egui::{Id, Sense, Ui};

/// Least height of a card, in points.
const CARD: f32 = 296.0;

/// The card.
pub fn card<'a>(
    course: &'a Course,
    round: RoundId,
    instrument: &'a InstrumentId,
    reach: [f32; 2],
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { colors, results, .. } = view;
    let shown: Vec<&ReadResult> = results.of_round(round).filter(|one| one.id.instrument == *instrument).collect();
    let content = match shown.split_first() {
        Some((first, later)) => of_result(course, first, later, reach, view),
        None => not_shown(course, round, instrument, view),
    };
    parts::scoped(
        Id::unique(("result card", round.round, instrument.as_str())),
        content.card(CARD_PAD, colors).high(CARD).stretch(),
    )
    .stretch()
}

/// «1. samling, 20. oktober».
pub fn of_round(course: &Course, round: u8, view: &View<'_>) -> String {
    let texts = view.texts;
    let Some(of) = course.round(round) else { return String::new() };
    let date = texts.date_from(of.date, view.now.date());
    texts.with("course-round", &[("title", of.title.as_str().into()), ("date", (&date).into())])
}

/// «17 av 18», or «17 bidrag».
pub fn count_words(result: &ReadResult, view: &View<'_>) -> String {
    let n = result.result.n;
    match result.expected.and_then(|expected| usize::try_from(expected).ok()) {
        Some(expected) => view.texts.with("count-of", &[("answered", n.into()), ("count", expected.into())]),
        None => view.texts.with("group-bars-n", &[("n", n.into())]),
    }
}

fn of_result<'a>(
    course: &'a Course,
    first: &'a ReadResult,
    later: &[&'a ReadResult],
    reach: [f32; 2],
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let accent = colors.accent(first.instrument.marker);
    let title = first.instrument.short_title(texts.language());
    let of = of_round(course, first.id.round, view);
    let name = texts.with("results-card-more", &[("title", title.into()), ("round", (&of).into())]);
    let act = |action: ResultAction| Asked::Do(Action::CourseResult(action));
    let open = Asked::Do(Action::Go(Place::CourseResult(first.id.clone())));
    let choices = vec![
        (texts.get("results-open"), open),
        (texts.get("results-present"), act(ResultAction::PresentResult(first.id.clone()))),
        (texts.get("export"), act(ResultAction::ExportResult(first.id.clone()))),
        (texts.get("results-copy"), act(ResultAction::CopyResultPicture(first.id.clone()))),
        (texts.get("results-delete"), Asked::AskDelete(Some(first.id.clone()))),
    ];
    let head = line(
        GAP_S,
        [
            parts::marker(first.instrument.marker, MARK, Style::LEAD, colors),
            heading(title, Style::LEAD.semibold(), colors.ink).fill(),
            label(count_words(first, view), Style::SMALL, colors.muted),
            parts::opens(TARGET, Icon::More, name, choices, colors),
        ],
    );
    let under = line(
        GAP_S,
        [
            label(of.clone(), Style::SMALL, colors.muted).fill(),
            label(texts.get("results-mean"), Style::SMALL, colors.muted),
        ],
    );
    let told_as = if first.bars.is_coarse {
        texts.with("results-coarse", &[("count", first.result.n.into())])
    } else {
        texts.get("results-percent")
    };
    let name = texts.with("results-all-of", &[("title", title.into()), ("round", (&of).into())]);
    let open = Asked::Do(Action::Go(Place::CourseResult(first.id.clone())));
    let all = parts::link(texts.get("results-all"), colors).style(Style::SMALL.medium(), accent).name(name).node(open);
    let foot = row(GAP_S, [label(told_as, Style::SMALL, colors.muted).fill(), all]).stacked_gap(NO_GAP);
    let mut parts = vec![column(NO_GAP, [head, under]), overview(first, reach, view)];
    for late in later {
        let words = texts.with("results-late", &[("count", late.result.n.into())]);
        let link = parts::link(words, colors).style(Style::SMALL, colors.ink);
        parts.push(link.node(Asked::Do(Action::Go(Place::CourseResult(late.id.clone())))));
    }
    parts.extend([spring(NO_GAP), foot]);
    column(GAP_M, parts)
}

/// The parts of a questionnaire as bars, or as means on the scale.
pub fn overview<'a, M: 'a>(result: &'a ReadResult, reach: [f32; 2], view: &'a View<'_>) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let alt = result.overview.words(texts);
    measured(
        move |ui: &Ui, width| result.overview.height(width, texts, &InWindow(ui)),
        move |ui, rect| {
            let room: Area = plot::area(rect);
            let scene = result.overview.scene(room, reach, texts, &InWindow(ui));
            plot::paint(ui, "overview", rect, scene, &alt, Sense::hover(), colors);
            None
        },
    )
}

/// How many have handed in, and when it can be shown. A group that is smaller
/// than that has what can be talked about without figures.
fn not_shown<'a>(
    course: &'a Course,
    round: RoundId,
    instrument: &'a InstrumentId,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, catalog, results, .. } = view;
    let asked = course.asked(instrument);
    let known = asked.and_then(|asked| catalog.version(instrument, asked.version));
    let title = known.map_or(instrument.as_str(), |known| known.short_title(texts.language()));
    let received = course.received(round.round, instrument);
    let floor = course.floor.persons();
    let expected = asked.and_then(|asked| asked.expected).and_then(|expected| usize::try_from(expected).ok());
    let id = ResultId { course: round.course, round: round.round, instrument: instrument.clone(), part: 1 };
    let words = match expected {
        _ if results.is_unread(&id) => texts.get("results-unread"),
        _ if received >= floor => texts.with("results-waits", &[("count", received.into())]),
        Some(expected) => texts.with(
            "results-from-of",
            &[("count", received.into()), ("expected", expected.into()), ("floor", floor.into())],
        ),
        None => texts.with("results-from", &[("count", received.into()), ("floor", floor.into())]),
    };
    let mut head = Vec::new();
    head.extend(known.map(|known| parts::marker(known.marker, MARK, Style::LEAD, colors)));
    head.push(heading(title, Style::LEAD.semibold(), colors.ink).fill());
    let mut parts = vec![
        column(NO_GAP, [line(GAP_S, head), label(of_round(course, round.round, view), Style::SMALL, colors.muted)]),
        label(words, Style::COMPACT, colors.ink),
    ];
    let is_small = expected.is_some_and(|expected| expected < floor) || received > 0 && received < floor;
    if is_small && !results.is_unread(&id) {
        parts.push(label(texts.get("results-small"), Style::SMALL, colors.muted));
        for key in ["results-small-1", "results-small-2", "results-small-3"] {
            parts.push(parts::bullet(Icon::ArrowRight, texts.get(key), Style::SMALL, colors.ink));
        }
    }
    column(GAP_M, parts)
}

/// Whether a result is to be deleted.
pub fn ask_delete<'a>(id: &ResultId, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let delete = Button::new(texts.get("results-delete-do")).icon(Icon::Trash).color(colors.danger);
    let keep = Button::new(texts.get("delete-keep"));
    let asked = label(texts.get("results-delete-ask"), Style::COMPACT, colors.ink).role(Role::Alert);
    let buttons = [
        delete.node(colors, Asked::Do(Action::CourseResult(ResultAction::DeleteResult(id.clone())))),
        keep.node_with_keyboard(false, colors, Asked::AskDelete(None)),
    ];
    column(GAP_M, [asked, wrap(GAP_S, buttons)]).card(CARD_PAD, colors)
}
