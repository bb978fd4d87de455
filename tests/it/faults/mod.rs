//! What the program is put through: killed, its files cut and overwritten,
//! the disk full, the folder read-only, the file locked, the clock set back.
//! After each, everything that was acknowledged must be there.
//!
//! `make test` tries a few dozen; `make faults` two thousand rounds and more,
//! and writes the table of `docs/trust.md`. The seed is printed, and
//! `SELVSYN_FAULTS_SEED` gives it again.

mod damage;
mod driver;
mod kills;
mod surroundings;
mod together;

use crate::cases::is_long;
use crate::chance::Chance;
use crate::store::{SmallDisk, on_a_small_disk};
use crate::support::write_figures;
use selvsyn::contents::Rows;
use selvsyn::instrument::Catalog;
use selvsyn::store::Store;
use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Output};

/// How often something was tried, and what came of it.
#[derive(Default)]
struct Row {
    what: &'static str,
    tried: usize,
    /// Everything was there in the file itself.
    whole: usize,
    /// The damaged file was set aside, and everything was there again from
    /// the newest good copy, which the program named.
    from_copy: usize,
    /// An acknowledged answer was gone or changed.
    lost: usize,
}

impl Row {
    fn new(what: &'static str) -> Self {
        Self { what, ..Self::default() }
    }
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selvsyn"));
    command.arg("--data-dir").arg(folder).args(["--lang", "nb"]).args(arguments);
    command.env("SELVSYN_TEST_POLICY", folder.join("none")).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// `selvsyn check` finds nothing wrong; what it finds is printed, since a case
/// that is lost has to be explained.
fn is_sound(folder: &Path) -> bool {
    let checked = run(folder, &["check"]);
    if !checked.status.success() {
        eprint!("{}", said(&checked));
    }
    checked.status.success()
}

fn loaded(folder: &Path) -> Rows {
    Store::open(folder).unwrap().load(&mut Catalog::shipped()).unwrap()
}

/// Nine answers to followership, as on a command line.
fn answers(chance: &mut Chance) -> String {
    (0..9).map(|_| (chance.below(5) + 1).to_string()).collect::<Vec<_>>().join(",")
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn nothing_acknowledged_is_lost() {
    on_a_small_disk("faults::nothing_acknowledged_is_lost", try_everything);
}

fn try_everything(disk: &SmallDisk) {
    let kills =
        number("SELVSYN_FAULTS").map_or(if is_long() { 60 } else { 8 }, |kills| usize::try_from(kills).unwrap());
    let is_whole = kills >= 100;
    let seed = number("SELVSYN_FAULTS_SEED").unwrap_or_else(|| {
        // The same in every `make test`; another each time where more is tried.
        if is_whole || is_long() { std::process::id().into() } else { 20_261_130 }
    });
    eprintln!("SELVSYN_FAULTS={kills} SELVSYN_FAULTS_SEED={seed}");
    let mut chance = Chance(seed);
    let some = |share: usize| (kills / share).max(2);
    let mut rows = vec![
        kills::record(kills * 2 / 5, &mut chance),
        kills::worker(kills * 2 / 5, &mut chance),
        kills::backup(some(12), &mut chance),
        kills::restore(some(12), &mut chance),
    ];
    rows.push(together::together(kills / 4, &mut chance));
    if is_whole {
        // The window takes seconds; `window.rs` kills one in the short run.
        rows.push(kills::window(kills / 25, &mut chance));
    }
    rows.push(damage::cut(some(6), &mut chance));
    rows.push(damage::overwritten(some(6), &mut chance));
    rows.push(damage::journal(some(6), &mut chance));
    rows.push(damage::half_written(some(6), &mut chance));
    rows.push(surroundings::full_disk(disk, some(25)));
    rows.push(surroundings::read_only(disk, some(50)));
    rows.push(surroundings::locked(some(25), is_whole, &mut chance));
    rows.push(surroundings::clock_set_back(some(6), &mut chance));
    let mut table =
        String::from("| what happened | tried | whole | from the newest copy | lost |\n|---|---|---|---|---|\n");
    for Row { what, tried, whole, from_copy, lost } in &rows {
        writeln!(table, "| {what} | {tried} | {whole} | {from_copy} | {lost} |").unwrap();
    }
    eprintln!("{table}");
    if is_whole {
        let tried: usize = rows.iter().map(|row| row.tried).sum();
        write_figures("faults", &format!("{table}\n{tried} cases of `make faults`, seed {seed}.\n"));
    }
    for row in &rows {
        assert_eq!((row.lost, row.whole + row.from_copy), (0, row.tried), "{}, seed {seed}", row.what);
    }
}
