//! What the program does, for the window and the command line alike: a rule
//! that holds in one holds in the other, because it stands here once. Nothing
//! here knows a screen or a terminal.

mod error;
pub mod opening;
pub mod sessions;

pub use error::{ServiceError, store_words, store_words_of};
