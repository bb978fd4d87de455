//! What can be pressed or written in, as a screen reader meets it.

use super::{Fault, Kind, TARGET, short};
use egui::accesskit::{Action, NodeId, Role};
use egui::{Rect, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use std::collections::BTreeMap;

/// A control.
#[derive(Clone, Debug)]
pub struct Control {
    pub role: Role,
    pub name: String,
    pub rect: Rect,
    pub is_focusable: bool,
    /// What stands in it, where that is told.
    pub value: String,
    /// The part of the page that it stands in.
    parent: Option<NodeId>,
}

impl Control {
    /// Whether it has no others in it.
    fn is_single(&self) -> bool {
        !matches!(self.role, Role::Group | Role::ScrollBar | Role::Heading)
    }
}

/// All of them.
pub fn controls<S>(window: &Harness<'_, S>) -> BTreeMap<NodeId, Control> {
    let mut found = BTreeMap::new();
    for node in window.root().children_recursive() {
        let node = node.accesskit_node();
        let is_focusable = node.data().supports_action(Action::Focus);
        if !is_focusable && !node.data().supports_action(Action::Click) {
            continue;
        }
        let bounds = node.raw_bounds().unwrap_or_default();
        let control = Control {
            role: node.role(),
            name: node.label().unwrap_or_default(),
            rect: Rect::from_min_max(
                pos2(bounds.x0 as f32, bounds.y0 as f32),
                pos2(bounds.x1 as f32, bounds.y1 as f32),
            ),
            is_focusable: is_focusable && !node.is_disabled(),
            value: node.value().unwrap_or_default(),
            parent: node.parent().map(|parent| parent.locate().0),
        };
        found.insert(node.locate().0, control);
    }
    found
}

/// Too small, on each other, or where nobody comes.
pub fn faults<S>(window: &Harness<'_, S>) -> Vec<Fault> {
    let all: Vec<Control> = controls(window).into_values().filter(|control| control.role != Role::ScrollBar).collect();
    let room = window.ctx.content_rect();
    let scrolls = window.root().children_recursive().any(|node| node.accesskit_node().role() == Role::ScrollBar);
    let mut faults = Vec::new();
    let mut wrong = |kind, what| faults.push(Fault { kind, what });
    for (place, control) in all.iter().enumerate() {
        let (role, name, rect) = (control.role, short(&control.name), control.rect);
        let side = rect.width().min(rect.height());
        if side < TARGET - 0.01 {
            wrong(Kind::Target, format!("{role:?} «{name}» {:.1}×{:.1}", rect.width(), rect.height()));
        }
        let is_beyond = rect.left() < room.left() - 1.0 || rect.right() > room.right() + 1.0;
        if is_beyond || !scrolls && (rect.bottom() > room.bottom() + 1.0 || rect.top() < room.top() - 1.0) {
            wrong(Kind::Outside, format!("{role:?} «{name}» {rect:.0?} is beyond the window"));
        }
        if !control.is_single() {
            continue;
        }
        for other in all.iter().skip(place + 1).filter(|other| other.is_single() && other.parent == control.parent) {
            let both = rect.intersect(other.rect);
            let is_within = rect.expand(1.0).contains_rect(other.rect) || other.rect.expand(1.0).contains_rect(rect);
            if both.width() > 3.0 && both.height() > 5.0 && !is_within {
                wrong(Kind::Overlap, format!("{role:?} «{name}» on {:?} «{}»", other.role, short(&other.name)));
            }
        }
    }
    faults
}
