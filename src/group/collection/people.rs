//! Those who came to a course with a token, and what they gave.

use super::Added;
use crate::group::{Delivery, Place, Reason};
use crate::scoring::Answers;
use jiff::civil::Date;
use std::cmp::Reverse;
use std::collections::HashMap;

/// Everybody who came with a token for one course.
#[derive(Default)]
pub(super) struct Course {
    /// Each way its name was written, with a number of its own. The same
    /// person has another token for each.
    spellings: HashMap<String, usize>,
    pub(super) people: HashMap<u128, Person>,
}

/// What somebody has given on one or more days, the earliest first.
pub(super) struct Person {
    /// Which of the spellings.
    pub(super) spelling: usize,
    pub(super) visits: Vec<Visit>,
}

/// What somebody gave on one day.
pub(super) struct Visit {
    pub(super) date: Date,
    pub(super) answers: Answers,
    pub(super) mark: Mark,
    pub(super) place: Place,
}

impl Course {
    /// Which spelling it is.
    pub(super) fn spelling(&mut self, name: String) -> usize {
        let next = self.spellings.len();
        *self.spellings.entry(name).or_insert(next)
    }

    /// The spelling that most have written, of as many the first by its
    /// letters: nothing depends on the order.
    pub(super) fn usual_spelling(&self) -> usize {
        let mut counts = vec![0_usize; self.spellings.len()];
        for person in self.people.values() {
            if let Some(count) = counts.get_mut(person.spelling) {
                *count += 1;
            }
        }
        let count = |place: usize| counts.get(place).copied();
        let most = self.spellings.iter().max_by_key(|(name, place)| (count(**place), Reverse(*name)));
        most.map_or(0, |(_, place)| *place)
    }
}

/// By which a delivery is known again.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// The first edition's have none.
    None,
    /// Of what was handed in.
    Own(Delivery),
    /// Of what was handed in before, and brought along.
    Brought(Delivery),
}

impl Mark {
    fn is_same(self, other: Self) -> bool {
        self.delivery().is_some() && self.delivery() == other.delivery()
    }

    pub(super) fn delivery(self) -> Option<Delivery> {
        match self {
            Self::None => None,
            Self::Own(delivery) | Self::Brought(delivery) => Some(delivery),
        }
    }
}

impl Person {
    pub(super) fn new(spelling: usize) -> Self {
        Self { spelling, visits: Vec::new() }
    }

    /// What comes of a visit, and of the one whose place it takes, or of
    /// itself.
    pub(super) fn add(&mut self, visit: Visit) -> (Result<Added, Reason>, Option<(Place, Reason)>) {
        let same = self.visits.iter().position(|other| other.date == visit.date || other.mark.is_same(visit.mark));
        if let Some((at, other)) = same.and_then(|at| Some((at, self.visits.get(at)?))) {
            let is_moved = other.date != visit.date;
            match (other.mark, visit.mark) {
                // It was handed in itself; nobody is told where it is again.
                (_, Mark::Brought(_)) => return (Err(Reason::Duplicate), None),
                (Mark::Brought(_), _) => {
                    self.visits.remove(at);
                    let (_, refused) = self.add(visit);
                    return (Ok(Added::AnotherDay), refused);
                }
                // Handed in again on another day: the newest is what counts.
                _ if is_moved && other.date > visit.date => {
                    return (Err(Reason::Replaced), Some((visit.place, Reason::Replaced)));
                }
                _ if is_moved => {
                    let replaced = self.visits.remove(at);
                    let (_, refused) = self.add(visit);
                    return (Ok(Added::Correction), refused.or(Some((replaced.place, Reason::Replaced))));
                }
                _ => {}
            }
        }
        match self.visits.binary_search_by_key(&visit.date, |other| other.date) {
            Err(at) => {
                self.visits.insert(at, visit);
                (Ok(if self.visits.len() == 1 { Added::Person } else { Added::AnotherDay }), None)
            }
            Ok(at) => match self.visits.get_mut(at) {
                Some(same) if same.answers != visit.answers => {
                    let replaced = std::mem::replace(same, visit);
                    (Ok(Added::Correction), Some((replaced.place, Reason::Replaced)))
                }
                _ => (Err(Reason::Duplicate), Some((visit.place, Reason::Duplicate))),
            },
        }
    }

    pub(super) fn newest(&self) -> Option<&Visit> {
        self.visits.last()
    }

    pub(super) fn places(&self) -> impl Iterator<Item = &Place> {
        self.visits.iter().map(|visit| &visit.place)
    }
}

impl Visit {
    pub(super) fn given(&self) -> (Date, &Answers) {
        (self.date, &self.answers)
    }
}
