//! Every dimension over time, a small panel each: the lines of the trend in
//! the window, for print.

use super::paint;
use super::text_metrics::InPrint;
use crate::chart::{Anchor, Area, Ink, Letters, Measure, Scene, Scheme, Shape, Trend, TrendPanel, Words, panel_words};
use crate::i18n::Texts;
use crate::instrument::Marker;

/// The drawing's width, how many panels stand beside each other, and between
/// them.
const WIDTH: f32 = 720.0;
const COLUMNS: usize = 2;
const BETWEEN: f32 = 48.0;
/// A panel from the top: over its title, from there to the highest point, with
/// room for why a line is a new one, from that to the lowest, and under it.
const ABOVE: f32 = 3.0;
const OVER: f32 = 31.0;
const LINES: f32 = 88.0;
const UNDER: f32 = 40.0;
/// Room for the numbers of its axis.
const LEFT: f32 = 24.0;

/// Draws a trend, as part of a page.
pub fn trend(trend: &Trend<'_>, marker: Marker, scheme: Scheme, texts: &Texts) -> String {
    let width = (WIDTH - BETWEEN * (COLUMNS as f32 - 1.0)) / COLUMNS as f32;
    let titles = trend.panels.iter().map(|panel| panel.dimension.title.get(texts.language()));
    let titles: Vec<(&str, f32)> =
        titles.map(|title| (title, InPrint.size(title, Letters::Strong, width)[1])).collect();
    // As high as the highest, so that lines beside each other are level.
    let highest = ABOVE + titles.iter().map(|(_, height)| *height).fold(0.0, f32::max) + OVER;
    let height = highest + LINES + UNDER;
    let mut all = Scene::default();
    for (place, (panel, (title, title_height))) in trend.panels.iter().zip(titles).enumerate() {
        let (left, top) = ((place % COLUMNS) as f32 * (width + BETWEEN), (place / COLUMNS) as f32 * height);
        let at = [left, top + ABOVE + title_height / 2.0];
        let (text, letters) = (title.to_owned(), Letters::Strong);
        all.shapes.push(Shape::Words(Words { at, anchor: Anchor::Left, text, letters, ink: Ink::Ink, room: width }));
        let (top, right) = (top + highest, left + width);
        let laid = TrendPanel::new(trend, panel, marker, Area { left: left + LEFT, top, right, bottom: top + LINES });
        let mut scene = laid.scene(&[], texts, &InPrint);
        laid.ends(&mut scene, texts);
        all.shapes.extend(scene.shapes);
    }
    let height = height * trend.panels.len().div_ceil(COLUMNS) as f32;
    let words: Vec<String> = trend.panels.iter().map(|panel| panel_words(panel, texts)).collect();
    paint::drawing(&all, [WIDTH, height], scheme, [&texts.get("report-over-time"), &words.join(" ")], texts)
}
