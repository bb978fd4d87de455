//! Every measure of the wall.
//!
//! The wall is designed 1080 high and as wide as its room makes it, so a figure
//! here is in design pixels and means the same share of the picture's height in
//! every room.
//!
//! # How large letters must be
//!
//! A capital of Inter is 0.727 of its size. A letter is just told apart at 5
//! minutes of arc by an eye of normal sight (that is how normal sight is
//! defined); read in comfort it should be at least twice that, 10 minutes,
//! 1/344 of the distance. In widths of the picture that is so far away:
//!
//! | size | 10 minutes | 5 minutes |
//! |---|---|---|
//! | 22 | 2.9 | 5.7 |
//! | 32 | 4.2 | 8.3 |
//! | 40 | 5.2 | 10.4 |
//! | 56 | 7.3 | 14.6 |
//!
//! In a room whose last row is ten metres from a picture two metres wide, that
//! is five widths. So lists and questions are up to 44; statements and columns,
//! which share the page with others like them, are 32, 8 minutes from that row;
//! and 22 is for what only those in front need (the counter, the scale, a
//! source). Long texts shrink, but nothing is ever smaller than 22, which is
//! just told apart from there. With large text what has to be read begins at
//! 40 or more.

use egui::{Vec2, vec2};

/// What everything here is measured in; the width is that of most screens.
pub const DESIGN: Vec2 = vec2(1920.0, 1080.0);
/// From the edge of a page to what stands on it.
pub const GROUP_MARGIN: f32 = 96.0;
