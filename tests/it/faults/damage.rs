//! Files that are cut or overwritten.

use super::driver::{Driver, Told};
use super::{Row, answers, is_sound, loaded, run, said};
use crate::chance::Chance;
use crate::support::fill_with_demo;
use selvsyn::contents::Rows;
use selvsyn::instrument::Language;
use selvsyn::store::FILE_NAME;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A page of the history, in bytes.
const PAGE: usize = 4096;
/// A sector, in bytes: the least that a disk loses.
const SECTOR: usize = 512;

/// A history and a copy of it, as the window makes them.
fn history() -> (tempfile::TempDir, Rows, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let copy = selvsyn::store::back_up(
        &selvsyn::store::Source::new(folder.path()),
        &folder.path().join("backups"),
        jiff::civil::datetime(2026, 6, 4, 9, 14, 0, 0),
        selvsyn::store::Occasion::Asked,
    );
    let copy = copy.unwrap().unwrap().path;
    let everything = loaded(folder.path());
    (folder, everything, copy)
}

/// After the damage: a check passes and everything is there, or it names the
/// copy, and restoring that sets the damaged file aside as it was.
fn after(row: &mut Row, folder: &Path, expected: &Rows, copy: &Path) {
    row.tried += 1;
    let damaged = fs::read(folder.join(FILE_NAME)).unwrap();
    let checked = run(folder, &["check"]);
    if checked.status.success() {
        if loaded(folder) == *expected {
            row.whole += 1
        } else {
            row.lost += 1
        }
        return;
    }
    let names_copy = said(&checked).contains(copy.to_str().unwrap());
    let is_restored = run(folder, &["restore", copy.to_str().unwrap()]).status.success();
    let is_aside = fs::read_dir(folder).unwrap().flatten().any(|entry| {
        entry.file_name().to_string_lossy().starts_with("selvsyn-damaged-")
            && fs::read(entry.path()).unwrap() == damaged
    });
    // What SQLite finds sound but we do not is kept as a copy instead.
    let is_kept = is_aside || selvsyn::store::saved(&folder.join("backups")).len() > 1;
    if names_copy && is_restored && is_kept && is_sound(folder) && loaded(folder) == *expected {
        row.from_copy += 1;
    } else {
        row.lost += 1;
    }
}

/// The history is cut anywhere.
pub fn cut(tries: usize, chance: &mut Chance) -> Row {
    let mut row = Row::new("history cut");
    for _ in 0..tries {
        let (folder, expected, copy) = history();
        let file = folder.path().join(FILE_NAME);
        let length = fs::metadata(&file).unwrap().len();
        let file = fs::OpenOptions::new().write(true).open(file).unwrap();
        file.set_len(1 + chance.below(length - 1)).unwrap();
        after(&mut row, folder.path(), &expected, &copy);
    }
    row
}

/// Sectors of the history are overwritten, with zeros or with anything.
pub fn overwritten(tries: usize, chance: &mut Chance) -> Row {
    let mut row = Row::new("history overwritten, one to eight sectors");
    for _ in 0..tries {
        let (folder, expected, copy) = history();
        let file = folder.path().join(FILE_NAME);
        let mut bytes = fs::read(&file).unwrap();
        overwrite(&mut bytes, chance);
        fs::write(&file, bytes).unwrap();
        after(&mut row, folder.path(), &expected, &copy);
    }
    row
}

fn overwrite(bytes: &mut [u8], chance: &mut Chance) {
    let sectors = bytes.len() / SECTOR;
    let first = chance.index(sectors.max(1)) * SECTOR;
    let end = (first + (1 + chance.index(8)) * SECTOR).min(bytes.len());
    let is_zero = chance.below(2) == 0;
    for byte in &mut bytes[first..end] {
        *byte = if is_zero { 0 } else { u8::try_from(chance.below(256)).unwrap() };
    }
}

/// The program was killed, and the journal it left is cut, overwritten or gone.
pub fn journal(tries: usize, chance: &mut Chance) -> Row {
    let mut row = Row::new("journal cut, overwritten or gone after a kill");
    let mut had_journal = 0;
    for _ in 0..tries {
        let (folder, copied, copy) = history();
        let told = killed_driver(folder.path(), chance);
        let file = folder.path().join(format!("{FILE_NAME}-journal"));
        if let Ok(mut bytes) = fs::read(&file) {
            had_journal += usize::from(!bytes.is_empty());
            match chance.below(4) {
                0 => fs::remove_file(&file).unwrap(),
                1 => {
                    bytes.truncate(chance.index(bytes.len()));
                    fs::write(&file, bytes).unwrap();
                }
                2 if !bytes.is_empty() => {
                    overwrite(&mut bytes, chance);
                    fs::write(&file, bytes).unwrap();
                }
                _ => {
                    let at = chance.index(bytes.len());
                    if let Some(byte) = bytes.get_mut(at) {
                        *byte ^= 1 << chance.below(8);
                    }
                    fs::write(&file, bytes).unwrap();
                }
            }
        }
        // Killed amid a change, and then the journal damaged: one of the two
        // alone would lose nothing.
        if !run(folder.path(), &["check"]).status.success() {
            after(&mut row, folder.path(), &copied, &copy);
            continue;
        }
        let missing = told.missing(&loaded(folder.path()).sessions);
        if missing > 0 {
            eprintln!("of {} acknowledgements {missing} are missing", told.count);
        }
        row.count(missing == 0);
    }
    assert!(had_journal > 0 || tries < 20, "there never was a journal to damage");
    row
}

/// Killed after some pages of a change were in the history and before the
/// others were, and then the journal is gone: half a change, which is found.
pub fn half_written(tries: usize, chance: &mut Chance) -> Row {
    let mut row = Row::new("killed during a change to the history, and its journal gone");
    for _ in 0..tries {
        let (folder, expected, copy) = history();
        let file = folder.path().join(FILE_NAME);
        let mut pages = fs::read(&file).unwrap();
        run(folder.path(), &["record", "medarbeiderskap", "--answers", &answers(chance)]);
        let changed = fs::read(&file).unwrap();
        let different: Vec<usize> = (0..changed.len() / PAGE)
            .filter(|page| pages.get(page * PAGE..(page + 1) * PAGE) != Some(&changed[page * PAGE..(page + 1) * PAGE]))
            .collect();
        assert!(different.len() > 1, "a session changes more than a page");
        pages.resize(changed.len(), 0);
        // They are written from the front.
        for page in different.iter().take(1 + chance.index(different.len() - 1)) {
            pages[page * PAGE..(page + 1) * PAGE].copy_from_slice(&changed[page * PAGE..(page + 1) * PAGE]);
        }
        fs::write(&file, pages).unwrap();
        let _ = fs::remove_file(folder.path().join(format!("{FILE_NAME}-journal")));
        if run(folder.path(), &["check"]).status.success() {
            // Half of what nobody was told is stored may be there; all else is.
            let now = loaded(folder.path());
            row.count(expected.sessions.iter().all(|session| now.sessions.contains(session)));
            continue;
        }
        after(&mut row, folder.path(), &expected, &copy);
    }
    row
}

/// The driver, killed once it has stored something.
fn killed_driver(folder: &Path, chance: &mut Chance) -> Told {
    loop {
        let told = Driver::start(folder).kill_after(Duration::from_millis(60 + chance.below(250)));
        if told.count > 0 {
            return told;
        }
    }
}
