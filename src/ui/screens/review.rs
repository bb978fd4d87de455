//! Before a session is locked: what is unanswered, and what it is called.

use super::scroll;
use crate::scoring::SessionId;
use crate::ui::action::{Action, Place};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::{Id, Rect, Ui, pos2, vec2};

/// Longest label, in characters.
pub const MAX_LABEL: usize = 24;

/// The half-written label.
#[derive(Default)]
pub struct Review {
    label: Option<(SessionId, String)>,
    /// What was pressed while the label was not yet given.
    after: Option<Action>,
    /// The unanswered item that was chosen to answer now.
    chosen: Option<usize>,
}

impl Review {
    /// The item to answer, once.
    pub fn take_chosen(&mut self) -> Option<usize> {
        self.chosen.take()
    }

    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, id: SessionId) -> Option<Action> {
        let record = view.history.get(id)?;
        if let Some(after) = self.after.take() {
            return Some(after);
        }
        let View { texts, colors, .. } = view;
        let language = texts.language();
        let session = &record.session;
        if self.label.as_ref().is_none_or(|(of, _)| *of != id) {
            self.label = Some((id, session.label.clone().unwrap_or_default()));
        }
        scroll::page(ui, "review", view.texts, |ui, page| {
            let at = pos2(page.left, page.origin.y + 24.0);
            let title = texts.get("review-title");
            text::heading(ui, at, page.width, &title, Style::TITLE, colors.ink);
            let missing: Vec<usize> =
                (0..session.answers.len()).filter(|index| session.answers.get(*index).is_none()).collect();
            let lead = texts.with("review-lead", &[("count", missing.len().into())]);
            let at = pos2(page.left, page.origin.y + 56.0);
            let lead = text::paragraph(ui, at, page.width.min(680.0), &lead, Style::BODY, colors.muted);
            let mut y = lead.bottom() + 24.0;
            let (mut action, mut relabel) = (None, None);
            let width = page.width.min(760.0);
            if !missing.is_empty() {
                let card = Rect::from_min_size(pos2(page.left, y), vec2(width, missing.len() as f32 * 56.0 + 16.0));
                widgets::card(ui, card, colors);
                y += 8.0;
                for (place, index) in missing.iter().enumerate() {
                    let Some(item) = record.instrument.item(*index) else { continue };
                    let words = item.text.get(language);
                    if place > 0 {
                        widgets::hairline(ui, card.shrink(24.0).x_range(), y, colors);
                    }
                    let answer = texts.get("review-answer");
                    let name = texts.with("review-answer-name", &[("item", words.into())]);
                    let button = Button::new(&answer).name(&name);
                    let room = card.width() - 48.0 - button.width(ui) - 16.0;
                    let at = pos2(card.right() - 24.0, y + 8.0);
                    if button.show_at(ui, at, Anchor::Right, colors).clicked() {
                        self.chosen = Some(*index);
                        action = Some(Action::Go(Place::Assess(id)));
                    }
                    let galley = text::balanced(ui, words, Style::COMPACT, colors.ink, room);
                    let at = pos2(card.left() + 24.0, y + 28.0 - galley.size().y / 2.0);
                    text::place(ui, at, Anchor::Left, galley, colors.ink, words, egui::accesskit::Role::Label);
                    y += 56.0;
                }
                y = card.bottom() + 24.0;
            }
            if let Some((_, label)) = self.label.as_mut().filter(|_| session.then_test.is_none()) {
                let words = texts.get("review-label");
                text::label(ui, pos2(page.left, y), Anchor::Left, &words, Style::SMALL, colors.muted);
                let field = Rect::from_min_size(pos2(page.left, y + 24.0), vec2(width.min(360.0), 40.0));
                let hint = texts.get("label-hint");
                let response =
                    widgets::text_field(ui, field, Id::unique("review-label"), label, &words, &hint, MAX_LABEL, colors);
                // At once, and not when the field is left: who presses the
                // button below has left it too.
                if response.changed() && session.label.as_deref().unwrap_or_default() != label.trim() {
                    relabel = Some(Action::Relabel(id, label.trim().to_owned()));
                }
                y = field.bottom() + 32.0;
            }
            let accent = colors.accent(record.instrument.marker);
            let words = texts.get(if missing.is_empty() { "assess-show-result" } else { "review-finish-anyway" });
            let finish = Button::new(&words).filled(accent, colors.on_accent);
            let finish = finish.show_at(ui, pos2(page.left, y), Anchor::Left, colors);
            if super::assess::back_button(ui, pos2(finish.rect.right() + 8.0, y), view) {
                action = Some(Action::Go(Place::Assess(id)));
            }
            if finish.clicked() {
                action = Some(Action::Finish(id));
            }
            let lock = texts.get("review-locks");
            let at = pos2(page.left, y + 56.0);
            let lock = text::paragraph(ui, at, page.width.min(620.0), &lock, Style::SMALL, colors.muted);
            if relabel.is_some() {
                // One thing a frame: what was pressed follows in the next.
                self.after = action.take();
            }
            (lock.bottom(), relabel.or(action))
        })
    }
}
