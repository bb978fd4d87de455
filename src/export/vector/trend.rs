//! Every dimension over time, a small panel each: the lines of the trend in
//! the window, for print.

use super::lettering::InPrint;
use super::{paint, shortened};
use crate::chart::{Anchor, Area, Ink, Letters, Scene, Scheme, Trend, TrendPanel, panel_words};
use crate::i18n::Texts;
use crate::instrument::Marker;

/// The drawing's width, how many panels stand beside each other, and between
/// them.
const WIDTH: f32 = 720.0;
const COLUMNS: usize = 2;
const BETWEEN: f32 = 48.0;
/// A panel: its height, where its lines begin and end, and the room for the
/// numbers of its axis.
const PANEL: f32 = 168.0;
const TITLE: f32 = 13.0;
const TOP: f32 = 40.0;
const BOTTOM: f32 = 128.0;
const LEFT: f32 = 24.0;
/// Characters that surely fit over a panel.
const TITLE_CHARS: usize = 40;

/// Draws a trend, as part of a page.
pub fn trend(trend: &Trend<'_>, marker: Marker, scheme: Scheme, texts: &Texts) -> String {
    let width = (WIDTH - BETWEEN * (COLUMNS as f32 - 1.0)) / COLUMNS as f32;
    let mut all = Scene::default();
    for (place, panel) in trend.panels.iter().enumerate() {
        let (left, top) = ((place % COLUMNS) as f32 * (width + BETWEEN), (place / COLUMNS) as f32 * PANEL);
        let name = shortened(panel.dimension.title.get(texts.language()), TITLE_CHARS);
        all.words([left, top + TITLE], Anchor::Left, name, Letters::Strong, Ink::Ink);
        let room = Area { left: left + LEFT, top: top + TOP, right: left + width, bottom: top + BOTTOM };
        let laid = TrendPanel::new(trend, panel, marker, room);
        let mut scene = laid.scene(&[], texts, &InPrint);
        laid.ends(&mut scene, texts);
        all.shapes.extend(scene.shapes);
    }
    let height = PANEL * trend.panels.len().div_ceil(COLUMNS) as f32;
    let words: Vec<String> = trend.panels.iter().map(|panel| panel_words(panel, texts)).collect();
    paint::drawing(&all, [WIDTH, height], scheme, [&texts.get("report-over-time"), &words.join(" ")], texts)
}
