//! From the contributions of many to figures that give nobody away.
//!
//! Pure: values in, values out. A participant's answers arrive as a
//! [`contribution`] (one line of JSON), as a [`code`] pasted among other text,
//! or on [`paper`]. A [`Collection`] takes them in unseen: until it is
//! revealed, only the number of persons can be read, and revealing uses it up,
//! so that nobody can watch a mean move when one contribution arrives. What
//! comes of it is a [`GroupResult`], which `disclosure` alone can make: what
//! may not be shown is missing from it, not just hidden. [`Members`] is what a
//! result is known by afterwards, so that nobody is in two that could be held
//! against each other. [`collect_many`] takes in everything that a command
//! line names.

mod base32;
mod check;
pub mod code;
mod collected;
mod collection;
mod comparison;
pub mod contribution;
mod course_code;
mod course_key;
pub mod delivered;
mod delivery;
mod disclosure;
mod floor;
pub mod input;
mod instrument_index;
mod many;
mod memory;
mod own_mark;
pub mod paper;
mod quantile;
mod reason;
mod reliability;
mod sheet;
mod token;

pub use collected::{Collected, OpenRound, Same, Who, new_codes};
pub use collection::{Added, Collection, check_answers};
pub use comparison::{ComparedDimension, Comparison, Difference, Outcome};
pub use contribution::Contribution;
pub use course_code::{CodeProblem, CourseCode, CourseCodeProblem};
pub use course_key::{BLOCK, CourseKey, Recipient, Unopened, file_name, seal};
pub use delivered::{Delivered, Earlier, ROUNDS};
pub use delivery::Delivery;
pub use disclosure::{
    Bound, Change, ChangedDimension, ChangedItem, Detail, DimensionStats, Direction, GroupResult, ItemStats, Moves,
    NEEDED_ANSWERS, NEEDED_FOR_DETAIL, NotCounted, Paired, PairedChange, ShownRound, StoredError,
};
pub use floor::Floor;
pub use input::{Given, Place, read as read_source};
pub use instrument_index::InstrumentIndex;
pub use many::{Groups, Pending, aggregate_many, collect_many};
pub use memory::{
    CourseRound, Held, Judge, MARK_BYTES, Mark, Marks, Members, Nameless, Person, Questionnaire, Refusal,
};
pub use own_mark::{sheet_delivery, sheet_token};
pub use reason::{Reason, Rejected, Words};
pub use reliability::{DimensionReliability, NEEDED_COMPLETE, NotReliable, Reliability};
pub use sheet::{MARK_SIGNS, Sheet};
pub use token::{MAX_COURSE, course_key, course_name, course_token, parse as token_number, token};
