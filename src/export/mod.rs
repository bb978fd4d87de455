//! Files for people to keep: one file a format. Nothing here touches the
//! file system; the caller writes what it is given.

pub mod archive;
mod calendar;
mod csv;
pub mod demo;
mod picture;
mod vector;

pub use calendar::calendar;
pub use csv::csv;
pub use picture::{PictureError, png};
pub use vector::{figure, svg};
