//! What screens are laid out of: pages, cards and the design's controls as
//! nodes of [`layout`](super::layout). Every control says what is asked for
//! when it is used.

mod controls;
mod fields;
mod marks;
mod page;

pub use controls::{Link, call, checkbox, icon_button, link, tabs};
pub use fields::{TextField, choose, date, opens};
pub use marks::{bullet, icon, marker, progress};
pub use page::{head, page, scrolled};
