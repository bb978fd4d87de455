//! Diverging bars as SVG: what `chart` has laid out, with its legend, over as
//! many drawings as pages need.

use super::GroupOf;
use crate::chart::{
    self, Area, GroupBars, GroupRows, Ink, Letters, Palette, Part, Scene, Scheme, Shape, Side, group_step,
};
use crate::export::printable::printable;
use crate::export::vector::lettering::{self, InPrint, width};
use crate::export::vector::paint::painted;
use crate::export::vector::{document, strokes};
use crate::i18n::Texts;
use svg::Document;
use svg::node::element::{Group, Rectangle};

/// The inner width: statement, bars, median.
const WIDTH: f32 = 720.0;
/// Room for a statement.
const TEXT: f32 = 264.0;
/// Round a picture that stands by itself.
const MARGIN: f32 = 40.0;
const LEGEND: f32 = 48.0;
/// What a legend with a sentence of its own line takes.
const SENTENCE: f32 = 16.0;
const HEADING: f32 = 24.0;
/// From a dimension's name to the row under it, to the middle of the name, and
/// above the name.
const NAME: f32 = 32.0;
const NAMED: f32 = 13.0;
const GAP: f32 = 24.0;
/// Rows that one drawing on a page has room for.
const PAGE_ROWS: usize = 20;

/// A picture that tells by itself what it shows.
pub fn group_svg(group: &GroupOf<'_>, texts: &Texts) -> String {
    let palette = Palette::of(Scheme::Light);
    let (head, top) = head(group, palette, texts);
    let bars = GroupBars::new(group.result, group.instrument);
    let (scene, height, words) = match &bars {
        Some(bars) => {
            let (scene, height) = body(bars, &bars.parts, group, texts);
            (scene, height, parts_words(group, &bars.parts, texts))
        }
        // The sentence that stands where the bars would.
        None => {
            let mut scene = Scene::default();
            let words = chart::suppressed_words(group.result, texts).unwrap_or_default();
            scene.words([0.0, 19.0], Side::Start, words.clone(), Letters::Body, Ink::Ink);
            (scene, 32.0, words)
        }
    };
    let (width, height) = (WIDTH + 2.0 * MARGIN, top + height + MARGIN);
    let ground = Rectangle::new().set("width", width).set("height", height);
    let drawing = framed([width, height], words, group, texts)
        .add(ground.set("fill", strokes::hex(palette.surface)))
        .add(head)
        .add(painted(&scene, palette).set("transform", format!("translate({MARGIN} {top})")));
    printable(&drawing.to_string()) + "\n"
}

/// The same for a page that tells the heading itself: one drawing for each
/// run of dimensions that fits a page.
pub fn figures(bars: &GroupBars, group: &GroupOf<'_>, scheme: Scheme, texts: &Texts) -> Vec<String> {
    let figure = |parts: &[Part]| {
        let (scene, height) = body(bars, parts, group, texts);
        let words = parts_words(group, parts, texts);
        let drawing = framed([WIDTH, height], words, group, texts);
        printable(&drawing.add(painted(&scene, Palette::of(scheme))).to_string())
    };
    pages(&bars.parts).into_iter().map(figure).collect()
}

/// What every figure says, in words.
pub fn figure_words(bars: &GroupBars, group: &GroupOf<'_>, texts: &Texts) -> Vec<String> {
    pages(&bars.parts).into_iter().map(|parts| parts_words(group, parts, texts)).collect()
}

/// The dimensions in runs that each fit a page.
pub fn pages(parts: &[Part]) -> Vec<&[Part]> {
    let mut pages = Vec::new();
    let (mut from, mut rows) = (0, 0);
    for (index, part) in parts.iter().enumerate() {
        let more = part.bars.len();
        if index > from && rows + more > PAGE_ROWS {
            pages.extend(parts.get(from..index));
            (from, rows) = (index, 0);
        }
        rows += more;
    }
    pages.extend(parts.get(from..).filter(|rest| !rest.is_empty()));
    pages
}

fn parts_words(group: &GroupOf<'_>, parts: &[Part], texts: &Texts) -> String {
    let max = group.instrument.scale.max();
    let bars = parts.iter().flat_map(|part| &part.bars);
    let words: Vec<String> = bars.map(|bar| chart::bar_words(bar, max, texts)).collect();
    let title = group.instrument.short_title(texts.language());
    texts.with("group-chart-alt", &[("title", title.into()), ("words", (&words.join(" ")).into())])
}

fn framed(size: [f32; 2], words: String, group: &GroupOf<'_>, texts: &Texts) -> Document {
    document(size, group.instrument.title.get(texts.language()).to_owned(), words, texts)
}

/// Title, occasion and number of persons; and how far down they reach.
fn head(group: &GroupOf<'_>, palette: &Palette, texts: &Texts) -> (Group, f32) {
    let mut head = Group::new();
    let mut y = MARGIN;
    let line = |y: f32, size: f32, weight: u16, ink: Ink, words: &str| {
        strokes::text([MARGIN, y], size, weight, Side::Start, palette.ink(ink), words)
    };
    for words in lettering::lines(group.instrument.title.get(texts.language()), HEADING, WIDTH) {
        y += HEADING;
        head = head.add(line(y, HEADING, 600, Ink::Ink, &words));
        y += 6.0;
    }
    y += 20.0;
    let n = texts.with("group-n", &[("count", group.result.n.into())]);
    let told = group.occasion(texts).map_or_else(|| n.clone(), |occasion| format!("{occasion} · {n}"));
    for words in lettering::lines(&told, 15.0, WIDTH) {
        head = head.add(line(y, 15.0, 400, Ink::Muted, &words));
        y += 20.0;
    }
    (head, y + 8.0)
}

/// Legend, names and bars; and how high they are together.
fn body(bars: &GroupBars, parts: &[Part], group: &GroupOf<'_>, texts: &Texts) -> (Scene, f32) {
    let marker = group.instrument.marker;
    let rows = GroupRows::new(bars, marker, [0.0, WIDTH], TEXT, false);
    let (mut scene, mut laid) = (Scene::default(), Scene::default());
    legend(&mut scene, bars, group, texts);
    let mut y = LEGEND + if bars.is_coarse { SENTENCE } else { 0.0 };
    let top = y + NAME;
    for (index, part) in parts.iter().enumerate() {
        y += if index == 0 { 0.0 } else { GAP };
        let title = part.title.get(texts.language()).to_owned();
        laid.words([0.0, y + NAMED], Side::Start, title, Letters::Strong, Ink::Accent(marker));
        if index == 0 {
            let median = texts.get("group-median");
            laid.words([WIDTH, y + NAMED], Side::End, median, Letters::Small, Ink::Muted);
        }
        y += NAME;
        for bar in &part.bars {
            rows.row(&mut laid, bar, y, texts, &InPrint);
            y += rows.height(bar, texts, &InPrint);
        }
    }
    // The middle line lies under the bars.
    rows.middle(&mut scene, top, y);
    scene.shapes.extend(laid.shapes);
    (scene, y + 8.0)
}

/// The steps from the low end to the high, and what the mark means.
fn legend(scene: &mut Scene, bars: &GroupBars, group: &GroupOf<'_>, texts: &Texts) {
    let (scale, language) = (&group.instrument.scale, texts.language());
    let (low, high) = (scale.lowest(language), scale.highest(language));
    let y = 16.0;
    let label = |scene: &mut Scene, at, words: &str| {
        scene.words(at, Side::Start, words.to_owned(), Letters::Small, Ink::Muted);
    };
    label(scene, [0.0, y], low);
    let mut x = width(low, 13.0) + 12.0;
    for step in &bars.steps {
        let words = step.words();
        let wide = (width(&words, 13.0) + 12.0).max(24.0);
        let area = Area { left: x, top: y - 12.0, right: x + wide, bottom: y + 12.0 };
        group_step(scene, area, step, group.instrument.marker, Some(words));
        x += wide + 4.0;
    }
    label(scene, [x + 8.0, y], high);
    if bars.is_coarse {
        // What the filled point says stands under the names of the ends.
        return label(scene, [0.0, y + 24.0], &texts.get("group-legend-coarse"));
    }
    let words = texts.get(if bars.is_percent() { "group-legend-percent" } else { "group-legend-counts" });
    x += width(high, 13.0) + 32.0;
    // Long names of the ends leave no room for it beside them.
    let x = x.min(WIDTH - width(&words, 13.0) - 16.0);
    scene.shapes.push(Shape::MiddlePerson([x, y - 4.0]));
    label(scene, [x + 12.0, y], &words);
}
