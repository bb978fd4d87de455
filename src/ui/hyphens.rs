//! Where a word can be broken that is wider than its room.

use std::borrow::Cow;

/// The last parts of long compounds in our own questionnaires: a compound is
/// broken before its last part, where a reader expects it.
const LAST_PARTS: [&str; 8] =
    ["ledelse", "leiing", "støtte", "bevissthet", "bevisstheit", "ferdigheter", "ferdigheiter", "utvikling"];
/// Fewest letters before and after a break.
const FEWEST: usize = 3;

/// The same words, with a hyphen where one can be broken that `is_too_wide`.
pub fn hyphenated(words: &str, is_too_wide: impl Fn(&str) -> bool) -> Cow<'_, str> {
    let is_long = |word: &str| word.chars().count() >= 2 * FEWEST && is_too_wide(word);
    let parts = || words.split_inclusive([' ', '-', '\n']);
    if !parts().any(|part| is_long(part.trim_end())) {
        return words.into();
    }
    let mut broken = String::new();
    for part in parts() {
        push(part, &is_long, &mut broken);
    }
    broken.into()
}

/// Adds a word, broken as often as it is too wide.
fn push(word: &str, is_too_wide: &impl Fn(&str) -> bool, into: &mut String) {
    match place(word).filter(|_| is_too_wide(word.trim_end())).and_then(|place| word.split_at_checked(place)) {
        Some((before, after)) => {
            push(&format!("{before}-"), is_too_wide, into);
            push(after, is_too_wide, into);
        }
        None => into.push_str(word),
    }
}

/// Where a word is best broken, in bytes: before its last part, or between two
/// syllables near its middle.
fn place(word: &str) -> Option<usize> {
    let letters: Vec<(usize, char)> = word.char_indices().filter(|(_, letter)| letter.is_alphabetic()).collect();
    let can_break = |place: usize| (FEWEST..=letters.len().saturating_sub(FEWEST)).contains(&place);
    let end = letters.last().map_or(0, |(at, letter)| at + letter.len_utf8());
    let last = LAST_PARTS.iter().find_map(|last| word.get(..end)?.strip_suffix(last)).map(str::len);
    let is_vowel = |letter: char| "aeiouyæøåéäö".contains(letter);
    let begins_syllable = |pair: &[(usize, char)]| match pair {
        [(_, one), (_, other)] => !is_vowel(*one) && is_vowel(*other),
        _ => false,
    };
    let syllables = letters.windows(2).enumerate().filter(|(_, pair)| begins_syllable(pair)).map(|(place, _)| place);
    let middle = syllables.filter(|place| can_break(*place)).min_by_key(|place| (2 * place).abs_diff(letters.len()));
    let middle = middle.and_then(|place| Some(letters.get(place)?.0));
    last.filter(|at| letters.iter().position(|(of, _)| of == at).is_some_and(can_break)).or(middle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_are_broken_where_a_reader_expects_it() {
        for (words, most, expected) in [
            ("Medarbeiderledelse", 12, "Medarbeider-ledelse"),
            ("Medarbeiderledelse", 10, "Medar-beider-ledelse"),
            ("Mål og utviklingsstøtte", 15, "Mål og utviklings-støtte"),
            ("Mål og utvikling", 9, "Mål og utvikling"),
            ("Med-ledelse", 7, "Med-ledelse"),
            ("Organisasjonskultur", 12, "Organisas-jonskultur"),
            ("Ja", 1, "Ja"),
        ] {
            assert_eq!(hyphenated(words, |word| word.chars().count() > most), expected);
        }
    }
}
