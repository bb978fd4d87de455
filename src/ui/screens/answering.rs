//! What a person asks for in a questionnaire, and the keys that answer.

use super::item_row;
use crate::scoring::{Answer, Record};
use crate::ui::action::{Action, Place};
use egui::{Event, Key, Modifiers, Ui};
use std::collections::VecDeque;

/// What a person asks for.
#[derive(Clone, Copy, PartialEq)]
pub enum Asked {
    /// Something of a statement.
    Row(item_row::Asked),
    /// The result, or what is left before it.
    Finish,
    /// The tab at a place.
    Tab(usize),
    /// Whose words the points of the scale are, or the instruction again.
    Scale,
    /// The list of keys.
    Keys,
}

/// A key that means something in a questionnaire.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Typed {
    /// Answers the marked item, or takes its answer away.
    Answer(Option<Answer>),
    /// Marks the item before.
    Up,
    /// Marks the next one.
    Down,
    /// Goes to the cell before.
    Left,
    /// Goes to the next cell.
    Right,
    /// Goes to the remark on the marked item.
    Remark,
    /// Takes back what was last answered.
    Undo,
    /// Goes on to the result.
    Finish,
    /// Presses what the last answer leads to.
    Enter,
}

impl Typed {
    /// What a key alone means on a scale of `max` points.
    fn alone(key: Key, max: u8) -> Option<Self> {
        let points = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7];
        Some(match key {
            Key::ArrowUp => Self::Up,
            Key::ArrowDown => Self::Down,
            Key::ArrowLeft => Self::Left,
            Key::ArrowRight => Self::Right,
            Key::M => Self::Remark,
            Key::Enter => Self::Enter,
            Key::Num0 | Key::X => Self::Answer(Some(Answer::NotRelevant)),
            Key::Delete | Key::Backspace => Self::Answer(None),
            _ => {
                let (point, _) = (1..=max).zip(points).find(|(_, point)| *point == key)?;
                Self::Answer(Some(Answer::Point(point)))
            }
        })
    }

    /// What it means together with the command key.
    fn commanded(key: Key) -> Option<Self> {
        match key {
            Key::Z => Some(Self::Undo),
            Key::Enter => Some(Self::Finish),
            _ => None,
        }
    }
}

/// Keys in the order they came, also where they came faster than the window
/// was drawn; none is lost.
#[derive(Default)]
pub struct Keys {
    typed: VecDeque<Typed>,
    /// In which pass of the window they were listened to last.
    heard_in: u64,
}

impl Keys {
    /// Takes the keys that are meant for a questionnaire with a scale of `max`
    /// points; single letters and digits only where `has_keyboard`. A held key
    /// is one key press: only the marking goes on with it.
    /// Enter is meant where a statement `is_marked`, and not one of its cells.
    pub fn listen(&mut self, ui: &Ui, max: u8, has_keyboard: bool, is_marked: bool) {
        let pass = ui.ctx().cumulative_pass_nr();
        if std::mem::replace(&mut self.heard_in, pass).saturating_add(1) < pass {
            // What was typed before another page came was not meant for now.
            self.typed.clear();
        }
        if ui.ctx().text_edit_focused() {
            return;
        }
        let typed = &mut self.typed;
        ui.input_mut(|input| {
            input.events.retain(|event| {
                let Event::Key { key, pressed: true, repeat, modifiers, .. } = event else { return true };
                let meant = if modifiers.is_none() {
                    Typed::alone(*key, max).filter(|typed| match typed {
                        Typed::Enter => has_keyboard && is_marked,
                        _ => has_keyboard,
                    })
                } else {
                    Typed::commanded(*key).filter(|_| modifiers.matches_exact(Modifiers::COMMAND))
                };
                let Some(meant) = meant else { return true };
                if !repeat || matches!(meant, Typed::Up | Typed::Down | Typed::Left | Typed::Right) {
                    typed.push_back(meant);
                }
                false
            });
        });
    }

    /// What was typed first.
    pub fn next(&mut self) -> Option<Typed> {
        self.typed.pop_front()
    }

    /// Whether something was typed that has not been done.
    pub fn is_waiting(&self) -> bool {
        !self.typed.is_empty()
    }

    /// Forgets the answers that were typed first: nothing is left that they
    /// could be meant for.
    pub fn forget_answers(&mut self) {
        while matches!(self.typed.front(), Some(Typed::Answer(_))) {
            self.typed.pop_front();
        }
    }

    /// Forgets what was typed: it was meant for what has gone.
    pub fn forget(&mut self) {
        self.typed.clear();
    }
}

/// Whether everything is answered.
pub fn is_complete(record: &Record) -> bool {
    record.session.answers.answered() == record.session.answers.len()
}

/// Finishes when all is answered; otherwise the review comes first.
pub fn finish_action(record: &Record) -> Action {
    let id = record.session.id;
    if is_complete(record) { Action::Finish(id) } else { Action::Go(Place::Review(id)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_mean_points_as_far_as_the_scale_goes() {
        let point = |point| Some(Typed::Answer(Some(Answer::Point(point))));
        assert_eq!(Typed::alone(Key::Num5, 5), point(5));
        assert_eq!(Typed::alone(Key::Num6, 5), None);
        assert_eq!(Typed::alone(Key::Num7, 7), point(7));
        assert_eq!(Typed::alone(Key::Num8, 7), None);
        assert_eq!(Typed::alone(Key::Num0, 5), Some(Typed::Answer(Some(Answer::NotRelevant))));
        assert_eq!(Typed::alone(Key::Delete, 5), Some(Typed::Answer(None)));
        assert_eq!(Typed::alone(Key::Z, 5), None);
        assert_eq!(Typed::alone(Key::M, 7), Some(Typed::Remark));
        assert_eq!(Typed::commanded(Key::Z), Some(Typed::Undo));
        assert_eq!(Typed::commanded(Key::Num1), None);
    }
}
