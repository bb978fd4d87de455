//! Several at once on one history, and some of them held or killed: passphrases set,
//! changed and taken away, copies made and restored, sessions stored and read.
//! One after the other, or refused; whatever was acknowledged is somewhere.

use super::{Row, answers, command, said};
use crate::chance::Chance;
use selvsyn::backup::Saved;
use selvsyn::instrument::Catalog;
use selvsyn::passphrase::Passphrase;
use selvsyn::scoring::SessionId;
use selvsyn::store::{Encryption, FILE_NAME, Occasion, Source, back_up, saved};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const WORDS: [&str; 2] = ["blåbær og kaffe", "fire ord om natten"];
/// So many rounds are made with one history.
const ROUNDS: usize = 10;

pub fn together(tries: usize, chance: &mut Chance) -> Row {
    let mut row = Row::new("several at once, some of them held or killed");
    while row.tried < tries {
        let mut history = Played::begin(chance);
        for _ in 0..ROUNDS.min(tries - row.tried) {
            let played = history.round(chance);
            if let Err(wrong) = &played {
                eprintln!("together: {wrong}");
            }
            row.count(played.is_ok());
            if played.is_err() {
                break;
            }
        }
    }
    row
}

/// A history, and what was acknowledged of it.
struct Played {
    folder: tempfile::TempDir,
    copy: tempfile::TempDir,
    stored: BTreeSet<SessionId>,
}

impl Played {
    fn begin(chance: &mut Chance) -> Self {
        let (folder, copy) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let mut played = Self { folder, copy, stored: BTreeSet::new() };
        for _ in 0..2 {
            played.record(chance);
        }
        let out = played.restorable();
        let made = command(played.folder(), &["backup", "--out", &out]).output().unwrap();
        assert!(made.status.success(), "{}", said(&made));
        played
    }

    fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn restorable(&self) -> String {
        self.copy.path().join("kopi.sqlite3").to_str().unwrap().to_owned()
    }

    fn record(&mut self, chance: &mut Chance) {
        let arguments = ["record", "medarbeiderskap", "--answers", &answers(chance)];
        let output = command(self.folder(), &arguments).output().unwrap();
        self.take(&output.stdout);
    }

    fn take(&mut self, printed: &[u8]) {
        let printed = String::from_utf8_lossy(printed);
        self.stored.extend(printed.strip_suffix('\n').and_then(SessionId::parse));
    }

    /// The passphrase that opens the history now, if it needs one.
    fn words(&self) -> Result<Option<&'static str>, String> {
        if Source::new(self.folder()).encryption() != Encryption::Encrypted {
            return Ok(None);
        }
        let opens = |words: &&str| opened(self.folder(), Some(words)).is_ok();
        WORDS.into_iter().find(opens).map(Some).ok_or_else(|| "no passphrase opens it".to_owned())
    }

    fn spawn(&self, words: Option<&str>, chance: &mut Chance) -> (Child, bool) {
        let (copy, answers) = (self.restorable(), answers(chance));
        let other = WORDS[chance.index(2)];
        let arguments: Vec<&str> = match (chance.below(6), words) {
            (0, None) | (1, None) => vec!["passphrase", "set"],
            (0, Some(_)) => vec!["passphrase", "change"],
            (1, Some(_)) => vec!["passphrase", "remove"],
            (2, _) => vec!["restore", &copy],
            (3, _) => vec!["history"],
            (4, _) => vec!["check"],
            _ => vec!["record", "medarbeiderskap", "--answers", &answers],
        };
        let is_record = arguments[0] == "record";
        let mut command = command(self.folder(), &arguments);
        command.env("SELVSYN_NEW_PASSPHRASE", other).env_remove("SELVSYN_PASSPHRASE");
        if let Some(words) = words {
            command.env("SELVSYN_PASSPHRASE", words);
        }
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        (child, is_record)
    }

    fn round(&mut self, chance: &mut Chance) -> Result<(), String> {
        let words = self.words()?;
        // A copy that follows.
        let now = jiff::civil::datetime(2026, 6, 4, 9, 14, 0, 0);
        let source = Source::new(self.folder()).with_passphrase(words.and_then(passphrase));
        back_up(&source, &self.folder().join("backups"), now, Occasion::Asked)
            .map_err(|error| error.key().to_owned())?;
        let mut all = Vec::new();
        for _ in 0..2 + chance.below(2) {
            all.push(self.spawn(words, chance));
            std::thread::sleep(Duration::from_millis(chance.below(150)));
        }
        if chance.below(2) == 0 {
            hold(&all[chance.index(all.len())].0, Duration::from_millis(chance.below(800)));
        }
        if chance.below(2) == 0 {
            std::thread::sleep(Duration::from_millis(chance.below(1500)));
            let at = chance.index(all.len());
            // It may be done already.
            let _ = all[at].0.kill();
        }
        for (child, is_record) in all {
            let output = child.wait_with_output().unwrap();
            if is_record && output.status.success() {
                self.take(&output.stdout);
            }
            if output.status.code() == Some(1) && said(&output).lines().count() != 1 {
                return Err(format!("not one sentence: {}", said(&output)));
            }
        }
        self.is_whole()
    }

    fn is_whole(&mut self) -> Result<(), String> {
        let words = self.words()?;
        // Any start finishes what was cut short.
        opened(self.folder(), words)?;
        let mut check = command(self.folder(), &["check"]);
        let checked = check.env("SELVSYN_PASSPHRASE", words.unwrap_or_default()).output().unwrap();
        if !checked.status.success() {
            return Err(said(&checked));
        }
        let mut here = opened(self.folder(), words)?;
        let backups = saved(&self.folder().join("backups"));
        for copy in &backups {
            here.extend(self.copied(copy)?);
        }
        if backups.is_empty() || !self.stored.is_subset(&here) {
            return Err(format!("gone: {:?}", self.stored.difference(&here).collect::<Vec<_>>()));
        }
        for entry in fs::read_dir(self.folder()).unwrap().chain(fs::read_dir(self.folder().join("backups")).unwrap()) {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let is_readable = fs::read(&path).is_ok_and(|bytes| bytes.starts_with(b"SQLite format 3"));
            let is_left = name.ends_with(".age") || name.ends_with(".new") || name.starts_with(".selvsyn-restore");
            if is_left || words.is_some() && is_readable {
                return Err(format!("{name} is left"));
            }
        }
        // What a restore replaced is in its copy, of which the latest five are
        // kept; that is not what is tried here.
        let Some(oldest) = backups.last() else { return Ok(()) };
        if backups.len() > 4 {
            self.stored = opened(self.folder(), words)?;
            let _ = fs::remove_file(&oldest.path);
        }
        Ok(())
    }

    fn copied(&self, copy: &Saved) -> Result<BTreeSet<SessionId>, String> {
        let there = tempfile::tempdir().unwrap();
        fs::copy(&copy.path, there.path().join(FILE_NAME)).unwrap();
        let all = [None, Some(WORDS[0]), Some(WORDS[1])];
        let found = all.into_iter().find_map(|words| opened(there.path(), words).ok().filter(|ids| !ids.is_empty()));
        found.ok_or_else(|| format!("{} holds nothing", copy.path.display()))
    }
}

/// Stops a program in the middle of whatever it does, while the others go on.
fn hold(child: &Child, time: Duration) {
    let signal = |name: &str| {
        // It may be done already.
        let _ = Command::new("kill").args([name, &child.id().to_string()]).stderr(Stdio::null()).status();
    };
    signal("-STOP");
    std::thread::sleep(time);
    signal("-CONT");
}

fn passphrase(words: &str) -> Option<Passphrase> {
    Passphrase::new(words.to_owned())
}

/// The sessions of a history, with everything finished that a start finishes.
fn opened(folder: &Path, words: Option<&str>) -> Result<BTreeSet<SessionId>, String> {
    let source = Source::new(folder).with_passphrase(words.and_then(passphrase));
    let told = |error: selvsyn::store::StoreError| error.key().to_owned();
    let store = source.open().map_err(told)?;
    store.finish_locking(&folder.join("backups"));
    let loaded = store.load(&mut Catalog::shipped()).map_err(told)?;
    Ok(loaded.sessions.iter().map(|session| session.id).collect())
}
