//! A chart as SVG: the same series as in the window, for print.

use crate::chart::{self, Axis, Kind, Palette, Profile, Scheme};
use crate::i18n::Texts;
use crate::instrument::Marker;
use svg::Document;
use svg::node::element::{Circle, Description, Group, Line, Path, Rectangle, TSpan, Text, Title};

const WIDTH: f32 = 880.0;
const RADIUS: f32 = 190.0;
const ROW: f32 = 56.0;
/// Where the body begins, below a heading and without one.
const TOP: f32 = 120.0;
const TOP_BARE: f32 = 16.0;
/// Characters that surely fit the heading, a row's name and a radar's label;
/// the shipped names are shorter, a workplace's own may not be.
const HEADING_CHARS: usize = 64;
const ROW_CHARS: usize = 28;
const LABEL_CHARS: usize = 24;

/// Draws a profile in the light scheme, readable without colour: a picture
/// that tells by itself what it shows.
pub fn svg(profile: &Profile, kind: Kind, texts: &Texts) -> String {
    let pen = Pen { palette: Palette::of(Scheme::Light), profile, texts, top: TOP };
    let heading = chart::title(profile, texts);
    let background = Rectangle::new().set("width", WIDTH).set("height", pen.height(kind));
    pen.document(kind)
        .add(background.set("fill", pen.ink_of(pen.palette.surface)))
        .add(pen.text(40.0, 56.0, 24.0, 600, "start", pen.palette.ink, &shortened(&heading, HEADING_CHARS)))
        .add(pen.text(40.0, 82.0, 15.0, 400, "start", pen.palette.muted, &pen.dates()))
        .add(pen.body(kind))
        .add(pen.legend(pen.legend_top(kind), kind))
        .to_string()
        + "\n"
}

/// The same drawing for a page that tells the heading and the date itself,
/// on the page's own ground.
pub fn figure(profile: &Profile, kind: Kind, scheme: Scheme, texts: &Texts) -> String {
    let pen = Pen { palette: Palette::of(scheme), profile, texts, top: TOP_BARE };
    pen.document(kind).add(pen.body(kind)).add(pen.legend(pen.legend_top(kind), kind)).to_string()
}

struct Pen<'a> {
    palette: &'static Palette,
    profile: &'a Profile,
    texts: &'a Texts,
    top: f32,
}

impl Pen<'_> {
    /// The drawing's frame, with what it is called and says.
    fn document(&self, kind: Kind) -> Document {
        let Self { profile, texts, .. } = self;
        let height = self.height(kind);
        Document::new()
            .set("xmlns", "http://www.w3.org/2000/svg")
            .set("width", WIDTH)
            .set("height", height)
            .set("viewBox", (0, 0, WIDTH, height))
            .set("lang", texts.language().tag())
            .set("role", "img")
            .set("font-family", "Inter, sans-serif")
            .add(Title::new(chart::title(profile, texts)))
            .add(Description::new().add(svg::node::Text::new(chart::alt_text(profile, texts))))
    }

    fn body(&self, kind: Kind) -> Group {
        match kind {
            Kind::Radar => self.radar(WIDTH / 2.0, self.top + RADIUS + 64.0),
            Kind::Bars => self.rows(true),
            Kind::Dots => self.rows(false),
        }
    }

    fn legend_top(&self, kind: Kind) -> f32 {
        let rows = self.profile.axes.len() as f32;
        self.top + if kind == Kind::Radar { 2.0 * RADIUS + 150.0 } else { rows * ROW + 40.0 }
    }

    fn height(&self, kind: Kind) -> f32 {
        let legend_rows = self.profile.groups.len() + usize::from(self.then_date().is_some());
        self.legend_top(kind) + 24.0 * legend_rows as f32 + 32.0
    }

    fn then_date(&self) -> Option<jiff::civil::Date> {
        self.profile.groups.iter().find_map(|group| group.then_date)
    }

    fn ink_of(&self, [r, g, b]: [u8; 3]) -> String {
        format!("#{r:02X}{g:02X}{b:02X}")
    }

    fn accent(&self, marker: Marker) -> [u8; 3] {
        match marker {
            Marker::Circle => self.palette.teal,
            Marker::Square => self.palette.indigo,
            Marker::Diamond => self.palette.ochre,
        }
    }

    fn text(&self, x: f32, y: f32, size: f32, weight: u16, anchor: &str, color: [u8; 3], words: &str) -> Text {
        Text::new(words)
            .set("x", x)
            .set("y", y)
            .set("font-size", size)
            .set("font-weight", weight)
            .set("text-anchor", anchor)
            .set("fill", self.ink_of(color))
    }

    fn line(&self, from: (f32, f32), to: (f32, f32), color: [u8; 3], width: f32) -> Line {
        Line::new()
            .set("x1", from.0)
            .set("y1", from.1)
            .set("x2", to.0)
            .set("y2", to.1)
            .set("stroke", self.ink_of(color))
            .set("stroke-width", width)
    }

    /// The mark of an instrument; a hollow one stands for the time before.
    fn mark(&self, (x, y): (f32, f32), marker: Marker, color: [u8; 3], is_hollow: bool) -> Path {
        // A hollow mark is its line wider than a filled one of the same size.
        let shrink = if is_hollow { 0.75 } else { 0.0 };
        let (r, half, point) = (6.0 - shrink, 5.5 - shrink, 7.5 - shrink);
        let data = match marker {
            Marker::Circle => format!("M{} {y}a{r} {r} 0 1 0 {} 0a{r} {r} 0 1 0 {} 0z", x - r, 2.0 * r, -2.0 * r),
            Marker::Square => format!("M{} {}h{d}v{d}h-{d}z", x - half, y - half, d = 2.0 * half),
            Marker::Diamond => format!("M{x} {}L{} {y}L{x} {}L{} {y}z", y - point, x + point, y + point, x - point),
        };
        let path = Path::new().set("d", data);
        if is_hollow {
            path.set("fill", self.ink_of(self.palette.surface))
                .set("stroke", self.ink_of(self.palette.muted))
                .set("stroke-width", 1.5)
        } else {
            path.set("fill", self.ink_of(color))
        }
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

    fn radar(&self, cx: f32, cy: f32) -> Group {
        let Self { palette, profile, texts, .. } = self;
        let angles = chart::radar_angles(profile);
        let max = profile.max();
        let at = |index: usize, value: f64| {
            let angle = angles.get(index).copied().unwrap_or_default();
            let (x, y) = chart::radar_point(angle, value, max);
            (cx + RADIUS * x, cy + RADIUS * y)
        };
        let mut group = Group::new();
        for ring in 2..=max {
            let r = f32::from(ring - 1) / f32::from(max - 1) * RADIUS;
            let color = if ring == max { palette.axis } else { palette.grid };
            group = group.add(
                Circle::new()
                    .set("cx", cx)
                    .set("cy", cy)
                    .set("r", r)
                    .set("fill", "none")
                    .set("stroke", self.ink_of(color)),
            );
        }
        for index in 0..profile.axes.len() {
            group = group.add(self.line((cx, cy), at(index, f64::from(max)), palette.grid, 1.0));
        }
        let value = |index: usize| profile.axes.get(index).and_then(|axis| axis.value);
        let previous = |index: usize| profile.axes.get(index).and_then(|axis| axis.previous);
        for segment in chart::radar_previous_segments(profile) {
            if let (Some(from), Some(to)) = (previous(segment.from), previous(segment.to)) {
                let line = self.line(at(segment.from, from), at(segment.to, to), palette.muted, 1.0);
                group = group.add(line.set("stroke-dasharray", "4 4"));
            }
        }
        for segment in chart::radar_segments(profile) {
            if let (Some(from), Some(to)) = (value(segment.from), value(segment.to)) {
                let marker =
                    segment.group.and_then(|group| profile.groups.get(group)).map(|group| group.instrument.marker);
                let color = marker.map_or(palette.muted, |marker| self.accent(marker));
                group = group.add(self.line(at(segment.from, from), at(segment.to, to), color, 1.5));
            }
        }
        let ring_angle = chart::ring_number_angle(profile);
        for ring in 1..=max {
            // The lowest point is the centre itself; its number stands beside.
            let r = if ring == 1 { 10.0 } else { f32::from(ring - 1) / f32::from(max - 1) * RADIUS };
            let (x, y) = (cx + r * ring_angle.cos(), cy + r * ring_angle.sin());
            if ring == 1 {
                group = group.add(self.text(x, y + 4.5, 13.0, 400, "middle", palette.muted, "1"));
                continue;
            }
            let plate = Rectangle::new().set("x", x - 8.0).set("y", y - 9.0).set("width", 16).set("height", 18);
            group = group.add(plate.set("fill", self.ink_of(palette.surface)));
            group = group.add(self.text(x, y + 4.5, 13.0, 400, "middle", palette.muted, &ring.to_string()));
        }
        for (index, axis) in profile.axes.iter().enumerate() {
            if let Some(previous) = moved_from(axis) {
                group = group.add(self.mark(at(index, previous), axis.marker, palette.muted, true));
            }
            if let Some(value) = axis.value {
                group = group.add(self.mark(at(index, value), axis.marker, self.accent(axis.marker), false));
            }
            if let Some(then) = axis.then {
                group = self.cross(group, at(index, then));
            }
            let angle = angles.get(index).copied().unwrap_or_default();
            let (x, y) = (cx + (RADIUS + 16.0) * angle.cos(), cy + (RADIUS + 16.0) * angle.sin());
            let anchor = if angle.cos().abs() < 0.2 {
                "middle"
            } else if angle.cos() > 0.0 {
                "start"
            } else {
                "end"
            };
            let y = if angle.sin() < -0.9 {
                y - 22.0
            } else if angle.sin() > 0.9 {
                y + 14.0
            } else {
                y
            };
            let name = shortened(axis.short_title.get(texts.language()), LABEL_CHARS);
            let color = if axis.value.is_some() { self.accent(axis.marker) } else { palette.muted };
            group = group.add(self.text(x, y, 15.0, 600, anchor, color, &name));
            group = group.add(self.value_text(axis, x, y + 20.0, anchor));
        }
        group
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

    /// Bars or dots, one row an axis.
    fn rows(&self, has_bars: bool) -> Group {
        let Self { palette, profile, texts, .. } = self;
        let (left, right) = (260.0, 760.0);
        let max = profile.max();
        let x = |value: f64| left + (value as f32 - 1.0) / (f32::from(max) - 1.0) * (right - left);
        let bottom = self.top + 24.0 + ROW * profile.axes.len() as f32;
        let mut group = Group::new();
        for point in 1..=max {
            let at = x(f64::from(point));
            let color = if point == 1 { palette.axis } else { palette.grid };
            group = group.add(self.line((at, self.top + 24.0), (at, bottom), color, 1.0));
            group = group.add(self.text(at, self.top + 12.0, 13.0, 400, "middle", palette.muted, &point.to_string()));
        }
        for (index, axis) in profile.axes.iter().enumerate() {
            let y = self.top + 24.0 + ROW * (index as f32 + 0.5);
            let color = self.accent(axis.marker);
            let name = shortened(axis.short_title.get(texts.language()), ROW_CHARS);
            let is_partial = axis.value.is_some() && axis.answered < axis.items;
            let name_y = if is_partial { y - 4.0 } else { y + 5.0 };
            group = group.add(self.text(40.0, name_y, 15.0, 400, "start", palette.ink, &name));
            if is_partial {
                let words = self.partial_words(axis);
                group = group.add(self.text(40.0, y + 16.0, 13.0, 400, "start", palette.muted, &words));
            }
            let previous = moved_from(axis);
            if let Some(value) = axis.value {
                if has_bars {
                    let bar = Rectangle::new()
                        .set("x", left)
                        .set("y", y - 11.0)
                        .set("width", x(value) - left)
                        .set("height", 22);
                    group = group.add(bar.set("fill", self.ink_of(color)).set("rx", 2));
                } else if let Some(previous) = previous {
                    group = group.add(self.line((x(previous), y), (x(value), y), color, 1.5));
                }
            }
            if let Some(previous) = previous {
                group = if has_bars {
                    self.tick(group, (x(previous), y), 16.0)
                } else {
                    group.add(self.mark((x(previous), y), axis.marker, palette.muted, true))
                };
            }
            match axis.value {
                Some(value) if !has_bars => group = group.add(self.mark((x(value), y), axis.marker, color, false)),
                _ => {}
            }
            if let Some(then) = axis.then {
                group = self.cross(group, (x(then), if has_bars { y + 18.0 } else { y }));
            }
            group = group.add(match axis.value {
                // Right aligned, so that the decimals stand under each other.
                Some(value) => self.text(840.0, y + 5.0, 15.0, 600, "end", palette.ink, &texts.score(value)),
                None => self.value_text(axis, left + 12.0, y + 5.0, "start"),
            });
        }
        group
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
        let Self { palette, profile, texts, .. } = self;
        let mut group = Group::new().add(self.line((40.0, top), (WIDTH - 40.0, top), palette.border, 1.0));
        for (index, of) in profile.groups.iter().enumerate() {
            let y = top + 28.0 + 24.0 * index as f32;
            let marker = of.instrument.marker;
            group = group.add(self.mark((48.0, y), marker, self.accent(marker), false));
            let name = shortened(of.instrument.short_title(texts.language()), HEADING_CHARS / 2);
            group = group.add(self.text(64.0, y + 4.5, 13.0, 400, "start", palette.ink, &name));
            let has_moved = profile.axes.iter().any(|axis| axis.group == index && moved_from(axis).is_some());
            let Some(date) = of.previous_date.filter(|_| has_moved) else { continue };
            let date = texts.date(date);
            let words = texts.with("legend-before-date", &[("date", (&date).into())]);
            group = match kind {
                Kind::Bars => self.tick(group, (400.0, y), 8.0),
                Kind::Radar | Kind::Dots => {
                    let reach = self.line((384.0, y), (416.0, y), palette.muted, 1.0).set("stroke-dasharray", "4 4");
                    let group = if kind == Kind::Radar { group.add(reach) } else { group };
                    group.add(self.mark((400.0, y), marker, palette.muted, true))
                }
            };
            group = group.add(self.text(428.0, y + 4.5, 13.0, 400, "start", palette.ink, &words));
        }
        if self.then_date().is_some() {
            let y = top + 28.0 + 24.0 * profile.groups.len() as f32;
            group = self.cross(group, (400.0, y));
            let words = texts.get("then-legend");
            group = group.add(self.text(428.0, y + 4.5, 13.0, 400, "start", palette.ink, &words));
        }
        group
    }
}

/// The value of the session before, where it is another than now.
fn moved_from(axis: &Axis) -> Option<f64> {
    axis.previous.filter(|_| axis.previous != axis.value)
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

#[cfg(test)]
mod tests;
