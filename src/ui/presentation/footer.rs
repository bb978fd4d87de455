//! What stands at the foot of every slide of a lesson.

use super::button::pressable;
use super::group;
use super::sheet::Sheet;
use super::state::{Wall, WallAction};
use crate::i18n::Texts;
use crate::lesson::{Lesson, Phase, Timer};
use crate::ui::icons::{self, Icon};
use crate::ui::layout::{Node, column, drawn, filler, label, line};
use crate::ui::text::Style;
use egui::{Rect, Vec2, vec2};
use std::time::Duration;

/// Side of the timer's sign, and room round it, so that it can be hit, in
/// design pixels.
const SIGN: f32 = 30.0;
const REACH: f32 = 12.0;

/// Timer, course and counter.
pub fn footer<'a>(sheet: &Sheet<'a>, wall: &Wall, lesson: &'a Lesson, now: Duration) -> Node<'a, WallAction> {
    let (texts, muted, style) = (sheet.texts, sheet.colors.muted, sheet.style(Style::WALL_SMALL));
    let title = lesson.title.get(texts.language());
    let course = texts.with("wall-course", &[("title", title.into())]);
    let args = [("place", (wall.slide() + 1).into()), ("count", wall.len().into())];
    let counter = texts.with("wall-slide-of", &args);
    let timer = match wall.timer() {
        Some(timer) => line(0.0, [clock(sheet, timer, now), filler()]),
        None => filler(),
    };
    let parts = [timer, label(course, style, muted).center().share(2.0), label(counter, style, muted).end().fill()];
    column(sheet.px(8.0), [group::rule(sheet), line(0.0, parts)])
}

fn clock<'a>(sheet: &Sheet<'a>, timer: &Timer, now: Duration) -> Node<'a, WallAction> {
    let (texts, colors) = (sheet.texts, sheet.colors);
    let phase = timer.phase(now);
    let style = sheet.style(if phase == Phase::Ready { Style::WALL_SMALL } else { Style::WALL_SMALL.medium() });
    let mut reading = timer.reading(now);
    if phase == Phase::Paused {
        reading += " · ";
        reading += &texts.get("wall-timer-held");
    }
    let color = if matches!(phase, Phase::Running | Phase::Paused) { colors.ink } else { colors.muted };
    let side = sheet.px(SIGN);
    let sign = drawn(Vec2::splat(side), move |ui, rect| {
        icons::paint(ui, Icon::Timer, Rect::from_center_size(rect.center(), Vec2::splat(side)), color);
        None
    });
    let (name, radius) = (timer_words(timer, now, texts), sheet.px(8.0));
    let whole = line(sheet.px(10.0), [sign, label(reading, style, color).silent()]).fit();
    whole
        .pad(vec2(0.0, sheet.px(REACH)))
        .behind(move |ui, rect| pressable(ui, rect, &name, radius, colors).clicked().then_some(WallAction::TimerToggle))
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
