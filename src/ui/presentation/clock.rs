//! A clock over the whole page, with what the room talks about.

use super::sheet::Sheet;
use super::state::{Over, Wall, WallAction};
use crate::lesson::{Phase, Timer};
use crate::ui::layout::{Node, band, column, heading, label, line, space, spring};
use crate::ui::text::{self, Anchor, Style};
use egui::Ui;
use egui::accesskit::Role;
use std::time::Duration;

/// Height of the digits, and of what stands in their place at the end, in
/// design pixels.
const DIGITS: f32 = 340.0;
const ENDED: f32 = 160.0;
/// Widest line of how far the time has come, in design pixels.
const TRACK: f32 = 1128.0;

/// Shows the clock.
pub fn page(ui: &mut Ui, sheet: &Sheet<'_>, wall: &Wall, now: Duration) -> Option<WallAction> {
    let timer = *wall.clock()?;
    let (colors, texts) = (sheet.colors, sheet.texts);
    let mut parts = vec![spring(0.0)];
    if wall.over() == Some(Over::Break) {
        parts.push(heading(texts.get("wall-break"), sheet.style(Style::WALL_DISPLAY), colors.ink).center());
    } else if let Some(question) = wall.question() {
        parts.push(label(texts.get("wall-talk"), sheet.style(Style::WALL_BODY.semibold()), colors.teal).center());
        let words = question.get(texts.language()).to_owned();
        parts.push(heading(words, sheet.style(Style::WALL_DISPLAY), colors.ink).center());
    }
    parts.push(spring(sheet.px(40.0)));
    parts.push(digits(sheet, &timer, now));
    parts.push(space(sheet.px(40.0)));
    parts.push(track(sheet, &timer, now));
    parts.push(spring(0.0));
    column(sheet.px(16.0), parts).high(sheet.room().height()).show(ui, sheet.room())
}

/// What is left, each digit in a cell of its own, so that nothing moves while it
/// counts; at the end, words that are seen from the back.
fn digits<'a>(sheet: &Sheet<'a>, timer: &Timer, now: Duration) -> Node<'a, WallAction> {
    let (colors, texts) = (sheet.colors, sheet.texts);
    if timer.phase(now) == Phase::Over {
        let style = sheet.style(Style::WALL_DISPLAY.at_size(ENDED));
        return label(texts.get("wall-time-over"), style, colors.ink).center().role(Role::Status);
    }
    let (reading, style) = (timer.reading(now), sheet.style(Style::WALL_DISPLAY.at_size(DIGITS)));
    let name = texts.with("wall-time-left", &[("time", (&reading).into())]);
    let cell = sheet.px(DIGITS * 0.66);
    let narrow = sheet.px(DIGITS * 0.32);
    band(style.line_height(), move |ui, rect| {
        let wide = |sign: char| if sign.is_ascii_digit() { cell } else { narrow };
        let whole: f32 = reading.chars().map(wide).sum();
        let mut left = rect.center().x - whole / 2.0;
        for sign in reading.chars() {
            let at = egui::pos2(left + wide(sign) / 2.0, rect.center().y);
            text::paint_centered(ui, at, Anchor::Center, &sign.to_string(), style, colors.ink);
            left += wide(sign);
        }
        let response = ui.interact(rect, egui::Id::unique("wall clock"), egui::Sense::hover());
        response.widget_info(|| egui::WidgetInfo::labeled(Role::Timer, true, &name));
        None
    })
}

/// How much of the time is gone.
fn track<'a>(sheet: &Sheet<'a>, timer: &Timer, now: Duration) -> Node<'a, WallAction> {
    let (colors, texts) = (sheet.colors, sheet.texts);
    let length = timer.length().as_secs_f32().max(1.0);
    let share = 1.0 - (timer.remaining(now).as_secs_f32() / length).min(1.0);
    let radius = sheet.px(6.0);
    let bar = band(sheet.px(12.0), move |ui, rect| {
        ui.painter().rect_filled(rect, radius, colors.sunken);
        ui.painter().rect_filled(rect.with_max_x(rect.left() + rect.width() * share), radius, colors.teal);
        None
    });
    let minutes = usize::try_from(timer.length().as_secs() / 60).unwrap_or_default();
    let minutes = texts.with("wall-minutes", &[("count", minutes.into())]);
    let words = label(minutes, sheet.style(Style::WALL_SMALL), colors.muted);
    let whole = column(sheet.px(12.0), [bar, words]).at_most(sheet.px(TRACK));
    line(0.0, [crate::ui::layout::filler(), whole.wide(sheet.px(TRACK)), crate::ui::layout::filler()])
}
