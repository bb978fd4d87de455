//! A course that lasts: what the one who leads it keeps of it, and what
//! somebody who takes part does.
//!
//! Pure: values in, values out. A [`Course`] has its own code and key, its
//! rounds and what was agreed in them; its [`CourseFile`] is what participants
//! get; who has it has [`Joined`]. What was handed in is in none of these: it
//! lies sealed in the history, and only how much of it there is can be read
//! here ([`Received`]).

mod agreement;
mod courses;
mod draft;
pub mod file;
mod given;
mod joined;
mod led;
mod line;
mod qr;
mod result;
mod round;
mod said;
mod standing;

pub use agreement::{Agreed, Agreement, CourseAction, MAX_AGREED, MAX_COURSE_ACTIONS, MAX_SIGNS};
pub use courses::Courses;
pub use draft::{Draft, DraftAsked, DraftFlaw, DraftRound, NoCount};
pub use file::{CourseFile, FileFlaw, FileInstrument, MAX_FOLDER, MAX_INSTRUMENTS};
pub use given::{Given, GivenFlaw};
pub use joined::{HandedIn, Joined};
pub use led::{Asked, Course, MAX_EXPECTED, MAX_NAME, Received};
pub use line::{Line, LineAt};
pub use qr::{QUIET, Qr};
pub use result::{CourseResult, Ways};
pub use round::{MAX_ROUNDS, Round, Way, nearest_round};
pub use said::{InPolicy, MAX_SAID, Said};
pub use standing::Standing;

/// Longest line of an agreement or a keyword, in characters.
pub const MAX_WORDS: usize = 200;

/// Text of a person's that is one line: without blanks round it, and without
/// what is no letter. `None` where it is empty or longer than `max` characters.
pub fn line(text: &str, max: usize) -> Option<&str> {
    let text = text.trim();
    let is_line = !text.is_empty() && text.chars().count() <= max && !text.contains(char::is_control);
    is_line.then_some(text)
}
