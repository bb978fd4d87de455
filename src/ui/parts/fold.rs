//! A line that opens what stands under it, in its place.

use super::marks;
use crate::instrument::Marker;
use crate::ui::colors::Colors;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, label, line};
use crate::ui::spacing::{GAP_M, NO_GAP, ROW_PAD, sides};
use crate::ui::text::Style;
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{Id, Sense, WidgetInfo};

/// Radius of a questionnaire's mark, in points.
const MARK: f32 = 5.0;
/// Height of the line, in points.
const LINE: f32 = 48.0;

/// What the line says.
pub struct Fold {
    /// A questionnaire's mark before the words.
    pub marker: Option<Marker>,
    /// What is under it.
    pub words: String,
    /// How much that is.
    pub count: String,
    /// Whether it is open.
    pub is_open: bool,
}

impl Fold {
    /// The line, with `content` under it where it is open; `asked` when it is
    /// pressed.
    pub fn node<'a, M: 'a>(self, content: impl FnOnce() -> Node<'a, M>, colors: &'a Colors, asked: M) -> Node<'a, M> {
        let Self { marker, words, count, is_open } = self;
        let name = format!("{words}, {count}");
        let chevron = if is_open { Icon::ChevronUp } else { Icon::ChevronDown };
        let mut parts: Vec<Node<'a, M>> = Vec::new();
        parts.extend(marker.map(|shape| marks::marker(shape, MARK, Style::COMPACT, colors)));
        parts.push(label(words, Style::COMPACT, colors.ink).silent().fill());
        parts.push(label(count, Style::SMALL, colors.muted).silent());
        parts.push(marks::icon(chevron, Style::COMPACT, colors.muted));
        let head = line(NO_GAP, [line(GAP_M, parts)]).high(LINE).behind(move |ui, rect| {
            let response = ui.interact(rect, Id::unique(("fold", &name)), Sense::click());
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
            let lit = rect + sides(GAP_M);
            if response.hovered() {
                ui.painter().rect_filled(lit, CONTROL_RADIUS, colors.sunken);
            }
            widgets::focus_ring(ui, &response, lit, CONTROL_RADIUS, colors);
            response.clicked().then_some(asked)
        });
        if is_open { column(NO_GAP, [head, content().pad(ROW_PAD)]) } else { head }
    }
}
