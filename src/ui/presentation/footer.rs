//! What stands at the foot of every slide of a lesson.

use super::button;
use super::measure::{Canvas, DESIGN, HAIR, LESSON_MARGIN, LESSON_WIDTH, SIGN};
use super::state::{Wall, WallAction};
use crate::i18n::Texts;
use crate::lesson::{Lesson, Phase, Timer};
use crate::ui::icons::Icon;
use crate::ui::text::{Anchor, Style};
use egui::accesskit::Role;
use egui::vec2;
use std::time::Duration;

const LINE: f32 = 976.0;
const MIDDLE: f32 = 1016.0;
/// Widest the name of the course is.
const COURSE: f32 = 900.0;
/// Between its sign and the timer's reading.
const AFTER: f32 = 10.0;
/// Round the timer, so that it can be hit.
const REACH: f32 = 12.0;

/// Timer, course and counter; gives what was pressed.
pub fn footer(canvas: &mut Canvas<'_>, wall: &Wall, lesson: &Lesson, now: Duration) -> Option<WallAction> {
    let (muted, style) = (canvas.colors.muted, Style::WALL_SMALL);
    canvas.rule(LESSON_MARGIN, LINE, LESSON_WIDTH, HAIR, canvas.colors.border);
    let is_pressed = wall.timer().is_some_and(|timer| clock(canvas, timer, now));
    let title = lesson.title.get(canvas.texts.language());
    let words = canvas.texts.with("wall-course", &[("title", title.into())]);
    let room = vec2(COURSE, style.line_height());
    let at = (DESIGN.x / 2.0, MIDDLE - style.line_height() / 2.0);
    canvas.text(at, Anchor::Center, room, &words, style, muted, Role::Label);
    let args = [("place", (wall.slide() + 1).into()), ("count", wall.len().into())];
    let words = canvas.texts.with("wall-slide-of", &args);
    canvas.line((DESIGN.x - LESSON_MARGIN, MIDDLE), Anchor::Right, &words, &words, style, muted);
    is_pressed.then_some(WallAction::TimerToggle)
}

fn clock(canvas: &mut Canvas<'_>, timer: &Timer, now: Duration) -> bool {
    let phase = timer.phase(now);
    let style = if phase == Phase::Ready { Style::WALL_SMALL } else { Style::WALL_SMALL.medium() };
    let mut reading = timer.reading(now);
    if phase == Phase::Paused {
        reading += " · ";
        reading += &canvas.texts.get("wall-timer-held");
    }
    let width = SIGN + AFTER + canvas.width(&reading, style);
    let height = style.line_height() + 2.0 * REACH;
    let rect = canvas.rect(LESSON_MARGIN - REACH, MIDDLE - height / 2.0, width + 2.0 * REACH, height);
    let response = button::pressable(canvas, rect, &timer_words(timer, now, canvas.texts));
    let is_lit = response.hovered() || matches!(phase, Phase::Running | Phase::Paused);
    let color = if is_lit { canvas.colors.ink } else { canvas.colors.muted };
    canvas.icon(Icon::Timer, (LESSON_MARGIN, MIDDLE), SIGN, color);
    canvas.paint((LESSON_MARGIN + SIGN + AFTER, MIDDLE), Anchor::Left, &reading, style, color);
    response.clicked()
}

/// What the timer reads and what pressing it does.
pub fn timer_words(timer: &Timer, now: Duration, texts: &Texts) -> String {
    let key = match timer.phase(now) {
        Phase::Ready => "wall-timer-ready",
        Phase::Running => "wall-timer-running",
        Phase::Paused => "wall-timer-paused",
        Phase::Over => "wall-timer-over",
    };
    texts.with(key, &[("time", (&timer.reading(now)).into())])
}
