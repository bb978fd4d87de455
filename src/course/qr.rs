//! The squares of a QR code, for the window and for pictures of it.

/// A QR code as squares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Squares on each side, without the white round it.
    pub side: usize,
    dark: Vec<bool>,
}

/// White squares round it that a reader needs.
pub const QUIET: usize = 4;

impl Qr {
    /// The code of a text; nothing where the text is too long for one.
    pub fn of(text: &str) -> Option<Self> {
        let code = qrcode::QrCode::with_error_correction_level(text, qrcode::EcLevel::L).ok()?;
        let dark = code.to_colors().into_iter().map(|color| color == qrcode::Color::Dark).collect();
        Some(Self { side: code.width(), dark })
    }

    /// Where it is dark: column and row, from 0.
    pub fn dark(&self) -> impl Iterator<Item = (usize, usize)> {
        let side = self.side.max(1);
        self.dark.iter().enumerate().filter(|(_, is_dark)| **is_dark).map(move |(at, _)| (at % side, at / side))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_corners_are_where_a_reader_looks_for_them() {
        let qr = Qr::of("SVK-28T5-CY4T-M").unwrap();
        let dark: Vec<(usize, usize)> = qr.dark().collect();
        for corner in [(0, 0), (qr.side - 1, 0), (0, qr.side - 1)] {
            assert!(dark.contains(&corner), "{corner:?}");
        }
        // The white ring inside a corner's square.
        assert!(!dark.contains(&(1, 1)));
        assert_eq!(Qr::of(&"x".repeat(4_000)), None);
    }
}
