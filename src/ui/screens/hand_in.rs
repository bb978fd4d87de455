//! The card on a result by which it is handed in to the courses that want it.
//! Before and after it is as high, so that nothing below it moves.

use super::result_asked::Asked;
use crate::course::{HandedIn, Joined, Way};
use crate::group::CourseCode;
use crate::scoring::Record;
use crate::ui::action::{Action, CourseAction, Place};
use crate::ui::handing_in::{HandedTo, Occasion};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, by_width, column, hairline, heading, label, line, row, space, wrap};
use crate::ui::parts;
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XS, MEASURE, NO_GAP, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::{Button, Edge};
use egui::accesskit::Role;
use egui::{Color32, Id};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

/// Width of what is pressed, and of the receipt, in points.
const WAYS: f32 = 208.0;
const RECEIPT: f32 = 176.0;
/// Width of the round beside what is pressed, in points.
const ROUND: f32 = 144.0;
/// From this width on the receipt has a frame of its own, or the round stands
/// beside what is pressed, in points.
const ROOM: f32 = 640.0;

/// What a course has been handed, and what it can be.
struct Standing<'a> {
    joined: &'a Joined,
    record: &'a Record,
    round: u8,
    /// What was handed in to this round; of this session or of another.
    there: Option<&'a HandedIn>,
}

/// How much there is room for.
#[derive(Clone, Copy)]
struct Room {
    /// Whether no other course wants the session.
    is_alone: bool,
    /// Whether it is wide.
    is_wide: bool,
}

/// How the card looks.
#[derive(Clone, Copy, PartialEq)]
enum Face {
    /// It can be handed in.
    Open,
    /// It could not be, and the code is the way.
    Failed,
    /// It is.
    Done,
}

/// The courses that want this session, in the order one joined.
pub fn wanted<'a>(record: &Record, view: &'a View<'_>) -> Vec<&'a Joined> {
    let session = &record.session;
    if record.is_superseded || !session.is_finished() || session.answers.answered() == 0 {
        return Vec::new();
    }
    let joined = view.contents.courses.joined.iter();
    joined.filter(|joined| joined.wants(&session.instrument, session.instrument_version)).collect()
}

/// Whether something of this session is still to be handed in, so that the
/// button for it is the page's primary.
pub fn is_open(record: &Record, rounds: &BTreeMap<CourseCode, u8>, view: &View<'_>) -> bool {
    wanted(record, view).into_iter().any(|joined| standing(joined, record, rounds, view).face(view) != Face::Done)
}

/// The card; nothing where no course wants the session.
pub fn card<'a>(record: &'a Record, rounds: &BTreeMap<CourseCode, u8>, view: &'a View<'_>) -> Option<Node<'a, Asked>> {
    let colors = view.colors;
    let wanted = wanted(record, view);
    let is_alone = wanted.len() < 2;
    let mut rows = Vec::new();
    for joined in wanted {
        let standing = standing(joined, record, rounds, view);
        if !rows.is_empty() {
            rows.extend([space(GAP_M), hairline(colors), space(GAP_M)]);
        }
        let by_width = by_width(move |ui, width| {
            let room = Room { is_alone, is_wide: width >= ROOM };
            let heights = [Face::Open, Face::Failed, Face::Done];
            let heights = heights.map(|face| standing.look(face, room, view).height(ui, width));
            standing.look(standing.face(view), room, view).high(heights.into_iter().fold(0.0, f32::max))
        });
        // Two courses may have one name.
        rows.push(parts::scoped(Id::unique(("hand in", joined.code)), by_width));
    }
    (!rows.is_empty()).then(|| column(NO_GAP, rows).card(CARD_PAD, colors))
}

/// What a round is called.
pub fn round_name(joined: &Joined, round: u8, view: &View<'_>) -> String {
    let title = usize::from(round).checked_sub(1).and_then(|place| joined.rounds.get(place));
    let number = usize::from(round);
    title
        .map_or_else(|| view.texts.with("setup-round-named", &[("number", number.into())]), |round| round.title.clone())
}

fn standing<'a>(
    joined: &'a Joined,
    record: &'a Record,
    rounds: &BTreeMap<CourseCode, u8>,
    view: &View<'_>,
) -> Standing<'a> {
    let chosen = rounds.get(&joined.code).copied();
    let round = chosen.unwrap_or_else(|| joined.round_on(view.now.date()));
    Standing { joined, record, round, there: joined.handed_in(&record.session.instrument, round) }
}

impl<'a> Standing<'a> {
    fn to(&self) -> HandedTo {
        HandedTo { session: self.record.session.id, course: self.joined.code, round: self.round }
    }

    fn face(&self, view: &View<'_>) -> Face {
        if self.there.is_some_and(|there| there.session == self.record.session.id) {
            Face::Done
        } else if view.handing.failure(self.to()).is_some() {
            Face::Failed
        } else {
            Face::Open
        }
    }

    fn look(&self, face: Face, room: Room, view: &'a View<'_>) -> Node<'a, Asked> {
        let colors = view.colors;
        let accent = colors.accent(self.record.instrument.marker);
        let icon = if face == Face::Done { Icon::Check } else { Icon::Upload };
        let has_frame = room.is_alone && room.is_wide;
        let words = parts::marked(icon, accent, Style::COMPACT, self.words(face, has_frame, view));
        let mut cells = vec![words.at_least(WORDS_LEAST)];
        if face == Face::Done && has_frame {
            cells.push(self.receipt(view));
        }
        let way = self.way(face, accent, view);
        cells.push(match self.rounds(view) {
            Some(rounds) if room.is_wide && !room.is_alone => {
                line(GAP_S, [rounds.wide(ROUND), way.wide(WAYS)]).wide(ROUND + GAP_S + WAYS)
            }
            rounds => column(GAP_S, std::iter::once(way).chain(rounds)).wide(WAYS),
        });
        row(GAP_L, cells.into_iter().map(Node::top))
    }

    /// What is said, on as many lines whatever the face.
    fn words(&self, face: Face, has_frame: bool, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, .. } = view;
        let course = self.joined.called();
        let title = match (face, self.there) {
            (Face::Done, Some(there)) => {
                let when = when(there.at, view);
                texts.with("hand-in-done", &[("course", (&course).into()), ("when", (&when).into())])
            }
            _ => texts.with("hand-in-title", &[("course", (&course).into())]),
        };
        let what = match face {
            Face::Done => texts.get(match self.there.map(|there| there.way) {
                Some(Way::Code) => "hand-in-done-code",
                _ => "hand-in-done-file",
            }),
            Face::Failed => view.handing.failure(self.to()).unwrap_or_default().to_owned(),
            Face::Open => self.what(view),
        };
        let mut parts = vec![
            heading(title, Style::COMPACT.semibold(), colors.ink),
            // What has just come of it is heard.
            label(what, Style::SMALL, colors.muted).at_most(MEASURE).role(Role::Status),
        ];
        let noted = |words: String| label(words, Style::SMALL, colors.muted);
        // Room is kept for what may come to stand there.
        let there = self.noted_there(face, has_frame, view);
        parts.push(there.map_or_else(|| space(Style::SMALL.line_height()), noted));
        parts.extend(self.before().map(|before| noted(self.told("hand-in-earlier", before, view))));
        let link = |key: &str, asked: Asked| {
            let words = texts.get(key);
            let name = format!("{words}: {course}");
            parts::link(words, colors).name(name).node(asked)
        };
        let mut links = vec![link("hand-in-see", Asked::Do(Action::Go(Place::Privacy)))];
        if face == Face::Failed {
            links.push(link("hand-in-again", Asked::Do(Action::Course(CourseAction::HandIn(self.to())))));
        }
        parts.push(wrap(GAP_L, links));
        column(GAP_XS, parts)
    }

    /// What is handed in, before it is.
    fn what(&self, view: &View<'_>) -> String {
        let texts = view.texts;
        if self.joined.recipient.is_none() {
            return texts.get("hand-in-what-code");
        }
        let session = &self.record.session;
        let count = ("count", session.answers.answered().into());
        let is_here = |one: &&HandedIn| {
            let there = view.contents.history.get(one.session);
            there.is_some_and(|there| there.session.instrument_version == session.instrument_version)
        };
        match self.before().filter(is_here) {
            Some(before) => {
                let round = round_name(self.joined, before.round, view);
                texts.with("hand-in-what-before", &[count, ("round", (&round).into())])
            }
            None => texts.with("hand-in-what", &[count]),
        }
    }

    /// What was handed in to the round before.
    fn before(&self) -> Option<&'a HandedIn> {
        let before = self.round.checked_sub(1)?;
        self.joined.handed_in(&self.record.session.instrument, before)
    }

    /// What was handed in to this round, where it does not stand in a frame.
    fn noted_there(&self, face: Face, has_frame: bool, view: &View<'_>) -> Option<String> {
        let there = self.there?;
        match face {
            Face::Done => (!has_frame).then(|| self.told("hand-in-earlier", there, view)),
            Face::Open | Face::Failed => {
                // What is handed in of this session is not open.
                let is_other = there.session != self.record.session.id;
                is_other.then(|| self.told("hand-in-replaces", there, view))
            }
        }
    }

    fn told(&self, key: &str, one: &HandedIn, view: &View<'_>) -> String {
        let texts = view.texts;
        let round = round_name(self.joined, one.round, view);
        let date = texts.date_from(one.at.to_zoned(TimeZone::system()).date(), view.now.date());
        let receipt = one.delivery.to_string();
        texts.with(key, &[("round", (&round).into()), ("date", (&date).into()), ("receipt", (&receipt).into())])
    }

    fn receipt(&self, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, .. } = view;
        let receipt = self.there.map(|there| there.delivery.to_string()).unwrap_or_default();
        let words =
            [label(texts.get("hand-in-receipt"), Style::SMALL, colors.muted), label(receipt, Style::TITLE, colors.ink)];
        parts::outlined(column(NO_GAP, words), GAP_L, colors).wide(RECEIPT)
    }

    /// What can be done.
    fn way(&self, face: Face, accent: Color32, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, .. } = view;
        let HandedTo { session, course, round } = self.to();
        let name = self.joined.called();
        let button = |words: String| {
            let said = format!("{words}: {name}");
            Button::new(words).name(said).tall()
        };
        let filled = |words: String| button(words).filled(accent, colors.on_accent);
        let code = || Asked::Do(Action::Go(Place::Code(session, Some(Occasion { course, round }))));
        match face {
            Face::Open if self.joined.recipient.is_none() => {
                filled(texts.get("hand-in-code")).icon(Icon::Hash).node(colors, code())
            }
            Face::Open => {
                let is_under_way = view.handing.under_way == Some(self.to());
                let words = if is_under_way { texts.get("hand-in-busy") } else { self.call(view) };
                let asked = Asked::Do(Action::Course(CourseAction::HandIn(self.to())));
                filled(words).enabled(!is_under_way).node(colors, asked)
            }
            Face::Failed => filled(texts.get("hand-in-as-code")).icon(Icon::Hash).node(colors, code()),
            Face::Done => button(texts.get("hand-in-as-code")).icon(Icon::Hash).node(colors, code()),
        }
    }

    /// The round, which can be changed where there are several.
    fn rounds(&self, view: &'a View<'_>) -> Option<Node<'a, Asked>> {
        let (course, round) = (self.joined.code, self.round);
        let numbers: Vec<u8> = self.joined.round_numbers().collect();
        if numbers.len() < 2 {
            return None;
        }
        let options = numbers.iter().map(|number| round_name(self.joined, *number, view)).collect();
        let selected = numbers.iter().position(|number| *number == round).unwrap_or_default();
        let name = view.texts.with("hand-in-round", &[("course", (&self.joined.called()).into())]);
        let asked = move |place: usize| Asked::Round(course, numbers.get(place).copied().unwrap_or(round));
        Some(parts::choose(name, options, selected, Edge::Drawn, view.colors, asked))
    }

    /// «Lever til Plan og bygg».
    fn call(&self, view: &View<'_>) -> String {
        let texts = view.texts;
        if self.there.is_some() {
            texts.get("hand-in-again")
        } else if self.joined.workplace.is_empty() {
            texts.get("hand-in-button")
        } else {
            texts.with("hand-in-button-to", &[("workplace", self.joined.workplace.as_str().into())])
        }
    }
}

/// «i dag kl. 10.14», or a day.
fn when(at: Timestamp, view: &View<'_>) -> String {
    let (texts, at) = (view.texts, at.to_zoned(TimeZone::system()));
    if at.date() != view.now.date() {
        return texts.date_from(at.date(), view.now.date());
    }
    texts.with("hand-in-today", &[("time", (&texts.clock(at.time())).into())])
}
