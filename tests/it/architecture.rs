//! Holds `ARCHITECTURE.md` against the tests that it names, and what it says
//! of files against the files.

use crate::tidy::{imported, sources};
use selvsyn::instrument::Language;
use std::fs;
use std::path::{Path, PathBuf};

/// The files in which a test of this name may stand, under `tests/it` or
/// beside what it tries.
fn files_of(module: &str) -> impl Iterator<Item = PathBuf> {
    let path = module.replace("::", "/");
    [("tests/it", ".rs"), ("tests/it", "/mod.rs"), ("src", ".rs"), ("src", "/mod.rs"), ("src", "/tests.rs")]
        .map(|(folder, ending)| Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("{folder}/{path}{ending}")))
        .into_iter()
        .filter(|file| file.is_file())
}

/// Whether there is such a test, `room::test`, or such a room of tests.
fn is_test(name: &str) -> bool {
    let is_in = |file: PathBuf, function: &str| {
        let text = fs::read_to_string(file).unwrap();
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let at = lines.iter().position(|line| line.starts_with(&format!("fn {function}(")));
        // What is above it is its mark, or what is above its mark.
        at.is_some_and(|at| lines[..at].iter().rev().take_while(|line| line.starts_with("#[")).any(|l| *l == "#[test]"))
    };
    let is_one = |(module, function): (&str, &str)| files_of(module).any(|file| is_in(file, function));
    name.rsplit_once("::").is_some_and(is_one)
        || files_of(name).any(|file| file.starts_with(concat!(env!("CARGO_MANIFEST_DIR"), "/tests")))
}

/// What `ARCHITECTURE.md` says that always holds, a test holds: each sentence
/// ends with the names of its tests, and each of them is there.
#[test]
fn every_invariant_names_its_test() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md")).unwrap();
    let (_, invariants) = text.split_once("\n## Invariants\n").unwrap();
    let (invariants, _) = invariants.split_once("\n## ").unwrap();
    let invariants: Vec<&str> = invariants.lines().filter(|line| line.starts_with("- ")).collect();
    assert!(invariants.len() > 40, "{}", invariants.len());
    let mut wrong = Vec::new();
    for invariant in invariants {
        let Some((_, tests)) = invariant.split_once(" Held by ") else {
            wrong.push(format!("without a test: {invariant}"));
            continue;
        };
        let named: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
        if named.is_empty() {
            wrong.push(format!("without a test: {invariant}"));
        }
        wrong.extend(named.into_iter().filter(|name| !is_test(name)).map(|name| format!("no test: {name}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_test_is_told_from_what_is_none() {
    assert!(is_test("architecture::a_test_is_told_from_what_is_none") && is_test("architecture"));
    // One of a random kind, one beside what it tries, and one in a folder.
    assert!(is_test("group::floor::it_rises_and_never_falls"));
    assert!(is_test("store::shown::a_restore_adds_to_what_was_shown_and_takes_nothing_away"));
    assert!(is_test("hands::clicks::two_clicks_are_two_answers"));
    assert!(
        !is_test("architecture::is_test")
            && !is_test("architecture::nothing")
            && !is_test("nothing")
            && !is_test("rounding")
    );
}

/// What the fuzzers read with is what the program reads with: each file is
/// there, and each room that it names is built along.
#[test]
fn the_fuzzers_are_made_of_the_programs_own_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("tests/fuzz/src/lib.rs")).unwrap();
    let (mut rooms, mut shared) = (Vec::new(), Vec::new());
    let (mut path, mut folder) = (None, String::new());
    for line in text.lines() {
        let module = line.trim().trim_start_matches("pub ").strip_prefix("mod ");
        if let Some(given) = line.strip_prefix("#[path = \"../../../src/") {
            path = given.strip_suffix("\"]").map(str::to_owned);
        } else if let Some(name) = module.and_then(|module| module.strip_suffix(" {")) {
            rooms.push(name.to_owned());
            folder = path.take().unwrap();
        } else if let Some(name) = module.and_then(|module| module.strip_suffix(';')) {
            if line.starts_with(' ') {
                shared.push(format!("{folder}/{name}.rs"));
            } else {
                rooms.push(name.to_owned());
                // Its seeds are its own.
                shared.extend(path.take());
            }
        }
    }
    assert!(shared.len() > 15, "{shared:#?}");
    let mut all = Vec::new();
    sources(&root.join("src"), &mut all);
    for file in shared {
        assert!(all.iter().any(|(name, _)| *name == file), "no file: src/{file}");
        let inside = file.strip_suffix("mod.rs").map_or_else(|| file.replace(".rs", "/"), str::to_owned);
        for (name, text) in all.iter().filter(|(name, _)| *name == file || name.starts_with(&inside)) {
            let missing: Vec<_> = imported(text).into_iter().filter(|room| !rooms.contains(room)).collect();
            assert!(missing.is_empty(), "{name} names what the fuzzers lack: {missing:?}");
        }
    }
}

/// What a desk keeps, its own file alone changes.
#[test]
fn a_desk_keeps_its_fields_to_itself() {
    let mut found = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/app")), &mut found);
    let mut desks = 0;
    for (name, text) in &found {
        for desk in text.split("\npub struct ").skip(1) {
            let (head, rest) = desk.split_once('\n').unwrap_or((desk, ""));
            if head.contains("Desk ") {
                desks += 1;
                let mut fields = rest.lines().take_while(|line| *line != "}");
                assert!(!fields.any(|line| line.trim().starts_with("pub")), "{name}: {head}");
            }
        }
    }
    assert!(desks > 4, "{desks}");
}

/// Words for people come from `assets/i18n`: the letters that only they have
/// stand nowhere in what the program says.
#[test]
fn no_words_for_people_stand_in_the_program() {
    // Where Norwegian words are broken is told by their letters.
    const LETTERS: &str = "ui/hyphens.rs";
    let mut found = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
    for (name, text) in found.iter().filter(|(name, _)| name != LETTERS) {
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code.map(|line| line.split(" // ").next().unwrap_or_default()) {
            let quoted: String = line.split('"').skip(1).step_by(2).collect();
            assert!(!quoted.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']), "{name}: {line}");
        }
    }
}

/// A list of what is expected in each language has all of them: a language
/// that is added fails here until it stands in each.
#[test]
fn a_list_of_languages_has_all_of_them() {
    let mut read = Vec::new();
    for folder in ["src", "tests/it"] {
        let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    read.push((path.clone(), fs::read_to_string(path).unwrap()));
                }
            }
        }
    }
    let tags = Language::ALL.map(|language| format!("\"{}\"", language.tag()));
    let names = Language::ALL.map(|language| format!("Language::{language:?}"));
    let mut lists = 0;
    for (path, text) in read {
        // However it is broken into lines.
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for list in text.split(" in [").skip(1).map(|rest| rest.split("] {").next().unwrap_or_default()) {
            for all in [&tags, &names] {
                // Some are only of bokmål and one other, which differ.
                if all[..2].iter().all(|one| list.contains(one)) {
                    lists += 1;
                    assert!(all.iter().all(|one| list.contains(one)), "{}: [{list}]", path.display());
                }
            }
        }
    }
    assert!(lists > 3, "{lists}");
}
