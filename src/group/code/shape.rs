//! How a code looks in a text, whole or with a slip in it.

use super::GROUP;
use crate::group::base32::{self, is_hyphen};

/// How much of a text is looked at to tell what a broken code was meant as, in
/// characters. The longest code has 211, and more would let a text without
/// blanks take the square of its length.
const WINDOW_CHARS: usize = 250;

/// How the first two characters compare to `SV`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Prefix {
    /// They are `SV`, in any case.
    Right,
    /// One of them is another, or they have changed places.
    Slip,
}

/// What the text begins with; `None` where it is too far from `SV`.
pub(super) fn prefix(text: &str) -> Option<Prefix> {
    let mut characters = text.chars().map(|character| character.to_ascii_uppercase());
    match (characters.next()?, characters.next()?) {
        ('S', 'V') => Some(Prefix::Right),
        ('S', other) | (other, 'V') if other.is_alphanumeric() => Some(Prefix::Slip),
        ('V', 'S') => Some(Prefix::Slip),
        _ => None,
    }
}

/// Takes symbols from a text. Between two symbols, a hyphen with or without a
/// blank on each side, or one or two blanks, may stand; and the end of a line
/// behind a hyphen.
pub(super) struct Symbols<'a> {
    text: &'a str,
    offset: usize,
}

impl<'a> Symbols<'a> {
    /// From the third character on.
    pub(super) fn after_prefix(text: &'a str) -> Self {
        Self { text, offset: text.chars().take(2).map(char::len_utf8).sum() }
    }

    /// How many bytes of the text have been taken.
    pub(super) fn offset(&self) -> usize {
        self.offset
    }

    /// Up to `count` symbols; fewer where the text goes on with something
    /// that is none.
    pub(super) fn take(&mut self, count: usize) -> Vec<u8> {
        std::iter::from_fn(|| self.next()).take(count).collect()
    }

    /// Whether what follows without a blank belongs to the same word.
    pub(super) fn goes_on(&self) -> bool {
        let rest = self.rest();
        rest.strip_prefix(is_hyphen).unwrap_or(rest).starts_with(char::is_alphanumeric)
    }

    fn next(&mut self) -> Option<u8> {
        let mut rest = self.rest();
        for is_separator in [is_blank, is_hyphen, is_blank] {
            let after = rest.strip_prefix(is_separator);
            let next_line = after.filter(|_| rest.starts_with(is_hyphen)).and_then(next_line);
            rest = next_line.or(after).unwrap_or(rest);
        }
        let character = rest.chars().next()?;
        let symbol = base32::symbol(character)?;
        self.offset = self.text.len() - rest.len() + character.len_utf8();
        Some(symbol)
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.offset..).unwrap_or_default()
    }
}

/// What follows the end of a line, when nothing else is left of the line.
fn next_line(text: &str) -> Option<&str> {
    let end = text.trim_start_matches(is_blank);
    let next = end.strip_prefix("\r\n").or_else(|| end.strip_prefix('\n'))?;
    Some(next.trim_start_matches(is_blank))
}

/// Within a line.
fn is_blank(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\n' | '\r')
}

/// The word at the beginning, hyphens in it included: how far a broken code
/// reaches.
pub(super) fn written(text: &str) -> &str {
    let is_outside = |character: char| !character.is_alphanumeric() && !is_hyphen(character);
    window(text).split(is_outside).next().unwrap_or_default().trim_end_matches(is_hyphen)
}

/// Whether a text that begins with `SV` and cannot be read was meant as a code.
///
/// Where the number of a known instrument follows (`is_numbered`), it is
/// enough that it is not a word in small letters, since three in a million
/// words begin with such a number. Elsewhere it must have a code's groups, or
/// letters and digits mixed as they are in codes and hardly anywhere else:
/// «svar-2024-01-15» and «SV2025» are none.
pub(super) fn looks_like_code(text: &str, is_numbered: bool) -> bool {
    let written = written(text);
    let is_shouted = |word: &str| !word.contains(char::is_lowercase);
    if is_numbered {
        return is_shouted(written)
            || written.contains(|character: char| character.is_ascii_digit() || is_hyphen(character));
    }
    let groups: Vec<&str> = written.split(is_hyphen).collect();
    match groups.as_slice() {
        [word] if word.chars().count() >= 10 => turns(word) >= 3,
        [_] => {
            let groups: Vec<&str> = window(text).split(char::is_whitespace).take(3).collect();
            groups.len() == 3
                && groups.iter().all(|group| group.len() == 4 && group.chars().all(|c| base32::symbol(c).is_some()))
                && is_shouted(&groups.concat())
                && turns(&groups.concat()) >= 2
        }
        // A group may have one character too many or too few.
        [whole @ .., last] if whole.len() >= 2 => {
            whole.iter().all(|group| (3..=5).contains(&group.chars().count()))
                && (1..=5).contains(&last.chars().count())
                && (turns(written) >= 2 || is_shouted(written))
        }
        _ => false,
    }
}

fn window(text: &str) -> &str {
    let end = text.char_indices().nth(WINDOW_CHARS).map_or(text.len(), |(offset, _)| offset);
    text.get(..end).unwrap_or_default()
}

/// Whether the text begins with a word in a code's very form, whatever its
/// first two characters are.
pub(super) fn has_code_form(text: &str) -> bool {
    let written = written(text);
    let groups: Vec<&str> = written.split(is_hyphen).collect();
    let [whole @ .., last] = groups.as_slice() else { return false };
    whole.len() >= 2
        && whole.iter().all(|group| group.len() == GROUP)
        && (1..=GROUP).contains(&last.len())
        && !written.contains(char::is_lowercase)
        && turns(written) >= 2
}

/// The word at the beginning, where it was meant as a course code: it begins
/// with `SVK` as a group of its own, or has as many symbols as one.
pub(super) fn course_code(text: &str) -> Option<&str> {
    let is_begun = text.get(..3).is_some_and(|three| three.eq_ignore_ascii_case("SVK"));
    let word = is_begun.then(|| written(text))?;
    let is_group = word.get(3..).is_some_and(|rest| rest.is_empty() || rest.starts_with(is_hyphen));
    (is_group || base32::typed(word).is_some_and(|symbols| symbols.len() == 12)).then_some(word)
}

/// How often letters and digits take over from each other.
fn turns(text: &str) -> usize {
    let kinds: Vec<bool> = text
        .chars()
        .filter(|character| character.is_alphanumeric())
        .map(|character| character.is_ascii_digit())
        .collect();
    kinds.windows(2).filter(|pair| pair.first() != pair.last()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_in_the_first_two_characters() {
        for (text, expected) in [
            ("SV4N", Some(Prefix::Right)),
            ("sv4n", Some(Prefix::Right)),
            ("5V4N", Some(Prefix::Slip)),
            ("SU4N", Some(Prefix::Slip)),
            ("VS4N", Some(Prefix::Slip)),
            ("S-V4", None),
            ("hei", None),
            ("S", None),
            ("", None),
        ] {
            assert_eq!(prefix(text), expected, "{text}");
        }
    }

    #[test]
    fn broken_codes_are_told_from_words() {
        for (text, expected) in [
            ("SV4N-7Q3K-0M8A-PX", true),
            ("sv4n-7q3k-0m8a-px", true),
            ("SVAN-QKQK-MMAA-PX", true),
            ("SVAN-QKQK-MMAA-P2", true),
            ("SV4N-7Q3-0M8A-PX", true),
            ("SVU4-7Q3K-0M8A-PX er min", true),
            ("sv4n7q3k0m8apx", true),
            ("SV4N 7Q3K 0M8A PX", true),
            ("svar", false),
            ("SVANE", false),
            ("SV-politiker", false),
            ("SV2025", false),
            ("sv2021valget", false),
            ("svar-på-svar", false),
            ("svar-2024-01-15", false),
            ("svar-2024-0115.txt", false),
            ("Svein-Erik", false),
            ("SVART-HVITT", false),
            ("SVAR PENT TAKK ALLE", false),
            ("svar 2024 er best", false),
            ("Svak-sterk-akse", false),
            ("sv", false),
        ] {
            assert_eq!(looks_like_code(text, false), expected, "{text}");
        }
        for (text, expected) in [
            ("STVA-K30M-0C34-MG", true),
            ("STVA-K30M-0C34-MG1AB", false),
            ("STVA-K30M", false),
            ("stva-k30m-0c34-mg", false),
            ("SAKS-NUMM-ER24", false),
            ("S-2024-1234", false),
        ] {
            assert_eq!(has_code_form(text), expected, "{text}");
        }
        for (text, expected) in [("svarte katter", false), ("SVARTE", true), ("svart-e", true), ("sv4nte", true)] {
            assert_eq!(looks_like_code(text, true), expected, "{text}");
        }
    }
}
