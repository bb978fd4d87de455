//! What can be written on the command line.

use super::course::CourseCommand;
use crate::app::Graphics;
use crate::chart::Kind;
use crate::i18n::Texts;
use crate::instrument::Language;
use crate::plan::Sheet;
use crate::platform::files;
use crate::service::passphrases::Change;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ErrorKind};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;

#[derive(Parser)]
#[command(name = "selvsyn", version, disable_help_subcommand = true)]
pub struct Arguments {
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "nb|nn|en", value_parser = language)]
    pub lang: Option<Language>,
    #[arg(long, value_name = "NAME", value_parser = renderer)]
    pub renderer: Option<Graphics>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What was written: a command, or the window and the file that it is to open.
///
/// # Errors
/// What is wrong with it, or that help is asked for.
pub fn read(written: &[OsString]) -> Result<(Arguments, Option<PathBuf>), clap::Error> {
    parse(Arguments::command(), written).map(|parsed| (parsed, None)).or_else(|error| match window_with(written) {
        Some((parsed, file)) => Ok((parsed, Some(file))),
        None => Err(error),
    })
}

fn parse(command: clap::Command, written: &[OsString]) -> Result<Arguments, clap::Error> {
    Arguments::from_arg_matches(&command.try_get_matches_from(written)?)
}

/// What was written where its last word is a file and no command: the window,
/// and the file that it is to open.
fn window_with(written: &[OsString]) -> Option<(Arguments, PathBuf)> {
    let (file, before) = written.split_last()?;
    let file = Some(PathBuf::from(file)).filter(|file| files::is_file(file))?;
    let parsed = parse(Arguments::command(), before).ok()?;
    parsed.command.is_none().then_some((parsed, file))
}

#[derive(Subcommand)]
pub enum Command {
    Instruments {
        #[arg(long)]
        json: bool,
        #[arg(long, value_name = "FILE")]
        validate: Option<PathBuf>,
    },
    Record {
        #[arg(value_name = "INSTRUMENT")]
        instrument: String,
        #[arg(long, allow_hyphen_values = true, value_name = "4,5,3,-,2")]
        answers: String,
        #[arg(long, value_name = "2026-03-14")]
        date: Option<String>,
        #[arg(long, value_name = "TEXT")]
        label: Option<String>,
        #[arg(long)]
        yes: bool,
    },
    Date {
        #[arg(value_name = "SESSION")]
        session: String,
        #[arg(value_name = "2026-03-14")]
        date: String,
        #[arg(long)]
        yes: bool,
    },
    History {
        #[arg(long)]
        json: bool,
        #[arg(long, value_name = "ID")]
        instrument: Option<String>,
    },
    Show {
        #[arg(value_name = "SESSION")]
        session: String,
        #[arg(long)]
        json: bool,
    },
    Compare {
        #[arg(value_name = "EARLIER")]
        earlier: String,
        #[arg(value_name = "LATER")]
        later: String,
        #[arg(long)]
        json: bool,
    },
    Chart {
        #[arg(value_name = "SESSION|profile")]
        session: String,
        #[arg(long, value_name = "radar|bars|dots", default_value = "radar")]
        kind: Kind,
        #[arg(long, value_name = "FILE.svg|FILE.png")]
        out: PathBuf,
    },
    Report {
        #[arg(value_name = "SESSION|plan")]
        session: String,
        #[arg(long, value_name = "FILE.pdf|FILE.html|FILE.md")]
        out: PathBuf,
    },
    Export {
        #[arg(long, value_name = "FILE.json|.json.age|.csv|.xlsx|.ics")]
        out: PathBuf,
        #[arg(long = "for", value_name = "excel")]
        purpose: Option<Purpose>,
    },
    Import {
        #[arg(value_name = "FILE.json|.json.age")]
        file: PathBuf,
    },
    Plan {
        #[arg(value_name = "SESSION|own")]
        session: String,
        #[arg(long, conflicts_with = "set")]
        json: bool,
        #[arg(long, value_name = "FILE|-")]
        set: Option<PathBuf>,
    },
    Journal {
        #[arg(long, value_name = "SHEET")]
        sheet: Option<SheetName>,
        #[arg(long)]
        json: bool,
        #[arg(long, value_name = "FILE|-", conflicts_with_all = ["sheet", "json"])]
        add: Option<PathBuf>,
    },
    Form {
        #[arg(value_name = "questions|competence|jobs", value_parser = blank_sheet())]
        sheet: Sheet,
        #[arg(long, value_name = "FILE.pdf|FILE.docx|FILE.html")]
        out: PathBuf,
    },
    Lesson {
        #[command(subcommand)]
        what: LessonCommand,
    },
    Course {
        #[command(subcommand)]
        what: CourseCommand,
    },
    Present,
    Backup {
        #[arg(long, value_name = "FILE.sqlite3")]
        out: PathBuf,
    },
    Restore {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Check,
    Join {
        #[arg(value_name = "FILE|CODE")]
        course: String,
    },
    Code {
        #[arg(value_name = "SESSION")]
        session: String,
        #[arg(long, value_name = "CODE")]
        course: Option<String>,
        #[arg(long, value_name = "N", requires = "course")]
        round: Option<u8>,
    },
    Contribute {
        #[arg(value_name = "SESSION")]
        session: String,
        #[arg(long, value_name = "FILE|CODE")]
        course: String,
        #[arg(long, value_name = "N")]
        round: Option<u8>,
        #[arg(long, value_name = "DIR|FILE")]
        out: PathBuf,
        #[arg(long)]
        plain: bool,
    },
    Group {
        #[arg(value_name = "INPUT", required = true)]
        inputs: Vec<PathBuf>,
        #[arg(long)]
        json: bool,
        #[arg(long, value_name = "FILE.pdf|.html|.xlsx|.csv|.svg|.png")]
        out: Option<PathBuf>,
    },
    Passphrase {
        #[arg(value_name = "set|change|remove")]
        what: Change,
    },
    Demo {
        #[arg(long, value_name = "DIR", default_value = "selvsyn-demo")]
        out: PathBuf,
    },
}

#[derive(Subcommand)]
pub enum LessonCommand {
    List {
        #[arg(long)]
        json: bool,
    },
    Import {
        #[arg(value_name = "FILE.selvsyn-leksjon")]
        file: PathBuf,
    },
    Export {
        #[arg(value_name = "ID")]
        id: String,
        #[command(flatten)]
        to: LessonFile,
    },
}

/// One of them.
#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct LessonFile {
    #[arg(long, value_name = "FILE.selvsyn-leksjon")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "FILE.pdf")]
    pub slides: Option<PathBuf>,
    #[arg(long, value_name = "FILE.pdf")]
    pub handout: Option<PathBuf>,
    #[arg(long, value_name = "FILE.pdf|docx")]
    pub script: Option<PathBuf>,
}

/// Who opens a table.
#[derive(Clone, Copy)]
pub enum Purpose {
    /// A person, by double click.
    Excel,
}

// A comment on a variant would be told to people by the shells' completions.
impl ValueEnum for Purpose {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Excel]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Self::Excel => "excel",
        }))
    }
}

/// Which worksheets; a conversation is with either.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SheetName {
    /// «Tre sentrale spørsmål».
    Questions,
    /// «Kompetanse».
    Competence,
    /// «Lederens fire jobber».
    Jobs,
    /// «Til samtalen».
    Conversation,
}

impl SheetName {
    const ALL: [Self; 4] = [Self::Questions, Self::Competence, Self::Jobs, Self::Conversation];

    /// Whether it is one of these.
    pub fn has(self, sheet: Sheet) -> bool {
        let of = match sheet {
            Sheet::Questions => Self::Questions,
            Sheet::Competence => Self::Competence,
            Sheet::Jobs => Self::Jobs,
            Sheet::Conversation(_) => Self::Conversation,
        };
        of == self
    }
}

impl ValueEnum for SheetName {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Self::Questions => "questions",
            Self::Competence => "competence",
            Self::Jobs => "jobs",
            Self::Conversation => "conversation",
        }))
    }
}

impl ValueEnum for Kind {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.tag()))
    }
}

impl ValueEnum for Change {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.tag()))
    }
}

/// A sheet that there is a blank one of.
fn blank_sheet() -> impl TypedValueParser<Value = Sheet> {
    PossibleValuesParser::new(Sheet::WRITTEN.map(Sheet::tag)).map(|tag| Sheet::from_tag(&tag).unwrap_or_default())
}

fn renderer(tag: &str) -> Result<Graphics, String> {
    tag.parse().map_err(|()| Graphics::ALL.map(Graphics::tag).join(", "))
}

fn language(tag: &str) -> Result<Language, String> {
    tag.parse().map_err(|()| "nb, nn, en".to_owned())
}

/// The value of an option, found before anything else is read.
pub fn value_of<'a>(arguments: &'a [OsString], option: &str) -> Option<&'a str> {
    let mut words = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(word) = words.next() {
        if word == option {
            return words.next();
        }
        if let Some(value) = word.strip_prefix(option).and_then(|rest| rest.strip_prefix('=')) {
            return Some(value);
        }
    }
    None
}

/// Puts the help into the reader's language.
pub fn localize(command: clap::Command, texts: &Texts) -> clap::Command {
    let command = command
        .about(texts.get("help-about"))
        .after_help(format!("{}\n\n{}", texts.get("help-after"), texts.get("help-passphrases")))
        .help_template(format!(
            "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}\n",
            texts.get("help-heading-usage")
        ))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            clap::Arg::new("help")
                .long("help")
                .short('h')
                .global(true)
                .action(clap::ArgAction::Help)
                .help(texts.get("help-help")),
        )
        .arg(
            clap::Arg::new("version").long("version").action(clap::ArgAction::Version).help(texts.get("help-version")),
        );
    with_subcommands(with_help(command, texts, "help"), texts, "help")
}

/// Says of each command what it does, and of those under it.
fn with_subcommands(command: clap::Command, texts: &Texts, key: &str) -> clap::Command {
    let command = command
        .subcommand_help_heading(texts.get("help-heading-commands"))
        .subcommand_value_name(texts.get("help-command"));
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    names.into_iter().fold(command, |command, name| {
        let key = format!("{key}-{name}");
        let about = texts.get(&key);
        let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n", texts.get("help-heading-usage"));
        command.mut_subcommand(name, |sub| {
            let sub = with_help(sub.about(about).help_template(template).disable_help_subcommand(true), texts, &key);
            with_subcommands(sub, texts, &key)
        })
    })
}

/// Says of each argument what it is for, under headings in the reader's
/// language.
fn with_help(command: clap::Command, texts: &Texts, key: &str) -> clap::Command {
    let headings = [texts.get("help-heading-arguments"), texts.get("help-heading-options")];
    command.mut_args(|arg| {
        let [arguments, options] = headings.clone();
        let heading = if arg.is_positional() { arguments } else { options };
        let id = arg.get_id().as_str().replace('_', "-");
        let help = texts.get(&help_key(texts, key, &id));
        let takes_value = arg.get_action().takes_values();
        let arg = arg.help(help).help_heading(heading);
        if takes_value { arg.hide_default_value(true).hide_possible_values(true) } else { arg }
    })
}

/// What an argument is told by: its command's own words, otherwise those of the
/// command above, and so on; what several commands share is told in one way.
fn help_key(texts: &Texts, command: &str, id: &str) -> String {
    let upwards = std::iter::successors(Some(command), |command| Some(command.rsplit_once('-')?.0));
    let own = upwards.map(|command| format!("{command}-{id}")).find(|key| texts.has(key));
    own.unwrap_or_else(|| format!("help-{id}"))
}

/// Prints help, or one line on what is wrong; gives the exit status. Only here
/// are the hundreds of texts read that the help is made of.
pub fn report(error: clap::Error, written: &[OsString], texts: &Texts) -> u8 {
    let error = parse(localize(Arguments::command(), texts), written).err().unwrap_or(error);
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return match super::print(&error.to_string()) {
            Ok(()) => 0,
            Err(failure) => super::tell(&failure, texts),
        };
    }
    let told = |kind| error.get(kind).map(ToString::to_string);
    let detail = told(ContextKind::InvalidArg).or_else(|| told(ContextKind::InvalidSubcommand)).unwrap_or_default();
    let detail = detail.trim();
    let line = match error.kind() {
        ErrorKind::InvalidSubcommand => texts.with("usage-command", &[("what", detail.into())]),
        ErrorKind::MissingRequiredArgument => texts.with("usage-missing", &[("what", detail.into())]),
        ErrorKind::UnknownArgument => texts.with("usage-unknown", &[("what", detail.into())]),
        // What there is to choose from is few enough to be told.
        ErrorKind::InvalidValue if detail.starts_with("--kind") => {
            let kind = told(ContextKind::InvalidValue).unwrap_or_default();
            texts.with("error-kind", &[("kind", (&kind).into())])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => texts.with("usage-value", &[("what", detail.into())]),
        _ => texts.get("usage-wrong"),
    };
    let _ = writeln!(std::io::stderr(), "selvsyn: {}", line.replace('\n', " "));
    2
}
