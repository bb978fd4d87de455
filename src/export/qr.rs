//! A QR code as a picture.

use super::by_ending::{CHART_ENDINGS, ExportError};
use super::picture::png;
use crate::course::{QUIET, Qr};
use std::fmt::Write;

/// Side of a square, in units of the drawing and so pixels of the picture.
const SQUARE: usize = 12;

/// The picture, as PNG or SVG.
///
/// # Errors
/// Another ending, or a picture that could not be drawn.
pub fn qr(qr: &Qr, ending: &str) -> Result<Vec<u8>, ExportError> {
    let drawing = svg(qr);
    match ending {
        "png" => Ok(png(&drawing, 1.0)?),
        "svg" => Ok(drawing.into_bytes()),
        _ => Err(ExportError::Ending(CHART_ENDINGS)),
    }
}

/// Black squares on white, with the white round them that a reader needs.
fn svg(qr: &Qr) -> String {
    let side = (qr.side + 2 * QUIET) * SQUARE;
    let mut path = String::new();
    for (column, row) in qr.dark() {
        let (x, y) = ((column + QUIET) * SQUARE, (row + QUIET) * SQUARE);
        // Writing to a text cannot fail.
        let _ = write!(path, "M{x} {y}h{SQUARE}v{SQUARE}h-{SQUARE}z");
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{side}\" height=\"{side}\" viewBox=\"0 0 {side} {side}\" \
         shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" \
         d=\"{path}\"/></svg>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_a_white_edge_and_dark_corners() {
        let made = Qr::of("SVK-28T5-CY4T-M").unwrap();
        let picture = crate::export::pixels(&svg(&made), 1.0).unwrap();
        let side = (made.side + 2 * QUIET) * SQUARE;
        assert_eq!(picture.size, [side, side]);
        let is_dark = |column: usize, row: usize| picture.rgba[4 * (row * side + column)] < 128;
        let middle = QUIET * SQUARE + SQUARE / 2;
        assert!(is_dark(middle, middle));
        assert!(!is_dark(SQUARE, SQUARE) && !is_dark(side - SQUARE, side - SQUARE));
        assert!(qr(&made, "png").unwrap().starts_with(b"\x89PNG"));
        assert!(qr(&made, "pdf").is_err());
    }
}
