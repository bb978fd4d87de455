//! What is on the wall right now, and what each wish does to it.

use super::deck::{Deck, Offered, Page};
use super::room::{Room, RoomSaid};
use crate::chart::Scheme;
use crate::course::Agreement;
use crate::instrument::{Instrument, InstrumentId, LocalText};
use crate::lesson::{Phase, Slide, Timer};
use std::sync::Arc;
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
    /// Make the wall white, or show the page again.
    White,
    /// A clock over the whole page, or the page again.
    Clock,
    /// A digit of the number of a slide.
    Digit(u8),
    /// To the slide whose number was typed; one page on where none was.
    Enter,
    /// The show is on already: nothing moves.
    Start,
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
    /// To the screen with this number, from 0.
    Monitor(usize),
    /// How the questionnaire of the page is answered, or the page again.
    Answer,
    /// Show the group's result of [`Wall::instrument`].
    ShowGroup,
    /// What the group has agreed on, or the page again.
    Agreed,
    /// What the room has said on this page, or the page again.
    Keywords,
    /// A break with a clock of its own, or the page again.
    Break,
}

/// What lies over a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// Nothing to see.
    Black,
    /// The same on a white wall.
    White,
    /// A large clock.
    Clock,
    /// How the room answers.
    Answer,
    /// How many have handed in, where the group's answers are not shown yet.
    Sealed,
    /// What the group has agreed on.
    Agreed,
    /// What the room has said.
    Keywords,
    /// A break.
    Break,
}

/// What is for the application to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WallWish {
    /// Take everything off the wall.
    End,
    /// To the next screen.
    NextMonitor,
    /// To the screen with this number, from 0.
    Monitor(usize),
    /// Show the group's result of [`Wall::instrument`].
    ShowGroup,
}

/// A deck on the wall.
#[derive(Clone, Debug)]
pub struct Wall {
    deck: Deck,
    pages: Vec<Page>,
    page: usize,
    over: Option<Over>,
    /// The number of a slide, as far as it is typed.
    number: Option<usize>,
    /// The button that starts and ends a show sends both by turns: an end right
    /// after a start that did nothing is asked about.
    was_started: bool,
    asks_end: bool,
    /// Which of the page's statements is marked.
    mark: usize,
    scheme: Scheme,
    is_large: bool,
    shows_notes: bool,
    monitor: Option<usize>,
    /// One a slide of the lesson, kept while the deck is open.
    timers: Vec<Option<Timer>>,
    /// For every page that has none of its own.
    spare: Timer,
    /// How long a break is.
    pause: Timer,
    /// What the room may see beside the deck.
    room: Arc<Room>,
}

/// How long the clock of a page without a talk is, and a break, in seconds.
const SPARE: u64 = 10 * 60;
const BREAK: u64 = 15 * 60;

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
            over: None,
            number: None,
            was_started: false,
            asks_end: false,
            mark: 0,
            scheme,
            is_large,
            shows_notes: false,
            monitor: None,
            timers,
            spare: Timer::new(Duration::from_secs(SPARE)),
            pause: Timer::new(Duration::from_secs(BREAK)),
            room: Arc::default(),
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
        self.over == Some(Over::Black)
    }

    /// What lies over the page.
    pub fn over(&self) -> Option<Over> {
        self.over
    }

    /// Whether the show ends where that is asked for once more.
    pub fn asks_end(&self) -> bool {
        self.asks_end
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

    /// The clock of the page: its timer, or the one of pages without a talk.
    pub fn clock(&self) -> Option<&Timer> {
        let of_page = self.timer().unwrap_or(&self.spare);
        Some(if self.over == Some(Over::Break) { &self.pause } else { of_page })
    }

    /// What the room may see beside the deck.
    pub fn room(&self) -> &Room {
        &self.room
    }

    /// It may see this now.
    pub fn let_in(&mut self, room: Arc<Room>) {
        self.room = room;
    }

    /// That the group's answers are not shown yet lies over the page.
    pub fn seal(&mut self) {
        self.over = Some(Over::Sealed);
    }

    /// What the room answers: what the page is about, or else what the course
    /// asks first.
    pub fn asked(&self) -> Option<&Arc<Instrument>> {
        let of_page = self.instrument().and_then(|id| self.room.instrument(id));
        of_page.or_else(|| self.room.instrument(&self.room.course.as_ref()?.asked.first()?.instrument))
    }

    /// Whether the group has agreed on something.
    pub fn has_agreement(&self) -> bool {
        self.agreement().is_some()
    }

    /// What the group has agreed on.
    fn agreement(&self) -> Option<&Agreement> {
        let (agreement, _) = self.room.course.as_ref()?.agreed.as_ref()?;
        (!agreement.is_empty()).then_some(agreement)
    }

    /// What the room talks about on this page.
    pub fn question(&self) -> Option<&LocalText> {
        Some(&self.lesson_slide(self.page)?.discussion.as_ref()?.question)
    }

    /// The wall one page on; none at the last.
    pub fn next(&self) -> Option<Self> {
        (self.page + 1 < self.pages.len()).then(|| {
            let mut next = self.clone();
            next.go_to(self.page + 1);
            next
        })
    }

    /// What the shown page is about answering.
    pub fn instrument(&self) -> Option<&InstrumentId> {
        self.lesson_slide(self.page)?.instrument.as_ref()
    }

    /// Does what `action` says; gives what is for the application to do.
    ///
    /// On a dark or white wall, whatever would change the picture just shows it
    /// again. The timer can be worked in the dark, by the one who leads.
    pub fn apply(&mut self, action: WallAction, now: Duration) -> Option<WallWish> {
        use WallAction as Do;
        let number = self.number.take();
        let was_started = std::mem::take(&mut self.was_started);
        let asked_end = std::mem::take(&mut self.asks_end);
        match action {
            Do::End if was_started && !asked_end => self.asks_end = true,
            Do::End => return Some(WallWish::End),
            Do::Start => self.was_started = true,
            Do::NextMonitor => return Some(WallWish::NextMonitor),
            Do::Monitor(screen) => return Some(WallWish::Monitor(screen)),
            Do::Black => self.cover(Over::Black),
            Do::White => self.cover(Over::White),
            Do::Notes => self.shows_notes = !self.shows_notes,
            Do::TimerToggle | Do::TimerLengthen | Do::TimerReset => self.time(&action, now),
            _ if matches!(self.over, Some(Over::Black | Over::White)) => self.over = None,
            Do::Clock => self.cover(Over::Clock),
            // No lesson has so many slides.
            Do::Digit(digit) => self.number = Some((number.unwrap_or(0) * 10 + usize::from(digit)) % 1000),
            Do::Enter if number.is_some() => self.go_to_slide(number.unwrap_or(1).saturating_sub(1)),
            Do::Answer if self.asked().is_some() => self.cover(Over::Answer),
            Do::Answer => {}
            Do::Agreed if self.agreement().is_some() => self.cover(Over::Agreed),
            Do::Agreed => {}
            Do::Keywords if !self.keywords().is_empty() => self.cover(Over::Keywords),
            Do::Keywords => {}
            Do::Break => self.rest(now),
            Do::ShowGroup => return Some(WallWish::ShowGroup),
            Do::MarkNext => self.mark_next(),
            Do::MarkPrevious => self.mark_previous(),
            Do::MarkOffered => self.mark_offered(),
            Do::Large => self.set_large(!self.is_large),
            Do::Next | Do::Enter => self.go_to(self.page.saturating_add(1)),
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

    /// A break begins, or is over.
    fn rest(&mut self, now: Duration) {
        self.cover(Over::Break);
        self.pause.reset();
        if self.over == Some(Over::Break) {
            self.pause.start(now);
        }
    }

    /// What the room has said on the page; at the end of a lesson, and on pages
    /// where nothing was said, what it said at the start.
    pub fn keywords(&self) -> Vec<&RoomSaid> {
        let said = self.room.course.as_ref().map_or(&[][..], |course| course.said.as_slice());
        let page = self.lesson_slide(self.page).map(|slide| slide.id.as_str());
        let here: Vec<&RoomSaid> = said.iter().filter(|one| Some(one.page.as_str()) == page).collect();
        let first = said.first().map(|one| one.page.as_str());
        if here.is_empty() { said.iter().filter(|one| Some(one.page.as_str()) == first).collect() } else { here }
    }

    /// Lays something over the page, or takes it away.
    fn cover(&mut self, over: Over) {
        self.over = if self.over == Some(over) { None } else { Some(over) };
    }

    /// The slide of the lesson that is shown, from 0; the page of a group.
    pub fn slide_number(&self) -> usize {
        self.lesson_place().unwrap_or(self.page)
    }

    /// To the first page of a slide.
    pub fn go_to_slide(&mut self, slide: usize) {
        match &self.deck {
            Deck::Lesson(lesson) => {
                let slide = slide.min(lesson.slides.len().saturating_sub(1));
                let begins = |page: &Page| matches!(page, Page::Slide(piece) if piece.slide == slide);
                if let Some(page) = self.pages.iter().position(begins) {
                    self.go_to(page);
                }
            }
            Deck::Group(_) => self.go_to(slide),
        }
    }

    /// Another page is seen, and not what lay over the one before.
    fn go_to(&mut self, page: usize) {
        self.page = page.min(self.pages.len().saturating_sub(1));
        self.over = None;
        self.mark = 0;
    }

    fn time(&mut self, action: &WallAction, now: Duration) {
        let of_slide = self.lesson_place().and_then(|place| self.timers.get_mut(place));
        let timer = of_slide.and_then(Option::as_mut).unwrap_or(&mut self.spare);
        let timer = if self.over == Some(Over::Break) { &mut self.pause } else { timer };
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
