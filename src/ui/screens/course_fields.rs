//! What a course is, as fields: its name, its questionnaires, its gatherings,
//! and where contributions are put.

use super::course_asked::Setup as Asked;
use crate::course::{Course, Draft, DraftAsked, DraftFlaw, DraftRound, MAX_FOLDER, MAX_NAME, MAX_ROUNDS};
use crate::days::Days;
use crate::group::Floor;
use crate::instrument::{Instrument, InstrumentId};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, line, row, space, wrap};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{
    CARD_PAD, CONTROL, GAP_L, GAP_M, GAP_S, GAP_XS, LABEL_PAD, NO_GAP, WORDS_LEAST, above_and_below, sides,
};
use crate::ui::text::Style;
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::view::View;
use crate::ui::widgets::{Button, Edge};
use egui::Id;
use egui::accesskit::Role;

/// The questionnaire that is folded: what it shows is the person's own.
const FOLDED: &str = "karriere";
/// Radius of a questionnaire's mark, in points.
const MARK: f32 = 4.0;
/// Width of the field for how many are expected, of how many statements there
/// are, of a day, of a floor and of a
/// workplace, in points.
const EXPECTED: f32 = 72.0;
const ITEMS: f32 = 96.0;
const DAY: f32 = 160.0;
const FLOOR: f32 = 160.0;
const WORKPLACE: f32 = 176.0;
/// Narrowest field for a folder beside its button, in points.
const FOLDER_LEAST: f32 = 120.0;
/// Longest number that can be typed, in characters.
const MAX_DIGITS: usize = 6;

/// What cannot be changed any more.
#[derive(Clone, Copy)]
pub struct Locks {
    /// The questionnaires.
    are_instruments_locked: bool,
    /// The lowest floor.
    floor: Floor,
    /// So many gatherings stay.
    rounds: usize,
    /// Whether the course is made, so that its floor only rises.
    is_made: bool,
}

impl Locks {
    /// Of a course that is made, or of none.
    pub fn of(course: Option<&Course>, view: &View<'_>) -> Self {
        let lowest = view.policy.floor(Floor::LOWEST);
        Self {
            are_instruments_locked: course.is_some_and(Course::is_under_way),
            floor: course.map_or(lowest, |course| course.floor.max(lowest)),
            rounds: course.map_or(0, Course::last_used),
            is_made: course.is_some(),
        }
    }
}

/// All of it.
pub fn card<'a>(
    draft: &'a mut Draft,
    flaws: &[DraftFlaw],
    locks: Locks,
    is_unfolded: bool,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let Draft { code, name, workplace, asked, floor, rounds, folder, .. } = draft;
    let salt = code.to_string();
    let id = |what: &str| Id::unique(("course", what, &salt));
    let has = |flaw: &DraftFlaw| flaws.contains(flaw);
    let field = |value: &'a mut String, what: &str, words: String, max| {
        TextField::new(value, id(what), words, max, colors).node()
    };
    let (of_course, of_workplace) = (texts.get("setup-name"), texts.get("setup-workplace"));
    let name_flaw = has(&DraftFlaw::Name).then(|| texts.get("setup-name-missing"));
    let names = row(
        GAP_L,
        [
            column(NO_GAP, [over(of_course.clone(), name_flaw, view), field(name, "name", of_course, MAX_NAME)])
                .at_least(WORDS_LEAST),
            column(
                NO_GAP,
                [over(of_workplace.clone(), None, view), field(workplace, "workplace", of_workplace, MAX_NAME)],
            )
            .wide(WORKPLACE),
        ],
    );
    let mut parts = vec![names, space(GAP_L), instruments(asked, flaws, locks, is_unfolded, &salt, view)];
    parts.extend([space(GAP_L), gatherings(rounds, flaws, locks, &salt, view), space(GAP_M)]);
    let words = texts.get("setup-folder");
    let choose = Button::new(texts.get("setup-folder-choose"));
    let folder = column(
        NO_GAP,
        [
            over(words.clone(), None, view),
            row(
                GAP_S,
                [field(folder, "folder", words, MAX_FOLDER).at_least(FOLDER_LEAST), choose.node(colors, Asked::Folder)],
            ),
        ],
    );
    parts.push(row(GAP_L, [self::floor(*floor, locks, view).wide(FLOOR).top(), folder.at_least(WORDS_LEAST).top()]));
    parts.extend([space(GAP_M), label(texts.get("setup-folder-help"), Style::SMALL, colors.muted)]);
    column(NO_GAP, parts).card(CARD_PAD, colors)
}

/// The words over a field, and what is wrong with what is in it.
fn over<'a>(words: String, flaw: Option<String>, view: &'a View<'_>) -> Node<'a, Asked> {
    let colors = view.colors;
    match flaw {
        Some(flaw) => label(flaw, Style::SMALL, colors.danger).role(Role::Alert),
        None => label(words, Style::SMALL, colors.muted).silent(),
    }
    .pad(LABEL_PAD)
}

/// The heading of a group of fields, and what is wrong in it.
fn section<'a>(words: String, flaw: Option<String>, aside: Option<String>, view: &'a View<'_>) -> Node<'a, Asked> {
    let colors = view.colors;
    let mut parts = vec![heading(words, Style::COMPACT.semibold(), colors.ink).fill()];
    parts.extend(flaw.map(|flaw| label(flaw, Style::SMALL, colors.danger).role(Role::Alert)));
    parts.extend(aside.map(|words| label(words, Style::SMALL, colors.muted).silent()));
    row(GAP_L, parts).stacked_gap(NO_GAP).pad(above_and_below(GAP_XS))
}

fn instruments<'a>(
    asked: &'a mut [DraftAsked],
    flaws: &[DraftFlaw],
    locks: Locks,
    is_unfolded: bool,
    salt: &str,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, catalog, .. } = view;
    let flaw = flaws.iter().find_map(|flaw| match flaw {
        DraftFlaw::Instruments => Some(texts.get("setup-instruments-none")),
        DraftFlaw::TooMany => Some(texts.get("setup-instruments-many")),
        DraftFlaw::Expected(_) => Some(texts.get("setup-expected-wrong")),
        _ => None,
    });
    let is_asked = |instrument: &Instrument| asked.iter().any(|one| one.instrument == instrument.id.as_str());
    let is_folded = |instrument: &Instrument| {
        instrument.id.as_str() == FOLDED && !is_unfolded && !is_asked(instrument) && !locks.are_instruments_locked
    };
    let offered: Vec<&Instrument> = catalog.offered().iter().map(AsRef::as_ref).collect();
    let folded = offered.iter().copied().find(|instrument| is_folded(instrument));
    let shown: Vec<&Instrument> = offered
        .into_iter()
        .filter(|instrument| !is_folded(instrument) && (!locks.are_instruments_locked || is_asked(instrument)))
        .collect();
    let mut parts = vec![section(texts.get("setup-instruments"), flaw, Some(texts.get("setup-expected")), view)];
    let mut left: Vec<&'a mut DraftAsked> = asked.iter_mut().collect();
    for instrument in shown {
        let place = left.iter().position(|one| one.instrument == instrument.id.as_str());
        let one = place.map(|place| left.remove(place));
        parts.extend([hairline(colors), instrument_row(instrument, one, locks, salt, view)]);
    }
    // What is asked and is not offered here any more.
    for one in left {
        let words = label(one.instrument.clone(), Style::COMPACT, colors.ink);
        parts.extend([hairline(colors), parts::marked(Icon::Lock, colors.muted, Style::COMPACT, words).high(CONTROL)]);
    }
    parts.push(hairline(colors));
    if let Some(folded) = folded {
        let title = folded.short_title(texts.language());
        let words = texts.with("setup-unfold", &[("title", title.into())]);
        let words = parts::link(words, colors).icon(Icon::ChevronDown).node(Asked::Unfold);
        parts.extend([space(GAP_S), words, label(texts.get("setup-own-result"), Style::SMALL, colors.muted)]);
    } else if is_unfolded {
        parts.extend([space(GAP_S), label(texts.get("setup-own-result"), Style::SMALL, colors.muted)]);
    }
    let help = if locks.are_instruments_locked { "setup-instruments-locked" } else { "setup-instruments-help" };
    parts.extend([space(GAP_S), label(texts.get(help), Style::SMALL, colors.muted)]);
    column(NO_GAP, parts)
}

fn instrument_row<'a>(
    instrument: &'a Instrument,
    asked: Option<&'a mut DraftAsked>,
    locks: Locks,
    salt: &str,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let title = instrument.short_title(texts.language());
    let id = |what: &str| Id::unique(("course", what, salt, instrument.id.as_str()));
    let check = if locks.are_instruments_locked {
        parts::icon(Icon::Lock, Style::COMPACT, colors.muted)
    } else {
        let tick = Asked::Tick(instrument.id.clone(), instrument.version);
        parts::checkbox(id("tick"), asked.is_some(), title.to_owned(), colors, tick)
    };
    let expected = match asked {
        Some(asked) => {
            let name = texts.with("setup-expected-name", &[("title", title.into())]);
            let field = TextField::new(&mut asked.expected, id("expected"), name, MAX_DIGITS, colors);
            TextField { tells_length: false, ..field }.node()
        }
        None => line(NO_GAP, [label(texts.get("setup-expected-none"), Style::COMPACT, colors.muted).fill().end()])
            .pad(sides(GAP_M))
            .high(CONTROL)
            .behind(|ui, rect| {
                ui.painter().rect_filled(rect, CONTROL_RADIUS, colors.sunken);
                None
            }),
    };
    let items = texts.with("items", &[("count", instrument.item_count().into())]);
    let items = label(items, Style::SMALL, colors.muted).wide(ITEMS);
    let count = wrap(GAP_S, [items, expected.wide(EXPECTED)]).fit().whole();
    let name = label(title, Style::COMPACT, colors.ink).silent().fill().at_least(WORDS_LEAST);
    let words = row(GAP_M, [name, count]).stacked_gap(NO_GAP);
    let mark = parts::marker(instrument.marker, MARK, Style::COMPACT, colors);
    // In the middle of the row, which is as high as its field.
    line(GAP_M, [line(NO_GAP, [check]).fit(), line(NO_GAP, [mark]).fit(), words]).pad(above_and_below(GAP_XS))
}

fn gatherings<'a>(
    rounds: &'a mut [DraftRound],
    flaws: &[DraftFlaw],
    locks: Locks,
    salt: &str,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let count = rounds.len();
    let flaw = flaws.iter().find_map(|flaw| match flaw {
        DraftFlaw::RoundTitle(place) => Some(("setup-round-no-title", place + 1)),
        DraftFlaw::RoundDay(place) => Some(("setup-round-no-day", place + 1)),
        _ => None,
    });
    let flaw = flaw.map(|(key, number)| texts.with(key, &[("number", number.into())]));
    let mut parts = vec![section(texts.get("setup-rounds"), flaw, None, view)];
    for (place, round) in rounds.iter_mut().enumerate() {
        let number = place + 1;
        let words = texts.with("setup-round-title", &[("number", number.into())]);
        let day = round.date.map_or_else(|| texts.get("setup-round-day-none"), |date| texts.date(date));
        let day = texts.with("setup-round-day", &[("number", number.into()), ("date", (&day).into())]);
        let field = view.date_field(day, round.date, Days::Any).empty(texts.get("setup-round-day-none"));
        let day = parts::date(field, move |date| Asked::Day(place, date)).wide(DAY);
        let id = Id::unique(("course", "round", salt, place));
        let title = TextField::new(&mut round.title, id, words, MAX_NAME, colors).node().at_least(WORDS_LEAST);
        // The last one that has nothing in it can go.
        let may_go = count > 1 && place >= locks.rounds;
        let remove = if may_go {
            let name = texts.with("setup-round-remove", &[("number", number.into())]);
            parts::icon_button(CONTROL, Icon::Close, name, colors, Asked::RemoveRound(place))
        } else {
            space(CONTROL).wide(CONTROL)
        };
        parts.push(row(GAP_S, [title, wrap(GAP_S, [day, remove]).fit().whole()]).pad(above_and_below(GAP_XS)));
    }
    if count < MAX_ROUNDS {
        let add = parts::link(texts.get("setup-round-add"), colors).icon(Icon::Plus).style(Style::COMPACT, colors.ink);
        parts.extend([space(GAP_S), add.node(Asked::AddRound)]);
    }
    column(NO_GAP, parts)
}

/// How many there must be before anything is shown.
fn floor<'a>(floor: Floor, locks: Locks, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let lowest = locks.floor;
    let mut floors: Vec<Floor> = Floor::offered(lowest).collect();
    if !floors.contains(&floor) && floor > lowest {
        floors.push(floor);
        floors.sort_unstable();
    }
    let options: Vec<String> =
        floors.iter().map(|one| texts.with("setup-floor-of", &[("count", one.persons().into())])).collect();
    let selected = floors.iter().position(|one| *one == floor).unwrap_or_default();
    let chosen = options.get(selected).map_or("", String::as_str);
    let name = texts.with("setup-floor-name", &[("floor", chosen.into())]);
    let choose = parts::choose(name, options, selected, Edge::Drawn, colors, move |place| {
        Asked::Floor(floors.get(place).map_or(0, |floor| floor.persons()))
    });
    let mut parts = vec![over(texts.get("setup-floor"), None, view), choose];
    let is_managed = view.policy.floor(Floor::LOWEST) > Floor::LOWEST;
    let why = if is_managed { "policy-locked" } else { "setup-floor-rises" };
    if is_managed || locks.is_made {
        parts.push(parts::bullet(Icon::Lock, texts.get(why), Style::SMALL, colors.muted));
    }
    column(NO_GAP, parts)
}

/// Ticks a questionnaire, in the order they are offered, or no longer.
pub fn tick(draft: &mut Draft, instrument: &InstrumentId, version: u32, view: &View<'_>) {
    let before = draft.asked.len();
    draft.asked.retain(|asked| asked.instrument != instrument.as_str());
    if draft.asked.len() == before {
        let id = instrument.to_string();
        draft.asked.push(DraftAsked { instrument: id, version, expected: String::new() });
    }
    let place =
        |asked: &DraftAsked| view.catalog.offered().iter().position(|offered| offered.id.as_str() == asked.instrument);
    draft.asked.sort_by_key(|asked| place(asked).unwrap_or(usize::MAX));
}

/// One gathering more.
pub fn add_round(draft: &mut Draft, view: &View<'_>) {
    if draft.rounds.len() < MAX_ROUNDS {
        let number = draft.rounds.len() + 1;
        let title = view.texts.with("setup-round-named", &[("number", number.into())]);
        draft.rounds.push(DraftRound { title, date: None });
    }
}
