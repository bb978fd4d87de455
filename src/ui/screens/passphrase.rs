//! The passphrase of the history, and one for an archive: what they protect
//! and what they do not, turning on, changing, turning off.

use super::scroll::{self, MEASURE, Page};
use super::under_settings;
use crate::ui::action::Action;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::new_passphrase::{NAMES, NewPassphrase};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button, SECRET_FIELD, Typed, secret_field};
use egui::accesskit::Role;
use egui::{Id, Rect, Ui, pos2, vec2};

/// Widest field, in points.
const FIELD: f32 = 480.0;

/// The page, with what is being typed.
#[derive(Default)]
pub struct PassphraseScreen {
    current: Typed,
    is_shown: bool,
    new: NewPassphrase,
    archive: NewPassphrase,
}

impl PassphraseScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        scroll::page(ui, "passphrase", view.texts, |ui, page| self.page(ui, page, view))
    }

    /// Wipes what was typed, once one is somewhere else.
    pub fn forget(&mut self) {
        self.current.clear();
        self.new.clear();
        self.archive.clear();
    }

    fn page(&mut self, ui: &mut Ui, page: Page, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, lock, .. } = view;
        let (top, action) = under_settings::head(ui, page, "passphrase-title", view);
        let width = page.width.min(MEASURE);
        let words = texts.get(if lock.is_locked { "passphrase-has" } else { "passphrase-has-none" });
        let at = pos2(page.left, top);
        let mut y = text::paragraph(ui, at, width, &words, Style::BODY, colors.ink).bottom() + 16.0;
        for (icon, key) in [
            (Icon::Check, "passphrase-protects"),
            (Icon::Warning, "passphrase-protects-not"),
            (Icon::Warning, "passphrase-lost"),
            (Icon::Info, "passphrase-traces"),
        ] {
            let rect = Rect::from_center_size(pos2(page.left + 8.0, y + 12.0), vec2(ICON_SMALL, ICON_SMALL));
            icons::paint(ui, icon, rect, colors.muted);
            let at = pos2(page.left + 28.0, y);
            y = text::paragraph(ui, at, width - 28.0, &texts.get(key), Style::BODY, colors.ink).bottom() + 8.0;
        }
        let (bottom, history) = self.history(ui, page, y + 16.0, view);
        let (bottom, archive) = self.archive(ui, page, bottom + 40.0, view);
        (bottom, action.or(history).or(archive))
    }

    fn history(&mut self, ui: &mut Ui, page: Page, top: f32, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, lock, .. } = view;
        let width = page.width.min(FIELD);
        let key = if lock.is_locked { "passphrase-change-title" } else { "passphrase-on-title" };
        let at = pos2(page.left, top);
        let heading = text::heading(ui, at, page.width, &texts.get(key), Style::LEAD.semibold(), colors.ink);
        let mut y = heading.bottom() + 12.0;
        let can_try = !lock.is_working && lock.wait.is_none();
        if lock.is_locked {
            let toggle = texts.get(if self.is_shown { "passphrase-hide" } else { "passphrase-show" });
            let toggle = (toggle.as_str(), &mut self.is_shown);
            let (id, name) = (Id::unique("passphrase-current"), texts.get("passphrase-current"));
            let at = pos2(page.left, y);
            secret_field(ui, at, width, id, &mut self.current, &name, toggle, !lock.is_working, colors);
            y += SECRET_FIELD + 16.0;
        }
        let at = pos2(page.left, y);
        let shown = self.new.show(ui, at, width, "passphrase", NAMES, !lock.is_working, texts, colors);
        let call = texts.get(if lock.is_locked { "passphrase-change" } else { "passphrase-on" });
        let has_current = !lock.is_locked || !self.current.is_empty();
        let can_set = can_try && has_current && shown.is_ready;
        let at = pos2(page.left, shown.bottom + 16.0);
        let set = Button::new(&call).primary(colors).enabled(can_set).show_at(ui, at, Anchor::Left, colors);
        let mut bottom = set.rect.bottom();
        let mut action = None;
        if can_set && (set.clicked() || shown.is_entered) {
            let current = lock.is_locked.then(|| self.current.take()).flatten();
            action = self.new.take().map(|new| Action::SetPassphrase { current, new: Some(new) });
        }
        if lock.is_locked {
            let (below, off) = self.off(ui, page, bottom + 24.0, can_try && has_current, view);
            (bottom, action) = (below, action.or(off));
        }
        (status(ui, pos2(page.left, bottom + 12.0), width, view).unwrap_or(bottom), action)
    }

    /// Turning it off, which a workplace may not want.
    fn off(&mut self, ui: &mut Ui, page: Page, top: f32, can_try: bool, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let width = page.width.min(FIELD);
        let (key, is_allowed) = if view.policy.encryption_required {
            ("passphrase-required", false)
        } else {
            ("passphrase-off-lead", true)
        };
        let at = pos2(page.left, top);
        let y = text::paragraph(ui, at, width, &texts.get(key), Style::COMPACT, colors.muted).bottom() + 8.0;
        let words = texts.get("passphrase-off");
        let can_try = can_try && is_allowed;
        let button = Button::new(&words).enabled(can_try);
        let button = if can_try { button.color(colors.danger) } else { button };
        let off = button.show_at(ui, pos2(page.left, y), Anchor::Left, colors);
        let action = (can_try && off.clicked()).then(|| self.current.take()).flatten();
        (off.rect.bottom(), action.map(|current| Action::SetPassphrase { current: Some(current), new: None }))
    }

    fn archive(&mut self, ui: &mut Ui, page: Page, top: f32, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        widgets::hairline(ui, egui::Rangef::new(page.left, page.left + page.width.min(MEASURE)), top - 20.0, colors);
        let heading = texts.get("passphrase-archive-title");
        let at = pos2(page.left, top);
        let heading = text::heading(ui, at, page.width, &heading, Style::LEAD.semibold(), colors.ink);
        let at = pos2(page.left, heading.bottom() + 4.0);
        let words = texts.get("passphrase-archive-lead");
        let lead = text::paragraph(ui, at, page.width.min(MEASURE), &words, Style::BODY, colors.muted);
        let at = pos2(page.left, lead.bottom() + 12.0);
        let names = ["passphrase-archive-new", "passphrase-archive-repeat"];
        let shown = self.archive.show(ui, at, page.width.min(FIELD), "archive", names, true, texts, colors);
        let words = texts.get("passphrase-archive-export");
        let button = Button::new(&words).icon(Icon::Upload).enabled(shown.is_ready);
        let export = button.show_at(ui, pos2(page.left, shown.bottom + 16.0), Anchor::Left, colors);
        let is_asked = shown.is_ready && (export.clicked() || shown.is_entered);
        let passphrase = is_asked.then(|| self.archive.take()).flatten();
        (export.rect.bottom(), passphrase.map(Action::ExportSealed))
    }
}

/// What goes on; read aloud when it changes.
fn status(ui: &mut Ui, at: egui::Pos2, width: f32, view: &View<'_>) -> Option<f32> {
    let View { texts, colors, lock, .. } = view;
    let (shown, told) = match lock.wait {
        _ if lock.is_working => (texts.get("passphrase-working"), texts.get("passphrase-working")),
        Some(countdown) => (countdown.shown(texts), countdown.told(texts)),
        None => return None,
    };
    let galley = text::galley(ui, &shown, Style::COMPACT, colors.ink, width);
    Some(text::place(ui, at, Anchor::Left, galley, colors.ink, &told, Role::Status).bottom())
}
