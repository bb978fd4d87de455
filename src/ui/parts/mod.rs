//! What screens are laid out of: pages, cards and the design's controls as
//! nodes of [`layout`](super::layout). Every control says what is asked for
//! when it is used.

mod answers;
mod arrived;
mod circles;
mod controls;
mod dots;
mod fields;
mod fold;
mod kept;
mod keyed_cells;
mod long_list;
mod marks;
mod page;
mod paper;
mod picture;
mod qr;
mod rows;
mod tick;

pub use answers::{AnswerCell, AnswerCells, CellSizes, in_margin};
pub use arrived::Arrived;
pub use circles::{circles, circles_width};
pub use controls::{
    Link, Mark, call, checkbox, choices, icon_button, link, marked_tabs, pressable, pressable_with, tabs,
};
pub use dots::{Dots, DotsRow, dot, step, takes_dots};
pub use fields::{SecretField, TextField, choose, date, date_icon, opens};
pub use fold::Fold;
pub use kept::in_room_for;
pub use keyed_cells::{Keyed, KeyedCells};
pub use long_list::{Listed, LongList};
pub use marks::{bullet, icon, marked, marker, open_marker, outlined, progress};
pub use page::{alone, head, page, scoped, scrolled};
pub use paper::{height as paper_height, paper};
pub use picture::picture;
pub use qr::qr;
pub use rows::rows;
pub use tick::tick;
