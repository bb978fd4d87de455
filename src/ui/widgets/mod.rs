//! The controls of the design, each with a name and a role.

mod button;
mod choice;
mod date;
mod dropdown;
mod input;
mod mark;
mod nav;
mod opened;
mod row;
mod secret;
mod surface;

pub use button::{Button, icon_button, link};
pub use choice::{Tab, checkbox, tabs, tabs_width};
pub use date::date_field;
pub use dropdown::{choice, dropdown, menu, popup, tabs_or_list};
pub use input::{area_height, text_field};
pub use mark::{marker, progress};
pub use nav::nav_item;
pub use opened::open;
pub use row::button_row;
pub use secret::{SECRET_FIELD, Typed, secret_field};
pub use surface::{bring_into_view, card, focus_ring, hairline, scroll_within};
