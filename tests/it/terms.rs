//! One thing has one name: the table of terms, held against every text.

use super::prose::{self, LANGUAGES, Prose, tokens};
use std::fs;

/// A word that has a better one, in one language.
struct Never {
    language: &'static str,
    word: String,
}

/// Where some words may stand all the same: a row of the last table.
struct Exception {
    places: Vec<String>,
    words: Vec<String>,
}

/// The cells of each row of a table under a heading that starts so.
fn rows(table: &str, headings: &[&str]) -> Vec<Vec<String>> {
    table
        .split("\n## ")
        .filter(|part| headings.iter().any(|heading| part.starts_with(heading)))
        .flat_map(|part| part.lines().filter(|line| line.starts_with('|')).skip(2))
        .map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

fn read() -> (Vec<Never>, Vec<Exception>) {
    let table = fs::read_to_string(prose::root().join("assets/i18n/TERMS.md")).unwrap();
    let mut never = Vec::new();
    for row in rows(&table, &["Things", "Forms"]) {
        let [what, nb, nn, en, words] = row.as_slice() else { panic!("{row:?}") };
        for part in words.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let (tag, words) = part.split_once(": ").unwrap_or_else(|| panic!("{what}: {part}"));
            let language =
                LANGUAGES.into_iter().find(|language| *language == tag).unwrap_or_else(|| panic!("{what}: {tag}"));
            let chosen = [nb, nn, en][LANGUAGES.iter().position(|known| *known == tag).unwrap()];
            assert!(!chosen.is_empty(), "{what}: nothing to say in {tag} instead");
            never.extend(words.split(',').map(|word| Never { language, word: word.trim().to_lowercase() }));
        }
    }
    let mut exceptions = Vec::new();
    for row in rows(&table, &["Where they stay"]) {
        let [places, words, why] = row.as_slice() else { panic!("{row:?}") };
        assert!(!why.is_empty(), "{places}");
        let listed = |cell: &str| cell.split(',').map(|part| part.trim().to_owned()).collect();
        exceptions.push(Exception { places: listed(places), words: listed(&words.to_lowercase()) });
    }
    (never, exceptions)
}

/// Whether a text has the words of a pattern beside each other; `*` at the end
/// of one is any ending.
fn has(text: &[String], pattern: &str) -> bool {
    let pattern: Vec<&str> = pattern.split(' ').collect();
    let fits = |word: &String, wanted: &&str| match wanted.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == wanted,
    };
    text.windows(pattern.len()).any(|words| words.iter().zip(&pattern).all(|(word, wanted)| fits(word, wanted)))
}

/// Whether a name is one of those meant; `*` is anything.
fn is_at(place: &str, meant: &str) -> bool {
    let mut parts = meant.split('*');
    let Some(mut rest) = place.strip_prefix(parts.next().unwrap()) else { return false };
    let mut last = "";
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
        last = part;
    }
    rest.is_empty() || (meant.contains('*') && last.is_empty())
}

fn everywhere() -> Vec<Prose> {
    let mut all = prose::of_the_program();
    all.extend(prose::of_the_packages());
    all.extend(prose::of_the_guides());
    all
}

#[test]
fn no_text_has_a_word_that_has_a_better_one() {
    let (never, exceptions) = read();
    assert!(never.len() > 100, "{}", never.len());
    let mut found = Vec::new();
    for text in everywhere() {
        let words = tokens(&text.words);
        for Never { word, .. } in
            never.iter().filter(|never| never.language == text.language && has(&words, &never.word))
        {
            let may = exceptions.iter().any(|exception| {
                exception.words.contains(word) && exception.places.iter().any(|place| is_at(&text.place, place))
            });
            if !may {
                found.push(format!("{} {} «{word}»", text.language, text.place));
            }
        }
    }
    assert!(found.is_empty(), "{} to be mended (assets/i18n/TERMS.md):\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_exception_is_needed_and_is_one_of_the_words() {
    let (never, exceptions) = read();
    let texts: Vec<_> = everywhere().into_iter().map(|text| (text.place, tokens(&text.words))).collect();
    let stands = |place: &str, word: &str| texts.iter().any(|(at, words)| is_at(at, place) && has(words, word));
    for Exception { places, words } in &exceptions {
        for word in words {
            assert!(never.iter().any(|never| never.word == *word), "{word} is no word of the tables");
        }
        let is_needed = words.iter().any(|word| places.iter().any(|place| stands(place, word)));
        assert!(is_needed, "none of {words:?} stands in {places:?}");
    }
}

#[test]
fn a_word_is_found_whole_with_its_endings_and_among_others() {
    let text = tokens("Slette besvarelsen? Ta ut «self-assessment», (Gå) Hjem.");
    for (pattern, is_there) in [
        ("besvarelse*", true),
        ("besvarelse", false),
        ("ta ut", true),
        ("ut ta", false),
        ("assessment*", false),
        ("gå", true),
        ("hjem", true),
    ] {
        assert_eq!(has(&text, pattern), is_there, "{pattern}");
    }
    for (place, meant, is_there) in [
        ("plan:due-none", "plan:*", true),
        ("plan:due-none", "plan:due-none", true),
        ("plan:due-none", "plan:due", false),
        ("group_result:group-method-items", "group*:group-method-*", true),
        ("group_result:group-method-items", "group:*", false),
        ("plan:due-none", "*none", true),
        ("plan:due-none", "*due", false),
    ] {
        assert_eq!(is_at(place, meant), is_there, "{place} {meant}");
    }
}
