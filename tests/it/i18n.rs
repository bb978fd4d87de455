//! The three languages say the same things.

use selvsyn::instrument::Language;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn keys(language: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n").join(language);
    fs::read_dir(folder)
        .unwrap()
        .flat_map(|entry| {
            let text = fs::read_to_string(entry.unwrap().path()).unwrap();
            let keys: Vec<String> = text
                .lines()
                .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
                .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
                .collect();
            keys
        })
        .collect()
}

#[test]
fn every_language_has_the_same_keys() {
    let reference = keys("nb");
    assert!(reference.len() > 150);
    for language in Language::ALL.map(Language::tag) {
        assert_eq!(keys(language), reference, "{language}");
    }
}

/// A key that stands in two files would say one thing here and another there.
#[test]
fn no_key_stands_twice() {
    for language in Language::ALL.map(Language::tag) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n").join(language);
        let mut seen = BTreeSet::new();
        for entry in fs::read_dir(folder).unwrap() {
            let text = fs::read_to_string(entry.unwrap().path()).unwrap();
            for (key, _) in text.lines().filter_map(|line| line.split_once(" =")) {
                let is_key = key.starts_with(|c: char| c.is_ascii_lowercase());
                assert!(!is_key || seen.insert(key.to_owned()), "{key} in {language}");
            }
        }
    }
}

fn all_of(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all_of(&path, text);
        } else {
            let file = fs::read_to_string(&path).unwrap();
            text.extend(file.split_whitespace());
            // A quote that is a letter ('"') turns the rest of its file inside
            // out, and no other.
            if file.matches('"').count() % 2 == 1 {
                text.push('"');
            }
        }
    }
}

/// Two branches once left a button with the name of its key.
#[test]
fn every_text_that_is_asked_for_is_there() {
    let there = keys("nb");
    let mut source = String::new();
    all_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut source);
    let asked: BTreeSet<&str> = ["texts.get(\"", "texts.with(\"", "self.tell(\""]
        .iter()
        .flat_map(|call| source.split(call).skip(1))
        .filter_map(|rest| rest.split_once('"').map(|(key, _)| key))
        .collect();
    assert!(asked.len() > 300, "{}", asked.len());
    let missing: Vec<_> = asked.iter().filter(|key| !there.contains(**key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// What stands in quotes in the program, and in what makes its manual pages.
fn quoted() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut source = String::new();
    all_of(&root.join("src"), &mut source);
    source.push_str(&fs::read_to_string(root.join("tests/it/manuals.rs")).unwrap());
    source.split('"').map(str::to_owned).collect()
}

/// A text that nobody asks for is kept in three languages for nobody. What is
/// asked for is a key, or a piece of one with a place for the rest: `month-{}`,
/// `{key}-name`.
#[test]
fn every_text_is_asked_for() {
    let (quoted, there) = (quoted(), keys("nb"));
    let is_of_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let pieces: BTreeSet<(&str, &str)> = quoted
        .iter()
        .filter_map(|text| Some((text.split_once('{')?.0, text.rsplit_once('}')?.1)))
        .filter(|(start, end)| start.chars().chain(end.chars()).all(is_of_key))
        .filter(|(start, end)| start.ends_with('-') || (start.is_empty() && end.starts_with('-')))
        .collect();
    assert!(pieces.len() > 10, "{pieces:?}");
    let fits = |key: &str| {
        pieces.iter().any(|(start, end)| {
            let rest = key.strip_prefix(start).and_then(|rest| rest.strip_suffix(end)).unwrap_or_default();
            !rest.is_empty() && (!start.is_empty() || quoted.contains(rest))
        })
    };
    // Those of the command line are put together of a command and what it
    // takes, and each command is told of in `manuals`.
    let is_help = |key: &str| key.starts_with("help-");
    let unasked: Vec<_> = there.iter().filter(|key| !quoted.contains(*key) && !fits(key) && !is_help(key)).collect();
    assert!(unasked.is_empty(), "{unasked:?}");
}

#[test]
fn every_text_can_be_read() {
    for language in selvsyn::instrument::Language::ALL {
        let texts = selvsyn::i18n::Texts::new(language);
        for key in keys("nb") {
            assert!(texts.has(&key), "{key} in {language:?}");
        }
    }
}

/// Who clicked on an icon has no terminal; the terminal says it itself
/// (`Failure::describe_in_terminal`).
#[test]
fn what_the_window_says_of_the_history_names_no_option() {
    for language in selvsyn::instrument::Language::ALL {
        let texts = selvsyn::i18n::Texts::new(language);
        for key in keys("nb").iter().filter(|key| key.starts_with("store-") || *key == "error-no-data-folder") {
            let told = texts.get(key);
            assert!(!told.contains("--"), "{key} in {language:?}: {told}");
        }
    }
}

/// A released definition never changes under its version: histories hold it,
/// and a different one would not fit them. Raise the version instead.
#[test]
fn shipped_definitions_are_pinned_to_their_version() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots/instruments");
    settings.set_prepend_module_to_snapshot(false);
    let _guard = settings.bind_to_scope();
    for instrument in selvsyn::instrument::Catalog::shipped().offered() {
        let definition = serde_json::to_string_pretty(instrument.as_ref()).unwrap();
        insta::assert_snapshot!(format!("{}-{}", instrument.id, instrument.version), definition);
    }
}
