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
//! What has no token (codes and sheets of paper) cannot be looked for one by
//! one: a hash of nine answers can be tried through. It is remembered by one
//! hash over all of it and its number, and every later result with any such
//! counts as touching it: it has it in it where that hash is the same, or
//! where it holds at least ten more.
//!
//! All of it is remembered as [`Mark`]s: HMAC-SHA-256 (RFC 2104, FIPS 180-4)
//! with a key of the history's own, so that a file that is found tells nobody
//! who was where.

use super::token::keyed_hash;
use crate::instrument::Instrument;
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

/// Whom a result is made of. There is no way from it to an answer or a token
/// but [`marks`](Self::marks).
#[derive(PartialEq)]
pub struct Members {
    /// Instrument and version.
    questionnaire: String,
    /// Token, and the day that it is counted with.
    persons: Vec<(u128, Date)>,
    /// Everything the result is made of, in an order of its own.
    whole: String,
    /// The answers of those who cannot be known again, in an order of its own.
    nameless: String,
    nameless_count: usize,
}

/// Somebody with a token, as the members are made of them.
pub(super) struct Member<'a> {
    pub(super) token: u128,
    /// The day and the answers that are counted.
    pub(super) newest: (Date, &'a Answers),
    /// What they are compared with.
    pub(super) earliest: Option<(Date, &'a Answers)>,
}

impl Members {
    pub(super) fn new<'a>(
        instrument: &Instrument,
        persons: impl Iterator<Item = Member<'a>>,
        nameless: impl Iterator<Item = &'a Answers>,
    ) -> Self {
        let mut known = Vec::new();
        let mut lines = Vec::new();
        for Member { token, newest: (date, answers), earliest } in persons {
            known.push((token, date));
            let earliest = earliest.map(|(date, answers)| format!("{date} {answers}")).unwrap_or_default();
            lines.push(format!("{token:032x} {date} {answers} {earliest}"));
        }
        known.sort_unstable();
        lines.sort_unstable();
        let mut nameless: Vec<String> = nameless.map(Answers::to_string).collect();
        nameless.sort_unstable();
        let questionnaire = format!("{} {}", instrument.id, instrument.version);
        let nameless_count = nameless.len();
        let nameless = nameless.join("\n");
        let whole = format!("{}\n\n{nameless}", lines.join("\n"));
        Self { questionnaire, persons: known, whole, nameless, nameless_count }
    }

    /// How many contributions.
    pub fn len(&self) -> usize {
        self.persons.len() + self.nameless_count
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What is remembered of them under a key.
    pub fn marks(&self, key: &[u8; 32]) -> Marks {
        let mark = |kind: &str, text: &str| mark(key, &[kind, &self.questionnaire, text]);
        Marks {
            questionnaire: mark("questionnaire", ""),
            whole: mark("whole", &self.whole),
            persons: self.persons.iter().map(|(token, date)| mark("person", &format!("{token:032x} {date}"))).collect(),
            nameless: (self.nameless_count > 0).then(|| (mark("nameless", &self.nameless), self.nameless_count)),
        }
    }
}

impl fmt::Debug for Members {
    /// How many there are, and nothing of them: they could end in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Members").field("len", &self.len()).finish_non_exhaustive()
    }
}

fn mark(key: &[u8; 32], parts: &[&str]) -> Mark {
    let pieces = parts.iter().flat_map(|part| [part.as_bytes(), b"\n"]);
    let mut mark = [0; MARK_BYTES];
    for (to, from) in mark.iter_mut().zip(keyed_hash(key, pieces)) {
        *to = from;
    }
    mark
}

/// A result as it is remembered under one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Which questionnaire, in which version.
    pub questionnaire: Mark,
    /// All of it, with the answers.
    pub whole: Mark,
    /// Everybody who has a token, with the day that is counted.
    pub persons: Vec<Mark>,
    /// Those who have none, in one, and how many they are.
    pub nameless: Option<(Mark, usize)>,
}

/// A shown result as it was found again.
pub struct Held {
    /// All of it.
    pub whole: Mark,
    /// Everybody in it who has a token.
    pub persons: Vec<Mark>,
    /// The others.
    pub nameless: Option<(Mark, usize)>,
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
    nameless: HashMap<Mark, usize>,
    refusal: Option<Refusal>,
}

impl Judge {
    /// Takes in those that were shown under one key; `marks` is the result
    /// under the same.
    pub fn hold<'a>(&mut self, marks: &Marks, shown: impl IntoIterator<Item = &'a Held>) {
        let ours: HashMap<&Mark, usize> = marks.persons.iter().zip(0..).collect();
        for shown in shown {
            self.is_same |= marks.whole == shown.whole;
            self.hold_against(&ours, marks, shown);
        }
    }

    fn hold_against(&mut self, ours: &HashMap<&Mark, usize>, marks: &Marks, shown: &Held) {
        let shared: Vec<usize> = shown.persons.iter().filter_map(|person| ours.get(person).copied()).collect();
        let both_nameless = marks.nameless.zip(shown.nameless);
        if shared.is_empty() && both_nameless.is_none() {
            return;
        }
        let has_nameless = match (both_nameless, shown.nameless) {
            (Some(((ours, count), (theirs, shown))), _) => ours == theirs || count >= shown + NEEDED_MORE,
            (None, nameless) => nameless.is_none(),
        };
        if shared.len() < shown.persons.len() || (!has_nameless && both_nameless.is_none()) {
            self.refusal = Some(Refusal::Shared);
        } else if !has_nameless {
            self.refusal.get_or_insert(Refusal::Nameless);
        }
        self.touched.extend(shared);
        self.nameless.extend(shown.nameless);
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
