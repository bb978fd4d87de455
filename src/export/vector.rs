//! A chart as SVG: what `chart` has laid out, for print.

use crate::chart::{
    self, Anchor, Area, Dash, Ink, Kind, Letters, Measure, Profile, RadarRoom, Rows, Scene, Scheme, Shape, Spot, Words,
};
use crate::i18n::Texts;
use text_metrics::{InPrint, line_of};

pub use trend::trend;

/// Height of a row, and room for its name and its value.
const ROW: f32 = 56.0;
const NAME: f32 = 220.0;
const VALUE: f32 = 80.0;
/// Over a row and over a radar's circle, for the points of the scale and for
/// names; and under the circle.
const POINTS: f32 = 24.0;
const OVER: f32 = 64.0;
const UNDER: f32 = 86.0;
/// From a drawing to the line over its legend, from there to its first row,
/// and from row to row.
const LEGEND: f32 = 40.0;
const FIRST: f32 = 28.0;
const NEXT: f32 = 24.0;
/// From the left to what tells of the time before, half of the line that it
/// has in a radar, and from a mark to its words.
const BEFORE: f32 = 360.0;
const REACH: f32 = 16.0;
const BESIDE: f32 = 28.0;
/// Room for the name of an instrument in the legend, before what tells of the
/// time before.
const LEGEND_NAME: f32 = 304.0;
/// The middle of a picture's heading, and of what stands under it, where each
/// is one line.
const HEADING: f32 = 48.0;
const SUBHEADING: f32 = 77.0;

/// The drawing's measures, in its own points.
#[derive(Clone, Copy)]
struct Frame {
    width: f32,
    /// Room left and right.
    margin: f32,
    /// Where the body begins.
    top: f32,
    /// Of the radar's outer ring.
    radius: f32,
}

/// A picture by itself, with a heading.
const PICTURE: Frame = Frame { width: 880.0, margin: 40.0, top: 120.0, radius: 190.0 };
/// Part of a page, whose margins are the page's.
const FIGURE: Frame = Frame { width: 720.0, margin: 0.0, top: 8.0, radius: 140.0 };

/// Draws a profile in the light scheme, readable without colour: a picture
/// that tells by itself what it shows.
pub fn svg(profile: &Profile, kind: Kind, texts: &Texts) -> String {
    let mut pen = Pen { profile, kind, texts, frame: PICTURE };
    let (left, room) = (PICTURE.margin, PICTURE.width - 2.0 * PICTURE.margin);
    let (heading, dates) = (chart::title(profile, texts), pen.dates());
    // What needs more than a line makes the picture higher.
    let more = more_than_a_line(&heading, Letters::Title, room);
    let more_dates = more_than_a_line(&dates, Letters::Body, room);
    pen.frame.top += more + more_dates;
    let mut scene = Scene::default();
    let [right, bottom] = pen.size();
    scene.shapes.push(Shape::Plate(Area { left: 0.0, top: 0.0, right, bottom }));
    said(&mut scene, [left, HEADING + more / 2.0], heading, Letters::Title, Ink::Ink, room);
    said(&mut scene, [left, SUBHEADING + more + more_dates / 2.0], dates, Letters::Body, Ink::Muted, room);
    pen.drawing(scene, Scheme::Light) + "\n"
}

/// The same drawing for a page that tells the heading and the date itself,
/// on the page's own ground.
pub fn figure(profile: &Profile, kind: Kind, scheme: Scheme, texts: &Texts) -> String {
    Pen { profile, kind, texts, frame: FIGURE }.drawing(Scene::default(), scheme)
}

struct Pen<'a> {
    profile: &'a Profile,
    kind: Kind,
    texts: &'a Texts,
    frame: Frame,
}

impl Pen<'_> {
    /// What stands over it, and the chart and its legend.
    fn drawing(&self, mut scene: Scene, scheme: Scheme) -> String {
        let Self { profile, texts, .. } = self;
        scene.shapes.extend(self.body().shapes);
        self.legend(&mut scene);
        let (title, words) = (chart::title(profile, texts), chart::alt_text(profile, texts));
        paint::drawing(&scene, self.size(), scheme, [&title, &words], texts)
    }

    fn body(&self) -> Scene {
        let Self { profile, texts, frame: Frame { width, margin, top, radius }, .. } = self;
        let area = Area { left: *margin, top: *top, right: width - margin, bottom: self.legend_top() - LEGEND / 2.0 };
        if self.kind == Kind::Radar {
            let room = RadarRoom { area, center: [width / 2.0, top + radius + OVER], radius: *radius };
            return chart::radar(profile, room, true, texts, &InPrint);
        }
        let top = top + POINTS;
        let bottom = top + ROW * profile.axes.len() as f32;
        let room = Area { left: area.left + NAME, top, right: area.right - VALUE, bottom };
        let (axes, has_bars) = (profile.axes.iter().collect(), self.kind == Kind::Bars);
        let rows = Rows { axes, profile, has_bars, room, row: ROW };
        let mut scene = rows.scene();
        rows.names(&mut scene, area, true, texts, &InPrint);
        scene
    }

    fn legend_top(&self) -> f32 {
        let rows = self.profile.axes.len() as f32;
        self.frame.top
            + match self.kind {
                Kind::Radar => 2.0 * self.frame.radius + OVER + UNDER,
                Kind::Bars | Kind::Dots => rows * ROW + LEGEND,
            }
    }

    fn size(&self) -> [f32; 2] {
        let rows: f32 = self.profile.series.iter().map(|series| self.legend_row(series)).sum();
        let then = if self.profile.then_date().is_some() { NEXT } else { 0.0 };
        [self.frame.width, self.legend_top() + rows + then + 32.0]
    }

    /// How high the row of an instrument is in the legend.
    fn legend_row(&self, series: &chart::Series) -> f32 {
        let name = series.instrument.short_title(self.texts.language());
        NEXT + more_than_a_line(name, Letters::Small, LEGEND_NAME)
    }

    fn dates(&self) -> String {
        let told = |series: &chart::Series| {
            let date = self.texts.date(series.date);
            format!("{} {date}", series.instrument.short_title(self.texts.language()))
        };
        self.profile.series.iter().map(told).collect::<Vec<_>>().join(" · ")
    }

    /// One row an instrument: its mark, and the mark and date of the session
    /// before where any of its values has moved.
    fn legend(&self, scene: &mut Scene) {
        let Self { profile, texts, frame: Frame { width, margin, .. }, .. } = self;
        let (top, before) = (self.legend_top(), margin + BEFORE);
        scene.line([*margin, top], [width - margin, top], Ink::Border, 1.0, Dash::Whole);
        let said = |scene: &mut Scene, x: f32, y: f32, words: String| {
            said(scene, [x, y], words, Letters::Small, Ink::Ink, LEGEND_NAME);
        };
        // The middle of a row of one line.
        let mut first = top + FIRST;
        for (index, of) in profile.series.iter().enumerate() {
            let (marker, height) = (of.instrument.marker, self.legend_row(of));
            let y = first + (height - NEXT) / 2.0;
            scene.shapes.push(Shape::Mark([margin + 8.0, y], marker));
            said(scene, margin + 24.0, y, of.instrument.short_title(texts.language()).to_owned());
            if let Some(date) = of.previous_date.filter(|_| profile.has_moved(index)) {
                match self.kind {
                    Kind::Bars => scene.shapes.push(Shape::Tick([before, y], 8.0)),
                    Kind::Radar | Kind::Dots => {
                        if self.kind == Kind::Radar {
                            scene.line([before - REACH, y], [before + REACH, y], Ink::Muted, 1.0, Dash::Dashed);
                        }
                        scene.shapes.push(Shape::Before([before, y], marker));
                    }
                }
                let date = texts.date(date);
                let words = texts.with("legend-before-date", &[("date", (&date).into())]);
                said(scene, before + BESIDE, y, words);
            }
            first += height;
        }
        if profile.then_date().is_some() {
            scene.shapes.push(Shape::Cross([before, first]));
            said(scene, before + BESIDE, first, texts.get("then-legend"));
        }
    }
}

/// Adds words that begin there and are broken where they have no room.
fn said(scene: &mut Scene, at: Spot, text: String, letters: Letters, ink: Ink, room: f32) {
    scene.shapes.push(Shape::Words(Words { at, anchor: Anchor::Left, text, letters, ink, room }));
}

/// How much higher words are than one line.
fn more_than_a_line(text: &str, letters: Letters, room: f32) -> f32 {
    InPrint.size(text, letters, room)[1] - line_of(letters)
}

pub(super) mod paint;
#[cfg(test)]
mod tests;
pub(super) mod text_metrics;
mod trend;
