//! What is projected: a course's slides, or what a group has answered.
//!
//! Nothing here can see a person's sessions, remarks or plans: a [`Wall`]
//! holds a [`Deck`] and nothing else, and is all that [`show`] is given.

mod agreed;
mod answer;
mod button;
mod change;
mod clock;
mod columns;
mod deck;
mod footer;
mod group;
mod keys;
mod keywords;
mod lines;
mod measure;
mod overview;
mod results;
mod room;
mod sheet;
mod slide;
mod state;
mod statements;
mod title;
mod told;

pub use deck::{Deck, Earlier, GroupDeck, Moved, Offered};
pub use room::{Presenting, Room, RoomCount, RoomCourse, RoomSaid};
pub use state::{Over, Wall, WallAction, WallWish};

use super::a11y;
use super::colors::Colors;

use super::text::{self, Anchor, Style};
use crate::chart::Palette;
use crate::i18n::Texts;
use deck::Page;
use egui::accesskit::{Live, Role};
use egui::{Align2, Color32, CursorIcon, Id, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo};
use sheet::Sheet;
use std::time::Duration;

/// Longest the pointer is seen that does not move, in seconds.
const POINTER: f32 = 3.0;

/// Fills the room that `ui` has; gives what was asked for, in its order.
///
/// `now` is the time since a moment that stays the same while the deck is
/// open.
pub fn show(ui: &mut Ui, wall: &Wall, texts: &Texts, now: Duration) -> Vec<WallAction> {
    let rect = ui.max_rect();
    a11y::window(ui.ctx(), &texts.get("wall-title"), texts.language().tag());
    let mut wanted = keys::pressed(ui, wall, false);
    // First, so that every button on the slide lies over it.
    let ground = ui.interact(rect, Id::unique("wall"), Sense::CLICK);
    wanted.extend(draw(ui, rect, wall, texts, now));
    look_again(ui, wall, now);
    hide_pointer(ui);
    wanted.extend(ground.clicked().then_some(WallAction::Next));
    wanted
}

/// What was pressed in the window of the one who leads, in its order.
pub fn pressed(ui: &Ui, wall: &Wall, is_written_in: bool) -> Vec<WallAction> {
    keys::pressed(ui, wall, is_written_in)
}

/// A page as the room sees it, in another window: nothing of it can be pressed.
pub fn picture(ui: &mut Ui, rect: Rect, wall: &Wall, texts: &Texts, now: Duration) {
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(("picture", rect.width().to_bits())));
    ui.set_clip_rect(rect);
    ui.visuals_mut().disabled_alpha = 1.0;
    ui.disable();
    draw(&mut ui, rect, wall, texts, now);
}

fn draw(ui: &mut Ui, rect: Rect, wall: &Wall, texts: &Texts, now: Duration) -> Option<WallAction> {
    let colors = Colors::new(Palette::of(wall.scheme()));
    match wall.over() {
        Some(Over::Black) => {
            plain(ui, rect, Color32::BLACK, &texts.get("wall-is-black"));
            return None;
        }
        Some(Over::White) => {
            plain(ui, rect, Color32::WHITE, &texts.get("wall-is-white"));
            return None;
        }
        _ => ui.painter().rect_filled(rect, 0.0, colors.bg),
    };
    let sheet = Sheet::new(rect, &colors, texts);
    let instrument = wall.asked();
    let asked = match (wall.over(), instrument) {
        (Some(Over::Clock | Over::Break), _) => clock::page(ui, &sheet, wall, now),
        (Some(Over::Answer), Some(instrument)) => answer::page(ui, &sheet, wall, instrument, now),
        (Some(Over::Sealed), Some(instrument)) => answer::sealed(ui, &sheet, wall.room(), instrument),
        (Some(Over::Agreed), _) => wall.room().course.as_ref().and_then(|course| agreed::page(ui, &sheet, course)),
        (Some(Over::Keywords), _) => keywords::page(ui, &sheet, wall),
        _ => page(ui, &sheet, wall, now),
    };
    if wall.asks_end() {
        ask_end(ui, rect, &colors, texts);
    }
    asked
}

/// Where the button that starts and ends a show was pressed by a slip.
fn ask_end(ui: &mut Ui, rect: Rect, colors: &Colors, texts: &Texts) {
    let sheet = Sheet::new(rect, colors, texts);
    let words = text::galley(ui, &texts.get("wall-asks-end"), sheet.style(Style::WALL_BODY), colors.ink, rect.width());
    let size = words.size() + egui::vec2(sheet.px(64.0), sheet.px(32.0));
    let room = Align2::CENTER_BOTTOM.align_size_within_rect(size, rect.shrink(sheet.px(32.0)));
    ui.painter().rect(room, sheet.px(8.0), colors.surface, Stroke::new(1.0, colors.control), StrokeKind::Inside);
    let at = egui::pos2(room.center().x, room.top() + sheet.px(16.0));
    let name = texts.get("wall-asks-end");
    text::place_live(ui, at, Anchor::Center, words, colors.ink, &name, Role::Status, Some(Live::Polite));
}

/// A pointer that rests is no part of the picture.
fn hide_pointer(ui: &Ui) {
    let rests = ui.input(|input| input.pointer.time_since_last_movement());
    if rests >= POINTER {
        ui.set_cursor_icon(CursorIcon::None);
    } else {
        ui.ctx().request_repaint_after(Duration::from_secs_f32(POINTER - rests));
    }
}

fn page<'a>(ui: &mut Ui, sheet: &Sheet<'a>, wall: &'a Wall, now: Duration) -> Option<WallAction> {
    match (wall.deck(), wall.page()?) {
        (Deck::Group(group), page) => results::page(ui, sheet, wall, group, page),
        (Deck::Lesson(lesson), Page::Slide(piece)) => {
            slide::page(ui, sheet, wall, (lesson, lesson.slides.get(piece.slide)?, piece), now)
        }
        (Deck::Lesson(_), _) => None,
    }
}

/// Nothing to see, and to hear only how to go on.
fn plain(ui: &Ui, rect: Rect, color: Color32, words: &str) {
    ui.painter().rect_filled(rect, 0.0, color);
    ui.set_cursor_icon(CursorIcon::None);
    let response = ui.interact(rect, Id::unique("wall-black"), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}

/// A resting wall costs nothing: only a timer that runs asks for a new frame.
fn look_again(ui: &Ui, wall: &Wall, now: Duration) {
    if let Some(wait) = wall.clock().and_then(|timer| timer.until_change(now)) {
        ui.ctx().request_repaint_after(wait);
    }
}
