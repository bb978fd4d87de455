//! Asked before the window closes over what is not stored.

use crate::ui::a11y;
use crate::ui::action::Action;
use crate::ui::icons::{self, ICON, Icon};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::accesskit::Role;
use egui::{Key, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

const MEASURE: f32 = 560.0;

/// Shows the question alone, with `why` under it. When it is new the keyboard
/// is at the answer that loses nothing; Escape gives it too.
pub fn closing(ui: &mut Ui, view: &View<'_>, why: &str, is_new: bool) -> Option<Action> {
    let View { texts, colors, .. } = view;
    let rect = ui.max_rect();
    ui.painter().rect_filled(rect, 0.0, colors.bg);
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("closing"));
    let shown = ScrollArea::vertical().auto_shrink(false).show(&mut child, |ui| {
        let width = (rect.width() - 48.0).min(MEASURE).max(120.0);
        let top = ui.max_rect().top() + (rect.height() * 0.25).max(24.0);
        let left = rect.center().x - width / 2.0;
        let icon = Rect::from_min_size(pos2(left, top), vec2(ICON, ICON));
        icons::paint(ui, Icon::Warning, icon, colors.danger);
        let title = texts.get("closing-title");
        let title = text::heading(ui, pos2(left, top + 32.0), width, &title, Style::TITLE, colors.ink);
        let galley = text::galley(ui, why, Style::BODY, colors.ink, width);
        let at = pos2(left, title.bottom() + 8.0);
        let lead = text::place(ui, at, Anchor::Left, galley, colors.ink, why, Role::Alert);
        let words = texts.get("closing-wait");
        let wait = Button::new(&words).primary(colors);
        let wait = wait.show_at(ui, pos2(left, lead.bottom() + 24.0), Anchor::Left, colors);
        if is_new || a11y::keyboard_is_nowhere(ui) {
            wait.request_focus();
        }
        let words = texts.get("closing-anyway");
        let anyway = Button::new(&words).color(colors.danger);
        let at = if wait.rect.width() + anyway.width(ui) + 8.0 <= width {
            pos2(wait.rect.right() + 8.0, wait.rect.top())
        } else {
            pos2(left, wait.rect.bottom() + 8.0)
        };
        let anyway = anyway.show_at(ui, at, Anchor::Left, colors);
        let is_escaped = ui.input(|input| input.key_pressed(Key::Escape));
        if anyway.clicked() {
            Some(Action::CloseAnyway)
        } else {
            (wait.clicked() || is_escaped).then_some(Action::KeepOpen)
        }
    });
    a11y::name_scroll_bar(ui, shown.id, &texts.get("scroll-bar"));
    shown.inner
}
