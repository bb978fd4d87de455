//! Handing in to courses that one takes part in, as it stands on a result.

use super::{Show, Window, act, finished, go};
use crate::support::{now, settle};
use jiff::ToSpan;
use selvsyn::course::{CourseFile, FileInstrument, Round};
use selvsyn::group::{CourseCode, CourseKey};
use selvsyn::scoring::Record;
use selvsyn::ui::{Action, CourseAction, HandedTo, Occasion, Place, Shown};

/// The code of the course that is handed in to.
pub fn code() -> CourseCode {
    CourseCode::new([3; 5])
}

/// Always the same key.
pub fn key() -> CourseKey {
    CourseKey::parse(super::courses::KEY.trim()).unwrap()
}

/// The file of a course that asks what a session answers.
pub fn file(record: &Record, folder: Option<String>) -> CourseFile {
    let round = |(number, weeks): (usize, i64)| Round {
        title: format!("{number}. samling"),
        date: now().date().checked_add(weeks.weeks()).unwrap(),
    };
    let instrument = &record.instrument;
    CourseFile {
        code: code(),
        name: "Trygg i endring".to_owned(),
        workplace: "Plan og bygg".to_owned(),
        instruments: vec![FileInstrument { id: instrument.id.clone(), version: instrument.version, definition: None }],
        rounds: [(1, 0), (2, 6)].map(round).to_vec(),
        recipient: key().recipient(),
        folder,
    }
}

/// The session that is handed in.
fn last(window: &Window) -> Record {
    let id = *finished(window).last().unwrap();
    window.state().history().get(id).unwrap().clone()
}

/// Takes part anew, with nothing handed in.
fn join(window: &mut Window, folder: Option<&str>) -> Record {
    let record = last(window);
    act(window, Action::Course(CourseAction::Leave(code())));
    let file = file(&record, folder.map(str::to_owned));
    act(window, Action::Course(CourseAction::JoinFile(Box::new(file))));
    record
}

fn result(window: &mut Window, record: &Record) {
    go(window, Place::Result(Shown::Session(record.session.id)));
}

/// Without the message of what was done, which goes by itself.
fn read(window: &mut Window) {
    settle(window);
    act(window, Action::DismissNotice);
}

fn occasion() -> Occasion {
    Occasion { course: code(), round: 1 }
}

/// What the card on a result can look like, and the code it leads to.
pub fn scenes() -> Vec<(&'static str, Show)> {
    vec![
        (
            "hand-in",
            Box::new(|window| {
                let record = join(window, Some("/selvsyn-er-ikke-her"));
                result(window, &record);
                read(window);
            }),
        ),
        (
            "hand-in-failed",
            Box::new(|window| {
                let record = join(window, Some("/selvsyn-er-ikke-her"));
                let to = HandedTo { session: record.session.id, course: code(), round: 1 };
                act(window, Action::Course(CourseAction::HandIn(to)));
                settle(window);
                result(window, &record);
            }),
        ),
        (
            "hand-in-code",
            Box::new(|window| {
                let record = join(window, None);
                act(window, Action::Go(Place::Code(record.session.id, Some(occasion()))));
                read(window);
            }),
        ),
        (
            "hand-in-done",
            Box::new(|window| {
                let record = join(window, None);
                act(window, Action::Go(Place::Code(record.session.id, Some(occasion()))));
                settle(window);
                result(window, &record);
                read(window);
            }),
        ),
        (
            "hand-in-several",
            Box::new(|window| {
                let record = join(window, None);
                act(window, Action::Course(CourseAction::Join(CourseCode::new([4; 5]))));
                result(window, &record);
                read(window);
            }),
        ),
    ]
}
