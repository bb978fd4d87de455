//! Statements with their bars.

use super::deck::GroupDeck;
use super::measure::{Canvas, DESIGN, GROUP_MARGIN, HAIR, first_line, triangle};
use crate::chart::{self, Bar, Counts, GroupBars, Part, Shown};
use crate::ui::colors::Step;
use crate::ui::text::{Anchor, Style};
use egui::accesskit::Role;
use egui::{Color32, Id, Rect, Sense, Shape, Stroke, StrokeKind, WidgetInfo, vec2};

/// Where the middle of the scale stands.
pub const CENTER: f32 = 872.0;
/// The mark of the middle person, width and height.
pub const MEDIAN: (f32, f32) = (22.0, 17.0);
/// Widest an answer is drawn.
const ANSWER: f32 = 80.0;
/// Space between two steps.
const GAP: f32 = 4.0;
const RADIUS: f32 = 4.0;
/// Height of the mark of the middle of the scale over a bar, and its width.
const TICK: f32 = 12.0;
const TICK_WIDTH: f32 = 2.0;
/// Of the counts, where they are in per cent.
const PERCENT_SIZE: f32 = 0.8;
/// A point of the scale where only the median is shown: its width, and the
/// space to the next.
const POINT: (f32, f32) = (120.0, 8.0);
const RIGHT: f32 = DESIGN.x - GROUP_MARGIN;
/// Between a bar and its big number.
const BESIDE: f32 = 40.0;

/// The measures of a statement with its bar.
pub struct Block {
    pitch: f32,
    text: Style,
    text_height: f32,
    bar_top: f32,
    bar_height: f32,
    tick: f32,
    count: Style,
    number: Style,
}

impl Block {
    /// For so many statements in `room`; with large text there is one.
    pub fn new(count: usize, is_large: bool, room: f32) -> Self {
        let (body, display) = (Style::WALL_BODY, Style::WALL_DISPLAY);
        if is_large {
            return Self {
                pitch: room,
                text: body.at_size(52.0).medium(),
                text_height: 232.0,
                bar_top: 288.0,
                bar_height: 148.0,
                tick: TICK * 1.5,
                count: body.at_size(56.0).semibold(),
                number: display.at_size(96.0),
            };
        }
        let three = Self {
            pitch: 208.0,
            text: body.medium(),
            text_height: 48.0,
            bar_top: 64.0,
            bar_height: 72.0,
            tick: TICK,
            count: body.semibold(),
            number: display,
        };
        if count < 4 {
            return three;
        }
        let number = display.at_size(48.0);
        Self { pitch: room / count as f32, bar_top: 58.0, bar_height: 60.0, tick: 8.0, number, ..three }
    }
}

/// Shows statements under each other, the first at `top`.
pub fn blocks(canvas: &mut Canvas<'_>, deck: &GroupDeck, all: &GroupBars, part: &Part, top: f32, block: &Block) {
    let widest = all.counts().map(|counts| canvas.width(&over_words(canvas, counts), block.number)).fold(0.0, f32::max);
    let room = (CENTER - GROUP_MARGIN).min(RIGHT - widest - BESIDE - CENTER);
    // One measure for the whole deck, so that bars can be held against each
    // other from page to page.
    let [left, right] = all.reach();
    let unit = ANSWER.min(room / left.max(right));
    for (index, bar) in part.bars.iter().enumerate() {
        statement(canvas, (deck, all), bar, top + index as f32 * block.pitch, unit, block);
    }
}

fn statement(
    canvas: &mut Canvas<'_>,
    (deck, all): (&GroupDeck, &GroupBars),
    bar: &Bar,
    top: f32,
    unit: f32,
    block: &Block,
) {
    let (ink, muted) = (canvas.colors.ink, canvas.colors.muted);
    let text = bar.text.get(canvas.texts.language());
    let room = vec2(RIGHT - GROUP_MARGIN, block.text_height);
    canvas.text((GROUP_MARGIN, top - 1.0), Anchor::Left, room, text, block.text, ink, Role::Label);
    let bar_top = top + block.bar_top;
    let middle = bar_top + block.bar_height / 2.0;
    if bar.is_reversed {
        // To agree says less of what the dimension is about.
        let words = canvas.texts.get("wall-reversed");
        let at = (GROUP_MARGIN, first_line(bar_top + block.bar_height + 2.0, Style::WALL_SMALL));
        canvas.line(at, Anchor::Left, &words, &words, Style::WALL_SMALL, muted);
    }
    let Some(shown) = &bar.shown else {
        let words = canvas.texts.get("wall-item-hidden");
        canvas.line((GROUP_MARGIN, middle), Anchor::Left, &words, &words, Style::WALL_SMALL, muted);
        return;
    };
    let max = deck.instrument.scale.max();
    name(canvas, bar, max, bar_top, block.bar_height);
    let counts = match shown {
        Shown::Counts(counts) => counts,
        Shown::Median(median) => {
            scale(canvas, (deck, all), *median, bar_top, block);
            let (words, told) = (median.to_string(), chart::half_words(*median, max, canvas.texts));
            canvas.line((RIGHT, middle + 2.0), Anchor::Right, &words, &told, block.number, ink);
            return;
        }
    };
    let tick = canvas.rect(CENTER - TICK_WIDTH / 2.0, bar_top - block.tick - 2.0, TICK_WIDTH, block.tick);
    canvas.ui.painter().rect_filled(tick, 0.0, ink);
    segments(canvas, (deck, all), counts, bar_top, unit, block);
    let at = CENTER + all.units(counts, counts.median_at) * unit;
    median(canvas, at, bar_top + block.bar_height + 3.0, ink);
    let words = over_words(canvas, counts);
    let points = chart::high_points(max, canvas.texts);
    let args = [("over", counts.over.into()), ("n", counts.n.into()), ("points", (&points).into())];
    let told = canvas.texts.with("wall-over-name", &args);
    canvas.line((RIGHT, middle + 2.0), Anchor::Right, &words, &told, block.number, ink);
    if counts.not_relevant > 0 {
        let words = canvas.texts.with("wall-not-relevant", &[("count", counts.not_relevant.into())]);
        let at = (RIGHT, first_line(bar_top + block.bar_height + 2.0, Style::WALL_SMALL));
        canvas.line(at, Anchor::Right, &words, &words, Style::WALL_SMALL, muted);
    }
}

fn segments(
    canvas: &Canvas<'_>,
    (deck, all): (&GroupDeck, &GroupBars),
    counts: &Counts,
    top: f32,
    unit: f32,
    block: &Block,
) {
    for segment in &counts.segments {
        let tone = canvas.colors.tone(segment.step.tone, deck.instrument.marker);
        let left = CENTER + all.units(counts, segment.from) * unit;
        let width = all.units(counts, segment.count as f64) * unit;
        let gap = GAP.min(width / 2.0);
        step(canvas, canvas.rect(left + gap / 2.0, top, width - gap, block.bar_height), tone);
        let number = chart::share_words(segment, all);
        let (words, style) = if all.is_percent() {
            let words = canvas.texts.with("wall-percent", &[("percent", (&number).into())]);
            (words, block.count.scaled(PERCENT_SIZE))
        } else {
            (number, block.count)
        };
        let at = (left + width / 2.0, top + block.bar_height / 2.0);
        // A number that does not fit is in the words that the ear is told.
        if canvas.width(&words, style) + 2.0 * GAP <= width - gap {
            canvas.paint(at, Anchor::Center, &words, style, tone.ink);
        }
    }
}

/// The points of the scale round the middle, with the median's filled.
fn scale(canvas: &Canvas<'_>, (deck, all): (&GroupDeck, &GroupBars), median: u8, top: f32, block: &Block) {
    let (width, space) = POINT;
    let whole = all.steps.len() as f32 * (width + space) - space;
    for (one, place) in all.steps.iter().zip(0_u8..) {
        let left = CENTER - whole / 2.0 + f32::from(place) * (width + space);
        let rect = canvas.rect(left, top, width, block.bar_height);
        if one.point == median {
            let tone = canvas.colors.tone(one.tone, deck.instrument.marker);
            step(canvas, rect, tone);
            let at = (left + width / 2.0, top + block.bar_height / 2.0);
            canvas.paint(at, Anchor::Center, &one.words(), block.count, tone.ink);
        } else {
            edge(canvas, rect, canvas.len(RADIUS), canvas.colors.axis);
        }
    }
}

/// A step of a bar, or of the legend.
pub fn step(canvas: &Canvas<'_>, rect: Rect, tone: Step) {
    let radius = canvas.len(RADIUS);
    canvas.ui.painter().rect_filled(rect, radius, tone.fill);
    if let Some(line) = tone.line {
        edge(canvas, rect, radius, line);
    }
}

/// What the bar shows, for the ear.
fn name(canvas: &Canvas<'_>, bar: &Bar, max: u8, top: f32, height: f32) {
    let rect = canvas.rect(GROUP_MARGIN, top, RIGHT - GROUP_MARGIN, height);
    let response = canvas.ui.interact(rect, Id::unique(("wall-bar", bar.item.as_str())), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, chart::bar_words(bar, max, canvas.texts)));
}

fn over_words(canvas: &Canvas<'_>, counts: &Counts) -> String {
    canvas.texts.with("count-of", &[("answered", counts.over.into()), ("count", counts.n.into())])
}

/// The mark of the middle person, its tip at `y`.
pub fn median(canvas: &Canvas<'_>, x: f32, y: f32, color: Color32) {
    let (width, height) = MEDIAN;
    let points = triangle(canvas.at(x, y), canvas.len(width), canvas.len(height));
    canvas.ui.painter().add(Shape::convex_polygon(points, color, Stroke::NONE));
}

/// A step's edge, inside it.
fn edge(canvas: &Canvas<'_>, rect: Rect, radius: f32, color: Color32) {
    let stroke = Stroke::new(canvas.len(HAIR), color);
    canvas.ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
}
