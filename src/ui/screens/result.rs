//! A result: its picture, the same in words, what was written, every answer,
//! and the way on.

use super::result_asked::{Asked, Opened};
use super::{hand_in, result_answers, result_chart, result_head, result_next, result_remarks, result_words};
use crate::chart::{Kind, Profile};
use crate::group::CourseCode;
use crate::instrument::InstrumentId;
use crate::scoring::Record;
use crate::ui::action::{Action, Place, Shown};
use crate::ui::layout::{Node, column, filler, line, row, space};
use crate::ui::parts;
use crate::ui::scrolling;
use crate::ui::spacing::{GAP_L, MEASURE, NO_GAP};
use crate::ui::view::View;
use crate::ui::widgets::{Button, within};
use egui::Ui;
use std::collections::BTreeMap;

/// Narrowest window part in which a profile is a radar at first, in points.
const RADAR_ROOM: f32 = 608.0;
/// Narrowest in which the words stand beside the picture, in points; how much
/// of the room they have then, and how much at least.
const WIDE_ROOM: f32 = 900.0;
const WORDS_SHARE: f32 = 0.36;
const WORDS: f32 = 448.0;

/// What was chosen on the page.
#[derive(Default)]
pub struct ResultScreen {
    kind: Option<Kind>,
    opened: Opened,
    /// Rounds that were chosen to hand in to.
    rounds: BTreeMap<CourseCode, u8>,
}

impl ResultScreen {
    /// Shows a result.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, shown: Shown) -> Option<Action> {
        if scrolling::is_at_top(ui) {
            self.opened = Opened::default();
        }
        let record = match shown {
            Shown::Combined => None,
            Shown::Session(id) => view.contents.history.get(id),
        };
        // One that is gone gives its place to all of them.
        let shown = record.map_or(Shown::Combined, |_| shown);
        let Some(profile) = Profile::of(record, &view.contents.history, view.catalog) else {
            let start = Button::new(view.texts.get("result-empty-start")).primary(view.colors);
            let start = start.node(view.colors, Action::Go(Place::Choose));
            return empty(ui, view, view.texts.get("result-empty"), None, start);
        };
        let records = match record {
            Some(record) => vec![record],
            None => latest(&profile, view),
        };
        let kind = self.kind.unwrap_or_else(|| first_kind(ui, &profile));
        let page = self.page(ui, &profile, &records, shown, kind, view);
        match parts::page(ui, "result", view, page)? {
            Asked::Do(action) => return Some(action),
            Asked::Kind(kind) => self.kind = Some(kind),
            Asked::Turn(part) => self.opened.turn(part),
            Asked::Round(course, round) => {
                self.rounds.insert(course, round);
            }
        }
        None
    }

    /// Shows the newest result of an instrument, or the way to a first one.
    pub fn show_for(&mut self, ui: &mut Ui, view: &View<'_>, id: &InstrumentId) -> Option<Action> {
        if let Some(record) = view.contents.history.series(id.as_str()).next_back() {
            return self.show(ui, view, Shown::Session(record.session.id));
        }
        let View { texts, colors, .. } = view;
        let instrument = view.instruments().find(|instrument| instrument.id == *id)?;
        let title = [("title", instrument.short_title(texts.language()).into())];
        let words = texts.with("result-not-answered", &title);
        let start = Button::new(texts.get("home-start")).name(texts.with("home-start-name", &title)).primary(colors);
        let start = start.node(colors, Action::Start(id.clone()));
        empty(ui, view, words, Some(id), start)
    }

    fn page<'a>(
        &self,
        ui: &Ui,
        profile: &'a Profile,
        records: &[&'a Record],
        shown: Shown,
        kind: Kind,
        view: &'a View<'_>,
    ) -> Node<'a, Asked> {
        let width = ui.max_rect().width();
        let picture = result_chart::card(ui, profile, kind, view).map(Asked::Kind);
        let answers = result_answers::card(ui, profile, records, &self.opened, view);
        let words = result_words::card(profile, records, &self.opened, view);
        let remarks = result_remarks::card(records, &self.opened, view);
        let alone = records.first().copied().filter(|_| shown != Shown::Combined);
        let is_open = alone.is_some_and(|record| hand_in::is_open(record, &self.rounds, view));
        let hand_in = alone.and_then(|record| hand_in::card(record, &self.rounds, view));
        let next = result_next::card(records, !is_open, view).map(|next| next.map(Asked::Do));
        let beside: Vec<Node<'a, Asked>> = std::iter::once(words).chain(remarks).chain(next).collect();
        let body = if width < WIDE_ROOM {
            column(GAP_L, std::iter::once(picture).chain(beside).chain([answers]))
        } else {
            let words = within(width * WORDS_SHARE, WORDS, MEASURE);
            line(GAP_L, [column(GAP_L, [picture, answers]).top(), column(GAP_L, beside).wide(words).top()])
        };
        let mut page = vec![
            result_head::head(profile, records, shown, kind, view),
            result_head::ways(alone, view).map(Asked::Do),
            space(GAP_L),
        ];
        page.extend(hand_in.into_iter().flat_map(|card| [card, space(GAP_L)]));
        page.extend([body, space(GAP_L), result_next::notes(profile, view)]);
        if let (Shown::Session(_), Some(record)) = (shown, records.first()) {
            page.extend([space(GAP_L), result_next::links(record, view).map(Asked::Do)]);
        }
        column(NO_GAP, page)
    }
}

/// The picture that a profile has before another is chosen.
fn first_kind(ui: &Ui, profile: &Profile) -> Kind {
    if ui.max_rect().width() < RADAR_ROOM {
        Kind::Dots
    } else if !profile.is_round() {
        Kind::Bars
    } else {
        Kind::Radar
    }
}

/// The sessions that the combined profile is made of.
fn latest<'a>(profile: &Profile, view: &'a View<'_>) -> Vec<&'a Record> {
    let series = profile.series.iter();
    series.filter_map(|series| view.contents.history.series(series.instrument.id.as_str()).next_back()).collect()
}

/// What stands there before there is a result.
fn empty(
    ui: &mut Ui,
    view: &View<'_>,
    words: String,
    instrument: Option<&InstrumentId>,
    start: Node<'_, Action>,
) -> Option<Action> {
    let page = [
        parts::head(view.texts.get("nav-result"), words, [], view),
        result_head::tabs(instrument, view),
        space(GAP_L),
        row(NO_GAP, [start, filler()]),
    ];
    parts::page(ui, "result-empty", view, column(NO_GAP, page))
}
