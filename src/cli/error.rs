//! Why a command could not be carried out.

use crate::export::ExportError;
use crate::export::archive::{self, ArchiveError};
use crate::i18n::Texts;
use crate::scoring::AnswersError;
use crate::store::StoreError;
use std::path::PathBuf;

/// One of them ends the command.
pub enum Failure {
    NoDataFolder,
    Store(StoreError, PathBuf),
    NoInstrument(String),
    Answers(AnswersError),
    Date(String),
    Label(usize),
    NoSession(String),
    NothingToShow,
    Kind(String),
    Export(ExportError),
    Read(PathBuf),
    Write(PathBuf),
    Archive(ArchiveError, PathBuf),
    Output,
    NotEmpty(PathBuf),
    Unfinished,
    NoAnswers,
    Course,
    NothingCounts,
    Instrument(PathBuf, usize),
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        Self::Export(error)
    }
}

impl Failure {
    /// 2 where the command line itself is wrong, 1 where it could not be done.
    pub fn status(&self) -> u8 {
        match self {
            Self::Kind(_) | Self::Export(ExportError::Ending(_)) => 2,
            _ => 1,
        }
    }

    /// One sentence for the reader.
    pub fn describe(&self, texts: &Texts) -> String {
        let path = |path: &PathBuf| path.display().to_string();
        match self {
            Self::NoDataFolder => texts.get("error-no-data-folder"),
            Self::Store(error, folder) => texts.with(error.key(), &[("path", (&path(folder)).into())]),
            Self::NoInstrument(id) => texts.with("error-no-instrument", &[("id", id.into())]),
            Self::Answers(AnswersError::Count { expected, given }) => {
                texts.with("error-answer-count", &[("expected", (*expected).into()), ("given", (*given).into())])
            }
            Self::Answers(AnswersError::Unreadable { number, text, max }) => texts.with(
                "error-answer",
                &[("number", (*number).into()), ("text", text.into()), ("max", usize::from(*max).into())],
            ),
            Self::Date(text) => texts.with("error-date", &[("text", text.into())]),
            Self::Label(max) => texts.with("error-label", &[("max", (*max).into())]),
            Self::NoSession(name) => texts.with("error-no-session", &[("name", name.into())]),
            Self::NothingToShow => texts.get("error-nothing-to-show"),
            Self::Kind(kind) => texts.with("error-kind", &[("kind", kind.into())]),
            Self::Export(error) => error.describe(texts),
            Self::Read(file) => texts.with("error-read", &[("path", (&path(file)).into())]),
            Self::Write(file) => texts.with("error-write", &[("path", (&path(file)).into())]),
            Self::Archive(error, file) => archive::describe(error, &path(file), texts),
            Self::Instrument(file, problems) => {
                texts.with("error-own-refused", &[("path", (&path(file)).into()), ("count", (*problems).into())])
            }
            Self::Output => texts.get("error-output"),
            Self::Unfinished => texts.get("error-unfinished"),
            Self::NoAnswers => texts.get("error-no-answers"),
            Self::Course => texts.get("error-course"),
            Self::NothingCounts => texts.get("group-nothing-counts"),
            Self::NotEmpty(folder) => texts.with("error-not-empty", &[("path", (&path(folder)).into())]),
        }
    }
}
