//! What is projected: the lesson or the group's result, on the screen that the
//! room sees, while the one who leads has the presenter's view on their own.
//! Where there is one screen, the one or the other is seen, never both.

use super::App;
use super::screens::Screen;
use crate::course::{CourseFile, Said};
use crate::group::CourseCode;
use crate::platform::awake::Awake;
use crate::ui::presentation::{Deck, Presenting, Room, RoomCount, RoomCourse, RoomSaid, Wall, WallAction, WallWish};
use crate::ui::{Action, Place};
use egui::{ViewportBuilder, ViewportCommand, ViewportId};
use std::sync::Arc;
use std::time::Duration;

/// Text of this size or more gets slides with less on each, in per cent.
const LARGE_TEXT: u16 = 150;
/// How often the screens are looked for while something is projected.
const LOOK: Duration = Duration::from_secs(2);

/// What is on the wall, and what comes back when that ends.
#[derive(Default)]
pub struct Projector {
    wall: Option<Wall>,
    before: Option<Wall>,
    presenting: Presenting,
    screens: Vec<Screen>,
    looked: Option<Duration>,
    /// The name of the screen that was chosen, or was the wall last.
    chosen: Option<String>,
    /// Whether the wall was apart from this window in this show.
    was_apart: bool,
    /// The slide that each lesson was left at, both by their ids.
    left: Vec<(String, String)>,
    /// Keeps the machine awake as long as it lives.
    awake: Option<Awake>,
}

impl Projector {
    /// What is projected.
    pub fn wall(&self) -> Option<&Wall> {
        self.wall.as_ref()
    }

    /// What the one who leads sees of it in this window; `None` where it is the
    /// wall itself.
    pub fn presenting(&self) -> Option<&Presenting> {
        let wall = self.wall.as_ref()?;
        (self.screens.len() > 1 || wall.shows_notes()).then_some(&self.presenting)
    }

    /// Notes which screens there are, and which is the wall: the one that was
    /// chosen, where it is there; else the first that this window is not on. A
    /// screen that has gone is waited for, and the wall lies on nobody's notes.
    fn look(&mut self, screens: Vec<Screen>, now: Duration) {
        // A window that is only opening is on no screen yet.
        let is_somewhere = screens.len() < 2 || screens.iter().any(|screen| screen.is_here);
        self.looked = is_somewhere.then_some(now);
        let others = || screens.iter().enumerate().filter(|(_, screen)| !screen.is_here);
        let chosen = self.chosen.as_ref();
        let at = match chosen {
            Some(name) => others().find(|(_, screen)| screen.name == *name).or_else(|| others().next()),
            None => others().next(),
        };
        let at = at.filter(|_| is_somewhere);
        self.presenting.wall = at.map(|(place, _)| place);
        // What was chosen is waited for, also while another is in its place.
        if let Some((_, screen)) = at.filter(|_| chosen.is_none()) {
            self.chosen = Some(screen.name.clone());
        }
        self.presenting.screens = screens.iter().map(|screen| screen.name.clone()).collect();
        let was_alone = self.screens.len() < 2;
        self.presenting.is_gone = self.was_apart && screens.len() < 2;
        self.was_apart |= screens.len() > 1;
        self.screens = screens;
        // A projector that goes dark leaves the notes where they were; the wall
        // comes here only when that is asked for.
        if self.was_apart && !was_alone && self.screens.len() < 2 {
            let wall = self.wall.as_mut().filter(|wall| !wall.shows_notes());
            wall.map(|wall| wall.apply(WallAction::Notes, now));
        }
    }
}

impl App {
    /// Projects the lesson from a slide on, for the course whose page is shown.
    pub fn present_course(&mut self, ctx: &egui::Context, slide: usize) {
        let lesson = Arc::clone(self.lessons.shelf().lesson());
        // What is hidden is not there for the wall.
        self.put_on_wall(ctx, Deck::Lesson(Arc::new(lesson.for_the_room())), lesson.place_for_the_room(slide));
    }

    /// Projects it from where it was left.
    pub fn resume_course(&mut self, ctx: &egui::Context) {
        let lesson = self.lessons.shelf().lesson();
        let left = self.projector.left.iter().find(|(of, _)| *of == lesson.id);
        let slide = left.and_then(|(_, slide)| lesson.index_of(slide)).unwrap_or_default();
        self.present_course(ctx, slide);
    }

    pub(super) fn put_on_wall(&mut self, ctx: &egui::Context, deck: Deck, slide: usize) {
        let is_large = self.look.text_percent() >= LARGE_TEXT;
        let mut wall = Wall::new(deck, is_large);
        wall.go_to_slide(slide);
        match self.projector.wall.take() {
            // What was on the wall comes back when this one ends.
            Some(before) => {
                if before.shows_notes() {
                    wall.apply(WallAction::Notes, Duration::ZERO);
                }
                // A result in the place of another leads back to the same.
                if matches!(before.deck(), Deck::Lesson(_)) {
                    self.projector.before = Some(before);
                }
            }
            None => {
                self.projector.looked = None;
                self.projector.presenting.course = self.course_on_page();
                self.keep_awake(ctx);
            }
        }
        self.projector.wall = Some(wall);
        self.fit_window(ctx);
    }

    /// Whether this window is the wall, and so fills its screen.
    fn fit_window(&self, ctx: &egui::Context) {
        let fills = self.projector.wall.is_some() && self.projector.presenting().is_none();
        if ctx.input(|input| input.viewport().fullscreen) != Some(fills) {
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(fills));
        }
    }

    /// The course whose page is shown, and the round it is in.
    fn course_on_page(&self) -> Option<(CourseCode, u8)> {
        let code = match self.pages.shown() {
            Place::Course { code, .. } => *code,
            Place::CourseResult(id) | Place::CourseChange(id) => id.course,
            _ => return None,
        };
        let course = self.state.contents.courses.led(code)?;
        Some((code, course.current_round((self.edge.now)().date())))
    }

    fn keep_awake(&mut self, ctx: &egui::Context) {
        let (why, waker) = (self.texts.get("wall-title"), ctx.clone());
        self.projector.awake = (self.edge.keep_awake)(&why, Box::new(move || waker.request_repaint()));
    }

    /// Looks what there is, and shows the wall where it is a window of its own;
    /// gives what was asked for there.
    pub(super) fn show_wall(&mut self, ui: &egui::Ui, frame: &eframe::Frame) -> Vec<WallAction> {
        let ctx = ui.ctx().clone();
        let now = since_start(&ctx);
        let projector = &self.projector;
        if projector.looked.is_none_or(|looked| now.saturating_sub(looked) >= LOOK) {
            let screens = super::screens::of(frame);
            self.projector.look(screens, now);
            self.fit_window(&ctx);
        }
        // Nothing tells that a screen has come back.
        if self.projector.was_apart {
            ctx.request_repaint_after(LOOK);
        }
        self.projector.presenting.now = now;
        self.projector.presenting.may_sleep = self.projector.awake.as_ref().is_some_and(Awake::is_refused);
        let room = Arc::new(self.room());
        let Self { projector, texts, .. } = self;
        let Some(wall) = &mut projector.wall else { return Vec::new() };
        if *wall.room() != *room {
            wall.let_in(room);
        }
        let Some(screen) = projector.presenting.wall.filter(|_| projector.screens.len() > 1) else {
            return Vec::new();
        };
        let Some(screen) = projector.screens.get(screen) else { return Vec::new() };
        let builder = ViewportBuilder::default().with_title(texts.get("wall-title")).with_decorations(false);
        let builder = match screen.place {
            Some(place) => builder.with_monitor(place),
            None => builder.with_position(screen.at),
        };
        let builder = builder.with_fullscreen(true);
        let wall = &*wall;
        ctx.show_viewport_immediate(ViewportId::from_hash_of("wall"), builder, |ui, _| {
            let mut wanted = crate::ui::presentation::show(ui, wall, texts, now);
            if ui.ctx().input(|input| input.viewport().close_requested()) {
                wanted.push(WallAction::End);
            }
            wanted
        })
    }

    /// What the room may see beside the deck.
    fn room(&self) -> Room {
        let instruments = self.state.catalog.offered().iter().map(Arc::clone).collect();
        let led = self.projector.presenting.course;
        let course = led.and_then(|(code, round)| Some((self.state.contents.courses.led(code)?, round)));
        let course = course.map(|(course, round)| {
            let asked = course.instruments.iter().map(|asked| {
                let shown: usize = course.results(round, &asked.instrument).map(|result| result.ways.count()).sum();
                RoomCount {
                    instrument: asked.instrument.clone(),
                    received: shown + course.received(round, &asked.instrument),
                    expected: asked.expected,
                }
            });
            // Where nothing is agreed on yet, what was agreed on the time before.
            let agreed_in = |round: u8| {
                let agreement = course.agreements.get(&round).filter(|agreement| !agreement.is_empty())?;
                Some((agreement.clone(), course.round(round).map(|round| round.date)))
            };
            let now = agreed_in(round);
            let is_before = now.is_none();
            let agreed = now.or_else(|| agreed_in(round.checked_sub(1)?));
            let said =
                |one: &Said| RoomSaid { page: one.page.clone(), list: one.list.clone(), words: one.text.clone() };
            RoomCourse {
                code: course.code.to_string(),
                qr: CourseFile::of(course, |_, _| None).and_then(|file| file.qr_text().ok()),
                round: course.round(round).map(|round| round.title.clone()).unwrap_or_default(),
                asked: asked.collect(),
                agreed,
                is_before,
                said: course.said.get(&round).into_iter().flatten().map(said).collect(),
            }
        });
        Room { instruments, course }
    }

    pub(super) fn act_on_wall(&mut self, ctx: &egui::Context, action: WallAction) {
        let Some(wall) = &mut self.projector.wall else { return };
        let Some(wish) = wall.apply(action, since_start(ctx)) else { return self.fit_window(ctx) };
        match wish {
            WallWish::End => self.end_wall(ctx),
            WallWish::NextMonitor => {
                let count = self.projector.screens.len();
                let at = self.projector.presenting.wall.unwrap_or_default();
                let next = (1..count).map(|step| (at + step) % count);
                let is_free = |place: &usize| self.projector.screens.get(*place).is_some_and(|one| !one.is_here);
                if let Some(next) = { next }.find(is_free) {
                    self.show_on(next);
                }
            }
            WallWish::Monitor(screen) => self.show_on(screen),
            WallWish::ShowGroup => self.show_group_on_wall(ctx),
        }
    }

    /// The wall goes to another screen, if that is not this window's own.
    fn show_on(&mut self, screen: usize) {
        let Some(screen) = self.projector.screens.get(screen).filter(|screen| !screen.is_here) else { return };
        self.projector.chosen = Some(screen.name.clone());
        self.projector.looked = None;
    }

    /// From a slide about a questionnaire to what the group has answered last,
    /// in the course whose lesson it is; where nothing is shown yet, to how many
    /// have handed in. Without a course the slide stays.
    fn show_group_on_wall(&mut self, ctx: &egui::Context) {
        let Some((code, _)) = self.projector.presenting.course else { return };
        let wanted = self.projector.wall.as_ref().and_then(|wall| Some(wall.asked()?.id.clone()));
        match wanted.and_then(|instrument| self.last_deck(code, &instrument)) {
            Some(deck) => self.put_on_wall(ctx, Deck::Group(Arc::new(deck)), 0),
            None => {
                if let Some(wall) = &mut self.projector.wall {
                    wall.seal();
                }
            }
        }
    }

    fn end_wall(&mut self, ctx: &egui::Context) {
        if let Some(wall) = self.projector.wall.take()
            && let Deck::Lesson(lesson) = wall.deck()
        {
            self.projector.left.retain(|(id, _)| *id != lesson.id);
            let slide = lesson.slides.get(wall.slide_number()).map(|slide| slide.id.clone());
            self.projector.left.extend(slide.map(|slide| (lesson.id.clone(), slide)));
        }
        self.projector.wall = self.projector.before.take();
        if self.projector.wall.is_none() {
            self.projector.awake = None;
            self.projector.presenting = Presenting::default();
            self.projector.screens.clear();
            self.projector.was_apart = false;
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
        }
    }

    /// Carries out what was asked for on the wall, in its order.
    pub(super) fn act_on_wall_in_order(&mut self, ctx: &egui::Context, wanted: Vec<WallAction>) {
        for action in wanted {
            self.apply(ctx, Action::Wall(action));
            ctx.request_repaint();
        }
    }
}

/// The time that timers count in.
pub fn since_start(ctx: &egui::Context) -> Duration {
    Duration::try_from_secs_f64(ctx.input(|input| input.time)).unwrap_or_default()
}
