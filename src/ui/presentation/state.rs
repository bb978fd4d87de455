//! What is on the wall right now, and what each wish does to it.

use super::deck::{Deck, Offered, Page};
use crate::chart::Scheme;
use crate::instrument::InstrumentId;
use crate::lesson::{Phase, Slide, Timer};
use std::time::Duration;
use strum::{IntoStaticStr, VariantNames};

/// Something to do with what is on the wall.
#[derive(Clone, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
pub enum WallAction {
    /// One page on.
    Next,
    /// One page back.
    Previous,
    /// To the first page.
    First,
    /// To the last page.
    Last,
    /// To a page, from 0.
    GoTo(usize),
    /// Mark the next statement of the page; one page on after the last.
    MarkNext,
    /// Mark the one before; one page back before the first.
    MarkPrevious,
    /// Mark the next of the statements that stand out, wherever it is.
    MarkOffered,
    /// Larger text and less on each page, or the other way.
    Large,
    /// Make the wall black, or light it again.
    Black,
    /// Light paper, or white on black.
    Contrast,
    /// Take everything off the wall.
    End,
    /// Start the timer, hold it, or let it go on.
    TimerToggle,
    /// A minute more for the talk.
    TimerLengthen,
    /// The timer back to its beginning.
    TimerReset,
    /// Open or close the window with the notes.
    Notes,
    /// To the next screen.
    NextMonitor,
    /// Answer an instrument.
    Answer(InstrumentId),
    /// Show the group's result of [`Wall::instrument`].
    ShowGroup,
}

/// What is for the application to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WallWish {
    /// Take everything off the wall.
    End,
    /// To the next screen.
    NextMonitor,
    /// Answer an instrument.
    Answer(InstrumentId),
    /// Show the group's result of [`Wall::instrument`].
    ShowGroup,
}

/// A deck on the wall.
#[derive(Clone, Debug)]
pub struct Wall {
    deck: Deck,
    pages: Vec<Page>,
    page: usize,
    /// Which of the page's statements is marked.
    mark: usize,
    is_black: bool,
    scheme: Scheme,
    is_large: bool,
    shows_notes: bool,
    monitor: Option<usize>,
    /// One a slide of the lesson, kept while the deck is open.
    timers: Vec<Option<Timer>>,
}

impl Wall {
    /// The first page of a deck; `is_large` where text is wanted at 150 % or
    /// more.
    pub fn new(deck: Deck, is_large: bool) -> Self {
        let pages = deck.pages(is_large);
        let (scheme, timers) = match &deck {
            Deck::Group(_) => (Scheme::HighContrast, Vec::new()),
            Deck::Lesson(lesson) => {
                let timer = |slide: &Slide| slide.discussion.as_ref().map(crate::lesson::Discussion::timer);
                (Scheme::Light, lesson.slides.iter().map(timer).collect())
            }
        };
        Self {
            deck,
            pages,
            page: 0,
            mark: 0,
            is_black: false,
            scheme,
            is_large,
            shows_notes: false,
            monitor: None,
            timers,
        }
    }

    /// What is shown.
    pub fn deck(&self) -> &Deck {
        &self.deck
    }

    /// How many pages there are.
    #[expect(clippy::len_without_is_empty, reason = "a group has always a page, and a lesson has slides")]
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// The page that is shown, from 0.
    pub fn slide(&self) -> usize {
        self.page
    }

    /// Whether the wall is black.
    pub fn is_black(&self) -> bool {
        self.is_black
    }

    /// Which colours it is shown in.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Whether text is larger and there is less of it on a page.
    pub fn is_large(&self) -> bool {
        self.is_large
    }

    /// Whether the notes stand in a window of their own.
    pub fn shows_notes(&self) -> bool {
        self.shows_notes
    }

    /// Which screen it is on; `None` where the system chooses.
    pub fn monitor(&self) -> Option<usize> {
        self.monitor
    }

    /// Tells which screen it is on.
    pub fn set_monitor(&mut self, monitor: Option<usize>) {
        self.monitor = monitor;
    }

    /// The timer of the slide that is shown.
    pub fn timer(&self) -> Option<&Timer> {
        self.timers.get(self.lesson_place()?)?.as_ref()
    }

    /// What the shown page is about answering.
    pub fn instrument(&self) -> Option<&InstrumentId> {
        self.lesson_slide(self.page)?.instrument.as_ref()
    }

    /// Does what `action` says; gives what is for the application to do.
    ///
    /// On a black wall, whatever would change the picture just lights it. The
    /// timer can be worked in the dark, from the window with the notes.
    pub fn apply(&mut self, action: WallAction, now: Duration) -> Option<WallWish> {
        use WallAction as Do;
        match action {
            Do::End => return Some(WallWish::End),
            Do::NextMonitor => return Some(WallWish::NextMonitor),
            Do::Black => self.is_black = !self.is_black,
            Do::Notes => self.shows_notes = !self.shows_notes,
            Do::TimerToggle | Do::TimerLengthen | Do::TimerReset => self.time(&action, now),
            _ if self.is_black => self.is_black = false,
            Do::Answer(instrument) => return Some(WallWish::Answer(instrument)),
            Do::ShowGroup => return Some(WallWish::ShowGroup),
            Do::MarkNext => self.mark_next(),
            Do::MarkPrevious => self.mark_previous(),
            Do::MarkOffered => self.mark_offered(),
            Do::Large => self.set_large(!self.is_large),
            Do::Next => self.go_to(self.page.saturating_add(1)),
            Do::Previous => self.go_to(self.page.saturating_sub(1)),
            Do::First => self.go_to(0),
            Do::Last => self.go_to(usize::MAX),
            Do::GoTo(page) => self.go_to(page),
            Do::Contrast => {
                self.scheme = match self.scheme {
                    Scheme::HighContrast => Scheme::Light,
                    Scheme::Light | Scheme::Dark => Scheme::HighContrast,
                }
            }
        }
        None
    }

    /// To the first page of a slide.
    pub fn go_to_slide(&mut self, slide: usize) {
        let begins = |page: &Page| matches!(page, Page::Slide(piece) if piece.slide == slide);
        if let Some(page) = self.pages.iter().position(begins) {
            self.page = page;
        }
    }

    fn go_to(&mut self, page: usize) {
        self.page = page.min(self.pages.len().saturating_sub(1));
        self.mark = 0;
    }

    fn time(&mut self, action: &WallAction, now: Duration) {
        let place = self.lesson_place();
        let Some(Some(timer)) = place.and_then(|place| self.timers.get_mut(place)) else { return };
        match (action, timer.phase(now)) {
            (WallAction::TimerLengthen, _) => timer.lengthen(now),
            (WallAction::TimerToggle, Phase::Ready) => timer.start(now),
            (WallAction::TimerToggle, Phase::Running) => timer.pause(now),
            (WallAction::TimerToggle, Phase::Paused) => timer.resume(now),
            _ => timer.reset(),
        }
    }

    /// The page that is shown.
    pub(super) fn page(&self) -> Option<&Page> {
        self.pages.get(self.page)
    }

    /// The page after it.
    pub(super) fn next_page(&self) -> Option<&Page> {
        self.pages.get(self.page + 1)
    }

    fn lesson_place(&self) -> Option<usize> {
        match self.page()? {
            Page::Slide(piece) => Some(piece.slide),
            _ => None,
        }
    }

    /// The slide of the lesson that a page is, or is a piece of.
    pub(super) fn lesson_slide(&self, page: usize) -> Option<&Slide> {
        match (&self.deck, self.pages.get(page)?) {
            (Deck::Lesson(lesson), Page::Slide(piece)) => lesson.slides.get(piece.slide),
            _ => None,
        }
    }
}

/// The marked statement: each page of statements has one, the first to begin
/// with, and what stands under them is about it.
impl Wall {
    /// Which statement of the page is marked, from 0; none where the page has
    /// no statements.
    pub fn mark(&self) -> Option<usize> {
        let statements = self.page()?.statements();
        (statements > 0).then(|| self.mark.min(statements - 1))
    }

    /// How the marked statement stands out, if it does: in more than one way it
    /// may.
    pub(super) fn marked_as(&self) -> Vec<Offered> {
        let (Some(marked), Deck::Group(group)) = (self.marked_place(), &self.deck) else { return Vec::new() };
        group.offered().into_iter().filter(|(_, place)| *place == marked).map(|(as_what, _)| as_what).collect()
    }

    /// The place of the marked statement among all of them.
    fn marked_place(&self) -> Option<usize> {
        let Page::Items { first, .. } = self.page()? else { return None };
        Some(first + self.mark()?)
    }

    fn mark_next(&mut self) {
        match self.mark() {
            Some(mark) if mark + 1 < self.page().map_or(0, Page::statements) => self.mark = mark + 1,
            _ => self.go_to(self.page.saturating_add(1)),
        }
    }

    fn mark_previous(&mut self) {
        match self.mark() {
            Some(mark) if mark > 0 => self.mark = mark - 1,
            _ if self.page > 0 => {
                self.go_to(self.page - 1);
                self.mark = self.page().map_or(0, Page::statements).saturating_sub(1);
            }
            _ => {}
        }
    }

    /// To the statement that stands out after the one that is marked, and from
    /// the last of them to the first.
    fn mark_offered(&mut self) {
        let Deck::Group(group) = &self.deck else { return };
        let mut offered: Vec<usize> = Vec::new();
        for (_, place) in group.offered() {
            // One that stands out in two ways is offered once.
            if !offered.contains(&place) {
                offered.push(place);
            }
        }
        let marked = self.marked_place();
        let after = offered.iter().position(|place| Some(*place) == marked).map_or(0, |at| at + 1);
        let Some(wanted) = offered.get(after).or(offered.first()).copied() else { return };
        let holds = |page: &Page| {
            let Page::Items { first, part, .. } = page else { return None };
            wanted.checked_sub(*first).filter(|mark| *mark < part.bars.len())
        };
        let found = self.pages.iter().enumerate().find_map(|(at, page)| Some((at, holds(page)?)));
        if let Some((page, mark)) = found {
            self.go_to(page);
            self.mark = mark;
        }
    }

    /// Larger text with less on each page, or not; what is shown stays shown.
    fn set_large(&mut self, is_large: bool) {
        let subject = match self.marked_place() {
            Some(place) => Some((Page::STATEMENTS, place)),
            None => self.page().map(Page::subject),
        };
        self.is_large = is_large;
        self.pages = self.deck.pages(is_large);
        let Some(subject) = subject else { return };
        let nearest = self.pages.iter().map(Page::subject).filter(|page| *page <= subject).max();
        let page = self.pages.iter().position(|page| Some(page.subject()) == nearest).unwrap_or(0);
        self.go_to(page);
        if let Some(Page::Items { first, .. }) = self.page() {
            self.mark = subject.1.saturating_sub(*first);
        }
    }
}
