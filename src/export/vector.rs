//! A chart as SVG: what `chart` has laid out, for print.

use crate::chart::{self, Anchor, Area, Dash, Ink, Kind, Letters, Profile, RadarRoom, Rows, Scene, Scheme, Shape};
use crate::i18n::Texts;
use lettering::InPrint;

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
/// The middle of a picture's heading, and of what stands under it.
const HEADING: f32 = 48.0;
const SUBHEADING: f32 = 77.0;
/// Characters that surely fit the heading; the shipped names are shorter, a
/// workplace's own may not be.
const HEADING_CHARS: usize = 64;

/// The drawing's measures, in its own points.
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
    let pen = Pen { profile, kind, texts, frame: &PICTURE };
    let mut scene = Scene::default();
    let [right, bottom] = pen.size();
    scene.shapes.push(Shape::Plate(Area { left: 0.0, top: 0.0, right, bottom }));
    let heading = shortened(&chart::title(profile, texts), HEADING_CHARS);
    scene.words([pen.frame.margin, HEADING], Anchor::Left, heading, Letters::Title, Ink::Ink);
    scene.words([pen.frame.margin, SUBHEADING], Anchor::Left, pen.dates(), Letters::Body, Ink::Muted);
    pen.drawing(scene, Scheme::Light) + "\n"
}

/// The same drawing for a page that tells the heading and the date itself,
/// on the page's own ground.
pub fn figure(profile: &Profile, kind: Kind, scheme: Scheme, texts: &Texts) -> String {
    Pen { profile, kind, texts, frame: &FIGURE }.drawing(Scene::default(), scheme)
}

struct Pen<'a> {
    profile: &'a Profile,
    kind: Kind,
    texts: &'a Texts,
    frame: &'static Frame,
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
        let legend_rows = self.profile.groups.len() + usize::from(self.profile.then_date().is_some());
        [self.frame.width, self.legend_top() + NEXT * legend_rows as f32 + 32.0]
    }

    fn dates(&self) -> String {
        let told = |group: &chart::Group| {
            let date = self.texts.date(group.date);
            format!("{} {date}", group.instrument.short_title(self.texts.language()))
        };
        self.profile.groups.iter().map(told).collect::<Vec<_>>().join(" · ")
    }

    /// One row an instrument: its mark, and the mark and date of the session
    /// before where any of its values has moved.
    fn legend(&self, scene: &mut Scene) {
        let Self { profile, texts, frame: Frame { width, margin, .. }, .. } = self;
        let (top, before) = (self.legend_top(), margin + BEFORE);
        scene.line([*margin, top], [width - margin, top], Ink::Border, 1.0, Dash::Whole);
        let said = |scene: &mut Scene, x: f32, y: f32, words: String| {
            scene.words([x, y], Anchor::Left, words, Letters::Small, Ink::Ink);
        };
        let mut y = top + FIRST;
        for (index, of) in profile.groups.iter().enumerate() {
            let marker = of.instrument.marker;
            scene.shapes.push(Shape::Mark([margin + 8.0, y], marker));
            let name = shortened(of.instrument.short_title(texts.language()), HEADING_CHARS / 2);
            said(scene, margin + 24.0, y, name);
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
            y += NEXT;
        }
        if profile.then_date().is_some() {
            scene.shapes.push(Shape::Cross([before, y]));
            said(scene, before + BESIDE, y, texts.get("then-legend"));
        }
    }
}

/// The text, cut with an ellipsis where it would run into its neighbour; the
/// whole of it stands in the drawing's description.
fn shortened(text: &str, max_chars: usize) -> String {
    if text.chars().count() <= max_chars {
        return text.to_owned();
    }
    let cut: String = text.chars().take(max_chars.saturating_sub(1)).collect();
    format!("{}…", cut.trim_end())
}

pub(super) mod lettering;
pub(super) mod paint;
#[cfg(test)]
mod tests;
mod trend;
