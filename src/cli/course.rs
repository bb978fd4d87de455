//! `course`: a course that one leads, from when it is made until it is
//! deleted.

mod agree;
mod args;
mod collect;
mod json;
mod make;
mod results;
mod reveal;

pub use args::CourseCommand;

use super::begin::{Begin, Opened, Told};
use super::error::Failure;
use super::{print, prompt, session};
use crate::course::Course;
use crate::service::ServiceError;
use crate::service::courses::{self, Led};
use crate::service::opening::Purpose;
use crate::store::StoreError;
use std::path::PathBuf;

/// Does what is asked of the courses.
///
/// # Errors
/// What kept it from being done.
pub fn run(begin: &Begin, what: CourseCommand) -> Result<(), Told> {
    let change = |act: &mut dyn FnMut(&mut Opened) -> Result<(), Failure>| begin.on_the_history(Purpose::Change, act);
    let look = |act: &mut dyn FnMut(&mut Opened) -> Result<(), Failure>| begin.on_the_history(Purpose::Look, act);
    match what {
        CourseCommand::New { name, workplace, instruments, floor, rounds, folder, out } => {
            let new = make::New { name, workplace, instruments, floor, rounds, folder };
            begin.write(&out, crate::service::course_files::COURSE_ENDINGS, |opened| make::run(opened, &new, &out))
        }
        CourseCommand::List { json } => look(&mut |opened| list(opened, json)),
        CourseCommand::Show { code, json } => look(&mut |opened| show(opened, &code, json)),
        CourseCommand::End { code, yes } => change(&mut |opened| end(opened, &code, yes)),
        CourseCommand::Delete { code, yes } => change(&mut |opened| delete(opened, &code, yes)),
        CourseCommand::Collect { code, inputs, round, json } => {
            change(&mut |opened| collect::run(opened, &code, &inputs, round, json))
        }
        CourseCommand::Withdraw { code, what, yes } => {
            change(&mut |opened| collect::withdraw(opened, &code, &what, yes))
        }
        CourseCommand::Reveal { code, round, instrument, json, yes } => {
            let asked = reveal::Asked { code: &code, round, instrument: instrument.as_deref(), is_json: json, yes };
            change(&mut |opened| reveal::run(opened, &asked))
        }
        CourseCommand::Result { code, round, instrument, json, out } => {
            let which = results::Which { code: &code, round, instrument: instrument.as_deref() };
            match out {
                Some(out) => {
                    begin.write(&out, crate::export::RESULT_ENDINGS, |opened| results::write(opened, &which, &out))
                }
                None => look(&mut |opened| results::show(opened, &which, json)),
            }
        }
        CourseCommand::Change { code, instrument, json } => {
            look(&mut |opened| results::change(opened, &code, &instrument, json))
        }
        CourseCommand::Compare { a, b, instrument, json } => {
            look(&mut |opened| results::compare(opened, [&a, &b], &instrument, json))
        }
        CourseCommand::Minutes { code, round, out } => {
            begin.write(&out, crate::export::course::MINUTES_ENDINGS, |opened| {
                results::minutes(opened, &code, round, &out)
            })
        }
        CourseCommand::Agree { code, round, develop, strengths, signs, actions, yes } => {
            let actions = actions.into_iter().map(|(text, date)| (text, Some(date))).collect();
            let written = courses::Written { develop, strengths, signs, actions };
            change(&mut |opened| agree::run(opened, &code, round, &written, yes))
        }
    }
}

/// The course that has this code.
fn find(opened: &Opened, code: &str) -> Result<Course, Failure> {
    Ok(courses::find(&opened.contents.courses, code)?.clone())
}

/// The history with a course in it.
fn led<'a>(opened: &'a mut Opened, course: &'a Course) -> Led<'a> {
    let Opened { store, contents, catalog, folder, .. } = opened;
    Led { store, course, courses: &contents.courses, catalog, folder }
}

/// What the history said to a change.
fn stored<T>(opened: &Opened, stored: Result<T, StoreError>) -> Result<T, Failure> {
    Ok(stored.map_err(|error| ServiceError::Store(error, opened.folder.clone()))?)
}

/// Asks whether to go on with what cannot be undone. A script says `--yes`.
fn confirm(opened: &Opened, question: &str, yes: bool) -> Result<(), Failure> {
    if yes || prompt::confirms(question, &opened.texts) { Ok(()) } else { Err(ServiceError::NotConfirmed.into()) }
}

fn list(opened: &Opened, is_json: bool) -> Result<(), Failure> {
    let courses = &opened.contents.courses.led;
    if is_json {
        let list: Vec<_> = courses.iter().map(json::ListedJson::new).collect();
        return print(&super::json::line(&list)?);
    }
    let ended = opened.texts.get("course-list-ended");
    let line = |course: &Course| {
        let state = if course.ended_at.is_some() { ended.as_str() } else { "" };
        let columns = [course.code.to_string(), course.name.clone(), course.workplace.clone(), state.to_owned()];
        format!("{}\n", columns.map(|text| session::one_line(&text)).join("\t").trim_end())
    };
    print(&courses.iter().map(line).collect::<String>())
}

fn show(opened: &Opened, code: &str, is_json: bool) -> Result<(), Failure> {
    let course = find(opened, code)?;
    if is_json {
        return print(&super::json::line(&json::CourseJson::new(&course))?);
    }
    let texts = &opened.texts;
    let mut lines = format!("{} {}\n", course.code, course.name);
    for (number, round) in (1..).zip(&course.rounds) {
        lines += &format!("{number}. {}, {}\n", round.title, texts.date(round.date));
        for asked in &course.instruments {
            let title =
                opened.catalog.version(&asked.instrument, asked.version).map(|one| one.title.get(texts.language()));
            let waiting = course.received(number, &asked.instrument);
            let shown: usize = course.results(number, &asked.instrument).map(|result| result.ways.count()).sum();
            let key = if asked.expected.is_some() { "course-show-of" } else { "course-show" };
            let expected = usize::try_from(asked.expected.unwrap_or_default()).unwrap_or_default();
            let args = [
                ("title", title.unwrap_or(asked.instrument.as_str()).into()),
                ("waiting", waiting.into()),
                ("shown", shown.into()),
                ("expected", expected.into()),
            ];
            lines += &format!("   {}\n", texts.with(key, &args));
        }
    }
    print(&lines)
}

/// Ends a course, for good as far as the command line goes: the sheets that
/// were kept for a next round are gone then.
fn end(opened: &mut Opened, code: &str, yes: bool) -> Result<(), Failure> {
    let course = find(opened, code)?;
    confirm(opened, &opened.texts.with("course-end-ask", &[("name", course.name.as_str().into())]), yes)?;
    let now = crate::platform::clock::now().timestamp();
    let ended = Course { ended_at: course.ended_at.or(Some(now)), ..course };
    let saved = opened.store.save_course(&ended, &[]);
    stored(opened, saved)
}

fn delete(opened: &mut Opened, code: &str, yes: bool) -> Result<(), Failure> {
    let course = find(opened, code)?;
    confirm(opened, &opened.texts.with("course-delete-ask", &[("name", course.name.as_str().into())]), yes)?;
    let deleted = opened.store.delete_course(course.code);
    stored(opened, deleted)
}

/// A path as it is told in a course file: whole.
fn whole(path: &std::path::Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
