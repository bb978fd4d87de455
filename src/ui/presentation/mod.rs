//! What is projected: a course's slides, or what a group has answered.
//!
//! Nothing here can see a person's sessions, remarks or plans: a [`Wall`]
//! holds a [`Deck`] and nothing else, and is all that [`show`] is given.

mod button;
mod change;
mod columns;
mod deck;
mod footer;
mod group;
mod keys;
mod lines;
mod measure;
mod notes;
mod overview;
mod results;
mod sheet;
mod slide;
mod state;
mod statements;
mod title;

pub use deck::{Deck, Earlier, GroupDeck, Moved, Offered};
pub use notes::notes;
pub use state::{Wall, WallAction, WallWish};

use super::a11y;
use super::colors::Colors;
use crate::chart::Palette;
use crate::i18n::Texts;
use deck::Page;
use egui::accesskit::{Live, Role};
use egui::{Color32, CursorIcon, Id, Rect, Sense, Ui, WidgetInfo};
use sheet::Sheet;
use std::time::Duration;

/// Fills the room that `ui` has; gives what was asked for.
///
/// `now` is the time since a moment that stays the same while the deck is
/// open.
pub fn show(ui: &mut Ui, wall: &Wall, texts: &Texts, now: Duration) -> Option<WallAction> {
    let rect = ui.max_rect();
    a11y::window(ui.ctx(), &texts.get("wall-title"), texts.language().tag());
    let keyed = keys::pressed(ui, wall);
    // First, so that every button on the slide lies over it.
    let ground = ui.interact(rect, Id::unique("wall"), Sense::CLICK);
    let asked = if wall.is_black() {
        black(ui, rect, texts);
        None
    } else {
        let colors = Colors::new(Palette::of(wall.scheme()));
        ui.painter().rect_filled(rect, 0.0, colors.bg);
        page(ui, &Sheet::new(rect, &colors, texts), wall, now)
    };
    look_again(ui, wall, now);
    let clicked = ground.clicked().then(|| {
        let is_left = ground.interact_pointer_pos().is_some_and(|at| at.x < rect.center().x);
        if is_left { WallAction::Previous } else { WallAction::Next }
    });
    keyed.or(asked).or(clicked)
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
fn black(ui: &Ui, rect: Rect, texts: &Texts) {
    ui.painter().rect_filled(rect, 0.0, Color32::BLACK);
    ui.set_cursor_icon(CursorIcon::None);
    let words = texts.get("wall-is-black");
    let response = ui.interact(rect, Id::unique("wall-black"), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &words));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}

/// A resting wall costs nothing: only a timer that runs asks for a new frame.
fn look_again(ui: &Ui, wall: &Wall, now: Duration) {
    if let Some(wait) = wall.timer().and_then(|timer| timer.until_change(now)) {
        ui.ctx().request_repaint_after(wait);
    }
}
