//! The command line: everything the window does with data, one file a group
//! of commands. Results go to standard output; an error is one line on
//! standard error, in the reader's language, that says what to do.

mod args;
mod backup;
mod begin;
mod contribute;
mod course;
mod data;
mod dates;
mod demo;
mod error;
mod form;
mod group;
mod instruments;
mod json;
mod lesson;
mod passphrase;
mod plan;
mod prompt;
mod session;

use crate::app::Graphics;
use crate::export::{CHART_ENDINGS, FORM_ENDINGS, GROUP_ENDINGS, REPORT_ENDINGS};
use crate::i18n::Texts;
use crate::instrument::Language;
use crate::platform::policy::Found;
use crate::platform::{self, folders};
use crate::policy::Policy;
use crate::service::documents;
use crate::service::opening::{self, Opening, Purpose};
use crate::service::sessions::Recorded;
use args::{Arguments, Command};
use begin::{Begin, Told};
use clap::CommandFactory;
use contribute::Contribute;
use error::Failure;
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What the command line came to.
pub enum Outcome {
    /// Nothing was asked for: open the window.
    OpenWindow {
        /// With this history.
        opening: Box<Opening>,
        /// Drawn in this way and no other.
        renderer: Option<Graphics>,
    },
    /// The window was asked for and cannot be opened; who clicked on an icon
    /// sees no terminal.
    RefuseWindow {
        /// Of the reader.
        language: Language,
        /// Why, and what to do.
        sentence: String,
    },
    /// It is done, or could not be; the process ends with this status.
    Exit(u8),
}

/// Reads the arguments and does what they say.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Outcome {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let policy = platform::policy::read();
    // Also the help and the errors are in the language that was chosen.
    let reader = |policy: &Policy| {
        let chosen = args::value_of(&arguments, "--lang").and_then(|tag| tag.parse().ok()).or(policy.language);
        let in_history = || {
            let folder = folders::data_dir(args::value_of(&arguments, "--data-dir").map(Path::new), policy)?;
            opening::chosen_language(&folder, policy)
        };
        chosen.or_else(in_history).unwrap_or_else(system_language)
    };
    let (parsed, file) = match args::read(&arguments) {
        Ok(read) => read,
        Err(error) => return Outcome::Exit(args::report(error, &arguments, &Texts::new(reader(&policy.policy)))),
    };
    if matches!(parsed.command, None | Some(Command::Present)) {
        // The window opens the history itself, and then knows the language.
        return open_window(parsed, file, policy.clone()).unwrap_or_else(|failure| {
            let language = reader(&policy.policy);
            Outcome::RefuseWindow { language, sentence: failure.describe(&Texts::new(language)) }
        });
    }
    let language = reader(&policy.policy);
    tell_policy(&policy, &Texts::new(language));
    match carry_out(parsed, language, policy) {
        Ok(()) => Outcome::Exit(0),
        Err((failure, language)) => Outcome::Exit(tell(&failure, &Texts::new(language))),
    }
}

fn open_window(parsed: Arguments, file: Option<PathBuf>, policy: Found) -> Result<Outcome, Failure> {
    let Arguments { data_dir, lang, renderer, command } = parsed;
    let begin = Begin { data_dir, lang, system: system_language(), policy };
    let opening = begin.window(file, command.is_some())?;
    Ok(opening.map_or(Outcome::Exit(0), |opening| Outcome::OpenWindow { opening: Box::new(opening), renderer }))
}

/// Everything that can be written on the command line, told in a language;
/// for whoever makes a manual of it.
pub fn command(language: Language) -> clap::Command {
    args::localize(Arguments::command(), &Texts::new(language))
}

fn carry_out(parsed: Arguments, system: Language, policy: Found) -> Result<(), Told> {
    let Arguments { data_dir, lang, renderer: _, command } = parsed;
    let begin = Begin { data_dir, lang, system, policy };
    match command {
        // The window, which has been opened.
        None | Some(Command::Present) => {}
        Some(Command::Demo { out }) => begin.early(demo::run(&out, &begin.texts()))?,
        Some(Command::Backup { out }) => begin.on_the_file(|kept, texts| backup::backup(kept, &out, texts))?,
        Some(Command::Restore { file }) => begin.on_the_file(|kept, texts| backup::restore(kept, &file, texts))?,
        Some(Command::Check) => begin.on_the_file(backup::check)?,
        Some(Command::Passphrase { what }) => begin.alone(what, |opened| passphrase::run(opened, what))?,
        Some(Command::Instruments { json, validate }) => {
            begin.on_the_history(Purpose::Look, |opened| match &validate {
                Some(file) => instruments::validate(opened, file, json),
                None => instruments::list(opened, json),
            })?;
        }
        Some(Command::Record { instrument, answers, date, label, yes: is_sure }) => {
            let (answers, date, label) = (answers.as_str(), date.as_deref(), label.as_deref());
            let recorded = Recorded { answers, date, label, is_sure };
            begin.on_the_history(Purpose::Change, |opened| session::record(opened, &instrument, &recorded))?;
        }
        Some(Command::Date { session, date, yes }) => {
            begin.on_the_history(Purpose::Change, |opened| dates::redate(opened, &session, &date, yes))?;
        }
        Some(Command::History { json, instrument }) => {
            begin.on_the_history(Purpose::Look, |opened| session::history(opened, json, instrument.as_deref()))?;
        }
        Some(Command::Show { session, json }) => {
            begin.on_the_history(Purpose::Look, |opened| session::show(opened, &session, json))?;
        }
        Some(Command::Compare { earlier, later, json }) => {
            begin.on_the_history(Purpose::Look, |opened| session::compare(opened, &earlier, &later, json))?;
        }
        Some(Command::Chart { session, kind, out }) => {
            begin.write(&out, CHART_ENDINGS, |opened| data::chart(opened, &session, kind, &out))?;
        }
        Some(Command::Report { session, out }) => {
            begin.write(&out, REPORT_ENDINGS, |opened| data::report(opened, &session, &out))?;
        }
        Some(Command::Export { out, purpose }) => {
            begin.write(&out, data::endings(&out, purpose), |opened| data::export(opened, &out, purpose))?;
        }
        Some(Command::Import { file }) => {
            begin.on_the_history(Purpose::Change, |opened| data::import(opened, &file))?;
        }
        Some(Command::Plan { session, set: Some(file), .. }) => {
            begin.on_the_history(Purpose::Change, |opened| plan::set(opened, &session, &file))?;
        }
        Some(Command::Plan { session, json, set: None }) => {
            begin.on_the_history(Purpose::Look, |opened| plan::show(opened, &session, json))?;
        }
        Some(Command::Journal { add: Some(file), .. }) => {
            begin.on_the_history(Purpose::Change, |opened| plan::add(opened, &file))?;
        }
        Some(Command::Journal { sheet, json, add: None }) => {
            begin.on_the_history(Purpose::Look, |opened| plan::journal(opened, sheet, json))?;
        }
        Some(Command::Form { sheet, out }) => {
            begin.early(documents::has_ending(&out, FORM_ENDINGS).map_err(Failure::from))?;
            begin.early(form::run(sheet, &out, &begin.texts()))?;
        }
        Some(Command::Lesson { what }) => lesson::run(&begin, &what)?,
        Some(Command::Course { what }) => course::run(&begin, what)?,
        Some(Command::Join { course }) => {
            begin.on_the_history(Purpose::Change, |opened| contribute::join(opened, &course))?;
        }
        Some(Command::Code { session, course, round }) => {
            let purpose = if course.is_some() { Purpose::Change } else { Purpose::Look };
            begin.on_the_history(purpose, |opened| contribute::code(opened, &session, course.as_deref(), round))?;
        }
        Some(Command::Contribute { session, course, round, out, plain }) => {
            let (session, course) = (session.as_str(), course.as_str());
            contribute::contribute(&begin, &Contribute { session, course, round, out: &out, is_plain: plain })?;
        }
        Some(Command::Group { inputs, json, out: Some(out) }) => {
            begin.write(&out, GROUP_ENDINGS, |opened| group::run(opened, &inputs, json, Some(&out)))?;
        }
        Some(Command::Group { inputs, json, out: None }) => {
            begin.on_the_history(Purpose::Look, |opened| group::run(opened, &inputs, json, None))?;
        }
    }
    Ok(())
}

fn system_language() -> Language {
    sys_locale::get_locale().and_then(|tag| Language::from_system_tag(&tag)).unwrap_or_default()
}

/// What does not hold of the workplace's policy, a line each.
fn tell_policy(policy: &Found, texts: &Texts) {
    for problem in &policy.problems {
        let _ = writeln!(std::io::stderr(), "selvsyn: policy.json: {}", harmless(&texts.policy_problem(problem)));
    }
}

/// One line on standard error; gives the exit status.
fn tell(failure: &Failure, texts: &Texts) -> u8 {
    let line = harmless(&failure.describe_in_terminal(texts)).replace('\n', " ");
    // Nobody to tell when standard error is closed.
    let _ = writeln!(std::io::stderr(), "selvsyn: {line}");
    failure.status()
}

/// Control characters could steer the terminal, and a label or a file's name
/// may come from somebody else. JSON has none.
fn harmless(text: &str) -> String {
    let is_harmful = |c: char| c.is_control() && c != '\n' && c != '\t';
    text.replace(is_harmful, "\u{fffd}")
}

/// Writes to standard output; a closed pipe is the reader's choice.
fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(harmless(text).as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::Output),
        _ => Ok(()),
    }
}
