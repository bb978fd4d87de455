//! Every dimension over time, a small panel each: the lines of the trend in
//! the window, for print.

use super::lettering::InPrint;
use super::{document, paint, shortened, strokes};
use crate::chart::{Area, Ink, Palette, Scheme, Side, Trend, TrendPanel, panel_words};
use crate::export::printable::printable;
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
const TITLE: f32 = 18.0;
const TOP: f32 = 40.0;
const BOTTOM: f32 = 128.0;
const LEFT: f32 = 24.0;
/// Characters that surely fit over a panel.
const TITLE_CHARS: usize = 40;

/// Draws a trend, as part of a page.
pub fn trend(trend: &Trend<'_>, marker: Marker, scheme: Scheme, texts: &Texts) -> String {
    let palette = Palette::of(scheme);
    let height = PANEL * trend.panels.len().div_ceil(COLUMNS) as f32;
    let alt: Vec<String> = trend.panels.iter().map(|panel| panel_words(panel, texts)).collect();
    let mut drawing = document([WIDTH, height], texts.get("report-over-time"), alt.join(" "), texts);
    let width = (WIDTH - BETWEEN * (COLUMNS as f32 - 1.0)) / COLUMNS as f32;
    for (place, panel) in trend.panels.iter().enumerate() {
        let (left, top) = ((place % COLUMNS) as f32 * (width + BETWEEN), (place / COLUMNS) as f32 * PANEL);
        let room = Area { left: left + LEFT, top: top + TOP, right: left + width, bottom: top + BOTTOM };
        let laid = TrendPanel::new(trend, panel, marker, room);
        let mut scene = laid.scene(&[], texts, &InPrint);
        laid.ends(&mut scene, texts);
        let name = shortened(panel.dimension.title.get(texts.language()), TITLE_CHARS);
        let name = strokes::text([left, top + TITLE], 15.0, 600, Side::Start, palette.ink(Ink::Ink), &name);
        drawing = drawing.add(paint::painted(&scene, palette).add(name));
    }
    printable(&drawing.to_string())
}
