//! How wide words are, and where they are broken. A drawing as SVG is set by
//! whoever shows it, with the font they have, so this is a careful guess.

use crate::chart::{Letters, Measure};
use crate::i18n;

/// Words as a drawing in print sets them.
pub struct InPrint;

impl Measure for InPrint {
    fn size(&self, text: &str, letters: Letters, room: f32) -> [f32; 2] {
        let lines = set(text, letters, room);
        let widest = lines.iter().map(|line| width(line, size_of(letters))).fold(0.0, f32::max);
        [widest, line_of(letters) * lines.len().max(1) as f32]
    }
}

/// The lines that words become in so many points.
pub fn set(text: &str, letters: Letters, room: f32) -> Vec<String> {
    if room.is_finite() { lines(text, size_of(letters), room) } else { vec![text.to_owned()] }
}

/// How large letters are.
pub fn size_of(letters: Letters) -> f32 {
    match letters {
        Letters::Small | Letters::SmallStrong | Letters::Number => 13.0,
        Letters::Body | Letters::Strong => 15.0,
        Letters::Title => 24.0,
    }
}

/// From one line of them to the next.
pub fn line_of(letters: Letters) -> f32 {
    if letters == Letters::Title { 30.0 } else { 20.0 }
}

/// How bold they are.
pub fn weight_of(letters: Letters) -> u16 {
    match letters {
        Letters::Small | Letters::Body => 400,
        Letters::Number => 500,
        Letters::SmallStrong | Letters::Strong | Letters::Title => 600,
    }
}

/// Width of `text` in the drawing's points.
pub fn width(text: &str, size: f32) -> f32 {
    text.chars().map(em).sum::<f32>() * size
}

/// Of a character in Inter, rounded up to its kind.
fn em(c: char) -> f32 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.30,
        ' ' | '\u{a0}' | 'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 0.40,
        'm' | 'w' | 'M' | 'W' | '%' | '—' | '…' => 0.92,
        c if c.is_uppercase() || c.is_ascii_digit() => 0.70,
        c if c.is_ascii() || c.is_alphabetic() && u32::from(c) < 0x2000 => 0.60,
        _ => 1.0,
    }
}

/// The words in as few lines as fit into `room`, each about as long as the
/// others. A word that is longer than a line is broken.
pub fn lines(text: &str, size: f32, room: f32) -> Vec<String> {
    let words: Vec<String> = i18n::words(text).flat_map(|word| pieces(word, size, room)).collect();
    let fewest = filled(&words, size, room);
    // The narrowest room that needs no more lines.
    let (mut narrow, mut wide) = (0.0, room);
    for _ in 0..8 {
        let middle = f32::midpoint(narrow, wide);
        if filled(&words, size, middle).len() > fewest.len() {
            narrow = middle;
        } else {
            wide = middle;
        }
    }
    filled(&words, size, wide)
}

fn filled(words: &[String], size: f32, room: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(line) if width(line, size) + width(" ", size) + width(word, size) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.clone()),
        }
    }
    lines
}

fn pieces(word: &str, size: f32, room: f32) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for c in word.chars() {
        let is_full = |piece: &String| !piece.is_empty() && width(piece, size) + em(c) * size > room;
        if pieces.last().is_some_and(is_full) {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_few_and_even_and_lose_nothing() {
        let text = "Jeg tar ansvar for egen karriere- og kompetanseutvikling";
        let two = lines(text, 13.0, 264.0);
        assert_eq!(two, ["Jeg tar ansvar for egen", "karriere- og kompetanseutvikling"]);
        for (text, room) in [(text, 80.0), ("", 80.0), (&"x".repeat(300), 80.0), ("a b", 1.0)] {
            let broken = lines(text, 13.0, room);
            assert_eq!(broken.concat().replace(' ', ""), text.replace(' ', ""));
            assert!(broken.iter().all(|line| width(line, 13.0) <= room || line.chars().count() == 1), "{broken:?}");
        }
    }
}
