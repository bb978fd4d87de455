//! Texts, numbers and dates in the reader's language.
//!
//! Every text for people stands in `assets/i18n/<language>/*.ftl`; the code
//! names it by key. A test holds that the three languages have the same keys
//! with the same arguments, and that the code names no other.

mod course_labels;
mod due_words;
mod format;
mod job_words;
mod ligatures;
mod no_break;
mod problems;
mod process_words;
mod read_date;
mod reasons;
mod texts;

pub use crate::instrument::Language;
pub use course_labels::CourseLabels;
pub use ligatures::spelled;
pub use no_break::{ends_word, words};
pub use process_words::ProcessWords;
pub use texts::{Arg, Texts};
