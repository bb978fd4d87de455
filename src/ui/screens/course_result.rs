//! One stored result: every statement with its answers, what can be said of
//! them aloud, and how well the questionnaire measured.

use super::course_result_card::{count_words, of_round};
use super::course_results::menu;
use crate::chart::{self, Area, GroupRows, Part, Scene, group_step};
use crate::course::Course;
use crate::group::{DimensionStats, NEEDED_COMPLETE, NotReliable};
use crate::ui::action::{Action, CourseTab, Place};
use crate::ui::course_results::{ReadResult, ResultAction, ResultId};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label, line, measured, row, space, wrap};
use crate::ui::parts;
use crate::ui::plot::{self, InWindow};
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XS, MEASURE, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Sense, Ui, WidgetInfo};

/// Narrower than this the bars stand below their statements, in points; else
/// so much of the width is the statements', and at most so much.
const STACKED_BELOW: f32 = 560.0;
const TEXT: (f32, f32) = (0.41, 330.0);
/// Room round the statements where the bars stand below them, in points.
const STACKED_TEXT: f32 = 48.0;
/// Side of a step of the legend, in points.
const STEP: f32 = 24.0;
/// Radius of the mark of a questionnaire, in points.
const MARK: f32 = 6.0;

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>, id: &ResultId) -> Option<Action> {
    let (Some(course), Some(result)) = (view.contents.courses.led(id.course), view.results.get(id)) else {
        return Some(Action::Go(Place::Courses));
    };
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F5)) {
        return Some(Action::CourseResult(ResultAction::PresentResult(id.clone())));
    }
    let parts = [
        head(course, result, view),
        bars(result, view),
        space(GAP_L),
        said(result, view),
        space(GAP_L),
        measured_well(result, view),
    ];
    parts::page(ui, "course-result", view, column(NO_GAP, parts))
}

fn head<'a>(course: &'a Course, result: &'a ReadResult, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let id = &result.id;
    let act = |action: ResultAction| Action::CourseResult(action);
    let back = Button::new(texts.get("course-tab-results")).icon(Icon::ArrowLeft);
    let more = vec![
        (texts.get("results-export"), act(ResultAction::ExportResult(id.clone()))),
        (texts.get("results-copy"), act(ResultAction::CopyResultPicture(id.clone()))),
        (texts.get("results-copy-sentences"), act(ResultAction::CopySentences(sentences(result, view).join("\n")))),
    ];
    let export = Button::new(texts.get("export")).icon(Icon::Upload);
    let present = Button::new(texts.get("results-present")).icon(Icon::Course).primary(colors);
    let buttons = [
        back.node(colors, Action::Go(Place::Course { code: id.course, tab: CourseTab::Results })),
        menu(export, texts.get("export"), more, view),
        present.node(colors, act(ResultAction::PresentResult(id.clone()))),
    ];
    let title = result.instrument.short_title(texts.language()).to_owned();
    let mut lead = vec![course.name.clone(), of_round(course, id.round, view), count_words(result, view)];
    if id.part > 1 {
        lead.push(texts.get("results-late-part"));
    }
    parts::head(title, lead.join(" · "), buttons, view)
}

/// Every statement, part by part.
fn bars<'a>(result: &'a ReadResult, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let mut cards = vec![legend(result, view)];
    let stats = result.bars.parts.iter().zip(&result.result.dimensions);
    for (place, (part, stats)) in stats.enumerate() {
        let accent = colors.accent(result.instrument.marker);
        let title = part.title.get(texts.language());
        let mut head = vec![heading(title, Style::COMPACT.semibold(), accent).fill()];
        head.extend(mean(stats, view).map(|words| label(words, Style::SMALL, colors.muted)));
        if place == 0 {
            head.push(label(texts.get("group-bars-median"), Style::SMALL, colors.muted));
        }
        cards.push(column(GAP_XS, [row(GAP_L, head).stacked_gap(NO_GAP), rows(result, part, view)]));
    }
    column(GAP_L, cards).card(CARD_PAD, colors)
}

fn mean(stats: &DimensionStats, view: &View<'_>) -> Option<String> {
    let texts = view.texts;
    let mean = chart::mean_words(stats, 1, texts)?;
    Some(match stats.sd.map(|sd| texts.score(sd)) {
        Some(sd) => texts.with("group-mean-sd", &[("mean", (&mean).into()), ("sd", (&sd).into())]),
        None => texts.with("group-mean-alone", &[("mean", (&mean).into())]),
    })
}

fn rows<'a>(result: &'a ReadResult, part: &'a Part, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let laid = move |width: f32| {
        let is_stacked = width < STACKED_BELOW;
        let text = if is_stacked { width - STACKED_TEXT } else { (width * TEXT.0).min(TEXT.1) };
        (is_stacked, text)
    };
    let rows_in = move |left: f32, right: f32| {
        let (is_stacked, text) = laid(right - left);
        GroupRows::new(&result.bars, result.instrument.marker, [left, right], text, is_stacked)
    };
    measured(
        move |ui: &Ui, width| {
            let rows = rows_in(0.0, width);
            part.bars.iter().map(|bar| rows.height(bar, texts, &InWindow(ui))).sum()
        },
        move |ui, rect| {
            let Area { left, top, right, .. } = plot::area(rect);
            let rows = rows_in(left, right);
            let (mut y, mut laid) = (top, Scene::default());
            for bar in &part.bars {
                let height = rows.height(bar, texts, &InWindow(ui));
                rows.row(&mut laid, bar, y, texts, &InWindow(ui));
                let room = rect.with_min_y(y).with_max_y(y + height);
                let words = chart::bar_words(bar, result.instrument.scale.max(), texts);
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

/// The steps with the words at the ends of the scale.
pub fn steps<'a, M: 'a>(result: &'a ReadResult, view: &'a View<'_>) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let (scale, language) = (&result.instrument.scale, texts.language());
    let word = |words: &'a str| label(words, Style::SMALL, colors.muted);
    let mut parts = vec![word(scale.lowest(language))];
    parts.extend(result.bars.steps.iter().map(|step| {
        let marker = result.instrument.marker;
        crate::ui::layout::drawn(egui::Vec2::splat(STEP), move |ui, rect| {
            let mut scene = Scene::default();
            group_step(&mut scene, plot::area(rect), step, marker, Some(step.words()));
            plot::paint_over(ui, &scene, colors);
            None
        })
    }));
    parts.push(word(scale.highest(language)));
    wrap(GAP_S, parts)
}

/// The same, and under it what the mark is.
fn legend<'a>(result: &'a ReadResult, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let key = match (result.bars.is_coarse, result.bars.is_percent()) {
        (true, _) => "group-legend-coarse",
        (false, true) => "group-bars-shares",
        (false, false) => "group-bars-counts",
    };
    let told = label(texts.get(key), Style::SMALL, colors.muted).at_most(MEASURE);
    column(GAP_S, [steps(result, view), told])
}

/// What can be said of the parts, and of the statements.
fn sentences(result: &ReadResult, view: &View<'_>) -> Vec<String> {
    let ReadResult { instrument, result, .. } = result;
    let parts = chart::part_sentences(result, instrument, view.texts);
    let statements = chart::statement_sentences(result, instrument, view.texts);
    [parts, statements].iter().flat_map(|of| of.all()).map(str::to_owned).collect()
}

fn said<'a>(result: &'a ReadResult, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let sentences = sentences(result, view);
    let all = sentences.join("\n");
    let mut parts = vec![heading(texts.get("results-said"), Style::LEAD.semibold(), colors.ink)];
    parts.extend(sentences.into_iter().map(|words| label(words, Style::COMPACT, colors.ink).at_most(MEASURE)));
    let floor = result.result.floor.persons();
    let anonymous = texts.with("group-shown-anonymous", &[("floor", floor.into())]);
    parts.push(label(anonymous, Style::SMALL, colors.muted).at_most(MEASURE));
    let rejected: usize = result.result.rejected.iter().map(|one| one.count).sum();
    if rejected > 0 {
        let words = texts.with("group-rejected", &[("count", rejected.into())]);
        parts.push(label(words, Style::SMALL, colors.muted));
    }
    let copy = Button::new(texts.get("results-copy-sentences")).icon(Icon::Copy);
    parts.push(wrap(GAP_S, [copy.node(colors, Action::CourseResult(ResultAction::CopySentences(all)))]));
    column(GAP_M, parts).card(CARD_PAD, colors)
}

/// What was found of each part beside what is assumed.
fn measured_well<'a>(result: &'a ReadResult, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let assumed = result.instrument.assumptions;
    let mut lines = Vec::new();
    let mut is_measured = false;
    for (dimension, found) in result.instrument.dimensions.iter().zip(&result.result.reliability) {
        let name = dimension.title.get(texts.language());
        let number = |value: f64| texts.decimal(value, 2);
        match &found.outcome {
            Ok(measured) => {
                is_measured = true;
                let (low, high) = measured.interval;
                let figures = [measured.alpha, low, high, measured.sd, assumed.sd, measured.implied_correlation];
                let [alpha, low, high, sd, assumed_sd, correlation] = figures.map(number);
                let assumed_correlation = number(assumed.inter_item_correlation);
                lines.push(texts.with(
                    "group-measured",
                    &[
                        ("name", name.into()),
                        ("n", measured.n.into()),
                        ("alpha", (&alpha).into()),
                        ("low", (&low).into()),
                        ("high", (&high).into()),
                        ("sd", (&sd).into()),
                        ("assumed-sd", (&assumed_sd).into()),
                        ("correlation", (&correlation).into()),
                        ("assumed-correlation", (&assumed_correlation).into()),
                    ],
                ));
            }
            Err(NotReliable::TooFew { .. }) => {}
            Err(NotReliable::OneItem) => lines.push(texts.with("group-one-item", &[("name", name.into())])),
            Err(NotReliable::NoSpread) => lines.push(texts.with("group-no-spread", &[("name", name.into())])),
        }
    }
    lines.push(if is_measured {
        texts.get("group-measured-method")
    } else {
        texts.with("group-too-few-to-measure", &[("needed", NEEDED_COMPLETE.into())])
    });
    let mut parts = vec![line(
        GAP_S,
        [
            parts::marker(result.instrument.marker, MARK, Style::LEAD, colors),
            heading(texts.get("group-reliability"), Style::LEAD.semibold(), colors.ink).fill(),
        ],
    )];
    parts.extend(lines.into_iter().map(|words| label(words, Style::COMPACT, colors.ink).at_most(MEASURE)));
    if is_measured {
        let save = Button::new(texts.get("group-assumptions")).icon(Icon::Upload);
        let asked = Action::CourseResult(ResultAction::ExportMeasured(result.id.clone()));
        parts.push(wrap(GAP_S, [save.node(colors, asked)]));
    }
    column(GAP_M, parts).card(CARD_PAD, colors)
}
