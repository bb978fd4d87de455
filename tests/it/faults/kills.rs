//! Killed with SIGKILL, at any moment.

use super::driver::Driver;
use super::{Row, answers, command, is_sound, loaded, run};
use crate::chance::Chance;
use crate::support::fill_with_demo;
use crate::window::{is_open, screen, start, tool};
use selvsyn::instrument::Language;
use selvsyn::scoring::SessionId;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

/// So many kills hit one history before the next one begins.
const ROUND: usize = 25;

/// Runs a command and kills it at a random moment of the time it takes; gives
/// what it had printed.
fn killed(folder: &Path, arguments: &[&str], usual: Duration, chance: &mut Chance) -> String {
    let mut child = command(folder, arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let longest = u64::try_from(usual.as_micros()).unwrap() * 5 / 4;
    std::thread::sleep(Duration::from_micros(chance.below(longest)));
    // It may be done already.
    let _ = child.kill();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

fn time(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

/// `record`: a session whose id was printed is there with every answer, and
/// there is no session with some of them.
pub fn record(tries: usize, chance: &mut Chance) -> Row {
    let mut row = Row::new("killed while a command stores a session");
    while row.tried < tries {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let usual = time(|| {
            run(folder, &["record", "medarbeiderskap", "--answers", "1,1,1,1,1,1,1,1,1"]);
        });
        let mut acknowledged: BTreeMap<SessionId, String> = BTreeMap::new();
        let mut given = vec!["1,1,1,1,1,1,1,1,1".to_owned()];
        for _ in 0..ROUND.min(tries - row.tried) {
            let answers = answers(chance);
            given.push(answers.clone());
            let printed = killed(folder, &["record", "medarbeiderskap", "--answers", &answers], usual, chance);
            if let Some(id) = printed.strip_suffix('\n').and_then(SessionId::parse) {
                acknowledged.insert(id, answers);
            }
            let sound = is_sound(folder);
            let here: BTreeMap<SessionId, String> =
                loaded(folder).sessions.iter().map(|session| (session.id, session.answers.to_string())).collect();
            let is_kept = acknowledged.iter().all(|(id, answers)| here.get(id) == Some(answers));
            let is_whole = here.values().all(|answers| given.contains(answers));
            row.count(sound && is_kept && is_whole);
        }
    }
    row
}

/// The worker: every acknowledged answer is there, also of a session under
/// way.
pub fn worker(tries: usize, chance: &mut Chance) -> Row {
    let mut row = Row::new("killed while a person answers");
    while row.tried < tries {
        let folder = tempfile::tempdir().unwrap();
        let mut before = Vec::new();
        for _ in 0..ROUND.min(tries - row.tried) {
            let told = Driver::start(folder.path()).kill_after(Duration::from_millis(20 + chance.below(300)));
            before.push(told);
            // Nothing is begun by a file that is still empty.
            let file = std::fs::metadata(folder.path().join(selvsyn::store::FILE_NAME));
            let sound = file.map_or(0, |about| about.len()) == 0 || is_sound(folder.path());
            let sessions = loaded(folder.path()).sessions;
            row.count(sound && before.iter().all(|told| told.missing(&sessions) == 0));
        }
        assert!(before.iter().any(|told| told.count > 0), "the driver never got to store anything");
    }
    row
}

/// `backup`: under the name there is nothing, or a whole copy.
pub fn backup(tries: usize, chance: &mut Chance) -> Row {
    let mut row = Row::new("killed while a copy is made");
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let expected = loaded(folder.path());
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("kopi.sqlite3");
    let arguments = ["backup", "--out", file.to_str().unwrap()];
    let usual = time(|| {
        run(folder.path(), &arguments);
    });
    for _ in 0..tries {
        if chance.below(2) == 0 {
            let _ = std::fs::remove_file(&file);
        }
        killed(folder.path(), &arguments, usual, chance);
        let there = tempfile::tempdir().unwrap();
        let is_whole = !file.exists()
            || run(there.path(), &["restore", file.to_str().unwrap()]).status.success()
                && loaded(there.path()) == expected;
        row.count(is_whole && is_sound(folder.path()) && loaded(folder.path()) == expected);
    }
    row
}

/// `restore`: the history is what it was or what the copy is, and what it was
/// is kept. Every other time the history is damaged before.
pub fn restore(tries: usize, chance: &mut Chance) -> Row {
    let mut row = Row::new("killed while a copy is restored");
    let copies = tempfile::tempdir().unwrap();
    fill_with_demo(copies.path(), Language::Bokmal);
    let copy = copies.path().join("kopi.sqlite3");
    let copy = copy.to_str().unwrap();
    run(copies.path(), &["backup", "--out", copy]);
    let restored = loaded(copies.path());
    let try_once = |usual: Duration, is_damaged: bool, chance: &mut Chance| -> bool {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        run(folder, &["record", "medarbeiderskap", "--answers", &answers(chance)]);
        let before = loaded(folder);
        let file = folder.join(selvsyn::store::FILE_NAME);
        let mut bytes = std::fs::read(&file).unwrap();
        if is_damaged {
            bytes.truncate(bytes.len() / 2);
            std::fs::write(&file, &bytes).unwrap();
        }
        killed(folder, &["restore", copy], usual, chance);
        let is_kept = |ending: &str| {
            std::fs::read_dir(folder).unwrap().flatten().any(|entry| {
                entry.file_name().to_string_lossy().contains(ending)
                    && std::fs::read(entry.path()).is_ok_and(|found| found == bytes)
            })
        };
        if is_damaged {
            // It is there as it was, under its own name or set aside; and a
            // second try succeeds.
            let was_kept = is_kept("selvsyn");
            let again = is_sound(folder) || run(folder, &["restore", copy]).status.success();
            was_kept && again && is_sound(folder) && loaded(folder) == restored && is_kept("damaged")
        } else {
            let now = loaded(folder);
            let safety = selvsyn::store::saved(&folder.join("backups"));
            is_sound(folder) && (now == before || now == restored && safety.len() == 1)
        }
    };
    let usual = time(|| {
        run(tempfile::tempdir().unwrap().path(), &["restore", copy]);
    });
    for index in 0..tries {
        row.count(try_once(usual, index % 2 == 1, chance));
    }
    row
}

/// The window, with real keys. What another program can read is on disk; after
/// the kill it is still there.
pub fn window(tries: usize, chance: &mut Chance) -> Row {
    let mut row = Row::new("killed while the window is used");
    let (_screen, display) = screen();
    for _ in 0..tries {
        let folder = tempfile::tempdir().unwrap();
        let mut child = command(folder.path(), &[]).env("DISPLAY", &display).stderr(Stdio::null()).spawn().unwrap();
        is_open(folder.path(), &display, 0);
        start(folder.path(), &display);
        for _ in 0..1 + chance.below(8) {
            tool("xdotool", &display, &["key", &(chance.below(5) + 1).to_string()]);
            std::thread::sleep(Duration::from_millis(chance.below(120)));
        }
        let seen: Vec<(SessionId, String)> =
            loaded(folder.path()).sessions.iter().map(|one| (one.id, one.answers.to_string())).collect();
        child.kill().unwrap();
        child.wait().unwrap();
        let sound = is_sound(folder.path());
        let here = loaded(folder.path()).sessions;
        // An answer that was given meanwhile may be there as well.
        let is_there = |(id, answers): &(SessionId, String)| {
            here.iter().find(|one| one.id == *id).is_some_and(|one| {
                let now = one.answers.to_string();
                answers.split(',').zip(now.split(',')).all(|(before, now)| before.is_empty() || before == now)
            })
        };
        row.count(sound && seen.iter().all(is_there) && !here.is_empty());
    }
    row
}

impl Row {
    pub fn count(&mut self, is_whole: bool) {
        self.tried += 1;
        if is_whole {
            self.whole += 1;
        } else {
            self.lost += 1;
        }
    }
}
