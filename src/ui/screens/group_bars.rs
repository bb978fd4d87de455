//! A revealed result as diverging bars: one row an item, the middle of the
//! scale over one line.

use crate::chart::{self, Bar, Counts, GroupBars, Part, Shown};
use crate::group::DimensionStats;
use crate::ui::gathering::Revealed;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use egui::accesskit::Role;
use egui::{Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

const PADDING: f32 = 24.0;
const ROW: f32 = 48.0;
const BAR: f32 = 26.0;
const PART_HEAD: f32 = 40.0;
/// Widest one person is drawn, in points.
const WIDEST: f32 = 20.0;
/// A point of the scale where only the median is shown: its width, and the
/// space to the next.
const POINT: (f32, f32) = (36.0, 4.0);
/// A part of a bar narrower than this has no number in it, in points.
const MIN_NUMBER: f32 = 18.0;
/// Under this width the bars stand below their statements.
const STACKED_BELOW: f32 = 560.0;

/// Where the bars stand in the card.
struct Room {
    /// The middle of the scale.
    middle: f32,
    /// Where the bars may begin.
    from: f32,
    /// Points a person.
    unit: f32,
    /// Room for the statements.
    text: f32,
    is_stacked: bool,
}

impl Room {
    fn new(left: f32, right: f32, bars: &GroupBars) -> Self {
        let width = right - left;
        let is_stacked = width < STACKED_BELOW;
        let text = if is_stacked { width - 48.0 } else { (width * 0.41).min(330.0) };
        let from = if is_stacked { left } else { left + text + 12.0 };
        let to = right - 56.0;
        let shown = || bars.counts().flat_map(|counts| &counts.segments);
        let to_left = shown().map(|part| -part.from).fold(1.0, f64::max) as f32;
        let to_right = shown().map(|part| part.from + part.count as f64).fold(1.0, f64::max) as f32;
        let unit = ((to - from) / (to_left + to_right)).min(WIDEST);
        // Where there is room, the middle stands in the same place for every
        // group.
        let spare = (to - from) - unit * (to_left + to_right);
        let middle = (from + unit * to_left + spare * 0.4).round();
        Self { middle, from, unit, text, is_stacked }
    }
}

/// The card; gives where it ended.
pub fn card(ui: &mut Ui, at: Pos2, width: f32, revealed: &Revealed, view: &View<'_>) -> f32 {
    let ground = ui.painter().add(Shape::Noop);
    let bottom = content(ui, at, width, revealed, view) + PADDING;
    let rect = Rect::from_min_max(at, pos2(at.x + width, bottom));
    let stroke = Stroke::new(1.0, view.colors.border);
    let radius = crate::ui::theme::CARD_RADIUS;
    let shape = egui::epaint::RectShape::new(rect, radius, view.colors.surface, stroke, StrokeKind::Inside);
    ui.painter().set(ground, shape);
    bottom
}

fn content(ui: &mut Ui, at: Pos2, width: f32, revealed: &Revealed, view: &View<'_>) -> f32 {
    let View { texts, colors, .. } = view;
    let Revealed { instrument, result, bars, .. } = revealed;
    let (left, right) = (at.x + PADDING, at.x + width - PADDING);
    let title = instrument.short_title(texts.language());
    let heading = pos2(left, at.y + 20.0);
    text::heading(ui, heading, right - left - 80.0, title, Style::LEAD.semibold(), colors.ink);
    let n = texts.with("group-bars-n", &[("n", bars.n.into())]);
    text::label_centered(ui, pos2(right, at.y + 38.0), Anchor::Right, &n, Style::SMALL, colors.muted);
    let mut y = legend(ui, pos2(left, at.y + 60.0), right - left, revealed, view) + 8.0;
    let room = Room::new(left, right, bars);
    let accent = colors.accent(instrument.marker);
    for (index, (part, figures)) in bars.parts.iter().zip(&result.dimensions).enumerate() {
        y = part_head(ui, pos2(left, y), right, part, figures, index == 0, accent, view);
        let top = y;
        let mut rows = Vec::new();
        for bar in &part.bars {
            let galley = statement(ui, bar, &room, view);
            let height = row_height(&galley, &room);
            rows.push((bar, galley, Rect::from_min_max(pos2(left, y), pos2(right, y + height))));
            y += height;
        }
        if !bars.is_coarse {
            let line = egui::emath::GuiRounding::round_to_pixel_center(room.middle, ui.pixels_per_point());
            let dots = Shape::dotted_line(&[pos2(line, top), pos2(line, y)], colors.axis, 5.0, 0.75);
            ui.painter().extend(dots);
        }
        for (bar, galley, rect) in rows {
            row(ui, rect, bar, galley, &room, revealed, view);
        }
    }
    y
}

/// The steps with the words at the ends of the scale, and what the mark is.
fn legend(ui: &mut Ui, at: Pos2, width: f32, revealed: &Revealed, view: &View<'_>) -> f32 {
    let View { texts, colors, .. } = view;
    let Revealed { instrument, bars, .. } = revealed;
    let language = texts.language();
    let y = at.y + 12.0;
    let low = instrument.scale.lowest(language);
    let low = text::label_centered(ui, pos2(at.x, y), Anchor::Left, low, Style::SMALL, colors.muted);
    let mut x = low.right() + 20.0;
    for step in &bars.steps {
        let words = step.words();
        let box_width = (text::width(ui, &words, Style::SMALL) + 14.0).max(24.0);
        let rect = Rect::from_min_size(pos2(x, y - 12.0), vec2(box_width, 24.0));
        let tone = colors.tone(step.tone, instrument.marker);
        ui.painter().rect_filled(rect, 2.0, tone.fill);
        if let Some(line) = tone.line {
            ui.painter().rect_stroke(rect, 2.0, Stroke::new(1.0, line), StrokeKind::Inside);
        }
        text::paint_centered(ui, rect.center(), Anchor::Center, &words, Style::SMALL.medium(), tone.ink);
        x = rect.right() + 4.0;
    }
    let high = instrument.scale.highest(language);
    let high = text::label_centered(ui, pos2(x + 8.0, y), Anchor::Left, high, Style::SMALL, colors.muted);
    if bars.is_coarse {
        let words = texts.get("group-legend-coarse");
        return text::paragraph(ui, pos2(at.x, y + 16.0), width, &words, Style::SMALL, colors.muted).bottom();
    }
    let key = if bars.is_percent() { "group-bars-shares" } else { "group-bars-counts" };
    let words = texts.get(key);
    let needed = text::width(ui, &words, Style::SMALL) + 24.0;
    let beside = high.right() + 28.0;
    let (x, y) = if beside + needed <= at.x + width { (beside, y) } else { (at.x, y + 28.0) };
    triangle(ui, pos2(x + 5.0, y - 4.0), colors.ink);
    text::label_centered(ui, pos2(x + 18.0, y), Anchor::Left, &words, Style::SMALL, colors.muted);
    y + 16.0
}

fn part_head(
    ui: &mut Ui,
    at: Pos2,
    right: f32,
    part: &Part,
    figures: &DimensionStats,
    is_first: bool,
    accent: egui::Color32,
    view: &View<'_>,
) -> f32 {
    let View { texts, colors, .. } = view;
    let title = part.title.get(texts.language());
    let y = at.y + 10.0;
    let room = right - at.x - 64.0;
    let heading = text::heading(ui, pos2(at.x, y), room, title, Style::COMPACT.semibold(), accent);
    if let Some(mean) = chart::mean_words(figures, 1, texts) {
        let words = match figures.sd.map(|sd| texts.score(sd)) {
            Some(sd) => texts.with("group-mean-sd", &[("mean", (&mean).into()), ("sd", (&sd).into())]),
            None => texts.with("group-mean-alone", &[("mean", (&mean).into())]),
        };
        let beside = heading.right() + 16.0;
        if beside + text::width(ui, &words, Style::SMALL) <= right - 64.0 {
            let at = pos2(beside, heading.center().y);
            text::label_centered(ui, at, Anchor::Left, &words, Style::SMALL, colors.muted);
        }
    }
    if is_first {
        let words = texts.get("group-bars-median");
        let at = pos2(right, heading.center().y);
        text::label_centered(ui, at, Anchor::Right, &words, Style::SMALL, colors.muted);
    }
    at.y + PART_HEAD
}

fn statement(ui: &Ui, bar: &Bar, room: &Room, view: &View<'_>) -> std::sync::Arc<egui::Galley> {
    let words = bar.text.get(view.texts.language());
    text::balanced(ui, words, Style::SMALL, view.colors.ink, room.text)
}

fn row_height(galley: &egui::Galley, room: &Room) -> f32 {
    let words = galley.size().y;
    if room.is_stacked { words + BAR + 24.0 } else { (words + 8.0).max(ROW) }
}

fn row(
    ui: &mut Ui,
    rect: Rect,
    bar: &Bar,
    galley: std::sync::Arc<egui::Galley>,
    room: &Room,
    revealed: &Revealed,
    view: &View<'_>,
) {
    let View { texts, colors, .. } = view;
    let response = ui.allocate_rect(rect, Sense::hover());
    let words = chart::bar_words(bar, revealed.instrument.scale.max(), texts);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
    let words_height = galley.size().y;
    let words_y = if room.is_stacked { rect.top() } else { rect.center().y - words_height / 2.0 };
    ui.painter().galley(pos2(rect.left(), words_y), galley, colors.ink);
    let y = if room.is_stacked { rect.top() + words_height + 6.0 + BAR / 2.0 } else { rect.center().y - 2.0 };
    let Some(shown) = &bar.shown else {
        let hidden = texts.get("group-item-few");
        text::paint_centered(ui, pos2(room.middle, y), Anchor::Center, &hidden, Style::SMALL, colors.muted);
        return;
    };
    match shown {
        Shown::Counts(counts) => segments(ui, y, counts, room, revealed, view),
        Shown::Median(median) => scale(ui, y, *median, room, revealed, view),
    }
    let median = chart::shown_median(shown, texts);
    let style = Style::COMPACT.semibold();
    text::paint_centered(ui, pos2(rect.right(), y), Anchor::Right, &median, style, colors.ink);
}

fn segments(ui: &Ui, y: f32, counts: &Counts, room: &Room, revealed: &Revealed, view: &View<'_>) {
    let colors = view.colors;
    for part in &counts.segments {
        let from = room.middle + part.from as f32 * room.unit;
        let to = from + part.count as f32 * room.unit;
        let rect = Rect::from_min_max(pos2(from + 0.5, y - BAR / 2.0), pos2(to - 0.5, y + BAR / 2.0));
        let tone = colors.tone(part.step.tone, revealed.instrument.marker);
        ui.painter().rect_filled(rect, 2.0, tone.fill);
        if let Some(line) = tone.line {
            ui.painter().rect_stroke(rect, 2.0, Stroke::new(1.0, line), StrokeKind::Inside);
        }
        let words = chart::share_words(part, &revealed.bars);
        if rect.width() >= MIN_NUMBER.max(text::width(ui, &words, Style::SMALL) + 4.0) {
            text::paint_centered(ui, rect.center(), Anchor::Center, &words, Style::SMALL.medium(), tone.ink);
        }
    }
    let x = room.middle + counts.median_at as f32 * room.unit;
    triangle(ui, pos2(x, y + BAR / 2.0 + 3.0), colors.ink);
}

/// The points of the scale, with the median's filled.
fn scale(ui: &Ui, y: f32, median: u8, room: &Room, revealed: &Revealed, view: &View<'_>) {
    let colors = view.colors;
    let (width, space) = POINT;
    for (step, place) in revealed.bars.steps.iter().zip(0_u8..) {
        let left = room.from + f32::from(place) * (width + space);
        let rect = Rect::from_min_size(pos2(left, y - BAR / 2.0), vec2(width, BAR));
        if step.point != median {
            ui.painter().rect_stroke(rect, 2.0, Stroke::new(1.0, colors.axis), StrokeKind::Inside);
            continue;
        }
        let tone = colors.tone(step.tone, revealed.instrument.marker);
        ui.painter().rect_filled(rect, 2.0, tone.fill);
        if let Some(line) = tone.line {
            ui.painter().rect_stroke(rect, 2.0, Stroke::new(1.0, line), StrokeKind::Inside);
        }
        let words = step.words();
        text::paint_centered(ui, rect.center(), Anchor::Center, &words, Style::SMALL.medium(), tone.ink);
    }
}

/// The mark under the middle person, its tip at `tip`.
fn triangle(ui: &Ui, tip: Pos2, color: egui::Color32) {
    let points = vec![tip, tip + vec2(5.0, 7.0), tip + vec2(-5.0, 7.0)];
    ui.painter().add(Shape::convex_polygon(points, color, Stroke::NONE));
}
