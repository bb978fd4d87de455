//! A slide of a lesson.

use super::button;
use super::columns::{self, Look};
use super::deck::Piece;
use super::lines::{Lines, Mark};
use super::measure::{AFTER_SIGN, Canvas, LESSON_MARGIN, LESSON_WIDTH, LINE, SIGN};
use super::state::{Wall, WallAction};
use crate::instrument::LocalText;
use crate::lesson::{Lesson, Slide, SlideKind};
use crate::ui::icons::Icon;
use crate::ui::lesson_picture;
use crate::ui::text::{Anchor, Style};
use egui::accesskit::Role;
use egui::{Color32, Rect, vec2};

const TITLE: f32 = 120.0;
const LEAD: f32 = 200.0;
/// Where what fills the slide begins.
const CONTENT: f32 = 336.0;
/// The same with large text, where no sentence stands under the title.
const CONTENT_LARGE: f32 = 248.0;
/// Between that sentence and what fills the slide.
const UNDER_LEAD: f32 = 48.0;
/// Where what fills the slide ends at the latest.
const BOTTOM: f32 = 944.0;
/// Between what fills the slide and what stands under it.
const GAP: f32 = 32.0;
/// The same with large text.
const GAP_LARGE: f32 = 56.0;

/// Shows a slide or a piece of one; gives what was pressed on it.
pub fn page(canvas: &mut Canvas<'_>, wall: &Wall, lesson: &Lesson, slide: &Slide, piece: &Piece) -> Option<WallAction> {
    let (ink, muted) = (canvas.colors.ink, canvas.colors.muted);
    let language = canvas.texts.language();
    let room = vec2(LESSON_WIDTH, Style::WALL_DISPLAY.line_height());
    let title = slide.title.get(language);
    canvas.title((LESSON_MARGIN, TITLE), room, title, ink);
    let mut top = if wall.is_large() { CONTENT_LARGE } else { CONTENT };
    // The pieces that follow the first have its room for what they say.
    if let Some(lead) = slide.lead.as_ref().filter(|_| piece.is_first()) {
        let style = Style::WALL_BODY.at_size(if wall.is_large() { 40.0 } else { 32.0 });
        let room = vec2(LESSON_WIDTH, 2.0 * style.line_height());
        let lead = lead.get(language);
        let height = canvas.text((LESSON_MARGIN, LEAD), Anchor::Left, room, lead, style, muted, Role::Label);
        top = CONTENT.max(LEAD + height + UNDER_LEAD);
    }
    let mut bottom = BOTTOM;
    let mut asked = None;
    if piece.is_last {
        bottom = discussion(canvas, wall, slide, bottom);
        (bottom, asked) = ways(canvas, wall, slide, bottom);
        if slide.instrument.is_none() {
            bottom = source(canvas, wall, slide, bottom);
        }
    }
    let columns = slide.columns.get(piece.columns.clone()).unwrap_or_default();
    match slide.kind {
        SlideKind::Columns | SlideKind::Process => {
            let is_process = slide.kind == SlideKind::Process;
            let look = Look { is_process, is_large: wall.is_large(), first: piece.columns.start + 1 };
            columns::columns(canvas, columns, &piece.lines, top, bottom, &look);
        }
        SlideKind::Questions => {
            let size = if wall.is_large() { 60.0 } else { 44.0 };
            list(canvas, &slide.questions, piece, Mark::Rule, size, (top, bottom));
        }
        SlideKind::List | SlideKind::Instrument => {
            let mark = if slide.numbered { Mark::Number(piece.lines.start + 1) } else { Mark::Dot };
            let size = if wall.is_large() { 60.0 } else { 44.0 };
            list(canvas, &slide.bullets, piece, mark, size, (top, bottom));
        }
        SlideKind::Picture => picture(canvas, lesson, slide, (top, bottom)),
    }
    asked
}

fn list(canvas: &mut Canvas<'_>, texts: &[LocalText], piece: &Piece, mark: Mark, size: f32, (top, bottom): (f32, f32)) {
    let language = canvas.texts.language();
    let texts = texts.iter().skip(piece.lines.start).take(piece.lines.len());
    let lines = Lines {
        texts: texts.map(|text| text.get(language)).collect(),
        mark,
        style: Style::WALL_BODY.at_size(size),
        width: LINE,
    };
    let style = lines.fitting(canvas, bottom - top);
    lines.show(canvas, (LESSON_MARGIN, top), style);
}

/// The picture in the middle of the room that is left; what it shows in words
/// where its pixels cannot be read.
fn picture(canvas: &mut Canvas<'_>, lesson: &Lesson, slide: &Slide, (top, bottom): (f32, f32)) {
    let named = slide.picture.as_ref().and_then(|name| lesson.pictures.get(name)).zip(slide.alt.as_ref());
    let Some((picture, alt)) = named else { return };
    let alt = alt.get(canvas.texts.language());
    let room = canvas.rect(LESSON_MARGIN, top, LESSON_WIDTH, bottom - top);
    let size = lesson_picture::filling(picture, room.size());
    if !lesson_picture::show(canvas.ui, picture, alt, Rect::from_center_size(room.center(), size)) {
        let (style, ink) = (Style::WALL_BODY.at_size(32.0), canvas.colors.ink);
        canvas.text((LESSON_MARGIN, top), Anchor::Left, vec2(LESSON_WIDTH, bottom - top), alt, style, ink, Role::Label);
    }
}

fn gap(wall: &Wall) -> f32 {
    if wall.is_large() { GAP_LARGE } else { GAP }
}

/// What the room talks about; gives where it begins.
fn discussion(canvas: &mut Canvas<'_>, wall: &Wall, slide: &Slide, bottom: f32) -> f32 {
    let Some(discussion) = &slide.discussion else { return bottom };
    let (accent, ink) = (canvas.colors.teal, canvas.colors.ink);
    let question = discussion.question.get(canvas.texts.language());
    let style = Style::WALL_BODY.at_size(if wall.is_large() { 44.0 } else { 32.0 }).medium();
    let room = vec2(LESSON_WIDTH - AFTER_SIGN, 2.0 * style.line_height());
    let galley = canvas.fit(question, style, ink, room);
    let top = bottom - canvas.galley_height(&galley);
    let middle = top + canvas.row_height(&galley) / 2.0;
    sign(canvas, LESSON_MARGIN, middle, Icon::Note, "wall-talk", accent);
    canvas.place((LESSON_MARGIN + AFTER_SIGN, top), Anchor::Left, galley, ink, question, Role::Label);
    top - gap(wall)
}

/// A sign and a few words, for what stands after them.
fn sign(canvas: &mut Canvas<'_>, x: f32, middle: f32, icon: Icon, key: &str, color: Color32) {
    canvas.icon(icon, (x + 3.0, middle), SIGN, color);
    let words = canvas.texts.get(key);
    let style = Style::WALL_SMALL.semibold();
    canvas.line((x + SIGN + 22.0, middle), Anchor::Left, &words, &words, style, color);
}

/// Where the slide comes from; gives where that begins.
fn source(canvas: &mut Canvas<'_>, wall: &Wall, slide: &Slide, bottom: f32) -> f32 {
    let Some(source) = &slide.source else { return bottom };
    let (text, muted) = (source.get(canvas.texts.language()), canvas.colors.muted);
    let style = Style::WALL_SMALL;
    let room = vec2(LESSON_WIDTH, 2.0 * style.line_height());
    let galley = canvas.fit(text, style, muted, room);
    let top = bottom - canvas.galley_height(&galley);
    canvas.place((LESSON_MARGIN, top), Anchor::Left, galley, muted, text, Role::Label);
    top - gap(wall)
}

/// The ways to the instrument that the slide is about, and beside them where
/// it comes from; gives where they begin.
fn ways(canvas: &mut Canvas<'_>, wall: &Wall, slide: &Slide, bottom: f32) -> (f32, Option<WallAction>) {
    if slide.instrument.is_none() {
        return (bottom, None);
    }
    let top = bottom - button::HEIGHT;
    let (answer, right) = button::button(canvas, (LESSON_MARGIN, top), &canvas.texts.get("wall-answer"));
    let (group, right) = button::button(canvas, (right + 16.0, top), &canvas.texts.get("wall-show-group"));
    if let Some(source) = &slide.source {
        let (text, muted) = (source.get(canvas.texts.language()), canvas.colors.muted);
        let room = vec2(LESSON_MARGIN + LESSON_WIDTH - right - 48.0, button::HEIGHT);
        let at = (LESSON_MARGIN + LESSON_WIDTH, top + button::HEIGHT / 2.0);
        canvas.beside(at, Anchor::Right, room, text, Style::WALL_SMALL, muted);
    }
    let asked = if answer { Some(WallAction::Answer) } else { group.then_some(WallAction::ShowGroup) };
    (top - gap(wall), asked)
}
