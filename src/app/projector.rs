//! What is projected: the course or the group's result, over the whole
//! screen. While it is on, nothing else of the program can be reached.

use super::App;
use crate::i18n::Texts;
use crate::ui::presentation::{Deck, Wall, WallAction, WallWish};
use crate::ui::{Action, Place};
use egui::{ViewportBuilder, ViewportCommand, ViewportId};
use std::sync::Arc;
use std::time::Duration;

/// Text of this size or more gets slides with less on each, in per cent.
const LARGE_TEXT: u16 = 150;
/// Screens that are gone through before beginning with the first again. The
/// system does not tell how many there are; one that is not there changes
/// nothing.
const SCREENS: usize = 4;
/// The first size of the window with the notes, in points.
const NOTES_SIZE: [f32; 2] = [560.0, 720.0];

/// What is on the wall, and what comes back when that ends.
#[derive(Default)]
pub struct Projector {
    wall: Option<Wall>,
    before: Option<Wall>,
}

impl Projector {
    /// What is projected.
    pub fn wall(&self) -> Option<&Wall> {
        self.wall.as_ref()
    }
}

impl App {
    /// Projects the course from a slide on.
    pub fn present_course(&mut self, ctx: &egui::Context, slide: usize) {
        let lesson = Arc::clone(self.lessons.shelf().lesson());
        // What is hidden is not there for the wall.
        self.put_on_wall(ctx, Deck::Lesson(Arc::new(lesson.for_the_room())), lesson.place_for_the_room(slide));
    }

    pub(super) fn put_on_wall(&mut self, ctx: &egui::Context, deck: Deck, slide: usize) {
        let is_large = self.look.text_percent() >= LARGE_TEXT;
        let mut wall = Wall::new(deck, is_large);
        wall.go_to_slide(slide);
        match self.projector.wall.take() {
            // What was on the wall comes back when this one ends.
            Some(before) => {
                wall.set_monitor(before.monitor());
                self.projector.before = Some(before);
            }
            None => ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true)),
        }
        self.projector.wall = Some(wall);
    }

    pub(super) fn act_on_wall(&mut self, ctx: &egui::Context, action: WallAction) {
        let Some(wall) = &mut self.projector.wall else { return };
        let Some(wish) = wall.apply(action, since_start(ctx)) else { return };
        match wish {
            WallWish::End => self.end_wall(ctx),
            WallWish::NextMonitor => {
                let next = wall.monitor().map_or(0, |monitor| (monitor + 1) % SCREENS);
                wall.set_monitor(Some(next));
                ctx.send_viewport_cmd(ViewportCommand::SetMonitor(next));
            }
            WallWish::Answer(instrument) => {
                self.projector.before = None;
                self.end_wall(ctx);
                self.apply(ctx, Action::Start(instrument));
            }
            WallWish::ShowGroup => self.show_group_on_wall(ctx),
        }
    }

    /// From a slide about an instrument to what the group has answered last, in
    /// the course whose lesson it is; the slide stays where nothing is shown.
    fn show_group_on_wall(&mut self, ctx: &egui::Context) {
        let Place::Course { code, .. } = *self.pages.shown() else { return };
        let wanted = self.projector.wall.as_ref().and_then(|wall| wall.instrument().cloned());
        if let Some(deck) = wanted.and_then(|instrument| self.last_deck(code, &instrument)) {
            self.put_on_wall(ctx, Deck::Group(Arc::new(deck)), 0);
        }
    }

    fn end_wall(&mut self, ctx: &egui::Context) {
        self.projector.wall = self.projector.before.take();
        if self.projector.wall.is_none() {
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
        }
    }

    /// The window with the facilitator's notes beside the wall.
    pub(super) fn show_notes(
        ctx: &egui::Context,
        wall: &Wall,
        texts: &Texts,
        colors: &crate::ui::Colors,
    ) -> Option<WallAction> {
        let builder = ViewportBuilder::default().with_title(texts.get("notes-title")).with_inner_size(NOTES_SIZE);
        let now = since_start(ctx);
        ctx.show_viewport_immediate(ViewportId::from_hash_of("notes"), builder, |ui, _| {
            let is_closed = ui.ctx().input(|input| input.viewport().close_requested());
            let action = crate::ui::presentation::notes(ui, wall, texts, colors, now);
            if is_closed { Some(WallAction::Notes) } else { action }
        })
    }
}

/// The time that timers count in.
pub fn since_start(ctx: &egui::Context) -> Duration {
    Duration::try_from_secs_f64(ctx.input(|input| input.time)).unwrap_or_default()
}
