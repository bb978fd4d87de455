//! What a person thought of a statement: a field that is always there for the
//! one that is marked.

use crate::instrument::LocalText;
use crate::scoring::{Record, SessionId};
use crate::ui::action::Action;
use crate::ui::layout::{Node, column, label, space};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{GAP_XS, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::Id;
use egui::accesskit::Role;

/// Longest remark, in characters, and how near its end its length is told.
const MOST: usize = 2000;
const NEAR: usize = 200;

/// The half-written remark.
#[derive(Default)]
pub struct Remark {
    of: Option<(SessionId, usize)>,
    text: String,
    /// What was given to be kept.
    given: String,
}

impl Remark {
    /// Takes the remark of the statement that is marked now.
    pub fn follow(&mut self, record: &Record, item: usize) {
        let of = Some((record.session.id, item));
        if self.of != of {
            let text = record.session.remarks.get(&item).cloned().unwrap_or_default();
            *self = Self { of, given: text.clone(), text };
        }
    }

    /// What was written and is not yet given to be kept.
    pub fn changed(&mut self) -> Option<Action> {
        let (session, item) = self.of.filter(|_| self.text != self.given)?;
        self.given.clone_from(&self.text);
        Some(Action::Remark { session, item, text: self.text.clone() })
    }

    /// The field of a statement.
    pub fn id(session: SessionId, item: usize) -> Id {
        Id::unique(("remark", session.to_string(), item))
    }

    /// The field, with what it is for over it and how much room it has left
    /// under it; over them, in room that is kept for it, what helps to answer
    /// the statement.
    pub fn node<'a, M: 'a>(&'a mut self, record: &'a Record, view: &'a View<'_>) -> Node<'a, M> {
        let View { texts, colors, .. } = view;
        let Some((session, item)) = self.of else { return space(0.0) };
        let statement = record.instrument.item(item).map_or("", |item| item.text.get(texts.language()));
        let length = self.text.chars().count();
        let (help, role) = match MOST.saturating_sub(length) {
            0 => (texts.with("assess-remark-full", &[("count", MOST.into())]), Role::Status),
            1..=NEAR => {
                (texts.with("assess-remark-length", &[("length", length.into()), ("count", MOST.into())]), Role::Label)
            }
            _ => (texts.get("assess-remark-private"), Role::Label),
        };
        let name = texts.with("assess-remark-field", &[("item", statement.into())]);
        let field = TextField {
            hint: texts.get("assess-remark-hint"),
            is_one_line: false,
            // Said under it in words.
            tells_length: false,
            ..TextField::new(&mut self.text, Self::id(session, item), name, MOST, colors)
        };
        let title = texts.with("assess-remark-title", &[("place", (item + 1).into())]);
        column(
            GAP_XS,
            note(record, item, view).into_iter().chain([
                label(title, Style::SMALL, colors.muted),
                field.node(),
                label(help, Style::SMALL, colors.muted).role(role),
            ]),
        )
    }
}

/// The note to a statement, in room for any of the questionnaire's; nothing
/// where it has none.
fn note<'a, M: 'a>(record: &'a Record, item: usize, view: &'a View<'_>) -> Option<Node<'a, M>> {
    let node = |note: &'a LocalText| label(note.get(view.texts.language()), Style::SMALL, view.colors.ink);
    let all: Vec<_> = record.instrument.items().filter_map(|item| item.note.as_ref()).map(node).collect();
    let own = record.instrument.item(item).and_then(|item| item.note.as_ref());
    (!all.is_empty()).then(|| parts::in_room_for(own.map_or_else(|| space(NO_GAP), node), all))
}
