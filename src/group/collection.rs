//! Contributions to one instrument, collected unseen and revealed once.

use super::code::Content;
use super::disclosure::{Gathered, disclose};
use super::input::{self, Given};
use super::memory::{Member, Person as Known};
use super::token::{course_key, parse};
use super::{
    Contribution, Delivered, Delivery, Earlier, Floor, GroupResult, InstrumentIndex, Members, Place, Reason, Rejected,
    course_name,
};
use crate::instrument::Instrument;
use crate::scoring::Answers;
use people::{Course, Mark, Person, Visit};
use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::sync::Arc;

/// What has been given so far. There is no way to see an answer or a figure in
/// it, no way to copy it, and none to add to it after
/// [`reveal`](Self::reveal): whoever saw a mean move when one contribution
/// arrived would know what was in it.
pub struct Collection {
    instrument: Arc<Instrument>,
    /// By its [`course_key`], where one was asked for.
    wanted: Option<String>,
    /// Those who came with a token, by the key of their course.
    courses: BTreeMap<String, Course>,
    /// Codes: they do not tell who they are of.
    codes: Vec<Code>,
    /// The marks of what came as files that have one.
    delivered: HashSet<Delivery>,
    /// Sheets of paper; each is a person.
    sheets: Vec<Answers>,
    rejected: Vec<Rejected>,
}

/// What came as a code.
struct Code {
    /// The first edition's have none.
    delivery: Option<Delivery>,
    answers: Answers,
    place: Place,
}

/// What something that counts has added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// One contribution more.
    Person,
    /// Somebody who was here already, on another day.
    AnotherDay,
    /// Somebody who was here already, with other answers for the same day,
    /// which take the place of the first.
    Correction,
}

impl Collection {
    /// An empty one, for one version of one instrument, and for one course
    /// where that is asked for; else for the one that most came for. Codes and
    /// paper tell no course and are taken for the right one.
    pub fn new(instrument: Arc<Instrument>, course: Option<&str>) -> Self {
        Self {
            instrument,
            wanted: course.map(course_key),
            courses: BTreeMap::new(),
            codes: Vec::new(),
            delivered: HashSet::new(),
            sheets: Vec::new(),
            rejected: Vec::new(),
        }
    }

    /// What is collected for.
    pub fn instrument(&self) -> &Arc<Instrument> {
        &self.instrument
    }

    /// How many contributions count: all that may be known before the result,
    /// beside [`alike`](Self::alike).
    pub fn persons(&self) -> usize {
        self.course().map_or(0, |(_, course)| course.people.len()) + self.codes.len() + self.sheets.len()
    }

    /// How many of them may be another one's a second time, and do not count
    /// towards the floor: codes that are the same as another or as somebody's
    /// file, and tokens that are for another spelling of the course than most.
    pub fn alike(&self) -> usize {
        self.persons() - self.sure().len()
    }

    /// What did not count: first what was refused, in the order it came, then
    /// what is of another course.
    pub fn rejected(&self) -> Vec<Rejected> {
        let ours = self.course().map(|(key, _)| key);
        let others = self.courses.iter().filter(|(key, _)| Some(*key) != ours);
        let mut places: Vec<&Place> =
            others.flat_map(|(_, course)| course.people.values()).flat_map(Person::places).collect();
        places.sort_unstable();
        let others = places.into_iter().map(|place| place.rejected(Reason::OtherCourse));
        self.rejected.iter().cloned().chain(others).collect()
    }

    /// The course that the result will be of: the one most have come for, of
    /// as many the first by its name.
    fn course(&self) -> Option<(&String, &Course)> {
        self.courses.iter().rev().max_by_key(|(_, course)| course.people.len())
    }

    /// Those who are surely different persons: of a course all with the
    /// spelling that most have written, each code once, and every sheet.
    fn sure(&self) -> Vec<&Answers> {
        let mut sure: Vec<&Answers> = self.sheets.iter().collect();
        let mut seen = HashSet::new();
        if let Some((_, course)) = self.course() {
            let usual = course.usual_spelling();
            let people = course.people.values().filter(|person| person.spelling == usual);
            sure.extend(people.filter_map(Person::newest).map(|visit| &visit.answers));
            if !self.codes.is_empty() {
                let visits = course.people.values().flat_map(|person| &person.visits);
                seen.extend(visits.map(|visit| visit.answers.to_string()));
            }
        }
        sure.extend(self.codes.iter().map(|code| &code.answers).filter(|answers| seen.insert(answers.to_string())));
        sure
    }

    /// Everything in a text: contributions on lines of their own, codes
    /// anywhere else. Gives how many persons came with it; what does not count
    /// is among [`rejected`](Self::rejected).
    pub fn add_text(&mut self, source: &str, text: &str, known: &InstrumentIndex) -> usize {
        let before = self.persons();
        input::read(source, text, known, |place, given| {
            // What is refused is kept with its reason.
            let _ = match given {
                Ok(Given::Contribution(contribution)) => self.add_contribution(place, contribution),
                Ok(Given::Delivered(delivered)) => self.add_delivered(place, delivered),
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
        self.add_visit(place, contribution, Mark::None)
    }

    fn add_visit(&mut self, place: Place, contribution: Contribution, mark: Mark) -> Result<Added, Reason> {
        let (token, key) = match self.check(&contribution) {
            Ok(checked) => checked,
            Err(reason) => return self.reject(&place, reason),
        };
        let Contribution { course, date, answers, .. } = contribution;
        let of_course = self.courses.entry(key).or_default();
        let spelling = of_course.spelling(course);
        let person = of_course.people.entry(token).or_insert_with(|| Person::new(spelling));
        let (added, refused) = person.add(Visit { date, answers, mark, place });
        self.rejected.extend(refused.map(|(place, reason)| place.rejected(reason)));
        added
    }

    /// What somebody handed in to a course that has a code, which here is the
    /// course's name; the round before is another day of the same person.
    ///
    /// # Errors
    /// Why it does not count; also kept among [`rejected`](Self::rejected).
    pub fn add_delivered(&mut self, place: Place, delivered: Delivered) -> Result<Added, Reason> {
        let Delivered { course, instrument, instrument_version, date, token, delivery, answers, earlier, .. } =
            delivered;
        let contribution = |date, answers| Contribution {
            instrument: instrument.clone(),
            instrument_version,
            course: course.to_string(),
            date,
            token: token.clone(),
            answers,
        };
        let earlier = earlier.map(|Earlier { date, delivery, answers }| (contribution(date, answers), delivery));
        let added = self.add_visit(place.clone(), contribution(date, answers), Mark::Own(delivery))?;
        self.forget_code(delivery);
        if let Some((earlier, delivery)) = earlier.filter(|(earlier, _)| self.check(earlier).is_ok()) {
            let _ = self.add_visit(place, earlier, Mark::Brought(delivery));
            self.forget_code(delivery);
        }
        Ok(added)
    }

    /// What came as a code has come as a file.
    fn forget_code(&mut self, delivery: Delivery) {
        self.delivered.insert(delivery);
        if let Some(at) = self.codes.iter().position(|code| code.delivery == Some(delivery)) {
            let code = self.codes.remove(at);
            self.rejected.push(code.place.rejected(Reason::Duplicate));
        }
    }

    /// What a code says. Codes carry no token: of several with the same answers
    /// all count, and one towards the floor. The same delivery counts once, and
    /// as a file where it has come as one; of two codes the later.
    ///
    /// # Errors
    /// Why it does not count; also kept among [`rejected`](Self::rejected).
    pub fn add_code(&mut self, place: &Place, content: Content) -> Result<Added, Reason> {
        let Content { instrument, answers, delivery, .. } = content;
        let checked = self.check_instrument(&instrument).and_then(|()| check_answers(&instrument, &answers));
        if let Err(reason) = checked {
            return self.reject(place, reason);
        }
        if delivery.is_some_and(|delivery| self.delivered.contains(&delivery)) {
            return self.reject(place, Reason::Duplicate);
        }
        let code = Code { delivery, answers, place: place.clone() };
        let same = self.codes.iter_mut().find(|other| delivery.is_some() && other.delivery == delivery);
        match same {
            None => self.codes.push(code),
            Some(same) if same.answers == code.answers => return self.reject(place, Reason::Duplicate),
            Some(same) => {
                let replaced = std::mem::replace(same, code);
                self.rejected.push(replaced.place.rejected(Reason::Replaced));
                return Ok(Added::Correction);
            }
        }
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
        self.sheets.push(answers);
        Ok(Added::Person)
    }

    /// Whom the result would be made of, to be remembered before it is shown.
    pub fn members(&self) -> Members {
        let people = self.course().into_iter().flat_map(|(_, course)| &course.people);
        let people = people.filter_map(|(token, person)| {
            let newest = person.visits.last()?;
            let earliest = person.visits.first().filter(|earliest| earliest.date != newest.date);
            let person = newest.mark.delivery().map_or(Known::Token(*token, newest.date), Known::Delivery);
            Some(Member { person, answers: &newest.answers, earlier: earliest.map(Visit::given) })
        });
        let codes = self.codes.iter().filter_map(|code| {
            let person = Known::Delivery(code.delivery?);
            Some(Member { person, answers: &code.answers, earlier: None })
        });
        let old_codes = self.codes.iter().filter(|code| code.delivery.is_none()).map(|code| &code.answers);
        // Outside a course a sheet can be of anybody, as an old code can.
        let nameless = old_codes.chain(&self.sheets);
        Members::new(&self.instrument, people.chain(codes), nameless, None, std::iter::empty())
    }

    /// Whether there are as many as the floor that are surely different
    /// persons.
    pub fn is_enough(&self, floor: Floor) -> bool {
        floor.allows(self.persons() - self.alike())
    }

    /// The result, which uses the collection up. From below the floor the
    /// collection comes back as it was, so that more can be added: nothing of
    /// it has been seen.
    ///
    /// # Errors
    /// The collection itself, with fewer contributions than the floor.
    pub fn reveal(self, floor: Floor) -> Result<GroupResult, Box<Self>> {
        if self.is_enough(floor) { Ok(self.finish(floor)) } else { Err(Box::new(self)) }
    }

    /// The result, or, from below the floor, a result without any figure but
    /// the number of contributions.
    pub fn finish(self, floor: Floor) -> GroupResult {
        let rejected = self.rejected();
        let nameless = self.codes.iter().map(|code| &code.answers).chain(&self.sheets);
        let mut gathered = Gathered { answers: nameless.collect(), sure: self.sure(), pairs: Vec::new() };
        if let Some((_, course)) = self.course() {
            let usual = course.usual_spelling();
            for person in course.people.values() {
                gathered.answers.extend(person.newest().map(|visit| &visit.answers));
                if let ([earliest, .., newest], true) = (person.visits.as_slice(), person.spelling == usual) {
                    gathered.pairs.push((&earliest.answers, &newest.answers));
                }
            }
        }
        disclose(&self.instrument, &gathered, &rejected, floor)
    }

    /// Tells what belongs to no collection together with this one's.
    pub(super) fn tell_first(&mut self, mut others: Vec<Rejected>) {
        others.append(&mut self.rejected);
        self.rejected = others;
    }

    /// Keeps why something does not count, and gives it back.
    fn reject<T>(&mut self, place: &Place, reason: Reason) -> Result<T, Reason> {
        self.rejected.push(place.rejected(reason));
        Err(reason)
    }

    /// The person's token and the key of the course, when the contribution
    /// belongs here.
    fn check(&self, contribution: &Contribution) -> Result<(u128, String), Reason> {
        let Contribution { instrument, instrument_version, course, token, answers, .. } = contribution;
        if *instrument != self.instrument.id {
            return Err(Reason::OtherInstrument);
        }
        if *instrument_version != self.instrument.version {
            return Err(Reason::OtherVersion);
        }
        let key = course_key(course_name(course).ok_or(Reason::BadCourse)?);
        if self.wanted.as_ref().is_some_and(|wanted| *wanted != key) {
            return Err(Reason::OtherCourse);
        }
        check_answers(&self.instrument, answers)?;
        Ok((parse(token).ok_or(Reason::BadToken)?, key))
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
///
/// # Errors
/// Why they do not count.
pub fn check_answers(instrument: &Instrument, answers: &Answers) -> Result<(), Reason> {
    if answers.len() != instrument.item_count() {
        return Err(Reason::BadShape);
    }
    let on_scale = 1..=instrument.scale.max();
    if answers.iter().flatten().filter_map(|answer| answer.point()).any(|point| !on_scale.contains(&point)) {
        return Err(Reason::OffScale);
    }
    if answers.answered() == 0 { Err(Reason::Empty) } else { Ok(()) }
}

mod people;

#[cfg(test)]
mod delivery_tests;
#[cfg(test)]
mod tests;
