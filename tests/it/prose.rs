//! Every text that is written for people, as words: without what the program
//! puts into it and without marks. What looks for words (`terms.rs`,
//! `spelling.rs`) looks here.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

pub const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// One text.
pub struct Prose {
    /// `nb`, `nn` or `en`.
    pub language: &'static str,
    /// `file:key`, as the table of terms names it.
    pub place: String,
    /// What it says; where the program puts something in stands a line break.
    pub words: String,
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn named(folder: &Path, ending: &str) -> Vec<(String, PathBuf)> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), path))
        .collect();
    found.sort();
    found
}

/// The texts of the program, of the questionnaires and of the lesson.
pub fn of_the_program() -> Vec<Prose> {
    let mut all = Vec::new();
    for language in LANGUAGES {
        for (file, path) in named(&root().join("assets/i18n").join(language), "ftl") {
            all.extend(messages(&read(&path)).map(|(key, value)| Prose {
                language,
                place: format!("{file}:{key}"),
                words: without_markup(value),
            }));
        }
    }
    for folder in ["instruments", "lesson"] {
        for (file, path) in named(&root().join("assets").join(folder), "json") {
            let json: Value = serde_json::from_str(&read(&path)).unwrap();
            in_json(&json, &format!("{file}.json:"), &mut all);
        }
    }
    all
}

/// What stands in packages, beside the program.
pub fn of_the_packages() -> Vec<Prose> {
    let mut all = Vec::new();
    let packaging = root().join("packaging");
    let mut add = |language, place: &str, words: String| all.push(Prose { language, place: place.to_owned(), words });
    for (language, folder) in [("nb", "nb/"), ("nn", "nn/"), ("en", "")] {
        let page = read(&packaging.join(format!("linux/man/{folder}man1/selvsyn.1")));
        add(language, "man:selvsyn", without_roff(&page));
        let texts = read(&packaging.join(format!("windows/msi/{language}.wxi")));
        add(language, "msi:texts", texts.split('"').skip(1).step_by(2).collect::<Vec<_>>().join("\n"));
    }
    let readme = read(&packaging.join("windows/portable/LESMEG.txt"));
    for (language, heading) in [("nb", "\nBokmål\n"), ("nn", "\nNynorsk\n"), ("en", "\nEnglish\n")] {
        let part = readme.split(heading).nth(1).unwrap();
        add(language, "zip:LESMEG", part.split("\n\n").next().unwrap().replace('\n', " "));
    }
    let desktop = read(&packaging.join("linux/selvsyn.desktop"));
    for line in desktop.lines() {
        let Some((key, value)) = line.split_once('=') else { continue };
        let (key, language) = key.trim_end_matches(']').split_once('[').unwrap_or((key, "en"));
        if ["Name", "GenericName", "Comment", "Keywords"].contains(&key) {
            add(known(language), "linux:selvsyn.desktop", value.replace(';', "\n"));
        }
    }
    let about = read(&packaging.join("linux/no.selvsyn.Selvsyn.metainfo.xml"));
    for line in about.lines().map(str::trim).filter(|line| line.starts_with("<summary") || line.starts_with("<p")) {
        let language = line.split("xml:lang=\"").nth(1).and_then(|rest| rest.get(..2)).unwrap_or("en");
        let words = line.split(['<', '>']).nth(2).unwrap();
        add(known(language), "linux:metainfo", words.to_owned());
    }
    all
}

/// The guides that people read in Norwegian.
pub fn of_the_guides() -> Vec<Prose> {
    let docs = root().join("docs");
    let mut all = Vec::new();
    for (file, path) in named(&docs, "md") {
        let language = match file.split_once('.') {
            Some((_, language)) => known(language),
            None if ["brukerveiledning", "kursleder", "personvern"].contains(&file.as_str()) => "nb",
            None => continue,
        };
        let words = read(&path).replace(['*', '`', '#', '|', '[', ']'], " ");
        all.push(Prose { language, place: format!("guides:{file}"), words });
    }
    all
}

fn known(language: &str) -> &'static str {
    LANGUAGES.into_iter().find(|known| *known == language).unwrap_or_else(|| panic!("{language}"))
}

/// Keys and values of a file of texts.
fn messages(file: &str) -> impl Iterator<Item = (&str, &str)> {
    let starts: Vec<usize> = std::iter::once(0)
        .chain(file.match_indices('\n').map(|(at, _)| at + 1))
        .filter(|at| file[*at..].starts_with(|first: char| first.is_ascii_lowercase()))
        .collect();
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([file.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| {
        let message = &file[start..end];
        let message = message.split("\n#").next().unwrap();
        message.split_once(" =").unwrap()
    })
}

/// A value without its variables and the names of its variants.
pub fn without_markup(value: &str) -> String {
    let mut words = String::new();
    for line in value.lines() {
        let line = line.trim();
        let line =
            if line.starts_with(['[', '*']) { line.split_once(']').map_or(line, |(_, words)| words) } else { line };
        let mut rest = line;
        while let Some((before, after)) = rest.split_once('{') {
            words.push_str(before);
            // A letter or a brace that could not stand by itself.
            let after = if let Some(literal) = after.strip_prefix('"') {
                let (literal, after) = literal.split_once("\"}").unwrap();
                words.push_str(&spelled(literal));
                after
            } else {
                words.push('\n');
                after.split_once('}').map_or("", |(_, after)| after)
            };
            rest = after;
        }
        words.push_str(rest.trim_matches('}'));
        words.push('\n');
    }
    words.replace('\u{ad}', "")
}

fn spelled(literal: &str) -> String {
    let Some(code) = literal.strip_prefix("\\u") else { return literal.to_owned() };
    u32::from_str_radix(code, 16).ok().and_then(char::from_u32).map(String::from).unwrap()
}

fn in_json(value: &Value, place: &str, all: &mut Vec<Prose>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                match (LANGUAGES.into_iter().find(|language| language == key), value.as_str()) {
                    (Some(language), Some(words)) => {
                        all.push(Prose { language, place: place.to_owned(), words: words.to_owned() });
                    }
                    _ => in_json(value, &format!("{place}/{key}"), all),
                }
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                in_json(value, &format!("{place}/{index}"), all);
            }
        }
        _ => {}
    }
}

fn without_roff(page: &str) -> String {
    let mut words = String::new();
    for line in
        page.lines().filter(|line| !line.starts_with(".TH") && !line.starts_with(".ie") && !line.starts_with(".el"))
    {
        let line = line.strip_prefix('.').and_then(|line| line.split_once(' ')).map_or(line, |(_, rest)| rest);
        let plain = ["\\fB", "\\fI", "\\fR"].iter().fold(line.to_owned(), |line, mark| line.replace(mark, ""));
        words.push_str(&plain.replace('\\', ""));
        words.push('\n');
    }
    words
}

/// Words in lower case, as they are compared: a hyphen inside is part of one.
pub fn tokens(words: &str) -> Vec<String> {
    words
        .split(|letter: char| !letter.is_alphanumeric() && !"-’'".contains(letter))
        .map(|word| word.trim_matches(|letter| "-’'".contains(letter)).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

#[test]
fn what_the_program_puts_in_is_no_word_and_every_variant_is_read() {
    let value = " {$count ->\n    [one] én {$name}dag{\"\\u00A0\"}igjen\n   *[other] {$count} dager\n}";
    assert_eq!(tokens(&without_markup(value)), ["én", "dag", "igjen", "dager"]);
    assert_eq!(
        tokens("Self-assessment – med-ledelse, og -mobilisering."),
        ["self-assessment", "med-ledelse", "og", "mobilisering"]
    );
    let keys: Vec<_> = messages("# Om\n\none = a\n    b\n# c\ntwo = d\n").collect();
    assert_eq!(keys, [("one", " a\n    b"), ("two", " d\n")]);
}

#[test]
fn every_kind_of_text_is_looked_at_in_every_language() {
    for (all, least) in [(of_the_program(), 1000), (of_the_packages(), 5), (of_the_guides(), 0)] {
        for language in LANGUAGES {
            let count = all.iter().filter(|text| text.language == language).count();
            assert!(count >= least, "{language}: {count}");
            assert!(all.iter().all(|text| !text.words.contains('$')), "a variable is left");
        }
    }
}
