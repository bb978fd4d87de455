//! What the Windows installers say: the same in three languages, in letters
//! that their code page has.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What a language's file gives its names.
fn defined(language: &str) -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("packaging/windows/msi/{language}.wxi"));
    let text = fs::read_to_string(path).unwrap();
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("<?xml version=\"1.0\" encoding=\"utf-8\"?>"), "{language}");
    assert_eq!(lines.next(), Some("<Include>"), "{language}");
    assert_eq!(lines.next_back(), Some("</Include>"), "{language}");
    let defined: BTreeMap<_, _> = lines
        .map(|line| {
            let inside = line.strip_prefix("  <?define ").and_then(|line| line.strip_suffix("\" ?>"));
            let (name, value) =
                inside.and_then(|inside| inside.split_once(" = \"")).unwrap_or_else(|| panic!("{line}"));
            assert!(
                !value.contains(['"', '<', '>', '&']),
                "{language} {name}: XML would read «{value}» as something else"
            );
            (name.to_owned(), value.to_owned())
        })
        .collect();
    defined
}

/// Letters that Windows-1252 has, of those that Norwegian and English need.
fn is_in_code_page(letter: char) -> bool {
    letter.is_ascii_graphic() || letter == ' ' || "æøåÆØÅéèêëóòôäöüÉÈÒ«»–—’“”…".contains(letter)
}

#[test]
fn every_installer_says_the_same_in_its_language() {
    // The numbers that Windows has for bokmål, nynorsk and English.
    for (language, number) in [("nb", "1044"), ("nn", "2068"), ("en", "1033")] {
        let texts = defined(language);
        assert_eq!(texts.keys().collect::<Vec<_>>(), ["About", "Downgrade", "Language"], "{language}");
        assert_eq!(texts["Language"], number, "{language}");
        for (name, words) in &texts {
            assert!(words.chars().all(is_in_code_page), "{language} {name}: {words}");
        }
        let package = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/windows/package.sh"));
        assert!(
            package.unwrap().contains(&format!("packaging/windows/msi.sh {language}\n")),
            "{language} is not built"
        );
    }
}
