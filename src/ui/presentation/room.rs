//! What of a course and its questionnaires the room may see: numbers, the
//! course's code, and what the group itself has agreed on. No name of a person,
//! a file or a folder is in it.

use crate::course::Agreement;
use crate::instrument::{Instrument, InstrumentId};
use jiff::civil::Date;
use std::sync::Arc;

/// What the room may see beside the deck.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Room {
    /// The questionnaires that slides name, and those of the course.
    pub instruments: Vec<Arc<Instrument>>,
    /// Of the course that is led, where it is one's lesson.
    pub course: Option<RoomCourse>,
}

/// What of a course the room may see.
#[derive(Clone, Debug, PartialEq)]
pub struct RoomCourse {
    /// Its code, as it is written.
    pub code: String,
    /// What its QR code holds.
    pub qr: Option<String>,
    /// What the round is called.
    pub round: String,
    /// Each questionnaire that is asked, in the course's order.
    pub asked: Vec<RoomCount>,
    /// What the group wants, and the day of its round.
    pub agreed: Option<(Agreement, Option<Date>)>,
    /// Whether that is of the round before, since nothing is agreed on in this.
    pub is_before: bool,
    /// What the room has said: the words alone, never whose task it is and what
    /// stands in the policy.
    pub said: Vec<RoomSaid>,
}

/// A keyword.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomSaid {
    /// The page of the lesson it was said on, by its id.
    pub page: String,
    /// The list of that page, by its id; empty where it has one alone.
    pub list: String,
    /// The words.
    pub words: String,
}

/// How many have handed a questionnaire in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomCount {
    /// Which.
    pub instrument: InstrumentId,
    /// How many.
    pub received: usize,
    /// Of how many that are expected.
    pub expected: Option<u32>,
}

impl Room {
    /// The definition of a questionnaire.
    pub fn instrument(&self, id: &InstrumentId) -> Option<&Arc<Instrument>> {
        self.instruments.iter().find(|instrument| instrument.id == *id)
    }

    /// How many have handed a questionnaire of the course in.
    pub fn count(&self, id: &InstrumentId) -> Option<&RoomCount> {
        self.course.as_ref()?.asked.iter().find(|asked| asked.instrument == *id)
    }
}

/// What the one who leads sees beside the wall.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Presenting {
    /// Time since the moment that timers count from.
    pub now: std::time::Duration,
    /// The names of the screens there are, in their order.
    pub screens: Vec<String>,
    /// Which of them is the wall; none where it is nowhere now.
    pub wall: Option<usize>,
    /// Whether a screen that was the wall has gone.
    pub is_gone: bool,
    /// The course and the round whose lesson it is.
    pub course: Option<(crate::group::CourseCode, u8)>,
    /// Whether the machine may fall asleep, since nobody could be asked to keep
    /// it awake.
    pub may_sleep: bool,
}
