//! What a person can ask for on the pages of a course, besides writing.

use crate::course::{InPolicy, LineAt};
use crate::instrument::InstrumentId;
use crate::ui::action::{Action, Handout};
use jiff::civil::Date;

/// On «Dette vil vi».
pub enum Agreed {
    /// Something of the application.
    Do(Action),
    /// A line out.
    Remove(LineAt),
    /// By when something is to be done: the one at a place.
    Due(usize, Option<Date>),
    /// On to the field for the next one: a sign, or something to do.
    NextSign,
    NextDeed,
    /// Something of what was said.
    Said(Said),
}

/// Of what the room has said.
pub enum Said {
    /// Whether it is clear in the policy: list and row.
    Policy((usize, usize), Option<InPolicy>),
    /// On to the next row of a list.
    Next(usize),
    /// A row out: list and row.
    Remove((usize, usize)),
    /// To have what the room expects on a page.
    Demands,
    /// To open a page's list, or no longer.
    Fold(String),
}

/// In the setup.
pub enum Setup {
    /// A questionnaire, or no longer.
    Tick(InstrumentId, u32),
    /// To see the questionnaire that is folded.
    Unfold,
    /// Another floor, in persons.
    Floor(usize),
    /// The day of the gathering at a place.
    Day(usize, Option<Date>),
    /// One gathering more.
    AddRound,
    /// One gathering less: the one at a place.
    RemoveRound(usize),
    /// To choose a folder.
    Folder,
    /// To make the course.
    Make,
    /// To give up what was not made.
    GiveUp,
    /// To give participants something.
    HandOut(Handout),
    /// To see the QR code large.
    Large,
}
