//! A round of a course while it is collected: how many have come and the one
//! button that shows the result, and beside it the ways in and what did not
//! count.

pub use super::course_collect_asked::Asked;
use super::{course_collect_count, course_collect_paper, course_collect_uncounted, course_collect_ways};
use crate::course::{Course, Way};
use crate::group::CourseCode;
use crate::ui::action::{Action, CourseTab, Place};
use crate::ui::collect::{CollectAction, CollectView};
use crate::ui::layout::{Node, column, row};
use crate::ui::spacing::GAP_L;
use crate::ui::view::View;
use egui::{Key, Modifiers, Ui};

/// Narrower than this, one half of the page is shown at a time, in points.
const WIDE: f32 = 900.0;
/// Width of the card with the number, and least height of the two cards beside
/// it, in points.
const COUNT: f32 = 304.0;
const WAYS: f32 = 368.0;

/// What is half written or open on the page, of one course and round.
#[derive(Default)]
pub struct CourseCollect {
    of: Option<(CourseCode, u8)>,
    /// What was asked to be opened and is not yet.
    opened: Option<(CourseCode, u8)>,
    /// `None` before one was chosen.
    way: Option<Way>,
    /// Whether it was just chosen: what is written next is meant for it.
    takes_keyboard: bool,
    questionnaire: usize,
    /// Whether the ways in are shown, where there is room for one half.
    shows_ways: bool,
    asks_reveal: bool,
    codes: String,
    /// The own mark as it is written.
    mark: String,
    /// What was keyed last and is no answer.
    refused: Option<String>,
    mending: Option<(u64, String)>,
    withdrawing: Option<String>,
}

impl CourseCollect {
    /// What is under the course's tabs, in a room of this width, in points.
    pub fn content<'a>(
        &'a mut self,
        ui: &mut Ui,
        width: f32,
        course: &'a Course,
        round: u8,
        view: &'a View<'_>,
    ) -> Node<'a, Asked> {
        if self.of != Some((course.code, round)) {
            *self = Self { of: Some((course.code, round)), way: self.way, ..Self::default() };
        }
        match shown(course, round, view) {
            Some(collect) => self.collecting(ui, width, collect, view),
            None => course_collect_count::opening(course, round, view),
        }
    }

    fn collecting<'a>(
        &'a mut self,
        ui: &mut Ui,
        width: f32,
        collect: &'a CollectView,
        view: &'a View<'_>,
    ) -> Node<'a, Asked> {
        if self.asks_reveal && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.asks_reveal = false;
        }
        // A file can be dropped anywhere on the page.
        let dropped: Vec<_> =
            ui.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
        self.questionnaire = self.questionnaire.min(collect.asked.len().saturating_sub(1));
        let Self { way, questionnaire, shows_ways, asks_reveal, codes, mark, refused, mending, withdrawing, .. } = self;
        let takes_keyboard = self.takes_keyboard;
        let (way, chosen) = (way.unwrap_or(Way::File), collect.asked.get(*questionnaire));
        if let Some(chosen) = chosen {
            chosen.sheet.mark().clone_into(mark);
        }
        let count = course_collect_count::card(*asks_reveal, withdrawing, collect, view);
        let uncounted = course_collect_uncounted::card(mending, collect, view);
        let in_way = match (way, chosen) {
            (Way::Code, _) => course_collect_ways::codes(codes, takes_keyboard, view),
            (Way::Paper, Some(chosen)) => course_collect_paper::sheet(
                chosen,
                *questionnaire,
                takes_keyboard,
                mark,
                refused.as_deref(),
                collect,
                view,
            ),
            _ => course_collect_ways::files(collect, view),
        };
        let ways = course_collect_ways::card(way, in_way, collect, view).high(WAYS);
        let body = if width >= WIDE {
            row(GAP_L, [count.wide(COUNT).stretch(), column(GAP_L, [ways, uncounted]).stretch()]).grows()
        } else {
            let tabs = course_collect_ways::halves(*shows_ways, view);
            let halves = if *shows_ways { vec![tabs, ways] } else { vec![tabs, count, uncounted] };
            column(GAP_L, halves).grows()
        };
        body.behind(move |_, _| (!dropped.is_empty()).then_some(Asked::Do(CollectAction::DropFiles(dropped))))
    }

    /// What is asked of the program.
    pub fn take(&mut self, asked: Option<Asked>, course: &Course, round: u8, view: &View<'_>) -> Option<Action> {
        let Some(collect) = shown(course, round, view) else {
            // Asked for once: it takes the time it takes.
            let is_new = self.opened.replace((course.code, round)) != Some((course.code, round));
            return is_new.then_some(Action::Collect(CollectAction::OpenRound { course: course.code, round }));
        };
        self.opened = None;
        if asked == Some(Asked::SeeResult) {
            return Some(Action::Go(Place::Course { code: course.code, tab: CourseTab::Results }));
        }
        self.asked(asked, collect).map(Action::Collect)
    }

    fn asked(&mut self, asked: Option<Asked>, collect: &CollectView) -> Option<CollectAction> {
        let chosen = collect.asked.get(self.questionnaire);
        let marked = chosen.map(|chosen| {
            let mut sheet = chosen.sheet.clone();
            sheet.set_mark(&self.mark);
            sheet
        });
        let is_marked = marked.as_ref() != chosen.map(|chosen| &chosen.sheet);
        match asked {
            Some(Asked::Do(CollectAction::CountSheet(mut sheet))) => {
                sheet.set_mark(&self.mark);
                self.refused = None;
                let is_whole = chosen.is_some_and(|chosen| sheet.answers(&chosen.instrument).is_some());
                return Some(if is_whole { CollectAction::CountSheet(sheet) } else { CollectAction::KeySheet(sheet) });
            }
            Some(Asked::Do(CollectAction::KeySheet(mut sheet))) => {
                sheet.set_mark(&self.mark);
                self.refused = None;
                return Some(CollectAction::KeySheet(sheet));
            }
            Some(Asked::Do(action)) => {
                self.asks_reveal &= action != CollectAction::RevealRound;
                return Some(action);
            }
            Some(Asked::Way(way)) => (self.way, self.takes_keyboard) = (Some(way), true),
            Some(Asked::Questionnaire(place)) => {
                (self.questionnaire, self.takes_keyboard) = (place, true);
                self.refused = None;
            }
            Some(Asked::Half(shows_ways)) => self.shows_ways = shows_ways,
            Some(Asked::AskReveal(asks)) => self.asks_reveal = asks,
            Some(Asked::TakeText) => return Some(CollectAction::TakeText(std::mem::take(&mut self.codes))),
            Some(Asked::Refused(signs)) => self.refused = Some(signs),
            Some(Asked::Mend(mending)) => self.mending = mending,
            Some(Asked::Mended) => {
                return self.mending.take().map(|(number, code)| CollectAction::MendCode { number, code });
            }
            Some(Asked::AskWithdraw(asks)) => self.withdrawing = asks.then(String::new),
            Some(Asked::Withdraw) => return self.withdrawing.take().map(CollectAction::Withdraw),
            Some(Asked::SeeResult) | None => {}
        }
        marked.filter(|_| is_marked).map(CollectAction::KeySheet)
    }
}

/// What is collected of this round, once it is open.
fn shown<'a>(course: &Course, round: u8, view: &'a View<'_>) -> Option<&'a CollectView> {
    view.collecting.filter(|collect| (collect.course, collect.round) == (course.code, round))
}
