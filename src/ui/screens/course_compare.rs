//! «Sammenlign»: two stored results beside each other, of two rounds, courses
//! or years, part by part.

use crate::chart::{DifferenceRow, Differences, comparison_sentences, difference_words, mean_words, outcome_words};
use crate::group::{Comparison, Outcome};
use crate::instrument::Instrument;
use crate::ui::action::{Action, CourseTab, Place};
use crate::ui::course_results::{ReadResult, RoundId};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, line, measured, row, space};
use crate::ui::parts;
use crate::ui::plot::{self, InWindow};
use crate::ui::spacing::{CARD_PAD, CONTROL, GAP_L, GAP_S, MEASURE, NO_GAP, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::{Button, Edge};
use egui::{Sense, Ui};

/// Narrower than this the parts of a row stand under each other, and narrower
/// than that it is a table with the picture behind a link, in points.
const STACKED_BELOW: f32 = 760.0;
const TABLE_BELOW: f32 = 440.0;
/// Radius of a questionnaire's mark, in points.
const MARK: f32 = 5.0;

/// Whether the picture is shown where there is a table.
#[derive(Default)]
pub struct CourseCompare {
    shows_picture: bool,
}

enum Asked {
    Do(Action),
    Picture,
}

/// A questionnaire that both rounds have.
struct Compared {
    marker: crate::instrument::Marker,
    title: String,
    note: Option<String>,
    drawn: Differences,
    sentences: Vec<String>,
}

impl CourseCompare {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, a: RoundId, b: RoundId) -> Option<Action> {
        let View { texts, colors, results, .. } = view;
        let compared: Vec<Compared> = results
            .of_round(b)
            .filter(|later| later.id.part == 1)
            .filter_map(|later| {
                let mut earlier = results.of_round(a).filter(|one| one.id.part == 1);
                Some(of(earlier.find(|one| one.id.instrument == later.id.instrument)?, later, view))
            })
            .collect();
        let back = Button::new(texts.get("course-tab-results")).icon(Icon::ArrowLeft);
        let back = back.node(colors, Asked::Do(Action::Go(Place::Course { code: b.course, tab: CourseTab::Results })));
        let mut page = vec![
            parts::head(texts.get("compared-title"), texts.get("compared-lead"), [back], view),
            selectors(a, b, view).map(Asked::Do),
            space(GAP_L),
        ];
        if compared.is_empty() {
            let words = label(texts.get("compared-nothing"), Style::COMPACT, colors.muted);
            page.push(words.card(CARD_PAD, colors));
        } else {
            let is_table = ui.max_rect().width() < TABLE_BELOW;
            let mut parts = Vec::new();
            if is_table {
                let key = if self.shows_picture { "compared-picture-hide" } else { "compared-picture-show" };
                let link = parts::link(texts.get(key), colors).style(Style::SMALL, colors.ink);
                parts.push(link.turns(egui::Id::unique("compared-picture"), self.shows_picture).node(Asked::Picture));
            }
            for one in &compared {
                if !parts.is_empty() {
                    parts.push(hairline(colors));
                }
                parts.push(questionnaire(one, is_table && !self.shows_picture, view).map(Asked::Do));
            }
            page.extend([
                column(GAP_L, parts).card(CARD_PAD, colors),
                space(GAP_L),
                in_words(&compared, view).map(Asked::Do),
            ]);
        }
        match parts::page(ui, "course-compare", view, column(NO_GAP, page))? {
            Asked::Do(action) => return Some(action),
            Asked::Picture => self.shows_picture = !self.shows_picture,
        }
        None
    }
}

/// What is compared with what.
fn selectors<'a>(a: RoundId, b: RoundId, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, results, .. } = view;
    let rounds = results.rounds();
    let names: Vec<String> = rounds.iter().map(|round| round_words(*round, view)).collect();
    let choose = |key: &str, chosen: RoundId, to: Box<dyn Fn(RoundId) -> Place>| {
        let place = rounds.iter().position(|round| *round == chosen).unwrap_or_default();
        let of = names.get(place).map_or("", String::as_str);
        let name = texts.with(key, &[("chosen", of.into())]);
        let rounds = rounds.clone();
        parts::choose(name, names.clone(), place, Edge::Drawn, colors, move |place| {
            Action::Go(to(rounds.get(place).copied().unwrap_or(chosen)))
        })
        .at_least(WORDS_LEAST)
    };
    let swap = parts::icon_button(
        CONTROL,
        Icon::Compare,
        texts.get("compared-swap"),
        colors,
        Action::Go(Place::CourseCompare(b, a)),
    );
    let first = choose("compared-first", a, Box::new(move |a| Place::CourseCompare(a, b)));
    let second = choose("compared-second", b, Box::new(move |b| Place::CourseCompare(a, b)));
    row(GAP_S, [first, swap, second])
}

/// «2. samling, 24. november, 16 bidrag», and of which course where there are
/// several.
fn round_words(of: RoundId, view: &View<'_>) -> String {
    let texts = view.texts;
    let course = view.contents.courses.led(of.course);
    let round = course.and_then(|course| course.round(of.round));
    let date = round.map(|round| texts.date_from(round.date, view.now.date())).unwrap_or_default();
    let n = view.results.of_round(of).map(|result| result.result.n).max().unwrap_or_default();
    let title = round.map_or("", |round| round.title.as_str());
    let words = [("round", title.into()), ("date", (&date).into()), ("n", n.into())];
    let words = texts.with("compared-round", &words);
    // Where there is one course, its name tells nothing.
    let others = view.results.rounds().into_iter().any(|other| other.course != of.course);
    match course.filter(|_| others) {
        Some(course) => format!("{}, {words}", course.name),
        None => words,
    }
}

fn of(a: &ReadResult, b: &ReadResult, view: &View<'_>) -> Compared {
    let texts = view.texts;
    let comparison = Comparison::new((&a.result, &a.instrument), (&b.result, &b.instrument));
    let mean = |result: &ReadResult, id: &crate::instrument::DimensionId| {
        let stats = result.result.dimensions.iter().find(|one| one.id == *id)?;
        mean_words(stats, 1, texts)
    };
    let rows = b.instrument.dimensions.iter().zip(&comparison.dimensions).map(|(dimension, told)| {
        let difference = told.outcome.difference();
        let verdict = outcome_words(&told.outcome, texts);
        let dash = || "–".to_owned();
        DifferenceRow {
            title: dimension.short_title.clone().unwrap_or_else(|| dimension.title.clone()),
            means: [told.a, told.b],
            told: [a, b].map(|result| mean(result, &dimension.id).unwrap_or_else(dash)),
            difference: difference.map(|told| [told.difference, told.low, told.high]),
            number: difference_words(told, texts),
            verdict,
            is_real: matches!(told.outcome, Outcome::ProbablyReal(_)),
        }
    });
    let names = [a, b].map(|result| round_name(result.id.round(), view));
    let [first, second] = &names;
    let sentences = comparison_sentences(&comparison, &b.instrument, [first, second], texts);
    let drawn = Differences { marker: b.instrument.marker, max: b.instrument.scale.max(), rows: rows.collect() };
    let is_worked_out = drawn.rows.iter().any(|row| row.difference.is_some());
    let note = texts.with("compared-few", &[("a", a.result.n.into()), ("b", b.result.n.into())]);
    Compared {
        marker: b.instrument.marker,
        title: Instrument::short_title(&b.instrument, texts.language()).to_owned(),
        note: (!is_worked_out && (a.bars.is_coarse || b.bars.is_coarse)).then_some(note),
        drawn,
        sentences,
    }
}

fn questionnaire<'a>(one: &'a Compared, is_table: bool, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let accent = colors.accent(one.marker);
    let mut parts = vec![line(
        GAP_S,
        [
            parts::marker(one.marker, MARK, Style::COMPACT, colors),
            heading(one.title.as_str(), Style::COMPACT.semibold(), accent).fill(),
        ],
    )];
    parts.extend(one.note.as_ref().map(|note| label(note.as_str(), Style::SMALL, colors.muted)));
    if is_table {
        parts.extend(one.drawn.rows.iter().map(|row| table_row(row, view)));
    } else {
        let id = format!("difference {}", one.title);
        let alt = one.drawn.rows.iter().map(|row| row_words(row, view)).collect::<Vec<_>>().join(" ");
        parts.push(measured(
            move |_, width| one.drawn.height(width < STACKED_BELOW),
            move |ui, rect| {
                let scene = one.drawn.scene(plot::area(rect), rect.width() < STACKED_BELOW, texts, &InWindow(ui));
                plot::paint(ui, &id, rect, scene, &alt, Sense::hover(), colors);
                None
            },
        ));
    }
    column(GAP_S, parts)
}

fn table_row<'a>(of: &'a DifferenceRow, view: &'a View<'_>) -> Node<'a, Action> {
    label(row_words(of, view), Style::COMPACT, view.colors.ink)
}

/// «Med-ledelse: 3,2 → 3,8, +0,6. Trolig reell forskjell.»
fn row_words(of: &DifferenceRow, view: &View<'_>) -> String {
    let texts = view.texts;
    let title = of.title.get(texts.language());
    let [a, b] = &of.told;
    let number = of.number.as_ref().map(|number| format!(", {}", number.join(" ").trim_end())).unwrap_or_default();
    let words = [
        ("name", title.into()),
        ("a", a.into()),
        ("b", b.into()),
        ("number", (&number).into()),
        ("verdict", (&of.verdict).into()),
    ];
    texts.with("compared-row", &words)
}

/// What can be said of it, and what cannot.
fn in_words<'a>(compared: &[Compared], view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let mut sentences: Vec<&str> = Vec::new();
    for sentence in compared.iter().flat_map(|one| &one.sentences) {
        // What holds of all of it is said once.
        sentences.retain(|other| other != sentence);
        sentences.push(sentence);
    }
    let title = heading(texts.get("compared-words"), Style::COMPACT.semibold(), colors.ink);
    let words = label(sentences.join(" "), Style::SMALL, colors.ink).at_most(MEASURE);
    let how = label(texts.get("compared-how"), Style::SMALL, colors.muted).at_most(MEASURE);
    column(GAP_S, [title, words, how]).card(CARD_PAD, colors)
}

/// «Plan og bygg, 2. samling».
fn round_name(of: RoundId, view: &View<'_>) -> String {
    let course = view.contents.courses.led(of.course);
    let name = course.map_or("", |course| course.name.as_str());
    let title = course.and_then(|course| course.round(of.round)).map_or("", |round| round.title.as_str());
    format!("{name}, {title}")
}
