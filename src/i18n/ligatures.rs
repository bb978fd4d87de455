//! Letters that were joined by a typesetter, and come one by one again.

use std::borrow::Cow;

/// The joined letters of Unicode's «Alphabetic Presentation Forms», which
/// texts copied out of a PDF are full of and most fonts lack.
const JOINED: [(char, &str); 7] = [
    ('\u{fb00}', "ff"),
    ('\u{fb01}', "fi"),
    ('\u{fb02}', "fl"),
    ('\u{fb03}', "ffi"),
    ('\u{fb04}', "ffl"),
    ('\u{fb05}', "ft"),
    ('\u{fb06}', "st"),
];

/// The same text with its letters one by one.
pub fn spelled(text: &str) -> Cow<'_, str> {
    // All of them begin with the same byte, which hardly anything else does.
    if !text.as_bytes().contains(&0xef) || !text.contains(|c| ('\u{fb00}'..='\u{fb06}').contains(&c)) {
        return text.into();
    }
    let mut spelled = String::with_capacity(text.len());
    for c in text.chars() {
        match JOINED.iter().find(|(joined, _)| *joined == c) {
            Some((_, letters)) => spelled.push_str(letters),
            None => spelled.push(c),
        }
    }
    spelled.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_letters_come_one_by_one() {
        assert_eq!(
            spelled("\u{fb01}re \u{fb02}otte, e\u{fb00}ekt, o\u{fb03}ell, ba\u{fb04}e, \u{fb05} \u{fb06}"),
            "fire flotte, effekt, offiell, baffle, ft st"
        );
        assert!(matches!(spelled("fire \u{fb07} ＡＢ"), Cow::Borrowed(_)));
    }
}
