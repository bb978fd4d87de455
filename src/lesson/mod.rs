//! The course as slides, and the clock for the talk in the room.
//!
//! A lesson is data (`assets/lesson/*.json`) in the format of
//! `assets/schema/lesson.schema.json`; [`file`](mod@file) has one with its
//! pictures in one file, and [`own`] those that a workplace has. What becomes of
//! its points in a plan stands beside it ([`practice`]). One that is made one's
//! own is a copy that is edited ([`Draft`]). Pure: values in, values
//! out; the timer is told what time it is.

mod clock;
mod copy;
mod definition;
mod edit;
pub mod file;
mod load;
mod marks;
pub mod own;
mod paper;
mod picture;
pub mod practice;
mod running;
mod timer;

pub use clock::Clock;
pub use definition::{Column, Discussion, Icon, Lesson, Slide, SlideKind};
pub use edit::{Draft, Edit, can_add, can_add_picture, can_hide, can_remove, lines_of};
pub use load::{MOST_MINUTES, MOST_MINUTES_OF_A_SLIDE, load, most_letters};
pub use paper::LessonPaper;
pub use picture::Picture;
pub use running::{Row, running_order, whole_length};
pub use timer::{Phase, Timer};

#[cfg(test)]
mod tests;
