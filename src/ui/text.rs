//! Type: the design's sizes, line heights and letter spacing, and text that a
//! screen reader finds where the eye finds it.

use super::a11y;
use super::hyphens::hyphenated;
use super::selecting;
use super::theme::{MEDIUM, SEMIBOLD};
pub use crate::chart::Anchor;
use crate::i18n::{self, spelled};
use egui::accesskit::{Live, Role};
use egui::cache::FramePublisher;
use egui::epaint::text::{ByteIndex, LayoutSection};
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, FontFamily, FontId, Galley, Id, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use memchr::{memchr2, memchr3};
use std::sync::Arc;

/// A step of the type scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    size: f32,
    line_height: f32,
    letter_spacing: f32,
    weight: Weight,
}

#[derive(Clone, Copy, Debug, PartialEq, Hash)]
enum Weight {
    Regular,
    Medium,
    Semibold,
}

impl Style {
    const fn new(size: f32, line_height: f32, letter_spacing: f32) -> Self {
        Self { size, line_height, letter_spacing, weight: Weight::Regular }
    }

    /// 13/20.
    pub const SMALL: Self = Self::new(13.0, 20.0, 0.0);
    /// 15/20, for rows and inputs.
    pub const COMPACT: Self = Self::new(15.0, 20.0, 0.0);
    /// 13/18, for heads of narrow columns.
    pub const COLUMN: Self = Self::new(13.0, 18.0, 0.0);
    /// 15/17, for three lines in the room of two.
    pub const DENSE: Self = Self::new(15.0, 17.0, 0.0);
    /// 15/24.
    pub const BODY: Self = Self::new(15.0, 24.0, 0.0);
    /// 18/28.
    pub const LEAD: Self = Self::new(18.0, 28.0, -0.1);
    /// 24/32.
    pub const TITLE: Self = Self::new(24.0, 32.0, -0.3).semibold();
    /// 36/44.
    pub const DISPLAY: Self = Self::new(36.0, 44.0, -0.7).semibold();

    /// 22/32, the smallest on the wall; see `presentation::measure`.
    pub const WALL_SMALL: Self = Self::new(22.0, 32.0, 0.0);
    /// 32/44, what a room reads.
    pub const WALL_BODY: Self = Self::new(32.0, 44.0, 0.0);
    /// 56/64.
    pub const WALL_DISPLAY: Self = Self::new(56.0, 64.0, -1.2).semibold();

    /// The same step at another size, its line height and letter spacing in
    /// proportion.
    pub fn at_size(self, size: f32) -> Self {
        self.scaled(size / self.size)
    }

    /// The same step, `factor` times as large.
    pub fn scaled(mut self, factor: f32) -> Self {
        self.size *= factor;
        self.line_height *= factor;
        self.letter_spacing *= factor;
        self
    }

    /// The size of its letters, in points.
    pub fn size(self) -> f32 {
        self.size
    }

    /// The same step, semibold.
    pub const fn semibold(mut self) -> Self {
        self.weight = Weight::Semibold;
        self
    }

    /// The same step, medium.
    pub const fn medium(mut self) -> Self {
        self.weight = Weight::Medium;
        self
    }

    /// The distance between two lines, in points.
    pub const fn line_height(self) -> f32 {
        self.line_height
    }

    /// For runs of mixed style in one paragraph.
    pub fn format(self, color: Color32) -> TextFormat {
        let family = match self.weight {
            Weight::Regular => FontFamily::Proportional,
            Weight::Medium => FontFamily::Name(MEDIUM.into()),
            Weight::Semibold => FontFamily::Name(SEMIBOLD.into()),
        };
        TextFormat {
            font_id: FontId::new(self.size, family),
            extra_letter_spacing: self.letter_spacing,
            line_height: Some(self.line_height),
            color,
            ..Default::default()
        }
    }
}

/// A text of one format whose signs stay what they are: Inter draws «3x4» as
/// «3×4» and «->» as an arrow, which a path and a code are not.
pub fn as_written(text: &str, format: TextFormat) -> LayoutJob {
    let mut job = LayoutJob { text: text.to_owned(), ..Default::default() };
    let mut begin = 0;
    // Signs are only joined within a section.
    for end in parts(text).into_iter().chain([text.len()]) {
        let byte_range = ByteIndex(begin)..ByteIndex(end);
        job.sections.push(LayoutSection { leading_space: 0.0, byte_range, format: format.clone() });
        begin = end;
    }
    job
}

/// Whether a font would join some signs of a text.
pub fn has_joined(text: &str) -> bool {
    !parts(text).is_empty()
}

/// Where a text is parted so that nothing in it is joined, in bytes.
fn parts(text: &str) -> Vec<usize> {
    // Most texts have none of the signs that are joined with what stands before
    // them, which is quickly seen.
    let bytes = text.as_bytes();
    if memchr3(b'x', b'X', b'>', bytes).or_else(|| memchr2(b'-', b'=', bytes)).is_none() {
        return Vec::new();
    }
    let is_joined = |pair: &[u8]| matches!(pair, [b'0'..=b'9', b'x' | b'X'] | [b'-' | b'=' | b'<', b'>' | b'-' | b'=']);
    let pairs = bytes.windows(2).enumerate();
    pairs.filter(|(_, pair)| is_joined(pair)).map(|(place, _)| place + 1).collect()
}

/// A text of one style in at most `width` points.
pub fn job(text: &str, style: Style, color: Color32, width: f32) -> LayoutJob {
    let mut job = as_written(&spelled(text), style.format(color));
    job.wrap = TextWrapping { max_width: width, ..Default::default() };
    job
}

/// Lays text out in at most `width` points; egui caches the result.
pub fn galley(ui: &Ui, text: &str, style: Style, color: Color32, width: f32) -> Arc<Galley> {
    let job = job(text, style, color, width);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Lays text out on one line, with an ellipsis where it does not fit.
pub fn line(ui: &Ui, text: &str, style: Style, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = as_written(&spelled(text), style.format(color));
    job.wrap = TextWrapping::truncate_at_width(width);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// The narrowest layout that needs no more lines than `width` gives, so that
/// no word stands alone on the last one. A word that is wider is broken where
/// it can be.
pub fn balanced(ui: &Ui, text: &str, style: Style, color: Color32, width: f32) -> Arc<Galley> {
    /// The words with their hyphens, and how wide they stand, as long as they
    /// are shown.
    type Found = FramePublisher<u64, (Arc<str>, f32)>;
    let whole = galley(ui, text, style, color, width);
    if whole.rows.len() < 2 {
        return whole;
    }
    // The rows tell how wide the letters are: a font may come that has one which
    // was only a box until then.
    let rows: Vec<u32> = whole.rows.iter().map(|row| row.size.x.to_bits()).collect();
    let sizes = [style.size, width, ui.pixels_per_point()].map(f32::to_bits);
    let key = egui::util::hash((text, sizes, style.weight, rows));
    let known = ui.memory_mut(|memory| memory.caches.cache::<Found>().get(&key).cloned());
    let (words, width) = known.unwrap_or_else(|| balance(ui, text, style, color, width));
    let galley = galley(ui, &words, style, color, width);
    ui.memory_mut(|memory| memory.caches.cache::<Found>().set(key, (words, width)));
    galley
}

fn balance(ui: &Ui, text: &str, style: Style, color: Color32, width: f32) -> (Arc<str>, f32) {
    let text = &hyphenated(text, |word| self::width(ui, word, style) > width);
    let lines = galley(ui, text, style, color, width).rows.len();
    // No word is broken to have lines of like length.
    let (mut too_narrow, mut enough) = (longest_part(ui, text, style).max(width / 2.0), width);
    while enough - too_narrow > 4.0 {
        let middle = ((too_narrow + enough) / 2.0).round();
        if galley(ui, text, style, color, middle).rows.len() > lines {
            too_narrow = middle;
        } else {
            enough = middle;
        }
    }
    (text.as_ref().into(), enough)
}

/// How wide the text is on one line, in points.
pub fn width(ui: &Ui, text: &str, style: Style) -> f32 {
    galley(ui, text, style, Color32::PLACEHOLDER, f32::INFINITY).size().x
}

/// How wide its widest word is, in points.
pub fn longest_word(ui: &Ui, text: &str, style: Style) -> f32 {
    let whole = galley(ui, text, style, Color32::PLACEHOLDER, f32::INFINITY);
    let mut widest = 0.0_f32;
    for row in &whole.rows {
        let mut began = None;
        for glyph in &row.glyphs {
            if i18n::ends_word(glyph.chr) {
                began = None;
            } else {
                let left = *began.get_or_insert(glyph.pos.x);
                widest = widest.max(glyph.max_x() - left);
            }
        }
    }
    widest
}

/// How wide the widest part of it is that no line break can part, in points.
pub fn longest_part(ui: &Ui, text: &str, style: Style) -> f32 {
    let parts = i18n::words(text).flat_map(|word| word.split_inclusive('-'));
    parts.map(|part| width(ui, part, style)).fold(0.0, f32::max).ceil()
}

/// A text that is also in the accessibility tree, its first line's top at
/// `at.y`. Gives the room it took.
pub fn label(ui: &mut Ui, at: Pos2, anchor: Anchor, text: &str, style: Style, color: Color32) -> Rect {
    let galley = galley(ui, text, style, color, f32::INFINITY);
    place(ui, at, anchor, galley, color, text, Role::Label)
}

/// As [`label`], on as many lines as `width` asks for.
pub fn paragraph(ui: &mut Ui, at: Pos2, width: f32, text: &str, style: Style, color: Color32) -> Rect {
    let galley = galley(ui, text, style, color, width);
    place(ui, at, Anchor::Left, galley, color, text, Role::Label)
}

/// From a title to the ring round it, in points.
const RING: f32 = 6.0;

/// A heading: the same as a paragraph for the eye, a landmark for the ear. Its
/// size says its level; the title of a page takes the keyboard from whoever
/// comes to it that way.
pub fn heading(ui: &mut Ui, at: Pos2, width: f32, text: &str, style: Style, color: Color32) -> Rect {
    let galley = balanced(ui, text, style, color, width);
    let rect = Rect::from_min_size(at, galley.size());
    let level = if style.size >= Style::TITLE.size {
        1
    } else if style.size >= Style::LEAD.size {
        2
    } else {
        3
    };
    let response = if level == 1 {
        let id = Id::unique((ui.scope_id(), "title", text));
        // Only while it has the keyboard does Tab stop here, and lead on.
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        let response = ui.interact(rect, id, if has_focus { Sense::FOCUSABLE } else { Sense::hover() });
        ui.advance_cursor_after_rect(rect);
        if a11y::title_is_wanted(ui) {
            response.request_focus();
        }
        // One that is far up the page stays there, as long as it only leads on.
        let ring = rect.expand(RING);
        if response.gained_focus() && ui.clip_rect().intersects(rect) && !ui.clip_rect().contains_rect(ring) {
            ui.scroll_to_rect(ring, None);
        }
        response
    } else {
        ui.allocate_rect(rect, Sense::hover())
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_level(level));
    if response.has_focus() {
        let color = ui.visuals().selection.stroke.color;
        // Not so high that it touches the words under it.
        let ring = rect.expand2(vec2(RING, 1.0));
        ui.painter().rect_stroke(ring, 4.0, Stroke::new(2.0, color), StrokeKind::Inside);
    }
    selecting::text(ui, &response, at, galley, text, color);
    rect
}

/// Puts a finished layout on the screen and into the tree.
pub fn place(
    ui: &mut Ui,
    at: Pos2,
    anchor: Anchor,
    galley: Arc<Galley>,
    color: Color32,
    name: &str,
    role: Role,
) -> Rect {
    let live = match role {
        Role::Status => Some(Live::Polite),
        Role::Alert => Some(Live::Assertive),
        _ => None,
    };
    place_live(ui, at, anchor, galley, color, name, role, live)
}

/// As [`place`]; with `live` it is read aloud when it comes or changes,
/// without moving the focus.
pub fn place_live(
    ui: &mut Ui,
    at: Pos2,
    anchor: Anchor,
    mut galley: Arc<Galley>,
    color: Color32,
    name: &str,
    role: Role,
    live: Option<Live>,
) -> Rect {
    let rect = room(at, anchor, &galley);
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(role, true, name));
    if let Some(live) = live {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(live));
    }
    selecting::along(ui, &mut galley, name);
    paint_galley(ui, at, anchor, galley, color);
    rect
}

/// A text that can be selected and copied; a screen reader hears `name`.
pub fn place_selectable(ui: &mut Ui, at: Pos2, galley: Arc<Galley>, color: Color32, words: &str, name: &str) {
    let rect = Rect::from_min_size(at, galley.size());
    // It is only looked at: what is under it answers to the mouse.
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    selecting::text(ui, &response, at, galley, words, color);
}

fn room(at: Pos2, anchor: Anchor, galley: &Galley) -> Rect {
    Rect::from_min_size(pos2(anchor.left(at.x, galley.size().x), at.y), galley.size())
}

/// Paints a finished layout without telling the tree, each line of it where
/// the anchor says.
pub fn paint_galley(ui: &Ui, at: Pos2, anchor: Anchor, mut galley: Arc<Galley>, color: Color32) {
    let min = room(at, anchor, &galley).min;
    if anchor != Anchor::Left && galley.rows.len() > 1 {
        let width = galley.size().x;
        for row in &mut Arc::make_mut(&mut galley).rows {
            let lacking = width - row.size.x;
            row.pos.x += if anchor == Anchor::Right { lacking } else { lacking / 2.0 };
        }
    }
    ui.painter().galley(min, galley, color);
}

/// Paints a text without telling the tree, for what a named widget or a
/// chart's description already says.
pub fn paint(ui: &Ui, at: Pos2, anchor: Anchor, text: &str, style: Style, color: Color32) -> Rect {
    let galley = galley(ui, text, style, color, f32::INFINITY);
    let min = pos2(anchor.left(at.x, galley.size().x), at.y);
    let rect = Rect::from_min_size(min, galley.size());
    ui.painter().galley(min, galley, color);
    rect
}

/// Paints a text with its line centred on `at.y`.
pub fn paint_centered(ui: &Ui, at: Pos2, anchor: Anchor, text: &str, style: Style, color: Color32) -> Rect {
    paint(ui, at - vec2(0.0, style.line_height() / 2.0), anchor, text, style, color)
}

/// As [`label`], with its line centred on `at.y`.
pub fn label_centered(ui: &mut Ui, at: Pos2, anchor: Anchor, text: &str, style: Style, color: Color32) -> Rect {
    label(ui, at - vec2(0.0, style.line_height() / 2.0), anchor, text, style, color)
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::epaint::text::{FallbackRequest, FontInsert, FontProvider};
    use egui::{Context, FontData, RawInput};
    use epaint_default_fonts::NOTO_EMOJI_REGULAR;

    /// The lines of a text that is shown for some frames.
    fn balanced_lines(ctx: &Context, text: &str) -> Vec<(String, f32)> {
        let mut lines = Vec::new();
        for _ in 0..3 {
            let mut output = ctx.run_ui(RawInput::default(), |ui| {
                let galley = balanced(ui, text, Style::LEAD, Color32::BLACK, 200.0);
                lines = galley.rows.iter().map(|row| (row.text(), row.size.x)).collect();
            });
            output.textures_delta.clear();
        }
        lines
    }

    fn emoji(_: &FallbackRequest<'_>) -> Option<FontInsert> {
        Some(FontInsert::new("emoji", FontData::from_static(NOTO_EMOJI_REGULAR), Vec::new()))
    }

    /// What stays on the page is laid out again with the letters that have come.
    #[test]
    fn a_text_is_balanced_anew_when_a_font_comes() {
        let text = "🌞🌞🌞🌞 🌞🌞🌞🌞 🌞🌞🌞 🌞🌞 🌞🌞🌞 🌞🌞🌞🌞 🌞 🌞🌞 og sol";
        let new = || {
            let ctx = Context::default();
            crate::ui::install_fonts(&ctx);
            ctx
        };
        let come = |ctx: &Context| ctx.set_font_providers(vec![Arc::new(emoji) as Arc<dyn FontProvider>]);
        let (before, there) = (new(), new());
        come(&there);
        let boxes = balanced_lines(&before, text);
        come(&before);
        assert_eq!(balanced_lines(&before, text), balanced_lines(&there, text));
        assert_ne!(balanced_lines(&there, text), boxes, "a sun is not as wide as the box in its place");
    }

    #[test]
    fn signs_that_a_font_would_join_stand_in_parts_of_their_own() {
        let apart = |text: &str| {
            let job = as_written(text, TextFormat::default());
            assert_eq!(job.text, text);
            job.sections.len()
        };
        assert_eq!([apart("bilde-3x4.png"), apart("a->b"), apart("<=> 1X")], [2, 2, 4]);
        assert_eq!([apart(""), apart("Åse og Max"), apart("2 x 3")], [1, 1, 1]);
        assert!(has_joined("3x4") && !has_joined("tre x fire"));
    }
}
