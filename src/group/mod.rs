//! From the contributions of many to figures that give nobody away.
//!
//! Pure: values in, values out. A participant's answers arrive as a
//! [`contribution`] (one line of JSON), as a [`code`] pasted among other text,
//! or on [`paper`]. A [`Collection`] takes them in unseen: until it is
//! revealed, only the number of persons can be read, and revealing uses it up,
//! so that nobody can watch a mean move when one contribution arrives.
//! Everything below the [`Floor`] is missing from a [`GroupResult`], not just
//! hidden. [`aggregate_many`] does the same for everything that a command line
//! names.

mod aggregate;
pub mod code;
mod collection;
pub mod contribution;
mod floor;
mod input;
mod known;
mod many;
pub mod paper;
mod reason;
mod reliability;
mod result;
mod token;

pub use collection::{Added, Collection};
pub use contribution::Contribution;
pub use floor::Floor;
pub use input::Place;
pub use known::Known;
pub use many::{Groups, aggregate_many};
pub use reason::{Reason, Rejected};
pub use reliability::{DimensionReliability, NEEDED_COMPLETE, NotReliable, Reliability, reliability};
pub use result::{DimensionStats, GroupResult, ItemStats, NEEDED_FOR_COUNTS, PairedChange};
pub use token::{course_name, token};
