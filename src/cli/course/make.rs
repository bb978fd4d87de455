//! `course new`.

use super::super::begin::Opened;
use super::super::error::Failure;
use super::super::print;
use crate::group::Floor;
use crate::platform::clock;
use crate::progress::Progress;
use crate::service::course_files;
use crate::service::courses::{self, NewCourse};
use jiff::civil::Date;
use std::path::{Path, PathBuf};

/// What was written.
pub struct New {
    pub name: String,
    pub workplace: String,
    pub instruments: Vec<String>,
    pub floor: Option<u16>,
    pub rounds: Vec<(String, Date)>,
    pub folder: Option<PathBuf>,
}

/// Makes a course, keeps it, writes its file and prints its code.
///
/// # Errors
/// What keeps it from being made; nothing is kept then.
pub fn run(opened: &mut Opened, new: &New, out: &Path) -> Result<(), Failure> {
    let split = |text: &String| match text.split_once('=') {
        Some((id, expected)) => (id.to_owned(), expected.to_owned()),
        None => (text.clone(), String::new()),
    };
    let instruments: Vec<(String, String)> = new.instruments.iter().map(split).collect();
    let folder = new.folder.as_deref().map(super::whole).unwrap_or_default();
    let floor = Floor::LOWEST.raised_to(new.floor.map_or(0, usize::from));
    let asked = NewCourse {
        name: &new.name,
        workplace: &new.workplace,
        instruments: &instruments,
        // A workplace can raise it; nothing lowers it.
        floor: opened.policy.floor(floor),
        rounds: &new.rounds,
        folder: &folder.to_string_lossy(),
    };
    let title = |number: usize| opened.texts.with("setup-round-named", &[("number", number.into())]);
    let course = courses::make(&asked, &opened.catalog, &clock::now(), title)?;
    let definitions = course_files::definitions(&course, &opened.catalog);
    let saved = opened.store.save_course(&course, &definitions);
    super::stored(opened, saved)?;
    if let Err(error) = course_files::export_file(&course, &opened.catalog, out, &Progress::default()) {
        // Half of it would be a course that nobody can hand in to.
        let deleted = opened.store.delete_course(course.code);
        super::stored(opened, deleted)?;
        return Err(error.into());
    }
    print(&format!("{}\n", course.code))
}
