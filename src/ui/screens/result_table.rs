//! The numbers of a result as a table.

use crate::chart::{self, Axis, Profile};
use crate::scoring::Answer;
use crate::ui::hyphens::hyphenated;
use crate::ui::layout::{Node, balanced, by_width, column, filler, heading, label, line, measured, row, space};
use crate::ui::plot;
use crate::ui::spacing::{GAP_L, GAP_S, GAP_XL, NO_GAP};
use crate::ui::text::{self, Style};
use crate::ui::view::View;
use egui::accesskit::Role;
use egui::{Sense, Ui, WidgetInfo};

/// Least height of a row, in points.
const ROW: f32 = 48.0;
/// Most answers of a dimension that stand beside its value.
const MAX_RAW: usize = 6;
/// Widest and narrowest plot of the values, in points.
const PLOT: f32 = 132.0;
const PLOT_LEAST: f32 = 72.0;
/// Room for a value, in points.
const NUMBER: f32 = 30.0;
/// Room for an answer, and for one with what it counts as, in points.
const ANSWER: f32 = 15.0;
const TURNED_ANSWER: f32 = 34.0;
/// A word of a name that is wider is broken, in points.
const WORD: f32 = 100.0;

/// The dimensions sorted by value: name, dots, value and raw answers.
pub fn values<'a, M: 'a>(profile: &'a Profile, view: &'a View<'_>) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let head = row(
        GAP_L,
        [
            heading(texts.get("dimensions"), Style::COMPACT.semibold(), colors.ink).fill(),
            label(texts.get("sorted-by-value"), Style::SMALL, colors.muted),
        ],
    );
    let table = by_width(move |ui, width| {
        let axes = sorted(profile, view);
        let columns = Columns::new(ui, width, &axes, view);
        table(ui, width, columns, axes, profile, view)
    });
    column(GAP_S, [head.stacked_gap(NO_GAP), table])
}

fn sorted<'a>(profile: &'a Profile, view: &View<'_>) -> Vec<&'a Axis> {
    let language = view.texts.language();
    let mut axes: Vec<&Axis> = profile.axes.iter().collect();
    axes.sort_by(|a, b| {
        b.value
            .partial_cmp(&a.value)
            .unwrap_or(std::cmp::Ordering::Equal)
            .then_with(|| a.short_title.get(language).cmp(b.short_title.get(language)))
    });
    axes
}

/// How wide the columns are beside the names, in points.
#[derive(Clone, Copy)]
struct Columns {
    /// None where there is no room.
    plot: Option<f32>,
    /// An answer, and all of a dimension; none where they stand below, or are
    /// so many that they are left to the report and the list in words.
    answers: Option<(f32, f32)>,
    has_answers: bool,
}

impl Columns {
    fn new(ui: &Ui, width: f32, axes: &[&Axis], view: &View<'_>) -> Self {
        let texts = view.texts;
        let names = || axes.iter().map(|axis| axis.short_title.get(texts.language()));
        let whole =
            names().map(|name| text::width(ui, name, Style::COMPACT)).reduce(f32::max).unwrap_or_default().ceil();
        let broken = names().map(|name| {
            let name = hyphenated(name, |word| text::width(ui, word, Style::COMPACT) > WORD);
            text::longest_part(ui, &name, Style::COMPACT)
        });
        let names = broken.reduce(f32::max).unwrap_or_default();
        let longest = axes.iter().map(|axis| axis.raw.len()).max().unwrap_or_default();
        let has_answers = longest <= MAX_RAW;
        let answer = if axes.iter().any(|axis| is_turned(axis)) { TURNED_ANSWER } else { ANSWER };
        let answers = (answer * longest as f32).max(text::width(ui, &texts.get("answers"), Style::SMALL).ceil());
        let left = width - names - GAP_L - NUMBER;
        let answers = Some((answer, answers)).filter(|(_, all)| has_answers && GAP_L + all <= left);
        let left = left - answers.map(|(_, all)| GAP_L + all).unwrap_or_default() - GAP_L;
        // Names are broken before the plot is very small.
        let plot = (left - (whole - names)).min(PLOT).max(PLOT_LEAST);
        Self { plot: Some(plot).filter(|plot| *plot <= left), answers, has_answers }
    }
}

/// Whether some of its answers are told with what they count as.
fn is_turned(axis: &Axis) -> bool {
    let mut answers = axis.raw.iter().zip(&axis.counted);
    answers.any(|(raw, counted)| counted.is_some() && raw.and_then(Answer::point) != *counted)
}

fn table<'a, M: 'a>(
    ui: &Ui,
    width: f32,
    columns: Columns,
    axes: Vec<&'a Axis>,
    profile: &'a Profile,
    view: &'a View<'_>,
) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let rows: Vec<Node<'a, M>> = axes.iter().map(|axis| dimension(axis, columns, view)).collect();
    // One height, so that the dots of a plot stand beside their names.
    let height = rows.iter().map(|row| row.height(ui, width)).fold(ROW, f32::max);
    let rows = column(NO_GAP, rows.into_iter().map(|row| row.high(height)));
    let answers = label(texts.get("answers"), Style::SMALL, colors.muted).end();
    let head = cells(columns, filler(), filler(), filler(), answers).high(GAP_XL);
    if columns.plot.is_none() {
        return column(NO_GAP, columns.answers.is_some().then_some(head).into_iter().chain([rows]));
    }
    let count = axes.len() as f32;
    let dots = measured(
        move |_, _| height * count,
        move |ui, rect| {
            plot::dots_column(ui, "table-dots", rect, height, &axes, profile, view);
            None
        },
    );
    let plot = cells(columns, filler(), dots, filler(), filler());
    column(NO_GAP, [head, rows.behind(|ui, rect| plot.show(ui, rect))])
}

/// What stands in a row of the table, each in its column.
fn cells<'a, M>(
    columns: Columns,
    name: Node<'a, M>,
    plot: Node<'a, M>,
    value: Node<'a, M>,
    answers: Node<'a, M>,
) -> Node<'a, M> {
    let plot = columns.plot.map(|width| plot.wide(width));
    let answers = columns.answers.map(|(_, width)| answers.wide(width));
    line(GAP_L, std::iter::once(name.fill()).chain(plot).chain([value.wide(NUMBER)]).chain(answers))
}

fn dimension<'a, M: 'a>(axis: &'a Axis, columns: Columns, view: &'a View<'_>) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let name = balanced(axis.short_title.get(texts.language()), Style::COMPACT, colors.ink);
    let note = if axis.value.is_none() {
        Some(chart::answered_words(axis, texts))
    } else if axis.answered < axis.items {
        let counts = [("answered", axis.answered.into()), ("count", axis.items.into())];
        Some(texts.with("mean-of", &counts))
    } else {
        None
    };
    let given: Vec<String> = axis
        .raw
        .iter()
        .zip(&axis.counted)
        .map(|(answer, counted)| chart::answer_in_row(*answer, *counted, texts))
        .collect();
    let told = texts.with("raw-answers-name", &[("answers", (&given.join(" ")).into())]);
    let below = Some(told.clone()).filter(|_| columns.has_answers && columns.answers.is_none());
    let value = label(texts.score_or_dash(axis.value), Style::COMPACT.semibold(), colors.ink).one_line().end();
    let answers = match columns.answers {
        Some((width, _)) => answers(given, told, width, view),
        None => filler(),
    };
    let row = cells(columns, name, filler(), value, answers);
    let notes: Vec<Node<'a, M>> =
        note.into_iter().chain(below).map(|words| label(words, Style::SMALL, colors.muted)).collect();
    if notes.is_empty() {
        return row;
    }
    // The value stands in the row's middle, beside its dot.
    let above = space(Style::SMALL.line_height() * notes.len() as f32);
    line(NO_GAP, [column(NO_GAP, [above, row].into_iter().chain(notes))])
}

/// One answer under the other dimension's, as one text for the ear.
fn answers<'a, M: 'a>(given: Vec<String>, told: String, width: f32, view: &'a View<'_>) -> Node<'a, M> {
    let color = view.colors.muted;
    let each = given.into_iter().map(|word| label(word, Style::SMALL, color).silent().one_line().wide(width).end());
    line(NO_GAP, std::iter::once(filler()).chain(each)).behind(move |ui, rect| {
        let response = ui.allocate_rect(rect, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &told));
        None
    })
}
