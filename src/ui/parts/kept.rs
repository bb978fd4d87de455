//! Room that is kept for what may come.

use crate::ui::layout::{Node, Part, part};
use egui::{Rect, Ui};

/// Shows one thing in room for any of `others` as well: nothing moves when one
/// of these comes in its place.
pub fn in_room_for<'a, M: 'a>(shown: Node<'a, M>, others: impl IntoIterator<Item = Node<'a, M>>) -> Node<'a, M> {
    part(Kept { shown, others: others.into_iter().collect() })
}

struct Kept<'a, M> {
    shown: Node<'a, M>,
    others: Vec<Node<'a, M>>,
}

impl<M> Part<M> for Kept<'_, M> {
    fn height(&self, ui: &Ui, width: f32) -> f32 {
        let others = self.others.iter().map(|other| other.height(ui, width));
        others.fold(self.shown.height(ui, width), f32::max)
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M> {
        let room = rect.with_max_y(rect.top() + self.shown.height(ui, rect.width()));
        self.shown.show(ui, room)
    }
}
