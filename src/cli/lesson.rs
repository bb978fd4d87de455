//! `lesson`: what there is, taking one in, and writing one to a file.

use super::args::{LessonCommand, LessonFile};
use super::begin::{Begin, Opened, Told};
use super::error::Failure;
use super::json::{self, LessonJson};
use super::{harmless, print, session};
use crate::lesson::LessonPaper;
use crate::platform::clock;
use crate::progress::Progress;
use crate::service::lessons::{self, LESSON_ENDINGS};
use crate::service::opening::Purpose;
use std::io::Write;
use std::path::Path;

/// Does what is asked of the lessons.
///
/// # Errors
/// What kept it from being done.
pub fn run(begin: &Begin, what: &LessonCommand) -> Result<(), Told> {
    match what {
        LessonCommand::List { json } => begin.on_the_history(Purpose::Look, |opened| list(opened, *json)),
        LessonCommand::Import { file } => begin.on_the_history(Purpose::Look, |opened| import(opened, file)),
        LessonCommand::Export { id, to } => {
            let (out, paper) = asked(to);
            let endings = paper.map_or(LESSON_ENDINGS, lessons::paper_endings);
            begin.write(out, endings, |opened| export(opened, id, out, paper))
        }
    }
}

/// What can be shown and read; a file that cannot is told on standard error.
fn list(opened: &Opened, is_json: bool) -> Result<(), Failure> {
    let (texts, language) = (&opened.texts, opened.texts.language());
    let lessons = lessons::read(&opened.folder, &opened.catalog);
    for (file, problems) in lessons.own().iter().filter_map(|file| Some((file, file.outcome.as_ref().err()?))) {
        let words = texts.with("lesson-not-offered", &[("name", (&file.name).into())]);
        let told: Vec<String> = problems.iter().map(|problem| texts.problem(problem)).collect();
        let _ = writeln!(std::io::stderr(), "selvsyn: {}", harmless(&format!("{words} {}", told.join(" "))));
    }
    let offered = lessons.offered();
    if is_json {
        let list: Vec<_> = offered.iter().map(|lesson| LessonJson::new(lesson, language)).collect();
        return print(&json::line(&list)?);
    }
    let lines: String = offered
        .iter()
        .map(|lesson| {
            let slides = texts.with("lesson-slides", &[("count", lesson.slides.len().into())]);
            format!("{}\t{}\t{slides}\n", lesson.id, session::one_line(lesson.title.get(language)))
        })
        .collect();
    print(&lines)
}

fn import(opened: &Opened, file: &Path) -> Result<(), Failure> {
    match lessons::add(file, &opened.folder, &opened.catalog, &Progress::default())? {
        Ok(lesson) => print(&format!("{}\n", lesson.id)),
        Err(problems) => {
            let lines: String = problems.iter().map(|problem| opened.texts.problem(problem) + "\n").collect();
            print(&lines)?;
            Err(Failure::Instrument(file.to_owned(), problems.len()))
        }
    }
}

/// Where to, and what of it is written; the whole lesson where that is no
/// paper. One of them is there: the arguments are read so.
fn asked(to: &LessonFile) -> (&Path, Option<LessonPaper>) {
    let papers =
        [(&to.slides, LessonPaper::Slides), (&to.handout, LessonPaper::Handout), (&to.script, LessonPaper::Script)];
    let paper = papers.into_iter().find_map(|(out, paper)| Some((out.as_deref()?, Some(paper))));
    paper.unwrap_or_else(|| (to.out.as_deref().unwrap_or(Path::new("")), None))
}

fn export(opened: &Opened, id: &str, out: &Path, paper: Option<LessonPaper>) -> Result<(), Failure> {
    let offered = lessons::read(&opened.folder, &opened.catalog).offered();
    let lesson = offered.iter().find(|lesson| lesson.id == id).ok_or_else(|| Failure::NoLesson(id.to_owned()))?;
    let (texts, progress) = (&opened.texts, Progress::default());
    match paper {
        Some(paper) => lessons::paper(lesson, paper, out, texts, clock::now().timestamp(), &progress)?,
        None => lessons::export(lesson, out, &progress)?,
    };
    Ok(())
}
