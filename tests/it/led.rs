//! A course that is led on the command line, and people who hand in to it.

use crate::course::run;
use selvsyn::course::CourseFile;
use selvsyn::group::{CourseCode, Delivered, Delivery, Earlier, code, course_token, delivered, file_name, seal};
use selvsyn::instrument::{Catalog, Instrument, InstrumentId};
use selvsyn::scoring::Answers;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::Arc;

/// The questionnaire of these tests.
pub const ASKED: &str = "medarbeiderskap";

/// A course in a history of its own, and the folder that is handed in to.
pub struct Led {
    pub parent: Arc<tempfile::TempDir>,
    pub data: PathBuf,
    pub shared: PathBuf,
    pub code: String,
    pub file: CourseFile,
}

/// Somebody; the same number is the same person.
#[derive(Clone, Copy)]
pub struct Person(pub u8);

impl Led {
    /// A course of two gatherings, of this questionnaire.
    pub fn new(more: &[&str]) -> Self {
        Self::beside(&Arc::new(tempfile::tempdir().unwrap()), "Plan og bygg", more)
    }

    /// Another in the same history.
    pub fn beside(parent: &Arc<tempfile::TempDir>, name: &str, more: &[&str]) -> Self {
        let data = parent.path().join("data");
        let shared = parent.path().join(format!("levert {name}"));
        fs::create_dir(&shared).unwrap();
        let out = parent.path().join(format!("{name}.selvsyn-kurs"));
        let mut arguments = vec!["course", "new", "--name", name, "--out", out.to_str().unwrap()];
        arguments.extend(["--round", "1. samling=2026-10-13", "--round", "2. samling=2026-11-24"]);
        arguments.extend(if more.is_empty() { &["--instrument", ASKED][..] } else { more });
        let made = run(&data, &arguments, "");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let code = String::from_utf8(made.stdout).unwrap().trim().to_owned();
        let file = CourseFile::read(&fs::read_to_string(&out).unwrap()).unwrap();
        assert_eq!(file.code.to_string(), code);
        Self { parent: Arc::clone(parent), data, shared, code, file }
    }

    pub fn course(&self) -> CourseCode {
        self.file.code
    }

    /// `course` with these, on this history.
    pub fn course_run(&self, arguments: &[&str], input: &str) -> Output {
        run(&self.data, &[&["course"], arguments].concat(), input)
    }

    /// The same, done; what it printed.
    pub fn ok(&self, arguments: &[&str], input: &str) -> String {
        let output = self.course_run(arguments, input);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The same, refused: nothing on standard output, and the one sentence.
    pub fn refused(&self, arguments: &[&str], input: &str) -> String {
        let output = self.course_run(arguments, input);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stdout));
        String::from_utf8(output.stderr).unwrap()
    }

    /// Takes in what these files and this text hold, for a round.
    pub fn collect(&self, round: u8, inputs: &[&Path], text: &str) -> Value {
        let round = round.to_string();
        let mut arguments = vec!["collect", &self.code, "--round", &round, "--json"];
        arguments.extend(inputs.iter().map(|path| path.to_str().unwrap()));
        if !text.is_empty() {
            arguments.push("-");
        }
        let told: Value = serde_json::from_str(&self.ok(&arguments, text)).unwrap();
        crate::schema::holds("course-collect.schema.json", &told);
        told
    }

    /// How many lie sealed for a round.
    pub fn received(&self, round: usize) -> u64 {
        let shown: Value = serde_json::from_str(&self.ok(&["show", &self.code, "--json"], "")).unwrap();
        crate::schema::holds("course-show.schema.json", &shown);
        shown["rounds"][round - 1]["received"][ASKED].as_u64().unwrap()
    }

    /// What is shown of a round, or why nothing is.
    pub fn reveal(&self, round: u8) -> Result<Value, String> {
        let round = round.to_string();
        let output = self.course_run(&["reveal", &self.code, "--round", &round, "--json", "--yes"], "");
        if output.status.success() {
            let shown: Value = serde_json::from_slice(&output.stdout).unwrap();
            crate::schema::holds("course-result.schema.json", &shown);
            return Ok(shown);
        }
        assert!(output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stdout));
        Err(String::from_utf8(output.stderr).unwrap())
    }
}

/// The questionnaire, as the program has it.
pub fn instrument() -> Arc<Instrument> {
    Arc::clone(Catalog::shipped().current(ASKED).unwrap())
}

/// `333333333` as answers.
pub fn answers(row: &str) -> Answers {
    let row: Vec<String> = row.chars().map(|answer| answer.to_string()).collect();
    Answers::parse(&row.join(","), 9, 5).unwrap()
}

impl Person {
    fn secret(self) -> [u8; 32] {
        [self.0; 32]
    }

    /// The mark of what is handed in to a round.
    pub fn delivery(self, led: &Led, round: u8) -> Delivery {
        Delivery::of(&self.secret(), led.course(), &InstrumentId::new(ASKED), round)
    }

    /// What is handed in, with what was before.
    pub fn delivered(self, led: &Led, round: u8, row: &str, before: Option<&str>) -> Delivered {
        let instrument = InstrumentId::new(ASKED);
        let date = |round: u8| if round == 1 { "2026-10-13" } else { "2026-11-24" }.parse().unwrap();
        Delivered {
            course: led.course(),
            round,
            token: course_token(&self.secret(), led.course(), &instrument),
            instrument,
            instrument_version: 1,
            date: date(round),
            delivery: self.delivery(led, round),
            answers: answers(row),
            earlier: before.map(|row| Earlier {
                date: date(round - 1),
                delivery: self.delivery(led, round - 1),
                answers: answers(row),
            }),
        }
    }

    /// A line of JSON, in the clear.
    pub fn line(self, led: &Led, round: u8, row: &str) -> String {
        delivered::write(&self.delivered(led, round, row, None), &instrument())
    }

    /// A sealed file in the folder that is handed in to; its path.
    pub fn hand_in(self, led: &Led, round: u8, row: &str) -> PathBuf {
        self.hand_in_with(led, round, row, None)
    }

    pub fn hand_in_with(self, led: &Led, round: u8, row: &str, before: Option<&str>) -> PathBuf {
        let line = delivered::write(&self.delivered(led, round, row, before), &instrument());
        let mut name = [0; 8];
        getrandom::fill(&mut name).unwrap();
        let path = led.shared.join(file_name(name));
        fs::write(&path, seal(&line, &led.file.recipient).unwrap()).unwrap();
        path
    }

    /// A code for a round of the course.
    pub fn code(self, led: &Led, round: u8, row: &str) -> String {
        let course = Some((led.course(), round));
        code::write(&instrument(), &answers(row), self.delivery(led, round), course).unwrap()
    }
}
