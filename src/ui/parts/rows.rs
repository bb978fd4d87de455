//! Long lists: only the rows that can be seen are built.

use crate::i18n::Texts;
use crate::ui::a11y;
use crate::ui::layout::Node;
use crate::ui::scrolling;
use crate::ui::widgets;
use egui::{Id, Rect, Ui, UiBuilder, pos2, vec2};

/// Shows `count` rows, each `height` points high, that scroll in `body`.
/// `row` builds the one at a place, with an id that is its own wherever it
/// has been scrolled to. Gives what was asked for in each, for one row may be
/// left where another is entered.
pub fn rows<'a, M: 'a>(
    ui: &mut Ui,
    body: Rect,
    id: &str,
    height: f32,
    count: usize,
    texts: &Texts,
    mut row: impl FnMut(usize) -> (Id, Node<'a, M>),
) -> Vec<M> {
    let mut asked = Vec::new();
    widgets::scroll_within(ui, body, |ui| {
        let mut inside = ui.new_child(UiBuilder::new().max_rect(body).id_salt(id));
        let shown = scrolling::area(&inside, id).show_rows(&mut inside, height, count, |ui, range| {
            let mut top = ui.max_rect().top();
            for place in range {
                let (id, node) = row(place);
                let rect = Rect::from_min_size(pos2(body.left(), top), vec2(body.width(), height));
                let mut inside = ui.new_child(UiBuilder::new().max_rect(rect).scope_id(id));
                asked.extend(node.show(&mut inside, rect));
                ui.advance_cursor_after_rect(rect);
                top = rect.bottom();
            }
        });
        a11y::name_scroll_bar(ui, shown.id, &texts.get("scroll-bar"));
    });
    asked
}
