//! The course as slides, and the clock for the talk in the room.
//!
//! A lesson is a JSON file (`assets/lesson/*.json`) in the format of
//! `assets/schema/lesson.schema.json`. Pure: values in, values out; the timer
//! is told what time it is.

mod definition;
mod read_text;
mod timer;

pub use definition::{Column, Discussion, Icon, Lesson, Slide, SlideKind, load};
pub use timer::{Phase, Timer};

#[cfg(test)]
mod tests;
