//! A chart as SVG: the same series as in the window, for print.

use super::printable::printable;
use crate::chart::{self, Axis, Kind, Palette, Profile, Scheme};
use crate::i18n::Texts;
use crate::instrument::Marker;
use svg::Document;
use svg::node::element::{Description, Group, Line, Path, Rectangle, TSpan, Text, Title};

pub use trend::trend;

const ROW: f32 = 56.0;
/// Characters that surely fit the heading, a row's name and a radar's label;
/// the shipped names are shorter, a workplace's own may not be.
const HEADING_CHARS: usize = 64;
const ROW_CHARS: usize = 28;
const LABEL_CHARS: usize = 24;

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
    let pen = Pen { palette: Palette::of(Scheme::Light), profile, texts, frame: &PICTURE };
    let heading = chart::title(profile, texts);
    let background = Rectangle::new().set("width", pen.frame.width).set("height", pen.height(kind));
    let drawing = pen
        .document(kind)
        .add(background.set("fill", pen.ink_of(pen.palette.surface)))
        .add(pen.text(40.0, 56.0, 24.0, 600, "start", pen.palette.ink, &shortened(&heading, HEADING_CHARS)))
        .add(pen.text(40.0, 82.0, 15.0, 400, "start", pen.palette.muted, &pen.dates()))
        .add(pen.body(kind))
        .add(pen.legend(pen.legend_top(kind), kind));
    printable(&drawing.to_string()) + "\n"
}

/// The same drawing for a page that tells the heading and the date itself,
/// on the page's own ground.
pub fn figure(profile: &Profile, kind: Kind, scheme: Scheme, texts: &Texts) -> String {
    let pen = Pen { palette: Palette::of(scheme), profile, texts, frame: &FIGURE };
    printable(&pen.document(kind).add(pen.body(kind)).add(pen.legend(pen.legend_top(kind), kind)).to_string())
}

struct Pen<'a> {
    palette: &'static Palette,
    profile: &'a Profile,
    texts: &'a Texts,
    frame: &'static Frame,
}

impl Pen<'_> {
    /// The drawing's frame, with what it is called and says.
    fn document(&self, kind: Kind) -> Document {
        let Self { profile, texts, frame, .. } = self;
        let height = self.height(kind);
        Document::new()
            .set("xmlns", "http://www.w3.org/2000/svg")
            .set("width", frame.width)
            .set("height", height)
            .set("viewBox", (0, 0, frame.width, height))
            .set("lang", texts.language().tag())
            .set("role", "img")
            .set("font-family", "Inter, sans-serif")
            .add(Title::new(chart::title(profile, texts)))
            .add(Description::new().add(svg::node::Text::new(chart::alt_text(profile, texts))))
    }

    fn body(&self, kind: Kind) -> Group {
        match kind {
            Kind::Radar => self.radar(self.frame.width / 2.0, self.frame.top + self.frame.radius + 64.0),
            Kind::Bars => self.rows(true),
            Kind::Dots => self.rows(false),
        }
    }

    fn legend_top(&self, kind: Kind) -> f32 {
        let rows = self.profile.axes.len() as f32;
        self.frame.top + if kind == Kind::Radar { 2.0 * self.frame.radius + 150.0 } else { rows * ROW + 40.0 }
    }

    fn height(&self, kind: Kind) -> f32 {
        let legend_rows = self.profile.groups.len() + usize::from(self.then_date().is_some());
        self.legend_top(kind) + 24.0 * legend_rows as f32 + 32.0
    }

    fn then_date(&self) -> Option<jiff::civil::Date> {
        self.profile.groups.iter().find_map(|group| group.then_date)
    }

    fn ink_of(&self, color: [u8; 3]) -> String {
        strokes::ink_of(color)
    }

    fn accent(&self, marker: Marker) -> [u8; 3] {
        strokes::accent(self.palette, marker)
    }

    fn text(&self, x: f32, y: f32, size: f32, weight: u16, anchor: &str, color: [u8; 3], words: &str) -> Text {
        strokes::text(x, y, size, weight, anchor, color, words)
    }

    fn line(&self, from: (f32, f32), to: (f32, f32), color: [u8; 3], width: f32) -> Line {
        strokes::line(from, to, color, width)
    }

    /// The mark of an instrument; a hollow one stands for the time before.
    fn mark(&self, at: (f32, f32), marker: Marker, color: [u8; 3], is_hollow: bool) -> Path {
        let color = if is_hollow { self.palette.muted } else { color };
        strokes::mark(at, marker, color, is_hollow.then_some(self.palette.surface))
    }

    /// A starting point that was rated again.
    fn cross(&self, group: Group, (x, y): (f32, f32)) -> Group {
        let (r, ink) = (4.5, self.palette.ink);
        group.add(self.line((x - r, y - r), (x + r, y + r), ink, 1.5)).add(self.line(
            (x - r, y + r),
            (x + r, y - r),
            ink,
            1.5,
        ))
    }

    fn dates(&self) -> String {
        let dates: Vec<String> = self
            .profile
            .groups
            .iter()
            .map(|group| {
                let date = self.texts.date(group.date);
                let name = group.instrument.short_title(self.texts.language());
                format!("{name} {date}")
            })
            .collect();
        dates.join(" · ")
    }

    fn value_text(&self, axis: &Axis, x: f32, y: f32, anchor: &str) -> Text {
        match axis.value {
            Some(value) => {
                let text = self.text(x, y, 15.0, 600, anchor, self.palette.ink, &self.texts.score(value));
                if axis.answered == axis.items {
                    return text;
                }
                let of = TSpan::new(self.partial_words(axis)).set("font-size", 13).set("font-weight", 400);
                text.add(of.set("fill", self.ink_of(self.palette.muted)))
            }
            None => self.text(x, y, 13.0, 400, anchor, self.palette.muted, &chart::answered_words(axis, self.texts)),
        }
    }

    /// «av 2 av 3».
    fn partial_words(&self, axis: &Axis) -> String {
        self.texts.with("mean-of", &[("answered", axis.answered.into()), ("count", axis.items.into())])
    }

    /// What stands for the time before among bars: a line across, edged so
    /// that it shows on a bar and beside it.
    fn tick(&self, group: Group, (x, y): (f32, f32), reach: f32) -> Group {
        let (from, to) = ((x, y - reach), (x, y + reach));
        group.add(self.line(from, to, self.palette.surface, 6.0)).add(self.line(from, to, self.palette.ink, 2.0))
    }

    /// One row an instrument: its mark, and the mark and date of the session
    /// before where any of its values has moved.
    fn legend(&self, top: f32, kind: Kind) -> Group {
        let Self { palette, profile, texts, frame: Frame { width, margin, .. }, .. } = self;
        let before = margin + 360.0;
        let mut group = Group::new().add(self.line((*margin, top), (width - margin, top), palette.border, 1.0));
        for (index, of) in profile.groups.iter().enumerate() {
            let y = top + 28.0 + 24.0 * index as f32;
            let marker = of.instrument.marker;
            group = group.add(self.mark((margin + 8.0, y), marker, self.accent(marker), false));
            let name = shortened(of.instrument.short_title(texts.language()), HEADING_CHARS / 2);
            group = group.add(self.text(margin + 24.0, y + 4.5, 13.0, 400, "start", palette.ink, &name));
            let has_moved = profile.axes.iter().any(|axis| axis.group == index && axis.moved_from().is_some());
            let Some(date) = of.previous_date.filter(|_| has_moved) else { continue };
            let date = texts.date(date);
            let words = texts.with("legend-before-date", &[("date", (&date).into())]);
            group = match kind {
                Kind::Bars => self.tick(group, (before, y), 8.0),
                Kind::Radar | Kind::Dots => {
                    let reach = self
                        .line((before - 16.0, y), (before + 16.0, y), palette.muted, 1.0)
                        .set("stroke-dasharray", "4 4");
                    let group = if kind == Kind::Radar { group.add(reach) } else { group };
                    group.add(self.mark((before, y), marker, palette.muted, true))
                }
            };
            group = group.add(self.text(before + 28.0, y + 4.5, 13.0, 400, "start", palette.ink, &words));
        }
        if self.then_date().is_some() {
            let y = top + 28.0 + 24.0 * profile.groups.len() as f32;
            group = self.cross(group, (before, y));
            let words = texts.get("then-legend");
            group = group.add(self.text(before + 28.0, y + 4.5, 13.0, 400, "start", palette.ink, &words));
        }
        group
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

mod radar;
mod rows;
mod strokes;
#[cfg(test)]
mod tests;
mod trend;
