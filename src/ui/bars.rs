//! What comes between the window's edge and its page: work under way, a
//! notice, and the question for a path.

use super::action::Action;
use super::icons::{self, ICON, Icon};
use super::layout::{Node, column, drawn, label, line, row, wrap};
use super::parts::{self, TextField};
use super::spacing::{GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, WORDS_LEAST};
use super::text::Style;
use super::view::{Busy, Notice, View};
use super::widgets::{self, Button};
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{Id, Key, Rect, Ui, UiBuilder, vec2};

/// Round what stands in a bar.
const PAD: MarginF32 = MarginF32 { left: GAP_XL, right: GAP_XL, top: GAP_M, bottom: GAP_M };
/// Widest field, and widest line of how far work has come, in points.
const FIELD: f32 = 700.0;
const TRACK: f32 = 304.0;
/// Longest path, in characters.
const MAX_PATH: usize = 1000;

/// Shows a bar at the foot of `page`; gives its room.
fn below<M>(ui: &mut Ui, page: Rect, id: &str, content: Node<'_, M>, view: &View<'_>) -> (Rect, Option<M>) {
    let content = content.pad(PAD);
    let height = content.height(ui, page.width());
    let rect = page.with_min_y(page.bottom() - height);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(id));
    ui.painter().rect_filled(rect, 0.0, view.colors.surface);
    widgets::hairline(&ui, rect.x_range(), rect.top(), view.colors);
    let asked = content.show(&mut ui, rect);
    (rect, asked)
}

/// Work under way: what, how far, and a way to call it off.
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
    let cancel = Button::new(texts.get("cancel")).node(colors, Action::CancelJob);
    below(ui, page, "busy", row(GAP_L, [told.at_least(WORDS_LEAST), cancel]).stacked_gap(GAP_S), view)
}

/// What has been done, or what went wrong.
pub fn notice(ui: &mut Ui, page: Rect, notice: &Notice, view: &View<'_>) -> (Rect, Option<Action>) {
    let View { texts, colors, .. } = view;
    let (icon, color, role) = if notice.is_error {
        (Icon::Warning, colors.danger, Role::Alert)
    } else {
        (Icon::Check, colors.ink, Role::Status)
    };
    let mark = drawn(vec2(ICON, ICON), move |ui, rect| {
        icons::paint(ui, icon, rect, color);
        None
    });
    let told = line(GAP_M, [mark, label(notice.text.as_str(), Style::COMPACT, color).role(role).fill()]);
    let mut buttons = Vec::new();
    if notice.offers_undo {
        buttons.push(Button::new(texts.get("undo")).icon(Icon::Undo).node(colors, Action::UndoDelete));
    }
    buttons.push(Button::new(texts.get("close")).node(colors, Action::DismissNotice));
    let content = row(GAP_L, [told.at_least(WORDS_LEAST), wrap(GAP_S, buttons).fit()]).stacked_gap(GAP_S);
    below(ui, page, "notice", content, view)
}

/// Asks for a path where the system has no dialog of its own; shown across the
/// top of `page`.
pub fn path(ui: &mut Ui, page: Rect, typed: &mut String, view: &View<'_>) -> (Rect, Option<Action>) {
    let View { texts, colors, .. } = view;
    // Only as long as that very path stands there.
    let taken = view.path_taken.filter(|taken| *taken == typed.as_str());
    let prompt = taken.map_or_else(
        || texts.get("path-prompt"),
        |taken| {
            let name = taken.trim().rsplit(['/', '\\']).next().unwrap_or(taken);
            texts.with("path-taken", &[("path", name.into())])
        },
    );
    let is_taken = taken.is_some();
    // What comes next is typing: it was asked for.
    let field = TextField {
        takes_keyboard: true,
        entered: Some(true),
        ..TextField::new(typed, Id::unique("typed-path"), texts.get("path-field"), MAX_PATH, colors)
    };
    let content = column(
        GAP_S,
        [
            label(prompt, Style::COMPACT, colors.ink),
            field.node(),
            wrap(
                GAP_S,
                [
                    Button::new(texts.get(if is_taken { "path-replace" } else { "path-use" }))
                        .primary(colors)
                        .node(colors, true),
                    Button::new(texts.get("cancel")).node(colors, false),
                ],
            ),
        ],
    )
    .at_most(FIELD)
    .pad(PAD);
    let rect = page.with_max_y(page.top() + content.height(ui, page.width()));
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("path"));
    let asked = content.show(&mut ui, rect);
    widgets::hairline(&ui, rect.x_range(), rect.bottom(), colors);
    let is_escaped = ui.input(|input| input.key_pressed(Key::Escape));
    let action = match asked.or(is_escaped.then_some(false)) {
        Some(true) => Some(Action::TypedPath(typed.clone())),
        Some(false) => Some(Action::CancelPath),
        None => None,
    };
    (rect, action)
}
