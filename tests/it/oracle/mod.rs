//! What must never be seen on a page, over what is painted and over what a
//! screen reader is told: two things on each other, a text that is cut, one
//! outside what it belongs to, a target too small to be hit.

mod controls;
mod painted;

pub use controls::{Control, controls};

use egui::accesskit::HasPopup;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Two things stand on each other.
    Overlap,
    /// A text cannot be read whole.
    Cut,
    /// Something stands beyond the edge of its card, its button or the window.
    Outside,
    /// Too small to be hit.
    Target,
    /// The window ended.
    Crash,
}

/// One thing that is wrong, in words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    pub kind: Kind,
    pub what: String,
}

/// Smallest side of what can be pressed, in points: WCAG 2.2, 2.5.8.
const TARGET: f32 = 24.0;

/// Everything that is wrong with what the window shows.
pub fn faults<S>(window: &Harness<'_, S>) -> Vec<Fault> {
    let mut faults = painted::faults(window);
    faults.extend(controls::faults(window));
    faults.sort();
    faults.dedup();
    faults
}

/// How many controls open a list, a menu or a month, and are closed.
pub fn openers<S>(window: &Harness<'_, S>) -> usize {
    window.root().children_recursive().filter(opens).count()
}

/// Opens the one of them that stands at this place.
pub fn open<S>(window: &mut Harness<'_, S>, place: usize) {
    if let Some(opener) = window.root().children_recursive().filter(opens).nth(place) {
        opener.click_accesskit();
    }
    window.run();
}

fn opens(node: &egui_kittest::Node<'_>) -> bool {
    let data = node.accesskit_node();
    matches!(data.data().has_popup(), Some(HasPopup::Listbox | HasPopup::Menu))
}

/// The beginning of a text, for what is told of it.
fn short(words: &str) -> String {
    words.chars().take(48).collect()
}
