//! «Nytt kurs», and «Oppsett» once it is made: what the course is, and what
//! participants get.

use super::course_asked::Setup as Asked;
use super::course_fields::{self, Locks};
use super::course_handout;
use super::saved;
use crate::course::{Course, Draft, DraftFlaw};
use crate::group::CourseCode;
use crate::ui::action::{Action, CourseAction};
use crate::ui::layout::{Node, column, line, row, wrap};
use crate::ui::parts;
use crate::ui::spacing::{GAP_L, GAP_S, NO_GAP};
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::{Key, Ui};

/// Widths of what the course is and of what participants get, beside each
/// other, as shares.
const FIELDS: f32 = 5.0;
const GIVEN: f32 = 4.0;
/// Narrowest of either, in points.
const FIELDS_LEAST: f32 = 480.0;
const GIVEN_LEAST: f32 = 360.0;

/// What is half written and open.
#[derive(Default)]
pub struct Setup {
    /// A course's setup as it is being changed, and as it was when it was read.
    written: Option<(Draft, Draft)>,
    /// Whether what is missing has been asked for.
    tells_flaws: bool,
    /// Whether the questionnaire that is folded is offered.
    is_unfolded: bool,
    /// The course whose QR code is seen large.
    large: Option<CourseCode>,
}

impl Setup {
    /// Shows the page of a new course.
    pub fn show_new(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let Some(kept) = view.draft else { return Some(Action::Course(CourseAction::Begin(None))) };
        if crate::ui::scrolling::is_at_top(ui) {
            (self.tells_flaws, self.written) = (false, None);
        }
        let View { texts, colors, .. } = view;
        let mut draft = kept.clone();
        let flaws = if self.tells_flaws { kept.flaws() } else { Vec::new() };
        let buttons = [
            Button::new(texts.get("cancel")).node(colors, Asked::GiveUp),
            Button::new(texts.get("setup-make")).primary(colors).node(colors, Asked::Make),
        ];
        let buttons = [wrap(GAP_S, buttons).fit().whole().top()];
        let head = saved::head(texts.get("setup-new"), texts.get("setup-new-lead"), buttons, view);
        let body = body(&mut draft, &flaws, None, self.is_unfolded, view);
        let asked = parts::page(ui, "new-course", view, column(NO_GAP, [head, body]));
        let act = |action| Some(Action::Course(action));
        match asked {
            Some(Asked::GiveUp) => {
                *self = Self::default();
                return act(CourseAction::DropDraft);
            }
            Some(Asked::Folder) => return act(CourseAction::ChooseFolder(kept.code)),
            Some(asked @ (Asked::Make | Asked::HandOut(_) | Asked::Large)) => {
                // A row makes the course first, as the button does.
                self.tells_flaws = true;
                if draft.flaws().is_empty() {
                    self.tells_flaws = false;
                    self.large = matches!(asked, Asked::Large).then_some(kept.code);
                    return act(CourseAction::Make(if let Asked::HandOut(what) = asked { Some(what) } else { None }));
                }
            }
            Some(asked) => self.change(&mut draft, asked, view),
            None => {}
        }
        (draft != *kept).then(|| Action::Course(CourseAction::KeepDraft(Box::new(draft))))
    }

    /// What the course is, to be changed.
    pub fn content<'a>(&'a mut self, course: &'a Course, view: &'a View<'_>) -> Node<'a, Asked> {
        let now = Draft::of(course);
        if self.written.as_ref().is_none_or(|(_, read)| *read != now) {
            self.written = Some((now.clone(), now));
        }
        let is_unfolded = self.is_unfolded;
        let Some((draft, _)) = &mut self.written else { return line(NO_GAP, []) };
        let flaws = draft.flaws();
        body(draft, &flaws, Some(course), is_unfolded, view)
    }

    /// Does what was asked for; gives what the application has to do.
    pub fn take(&mut self, asked: Asked, course: &Course, view: &View<'_>) -> Option<Action> {
        let act = |action| Some(Action::Course(action));
        match asked {
            Asked::Folder => act(CourseAction::ChooseFolder(course.code)),
            Asked::HandOut(what) => act(CourseAction::HandOut(course.code, what)),
            Asked::Large => {
                self.large = Some(course.code);
                None
            }
            asked => {
                let (mut draft, read) = self.written.take()?;
                self.change(&mut draft, asked, view);
                self.written = Some((draft, read));
                None
            }
        }
    }

    /// Keeps what is written, where it is a course.
    pub fn keep(&mut self, course: &Course) -> Option<Action> {
        let (draft, read) = self.written.as_mut()?;
        let changed = draft.applied(course).filter(|changed| changed != course)?;
        *read = Draft::of(&changed);
        Some(Action::Course(CourseAction::SetUp(Box::new(draft.clone()))))
    }

    /// Shows the QR code of a course alone, where that was asked for.
    pub fn show_large_qr(&mut self, ui: &mut Ui, course: &Course, view: &View<'_>) -> Option<Option<Action>> {
        if self.large != Some(course.code) {
            return None;
        }
        let asked = course_handout::large(ui, course, view);
        let is_closed = matches!(asked, Some(None)) || ui.input(|input| input.key_pressed(Key::Escape));
        if is_closed {
            self.large = None;
        }
        Some(asked.flatten().map(|what| Action::Course(CourseAction::HandOut(course.code, what))))
    }

    fn change(&mut self, draft: &mut Draft, asked: Asked, view: &View<'_>) {
        match asked {
            Asked::Tick(instrument, version) => course_fields::tick(draft, &instrument, version, view),
            Asked::Unfold => self.is_unfolded = !self.is_unfolded,
            Asked::Floor(persons) => draft.floor = crate::group::Floor::LOWEST.raised_to(persons),
            Asked::Day(place, date) => {
                if let Some(round) = draft.rounds.get_mut(place) {
                    round.date = date;
                }
            }
            Asked::AddRound => course_fields::add_round(draft, view),
            Asked::RemoveRound(place) if place < draft.rounds.len() => drop(draft.rounds.remove(place)),
            _ => {}
        }
    }
}

/// What the course is, and what participants get.
fn body<'a>(
    draft: &'a mut Draft,
    flaws: &[DraftFlaw],
    course: Option<&'a Course>,
    is_unfolded: bool,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let given = course_handout::card(draft, view);
    let fields = course_fields::card(draft, flaws, Locks::of(course, view), is_unfolded, view);
    row(
        GAP_L,
        [fields.share(FIELDS).at_least(FIELDS_LEAST).stretch(), given.share(GIVEN).at_least(GIVEN_LEAST).stretch()],
    )
}
