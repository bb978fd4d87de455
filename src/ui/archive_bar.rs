//! Asks for the passphrase of an archive that is to be imported.

use super::action::{Action, LockAction};
use super::text::{self, Anchor, Style};
use super::view::View;
use super::widgets::{self, Button, SECRET_FIELD, Typed, secret_field};
use egui::accesskit::Role;
use egui::{Id, Key, Rect, Ui, UiBuilder, pos2, vec2};

/// The bar, with what is being typed.
#[derive(Default)]
pub struct ArchiveBar {
    typed: Typed,
    is_shown: bool,
    was_shown: bool,
}

impl ArchiveBar {
    /// Shows the bar across the top of `page`; gives the room it took.
    pub fn show(&mut self, ui: &mut Ui, page: Rect, name: &str, view: &View<'_>) -> (Rect, Option<Action>) {
        let View { texts, colors, lock, .. } = view;
        let (x, width) = (page.left() + 24.0, (page.width() - 48.0).min(620.0));
        let words = texts.with("passphrase-archive-prompt", &[("name", name.into())]);
        let lead = text::galley(ui, &words, Style::COMPACT, colors.ink, width);
        let field_top = page.top() + 12.0 + lead.size().y + 8.0;
        let rect = Rect::from_min_max(page.min, pos2(page.right(), field_top + SECRET_FIELD + 64.0));
        let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("archive"));
        let ui = &mut ui;
        text::place(ui, pos2(x, page.top() + 12.0), Anchor::Left, lead, colors.ink, &words, Role::Label);
        let toggle = texts.get(if self.is_shown { "passphrase-hide" } else { "passphrase-show" });
        let toggle = (toggle.as_str(), &mut self.is_shown);
        let field_name = texts.get("passphrase-archive-field");
        let (at, id) = (pos2(x, field_top), Id::unique("archive-passphrase"));
        let field = secret_field(ui, at, width, id, &mut self.typed, &field_name, toggle, true, colors);
        if !std::mem::replace(&mut self.was_shown, true) {
            field.request_focus();
        }
        let is_entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let can_try = lock.wait.is_none() && !self.typed.is_empty();
        let y = field_top + SECRET_FIELD + 12.0;
        let words = texts.get("passphrase-archive-open");
        let button = Button::new(&words).primary(colors).enabled(can_try);
        let open = button.show_at(ui, pos2(x, y), Anchor::Left, colors);
        let words = texts.get("cancel");
        let at = pos2(open.rect.right() + 8.0, y);
        let cancel = Button::new(&words).show_at(ui, at, Anchor::Left, colors);
        if let Some(countdown) = lock.wait {
            let words = countdown.shown(texts);
            let at = cancel.rect.right_center() + vec2(16.0, -10.0);
            let galley = text::line(ui, &words, Style::COMPACT, colors.ink, (rect.right() - at.x).max(40.0));
            text::place(ui, at, Anchor::Left, galley, colors.ink, &countdown.told(texts), Role::Status);
        }
        widgets::hairline(ui, rect.x_range(), rect.bottom(), colors);
        let action = match () {
            () if can_try && (open.clicked() || is_entered) => {
                self.typed.take().map(|typed| Action::Lock(LockAction::OpenArchive(typed)))
            }
            () if cancel.clicked() => Some(Action::Lock(LockAction::CancelArchive)),
            () => None,
        };
        (rect, action)
    }
}
