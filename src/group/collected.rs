//! What was handed in to a course, as it lies sealed in the history of the one
//! who leads it, and everything of one questionnaire in one round, to be
//! shown.

use super::disclosure::{Gathered, disclose};
use super::memory::Member;
use super::{CourseRound, Delivery, Earlier, Floor, GroupResult, Members, Person, Rejected};
use crate::instrument::Instrument;
use crate::scoring::Answers;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;

/// The version of the text that is sealed.
const VERSION: u32 = 1;

/// One contribution.
#[derive(Clone, PartialEq, Eq)]
pub struct Collected {
    /// Whom it is of.
    pub who: Who,
    /// In the order of the instrument's items.
    pub answers: Answers,
    /// The day it stands for; a code and a sheet of paper have none.
    pub date: Option<Date>,
    /// When it came: of a file, when it was written.
    pub at: Timestamp,
    /// What the same person handed in the round before.
    pub earlier: Option<Earlier>,
    /// The file it lies in, where it came as one.
    pub file: Option<String>,
}

/// Whom a contribution is of, as far as can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Of the second version, as a file or as a code.
    Delivery(Delivery),
    /// A code of the second version that was made without a course: whoever
    /// handed in to the course as well has another mark there.
    Loose(Delivery),
    /// A line of the first version: the token, and how the course was written.
    Token(u128, String),
    /// A code of the first version: anybody.
    Code,
    /// A sheet of paper, under a mark that was made when it was keyed.
    Sheet(Delivery),
    /// A sheet with an own mark: the same for the mark in every round, and for
    /// the mark in this round.
    Marked(u128, Delivery),
}

/// What tells that one takes the place of another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Same {
    /// The same delivery.
    Delivery(Delivery),
    /// The same token.
    Token(u128),
}

impl Collected {
    /// As the memory knows the person; `None` where nobody can tell.
    pub fn person(&self) -> Option<Person> {
        match (&self.who, self.date) {
            (Who::Delivery(delivery) | Who::Loose(delivery) | Who::Marked(_, delivery), _) => {
                Some(Person::Delivery(*delivery))
            }
            (Who::Token(token, _), Some(date)) => Some(Person::Token(*token, date)),
            (Who::Token(_, _) | Who::Code | Who::Sheet(_), _) => None,
        }
    }

    /// By what it is replaced; `None` for old codes, which are anybody's.
    pub fn same(&self) -> Option<Same> {
        match &self.who {
            Who::Delivery(delivery) | Who::Loose(delivery) | Who::Sheet(delivery) | Who::Marked(_, delivery) => {
                Some(Same::Delivery(*delivery))
            }
            Who::Token(token, _) => Some(Same::Token(*token)),
            Who::Code => None,
        }
    }

    /// Whether it takes the place of an earlier one of the same person: by the
    /// day, and on the same day by when it came.
    pub fn is_later_than(&self, other: &Self) -> bool {
        match (self.date, other.date) {
            (Some(ours), Some(theirs)) if ours != theirs => ours > theirs,
            _ => self.at >= other.at,
        }
    }

    /// The text that is sealed.
    pub fn write(&self) -> String {
        let Self { who, answers, date, at, earlier, file } = self;
        let (kind, delivery, token, spelling) = match who {
            Who::Delivery(delivery) => ("delivery", Some(*delivery), None, None),
            Who::Loose(delivery) => ("loose", Some(*delivery), None, None),
            Who::Token(token, spelling) => ("token", None, Some(hex(*token)), Some(spelling.clone())),
            Who::Code => ("code", None, None, None),
            Who::Sheet(delivery) => ("sheet", Some(*delivery), None, None),
            Who::Marked(token, delivery) => ("marked", Some(*delivery), Some(hex(*token)), None),
        };
        let earlier = earlier.as_ref().map(|Earlier { date, delivery, answers }| EarlierText {
            date: *date,
            delivery: *delivery,
            answers: answers.to_string(),
        });
        let text = Text {
            version: VERSION,
            kind: kind.to_owned(),
            delivery,
            token,
            spelling,
            answers: answers.to_string(),
            date: *date,
            at: *at,
            earlier,
            file: file.clone(),
        };
        // Texts, numbers and dates: there is nothing in it that JSON has no
        // word for.
        serde_json::to_string(&text).unwrap_or_default()
    }

    /// Reads what [`write`](Self::write) gave; `None` for anything else.
    pub fn read(text: &str, instrument: &Instrument) -> Option<Self> {
        let Text { version, kind, delivery, token, spelling, answers, date, at, earlier, file } =
            serde_json::from_str(text).ok()?;
        let answers_of = |text: &str| Answers::parse(text, instrument.item_count(), instrument.scale.max()).ok();
        let token = || u128::from_str_radix(token.as_deref()?, 16).ok();
        let who = match kind.as_str() {
            "delivery" => Who::Delivery(delivery?),
            "loose" => Who::Loose(delivery?),
            "token" => Who::Token(token()?, spelling?),
            "code" => Who::Code,
            "sheet" => Who::Sheet(delivery?),
            "marked" => Who::Marked(token()?, delivery?),
            _ => return None,
        };
        let earlier = match earlier {
            Some(EarlierText { date, delivery, answers }) => {
                Some(Earlier { date, delivery, answers: answers_of(&answers)? })
            }
            None => None,
        };
        (version == VERSION).then_some(())?;
        Some(Self { who, answers: answers_of(&answers)?, date, at, earlier, file })
    }
}

impl fmt::Debug for Collected {
    /// No answers: they could end in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Collected").finish_non_exhaustive()
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    version: u32,
    kind: String,
    delivery: Option<Delivery>,
    token: Option<String>,
    spelling: Option<String>,
    answers: String,
    date: Option<Date>,
    at: Timestamp,
    earlier: Option<EarlierText>,
    file: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EarlierText {
    date: Date,
    delivery: Delivery,
    answers: String,
}

fn hex(token: u128) -> String {
    format!("{token:032x}")
}

/// Everything of one questionnaire in one round, opened to be shown.
pub struct OpenRound<'a> {
    /// What was answered.
    pub instrument: &'a Instrument,
    /// Where.
    pub occasion: CourseRound,
    /// What was handed in.
    pub given: Vec<&'a Collected>,
}

impl<'a> OpenRound<'a> {
    /// How many contributions.
    pub fn len(&self) -> usize {
        self.given.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// How many are surely of different persons, which is what counts towards
    /// the floor: codes without a course and old lines that are the same as another's, and
    /// tokens for another spelling of the course than most, are not.
    pub fn sure(&self) -> usize {
        self.surely().len()
    }

    /// Whom the result would be made of, to be remembered before it is shown.
    pub fn members(&self) -> Members {
        let persons = self.given.iter().filter_map(|one| {
            let earlier = one.earlier.as_ref().map(|earlier| (earlier.date, &earlier.answers));
            Some(Member { person: one.person()?, answers: &one.answers, earlier })
        });
        let nameless =
            |wanted: fn(&Who) -> bool| self.given.iter().filter(move |one| wanted(&one.who)).map(|one| &one.answers);
        let codes = nameless(|who| matches!(who, Who::Code));
        let sheets = nameless(|who| matches!(who, Who::Sheet(_)));
        Members::new(self.instrument, persons, codes, Some(self.occasion), sheets)
    }

    /// What may be shown of it; from below the floor no figure.
    pub fn result(&self, rejected: &[Rejected], floor: Floor) -> GroupResult {
        let answers = self.given.iter().map(|one| &one.answers).collect();
        let gathered = Gathered { answers, sure: self.surely(), pairs: Vec::new() };
        disclose(self.instrument, &gathered, rejected, floor)
    }

    /// Before and after of each who can be paired: by what was brought along,
    /// or by the own mark of a sheet that was kept; `was_shown` tells who is in
    /// the earlier result.
    pub fn pairs(
        &self,
        kept: &[&'a Collected],
        was_shown: impl Fn(&Person) -> bool,
    ) -> Vec<(&'a Answers, &'a Answers)> {
        let marked =
            |wanted: u128| kept.iter().copied().find(|one| matches!(one.who, Who::Marked(token, _) if token == wanted));
        let earlier = |one: &&'a Collected| match (&one.earlier, &one.who) {
            (Some(earlier), _) => was_shown(&Person::Delivery(earlier.delivery)).then_some(&earlier.answers),
            (None, Who::Marked(token, _)) => {
                let kept = marked(*token)?;
                was_shown(&kept.person()?).then_some(&kept.answers)
            }
            (None, _) => None,
        };
        self.given.iter().filter_map(|one| Some((earlier(one)?, &one.answers))).collect()
    }

    fn surely(&self) -> Vec<&'a Answers> {
        let usual = self.usual_spelling();
        let mut sure = Vec::new();
        let mut seen = HashSet::new();
        let of = |wanted: fn(&Who) -> bool| self.given.iter().filter(move |one| wanted(&one.who));
        for one in of(|who| matches!(who, Who::Delivery(_) | Who::Sheet(_) | Who::Marked(_, _))) {
            sure.push(&one.answers);
            if matches!(one.who, Who::Delivery(_)) {
                seen.insert(one.answers.to_string());
            }
        }
        // Who handed in with a newer program and an older one.
        let mut tokens = Vec::new();
        for one in &self.given {
            if matches!(&one.who, Who::Token(_, spelling) if Some(spelling) == usual) {
                let answers = one.answers.to_string();
                if !seen.contains(&answers) {
                    sure.push(&one.answers);
                }
                tokens.push(answers);
            }
        }
        seen.extend(tokens);
        sure.extend(
            of(|who| matches!(who, Who::Code | Who::Loose(_)))
                .map(|one| &one.answers)
                .filter(|one| seen.insert(one.to_string())),
        );
        sure
    }

    /// The spelling that most have written, of as many the first by its
    /// letters: nothing depends on the order.
    fn usual_spelling(&self) -> Option<&'a String> {
        let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
        for one in &self.given {
            if let Who::Token(_, spelling) = &one.who {
                *counts.entry(spelling).or_default() += 1;
            }
        }
        counts.into_iter().max_by_key(|(name, count)| (*count, Reverse(*name))).map(|(name, _)| name)
    }
}

/// Of old codes, which nobody can tell apart, how many are new in a source:
/// as many of each as it holds more than there were.
pub fn new_codes<'a>(source: &[&'a Answers], there: impl Iterator<Item = &'a Answers>) -> Vec<bool> {
    let mut left: HashMap<String, usize> = HashMap::new();
    for answers in there {
        *left.entry(answers.to_string()).or_default() += 1;
    }
    let is_new = |answers: &&Answers| match left.get_mut(&answers.to_string()) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    source.iter().map(is_new).collect()
}

#[cfg(test)]
mod tests;
