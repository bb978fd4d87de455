//! Why a command could not be carried out.

use crate::export::ExportError;
use crate::i18n::Texts;
use crate::service::{ServiceError, backups};
use crate::store::{Finding, RestoreError};
use std::path::PathBuf;

/// One of them ends the command.
pub enum Failure {
    /// What could not be done in the window either.
    Service(ServiceError),
    NoDataFolder,
    /// The history, and the command that restores the newest good copy.
    Damaged(PathBuf, Option<String>),
    /// The folder whose history is gone, the command that restores the newest
    /// good copy, and where that lies.
    Gone(Box<(PathBuf, String, PathBuf)>),
    /// What a check found, the data folder, and that command.
    Findings(Box<(Vec<Finding>, PathBuf, Option<String>)>),
    /// The copy, and the data folder.
    Restore(Box<(RestoreError, PathBuf, PathBuf)>),
    /// Another window has the history open.
    AlreadyOpen(PathBuf),
    NoInstrument(String),
    NoLesson(String),
    NoSession(String),
    /// What there is, is all dated after today.
    OnlyInFuture,
    Output,
    NotEmpty(PathBuf),
    NothingCounts,
    Instrument(PathBuf, usize),
    /// Where a script is to put it.
    NoPassphrase(&'static str),
    Repeated,
}

impl From<ServiceError> for Failure {
    fn from(error: ServiceError) -> Self {
        Self::Service(error)
    }
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        Self::Service(error.into())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(_: serde_json::Error) -> Self {
        Self::Output
    }
}

impl Failure {
    /// 2 where the command line itself is wrong, 1 where it could not be done.
    pub fn status(&self) -> u8 {
        match self {
            Self::Service(ServiceError::Export(ExportError::Ending(_))) => 2,
            _ => 1,
        }
    }

    /// The same with what only a terminal can offer.
    pub fn describe_in_terminal(&self, texts: &Texts) -> String {
        let key = match self {
            Self::NoDataFolder => "store-folder",
            Self::Damaged(_, None) => "store-damaged",
            Self::Service(ServiceError::Store(error, _)) => error.key(),
            _ => "",
        };
        let more = match key {
            "store-folder" | "store-foreign" | "store-too-large" | "store-read-only" | "store-not-there" => {
                "terminal-other-folder"
            }
            "store-damaged" => "terminal-archive",
            _ => return self.describe(texts),
        };
        format!("{} {}", self.describe(texts), texts.get(more))
    }

    /// One sentence for the reader.
    pub fn describe(&self, texts: &Texts) -> String {
        let path = |path: &PathBuf| path.display().to_string();
        match self {
            Self::Service(error) => error.describe(texts),
            Self::NoDataFolder => texts.get("error-no-data-folder"),
            Self::Damaged(folder, way_back) => {
                let args = [("path", path(folder)), ("command", way_back.clone().unwrap_or_default())];
                let args = args.each_ref().map(|(name, text)| (*name, text.into()));
                texts.with(if way_back.is_some() { "store-damaged-way-back" } else { "store-damaged" }, &args)
            }
            Self::Gone(gone) => {
                let (folder, command, backups) = &**gone;
                let (folder, backups) = (path(folder), path(backups));
                let args = [("path", (&folder).into()), ("command", command.into()), ("backups", (&backups).into())];
                texts.with("store-gone-way-back", &args)
            }
            Self::Findings(found) => {
                let (findings, folder, way_back) = &**found;
                let way_back = way_back.as_ref().map_or_else(
                    || texts.get("check-no-copy"),
                    |command| texts.with("check-way-back", &[("command", command.into())]),
                );
                backups::found_words(findings, folder, &way_back, texts)
            }
            Self::Restore(refused) => {
                let (error, copy, folder) = &**refused;
                backups::not_restored_words(error, copy, folder, texts)
            }
            Self::AlreadyOpen(folder) => texts.with("window-already-open", &[("path", (&path(folder)).into())]),
            Self::NoInstrument(id) => texts.with("error-no-instrument", &[("id", id.into())]),
            Self::NoLesson(id) => texts.with("error-no-lesson", &[("id", id.into())]),
            Self::NoSession(name) => texts.with("error-no-session", &[("name", name.into())]),
            Self::OnlyInFuture => texts.get("error-only-in-future"),
            Self::Output => texts.get("error-output"),
            Self::NotEmpty(folder) => texts.with("error-not-empty", &[("path", (&path(folder)).into())]),
            Self::NothingCounts => texts.get("group-nothing-counts"),
            Self::Instrument(file, problems) => {
                texts.with("error-own-refused", &[("path", (&path(file)).into()), ("count", (*problems).into())])
            }
            Self::NoPassphrase(variable) => texts.with("error-no-passphrase", &[("variable", (*variable).into())]),
            Self::Repeated => texts.get("passphrase-differs"),
        }
    }
}
