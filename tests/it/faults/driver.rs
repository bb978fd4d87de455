//! A program that stores answers as the window does, through the worker, and
//! says of each when it is on disk; it goes on until it is killed. It is this
//! test binary, started again.

use jiff::Timestamp;
use selvsyn::instrument::Catalog;
use selvsyn::scoring::{Answer, Answers, Session, SessionId};
use selvsyn::store::{Change, Outcome, Store, Worker};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread::JoinHandle;
use std::time::Duration;

const FOLDER: &str = "SELVSYN_FAULTS_DRIVER";

/// What was given to the store, and how much of it is acknowledged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// By session and item: the last value that is acknowledged, and one that
    /// was given after it.
    pub answers: BTreeMap<(SessionId, usize), (Option<u8>, Option<u8>)>,
    /// Sessions that are begun, and whether they are finished.
    pub sessions: BTreeMap<SessionId, bool>,
    /// How many acknowledgements there were.
    pub count: usize,
}

impl Told {
    fn take(&mut self, line: &str) {
        let words: Vec<&str> = line.split(' ').collect();
        // What the test harness prints stands between.
        match words[..] {
            ["sent", id, item, value] => {
                let place = (SessionId::parse(id).unwrap(), item.parse().unwrap());
                self.answers.entry(place).or_default().1 = Some(value.parse().unwrap());
            }
            ["stored", id, item, value] => {
                self.answers.insert(
                    (SessionId::parse(id).unwrap(), item.parse().unwrap()),
                    (Some(value.parse().unwrap()), None),
                );
                self.count += 1;
            }
            ["begun", id] => {
                self.sessions.insert(SessionId::parse(id).unwrap(), false);
                self.count += 1;
            }
            ["finished", id] => {
                self.sessions.insert(SessionId::parse(id).unwrap(), true);
                self.count += 1;
            }
            _ => {}
        }
    }

    /// How much of what was acknowledged these sessions do not have.
    pub fn missing(&self, sessions: &[Session]) -> usize {
        let find = |id: SessionId| sessions.iter().find(|session| session.id == id);
        let gone = self
            .sessions
            .iter()
            .filter(|(id, is_finished)| find(**id).is_none_or(|session| **is_finished && !session.is_finished()));
        let changed = self.answers.iter().filter(|((id, item), (stored, sent))| {
            let Some(stored) = stored else { return false };
            let here = find(*id).and_then(|session| session.answers.get(*item));
            let is = |value: u8| here == Some(Answer::Point(value));
            !is(*stored) && !sent.is_some_and(is)
        });
        gone.count() + changed.count()
    }
}

/// The driver at work, and what it has told.
pub struct Driver {
    child: Child,
    told: JoinHandle<Told>,
}

impl Driver {
    pub fn start(folder: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "faults::driver::answers_are_acknowledged_when_they_are_on_disk", "--nocapture"])
            .env(FOLDER, folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        let told = std::thread::spawn(move || {
            let mut told = Told::default();
            for line in lines.split(b'\n').map_while(Result::ok) {
                told.take(&String::from_utf8_lossy(&line));
            }
            told
        });
        Self { child, told }
    }

    /// Kills it (SIGKILL) after a while; gives what it had told by then.
    pub fn kill_after(mut self, wait: Duration) -> Told {
        std::thread::sleep(wait);
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.told.join().unwrap()
    }
}

/// Answers sessions one after the other, as long as it may.
fn drive(folder: &Path, sessions: usize, mut tell: impl FnMut(String)) {
    let catalog = Catalog::shipped();
    let instrument = Arc::clone(catalog.current("medarbeiderskap").unwrap());
    let (wake, woken) = channel();
    let worker =
        Worker::spawn(Store::open(folder).unwrap(), || jiff::civil::DateTime::MIN, move || wake.send(()).unwrap());
    let mut ticket = 0;
    let mut store = |change: Change| {
        ticket += 1;
        assert!(worker.send(ticket, change));
        woken.recv().unwrap();
        assert_eq!(worker.try_reply().unwrap().result.unwrap(), Outcome::Saved);
    };
    for round in 0..sessions {
        let id = SessionId::random();
        let session = Session {
            id,
            instrument: instrument.id.clone(),
            instrument_version: instrument.version,
            date: jiff::civil::date(2026, 6, 4),
            label: None,
            started_at: Timestamp::UNIX_EPOCH,
            finished_at: None,
            corrects: None,
            then_test: None,
            answers: Answers::unanswered(9),
            remarks: BTreeMap::new(),
        };
        store(Change::StartSession { session, instrument: Arc::clone(&instrument) });
        tell(format!("begun {id}"));
        for step in 0..14 {
            // Some are changed again.
            let (place, value) = (step % 9, u8::try_from((round + step) % 5 + 1).unwrap());
            let item = instrument.item(place).unwrap().id.clone();
            tell(format!("sent {id} {place} {value}"));
            store(Change::SaveAnswer { session: id, item, answer: Some(Answer::Point(value)) });
            tell(format!("stored {id} {place} {value}"));
        }
        store(Change::Finish { session: id, at: Timestamp::UNIX_EPOCH });
        tell(format!("finished {id}"));
    }
}

/// Alone it answers a few sessions and holds its own account against the file;
/// under the harness it goes on until it is killed.
#[test]
fn answers_are_acknowledged_when_they_are_on_disk() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        let mut out = std::io::stdout().lock();
        return drive(Path::new(&folder), 10_000, move |line| {
            writeln!(out, "{line}").and_then(|()| out.flush()).unwrap();
        });
    }
    let folder = tempfile::tempdir().unwrap();
    let mut told = Told::default();
    drive(folder.path(), 3, |line| told.take(&line));
    let sessions = super::loaded(folder.path()).sessions;
    assert_eq!((told.count, told.missing(&sessions)), (3 * 16, 0));
    assert_eq!(told.missing(&sessions[1..]), 1 + 9, "what is gone is seen");
}
