//! The course as slides, and the clock for the talk in the room.
//!
//! A lesson is a JSON file (`assets/lesson/*.json`) in the format of
//! `assets/schema/lesson.schema.json`; what becomes of its points in a plan
//! stands beside it (`practice`). Pure: values in, values out; the timer
//! is told what time it is.

mod definition;
pub mod practice;
mod read_text;
mod timer;

pub use definition::{Column, Discussion, Icon, Lesson, Slide, SlideKind, load};
pub use timer::{Phase, Timer};

#[cfg(test)]
mod tests;
