//! What is read before the statements, and scrolls with them: what is rated,
//! and whose words the points of the scale are.

use super::answering::Asked;
use crate::scoring::Record;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, drawn, label, line};
use crate::ui::parts;
use crate::ui::spacing::{GAP_L, GAP_S, GAP_XS, TARGET};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{Id, Vec2};

/// The instruction, or the scale's source in its place where one asked for it;
/// on a then-test also what that is for.
pub fn lead<'a>(tells_scale: bool, record: &'a Record, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let history = &view.contents.history;
    let start = record.session.then_test.and_then(|then| history.get(then.start));
    let then = start.map(|start| {
        let date = texts.date(start.session.date);
        let words = texts.with("then-lead", &[("date", (&date).into())]);
        column(
            GAP_XS,
            [label(words, Style::BODY, colors.ink), label(texts.get("then-help"), Style::SMALL, colors.muted)],
        )
        .pad(MarginF32 { bottom: GAP_L, ..MarginF32::ZERO })
    });
    column(GAP_S, then.into_iter().chain([instruction(tells_scale, record, view)]))
}

fn instruction<'a>(tells_scale: bool, record: &'a Record, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    // Its lines as close as those over the answers, so that a short questionnaire stands whole.
    let calm = |words| label(words, Style::COLUMN, colors.muted);
    let instruction = calm(texts.process_words(Some(&record.instrument)).instruction);
    let Some(source) = texts.scale_source(&record.instrument) else { return instruction };
    let source = calm(source).role(Role::Status);
    let (shown, other) = if tells_scale { (source, instruction) } else { (instruction, source) };
    let name = texts.get("assess-scale-open");
    let button = drawn(Vec2::splat(TARGET), move |ui, rect| {
        let response = widgets::icon_button(ui, rect.center(), TARGET, Icon::Info, &name, colors);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(tells_scale));
        response.clicked().then_some(Asked::Scale)
    });
    let id = Id::unique(("scale", record.session.id.to_string()));
    line(GAP_S, [parts::in_room_for(shown, [other]), parts::scoped(id, button).wide(TARGET)])
}
