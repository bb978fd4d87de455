//! Instruments as plain data: what is asked, in which words, on which scale.
//!
//! An instrument is a JSON file (`assets/instruments/*.json`, or a
//! workplace's own). [`load`] reads one and lists every problem it has;
//! [`Catalog`] holds the ones that can be answered and, beside them, every
//! older version that a stored session was answered with.

mod catalog;
mod code_number;
mod definition;
mod id;
mod load;
pub mod own;
mod problem;
mod reader;
mod text;

pub use catalog::{Catalog, LEADERSHIP, is_shipped};
pub use code_number::code_number;
pub use definition::{Assumptions, Dimension, Instrument, Item, Marker, Process, Scale};
pub use id::{DimensionId, InstrumentId, ItemId};
pub use load::{load, load_value};
pub use problem::{Expected, Problem, ProblemKind};
pub(crate) use reader::{Reader, is_id, join, parse};
pub use text::{Language, LocalText};
