//! Paints a scene as SVG.

use super::text_metrics::{line_of, set, size_of, weight_of};
use crate::chart::{Anchor, Area, Dash, Ink, Palette, Scene, Scheme, Shape, Spot, Words};
use crate::export::sanitize::sanitize;
use crate::i18n::Texts;
use crate::instrument::Marker;
use svg::Document;
use svg::node::element::{Circle, Description, Group, Line, Path, Polyline, Rectangle, Text, Title};

/// From the middle of a value that was rated again to its corners.
const CROSS: f32 = 4.5;
/// Radius of what is most likely, in points.
const DOT: f32 = 4.5;

/// A scene as a drawing of so many points, with what it is called and what it
/// says.
pub fn drawing(scene: &Scene, size: [f32; 2], scheme: Scheme, called: [&str; 2], texts: &Texts) -> String {
    let ([width, height], [title, words]) = (size, called);
    let palette = Palette::of(scheme);
    let drawing = Document::new()
        .set("xmlns", "http://www.w3.org/2000/svg")
        .set("width", width)
        .set("height", height)
        .set("viewBox", (0, 0, width, height))
        .set("lang", texts.language().tag())
        .set("role", "img")
        .set("font-family", "Inter, sans-serif")
        .add(Title::new(title))
        .add(Description::new().add(svg::node::Text::new(words)))
        .add(scene.shapes.iter().fold(Group::new(), |group, shape| painted_on(group, shape, palette)));
    sanitize(&drawing.to_string())
}

fn painted_on(group: Group, shape: &Shape, palette: &Palette) -> Group {
    let color = |ink: Ink| palette.ink(ink);
    match shape {
        Shape::Line { through, ink, width, dash } => {
            let dashes = match dash {
                Dash::Whole => None,
                Dash::Dashed => Some("4 4"),
                Dash::Dotted => Some("1.5 4.5"),
            };
            match (through.as_slice(), dashes) {
                ([from, to], None) => group.add(line(*from, *to, color(*ink), *width)),
                ([from, to], Some(dashes)) => {
                    group.add(line(*from, *to, color(*ink), *width).set("stroke-dasharray", dashes))
                }
                (through, _) => {
                    let points: Vec<String> = through.iter().map(|[x, y]| format!("{x},{y}")).collect();
                    let line = Polyline::new().set("points", points.join(" ")).set("fill", "none");
                    group.add(line.set("stroke", hex(color(*ink))).set("stroke-width", *width))
                }
            }
        }
        Shape::Ring { center: [x, y], radius, ink } => {
            let ring = Circle::new().set("cx", *x).set("cy", *y).set("r", *radius).set("fill", "none");
            group.add(ring.set("stroke", hex(color(*ink))))
        }
        Shape::Dot([x, y], ink) => {
            let dot = Circle::new().set("cx", *x).set("cy", *y).set("r", DOT);
            group.add(dot.set("fill", hex(color(*ink))))
        }
        Shape::Bar(area, ink) => group.add(block(area, color(*ink)).set("rx", 2)),
        Shape::Plate(area) => group.add(block(area, palette.surface)),
        Shape::Mark(at, marker) | Shape::SmallMark(at, marker) => {
            group.add(mark(*at, *marker, color(Ink::Accent(*marker)), None))
        }
        Shape::Before(at, marker) => group.add(mark(*at, *marker, palette.muted, Some(palette.surface))),
        // Edged, so that it shows on a bar and beside it.
        Shape::Tick([x, y], reach) => {
            let (from, to) = ([*x, y - reach], [*x, y + reach]);
            group.add(line(from, to, palette.surface, 6.0)).add(line(from, to, palette.ink, 2.0))
        }
        Shape::Cross([x, y]) => [CROSS, -CROSS]
            .into_iter()
            .fold(group, |group, up| group.add(line([x - CROSS, y - up], [x + CROSS, y + up], palette.ink, 1.5))),
        Shape::Step(area, tone, marker) => {
            let colors = palette.tone(*tone, *marker);
            // The line is drawn inside, so that all steps end at the same place.
            let Some(edge) = colors.line else { return group.add(block(area, colors.fill).set("rx", 2)) };
            let inside = block(&area.expanded([-0.5, -0.5]), colors.fill).set("rx", 2);
            group.add(inside.set("stroke", hex(edge)).set("stroke-width", 1))
        }
        Shape::Empty(area) => {
            let inside = block(&area.expanded([-0.5, -0.5]), palette.surface).set("rx", 2).set("fill", "none");
            group.add(inside.set("stroke", hex(palette.muted)).set("stroke-width", 1))
        }
        Shape::MiddlePerson([x, y]) => {
            group.add(Path::new().set("d", format!("M{x} {y}l5 7h-10z")).set("fill", hex(palette.ink)))
        }
        Shape::Words(words) => said(group, words, palette),
    }
}

fn line([x1, y1]: Spot, [x2, y2]: Spot, color: [u8; 3], width: f32) -> Line {
    let line = Line::new().set("x1", x1).set("y1", y1).set("x2", x2).set("y2", y2);
    line.set("stroke", hex(color)).set("stroke-width", width)
}

fn block(area: &Area, color: [u8; 3]) -> Rectangle {
    let block = Rectangle::new().set("x", area.left).set("y", area.top);
    block.set("width", area.width()).set("height", area.height()).set("fill", hex(color))
}

fn said(mut group: Group, words: &Words, palette: &Palette) -> Group {
    let Words { at: [x, y], anchor, text, letters, ink, room } = words;
    let (size, line, lines) = (size_of(*letters), line_of(*letters), set(text, *letters, *room));
    let begins = match anchor {
        Anchor::Left => "start",
        Anchor::Center => "middle",
        Anchor::Right => "end",
    };
    let first = y - line * (lines.len() as f32 - 1.0) / 2.0;
    for (index, words) in lines.iter().enumerate() {
        let text = Text::new(words)
            .set("x", *x)
            // The foot of letters whose middle stands there.
            .set("y", first + line * index as f32 + size * 0.34)
            .set("font-size", size)
            .set("font-weight", weight_of(*letters))
            .set("text-anchor", begins)
            .set("fill", hex(palette.ink(*ink)));
        group = group.add(text);
    }
    group
}

/// `#RRGGBB`.
fn hex([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02X}{g:02X}{b:02X}")
}

/// The mark of an instrument; a hollow one, which stands for the time before,
/// has this in it.
fn mark([x, y]: Spot, marker: Marker, color: [u8; 3], hollow: Option<[u8; 3]>) -> Path {
    // A hollow mark is its line wider than a filled one of the same size.
    let shrink = if hollow.is_some() { 0.75 } else { 0.0 };
    let (r, half, point) = (6.0 - shrink, 5.5 - shrink, 7.5 - shrink);
    let data = match marker {
        Marker::Circle => format!("M{} {y}a{r} {r} 0 1 0 {} 0a{r} {r} 0 1 0 {} 0z", x - r, 2.0 * r, -2.0 * r),
        Marker::Square => format!("M{} {}h{d}v{d}h-{d}z", x - half, y - half, d = 2.0 * half),
        Marker::Diamond => format!("M{x} {}L{} {y}L{x} {}L{} {y}z", y - point, x + point, y + point, x - point),
    };
    let path = Path::new().set("d", data);
    match hollow {
        Some(inside) => path.set("fill", hex(inside)).set("stroke", hex(color)).set("stroke-width", 1.5),
        None => path.set("fill", hex(color)),
    }
}
