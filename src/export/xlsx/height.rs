//! How many lines a text takes in a column, so that its row is made as high
//! as it; what is more than a row can show goes on in the row below.

/// Height of a line, in points.
pub const LINE: f64 = 15.0;
/// Most lines in a row: Excel has none higher than 409 points.
const MAX_LINES: u32 = 27;
/// Most characters that a cell holds, with room to spare.
const MAX_CELL: usize = 32_000;
/// Letters for each of the digits that a column's width is counted in: most
/// of them are narrower.
const LETTERS_A_DIGIT: f64 = 1.05;

/// A part of a text that a row shows whole, and in how many lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// What it says.
    pub text: &'a str,
    /// At least one.
    pub lines: u32,
}

/// The text in pieces that each fit a row, in a column as wide as so many
/// digits.
pub fn pieces(text: &str, width: f64) -> Vec<Piece<'_>> {
    // Widths of columns are small numbers.
    let room = ((width * LETTERS_A_DIGIT) as usize).max(1);
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    let (mut lines, mut used, mut units) = (1, 0, 0);
    for word in words(text, room) {
        let wide = widths(word.trim_end());
        if used > 0 && used + wide > room {
            (lines, used) = (lines + 1, 0);
        }
        // Excel counts as UTF-16 does, where some characters count as two.
        let more = word.encode_utf16().count();
        if at > start && (lines > MAX_LINES || units + more > MAX_CELL) {
            pieces.push(Piece { text: text.get(start..at).unwrap_or_default(), lines: lines.min(MAX_LINES) });
            (start, lines, used, units) = (at, 1, 0, 0);
        }
        used += widths(word);
        units += more;
        at += word.len();
        if word.ends_with('\n') {
            (lines, used) = (lines + 1, 0);
        }
    }
    if at > start {
        pieces.push(Piece { text: text.get(start..at).unwrap_or_default(), lines: lines.min(MAX_LINES) });
    }
    pieces
}

/// Words with the blank behind each; one that is longer than a line in parts.
fn words(text: &str, room: usize) -> impl Iterator<Item = &str> {
    text.split_inclusive(char::is_whitespace).flat_map(move |word| {
        let mut rest = word;
        std::iter::from_fn(move || {
            // One letter, however wide, is a part.
            let mut wide = rest.chars().next().map_or(0, width_of);
            let is_over = |(_, c): &(usize, char)| {
                wide += width_of(*c);
                wide > room
            };
            let end = rest.char_indices().skip(1).find(is_over).map_or(rest.len(), |(at, _)| at);
            let (part, tail) = rest.split_at(end);
            rest = tail;
            Some(part).filter(|part| !part.is_empty())
        })
    })
}

/// Width in letters; those of East Asia are two wide.
fn widths(text: &str) -> usize {
    text.chars().map(width_of).sum()
}

fn width_of(c: char) -> usize {
    if c >= '\u{1100}' { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_the_whole_text_and_each_fits() {
        for text in ["", "kort", "a\n\nb\n", &"ø".repeat(70_000), &"😀".repeat(20_000), &"to ord ".repeat(9_000)] {
            for width in [0.5, 14.0, 60.0, 20_000.0] {
                let parts = pieces(text, width);
                assert_eq!(parts.iter().map(|part| part.text).collect::<String>(), *text);
                assert!(parts.iter().all(|part| part.text.encode_utf16().count() <= MAX_CELL));
                assert!(parts.iter().all(|part| (1..=MAX_LINES).contains(&part.lines)));
            }
        }
    }

    /// By hand, in a column of 20 digits, which is 21 letters.
    #[test]
    fn lines_are_counted_as_they_are_broken() {
        for (text, lines) in [
            ("Jeg tar ansvar", 1),
            ("Jeg tar ansvar for mitt", 2),
            ("første\nandre", 2),
            ("første\n\ntredje", 3),
            (&"x".repeat(22), 2),
            (&"x".repeat(42), 2),
            (&"漢".repeat(21), 3),
        ] {
            let parts = pieces(text, 20.0);
            assert_eq!(parts.iter().map(|part| part.lines).collect::<Vec<_>>(), [lines], "{text}");
        }
        let long = "ord ".repeat(6 * 28);
        let parts = pieces(&long, 23.0);
        assert_eq!(parts.iter().map(|part| part.lines).collect::<Vec<_>>(), [27, 1]);
    }
}
