//! «Før og etter»: both rounds' bars under each other as each was shown, and
//! how many of those who were there both times moved.

use super::course_result::steps;
use crate::chart::{self, Area, BeforeAfter, PairedPart, PairedRows, Scene};
use crate::course::Course;
use crate::group::Change;
use crate::ui::action::{Action, CourseTab, Place};
use crate::ui::course_results::{ReadResult, ResultAction, ResultId};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, measured, row, space};
use crate::ui::parts;
use crate::ui::plot::{self, InWindow};
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XS, MEASURE, NO_GAP, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::accesskit::Role;
use egui::{Sense, Ui, WidgetInfo};

/// Narrower than this the bars stand below their statements, in points.
const STACKED_BELOW: f32 = 640.0;

/// Shows the page of a later round.
pub fn show(ui: &mut Ui, view: &View<'_>, id: &ResultId) -> Option<Action> {
    let (Some(course), Some(later)) = (view.contents.courses.led(id.course), view.results.get(id)) else {
        return Some(Action::Go(Place::Courses));
    };
    let earlier = view.results.before(later);
    let paired = earlier.map(|earlier| {
        let (marker, max) = (later.instrument.marker, later.instrument.scale.max());
        BeforeAfter::new(&earlier.bars, &later.bars, marker, max)
    });
    let rounds = [earlier.map_or(0, |earlier| earlier.id.round), id.round].map(|round| format!("{round}."));
    let mut page = vec![head(course, later, view), bar(course, earlier, later, view), space(GAP_L)];
    page.push(match &paired {
        Some(paired) => bars(paired, &rounds, later, view),
        // The earlier result was deleted: what was said of the pairs stays.
        None => words_alone(later, view),
    });
    page.extend([space(GAP_M), label(view.texts.get("both-how"), Style::SMALL, view.colors.muted).at_most(MEASURE)]);
    parts::page(ui, "course-change", view, column(NO_GAP, page))
}

fn head<'a>(course: &'a Course, later: &'a ReadResult, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let act = |action: ResultAction| Action::CourseResult(action);
    let back = Button::new(texts.get("course-tab-results")).icon(Icon::ArrowLeft);
    let export = Button::new(texts.get("export")).icon(Icon::Upload);
    let present = Button::new(texts.get("results-present")).icon(Icon::Course).primary(colors);
    let buttons = [
        back.node(colors, Action::Go(Place::Course { code: course.code, tab: CourseTab::Results })),
        export.node(colors, act(ResultAction::ExportMinutes(course.code))),
        present.node(colors, act(ResultAction::PresentResult(later.id.clone()))),
    ];
    let lead = [course.name.as_str(), course.workplace.as_str()];
    let lead: Vec<&str> = lead.into_iter().filter(|words| !words.is_empty()).collect();
    parts::head(texts.get("both-title"), lead.join(", "), buttons, view)
}

/// Which questionnaire, and how many there are of each.
fn bar<'a>(
    course: &'a Course,
    earlier: Option<&'a ReadResult>,
    later: &'a ReadResult,
    view: &'a View<'_>,
) -> Node<'a, Action> {
    let View { texts, colors, results, .. } = view;
    let changed: Vec<&ReadResult> = results.of_course(course.code).filter(|result| result.change.is_some()).collect();
    let of_round = |result: &&ReadResult| {
        let round = course.round(result.id.round).map_or("", |round| round.title.as_str());
        let title = result.instrument.short_title(texts.language());
        let words = texts.with("results-of-round", &[("title", title.into()), ("round", round.into())]);
        (words, Some(result.instrument.marker))
    };
    let mut parts = Vec::new();
    if changed.len() > 1 {
        let choices = changed.iter().map(of_round).collect();
        let chosen = changed.iter().position(|result| result.id == later.id);
        let ids: Vec<ResultId> = changed.iter().map(|result| result.id.clone()).collect();
        let own = later.id.clone();
        parts.push(parts::tabs(texts.get("both-which"), choices, chosen, colors, move |place| {
            Action::Go(Place::CourseChange(ids.into_iter().nth(place).unwrap_or(own)))
        }));
    }
    let n = later.change.as_ref().and_then(|change| change.n);
    let told = match (earlier, n) {
        (Some(earlier), Some(n)) => texts.with(
            "both-counts",
            &[("earlier", earlier.result.n.into()), ("later", later.result.n.into()), ("count", n.into())],
        ),
        (_, Some(n)) => texts.with("both-of", &[("count", n.into()), ("later", later.result.n.into())]),
        (_, None) => texts.with("both-few", &[("floor", later.result.floor.persons().into())]),
    };
    parts.push(label(told, Style::SMALL, colors.muted).fill().end().at_least(WORDS_LEAST));
    row(GAP_L, parts).stacked_gap(GAP_S)
}

fn bars<'a>(
    paired: &'a BeforeAfter,
    rounds: &'a [String; 2],
    later: &'a ReadResult,
    view: &'a View<'_>,
) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let [first, second] = rounds;
    let order = texts.with("both-order", &[("earlier", first.into()), ("later", second.into())]);
    let order = label(order, Style::SMALL, colors.muted);
    let over =
        texts.with("wall-answered", &[("points", (&chart::high_points(later.instrument.scale.max(), texts)).into())]);
    let over = label(over, Style::SMALL, colors.muted);
    let mut parts = vec![steps(later, view), row(GAP_L, [order.fill(), over]).stacked_gap(NO_GAP)];
    for part in &paired.parts {
        parts.push(hairline(colors));
        parts.push(part_head(part, later, view));
        parts.push(rows(paired, part, rounds, view));
    }
    column(GAP_S, parts).card(CARD_PAD, colors)
}

/// A part's name, what is said of those who are in both, and its mean then and
/// now.
fn part_head<'a>(part: &'a PairedPart, later: &'a ReadResult, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let accent = colors.accent(later.instrument.marker);
    let title = heading(part.title.get(texts.language()), Style::COMPACT.semibold(), accent);
    let verdict = later.change.as_ref().map(|change| verdict(part, later, change, view));
    let verdict = label(verdict.unwrap_or_default(), Style::SMALL, colors.ink);
    let means = label(means(part, later, view), Style::SMALL, colors.muted);
    row(GAP_L, [title.share(2.0), verdict.share(3.0), means]).stacked_gap(GAP_XS)
}

/// «Av de 15: to gikk opp, elleve omtrent likt, to gikk ned.»
fn verdict(part: &PairedPart, later: &ReadResult, change: &Change, view: &View<'_>) -> String {
    let texts = view.texts;
    let dimensions = later.instrument.dimensions.iter().zip(&change.dimensions);
    let told = dimensions.filter(|(dimension, _)| dimension.title == part.title).map(|(_, told)| told).next();
    match (change.n, told.and_then(|told| Some((told.words?, told.moves)))) {
        (Some(n), Some((words, moves))) => {
            let moved = chart::moved_words(words, moves, texts);
            texts.with("both-moved", &[("count", n.into()), ("moved", (&moved).into())])
        }
        _ => String::new(),
    }
}

/// «gjennomsnitt 3,5 → 3,7».
fn means(part: &PairedPart, later: &ReadResult, view: &View<'_>) -> String {
    let texts = view.texts;
    let of = |result: &ReadResult| {
        let mut dimensions = result.instrument.dimensions.iter().zip(&result.result.dimensions);
        let (_, stats) = dimensions.find(|(dimension, _)| dimension.title == part.title)?;
        chart::mean_words(stats, 1, texts)
    };
    match (view.results.before(later).and_then(of), of(later)) {
        (Some(before), Some(after)) => {
            texts.with("both-means", &[("before", (&before).into()), ("after", (&after).into())])
        }
        _ => String::new(),
    }
}

fn rows<'a>(
    paired: &'a BeforeAfter,
    part: &'a PairedPart,
    rounds: &'a [String; 2],
    view: &'a View<'_>,
) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let rows_in = move |left: f32, right: f32| {
        PairedRows::new(paired, [left, right], right - left < STACKED_BELOW, rounds.clone())
    };
    measured(
        move |ui: &Ui, width| {
            let rows = rows_in(0.0, width);
            part.rows.clone().map(|place| rows.height(place, texts, &InWindow(ui))).sum()
        },
        move |ui, rect| {
            let Area { left, top, right, .. } = plot::area(rect);
            let rows = rows_in(left, right);
            let (mut y, mut laid) = (top, Scene::default());
            for place in part.rows.clone() {
                let height = rows.height(place, texts, &InWindow(ui));
                rows.row(&mut laid, place, y, texts, &InWindow(ui));
                let room = rect.with_min_y(y).with_max_y(y + height);
                let words = paired.row_words(place, rounds, texts);
                let response = ui.allocate_rect(room, Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
                y += height;
            }
            let mut scene = Scene::default();
            rows.middle(&mut scene, top, y);
            scene.shapes.extend(laid.shapes);
            plot::paint_over(ui, &scene, colors);
            None
        },
    )
}

/// How many moved, where the earlier bars are gone.
fn words_alone<'a>(later: &'a ReadResult, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let language = texts.language();
    let mut parts = vec![label(texts.get("both-no-earlier"), Style::COMPACT, colors.muted)];
    if let Some(change) = &later.change {
        for (dimension, told) in later.instrument.dimensions.iter().zip(&change.dimensions) {
            let Some(words) = told.words else { continue };
            let moved = chart::moved_words(words, told.moves, texts);
            let title = dimension.title.get(language);
            let words = texts.with("group-pair", &[("name", title.into()), ("moved", (&moved).into())]);
            parts.push(label(words, Style::COMPACT, colors.ink));
        }
    }
    column(GAP_S, parts).card(CARD_PAD, colors)
}
