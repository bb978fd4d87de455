//! Choosing a passphrase: twice, since nobody sees what is typed, with advice
//! and no demands.

use super::colors::Colors;
use super::layout::{Node, column, label};
use super::parts::SecretField;
use super::spacing::{GAP_L, GAP_S};
use super::text::Style;
use super::widgets::Typed;
use crate::i18n::Texts;
use crate::passphrase::{ADVISED_CHARS, Passphrase};
use egui::{Id, Ui};

/// What the fields are called where there is no other form.
pub const NAMES: [&str; 2] = ["passphrase-new", "passphrase-repeat"];

/// What is being chosen.
#[derive(Default)]
pub struct NewPassphrase {
    first: Typed,
    second: Typed,
    is_shown: bool,
}

/// What a person can ask for in the form.
#[derive(Clone, Copy)]
pub enum Asked {
    /// To see what is typed, or not to.
    Turn,
    /// To have it, by Enter in the second field.
    Enter,
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
    /// The form; `id` tells one form from another, and `names` are the keys of
    /// what its fields are called.
    pub fn node<'a>(
        &'a mut self,
        id: &str,
        names: [&str; 2],
        is_enabled: bool,
        texts: &'a Texts,
        colors: &'a Colors,
    ) -> Node<'a, Asked> {
        let advice = self.advice();
        let Self { first, second, is_shown } = self;
        let [name, repeated] = names.map(|key| texts.get(key));
        let field = |typed, place: &str, name, entered| {
            let id = Id::unique((id, place));
            let field = SecretField { typed, id, name, is_shown: *is_shown, is_enabled, turned: Asked::Turn, entered };
            field.node(texts, colors)
        };
        column(
            GAP_S,
            [
                column(
                    GAP_L,
                    [field(first, "first", name, None), field(second, "second", repeated, Some(Asked::Enter))],
                ),
                label(texts.get(advice), Style::SMALL, colors.muted),
            ],
        )
    }

    /// The text about what is typed so far.
    fn advice(&self) -> &'static str {
        let Self { first, second, .. } = self;
        match () {
            () if !second.is_empty() && !first.is_same(second) && second.count() >= first.count() => {
                "passphrase-differs"
            }
            () if !first.is_empty() && first.count() < ADVISED_CHARS => "passphrase-short",
            () => "passphrase-advice",
        }
    }

    /// Whether the two fields hold one passphrase.
    pub fn is_ready(&self) -> bool {
        !self.first.is_empty() && self.first.is_same(&self.second)
    }

    /// Does what was asked for in the form; gives whether what it holds is to
    /// be taken.
    pub fn answer(&mut self, asked: Asked) -> bool {
        match asked {
            Asked::Turn => {
                self.is_shown = !self.is_shown;
                false
            }
            Asked::Enter => self.is_ready(),
        }
    }

    /// Shows the form from `at` down.
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
        let (bottom, asked) = self.node(id, names, is_enabled, texts, colors).show_at(ui, at, width);
        let is_entered = asked.is_some_and(|asked| self.answer(asked));
        Shown { bottom, is_ready: self.is_ready(), is_entered }
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
