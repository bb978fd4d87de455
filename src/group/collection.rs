//! Contributions to one instrument, collected unseen and revealed once.

use super::aggregate::{Gathered, aggregate};
use super::code::Content;
use super::input::{self, Given};
use super::{Contribution, Floor, GroupResult, Known, Place, Reason, Rejected, course_name, token};
use crate::instrument::Instrument;
use crate::scoring::Answers;
use jiff::civil::Date;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::Arc;

/// What has been given so far. There is no way to see an answer or a figure in
/// it, no way to copy it, and none to add to it after
/// [`reveal`](Self::reveal): whoever saw a mean move when one contribution
/// arrived would know what was in it.
pub struct Collection {
    instrument: Arc<Instrument>,
    course: Option<String>,
    /// What each has given who came with a token: one or more days, the
    /// earliest first.
    people: HashMap<u128, Vec<Visit>>,
    /// Without tokens: one person each.
    nameless: Vec<Answers>,
    /// The codes among them, as their answers are written.
    codes: HashSet<String>,
    rejected: Vec<Rejected>,
}

/// What somebody gave on one day.
struct Visit {
    date: Date,
    answers: Answers,
    place: Place,
}

/// What something that counts has added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// One person more.
    Person,
    /// Somebody who was here already, on another day.
    AnotherDay,
    /// Somebody who was here already, with other answers for the same day,
    /// which take the place of the first.
    Correction,
}

impl Collection {
    /// An empty one, for one version of one instrument, and for one course
    /// where that is asked for. Codes and paper tell no course and are taken
    /// for the right one.
    pub fn new(instrument: Arc<Instrument>, course: Option<&str>) -> Self {
        Self {
            instrument,
            course: course.map(|course| course.trim().to_owned()),
            people: HashMap::new(),
            nameless: Vec::new(),
            codes: HashSet::new(),
            rejected: Vec::new(),
        }
    }

    /// What is collected for.
    pub fn instrument(&self) -> &Arc<Instrument> {
        &self.instrument
    }

    /// How many persons have given something that counts: all that may be
    /// known before the result.
    pub fn persons(&self) -> usize {
        self.people.len() + self.nameless.len()
    }

    /// What did not count, in the order it came.
    pub fn rejected(&self) -> &[Rejected] {
        &self.rejected
    }

    /// Everything in a text: contributions on lines of their own, codes
    /// anywhere else. Gives how many persons came with it; what does not count
    /// is among [`rejected`](Self::rejected).
    pub fn add_text(&mut self, source: &str, text: &str, known: &Known) -> usize {
        let before = self.persons();
        input::read(source, text, known, |place, given| {
            // What is refused is kept with its reason.
            let _ = match given {
                Ok(Given::Contribution(contribution)) => self.add_contribution(place, contribution),
                Ok(Given::Code(content)) => self.add_code(&place, content),
                Err(reason) => self.reject(&place, reason),
            };
        });
        self.persons() - before
    }

    /// One contribution. Somebody who comes again on another day is the same
    /// person: the newest day is what the result is made of, and the earliest
    /// and the newest are compared.
    ///
    /// # Errors
    /// Why it does not count; also kept among [`rejected`](Self::rejected).
    pub fn add_contribution(&mut self, place: Place, contribution: Contribution) -> Result<Added, Reason> {
        let token = match self.check(&contribution) {
            Ok(token) => token,
            Err(reason) => return self.reject(&place, reason),
        };
        let visit = Visit { date: contribution.date, answers: contribution.answers, place };
        let visits = self.people.entry(token).or_default();
        let place = match visits.binary_search_by_key(&visit.date, |other| other.date) {
            Ok(place) => place,
            Err(place) => {
                visits.insert(place, visit);
                return Ok(if visits.len() == 1 { Added::Person } else { Added::AnotherDay });
            }
        };
        match visits.get_mut(place) {
            Some(same) if same.answers != visit.answers => {
                let replaced = std::mem::replace(same, visit);
                self.rejected.push(replaced.place.rejected(Reason::Replaced));
                Ok(Added::Correction)
            }
            _ => self.reject(&visit.place, Reason::Duplicate),
        }
    }

    /// What a code says. Codes carry no token, so the same code is taken for
    /// the same person: two who have answered alike count once.
    ///
    /// # Errors
    /// Why it does not count; also kept among [`rejected`](Self::rejected).
    pub fn add_code(&mut self, place: &Place, content: Content) -> Result<Added, Reason> {
        let Content { instrument, answers } = content;
        let checked = self.check_instrument(&instrument).and_then(|()| check_answers(&instrument, &answers));
        if let Err(reason) = checked {
            return self.reject(place, reason);
        }
        if !self.codes.insert(answers.to_string()) {
            return self.reject(place, Reason::Duplicate);
        }
        self.nameless.push(answers);
        Ok(Added::Person)
    }

    /// A sheet of paper; every sheet is a person.
    ///
    /// # Errors
    /// Why it does not count; also kept among [`rejected`](Self::rejected).
    pub fn add_paper(&mut self, place: &Place, answers: Answers) -> Result<Added, Reason> {
        if let Err(reason) = check_answers(&self.instrument, &answers) {
            return self.reject(place, reason);
        }
        self.nameless.push(answers);
        Ok(Added::Person)
    }

    /// The result, which uses the collection up. From below the floor the
    /// collection comes back as it was, so that more can be added: nothing of
    /// it has been seen.
    ///
    /// # Errors
    /// The collection itself, with fewer persons than the floor.
    pub fn reveal(self, floor: Floor) -> Result<GroupResult, Box<Self>> {
        if floor.allows(self.persons()) { Ok(self.finish(floor)) } else { Err(Box::new(self)) }
    }

    /// The result, or, from below the floor, a result without any figure but
    /// the number of persons.
    pub fn finish(self, floor: Floor) -> GroupResult {
        let Self { instrument, people, nameless, rejected, .. } = self;
        let newest = people.values().filter_map(|visits| visits.last()).map(|visit| &visit.answers);
        let pairs = people.values().filter_map(|visits| match visits.as_slice() {
            [earliest, .., newest] => Some((&earliest.answers, &newest.answers)),
            _ => None,
        });
        let gathered = Gathered { answers: newest.chain(&nameless).collect(), pairs: pairs.collect() };
        aggregate(&instrument, &gathered, rejected, floor)
    }

    /// Keeps why something does not count, and gives it back.
    fn reject<T>(&mut self, place: &Place, reason: Reason) -> Result<T, Reason> {
        self.rejected.push(place.rejected(reason));
        Err(reason)
    }

    /// The person's token, when the contribution belongs here.
    fn check(&self, contribution: &Contribution) -> Result<u128, Reason> {
        let Contribution { instrument, instrument_version, course, token, answers, .. } = contribution;
        if *instrument != self.instrument.id {
            return Err(Reason::OtherInstrument);
        }
        if *instrument_version != self.instrument.version {
            return Err(Reason::OtherVersion);
        }
        let course = course_name(course).ok_or(Reason::BadCourse)?;
        if self.course.as_ref().is_some_and(|wanted| wanted != course) {
            return Err(Reason::OtherCourse);
        }
        check_answers(&self.instrument, answers)?;
        token::parse(token).ok_or(Reason::BadToken)
    }

    fn check_instrument(&self, other: &Instrument) -> Result<(), Reason> {
        if other.id != self.instrument.id {
            return Err(Reason::OtherInstrument);
        }
        if other.version != self.instrument.version { Err(Reason::OtherVersion) } else { Ok(()) }
    }
}

impl fmt::Debug for Collection {
    /// What [`Self::persons`] tells, and no answers: they could end in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Collection")
            .field("instrument", &self.instrument.id)
            .field("persons", &self.persons())
            .finish_non_exhaustive()
    }
}

/// Answers to another number of items, or off the scale, would be counted for
/// the wrong items or not at all; none at all would only make the group look
/// larger than it is.
fn check_answers(instrument: &Instrument, answers: &Answers) -> Result<(), Reason> {
    if answers.len() != instrument.item_count() {
        return Err(Reason::BadShape);
    }
    let on_scale = 1..=instrument.scale.max();
    if answers.iter().flatten().filter_map(|answer| answer.point()).any(|point| !on_scale.contains(&point)) {
        return Err(Reason::OffScale);
    }
    if answers.answered() == 0 { Err(Reason::Empty) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
