//! Before a session is finished: what is unanswered, and what it is called.

use crate::instrument::Item;
use crate::scoring::{MAX_LABEL, SessionId};
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, balanced, column, hairline, label, row, space, wrap};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{GAP_L, GAP_S, GAP_XL, GAP_XS, GAP_XXL, LIST_PAD, MEASURE, WORDS_LEAST, above_and_below};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::epaint::MarginF32;
use egui::{Id, Ui};

/// Widest list, and widest field, in points.
const LIST: f32 = 760.0;
const FIELD: f32 = 360.0;
/// Height of what is not answered, in points, with what is above and below.
const ROW: f32 = 56.0;
const ROW_PAD: MarginF32 = above_and_below(GAP_S);

/// The half-written label.
#[derive(Default)]
pub struct Review {
    label: Option<(SessionId, String)>,
    /// The label that was last given to be kept.
    given: String,
    /// What was pressed while the label was not yet given.
    after: Option<Action>,
    /// The unanswered item that was chosen to answer now.
    chosen: Option<usize>,
}

/// What a person asks for.
enum Asked {
    Answer(usize),
    Finish,
    Back,
}

impl Review {
    /// The item to answer, once.
    pub fn take_chosen(&mut self) -> Option<usize> {
        self.chosen.take()
    }

    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, id: SessionId) -> Option<Action> {
        let record = view.contents.history.get(id)?;
        let View { texts, colors, .. } = view;
        let session = &record.session;
        if self.label.as_ref().is_none_or(|(of, _)| *of != id) {
            let label = session.label.clone().unwrap_or_default();
            (self.given, self.label, self.after) = (label.clone(), Some((id, label)), None);
        }
        let missing: Vec<usize> =
            (0..session.answers.len()).filter(|index| session.answers.get(*index).is_none()).collect();
        let lead = texts.with("review-lead", &[("count", missing.len().into())]);
        let mut page = vec![parts::head(texts.get("review-title"), lead, [], view)];
        if !missing.is_empty() {
            let mut rows = Vec::new();
            for index in &missing {
                let Some(item) = record.instrument.item(*index) else { continue };
                if !rows.is_empty() {
                    rows.push(hairline(colors));
                }
                rows.push(unanswered(*index, item, view));
            }
            page.extend([column(0.0, rows).card(LIST_PAD, colors).at_most(LIST), space(GAP_XL)]);
        }
        if let Some((_, label)) = self.label.as_mut().filter(|_| session.then_test.is_none()) {
            page.extend([label_field(label, view), space(GAP_XXL)]);
        }
        let words = texts.get(if missing.is_empty() { "assess-show-result" } else { "review-finish-anyway" });
        let accent = colors.accent(record.instrument.marker);
        let finish = Button::new(words).filled(accent, colors.on_accent).node(colors, Asked::Finish);
        let back = Button::new(texts.get("review-back")).icon(Icon::ArrowLeft).node(colors, Asked::Back);
        page.extend([
            wrap(GAP_S, [finish, back]),
            space(GAP_L),
            label(texts.get("review-locks"), Style::SMALL, colors.muted).at_most(MEASURE),
        ]);
        let asked = parts::page(ui, "review", view, column(0.0, page));
        let action = asked.map(|asked| match asked {
            Asked::Answer(item) => {
                self.chosen = Some(item);
                Action::Go(Place::Assess(id))
            }
            Asked::Finish => Action::Finish(id),
            Asked::Back => Action::Go(Place::Assess(id)),
        });
        let action = self.after.take().or(action);
        let Some(label) = self.changed() else { return action };
        // One thing a frame, and the label first: who presses a button has
        // left the field. What was pressed follows in the next.
        self.after = action;
        ui.ctx().request_repaint();
        Some(Action::Relabel(id, label))
    }

    /// What the session is called now, where that was not given yet.
    fn changed(&mut self) -> Option<String> {
        let (_, label) = self.label.as_ref()?;
        let label = label.trim();
        if label == self.given {
            return None;
        }
        label.clone_into(&mut self.given);
        Some(self.given.clone())
    }
}

/// A statement without an answer, and the way to it.
fn unanswered<'a>(index: usize, item: &'a Item, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let words = item.text.get(texts.language());
    let note = item.note.as_ref().map(|note| label(note.get(texts.language()), Style::SMALL, colors.muted));
    let statement = column(GAP_XS, [balanced(words, Style::COMPACT, colors.ink)].into_iter().chain(note));
    let name = texts.with("review-answer-name", &[("item", words.into())]);
    let button = Button::new(texts.get("review-answer")).name(name);
    row(GAP_L, [statement.at_least(WORDS_LEAST), button.node(colors, Asked::Answer(index))])
        .stacked_gap(GAP_S)
        .pad(ROW_PAD)
        .high(ROW)
}

/// The field for what the session is called.
fn label_field<'a>(value: &'a mut String, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let words = texts.get("review-label");
    let field = TextField {
        hint: texts.get("label-hint"),
        ..TextField::new(value, Id::unique("review-label"), words.clone(), MAX_LABEL, colors)
    };
    column(GAP_XS, [label(words, Style::SMALL, colors.muted), field.node().at_most(FIELD)])
}
