//! A workplace's own instruments, from the file to the window.

use crate::cases::cases;
use crate::support::{Open, settle};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use selvsyn::export::archive;
use selvsyn::instrument::{Language, load};
use selvsyn::ui::{Action, Place};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const SHIPPED: [&str; 3] = [
    include_str!("../../assets/instruments/medarbeiderskap.json"),
    include_str!("../../assets/instruments/karriere.json"),
    include_str!("../../assets/instruments/lederferdigheter.json"),
];

/// Seven points, one dimension of two items, the second reversed.
fn own(version: u32, second: &str) -> String {
    let text = |text: &str| serde_json::json!({ "nb": text });
    let labels: Vec<Value> = (1..=7).map(|point| text(&format!("Punkt {point}"))).collect();
    serde_json::json!({
        "id": "arbeidsro", "version": version, "title": text("Arbeidsro hos oss"), "validated": false,
        "source": text("Vernetjenesten"), "scale": { "labels": labels },
        "assumptions": { "inter_item_correlation": 0.4, "sd": 1.0 },
        "dimensions": [{ "id": "ro", "title": text("Ro"), "items": [
            { "id": "ro.1", "text": text("Jeg får arbeide i fred") },
            { "id": "ro.2", "text": text(second), "reverse": true }
        ] }]
    })
    .to_string()
}

const SECOND: &str = "Jeg blir ofte avbrutt";

fn selvsyn(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", folder.to_str().unwrap(), "--lang", "nb"])
        .args(arguments)
        .output()
        .unwrap()
}

fn json(folder: &Path, arguments: &[&str]) -> Value {
    let output = selvsyn(folder, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn put(folder: &Path, name: &str, text: &str) {
    fs::create_dir_all(folder.join("instruments")).unwrap();
    fs::write(folder.join("instruments").join(name), text).unwrap();
}

#[test]
fn reversed_items_count_from_the_other_end_and_are_stored_as_given() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    put(folder, "arbeidsro.json", &own(1, SECOND));
    assert!(selvsyn(folder, &["record", "arbeidsro", "--answers", "6,2"]).status.success());
    let shown = json(folder, &["show", "latest", "--json"]);
    // 6, and 2 of 7 counts as 8 − 2 = 6.
    assert_eq!(shown["dimensions"][0]["mean"], 6.0);
    assert_eq!(shown["items"][1]["value"], 2);
    assert!(!selvsyn(folder, &["record", "arbeidsro", "--answers", "8,2"]).status.success());
    let text = String::from_utf8(selvsyn(folder, &["show", "latest"]).stdout).unwrap();
    assert!(text.contains("6 · 2→6"), "{text}");
}

#[test]
fn a_new_version_keeps_old_sessions_and_compares_only_what_is_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    put(folder, "arbeidsro-1.json", &own(1, SECOND));
    let first = String::from_utf8(selvsyn(folder, &["record", "arbeidsro", "--answers", "4,4"]).stdout).unwrap();
    put(folder, "arbeidsro-2.json", &own(2, "Jeg blir avbrutt hver dag"));
    let second = String::from_utf8(selvsyn(folder, &["record", "arbeidsro", "--answers", "5,4"]).stdout).unwrap();
    assert_eq!(json(folder, &["show", second.trim(), "--json"])["instrument_version"], 2);
    // One of two statements is the same, and two thirds are needed.
    let compared = json(folder, &["compare", first.trim(), second.trim(), "--json"]);
    assert_eq!(compared["dimensions"][0]["verdict"], "not_comparable");
    // The old file may go: the session keeps the definition it was answered with.
    fs::remove_dir_all(folder.join("instruments")).unwrap();
    assert_eq!(json(folder, &["show", first.trim(), "--json"])["dimensions"][0]["mean"], 4.0);
    assert!(!selvsyn(folder, &["record", "arbeidsro", "--answers", "4,4"]).status.success());
    // A changed text under the same version is refused, and says so.
    put(folder, "arbeidsro.json", &own(2, "Noe helt annet"));
    let output =
        selvsyn(folder, &["instruments", "--validate", folder.join("instruments/arbeidsro.json").to_str().unwrap()]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("version: ") && told.contains("høyere versjonsnummer"), "{told}");
}

#[test]
fn every_problem_of_a_file_is_listed_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("feil.json");
    let bad = own(0, "")
        .replace("\"ro.1\"", "\"ro.9\"")
        .replace("\"sd\":1.0", "\"sd\":\"mye\"")
        .replace("\"source\"", "\"kilde\"");
    fs::write(&file, bad).unwrap();
    let output = selvsyn(folder.path(), &["instruments", "--validate", file.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stdout).unwrap();
    for place in [
        "kilde: ",
        "version: ",
        "source: ",
        "assumptions.sd: ",
        "dimensions[0].items[0].id: ",
        "dimensions[0].items[1].text.nb: ",
    ] {
        assert!(told.contains(place), "{place} in {told}");
    }
    assert_eq!(told.lines().count(), 6);
    assert_eq!(String::from_utf8(output.stderr).unwrap().lines().count(), 1);
    let listed = selvsyn(folder.path(), &["instruments", "--validate", file.to_str().unwrap(), "--json"]);
    assert_eq!(serde_json::from_slice::<Value>(&listed.stdout).unwrap().as_array().unwrap().len(), 6);
    fs::write(&file, own(1, SECOND)).unwrap();
    let output = selvsyn(folder.path(), &["instruments", "--validate", file.to_str().unwrap()]);
    assert!(output.status.success());
    assert!(!folder.path().join("instruments").exists(), "checking stores nothing");
}

/// Added by dialog, answered, reported, taken out and brought back.
#[test]
fn an_own_instrument_in_the_window() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = elsewhere.path().join("arbeidsro.json");
    fs::write(&file, own(1, "")).unwrap();
    let mut window = Open { file: Some(file.clone()), size: [1280.0, 1400.0], ..Open::new(folder.path()) }.window();
    let add = |window: &mut egui_kittest::Harness<'_, selvsyn::app::App>| {
        window.state_mut().go(Place::Settings);
        window.run();
        window.get_by_role_and_label(Role::Button, "Hent inn et skjema…").click();
        settle(window);
    };
    add(&mut window);
    window.get_by_label("arbeidsro.json er ikke hentet inn. Rett dette, og prøv igjen:");
    window.get_by_label("dimensions[0].items[1].text.nb: Skriv en tekst her.");
    assert!(!folder.path().join("instruments").exists());
    fs::write(&file, own(1, SECOND)).unwrap();
    add(&mut window);
    window.get_by_label("Nå kan du svare på skjemaet Arbeidsro hos oss.");
    assert!(window.query_by_label_contains("er ikke hentet inn").is_none());
    window.state_mut().go(Place::Choose);
    window.run();
    window.get_by_role_and_label(Role::Button, "Start Arbeidsro hos oss").click();
    window.run();
    for key in [egui::Key::Num7, egui::Key::Num2] {
        window.key_press(key);
        window.run();
    }
    window.get_by_role_and_label(Role::Button, "Vis resultat").click();
    settle(&mut window);
    window.get_by_role_and_label(Role::Button, "Alle verdier, 1 del").click();
    window.run();
    window.get_by_label("Svar: 7 2→6");
    // The answer 2 to a reversed statement counts as 6.
    window.get_by_label_contains("(snudd, du svarte 2)");
    window.state_mut().go(Place::Settings);
    window.run();
    window.get_by_role_and_label(Role::Button, "Fjern Arbeidsro hos oss").click();
    settle(&mut window);
    assert_eq!(fs::read_dir(folder.path().join("instruments")).unwrap().count(), 0);
    window.state_mut().go(Place::History);
    window.run();
    assert_eq!(window.state().history().finished().count(), 1, "the answers are still there");
    window.get_by_role_and_label(Role::RadioButton, "Arbeidsro hos oss");
    window.get_by_role_and_label(Role::Button, "Angre").click();
    settle(&mut window);
    drop(window);
    let window = Open { language: Language::Nynorsk, ..Open::new(folder.path()) }.window();
    window.get_by_role_and_label(Role::Button, "Start Arbeidsro hos oss");
}

/// The folder may lie far away: nobody waits for it, and the only text there is
/// is kept until it is on disk again.
#[test]
fn a_file_is_taken_out_and_put_back_beside_the_window() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "arbeidsro.json", &own(1, SECOND));
    let mut window = Open::new(folder.path()).window();
    let ctx = window.ctx.clone();
    let mut does = |action: Action| {
        window.state_mut().apply(&ctx, action);
        let is_under_way = window.state().is_waiting();
        settle(&mut window);
        let there = fs::read_dir(folder.path().join("instruments")).map_or(0, Iterator::count);
        (is_under_way, there, window.state().told().unwrap().to_owned())
    };
    let (is_under_way, there, told) = does(Action::RemoveInstrument("arbeidsro.json".to_owned()));
    assert!(is_under_way && there == 0 && told.contains("er fjernet"), "{told}");
    // It cannot be put back where a file is in the way of its folder, and can
    // be tried again.
    fs::remove_dir(folder.path().join("instruments")).unwrap();
    fs::write(folder.path().join("instruments"), "").unwrap();
    let (is_under_way, _, told) = does(Action::UndoDelete(1));
    assert!(is_under_way && told.contains("instruments"), "{told}");
    fs::remove_file(folder.path().join("instruments")).unwrap();
    fs::create_dir(folder.path().join("instruments")).unwrap();
    let (is_under_way, there, told) = does(Action::UndoDelete(1));
    assert!(is_under_way && there == 1 && told.contains("Nå kan du svare på"), "{told}");
    window.state_mut().apply(&ctx, Action::UndoDelete(1));
    assert!(!window.state().is_waiting(), "once is enough");
}

/// A folder that cannot be read at all is told like a file that cannot.
#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_read_is_told() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("instruments", folder.path().join("instruments")).unwrap();
    let mut window = Open { size: [1280.0, 2400.0], ..Open::new(folder.path()) }.window();
    window.state_mut().go(Place::Settings);
    window.run();
    window.get_by_label("Du kan ikke svare på instruments ennå:");
    window.get_by_label_contains("Mappen kan ikke leses.");
    assert!(window.query_by_label_contains("Fjern").is_none(), "which could only fail");
}

/// What cannot be read is told in the settings, with its reason, and keeps
/// nobody from a questionnaire that can.
#[cfg(unix)]
#[test]
fn files_that_cannot_be_read_are_told_and_never_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "god.json", &own(1, SECOND));
    let path = |name: &str| folder.path().join("instruments").join(name);
    assert!(Command::new("mkfifo").arg(path("kanal.json")).status().unwrap().success());
    fs::create_dir(path("mappe.json")).unwrap();
    std::os::unix::fs::symlink("ingen.json", path("lenke.json")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", path("null.json")).unwrap();
    fs::File::create(path("stor.json")).unwrap().set_len(64 << 30).unwrap();
    fs::write(path("latin.json"), b"{\"id\": \"\xE5\"}").unwrap();
    assert!(selvsyn(folder.path(), &["record", "arbeidsro", "--answers", "6,2"]).status.success());
    let mut window = Open { size: [1280.0, 2400.0], ..Open::new(folder.path()) }.window();
    window.state_mut().go(Place::Settings);
    window.run();
    assert_eq!(window.get_all_by_label_contains("ikke en vanlig fil").count(), 4);
    window.get_by_label_contains("større enn 1\u{a0}MB");
    window.get_by_label_contains("ikke tekst i UTF-8");
    window.get_by_role_and_label(Role::Button, "Fjern Arbeidsro hos oss");
    assert_eq!(window.query_all_by_label_contains("Fjern ").count(), 1, "the others could not be put back");
}

/// One change to a file: a part cut out, doubled, overwritten or set in.
pub fn mutated(text: &str, changes: &[(u8, prop::sample::Index, prop::sample::Index, u8)]) -> String {
    let pieces: [&str; 16] = [
        "null",
        "-1",
        "1e999",
        "\"\"",
        "[]",
        "{}",
        "true",
        "\\u0000",
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        "\u{1f600}",
        "18446744073709551616",
    ];
    let mut chars: Vec<char> = text.chars().collect();
    for (kind, from, length, piece) in changes {
        if chars.is_empty() {
            break;
        }
        let from = from.index(chars.len());
        let to = (from + 1 + length.index(24)).min(chars.len());
        let piece = pieces[usize::from(*piece) % pieces.len()];
        match kind % 5 {
            0 => drop(chars.drain(from..to)),
            1 => {
                let part: Vec<char> = chars[from..to].to_vec();
                chars.splice(from..from, part).for_each(drop);
            }
            2 => drop(chars.splice(from..to, piece.chars())),
            3 => drop(chars.splice(from..from, piece.chars())),
            _ => chars.truncate(from),
        }
    }
    chars.into_iter().collect()
}

pub fn changes() -> impl Strategy<Value = Vec<(u8, prop::sample::Index, prop::sample::Index, u8)>> {
    prop::collection::vec((any::<u8>(), any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u8>()), 1..6)
}

/// Broken files: each is refused with its problems or read as something sound,
/// and none brings the program down.
#[test]
fn broken_files_never_bring_the_program_down() {
    let own = own(3, SECOND);
    let files = [SHIPPED[0], SHIPPED[1], SHIPPED[2], own.as_str()];
    TestRunner::new(cases(2_000))
        .run(&(0..files.len(), changes()), |(file, changes)| {
            match load(&mutated(files[file], &changes)) {
                Ok(instrument) => {
                    prop_assert!(instrument.item_count() > 0);
                    let again = serde_json::to_string(&instrument).unwrap();
                    prop_assert_eq!(load(&again), Ok(instrument));
                }
                Err(problems) => prop_assert!(!problems.is_empty()),
            }
            Ok(())
        })
        .unwrap();
    // A small archive, so that many of them do not take long.
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "arbeidsro.json", &own);
    assert!(selvsyn(folder.path(), &["record", "arbeidsro", "--answers", "4,4", "--label", "x"]).status.success());
    let out = folder.path().join("ut.json");
    assert!(selvsyn(folder.path(), &["export", "--out", out.to_str().unwrap()]).status.success());
    let sound = fs::read_to_string(&out).unwrap();
    archive::read(&sound).unwrap();
    let mut refused = Vec::new();
    TestRunner::new(cases(2_000))
        .run(&changes(), |changes| {
            let text = mutated(&sound, &changes);
            if let Ok(read) = archive::read(&text) {
                prop_assert!(read.rows.sessions.len() <= 2);
            }
            Ok(())
        })
        .unwrap();
    // Some of them through the real program: nothing of a bad archive stays.
    let history = json(folder.path(), &["history", "--json"]);
    for cut in [10, sound.len() / 3, sound.len() / 2, sound.len() - 3] {
        let text: String = sound.chars().take(cut).collect();
        fs::write(&out, text).unwrap();
        refused.push(selvsyn(folder.path(), &["import", out.to_str().unwrap()]).status.code());
        assert_eq!(json(folder.path(), &["history", "--json"]), history);
    }
    assert_eq!(refused, [Some(1); 4]);
}
