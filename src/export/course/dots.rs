//! The parts of a questionnaire on its scale, small enough for minutes: a mark
//! where each stands now, and a hollow one where it stood in the round before.

use crate::chart::{Anchor, Dash, Ink, Letters, Measure, Scene, Scheme, Shape, Words};
use crate::export::vector::paint;
use crate::export::vector::text_metrics::InPrint;
use crate::i18n::Texts;
use crate::instrument::Instrument;

/// From the left: the names, the scale, and what the marks stand for.
const WIDTH: f32 = 720.0;
const NAMES: f32 = 300.0;
const SCALE: [f32; 2] = [320.0, 600.0];
/// The points of the scale over the rows, and a row.
const HEAD: f32 = 22.0;
const ROW: f32 = 26.0;
const TAIL: f32 = 4.0;
/// The middle of a mark that is explained, and where the words for it begin.
const MARK: f32 = 8.0;
const MARKED: f32 = 20.0;

/// A part.
pub struct Row<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Where it stands, in scale points.
    pub mean: f64,
    /// The same as it is told.
    pub words: String,
    /// Where it stood in the round before.
    pub before: Option<f64>,
}

/// The rows as a drawing.
pub fn drawing(rows: &[Row<'_>], instrument: &Instrument, scheme: Scheme, texts: &Texts) -> String {
    let (marker, max) = (instrument.marker, instrument.scale.max());
    let [left, right] = SCALE;
    let unit = (right - left) / f32::from(max.saturating_sub(1).max(1));
    let x = |value: f64| left + (value as f32 - 1.0) * unit;
    let mut scene = Scene::default();
    let mut heights = Vec::new();
    for row in rows {
        let [_, height] = InPrint.size(row.name, Letters::Body, NAMES);
        heights.push(height.max(ROW));
    }
    let bottom = HEAD + heights.iter().sum::<f32>();
    for point in 1..=max {
        let at = x(f64::from(point));
        let ink = if point == 1 { Ink::Axis } else { Ink::Grid };
        scene.line([at, HEAD], [at, bottom], ink, 1.0, Dash::Whole);
        scene.words([at, HEAD / 2.0], Anchor::Center, point.to_string(), Letters::Small, Ink::Muted);
    }
    if rows.iter().any(|row| row.before.is_some()) {
        let [earlier, now] = ["minutes-then", "minutes-now"].map(|key| texts.get(key));
        let middle = HEAD / 2.0;
        let [wide, _] = InPrint.size(&earlier, Letters::Small, NAMES);
        let second = MARKED + wide + MARKED;
        scene.shapes.push(Shape::Before([MARK, middle], marker));
        scene.words([MARKED, middle], Anchor::Left, earlier, Letters::Small, Ink::Muted);
        scene.shapes.push(Shape::Mark([second, middle], marker));
        scene.words([second + MARKED - MARK, middle], Anchor::Left, now, Letters::Small, Ink::Muted);
    }
    let mut top = HEAD;
    for (row, height) in rows.iter().zip(heights) {
        let y = top + height / 2.0;
        let (at, anchor, text) = ([0.0, y], Anchor::Left, row.name.to_owned());
        scene.shapes.push(Shape::Words(Words { at, anchor, text, letters: Letters::Body, ink: Ink::Ink, room: NAMES }));
        if let Some(before) = row.before {
            scene.line([x(before), y], [x(row.mean), y], Ink::Accent(marker), 1.5, Dash::Whole);
            scene.shapes.push(Shape::Before([x(before), y], marker));
        }
        scene.shapes.push(Shape::Mark([x(row.mean), y], marker));
        scene.words([WIDTH, y], Anchor::Right, row.words.clone(), Letters::Strong, Ink::Ink);
        top += height;
    }
    let title = instrument.short_title(texts.language());
    paint::drawing(&scene, [WIDTH, bottom + TAIL], scheme, [title, &words(rows, texts)], texts)
}

/// What the drawing says.
pub fn words(rows: &[Row<'_>], texts: &Texts) -> String {
    let row = |row: &Row<'_>| {
        let mut words = vec![("title", row.name.into()), ("mean", (&row.words).into())];
        let before = row.before.map(|before| texts.score(before));
        let Some(before) = &before else { return texts.with("minutes-mean", &words) };
        words.push(("before", before.into()));
        texts.with("minutes-mean-before", &words)
    };
    rows.iter().map(row).collect::<Vec<_>>().join(" ")
}
