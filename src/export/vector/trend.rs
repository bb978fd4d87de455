//! Every dimension over time, a small panel each: the lines of the trend in
//! the window, for print.

use super::{LABEL_CHARS, shortened, strokes};
use crate::chart::{Line as TrendLine, Palette, Panel, Scheme, Trend, panel_words, scored, thin};
use crate::export::printable::printable;
use crate::i18n::Texts;
use crate::instrument::Marker;
use svg::Document;
use svg::node::element::{Description, Group, Title};

/// The drawing's width, how many panels stand beside each other, and between
/// them.
const WIDTH: f32 = 720.0;
const COLUMNS: usize = 2;
const BETWEEN: f32 = 48.0;
/// A panel: its height, where its lines begin and end, and the room for the
/// numbers of its axis and for its last value.
const PANEL: f32 = 168.0;
const TOP: f32 = 40.0;
const BOTTOM: f32 = 128.0;
const LEFT: f32 = 24.0;
const RIGHT: f32 = 40.0;
/// Most points that a line has; more cannot be told apart.
const MOST_POINTS: usize = 120;
/// With fewer points than this each has its mark.
const MARKED: usize = 24;

/// Draws a trend, as part of a page.
pub fn trend(trend: &Trend<'_>, marker: Marker, scheme: Scheme, texts: &Texts) -> String {
    let pen = Pen { palette: Palette::of(scheme), trend, marker, texts };
    let rows = trend.panels.len().div_ceil(COLUMNS);
    let height = PANEL * rows as f32;
    let alt: Vec<String> = trend.panels.iter().map(|panel| panel_words(panel, texts)).collect();
    let mut drawing = Document::new()
        .set("xmlns", "http://www.w3.org/2000/svg")
        .set("width", WIDTH)
        .set("height", height)
        .set("viewBox", (0, 0, WIDTH, height))
        .set("lang", texts.language().tag())
        .set("role", "img")
        .set("font-family", "Inter, sans-serif")
        .add(Title::new(texts.get("report-over-time")))
        .add(Description::new().add(svg::node::Text::new(alt.join(" "))));
    for (place, panel) in trend.panels.iter().enumerate() {
        let at = ((place % COLUMNS) as f32 * (panel_width() + BETWEEN), (place / COLUMNS) as f32 * PANEL);
        drawing = drawing.add(pen.panel(panel, at));
    }
    printable(&drawing.to_string())
}

fn panel_width() -> f32 {
    (WIDTH - BETWEEN * (COLUMNS as f32 - 1.0)) / COLUMNS as f32
}

struct Pen<'a> {
    palette: &'static Palette,
    trend: &'a Trend<'a>,
    marker: Marker,
    texts: &'a Texts,
}

impl Pen<'_> {
    /// A panel, with its corner there.
    fn panel(&self, panel: &Panel<'_>, (left, top): (f32, f32)) -> Group {
        let Self { palette, trend, texts, .. } = self;
        let (from, to) = (left + LEFT, left + panel_width() - RIGHT);
        let (above, below) = (top + TOP, top + BOTTOM);
        let name = shortened(panel.dimension.title.get(texts.language()), 2 * LABEL_CHARS - 8);
        let mut group = Group::new().add(strokes::text(left, top + 18.0, 15.0, 600, "start", palette.ink, &name));
        // Another scale has its own numbers; the axis has those of the last.
        let max = trend.stretches.last().map_or(5, |stretch| stretch.max);
        let y = |value: f64, max: u8| below - (value as f32 - 1.0) / (f32::from(max) - 1.0) * (below - above);
        for point in 1..=max {
            let at = y(f64::from(point), max);
            let color = if point == 1 { palette.axis } else { palette.grid };
            group = group.add(strokes::line((from, at), (to, at), color, 1.0));
            if point == 1 || point == max {
                let number = point.to_string();
                group = group.add(strokes::text(left, at + 4.5, 13.0, 400, "start", palette.muted, &number));
            }
        }
        let x = |place: f64| from + place as f32 * (to - from);
        for line in &panel.lines {
            group = self.line_of(group, line, &x, &|value| y(value, line.max));
        }
        let days = [trend.sessions.first(), trend.sessions.last()].map(|record| record.map(|of| of.session.date));
        if let [Some(first), Some(last)] = days {
            let day = |date| texts.date(date);
            let at = below + 22.0;
            group = group.add(strokes::text(from, at, 13.0, 400, "start", palette.muted, &day(first)));
            if first != last {
                let words = strokes::text(left + panel_width(), at, 13.0, 400, "end", palette.muted, &day(last));
                group = group.add(words);
            }
        }
        let last = panel.lines.last().and_then(|line| Some((line, line.points.last()?)));
        if let Some((line, [place, value])) = last {
            let words = scored(*value, line.max, trend.stretches.len() > 1, texts);
            let at = (x(*place) + 12.0, y(*value, line.max) + 5.0);
            group = group.add(strokes::text(at.0, at.1, 15.0, 600, "start", palette.ink, &words));
        }
        group
    }

    fn line_of(&self, mut group: Group, line: &TrendLine, x: &impl Fn(f64) -> f32, y: &impl Fn(f64) -> f32) -> Group {
        let color = strokes::accent(self.palette, self.marker);
        let points = thin(&line.points, MOST_POINTS);
        for pair in points.windows(2) {
            if let [before, after] = pair {
                group = group.add(strokes::line((x(before[0]), y(before[1])), (x(after[0]), y(after[1])), color, 1.5));
            }
        }
        if points.len() < MARKED {
            for [place, value] in points {
                group = group.add(strokes::mark((x(place), y(value)), self.marker, color, None));
            }
        }
        group
    }
}
