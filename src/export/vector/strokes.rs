//! What every drawing is made of: words and the instruments' marks.

use crate::chart::{Side, Spot};
use crate::instrument::Marker;
use svg::node::element::{Path, Text};

/// `#RRGGBB`.
pub fn hex([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02X}{g:02X}{b:02X}")
}

/// Words, with their foot there.
pub fn text([x, y]: Spot, size: f32, weight: u16, side: Side, color: [u8; 3], words: &str) -> Text {
    let anchor = match side {
        Side::Start => "start",
        Side::Middle => "middle",
        Side::End => "end",
    };
    Text::new(words)
        .set("x", x)
        .set("y", y)
        .set("font-size", size)
        .set("font-weight", weight)
        .set("text-anchor", anchor)
        .set("fill", hex(color))
}

/// The mark of an instrument; a hollow one, which stands for the time before,
/// has this in it.
pub fn mark([x, y]: Spot, marker: Marker, color: [u8; 3], hollow: Option<[u8; 3]>) -> Path {
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
