//! What the program does, for the window and the command line alike: a rule
//! that holds in one holds in the other, because it stands here once. Nothing
//! here knows a screen or a terminal.

pub mod archives;
pub mod backups;
pub mod collecting;
pub mod course_files;
pub mod course_papers;
pub mod courses;
pub mod documents;
mod error;
pub mod groups;
pub mod handing_in;
pub mod joining;
pub mod lessons;
pub mod opening;
pub mod passphrases;
pub mod plans;
pub mod sessions;

pub use error::{ServiceError, store_words};
