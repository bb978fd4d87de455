//! The card of an instrument: what it is, what it showed last, and a way in.

use crate::instrument::Instrument;
use crate::plan::{Distance, next_assessment};
use crate::scoring::Record;
use crate::ui::action::{Action, Place, Shown};
use crate::ui::layout::{Node, aligned, column, filler, grid, hairline, heading, label, line, row, space, spring};
use crate::ui::parts;
use crate::ui::spacing::{CARD_LEAST, GAP_L, GAP_S, GAP_XL, GAP_XS};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::Ui;
use egui::epaint::MarginF32;

/// Radius of a questionnaire's mark, in points.
pub const MARK: f32 = 5.0;
/// Dimensions that a card has room for.
const SHOWN: usize = 4;
/// Height of a card with that many, in points.
const HEIGHT: f32 = 264.0;
/// Narrowest line of a score, its height, and room for its number, in points.
const TRACK_LEAST: f32 = 24.0;
const TRACK: f32 = 6.0;
const NUMBER: f32 = 28.0;
/// Cards beside each other.
const PER_ROW: usize = 3;
/// The way in stands on the card's foot, which is lower than its head.
const PAD: MarginF32 = MarginF32 { left: GAP_XL, right: GAP_XL, top: GAP_L, bottom: GAP_S };

/// The cards of all instruments, side by side or below each other.
pub fn all<'a>(ui: &Ui, view: &'a View<'_>) -> Node<'a, Action> {
    grid(GAP_L, CARD_LEAST, PER_ROW, view.catalog.offered().iter().map(|instrument| card(ui, instrument, view)))
}

fn card<'a>(ui: &Ui, instrument: &'a Instrument, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let history = &view.contents.history;
    let title = instrument.short_title(texts.language());
    let latest = history.series(instrument.id.as_str()).next_back();
    let last = latest.map(|record| {
        let date = texts.date(record.session.date);
        texts.with("home-last", &[("date", (&date).into())])
    });
    let small = |words: String| label(words, Style::SMALL, colors.muted);
    let name = line(
        GAP_S,
        [
            parts::marker(instrument.marker, MARK, Style::LEAD, colors),
            heading(title, Style::LEAD.semibold(), colors.ink).fill(),
        ],
    );
    let mut card = vec![name, small(about(instrument, view))];
    card.extend(last.into_iter().chain(next(instrument, view)).map(small));
    card.extend([
        space(GAP_L),
        match latest {
            Some(record) => scores(ui, record, view),
            None => small(not_answered(instrument, view)),
        },
        spring(GAP_L),
        hairline(colors),
        space(GAP_S),
    ]);
    let result = latest.map(|record| way_to_result(record, title, view));
    let ways = result.into_iter().chain([filler(), way_in(ui, instrument, title, view)]);
    card.push(row(GAP_L, ways).stacked_gap(0.0));
    column(0.0, card).high(HEIGHT).card(PAD, colors)
}

/// When it is to be answered again.
fn next(instrument: &Instrument, view: &View<'_>) -> Option<String> {
    let texts = view.texts;
    let (plans, history) = (&view.contents.plans, &view.contents.history);
    let today = view.now.date();
    let date = next_assessment(plans, history, instrument.id.as_str())?.date;
    let words = texts.date_from(date, today);
    let distance = texts.distance(Distance::between(today, date));
    let key = if date < today { "home-next-was" } else { "home-next" };
    Some(texts.with(key, &[("date", (&words).into()), ("distance", (&distance).into())]))
}

/// What there is instead of a result.
fn not_answered(instrument: &Instrument, view: &View<'_>) -> String {
    let texts = view.texts;
    match view.contents.history.in_future(instrument.id.as_str()).last() {
        Some(record) => {
            let date = texts.date(record.session.date);
            texts.with("home-in-future", &[("date", (&date).into())])
        }
        None => texts.get("home-not-answered"),
    }
}

fn about(instrument: &Instrument, view: &View<'_>) -> String {
    let items = view.texts.with("items", &[("count", instrument.item_count().into())]);
    match instrument.minutes {
        Some(minutes) => {
            let minutes = usize::try_from(minutes).unwrap_or_default();
            let about = view.texts.with("about-minutes", &[("count", minutes.into())]);
            format!("{items} · {about}")
        }
        None => items,
    }
}

fn scores<'a>(ui: &Ui, record: &'a Record, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let accent = colors.accent(record.instrument.marker);
    let span = f32::from(record.instrument.scale.max()) - 1.0;
    let dimensions = record.instrument.dimensions.iter().take(SHOWN);
    let rows = dimensions.zip(&record.scores).map(|(dimension, score)| {
        let share = score.mean.map_or(0.0, |mean| (mean as f32 - 1.0) / span);
        row(
            GAP_L,
            [
                label(dimension.short_title(texts.language()), Style::SMALL, colors.ink),
                parts::progress(TRACK, share, accent, colors).at_least(TRACK_LEAST),
                label(texts.score_or_dash(score.mean), Style::SMALL.semibold(), colors.ink).wide(NUMBER).end(),
            ],
        )
        .stacked_gap(0.0)
    });
    column(GAP_XS, aligned(ui, rows.collect()))
}

/// To what it showed last.
fn way_to_result<'a>(record: &Record, title: &str, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let name = texts.with("home-see-name", &[("title", title.into())]);
    let place = Place::Result(Shown::Session(record.session.id));
    parts::link(texts.get("home-see"), colors).name(name).node(Action::Go(place))
}

/// The words with an arrow that lead on.
fn way_in<'a>(ui: &Ui, instrument: &'a Instrument, title: &str, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let history = &view.contents.history;
    let accent = colors.accent(instrument.marker);
    let named = |key: &str| texts.with(key, &[("title", title.into())]);
    let (words, name, action) = match history.draft(Some(instrument.id.as_str())) {
        Some(draft) => {
            let words = texts.get("home-under-way");
            let name = format!("{words}: {}", named("home-continue-name"));
            (words, name, Action::Go(Place::Assess(draft.session.id)))
        }
        None => (texts.get("home-start"), named("home-start-name"), Action::Start(instrument.id.clone())),
    };
    parts::call(ui, words, name, accent, colors, action)
}
