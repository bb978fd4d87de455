//! All sessions: the trend of each dimension, and the list.

use super::history_search::HistorySearch;
use super::search::{self, Search};
use super::session_list::{COMPARED, SessionList};
use crate::chart::{self, Span, Trend};
use crate::i18n::CourseLabels;
use crate::instrument::Instrument;
use crate::scoring::{Record, SessionId, Strand};
use crate::ui::action::{Action, FileAction, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, filler, label, measured, row};
use crate::ui::parts;
use crate::ui::plot;
use crate::ui::spacing::{GAP_L, GAP_XL, GAP_XS, MEASURE, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Ui;
use egui::epaint::MarginF32;
use std::cell::LazyCell;
use std::sync::Arc;

/// Most sessions that have their labels under the axis.
const MOST_LABELLED: usize = 20;
/// Width of the field that searches, in points.
const SEARCH: f32 = 200.0;
/// Between the trend's card and its panels, whose titles have room over them.
const TREND_PAD: MarginF32 = MarginF32::symmetric(GAP_XL, GAP_L);

/// What is chosen and half written on the page.
#[derive(Default)]
pub struct HistoryScreen {
    instrument: usize,
    span: Span,
    /// Read when the page is first shown, so that starting does not wait.
    course_labels: LazyCell<CourseLabels>,
    list: SessionList,
    search: Search,
    found: HistorySearch,
}

/// What a person can ask for on the page.
enum Asked {
    /// Something of the application.
    Do(Action),
    /// Another questionnaire's sessions.
    Instrument(usize),
    /// More or less of the trend.
    Span(usize),
}

impl HistoryScreen {
    /// Keeps what is half written where something covers the page.
    pub fn cover(&mut self) -> Option<Action> {
        self.list.cover()
    }

    /// The same where another page is shown.
    pub fn leave(&mut self) -> Option<Action> {
        self.list.leave()
    }

    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        self.list.forget_deleted(view);
        let instruments: Vec<&Arc<Instrument>> = view.instruments().collect();
        // The one that was looked at may be gone.
        self.instrument = self.instrument.min(instruments.len().saturating_sub(1));
        match self.page(ui, &instruments, view)? {
            Asked::Do(action) => return Some(action),
            Asked::Instrument(chosen) => {
                self.instrument = chosen;
                self.list.clear();
                self.search.clear();
            }
            Asked::Span(chosen) => self.span = Span::ALL.get(chosen).copied().unwrap_or_default(),
        }
        None
    }

    fn page(&mut self, ui: &mut Ui, instruments: &[&Arc<Instrument>], view: &View<'_>) -> Option<Asked> {
        let Self { instrument: chosen, span, course_labels, list, search, found } = self;
        let (wanted, head) = {
            let wanted = search.wanted();
            (wanted, parts::head(view.texts.get("history-title"), lead(view), buttons(ui, list, search, view), view))
        };
        let Some(instrument) = instruments.get(*chosen).copied() else {
            return parts::page(ui, "history", view, head);
        };
        if let Some(wanted) = wanted {
            let found = search::list(found.find(&wanted, view), view.texts.get("search-help-history"), view);
            let choices = choices(instruments, *chosen, None, view);
            let page = column(GAP_L, [choices, found.map(Asked::Do).grows()]);
            return parts::page(ui, "history", view, column(NO_GAP, [head, page.grows()]));
        }
        let finished = view.contents.history.finished().rev();
        let records: Vec<&Record> = finished.filter(|record| record.session.instrument == instrument.id).collect();
        let strands = Strand::all(instrument, records.iter().copied());
        let series = || view.contents.history.series(instrument.id.as_str());
        let trend = Trend::new(series(), *span, &strands);
        let courses = trend
            .as_ref()
            .map(|trend| trend.courses(|label| course_labels.is_before(label), |label| course_labels.is_after(label)));
        let courses = courses.unwrap_or_default();
        let has_spans = series().count() > Span::LastFive.limit();
        let mut page = vec![choices(instruments, *chosen, has_spans.then_some(*span), view)];
        if records.is_empty() {
            page.push(empty(instrument, view));
        } else {
            page.extend(trend.as_ref().map(|trend| trend_card(instrument, trend, &courses, view)));
            let note = chart::future_note(view.contents.history.in_future(instrument.id.as_str()), view.texts);
            page.extend(note.map(|words| label(words, Style::SMALL, view.colors.ink).at_most(MEASURE)));
            page.push(list.node(ui, &strands, &records, view).map(Asked::Do).grows());
        }
        parts::page(ui, "history", view, column(NO_GAP, [head, column(GAP_L, page).grows()]))
    }
}

/// To search, to compare two, and to take all along.
fn buttons<'a>(
    ui: &Ui,
    list: &SessionList,
    search: &'a mut Search,
    view: &'a View<'_>,
) -> impl Iterator<Item = Node<'a, Asked>> {
    let View { texts, colors, .. } = view;
    let words = |count: usize| texts.with("history-compare", &[("count", count.into())]);
    // As wide as it becomes, so that nothing moves when two are chosen.
    let widest = (0..=COMPARED).map(|count| Button::new(words(count)).icon(Icon::Compare).width(ui));
    let widest = widest.reduce(f32::max).unwrap_or_default();
    let compared = compared(list, view);
    let compare = Button::new(words(list.checked().len())).icon(Icon::Compare).enabled(compared.is_some());
    let compare = compare.node_then(colors, move |_, response| compared.filter(|_| response.clicked()));
    let export = Button::new(texts.get("export")).icon(Icon::Upload);
    let has_any = view.contents.history.finished().next().is_some();
    let search = has_any.then(|| search.field(ui, "history", view).wide(SEARCH));
    search
        .into_iter()
        .chain([compare.asks(widest), export.node(colors, Asked::Do(Action::File(FileAction::ExportHistory)))])
}

fn compared(list: &SessionList, view: &View<'_>) -> Option<Asked> {
    let [one, other] = list.checked() else { return None };
    let place = |id: SessionId| view.contents.history.records().iter().position(|record| record.session.id == id);
    let (earlier, later) = if place(*one) <= place(*other) { (*one, *other) } else { (*other, *one) };
    Some(Asked::Do(Action::Go(Place::Compare(earlier, later))))
}

/// Whose sessions are shown, and how much of them the trend shows.
fn choices<'a>(
    instruments: &[&Arc<Instrument>],
    chosen: usize,
    span: Option<Span>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let title = |of: &&Arc<Instrument>| (of.short_title(texts.language()).to_owned(), Some(of.marker));
    let choices = instruments.iter().map(title).collect();
    let name = texts.get("history-instrument");
    let mut choices = vec![parts::tabs(name, choices, Some(chosen), colors, Asked::Instrument)];
    if let Some(span) = span {
        let spans = Span::ALL.map(|span| (texts.get(span.key()), None)).into();
        let selected = Span::ALL.iter().position(|other| *other == span).unwrap_or_default();
        choices.extend([filler(), parts::choices("history-span", spans, Some(selected), colors, Asked::Span)]);
    }
    // They stand below each other before one of them opens as a list.
    row(GAP_L, choices.into_iter().map(Node::whole))
}

/// The way to a first session.
fn empty<'a>(instrument: &Instrument, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let accent = colors.accent(instrument.marker);
    let start = Button::new(texts.get("home-start")).filled(accent, colors.on_accent);
    let start = start.node(colors, Asked::Do(Action::Start(instrument.id.clone())));
    let words = label(texts.get("history-empty"), Style::BODY, colors.muted).at_most(MEASURE);
    column(GAP_L, [words, row(NO_GAP, [start, filler()])])
}

/// The trend of each dimension, and why its lines are broken.
fn trend_card<'a>(
    instrument: &'a Instrument,
    trend: &'a Trend<'_>,
    courses: &'a [f64],
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let has_labels = trend.sessions.iter().any(|record| record.session.label.is_some());
    let notes = plot::Notes { courses, shows_labels: has_labels && trend.sessions.len() <= MOST_LABELLED };
    let panels = measured(
        move |ui, width| plot::trend_height(ui, width, trend, view),
        move |ui, rect| {
            plot::trend(ui, rect, instrument, trend, &notes, view);
            None
        },
    );
    let words = chart::trend_notes(trend, texts).into_iter().map(|words| label(words, Style::SMALL, colors.muted));
    column(GAP_XS, std::iter::once(panels).chain(words)).card(TREND_PAD, colors)
}

fn lead(view: &View<'_>) -> String {
    let texts = view.texts;
    let history = &view.contents.history;
    let count = history.finished().count();
    // What is dated after today says nothing of how long it has been.
    let last = history.finished().rfind(|record| !record.is_in_future).or(history.finished().next_back());
    let (Some(first), Some(last)) = (history.finished().next(), last) else {
        return texts.get("history-none");
    };
    let date = |record: &Record| format!("{} {}", texts.month(record.session.date), record.session.date.year());
    let (first, last) = (date(first), date(last));
    let count = [("count", count.into()), ("first", (&first).into()), ("last", (&last).into())];
    texts.with(if first == last { "history-lead-one-month" } else { "history-lead" }, &count)
}
