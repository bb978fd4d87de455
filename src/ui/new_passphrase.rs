//! Choosing a passphrase: twice, since nobody sees what is typed, with advice
//! and no demands.

use super::colors::Colors;
use super::text::{self, Style};
use super::widgets::{SECRET_FIELD, Typed, secret_field};
use crate::i18n::Texts;
use crate::passphrase::{ADVISED_CHARS, Passphrase};
use egui::{Id, Key, Ui, pos2};

/// What the fields are called where there is no other form.
pub const NAMES: [&str; 2] = ["passphrase-new", "passphrase-repeat"];

/// What is being chosen.
#[derive(Default)]
pub struct NewPassphrase {
    first: Typed,
    second: Typed,
    is_shown: bool,
}

/// What came of showing the form.
pub struct Shown {
    /// Where it ended.
    pub bottom: f32,
    /// Whether the two fields hold one passphrase.
    pub is_ready: bool,
    /// Whether Enter was pressed in the second field.
    pub is_entered: bool,
}

impl NewPassphrase {
    /// Shows the form from `at` down; `id` tells one form from another, and
    /// `names` are the keys of what its fields are called.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        at: egui::Pos2,
        width: f32,
        id: &str,
        names: [&str; 2],
        is_enabled: bool,
        texts: &Texts,
        colors: &Colors,
    ) -> Shown {
        let Self { first, second, is_shown } = self;
        let toggle = texts.get(if *is_shown { "passphrase-hide" } else { "passphrase-show" });
        let [name, repeated] = names.map(|key| texts.get(key));
        let field = Id::unique((id, "first"));
        secret_field(ui, at, width, field, first, &name, (&toggle, is_shown), is_enabled, colors);
        let at = pos2(at.x, at.y + SECRET_FIELD + 16.0);
        let field = Id::unique((id, "second"));
        let response = secret_field(ui, at, width, field, second, &repeated, (&toggle, is_shown), is_enabled, colors);
        let is_same = first.is_same(second);
        let is_short = !first.is_empty() && first.count() < ADVISED_CHARS;
        let key = match () {
            () if !second.is_empty() && !is_same && second.count() >= first.count() => "passphrase-differs",
            () if is_short => "passphrase-short",
            () => "passphrase-advice",
        };
        let at = pos2(at.x, at.y + SECRET_FIELD + 8.0);
        let bottom = text::paragraph(ui, at, width, &texts.get(key), Style::SMALL, colors.muted).bottom();
        let is_ready = is_same && !first.is_empty();
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        Shown { bottom, is_ready, is_entered: is_entered && is_ready }
    }

    /// Wipes what was typed.
    pub fn clear(&mut self) {
        self.first.clear();
        self.second.clear();
    }

    /// Gives what was chosen away; both fields are empty afterwards.
    pub fn take(&mut self) -> Option<Passphrase> {
        let passphrase = self.first.take();
        self.second.clear();
        self.is_shown = false;
        passphrase
    }
}
