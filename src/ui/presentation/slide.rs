//! A slide of a lesson.

use super::button::way;
use super::columns::{self, Look};
use super::deck::Piece;
use super::footer;
use super::lines::{Mark, SMALLEST, lines};
use super::sheet::Sheet;
use super::state::{Wall, WallAction};
use super::title::title;
use crate::instrument::LocalText;
use crate::lesson::{Lesson, Slide, SlideKind};
use crate::ui::icons::{self, Icon};
use crate::ui::layout::{Node, column, drawn, label, line, measured, space, spring};
use crate::ui::lesson_picture;
use crate::ui::text::{self, Anchor, Style};
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{Rect, Ui, Vec2, vec2};
use std::time::Duration;

/// How much of their size the letters of what fills a slide have, from the
/// largest.
const SHRINKS: [f32; 8] = [1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.54, 0.5];
/// What a list is written with, and the same with large text.
const LIST: [f32; 2] = [44.0, 60.0];
/// The sentence under the title, and what the room talks about, likewise.
const LEAD: [f32; 2] = [32.0, 40.0];
const TALK: [f32; 2] = [32.0, 44.0];
/// Least height of a picture, in design pixels.
const PICTURE: f32 = 320.0;
/// The widest line that is easily read, about 68 characters of 40.
const LINE: f32 = 1360.0;
/// Side of a sign, in design pixels.
const SIGN: f32 = 30.0;

/// Shows a slide or a piece of one; gives what was pressed on it.
pub fn page<'a>(
    ui: &mut Ui,
    sheet: &Sheet<'a>,
    wall: &'a Wall,
    (lesson, slide, piece): (&'a Lesson, &'a Slide, &'a Piece),
    now: Duration,
) -> Option<WallAction> {
    let (texts, colors) = (sheet.texts, sheet.colors);
    let language = texts.language();
    let made = sheet.fitting(ui, &SHRINKS, |by| {
        let mut parts = vec![title(sheet, slide.title.get(language).to_owned(), colors.ink)];
        // The pieces that follow the first have its room for what they say.
        if let Some(lead) = slide.lead.as_ref().filter(|_| piece.is_first()) {
            let style = sheet.style(Style::WALL_BODY.at_size(of_two(LEAD, wall)));
            parts.extend([space(sheet.px(16.0)), label(lead.get(language), style, colors.muted)]);
        }
        parts.push(space(sheet.px(48.0)));
        parts.push(content(sheet, wall, lesson, slide, piece, by));
        if slide.kind != SlideKind::Picture {
            parts.push(spring(sheet.px(32.0)));
        }
        if piece.is_last {
            parts.extend(under(sheet, wall, slide));
        }
        parts.push(footer::footer(sheet, wall, lesson, now));
        column(0.0, parts)
    })?;
    made.show(ui, sheet.room())
}

fn of_two([normal, large]: [f32; 2], wall: &Wall) -> f32 {
    if wall.is_large() { large } else { normal }
}

/// What fills the slide.
fn content<'a>(
    sheet: &Sheet<'a>,
    wall: &Wall,
    lesson: &'a Lesson,
    slide: &'a Slide,
    piece: &Piece,
    by: f32,
) -> Node<'a, WallAction> {
    let columns = slide.columns.get(piece.columns.clone()).unwrap_or_default();
    let of_list = |texts: &'a [LocalText], mark: Mark| {
        let style = sheet.style(Style::WALL_BODY.at_size((of_two(LIST, wall) * by).max(SMALLEST)));
        let texts = texts.iter().skip(piece.lines.start).take(piece.lines.len());
        lines(sheet, texts, mark, style).at_most(sheet.px(LINE))
    };
    match slide.kind {
        SlideKind::Columns | SlideKind::Process => {
            let is_process = slide.kind == SlideKind::Process;
            let look = Look { is_process, is_large: wall.is_large(), first: piece.columns.start + 1, by };
            columns::columns(sheet, columns, &piece.lines, &look)
        }
        SlideKind::Questions => of_list(&slide.questions, Mark::Rule),
        SlideKind::List | SlideKind::Instrument => {
            let mark = if slide.numbered { Mark::Number(piece.lines.start + 1) } else { Mark::Dot };
            of_list(&slide.bullets, mark)
        }
        SlideKind::Picture => picture(sheet, lesson, slide),
    }
}

/// The picture in the middle of the room that is left; what it shows in words
/// where its pixels cannot be read.
fn picture<'a>(sheet: &Sheet<'a>, lesson: &'a Lesson, slide: &'a Slide) -> Node<'a, WallAction> {
    let named = slide.picture.as_ref().and_then(|name| lesson.pictures.get(name)).zip(slide.alt.as_ref());
    let Some((picture, alt)) = named else { return spring(0.0) };
    let alt = alt.get(sheet.texts.language());
    let (style, ink, least, under) =
        (sheet.style(Style::WALL_BODY), sheet.colors.ink, sheet.px(PICTURE), sheet.px(32.0));
    measured(
        move |_, _| least,
        move |ui, rect| {
            let rect = rect.with_max_y(rect.bottom() - under);
            let size = lesson_picture::filling(picture, rect.size());
            if !lesson_picture::show(ui, picture, alt, Rect::from_center_size(rect.center(), size)) {
                let galley = text::galley(ui, alt, style, ink, rect.width());
                text::place(ui, rect.left_top(), Anchor::Left, galley, ink, alt, Role::Label);
            }
            None
        },
    )
    .grows()
}

/// Where the slide comes from, the ways to the questionnaire it is about, and
/// what the room talks about.
fn under<'a>(sheet: &Sheet<'a>, wall: &Wall, slide: &'a Slide) -> Vec<Node<'a, WallAction>> {
    let (texts, colors) = (sheet.texts, sheet.colors);
    let language = texts.language();
    let small = sheet.style(Style::WALL_SMALL);
    let source = slide.source.as_ref().map(|source| label(source.get(language), small, colors.muted));
    let mut parts = Vec::new();
    match &slide.instrument {
        Some(_) => {
            let mut ways = vec![
                way(sheet, texts.get("wall-answer"), WallAction::Answer),
                way(sheet, texts.get("wall-show-group"), WallAction::ShowGroup),
            ];
            ways.extend(source.map(|source| source.fill().end()));
            parts.push(line(sheet.px(16.0), ways));
        }
        None => parts.extend(source),
    }
    if let Some(discussion) = &slide.discussion {
        let style = sheet.style(Style::WALL_BODY.at_size(of_two(TALK, wall)).medium());
        let side = sheet.px(SIGN);
        let sign = drawn(vec2(side, style.line_height()), move |ui, rect| {
            icons::paint(ui, Icon::Note, Rect::from_center_size(rect.center(), Vec2::splat(side)), colors.teal);
            None
        });
        let above = ((style.line_height() - small.line_height()) / 2.0).max(0.0);
        let talk = label(texts.get("wall-talk"), small.semibold(), colors.teal);
        let talk = talk.pad(MarginF32 { top: above, right: above, ..MarginF32::ZERO });
        let question = label(discussion.question.get(language), style, colors.ink).fill();
        parts.push(line(sheet.px(20.0), [sign.top(), talk.top(), question]));
    }
    parts.into_iter().flat_map(|part| [part, space(sheet.px(28.0))]).collect()
}
