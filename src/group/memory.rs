//! What a result was made of, remembered without its answers: two results of
//! nearly the same people, held against each other, would tell what the few
//! answered who are in only one of them (differencing).
//!
//! Whoever is in a shown result is in no other of the same questionnaire, but
//! for
//!
//! - the very same set with the very same answers, and
//! - a set that has in it every shown one it touches, and at least ten more
//!   than all of them together.
//!
//! Somebody is known again by the mark of the delivery, which is the same for
//! a file, a code and a correction of one person in one round, or, in the
//! first version, by token and day ([`Person`]). Old codes and sheets of paper
//! without a mark cannot be looked for one by one: a hash of nine answers can
//! be tried through. Each kind is remembered by one hash over all of it and
//! its number, and every later result with any such counts as touching it: it
//! has it in it where that hash is the same, or where it holds at least ten
//! more. Old codes can be of anybody; a sheet of paper is in the hands of the
//! one who leads a course, and touches only what was shown of the same round
//! of it.
//!
//! All of it is remembered as [`Mark`]s: HMAC-SHA-256 (RFC 2104, FIPS 180-4)
//! with a key of the history's own, so that a file that is found tells nobody
//! who was where.

use super::token::keyed_hash;
use super::{CourseCode, Delivery};
use crate::instrument::{Instrument, InstrumentId};
use crate::scoring::Answers;
use jiff::civil::Date;
use std::collections::{HashMap, HashSet};
use std::fmt;

/// How many more a set needs that has shown ones in it, in contributions.
const NEEDED_MORE: usize = 10;
/// How much of a digest is kept: 2^128 of them never meet by chance.
pub const MARK_BYTES: usize = 16;

/// A keyed hash.
pub type Mark = [u8; MARK_BYTES];
/// All of one kind that cannot be known again one by one, and how many.
pub type Nameless = (Mark, usize);

/// A round of a course: where sheets of paper can be known again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CourseRound {
    /// Which course.
    pub course: CourseCode,
    /// Which round of it, from 1.
    pub round: u8,
}

/// Somebody who can be known again, at one questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Person {
    /// By the token and the day that is counted (the first version).
    Token(u128, Date),
    /// By what was handed in, however it was.
    Delivery(Delivery),
}

/// Somebody a result is made of.
pub(super) struct Member<'a> {
    pub(super) person: Person,
    pub(super) answers: &'a Answers,
    /// What they are compared with; in the first version with its day.
    pub(super) earlier: Option<(Date, &'a Answers)>,
}

/// Whom a result is made of. There is no way from it to an answer or a token
/// but [`marks`](Self::marks).
#[derive(PartialEq)]
pub struct Members {
    questionnaire: Questionnaire,
    persons: Vec<Person>,
    /// Everything the result is made of, in an order of its own.
    whole: String,
    /// The answers of old codes, in an order of its own.
    nameless: (String, usize),
    occasion: Option<CourseRound>,
    /// The same of sheets without a mark.
    sheets: (String, usize),
}

/// An instrument in one version, as all marks of it begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questionnaire(String);

impl Questionnaire {
    /// Of this instrument in this version.
    pub fn new(instrument: &InstrumentId, version: u32) -> Self {
        Self(format!("{instrument} {version}"))
    }

    /// What all results of it are remembered under.
    pub fn mark(&self, key: &[u8; 32]) -> Mark {
        self.of("questionnaire", "", key)
    }

    /// A round of a course in which it was shown.
    pub fn occasion(&self, occasion: CourseRound, key: &[u8; 32]) -> Mark {
        self.of("occasion", &format!("{} {}", occasion.course, occasion.round), key)
    }

    /// Somebody in a shown result.
    pub fn person(&self, person: Person, key: &[u8; 32]) -> Mark {
        match person {
            Person::Token(token, date) => self.of("person", &format!("{token:032x} {date}"), key),
            Person::Delivery(delivery) => self.of("delivery", &delivery.to_string(), key),
        }
    }

    /// Somebody whose contribution was withdrawn.
    pub fn withdrawn(&self, person: Person, key: &[u8; 32]) -> Mark {
        self.of("withdrawn", &format!("{:02x?}", self.person(person, key)), key)
    }

    fn of(&self, kind: &str, text: &str, key: &[u8; 32]) -> Mark {
        let pieces = [kind, &self.0, text].into_iter().flat_map(|part| [part.as_bytes(), b"\n"]);
        let mut mark = [0; MARK_BYTES];
        for (to, from) in mark.iter_mut().zip(keyed_hash(key, pieces)) {
            *to = from;
        }
        mark
    }
}

impl Members {
    /// `sheets` are those without a mark; there are none outside a course.
    pub(super) fn new<'a>(
        instrument: &Instrument,
        persons: impl Iterator<Item = Member<'a>>,
        codes: impl Iterator<Item = &'a Answers>,
        occasion: Option<CourseRound>,
        sheets: impl Iterator<Item = &'a Answers>,
    ) -> Self {
        let mut known = Vec::new();
        let mut lines = Vec::new();
        for Member { person, answers, earlier } in persons {
            known.push(person);
            let earlier = earlier.map(|(date, answers)| format!("{date} {answers}")).unwrap_or_default();
            lines.push(match person {
                Person::Token(token, date) => format!("{token:032x} {date} {answers} {earlier}"),
                Person::Delivery(delivery) => format!("{delivery} {answers} {earlier}"),
            });
        }
        known.sort_unstable();
        lines.sort_unstable();
        let (nameless, sheets) = (sorted(codes), sorted(sheets));
        let mut whole = format!("{}\n\n{}", lines.join("\n"), nameless.0);
        if sheets.1 > 0 {
            whole += &format!("\n\n{}", sheets.0);
        }
        let questionnaire = Questionnaire::new(&instrument.id, instrument.version);
        Self { questionnaire, persons: known, whole, nameless, occasion, sheets }
    }

    /// How many contributions.
    pub fn len(&self) -> usize {
        self.persons.len() + self.nameless.1 + self.sheets.1
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether one of them was withdrawn, by what tells of a mark that it is.
    pub fn has_withdrawn(&self, key: &[u8; 32], withdrawn: impl Fn(&Mark) -> bool) -> bool {
        self.persons.iter().any(|person| withdrawn(&self.questionnaire.withdrawn(*person, key)))
    }

    /// What is remembered of them under a key.
    pub fn marks(&self, key: &[u8; 32]) -> Marks {
        let of = |kind: &str, text: &str| self.questionnaire.of(kind, text, key);
        let all = |kind: &str, (text, count): &(String, usize)| (*count > 0).then(|| (of(kind, text), *count));
        Marks {
            questionnaire: self.questionnaire.mark(key),
            whole: of("whole", &self.whole),
            persons: self.persons.iter().map(|person| self.questionnaire.person(*person, key)).collect(),
            nameless: all("nameless", &self.nameless),
            occasion: self.occasion.map(|occasion| self.questionnaire.occasion(occasion, key)),
            sheets: all("sheets", &self.sheets),
        }
    }
}

/// Answers in an order of their own, and how many.
fn sorted<'a>(answers: impl Iterator<Item = &'a Answers>) -> (String, usize) {
    let mut lines: Vec<String> = answers.map(Answers::to_string).collect();
    lines.sort_unstable();
    (lines.join("\n"), lines.len())
}

impl fmt::Debug for Members {
    /// How many there are, and nothing of them: they could end in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Members").field("len", &self.len()).finish_non_exhaustive()
    }
}

/// A result as it is remembered under one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Which questionnaire, in which version.
    pub questionnaire: Mark,
    /// All of it, with the answers.
    pub whole: Mark,
    /// Everybody who can be known again.
    pub persons: Vec<Mark>,
    /// Old codes.
    pub nameless: Option<Nameless>,
    /// Which round of which course; nothing outside of one.
    pub occasion: Option<Mark>,
    /// Sheets without a mark.
    pub sheets: Option<Nameless>,
}

/// A shown result as it was found again.
pub struct Held {
    /// All of it.
    pub whole: Mark,
    /// Everybody in it who can be known again.
    pub persons: Vec<Mark>,
    /// The old codes in it.
    pub nameless: Option<Nameless>,
    /// Where it was shown; nothing outside of a course.
    pub occasion: Option<Mark>,
    /// The sheets without a mark in it.
    pub sheets: Option<Nameless>,
}

/// Why a result is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Somebody in it is in one that was shown.
    Shared,
    /// Some cannot be known again, and neither can some that were shown.
    Nameless,
}

/// Holds a result against every one that was shown of its questionnaire, under
/// one key after another.
#[derive(Default)]
pub struct Judge {
    is_same: bool,
    /// The places of ours who are in a shown one.
    touched: HashSet<usize>,
    /// Old codes and sheets of shown ones.
    nameless: HashMap<Mark, usize>,
    refusal: Option<Refusal>,
}

impl Judge {
    /// Takes in those that were shown under one key; `marks` is the result
    /// under the same.
    pub fn hold<'a>(&mut self, marks: &Marks, shown: impl IntoIterator<Item = &'a Held>) {
        let ours: HashMap<&Mark, usize> = marks.persons.iter().zip(0..).collect();
        for shown in shown {
            // The very same in another course would be another result.
            let is_here = marks.occasion.is_none() || shown.occasion.is_none_or(|there| marks.occasion == Some(there));
            self.is_same |= marks.whole == shown.whole && is_here;
            self.hold_against(&ours, marks, shown);
        }
    }

    fn hold_against(&mut self, ours: &HashMap<&Mark, usize>, marks: &Marks, shown: &Held) {
        let shared: Vec<usize> = shown.persons.iter().filter_map(|person| ours.get(person).copied()).collect();
        let is_same_round = marks.occasion.is_some() && marks.occasion == shown.occasion;
        let our_sheets = marks.sheets.filter(|_| is_same_round);
        let kinds = [(marks.nameless, shown.nameless), (our_sheets, shown.sheets)];
        let is_touched = |(ours, theirs): &(Option<Nameless>, Option<Nameless>)| ours.is_some() && theirs.is_some();
        if shared.is_empty() && !kinds.iter().any(is_touched) {
            return;
        }
        let lacks = |pair: &(Option<Nameless>, Option<Nameless>)| match pair {
            (_, None) => None,
            (None, Some(_)) => Some(Refusal::Shared),
            (Some((ours, count)), Some((theirs, shown))) => {
                (ours != theirs && *count < shown + NEEDED_MORE).then_some(Refusal::Nameless)
            }
        };
        let lacking: Vec<Refusal> = kinds.iter().filter_map(lacks).collect();
        if shared.len() < shown.persons.len() || lacking.contains(&Refusal::Shared) {
            self.refusal = Some(Refusal::Shared);
        } else if !lacking.is_empty() {
            self.refusal.get_or_insert(Refusal::Nameless);
        }
        self.touched.extend(shared);
        self.nameless.extend(shown.nameless);
        self.nameless.extend(shown.sheets);
    }

    /// Whether it may be shown; `Ok(true)` where the very same was.
    ///
    /// # Errors
    /// Why not.
    pub fn verdict(self, members: &Members) -> Result<bool, Refusal> {
        if self.is_same {
            return Ok(true);
        }
        if let Some(refusal) = self.refusal {
            return Err(refusal);
        }
        let shown = self.touched.len() + self.nameless.values().sum::<usize>();
        if shown > 0 && members.len() < shown + NEEDED_MORE {
            let is_by_token = !self.touched.is_empty();
            return Err(if is_by_token { Refusal::Shared } else { Refusal::Nameless });
        }
        Ok(false)
    }
}

#[cfg(test)]
mod tests;
