//! Diverging bars as SVG: what `chart` has laid out, with its legend, over as
//! many drawings as pages need.

use super::GroupOf;
use crate::chart::{
    self, Anchor, Area, GroupBars, GroupRows, Ink, Letters, Measure, Part, Scene, Scheme, Shape, Spot, Words,
    group_step,
};
use crate::export::vector::paint;
use crate::export::vector::text_metrics::{InPrint, width};
use crate::i18n::Texts;

/// The inner width: statement, bars, median.
const WIDTH: f32 = 720.0;
/// Room for a statement.
const TEXT: f32 = 264.0;
/// Round a picture that stands by itself.
const MARGIN: f32 = 40.0;
const LEGEND: f32 = 48.0;
/// What a legend with a sentence of its own line takes.
const SENTENCE: f32 = 16.0;
/// From a picture's title to what stands under it, and from there to the
/// legend.
const HEAD: (f32, f32) = (5.0, 23.0);
/// From a dimension's name to the row under it, to the middle of the name, and
/// above the name.
const NAME: f32 = 32.0;
const NAMED: f32 = 13.0;
const GAP: f32 = 24.0;
/// Rows that one drawing on a page has room for.
const PAGE_ROWS: usize = 20;

/// A picture that tells by itself what it shows.
pub fn group_svg(group: &GroupOf<'_>, texts: &Texts) -> String {
    let mut scene = Scene::default();
    let top = head(&mut scene, group, texts);
    let (bottom, words) = match GroupBars::new(group.result, group.instrument) {
        Some(bars) => {
            let bottom = body(&mut scene, [MARGIN, top], &bars, &bars.parts, group, texts);
            (bottom, parts_words(group, &bars.parts, texts))
        }
        // The sentence that stands where the bars would.
        None => {
            let words = chart::suppressed_words(group.result, texts).unwrap_or_default();
            scene.words([MARGIN, top + 19.0], Anchor::Left, words.clone(), Letters::Body, Ink::Ink);
            (top + 32.0, words)
        }
    };
    let [right, bottom] = [WIDTH + 2.0 * MARGIN, bottom + MARGIN];
    scene.shapes.insert(0, Shape::Plate(Area { left: 0.0, top: 0.0, right, bottom }));
    let title = group.instrument.title.get(texts.language());
    paint::drawing(&scene, [right, bottom], Scheme::Light, [title, &words], texts) + "\n"
}

/// The same for a page that tells the heading itself: one drawing for each
/// run of dimensions that fits a page.
pub fn figures(bars: &GroupBars, group: &GroupOf<'_>, scheme: Scheme, texts: &Texts) -> Vec<String> {
    let title = group.instrument.title.get(texts.language());
    let figure = |parts: &[Part]| {
        let mut scene = Scene::default();
        let height = body(&mut scene, [0.0, 0.0], bars, parts, group, texts);
        paint::drawing(&scene, [WIDTH, height], scheme, [title, &parts_words(group, parts, texts)], texts)
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

/// Title, occasion and how many; gives how far down they reach.
fn head(scene: &mut Scene, group: &GroupOf<'_>, texts: &Texts) -> f32 {
    let n = group.how_many(texts);
    let told = group.occasion(texts).map_or_else(|| n.clone(), |occasion| format!("{occasion} · {n}"));
    let title = group.instrument.title.get(texts.language()).to_owned();
    let mut y = MARGIN;
    for (text, letters, ink, after) in
        [(title, Letters::Title, Ink::Ink, HEAD.0), (told, Letters::Body, Ink::Muted, HEAD.1)]
    {
        let [_, height] = InPrint.size(&text, letters, WIDTH);
        let at = [MARGIN, y + height / 2.0];
        scene.shapes.push(Shape::Words(Words { at, anchor: Anchor::Left, text, letters, ink, room: WIDTH }));
        y += height + after;
    }
    y
}

/// Legend, names and bars; gives how far down they reach.
fn body(
    scene: &mut Scene,
    [left, top]: Spot,
    bars: &GroupBars,
    parts: &[Part],
    group: &GroupOf<'_>,
    texts: &Texts,
) -> f32 {
    let (marker, right) = (group.instrument.marker, left + WIDTH);
    let rows = GroupRows::new(bars, marker, [left, right], TEXT, false);
    let mut y = legend(scene, [left, top], bars, group, texts);
    let (first, mut laid) = (y + NAME, Scene::default());
    for (index, part) in parts.iter().enumerate() {
        y += if index == 0 { 0.0 } else { GAP };
        let title = part.title.get(texts.language()).to_owned();
        laid.words([left, y + NAMED], Anchor::Left, title, Letters::Strong, Ink::Accent(marker));
        if index == 0 {
            let median = texts.get("group-median");
            laid.words([right, y + NAMED], Anchor::Right, median, Letters::Small, Ink::Muted);
        }
        y += NAME;
        for bar in &part.bars {
            rows.row(&mut laid, bar, y, texts, &InPrint);
            y += rows.height(bar, texts, &InPrint);
        }
    }
    // The middle line lies under the bars.
    rows.middle(scene, first, y);
    scene.shapes.extend(laid.shapes);
    y + 8.0
}

/// The steps from the low end to the high, and what the mark means; gives
/// where the rows may begin.
fn legend(scene: &mut Scene, [left, top]: Spot, bars: &GroupBars, group: &GroupOf<'_>, texts: &Texts) -> f32 {
    let (scale, language) = (&group.instrument.scale, texts.language());
    let (low, high) = (scale.lowest(language), scale.highest(language));
    let y = top + 16.0;
    let label = |scene: &mut Scene, at: Spot, words: &str| {
        scene.words(at, Anchor::Left, words.to_owned(), Letters::Small, Ink::Muted);
    };
    label(scene, [left, y], low);
    let mut x = left + width(low, 13.0) + 12.0;
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
        label(scene, [left, y + 24.0], &texts.get("group-legend-coarse"));
        return top + LEGEND + SENTENCE;
    }
    let words = texts.get(if bars.is_percent() { "group-legend-percent" } else { "group-legend-counts" });
    x += width(high, 13.0) + 32.0;
    // Long names of the ends leave no room for it beside them.
    let has_room = x + 12.0 + width(&words, 13.0) <= left + WIDTH;
    let (x, y) = if has_room { (x, y) } else { (left + 5.0, y + 24.0) };
    scene.shapes.push(Shape::MiddlePerson([x, y - 4.0]));
    label(scene, [x + 12.0, y], &words);
    top + LEGEND + if has_room { 0.0 } else { SENTENCE }
}
