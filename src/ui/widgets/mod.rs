//! The controls of the design, each with a name and a role.

mod button;
mod choice;
mod date;
mod dropdown;
mod input;
mod mark;
mod month;
mod nav;
mod opened;
mod secret;
mod surface;
mod whole;

pub use button::{Button, icon_button, link_height, link_id, link_in, link_width};
pub use choice::{Tab, check_box, checkbox, tabs, tabs_width};
pub use date::DateField;
pub use dropdown::{Edge, dropdown, menu, menu_at, tabs_or_list};
pub use input::{area_height, quiet_text_field, text_field, text_height};
pub use mark::{marker, progress};
pub use nav::nav_item;
pub use secret::{SECRET_FIELD, Typed, secret_field, secret_in};
pub use surface::{bring_into_view, bring_whole_into_view, card, focus_ring, hairline, scroll_within};
pub use whole::tell_whole;

/// As much of `value` as there is room for: at most `most`, and at least
/// `least` also where the room is less than that. `f32::clamp` ends the
/// program there; a window may be of any size.
pub fn within(value: f32, least: f32, most: f32) -> f32 {
    value.min(most).max(least)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measure_is_given_in_every_room() {
        assert_eq!([within(1.0, 2.0, 4.0), within(3.0, 2.0, 4.0), within(5.0, 2.0, 4.0)], [2.0, 3.0, 4.0]);
        assert_eq!(within(3.0, 4.0, -2.0), 4.0);
        assert_eq!(within(f32::NAN, 2.0, 4.0), 4.0);
    }
}
