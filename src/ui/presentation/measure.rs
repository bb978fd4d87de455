//! Every measure of the wall, and the canvas that scales them.
//!
//! The wall is designed at 1920×1080 and scaled by the smaller of the two
//! sides, so a figure here is in design pixels and means the same share of the
//! picture in every room.
//!
//! # How large letters must be
//!
//! A capital of Inter is 0.727 of its size. A letter is just told apart at 5
//! minutes of arc by an eye of normal sight (that is how normal sight is
//! defined); read in comfort it should be at least twice that, 10 minutes,
//! 1/344 of the distance. In widths of the picture that is so far away:
//!
//! | size | 10 minutes | 5 minutes |
//! |---|---|---|
//! | 22 | 2.9 | 5.7 |
//! | 32 | 4.2 | 8.3 |
//! | 40 | 5.2 | 10.4 |
//! | 56 | 7.3 | 14.6 |
//!
//! In a room whose last row is ten metres from a picture two metres wide, that
//! is five widths. So lists and questions are up to 44; statements and columns,
//! which share the page with others like them, are 32, 8 minutes from that row;
//! and 22 is for what only those in front need (the counter, the scale, a
//! source). Long texts shrink, but nothing is ever smaller than 22, which is
//! just told apart from there. With large text what has to be read begins at
//! 40 or more.

use crate::i18n::Texts;
use crate::ui::colors::Colors;
use crate::ui::icons::{self, Icon};
use crate::ui::text::{self, Anchor, Style};
use egui::accesskit::{Live, Role};
use egui::emath::GuiRounding;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, Color32, Galley, Pos2, Rect, Stroke, Ui, Vec2, vec2};
use std::sync::Arc;

/// What everything here is measured in.
pub const DESIGN: Vec2 = vec2(1920.0, 1080.0);
/// Nothing is written smaller.
pub const SMALLEST: f32 = 22.0;
/// From the edge of a group's page to what stands on it.
pub const GROUP_MARGIN: f32 = 96.0;
/// The same on a slide of a lesson.
pub const LESSON_MARGIN: f32 = 128.0;
/// Width of what stands on a slide of a lesson.
pub const LESSON_WIDTH: f32 = DESIGN.x - 2.0 * LESSON_MARGIN;
/// The widest line that is easily read, about 68 characters of 40.
pub const LINE: f32 = 1360.0;
/// Where the words begin that stand after a sign and a label («Les høyt»).
pub const AFTER_SIGN: f32 = 208.0;
/// Side of a sign beside small words.
pub const SIGN: f32 = 30.0;
/// A hairline.
pub const HAIR: f32 = 1.5;
/// A rule over a column.
pub const RULE: f32 = 3.0;

/// Where things are drawn in design pixels.
pub struct Canvas<'a> {
    /// What is drawn on.
    pub ui: &'a mut Ui,
    /// The colours of the wall.
    pub colors: &'a Colors,
    /// Every text in the room's language.
    pub texts: &'a Texts,
    origin: Pos2,
    scale: f32,
}

impl<'a> Canvas<'a> {
    /// The largest canvas in the middle of `rect`.
    pub fn new(ui: &'a mut Ui, rect: Rect, colors: &'a Colors, texts: &'a Texts) -> Self {
        let scale = (rect.width() / DESIGN.x).min(rect.height() / DESIGN.y).max(f32::EPSILON);
        let origin = Align2::CENTER_CENTER.align_size_within_rect(DESIGN * scale, rect).min;
        Self { ui, colors, texts, origin, scale }
    }

    /// A design pixel's place on the screen.
    pub fn at(&self, x: f32, y: f32) -> Pos2 {
        self.origin + vec2(x, y) * self.scale
    }

    /// A design length on the screen.
    pub fn len(&self, length: f32) -> f32 {
        length * self.scale
    }

    /// A design rectangle on the screen, its edges on whole pixels.
    pub fn rect(&self, left: f32, top: f32, width: f32, height: f32) -> Rect {
        let rect = Rect::from_min_max(self.at(left, top), self.at(left + width, top + height));
        rect.round_to_pixels(self.ui.pixels_per_point())
    }

    /// How wide the text is on one line.
    pub fn width(&self, text: &str, style: Style) -> f32 {
        text::width(self.ui, text, style.scaled(self.scale)) / self.scale
    }

    /// How high the text is on lines of at most `width`.
    pub fn height(&self, text: &str, style: Style, width: f32) -> f32 {
        let galley = text::galley(self.ui, text, style.scaled(self.scale), Color32::PLACEHOLDER, self.len(width));
        galley.size().y / self.scale
    }

    /// How high a finished layout is.
    pub fn galley_height(&self, galley: &Galley) -> f32 {
        galley.size().y / self.scale
    }

    /// How high one of its lines is.
    pub fn row_height(&self, galley: &Galley) -> f32 {
        self.galley_height(galley) / galley.rows.len().max(1) as f32
    }

    /// The text in `room`, as large as `style` or, where it does not fit,
    /// smaller down to [`SMALLEST`]; what does not fit even then ends with an
    /// ellipsis.
    pub fn fit(&self, text: &str, style: Style, color: Color32, room: Vec2) -> Arc<Galley> {
        let style = sizes_from(style).find(|style| self.height(text, *style, room.x) <= room.y + 0.5);
        if let Some(style) = style {
            return text::balanced(self.ui, text, style.scaled(self.scale), color, self.len(room.x));
        }
        let style = Style::WALL_SMALL.scaled(self.scale);
        let mut job = LayoutJob::single_section(text.to_owned(), style.format(color));
        // A few lines at most, so the cast drops nothing.
        let max_rows = (self.len(room.y) / style.line_height()).floor().max(1.0) as usize;
        job.wrap = TextWrapping { max_width: self.len(room.x), max_rows, ..Default::default() };
        self.ui.fonts_mut(|fonts| fonts.layout_job(job))
    }

    /// [`Self::fit`] put on the wall and into the tree; gives its height.
    pub fn text(
        &mut self,
        (x, y): (f32, f32),
        anchor: Anchor,
        room: Vec2,
        text: &str,
        style: Style,
        color: Color32,
        role: Role,
    ) -> f32 {
        let galley = self.fit(text, style, color, room);
        let height = galley.size().y / self.scale;
        self.place((x, y), anchor, galley, color, text, role);
        height
    }

    /// What a page of the wall is about. It is read aloud when another page
    /// comes: there is nothing on the wall for the focus to be moved to.
    pub fn title(&mut self, (x, y): (f32, f32), room: Vec2, text: &str, color: Color32) {
        let galley = self.fit(text, Style::WALL_DISPLAY, color, room);
        let (at, live) = (self.at(x, y), Some(Live::Polite));
        text::place_live(self.ui, at, Anchor::Left, galley, color, text, Role::Heading, live);
    }

    /// [`Self::fit`] put on the wall with its middle at `y`; gives its width.
    pub fn beside(
        &mut self,
        (x, y): (f32, f32),
        anchor: Anchor,
        room: Vec2,
        text: &str,
        style: Style,
        color: Color32,
    ) -> f32 {
        let galley = self.fit(text, style, color, room);
        let width = galley.size().x / self.scale;
        let top = y - self.galley_height(&galley) / 2.0;
        self.place((x, top), anchor, galley, color, text, Role::Label);
        width
    }

    /// A finished layout, its top at `y`.
    pub fn place(
        &mut self,
        (x, y): (f32, f32),
        anchor: Anchor,
        galley: Arc<Galley>,
        color: Color32,
        name: &str,
        role: Role,
    ) {
        let at = self.at(x, y);
        text::place(self.ui, at, anchor, galley, color, name, role);
    }

    /// One line with its middle at `y`, in the tree under `name`.
    pub fn line(&mut self, (x, y): (f32, f32), anchor: Anchor, text: &str, name: &str, style: Style, color: Color32) {
        let galley = text::galley(self.ui, text, style.scaled(self.scale), color, f32::INFINITY);
        let top = y - galley.size().y / self.scale / 2.0;
        self.place((x, top), anchor, galley, color, name, Role::Label);
    }

    /// One line with its middle at `y` that something else says in the tree.
    pub fn paint(&self, (x, y): (f32, f32), anchor: Anchor, text: &str, style: Style, color: Color32) {
        text::paint_centered(self.ui, self.at(x, y), anchor, text, style.scaled(self.scale), color);
    }

    /// A sign with its left edge at `x` and its middle at `y`.
    pub fn icon(&self, icon: Icon, (x, y): (f32, f32), side: f32, color: Color32) {
        icons::paint(self.ui, icon, self.rect(x, y - side / 2.0, side, side), color);
    }

    /// A line across.
    pub fn rule(&self, x: f32, y: f32, width: f32, thickness: f32, color: Color32) {
        let pixels = self.ui.pixels_per_point();
        let thickness = self.len(thickness).round_to_pixels(pixels).max(1.0 / pixels);
        let left = self.at(x, y);
        let y = left.y.round_to_pixels(pixels) + thickness / 2.0;
        self.ui.painter().hline(left.x..=self.at(x + width, 0.0).x, y, Stroke::new(thickness, color));
    }
}

/// `style` and the same smaller, down to [`SMALLEST`].
pub fn sizes_from(style: Style) -> impl Iterator<Item = Style> {
    std::iter::successors(Some(style), |style| {
        let next = style.at_size(style.size() - 2.0);
        (next.size() >= SMALLEST).then_some(next)
    })
}

/// The middle of the line that a text of `style` begins with at `top`.
pub fn first_line(top: f32, style: Style) -> f32 {
    top + style.line_height() / 2.0
}
