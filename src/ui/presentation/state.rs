//! What is on the wall right now, and what each wish does to it.

use super::deck::{Deck, Page};
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
        Self { deck, pages, page: 0, is_black: false, scheme, is_large, shows_notes: false, monitor: None, timers }
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
