//! How the room answers: the statements, the scale, and how to hand in, with
//! how many have.

use super::room::{Room, RoomCount, RoomCourse};
use super::sheet::Sheet;
use super::state::{Wall, WallAction};
use crate::chart;
use crate::instrument::{Dimension, Instrument};
use crate::ui::layout::{Node, balanced, band, column, drawn, filler, grid, heading, label, line, space, spring};
use crate::ui::text::Style;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{Id, Stroke, StrokeKind, Ui, vec2};
use std::time::Duration;

/// Sizes of the statements, from the largest; nothing on the wall is smaller
/// than the last.
const SIZES: [f32; 4] = [32.0, 28.0, 25.0, 22.0];
/// Narrowest column of statements, and of the scale, in design pixels.
const COLUMN: f32 = 250.0;
const STEP: f32 = 200.0;
/// Side of the QR code, in design pixels.
const QR: f32 = 184.0;

/// Shows how a questionnaire is answered.
pub fn page(ui: &mut Ui, sheet: &Sheet<'_>, wall: &Wall, instrument: &Instrument, now: Duration) -> Option<WallAction> {
    let room = wall.room();
    let made = sheet.fitting(ui, &SIZES, |size| {
        let parts = [
            head(sheet, room, instrument),
            space(sheet.px(28.0)),
            statements(sheet, instrument, size),
            spring(sheet.px(20.0)),
            scale(sheet, instrument, size),
            space(sheet.px(24.0)),
            foot(sheet, wall, room, instrument, now),
        ];
        column(0.0, parts)
    })?;
    made.show(ui, sheet.room())
}

fn head<'a>(sheet: &Sheet<'a>, room: &Room, instrument: &Instrument) -> Node<'a, WallAction> {
    let Sheet { colors, texts, .. } = *sheet;
    let title = instrument.title.get(texts.language()).to_owned();
    let mut top = vec![heading(title, sheet.style(Style::WALL_DISPLAY), colors.accent(instrument.marker)).fill()];
    let round = room.course.as_ref().map(|course| course.round.clone());
    top.extend(round.map(|round| label(round, sheet.style(Style::WALL_SMALL), colors.muted)));
    let lead = label(texts.get("wall-answer-lead"), sheet.style(Style::WALL_BODY), colors.muted);
    column(sheet.px(8.0), [line(sheet.px(48.0), top), lead])
}

/// The statements, a column a dimension.
fn statements<'a>(sheet: &Sheet<'a>, instrument: &Instrument, size: f32) -> Node<'a, WallAction> {
    let mut first = 1;
    let columns = instrument.dimensions.iter().map(|dimension| {
        let column = one_column(sheet, instrument, dimension, first, size);
        first += dimension.items.len();
        column
    });
    let most = instrument.dimensions.len().clamp(1, 4);
    grid(sheet.px(48.0), sheet.px(COLUMN), most, columns.collect::<Vec<_>>())
}

fn one_column<'a>(
    sheet: &Sheet<'a>,
    instrument: &Instrument,
    dimension: &Dimension,
    first: usize,
    size: f32,
) -> Node<'a, WallAction> {
    let Sheet { colors, texts, .. } = *sheet;
    let language = texts.language();
    let accent = colors.accent(instrument.marker);
    let style = sheet.style(Style::WALL_BODY.at_size(size));
    let width = sheet.px(size * 1.5);
    let rule = band(sheet.px(3.0), move |ui, rect| {
        ui.painter().rect_filled(rect, 0.0, accent);
        None
    });
    let title = dimension.short_title.as_ref().unwrap_or(&dimension.title).get(language).to_owned();
    let mut parts = vec![rule, heading(title, style.semibold(), accent)];
    for (place, item) in dimension.items.iter().enumerate() {
        let number = (first + place).to_string();
        let words = item.text.get(language).to_owned();
        let name = format!("{number}. {words}");
        let number = label(number, style, colors.muted).silent().wide(width).top();
        parts.push(line(0.0, [number, balanced(words, style, colors.ink).named(name).fill()]));
    }
    column(sheet.px(14.0), parts)
}

/// The points with their words.
fn scale<'a>(sheet: &Sheet<'a>, instrument: &Instrument, size: f32) -> Node<'a, WallAction> {
    let Sheet { colors, texts, .. } = *sheet;
    let scale = &instrument.scale;
    let style = sheet.style(Style::WALL_BODY.at_size(size.min(28.0)));
    let boxes = (1..=scale.max()).map(|point| {
        let words = scale.label(point, texts.language()).to_owned();
        let name = format!("{point} {words}");
        let (radius, stroke) = (sheet.px(8.0), Stroke::new(sheet.px(1.5).max(1.0), colors.control));
        line(
            sheet.px(12.0),
            [
                label(point.to_string(), style.semibold(), colors.ink).silent(),
                label(words, style, colors.ink).named(name).fill(),
            ],
        )
        .pad(sheet.px(14.0))
        .behind(move |ui, rect| {
            ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
            None
        })
    });
    grid(sheet.px(22.0), sheet.px(STEP), usize::from(scale.max()), boxes.collect::<Vec<_>>())
}

/// The course's code and how to hand in, how many have, and the time left.
fn foot<'a>(
    sheet: &Sheet<'a>,
    wall: &Wall,
    room: &Room,
    instrument: &Instrument,
    now: Duration,
) -> Node<'a, WallAction> {
    let Sheet { colors, texts, .. } = *sheet;
    let (small, large) = (sheet.style(Style::WALL_SMALL), sheet.style(Style::WALL_DISPLAY));
    let mut parts: Vec<Node<'a, WallAction>> = Vec::new();
    if let Some(course) = &room.course {
        parts.extend(qr(sheet, course));
        parts.push(
            column(
                sheet.px(6.0),
                [
                    label(texts.get("wall-code"), small, colors.muted),
                    label(course.code.clone(), large, colors.ink),
                    label(texts.get("wall-code-with"), small, colors.ink),
                ],
            )
            .fit(),
        );
    }
    parts.push(filler());
    parts.extend(room.count(&instrument.id).map(|count| {
        let words = chart::received_words(
            count.received,
            count.expected.and_then(|expected| usize::try_from(expected).ok()),
            texts,
        );
        let name = format!("{} {words}", texts.get("wall-handed-in"));
        column(
            sheet.px(6.0),
            [
                label(counted(count, sheet), large, colors.ink).named(name).role(Role::Status),
                label(texts.get("wall-handed-in"), small, colors.muted).silent(),
            ],
        )
        .fit()
    }));
    if let Some(timer) = wall.clock().filter(|timer| timer.phase(now) != crate::lesson::Phase::Ready) {
        let left = [
            label(timer.reading(now), large, colors.ink).end(),
            label(texts.get("wall-left"), small, colors.muted).end(),
        ];
        parts.push(column(sheet.px(6.0), left).fit());
    }
    line(sheet.px(40.0), parts)
}

fn counted(count: &RoomCount, sheet: &Sheet<'_>) -> String {
    match count.expected {
        Some(expected) => {
            let expected = expected.to_string();
            let words = [("count", count.received.into()), ("expected", (&expected).into())];
            sheet.texts.with("wall-count-of", &words)
        }
        None => count.received.to_string(),
    }
}

fn qr<'a>(sheet: &Sheet<'a>, course: &RoomCourse) -> Option<Node<'a, WallAction>> {
    let text = course.qr.clone()?;
    let side = sheet.px(QR);
    let name = sheet.texts.get("wall-qr");
    Some(drawn(vec2(side, side), move |ui, rect| {
        widgets::qr(ui, rect, Id::unique(("wall qr", side.to_bits())), &text, &name);
        None
    }))
}

/// That the group's answers are not shown yet, and how many there are.
pub fn sealed(ui: &mut Ui, sheet: &Sheet<'_>, room: &Room, instrument: &Instrument) -> Option<WallAction> {
    let Sheet { colors, texts, .. } = *sheet;
    let title = texts.with("wall-sealed", &[("title", instrument.short_title(texts.language()).into())]);
    let mut parts = vec![heading(title, sheet.style(Style::WALL_DISPLAY), colors.accent(instrument.marker))];
    parts.push(spring(sheet.px(80.0)));
    if let Some(count) = room.count(&instrument.id) {
        let huge = sheet.style(Style::WALL_DISPLAY.at_size(200.0));
        parts.push(label(counted(count, sheet), huge, colors.ink).center().role(Role::Status));
        parts.push(label(texts.get("wall-handed-in"), sheet.style(Style::WALL_BODY), colors.muted).center());
    } else {
        parts.push(label(texts.get("wall-sealed-none"), sheet.style(Style::WALL_BODY), colors.ink));
    }
    parts.push(spring(sheet.px(80.0)));
    column(sheet.px(12.0), parts).high(sheet.room().height()).show(ui, sheet.room())
}
