//! The passphrase of the history, and one for an archive: what they protect
//! and what they do not, turning on, changing, turning off.

use super::under_settings;
use crate::ui::action::{Action, LockAction};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, space, wrap};
use crate::ui::new_passphrase::{self, NAMES, NewPassphrase};
use crate::ui::parts::{self, SecretField};
use crate::ui::spacing::{GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, MEASURE};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::{Button, Typed};
use egui::accesskit::Role;
use egui::{Id, Ui};

/// Widest field, in points.
const FIELD: f32 = 480.0;

/// The page, with what is being typed.
#[derive(Default)]
pub struct PassphraseScreen {
    history: History,
    archive: NewPassphrase,
}

/// What is being typed for the history.
#[derive(Default)]
struct History {
    current: Typed,
    is_shown: bool,
    new: NewPassphrase,
}

/// What a person can ask for on the page.
enum Asked {
    /// Something of the application.
    Do(Action),
    /// To see the passphrase there is, or not to.
    Turn,
    /// Something in the form for a new one.
    New(new_passphrase::Asked),
    /// To have the new one.
    Set,
    /// To have none.
    TurnOff,
    /// Something in the form for an archive.
    Archive(new_passphrase::Asked),
    /// To have the archive.
    Export,
}

impl PassphraseScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let Self { history, archive } = self;
        let page = column(
            0.0,
            [
                under_settings::head("passphrase-title", view).map(Asked::Do),
                about(view),
                space(GAP_XL),
                history.node(view),
                space(GAP_L),
                hairline(view.colors).at_most(MEASURE),
                space(GAP_L),
                for_archive(archive, view),
            ],
        );
        match parts::page(ui, "passphrase", view, page)? {
            Asked::Do(action) => return Some(action),
            Asked::Turn => history.is_shown = !history.is_shown,
            Asked::New(asked) if history.new.answer(asked) => return history.set(view),
            Asked::Set => return history.set(view),
            Asked::TurnOff => return history.turn_off(view),
            Asked::Archive(asked) if archive.answer(asked) => return export(archive),
            Asked::Export => return export(archive),
            Asked::New(_) | Asked::Archive(_) => {}
        }
        None
    }

    /// Wipes what was typed, once one is somewhere else.
    pub fn forget(&mut self) {
        self.history.current.clear();
        self.history.new.clear();
        self.archive.clear();
    }
}

/// Whether there is one, and what it is good for.
fn about<'a>(view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, lock, .. } = view;
    let words = texts.get(if lock.is_encrypted { "passphrase-has" } else { "passphrase-has-none" });
    let points = [
        (Icon::Check, "passphrase-protects"),
        (Icon::Warning, "passphrase-protects-not"),
        (Icon::Warning, "passphrase-lost"),
        (Icon::Info, "passphrase-traces"),
    ];
    let points = points.map(|(icon, key)| {
        parts::marked(icon, colors.muted, Style::BODY, label(texts.get(key), Style::BODY, colors.ink))
    });
    column(GAP_L, [label(words, Style::BODY, colors.ink), column(GAP_S, points)]).at_most(MEASURE)
}

impl History {
    fn node<'a>(&'a mut self, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, lock, .. } = view;
        let is_enabled = !lock.is_working;
        let (title, call) = if lock.is_encrypted {
            ("passphrase-change-title", "passphrase-change")
        } else {
            ("passphrase-on-title", "passphrase-on")
        };
        let set = Button::new(texts.get(call)).primary(colors).enabled(self.can_set(view)).node(colors, Asked::Set);
        let off = lock.is_encrypted.then(|| off(self.can_turn_off(view), view));
        let Self { current, is_shown, new } = self;
        let mut fields = Vec::new();
        if lock.is_encrypted {
            let (id, name) = (Id::unique("passphrase-current"), texts.get("passphrase-current"));
            let typed = current;
            let is_shown = *is_shown;
            let field = SecretField { typed, id, name, is_shown, is_enabled, turned: Asked::Turn, entered: None };
            fields.push(field.node(texts, colors));
        }
        fields.push(new.node("passphrase", NAMES, is_enabled, texts, colors).map(Asked::New));
        fields.push(wrap(GAP_S, [set]));
        let title = heading(texts.get(title), Style::LEAD.semibold(), colors.ink);
        let mut form = vec![title, space(GAP_M), column(GAP_L, fields)];
        form.extend(off.into_iter().flat_map(|off| [space(GAP_XL), off]));
        form.extend(status(view).into_iter().flat_map(|status| [space(GAP_M), status]));
        column(0.0, form).at_most(FIELD)
    }

    fn can_try(&self, view: &View<'_>) -> bool {
        let lock = view.lock;
        !lock.is_working && lock.wait.is_none() && (!lock.is_encrypted || !self.current.is_empty())
    }

    fn can_set(&self, view: &View<'_>) -> bool {
        self.can_try(view) && self.new.is_ready()
    }

    /// A workplace may not want it.
    fn can_turn_off(&self, view: &View<'_>) -> bool {
        self.can_try(view) && view.policy.may_be_unencrypted()
    }

    fn set(&mut self, view: &View<'_>) -> Option<Action> {
        if !self.can_set(view) {
            return None;
        }
        let current = view.lock.is_encrypted.then(|| self.current.take()).flatten();
        self.new.take().map(|new| Action::Lock(LockAction::SetPassphrase { current, new: Some(new) }))
    }

    fn turn_off(&mut self, view: &View<'_>) -> Option<Action> {
        let current = self.can_turn_off(view).then(|| self.current.take()).flatten()?;
        Some(Action::Lock(LockAction::SetPassphrase { current: Some(current), new: None }))
    }
}

/// Turning it off, or why it cannot be.
fn off<'a>(can_turn_off: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, policy, .. } = view;
    let key = if policy.may_be_unencrypted() { "passphrase-off-lead" } else { "passphrase-required" };
    let button = Button::new(texts.get("passphrase-off")).enabled(can_turn_off);
    let button = if can_turn_off { button.color(colors.danger) } else { button };
    column(
        GAP_S,
        [label(texts.get(key), Style::COMPACT, colors.muted), wrap(GAP_S, [button.node(colors, Asked::TurnOff)])],
    )
}

/// What goes on; read aloud when it changes.
fn status<'a>(view: &'a View<'_>) -> Option<Node<'a, Asked>> {
    let View { texts, colors, lock, .. } = view;
    let (shown, told) = match lock.wait {
        _ if lock.is_working => (texts.get("passphrase-working"), texts.get("passphrase-working")),
        Some(countdown) => (countdown.shown(texts), countdown.told(texts)),
        None => return None,
    };
    Some(label(shown, Style::COMPACT, colors.ink).named(told).role(Role::Status))
}

/// An archive with a passphrase of its own.
fn for_archive<'a>(archive: &'a mut NewPassphrase, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let names = ["passphrase-archive-new", "passphrase-archive-repeat"];
    let words = texts.get("passphrase-archive-export");
    let export = Button::new(words).icon(Icon::Upload).enabled(archive.is_ready());
    let fields = archive.node("archive", names, true, texts, colors).map(Asked::Archive);
    column(
        GAP_M,
        [
            column(
                GAP_XS,
                [
                    heading(texts.get("passphrase-archive-title"), Style::LEAD.semibold(), colors.ink),
                    label(texts.get("passphrase-archive-lead"), Style::BODY, colors.muted).at_most(MEASURE),
                ],
            ),
            column(GAP_L, [fields, wrap(GAP_S, [export.node(colors, Asked::Export)])]).at_most(FIELD),
        ],
    )
}

fn export(archive: &mut NewPassphrase) -> Option<Action> {
    let passphrase = archive.is_ready().then(|| archive.take()).flatten();
    passphrase.map(|passphrase| Action::Lock(LockAction::ExportSealed(passphrase)))
}
