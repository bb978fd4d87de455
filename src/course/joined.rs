//! A course that one takes part in, and what one has handed in to it.

use super::{CourseFile, Round, Way, nearest_round};
use crate::group::{CourseCode, Delivery, ROUNDS, Recipient};
use crate::instrument::InstrumentId;
use crate::scoring::{History, Record, SessionId};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// So long before a gathering, or before one joined, somebody may have answered
/// for it.
const BEFORE: i64 = 6;
/// For so many days what is handed in anew is a correction, where nobody knows
/// when the gatherings are.
const CORRECTED: i32 = 14;

/// A course that one takes part in.
#[derive(Clone, Debug, PartialEq)]
pub struct Joined {
    /// Its code: all that is known where one joined by it alone.
    pub code: CourseCode,
    /// Its name; empty where only the code is known.
    pub name: String,
    /// The workplace; empty where none was named.
    pub workplace: String,
    /// What is answered, with the version of each; empty where only the code is
    /// known, and any questionnaire may be meant.
    pub instruments: Vec<(InstrumentId, u32)>,
    /// Its rounds; empty where only the code is known.
    pub rounds: Vec<Round>,
    /// What files are sealed to; without it one hands in by code.
    pub recipient: Option<Recipient>,
    /// The folder that files are put into.
    pub folder: Option<String>,
    /// When one joined.
    pub joined_at: Timestamp,
    /// What one has handed in, the latest of each questionnaire and round.
    pub handed_in: Vec<HandedIn>,
}

/// Something that was handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedIn {
    /// To which questionnaire.
    pub instrument: InstrumentId,
    /// In which round, from 1.
    pub round: u8,
    /// The self-assessment it was made of; it may be gone by now.
    pub session: SessionId,
    /// What it is known by, shown as a receipt.
    pub delivery: Delivery,
    /// As what.
    pub way: Way,
    /// When.
    pub at: Timestamp,
}

impl Joined {
    /// What one who knows the code alone knows.
    pub fn by_code(code: CourseCode, joined_at: Timestamp) -> Self {
        Self {
            code,
            name: String::new(),
            workplace: String::new(),
            instruments: Vec::new(),
            rounds: Vec::new(),
            recipient: None,
            folder: None,
            joined_at,
            handed_in: Vec::new(),
        }
    }

    /// What one who has the file knows.
    pub fn by_file(file: CourseFile, joined_at: Timestamp) -> Self {
        let CourseFile { code, name, workplace, instruments, rounds, recipient, folder } = file;
        Self {
            code,
            name,
            workplace,
            instruments: instruments.into_iter().map(|one| (one.id, one.version)).collect(),
            rounds,
            recipient: Some(recipient),
            folder,
            joined_at,
            handed_in: Vec::new(),
        }
    }

    /// Whether answers to this questionnaire, in this version, belong here.
    pub fn wants(&self, instrument: &InstrumentId, version: u32) -> bool {
        let is_it = |(id, of): &(InstrumentId, u32)| id == instrument && *of == version;
        self.instruments.is_empty() || self.instruments.iter().any(is_it)
    }

    /// The newest self-assessment of a questionnaire that is finished and belongs
    /// to a round, and that was handed in to none: its day is nearer that
    /// gathering than the others, and not long before it or before one joined.
    pub fn waiting<'a>(&self, history: &'a History, instrument: &InstrumentId, round: u8) -> Option<&'a Record> {
        let gathering = self.rounds.get(usize::from(round).checked_sub(1)?)?;
        let joined = self.joined_at.to_zoned(TimeZone::UTC).date();
        let first = gathering.date.min(joined).checked_sub(BEFORE.weeks()).ok()?;
        let record = history.latest(Some(instrument.as_str()))?;
        let session = &record.session;
        let is_handed_in = self.handed_in.iter().any(|one| one.session == session.id);
        let is_it = session.answers.answered() > 0
            && self.wants(instrument, session.instrument_version)
            && session.date >= first
            && nearest_round(&self.rounds, session.date) == Some(round);
        (is_it && !is_handed_in).then_some(record)
    }

    /// What it is called: its name, or its code where that alone is known.
    pub fn called(&self) -> String {
        if self.name.is_empty() { self.code.to_string() } else { self.name.clone() }
    }

    /// Remembers what was handed in, in the place of what was before in the
    /// same round.
    pub fn note(&mut self, handed_in: HandedIn) {
        let is_same = |one: &HandedIn| (&one.instrument, one.round) == (&handed_in.instrument, handed_in.round);
        self.handed_in.retain(|one| !is_same(one));
        self.handed_in.push(handed_in);
    }

    /// The numbers of its rounds; of a course of which the code alone is known,
    /// of all that it may have.
    pub fn round_numbers(&self) -> impl Iterator<Item = u8> {
        let last = u8::try_from(self.rounds.len()).ok().filter(|count| *count > 0);
        *ROUNDS.start()..=last.unwrap_or(*ROUNDS.end())
    }

    /// The round that something is handed in to where nobody says which: the
    /// nearest. Who has the code alone does not know their days: it is the one
    /// after the last that they handed in to, once that is no news any more.
    pub fn round_on(&self, today: Date) -> u8 {
        if let Some(nearest) = nearest_round(&self.rounds, today) {
            return nearest;
        }
        let Some(last) = self.handed_in.iter().max_by_key(|one| (one.round, one.at)) else { return *ROUNDS.start() };
        let day = last.at.to_zoned(TimeZone::UTC).date();
        let is_correction = (today - day).get_days() <= CORRECTED;
        let next = if is_correction { last.round } else { last.round.saturating_add(1) };
        next.min(*ROUNDS.end())
    }

    /// What was handed in to a questionnaire in a round.
    pub fn handed_in(&self, instrument: &InstrumentId, round: u8) -> Option<&HandedIn> {
        self.handed_in.iter().find(|one| one.instrument == *instrument && one.round == round)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Who joined by the code alone and comes to the second gathering six weeks
    /// later hands in to the second.
    #[test]
    fn without_days_the_round_follows_what_was_handed_in() {
        let at = |day: &str| format!("{day}T10:00:00Z").parse::<Timestamp>().unwrap();
        let mut joined = Joined::by_code(CourseCode::new([1; 5]), at("2026-10-12"));
        let on = |joined: &Joined, day: &str| joined.round_on(day.parse().unwrap());
        assert_eq!(on(&joined, "2026-10-13"), 1);
        for (round, day, corrected, next) in
            [(1, "2026-10-13", "2026-10-27", "2026-10-28"), (2, "2026-11-24", "2026-12-08", "2026-12-09")]
        {
            let delivery = Delivery::random([round; 4]);
            let (instrument, session) = (InstrumentId::new("karriere"), SessionId::random());
            joined.note(HandedIn { instrument, round, session, delivery, way: Way::Code, at: at(day) });
            assert_eq!((on(&joined, corrected), on(&joined, next)), (round, round + 1), "{day}");
        }
        joined.handed_in[1].round = 6;
        assert_eq!(on(&joined, "2028-01-01"), *ROUNDS.end(), "there are no more");
    }
}
