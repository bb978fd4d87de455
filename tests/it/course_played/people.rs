//! Those who take part, each with a history of their own, and what they
//! answer.

use super::facilitator::Facilitator;
use super::{Day, FIRST};
use crate::chance::Chance;
use crate::support::at;
use std::cell::RefCell;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const COURSE: &str = "Plan og bygg";
pub const ASKED: &str = "medarbeiderskap";
/// So many statements.
const STATEMENTS: usize = 9;

/// Somebody, by number: eleven who hand in files, three codes, three sheets,
/// and one who is new the second time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person(pub usize);

pub const LATE: Person = Person(9);
/// Who is not there the second time: one of each.
const GONE: [Person; 2] = [Person(10), Person(13)];
const NEW: Person = Person(17);
/// What those on paper have written on their sheets.
const MARKS: [&str; 3] = ["A7K2", "B8M3", "C9N4"];

/// How somebody hands in.
#[derive(Clone, Copy, PartialEq)]
pub enum By {
    File,
    Code,
    /// With this mark.
    Paper(&'static str),
}

impl Person {
    pub fn by(self) -> By {
        match self.0 {
            0..=10 | 17 => By::File,
            11..=13 => By::Code,
            sheet => By::Paper(MARKS[sheet - 14]),
        }
    }

    /// Whether what was answered the first time is known the second time: a
    /// code brings nothing along.
    pub fn is_paired(self) -> bool {
        self.by() != By::Code && !GONE.contains(&self) && self != NEW
    }
}

/// All of them, and where they hand in.
pub struct Room {
    pub parent: tempfile::TempDir,
    /// Everybody's answers, the first time and the second.
    rows: Vec<[String; 2]>,
    /// The receipt of each as it was printed.
    receipts: RefCell<Vec<(usize, u8, String)>>,
}

impl Room {
    pub fn new(chance: &mut Chance) -> Self {
        let parent = tempfile::tempdir().unwrap();
        for folder in ["levert", "deltakere"] {
            fs::create_dir(parent.path().join(folder)).unwrap();
        }
        let rows = (0..18).map(|person| rows(person, chance)).collect();
        Self { parent, rows, receipts: RefCell::default() }
    }

    /// Where files are laid.
    pub fn shared(&self) -> PathBuf {
        self.parent.path().join("levert")
    }

    /// The chat that codes are written in.
    pub fn chat(&self) -> String {
        fs::read_to_string(self.parent.path().join("chat.txt")).unwrap_or_default()
    }

    /// Those who are there.
    pub fn people(&self, day: Day) -> impl Iterator<Item = Person> {
        let is_first = day.round == FIRST.round;
        (0..18).map(Person).filter(move |one| if is_first { *one != NEW } else { !GONE.contains(one) })
    }

    /// What somebody answers: a digit a statement, «-» where it does not apply.
    pub fn row(&self, person: Person, day: Day) -> &str {
        &self.rows[person.0][usize::from(day.round) - 1]
    }

    /// Answers and hands in, in a program of one's own; the facilitator keys
    /// the sheets.
    pub fn hand_in(&self, person: Person, day: Day, led: &Facilitator) {
        if matches!(person.by(), By::Paper(_)) {
            return;
        }
        let own = self.parent.path().join(format!("deltakere/{}", person.0));
        let run = |arguments: &[&str]| program(&own, day, arguments);
        if !own.exists() {
            let file = led.file();
            run(&["join", if person.by() == By::File { file.to_str().unwrap() } else { led.code() }]);
        }
        let row: Vec<String> = self.row(person, day).chars().map(|answer| answer.to_string()).collect();
        run(&["record", ASKED, "--answers", &row.join(",")]);
        // Nobody says which gathering it is.
        if person.by() == By::File {
            let shared = self.shared();
            let receipt = run(&["contribute", "latest", "--course", led.code(), "--out", shared.to_str().unwrap()]);
            let mut receipts = self.receipts.borrow_mut();
            assert!(receipts.iter().all(|(_, _, other)| *other != receipt), "one receipt each time: {receipt}");
            receipts.push((person.0, day.round, receipt));
        } else {
            let round = day.round.to_string();
            let code = run(&["code", "latest", "--course", led.code()]);
            let mut chat =
                OpenOptions::new().append(true).create(true).open(self.parent.path().join("chat.txt")).unwrap();
            writeln!(chat, "[10:3{round}] Kari {}: her er min {} takk for i dag!", person.0, code.to_lowercase())
                .unwrap();
        }
    }
}

/// A program at the hour of this day; what it printed.
pub fn program(folder: &Path, day: Day, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selvsyn"));
    let output =
        command.arg("--data-dir").arg(folder).args(["--lang", "nb"]).args(arguments).envs(at(day.clock)).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// Answers around what somebody is like, and a little further the second time;
/// two find that something does not apply.
fn rows(person: usize, chance: &mut Chance) -> [String; 2] {
    let level = 2 + chance.below(3);
    let mut first: Vec<u64> = (0..STATEMENTS).map(|_| (level + chance.below(3)).clamp(2, 6) - 1).collect();
    let step = chance.below(4);
    let second = first.iter().map(|point| (point + step).saturating_sub(chance.below(2)).clamp(1, 5)).collect();
    first.iter_mut().for_each(|point| *point = (*point).clamp(1, 5));
    [first, second].map(|points: Vec<u64>| {
        let not = if person == 3 || person == 8 { chance.index(STATEMENTS) } else { STATEMENTS };
        let answer = |(place, point): (usize, u64)| if place == not { "-".to_owned() } else { point.to_string() };
        points.into_iter().enumerate().map(answer).collect()
    })
}
