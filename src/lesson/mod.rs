//! The course as slides, and the clock for the talk in the room.
//!
//! A lesson is data (`assets/lesson/*.json`) in the format of
//! `assets/schema/lesson.schema.json`; [`file`](mod@file) has one with its
//! pictures in one file, and [`own`] those that a workplace has. What becomes of
//! its points in a plan stands beside it ([`practice`]). Pure: values in, values
//! out; the timer is told what time it is.

mod definition;
pub mod file;
mod load;
pub mod own;
mod picture;
pub mod practice;
mod timer;

pub use definition::{Column, Discussion, Icon, Lesson, Slide, SlideKind};
pub use load::load;
pub use picture::Picture;
pub use timer::{Phase, Timer};

#[cfg(test)]
mod tests;
