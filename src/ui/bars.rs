//! What comes between the window's edge and its page, and the first of it:
//! work under way.

use super::action::Action;
use super::layout::{Node, column, label, row};
use super::parts;
use super::spacing::{GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, WORDS_LEAST};
use super::text::Style;
use super::view::{Busy, View};
use super::widgets::{self, Button};
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{Rect, Ui, UiBuilder};

/// Round what stands in a bar.
pub const PAD: MarginF32 = MarginF32 { left: GAP_XL, right: GAP_XL, top: GAP_M, bottom: GAP_M };
/// Widest line of how far work has come, in points.
const TRACK: f32 = 304.0;

/// Shows a bar at the foot of `page`; gives its room.
pub fn below<M>(ui: &mut Ui, page: Rect, id: &str, content: Node<'_, M>, view: &View<'_>) -> (Rect, Option<M>) {
    let content = content.pad(PAD);
    let height = content.height(ui, page.width());
    let rect = page.with_min_y(page.bottom() - height);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(id));
    ui.painter().rect_filled(rect, 0.0, view.colors.surface);
    widgets::hairline(&ui, rect.x_range(), rect.top(), view.colors);
    let asked = content.show(&mut ui, rect);
    (rect, asked)
}

/// Work under way: what, how far, and a way to call it off where there is one.
pub fn busy(ui: &mut Ui, page: Rect, busy: &Busy, view: &View<'_>) -> (Rect, Option<Action>) {
    let View { texts, colors, .. } = view;
    let words = match busy.share {
        Some(share) => {
            // A share of at most 1 is at most 100 per cent.
            let percent = (share * 100.0).round() as usize;
            texts.with("job-share", &[("text", (&busy.text).into()), ("percent", percent.into())])
        }
        None => busy.text.clone(),
    };
    let share = busy.share.unwrap_or_default();
    let told = column(
        GAP_S,
        [
            label(words, Style::COMPACT, colors.ink).role(Role::Status),
            parts::progress(GAP_XS, share, colors.primary, colors).at_most(TRACK),
        ],
    );
    let cancel = || Button::new(texts.get("cancel")).node(colors, Action::CancelJob);
    let cancel = busy.can_be_called_off.then(cancel);
    let content = row(GAP_L, std::iter::once(told.at_least(WORDS_LEAST)).chain(cancel)).stacked_gap(GAP_S);
    below(ui, page, "busy", content, view)
}
