//! The command line: everything the window does with data, one file a group
//! of commands. Results go to standard output; an error is one line on
//! standard error, in the reader's language, that says what to do.

mod args;
mod backup;
mod contribute;
mod data;
mod dates;
mod demo;
mod error;
mod group;
mod instruments;
mod json;
mod passphrase;
mod session;

use crate::app::Graphics;
use crate::export::TableFor;
use crate::export::archive::Contents;
use crate::i18n::Texts;
use crate::instrument::{Catalog, Language};
use crate::plan::{Journal, Plans};
use crate::platform::calling::{self, Call};
use crate::platform::policy::Found;
use crate::platform::{self, clock, folders, lock, notes};
use crate::policy::Policy;
use crate::scoring::History;
use crate::service::opening::{self, Opening, Purpose, Read, Start};
use crate::settings::Settings;
use crate::store::{Source, Store};
use args::{Arguments, Command};
use backup::Kept;
use clap::{CommandFactory, FromArgMatches};
use error::Failure;
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What the command line came to.
pub enum Outcome {
    /// Nothing was asked for: open the window.
    OpenWindow {
        /// With this.
        start: Start,
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
    let system = system_language();
    let policy = platform::policy::read();
    // Also the help and the errors are in the language that was chosen.
    let chosen = args::value_of(&arguments, "--lang").and_then(|tag| tag.parse().ok()).or(policy.policy.language);
    let chosen = chosen.or_else(|| {
        let folder = folders::data_dir(args::value_of(&arguments, "--data-dir").map(Path::new), &policy.policy)?;
        opening::chosen_language(&folder, &policy.policy)
    });
    let texts = Texts::new(chosen.unwrap_or(system));
    let given = arguments.clone();
    let parsed = args::localize(Arguments::command(), &texts)
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let (parsed, file) = match parsed {
        Ok(parsed) => (parsed, None),
        Err(error) => match args::window_with(given, &texts) {
            Some((parsed, file)) => (parsed, Some(file)),
            None => return Outcome::Exit(args::report(&error, &texts)),
        },
    };
    let is_window = matches!(parsed.command, None | Some(Command::Present));
    if !is_window {
        tell_policy(&policy, &texts);
    }
    match carry_out(parsed, file, chosen.unwrap_or(system), policy) {
        Ok(outcome) => outcome,
        Err((failure, language)) if is_window => {
            Outcome::RefuseWindow { language, sentence: failure.describe(&Texts::new(language)) }
        }
        Err((failure, language)) => Outcome::Exit(tell(&failure, &Texts::new(language))),
    }
}

/// Everything that can be written on the command line, told in a language;
/// for whoever makes a manual of it.
pub fn command(language: Language) -> clap::Command {
    args::localize(Arguments::command(), &Texts::new(language))
}

/// A history that was opened for a command.
struct Opened {
    store: Store,
    catalog: Catalog,
    history: History,
    plans: Plans,
    journal: Journal,
    settings: Settings,
    policy: Policy,
    texts: Texts,
}

impl Opened {
    /// What an archive is made of.
    fn contents(&self) -> Contents<'_> {
        let Self { history, plans, journal, settings, .. } = self;
        Contents { history, plans, journal, settings }
    }
}

fn carry_out(
    parsed: Arguments,
    file: Option<PathBuf>,
    system: Language,
    policy: Found,
) -> Result<Outcome, (Failure, Language)> {
    let Arguments { data_dir, lang, renderer, command } = parsed;
    let fallback = lang.unwrap_or(system);
    if let Some(Command::Demo { out }) = &command {
        demo::run(out, &Texts::new(fallback)).map_err(|failure| (failure, fallback))?;
        return Ok(Outcome::Exit(0));
    }
    if let Some(command) = &command {
        data::check(command).map_err(|failure| (failure, fallback))?;
    }
    let folder = folders::data_dir(data_dir.as_deref(), &policy.policy).ok_or((Failure::NoDataFolder, fallback))?;
    opening::sweep(&folder);
    let presents = matches!(command, Some(Command::Present));
    let Some(command) = command.filter(|_| !presents) else {
        let kept = Kept::new(Source::new(&folder), &policy.policy);
        let lock = match backup::lock(&kept) {
            // The window that is open comes forward, and opens the file.
            Err(Failure::AlreadyOpen(_))
                if calling::call(&folder, &Call { file: file.clone(), presents }).is_ok_and(|is_heard| is_heard) =>
            {
                return Ok(Outcome::Exit(0));
            }
            lock => lock.map_err(|failure| (failure, fallback))?,
        };
        let opening = Opening::new(kept.source.clone(), lang, system, policy, presents, lock).with_file(file);
        let start = opening.begin().map_err(|error| (kept.refused(error), fallback))?;
        return Ok(Outcome::OpenWindow { start, renderer });
    };
    let (source, opened) = passphrase::open(&folder, &Texts::new(fallback)).map_err(|failure| (failure, fallback))?;
    let is_locked = source.passphrase().is_some();
    let kept = Kept::new(source, &policy.policy);
    if let Some(gone) = kept.gone().filter(|_| !matches!(command, Command::Restore { .. })) {
        return Err((gone, fallback));
    }
    // These have the file to themselves.
    let is_on_the_file = matches!(command, Command::Backup { .. } | Command::Restore { .. } | Command::Check);
    let opened = opened.filter(|_| !is_on_the_file);
    if let Some(done) = on_the_file(&command, &kept, &Texts::new(fallback)) {
        return done.map(|()| Outcome::Exit(0)).map_err(|failure| (failure, fallback));
    }
    // A window would go on with the file that is written anew.
    let has_window = matches!(command, Command::Passphrase { .. }) && lock::was_taken(&folder);
    let _window = if has_window { Some(backup::lock(&kept).map_err(|failure| (failure, fallback))?) } else { None };
    let is_first = matches!(&command, Command::Passphrase { what } if what == "set");
    if !policy.policy.may_be_unencrypted() && !is_first && !is_locked {
        return Err((Failure::PassphraseRequired, fallback));
    }
    let refused = |error| (kept.refused(error), fallback);
    let store = opened.map_or_else(|| kept.source.open(), Ok).map_err(refused)?;
    let changes = matches!(command, Command::Record { .. } | Command::Date { .. } | Command::Import { .. });
    let purpose = if changes { Purpose::Change } else { Purpose::Look };
    let Read { store, catalog, loaded, settings, .. } =
        opening::read(store, &kept.backups, purpose).map_err(refused)?;
    let language = opening::language(lang, &policy.policy, &settings, system);
    let opened = Opened {
        history: History::new(loaded.sessions, &catalog).on(clock::now().date()),
        plans: Plans::new(loaded.plans),
        journal: Journal::new(loaded.journal),
        store,
        catalog,
        settings,
        policy: policy.policy,
        texts: Texts::new(language),
    };
    let _note = command.out().and_then(|out| notes::Note::of(&folder, out));
    dispatch(opened, command, folder).map_err(|failure| (failure, language))?;
    Ok(Outcome::Exit(0))
}

/// Commands on the file as a whole, which do not need it to be sound.
fn on_the_file(command: &Command, kept: &Kept, texts: &Texts) -> Option<Result<(), Failure>> {
    match command {
        Command::Backup { out } => Some(backup::backup(kept, out, texts)),
        Command::Restore { file } => Some(backup::restore(kept, file, texts)),
        Command::Check => Some(backup::check(kept, texts)),
        _ => None,
    }
}

fn dispatch(opened: Opened, command: Command, folder: PathBuf) -> Result<(), Failure> {
    match command {
        Command::Instruments { json, validate: Some(file) } => instruments::validate(&opened, &file, json),
        Command::Instruments { json, validate: None } => instruments::list(&opened, json),
        Command::Record { instrument, answers, date, label, yes } => {
            session::record(opened, folder, &instrument, &answers, date.as_deref(), label.as_deref(), yes)
        }
        Command::Date { session, date, yes } => dates::redate(opened, folder, &session, &date, yes),
        Command::History { json, instrument } => session::history(&opened, json, instrument.as_deref()),
        Command::Show { session, json } => session::show(&opened, &session, json),
        Command::Compare { earlier, later, json } => session::compare(&opened, &earlier, &later, json),
        Command::Chart { session, kind, out } => data::chart(&opened, &session, &kind, &out),
        Command::Report { session, out } => data::report(&opened, &session, &out),
        Command::Export { out, purpose } => {
            let of = if purpose.is_some() { TableFor::People } else { TableFor::Engines };
            data::export(&opened, &out, of)
        }
        Command::Import { file } => data::import(opened, folder, &file),
        Command::Code { session } => contribute::code(&opened, &session),
        Command::Contribute { session, course, out } => {
            contribute::contribute(&opened, folder, &session, &course, &out)
        }
        Command::Group { inputs, json, out } => group::run(opened, folder, &inputs, json, out.as_deref()),
        Command::Passphrase { what } => passphrase::run(opened, &folder, &what),
        Command::Demo { out } => demo::run(&out, &opened.texts),
        // Done, or opened as a window, before this.
        Command::Present | Command::Backup { .. } | Command::Restore { .. } | Command::Check => Ok(()),
    }
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
    let line = harmless(&failure.describe(texts)).replace('\n', " ");
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
