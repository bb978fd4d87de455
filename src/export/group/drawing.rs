//! Diverging bars as SVG: one bar an item, the middle of the scale over one
//! line, the median under it.

use super::super::printable::printable;
use super::GroupOf;
use super::layout::{self, GAP, LINE, Layout, NAME, TEXT_SIZE};
use crate::chart::{self, Bar, Counts, GroupBars, Palette, Part, Scheme, Share, Shown, Step};
use crate::export::vector::lettering::{self, width};
use crate::i18n::Texts;
use crate::instrument::{Instrument, Marker};
use svg::Document;
use svg::node::element::{Description, Group, Line, Path, Rectangle, Text, Title};

/// The inner width: statement, bars, median.
const WIDTH: f32 = 720.0;
/// Round a picture that stands by itself.
const MARGIN: f32 = 40.0;
const BAR: f32 = 26.0;
const LEGEND: f32 = 48.0;
/// How wide a point of the scale is where only the median is shown.
const POINT: f32 = 36.0;
/// Narrowest part of a bar that has its number in it.
const NUMBERED: f32 = 18.0;
const HEADING: f32 = 24.0;

/// A picture that tells by itself what it shows.
pub fn group_svg(group: &GroupOf<'_>, texts: &Texts) -> String {
    let pen = Pen { palette: Palette::of(Scheme::Light), instrument: group.instrument, texts };
    let (head, top) = pen.head(group);
    let (body, height) = match GroupBars::new(group.result, group.instrument) {
        Some(bars) => pen.body(&bars, &bars.parts),
        None => pen.suppressed(group),
    };
    let (width, height) = (WIDTH + 2.0 * MARGIN, top + height + MARGIN);
    let ground = Rectangle::new().set("width", width).set("height", height).set("fill", hex(pen.palette.surface));
    let drawing = pen
        .document(width, height, &alt_text(group, texts))
        .add(ground)
        .add(head)
        .add(body.set("transform", format!("translate({MARGIN} {top})")));
    printable(&drawing.to_string()) + "\n"
}

/// The same for a page that tells the heading itself: one drawing for each
/// run of dimensions that fits a page.
pub fn figures(bars: &GroupBars, group: &GroupOf<'_>, scheme: Scheme, texts: &Texts) -> Vec<String> {
    let pen = Pen { palette: Palette::of(scheme), instrument: group.instrument, texts };
    let figure = |parts: &[Part]| {
        let (body, height) = pen.body(bars, parts);
        printable(&pen.document(WIDTH, height, &parts_words(group, parts, texts)).add(body).to_string())
    };
    layout::pages(&bars.parts).into_iter().map(figure).collect()
}

/// What every figure says, in words.
pub fn figure_words(bars: &GroupBars, group: &GroupOf<'_>, texts: &Texts) -> Vec<String> {
    layout::pages(&bars.parts).into_iter().map(|parts| parts_words(group, parts, texts)).collect()
}

fn parts_words(group: &GroupOf<'_>, parts: &[Part], texts: &Texts) -> String {
    let max = group.instrument.scale.max();
    let bars = parts.iter().flat_map(|part| &part.bars);
    let words: Vec<String> = bars.map(|bar| chart::bar_words(bar, max, texts)).collect();
    let title = group.instrument.short_title(texts.language());
    texts.with("group-chart-alt", &[("title", title.into()), ("words", (&words.join(" ")).into())])
}

fn alt_text(group: &GroupOf<'_>, texts: &Texts) -> String {
    match GroupBars::new(group.result, group.instrument) {
        Some(bars) => parts_words(group, &bars.parts, texts),
        None => chart::suppressed_words(group.result, texts).unwrap_or_default(),
    }
}

fn hex([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02X}{g:02X}{b:02X}")
}

struct Pen<'a> {
    palette: &'static Palette,
    instrument: &'a Instrument,
    texts: &'a Texts,
}

impl Pen<'_> {
    fn document(&self, width: f32, height: f32, words: &str) -> Document {
        Document::new()
            .set("xmlns", "http://www.w3.org/2000/svg")
            .set("width", width)
            .set("height", height)
            .set("viewBox", (0, 0, width, height))
            .set("lang", self.texts.language().tag())
            .set("role", "img")
            .set("font-family", "Inter, sans-serif")
            .add(Title::new(self.instrument.title.get(self.texts.language())))
            .add(Description::new().add(svg::node::Text::new(words)))
    }

    fn text(&self, x: f32, y: f32, size: f32, weight: u16, anchor: &str, color: [u8; 3], words: &str) -> Text {
        Text::new(words)
            .set("x", x)
            .set("y", y)
            .set("font-size", size)
            .set("font-weight", weight)
            .set("text-anchor", anchor)
            .set("fill", hex(color))
    }

    /// Title, occasion and number of persons; and how far down they reach.
    fn head(&self, group: &GroupOf<'_>) -> (Group, f32) {
        let Self { palette, instrument, texts } = self;
        let mut head = Group::new();
        let mut y = MARGIN;
        for line in lettering::lines(instrument.title.get(texts.language()), HEADING, WIDTH) {
            y += HEADING;
            head = head.add(self.text(MARGIN, y, HEADING, 600, "start", palette.ink, &line));
            y += 6.0;
        }
        y += 20.0;
        let n = texts.with("group-n", &[("count", group.result.n.into())]);
        let told = group.occasion(texts).map_or_else(|| n.clone(), |occasion| format!("{occasion} · {n}"));
        for line in lettering::lines(&told, 15.0, WIDTH) {
            head = head.add(self.text(MARGIN, y, 15.0, 400, "start", palette.muted, &line));
            y += 20.0;
        }
        (head, y + 8.0)
    }

    /// The sentence that stands where the bars would.
    fn suppressed(&self, group: &GroupOf<'_>) -> (Group, f32) {
        let words = chart::suppressed_words(group.result, self.texts).unwrap_or_default();
        (Group::new().add(self.text(0.0, 24.0, 15.0, 400, "start", self.palette.ink, &words)), 32.0)
    }

    /// Legend, names and bars; and how high they are together.
    fn body(&self, bars: &GroupBars, parts: &[Part]) -> (Group, f32) {
        let layout = Layout::new(bars);
        let mut body = Group::new().add(self.legend(bars));
        // The middle line lies under the bars, so the rows are laid out first.
        let mut rows = Group::new();
        // Its sentence stands on a line of its own where it is that of medians.
        let mut y = LEGEND + if bars.is_coarse { 16.0 } else { 0.0 };
        for (index, part) in parts.iter().enumerate() {
            y += if index == 0 { 0.0 } else { GAP };
            rows =
                rows.add(self.text(0.0, y + 18.0, 15.0, 600, "start", self.accent(), part.title.get(self.language())));
            if index == 0 {
                let median = self.texts.get("group-median");
                rows = rows.add(self.text(WIDTH, y + 18.0, 13.0, 400, "end", self.palette.muted, &median));
            }
            y += NAME;
            for bar in &part.bars {
                let statement = layout::statement(bar.text.get(self.language()));
                let height = layout::row(statement.len());
                rows = rows.add(self.row((bar, bars), &statement, &layout, y + height / 2.0));
                y += height;
            }
        }
        if bars.is_coarse {
            return (body.add(rows), y + 8.0);
        }
        let middle = Line::new()
            .set("x1", layout.middle)
            .set("x2", layout.middle)
            .set("y1", LEGEND + NAME)
            .set("y2", y)
            .set("stroke", hex(self.palette.muted))
            .set("stroke-width", 1.5)
            .set("stroke-dasharray", "1.5 4.5");
        body = body.add(middle).add(rows);
        (body, y + 8.0)
    }

    /// The steps from the low end to the high, and what the mark means.
    fn legend(&self, bars: &GroupBars) -> Group {
        let Self { palette, instrument, texts } = self;
        let (low, high) = (instrument.scale.lowest(self.language()), instrument.scale.highest(self.language()));
        let label = |x: f32, words: &str| self.text(x, 20.0, 13.0, 400, "start", palette.muted, words);
        let mut legend = Group::new().add(label(0.0, low));
        let mut x = width(low, 13.0) + 12.0;
        for step in &bars.steps {
            let words = step.words();
            let wide = (width(&words, 13.0) + 12.0).max(24.0);
            legend = legend.add(self.block(x, 4.0, wide, 24.0, step));
            let ink = palette.tone(step.tone, instrument.marker).ink;
            legend = legend.add(self.text(x + wide / 2.0, 20.5, 13.0, 400, "middle", ink, &words));
            x += wide + 4.0;
        }
        legend = legend.add(label(x + 8.0, high));
        if bars.is_coarse {
            // What the filled point says stands under the names of the ends.
            let words = texts.get("group-legend-coarse");
            return legend.add(self.text(0.0, 44.0, 13.0, 400, "start", palette.muted, &words));
        }
        let words = texts.get(if bars.is_percent() { "group-legend-percent" } else { "group-legend-counts" });
        x += width(high, 13.0) + 32.0;
        // Long names of the ends leave no room for it beside them.
        let x = x.min(WIDTH - width(&words, 13.0) - 16.0);
        legend.add(self.median_mark(x, 12.0)).add(label(x + 12.0, &words))
    }

    fn row(&self, (bar, bars): (&Bar, &GroupBars), statement: &[String], layout: &Layout, middle: f32) -> Group {
        let palette = self.palette;
        let mut row = Group::new();
        let first = middle - (statement.len() as f32 - 1.0) * LINE / 2.0 + 4.5;
        for (index, line) in statement.iter().enumerate() {
            let y = first + index as f32 * LINE;
            row = row.add(self.text(0.0, y, TEXT_SIZE, 400, "start", palette.ink, line));
        }
        let Some(shown) = &bar.shown else {
            let words = self.texts.get("group-too-few");
            return row.add(self.text(WIDTH, middle + 4.5, 13.0, 400, "end", palette.muted, &words));
        };
        let top = middle - BAR / 2.0;
        row = match shown {
            Shown::Median(median) => self.scale(row, bars, *median, top),
            Shown::Counts(counts) => {
                for share in &counts.segments {
                    row = self.segment(row, (share, bars), counts, layout, top);
                }
                row.add(self.median_mark(layout.x(counts, counts.median_at), top + BAR + 3.0))
            }
        };
        let median = chart::shown_median(shown, self.texts);
        row.add(self.text(WIDTH, middle + 5.0, 15.0, 600, "end", palette.ink, &median))
    }

    fn segment(
        &self,
        row: Group,
        (share, bars): (&Share, &GroupBars),
        counts: &Counts,
        layout: &Layout,
        top: f32,
    ) -> Group {
        let (from, to) = (layout.x(counts, share.from), layout.x(counts, share.from + share.count as f64));
        // A seam between the parts, so that they are told apart without colour.
        let row = row.add(self.block(from + 0.5, top, (to - from - 1.0).max(0.5), BAR, &share.step));
        if to - from < NUMBERED {
            return row;
        }
        let number = chart::share_words(share, bars);
        let ink = self.palette.tone(share.step.tone, self.instrument.marker).ink;
        row.add(self.text(f32::midpoint(from, to), top + BAR / 2.0 + 4.5, 13.0, 400, "middle", ink, &number))
    }

    /// The points of the scale, with the median's filled.
    fn scale(&self, row: Group, bars: &GroupBars, median: u8, top: f32) -> Group {
        let mut row = row;
        let mut x = layout::BARS.0;
        for step in &bars.steps {
            if step.point == median {
                let ink = self.palette.tone(step.tone, self.instrument.marker).ink;
                row = row.add(self.block(x, top, POINT, BAR, step));
                let (middle, y) = (x + POINT / 2.0, top + BAR / 2.0 + 4.5);
                row = row.add(self.text(middle, y, 13.0, 400, "middle", ink, &step.words()));
            } else {
                let empty = Rectangle::new().set("x", x + 0.5).set("y", top + 0.5).set("width", POINT - 1.0);
                let empty = empty.set("height", BAR - 1.0).set("rx", 2).set("fill", "none");
                row = row.add(empty.set("stroke", hex(self.palette.muted)).set("stroke-width", 1));
            }
            x += POINT + 4.0;
        }
        row
    }

    fn block(&self, x: f32, y: f32, width: f32, height: f32, step: &Step) -> Rectangle {
        let colors = self.palette.tone(step.tone, self.instrument.marker);
        // The line is drawn inside, so that all blocks end at the same place.
        let inset = if colors.line.is_some() { 0.5 } else { 0.0 };
        let block = Rectangle::new()
            .set("x", x + inset)
            .set("y", y + inset)
            .set("width", (width - 2.0 * inset).max(0.5))
            .set("height", height - 2.0 * inset)
            .set("rx", 2)
            .set("fill", hex(colors.fill));
        match colors.line {
            Some(line) => block.set("stroke", hex(line)).set("stroke-width", 1),
            None => block,
        }
    }

    fn median_mark(&self, x: f32, top: f32) -> Path {
        let data = format!("M{x} {top}l5 7h-10z");
        Path::new().set("d", data).set("fill", hex(self.palette.ink))
    }

    fn accent(&self) -> [u8; 3] {
        match self.instrument.marker {
            Marker::Circle => self.palette.teal,
            Marker::Square => self.palette.indigo,
            Marker::Diamond => self.palette.ochre,
        }
    }

    fn language(&self) -> crate::i18n::Language {
        self.texts.language()
    }
}
