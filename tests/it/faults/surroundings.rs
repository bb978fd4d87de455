//! A disk that is full, a folder that is read-only, a file that is locked, a
//! clock that is set back.

use super::{Row, answers, is_sound, loaded, run, said};
use crate::chance::Chance;
use crate::store::SmallDisk;
use jiff::ToSpan;
use selvsyn::store::{FILE_NAME, Occasion, Source, back_up, newest_sound, restore, saved};
use std::cell::RefCell;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

const RECORD: [&str; 4] = ["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4"];

/// Records until it is refused; gives how often it was said to be stored.
fn record_until_refused(folder: &Path, words: &str) -> usize {
    for stored in 0..400 {
        let output = run(folder, &RECORD);
        if !output.status.success() {
            assert!(said(&output).contains(words), "{}", said(&output));
            return stored;
        }
    }
    panic!("it was never refused");
}

/// A disk that fills up while sessions are stored and copies are made.
pub fn full_disk(disk: &SmallDisk, tries: usize) -> Row {
    let mut row = Row::new("disk full");
    for _ in 0..tries {
        let data = disk.path().join("data");
        let stored = 2 + fill_up(disk, &data);
        let backups = data.join("backups");
        let now = jiff::civil::datetime(2026, 6, 4, 9, 14, 0, 0);
        let refused = back_up(&Source::new(&data), &backups, now, Occasion::Asked);
        let is_refused = refused.is_err() && saved(&backups).is_empty();
        disk.clear();
        row.count(is_refused && is_sound(&data) && loaded(&data).sessions.len() == stored);
        std::fs::remove_dir_all(&data).unwrap();
    }
    row
}

fn fill_up(disk: &SmallDisk, data: &Path) -> usize {
    for _ in 0..2 {
        assert!(run(data, &RECORD).status.success());
    }
    disk.fill();
    record_until_refused(data, "full")
}

/// The file system becomes read-only under the history.
pub fn read_only(disk: &SmallDisk, tries: usize) -> Row {
    let mut row = Row::new("folder read-only");
    let remount = |disk: &SmallDisk, how: &str| {
        // The store keeps a history open that it has looked at, until it looks
        // at another and finds the first one deleted.
        drop(selvsyn::store::Store::open(tempfile::tempdir().unwrap().path()).unwrap());
        // A program that has just ended may be a moment from letting go.
        let remounted = || Command::new("mount").args(["-o", &format!("remount,{how}")]).arg(disk.path()).status();
        let done = (0..50).any(|_| {
            let is_done = remounted().unwrap().success();
            if !is_done {
                std::thread::sleep(Duration::from_millis(100));
            }
            is_done
        });
        assert!(done, "{how}");
    };
    for _ in 0..tries {
        let data = disk.path().join("data");
        assert!(run(&data, &RECORD).status.success());
        remount(disk, "ro");
        let refused = run(&data, &RECORD);
        let now = jiff::civil::datetime(2026, 6, 4, 9, 14, 0, 0);
        let copy = back_up(&Source::new(&data), &data.join("backups"), now, Occasion::Asked);
        remount(disk, "rw");
        let is_refused = said(&refused).contains("ikke lov å skrive") && copy.is_err();
        row.count(is_refused && is_sound(&data) && loaded(&data).sessions.len() == 1);
        std::fs::remove_dir_all(&data).unwrap();
    }
    row
}

/// Another process has the history locked, for a moment or for too long.
pub fn locked(tries: usize, is_long: bool, chance: &mut Chance) -> Row {
    let mut row = Row::new("history locked by a second process");
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    run(folder, &RECORD);
    let mut stored = 1;
    for index in 0..tries {
        // Patience ends after five seconds.
        let held = if is_long && index % 10 == 0 { 6500 } else { chance.below(800) };
        let other = rusqlite::Connection::open(folder.join(FILE_NAME)).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        let path = folder.to_owned();
        let answers = answers(chance);
        let recording = std::thread::spawn(move || run(&path, &["record", "medarbeiderskap", "--answers", &answers]));
        std::thread::sleep(Duration::from_millis(held));
        other.execute_batch("COMMIT").unwrap();
        drop(other);
        let output = recording.join().unwrap();
        stored += usize::from(output.status.success());
        let is_told = output.status.success() || said(&output).contains("Et annet program bruker");
        row.count(is_told && is_sound(folder) && loaded(folder).sessions.len() == stored);
    }
    row
}

/// The clock jumps, mostly back; copies go on, newer ones stay, and the newest
/// one is what the history is.
pub fn clock_set_back(tries: usize, chance: &mut Chance) -> Row {
    let mut row = Row::new("clock set back");
    let folder = tempfile::tempdir().unwrap();
    let (source, backups) = (Source::new(folder.path()), folder.path().join("backups"));
    let now = RefCell::new(jiff::civil::datetime(2026, 6, 4, 9, 14, 0, 0));
    for _ in 0..tries {
        assert!(run(folder.path(), &["record", "medarbeiderskap", "--answers", &answers(chance)]).status.success());
        let jump = i64::try_from(chance.below(60 * 24 * 50)).unwrap() - 60 * 24 * 35;
        let moment = now.borrow().saturating_add(jump.minutes());
        now.replace(moment);
        let before = saved(&backups);
        let made = back_up(&source, &backups, moment, Occasion::MayBeDue).unwrap();
        let after = saved(&backups);
        let is_kept = before.iter().filter(|copy| copy.name.made > moment).all(|copy| after.contains(copy));
        let there = tempfile::tempdir().unwrap();
        let newest = newest_sound(&source, &backups).map(|copy| copy.path);
        let is_newest = newest == made.map(|copy| copy.path);
        let is_whole = newest.is_some_and(|newest| {
            restore(&Source::new(there.path()), &backups, &newest, moment).is_ok()
                && loaded(there.path()).sessions == loaded(folder.path()).sessions
        });
        row.count(is_kept && is_newest && is_whole);
    }
    row
}
