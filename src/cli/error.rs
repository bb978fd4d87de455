//! Why a command could not be carried out.

use crate::app::finding_words;
use crate::export::ExportError;
use crate::export::archive::{self, ArchiveError};
use crate::group::Refusal;
use crate::i18n::Texts;
use crate::passphrase::sealed::SealError;
use crate::platform::{files, regular, writing};
use crate::service::ServiceError;
use crate::store::{Finding, RestoreError, StoreError};
use std::path::{Path, PathBuf};

/// One of them ends the command.
pub enum Failure {
    NoDataFolder,
    Store(StoreError, PathBuf),
    /// The history, and the command that restores the newest good copy.
    Damaged(PathBuf, Option<String>),
    /// The folder whose history is gone, the command that restores the newest
    /// good copy, and where that lies.
    Gone(Box<(PathBuf, String, PathBuf)>),
    /// What a check found, the data folder, and that command.
    Findings(Box<(Vec<Finding>, PathBuf, Option<String>)>),
    /// The copy, and the data folder.
    Restore(Box<(RestoreError, PathBuf, PathBuf)>),
    Itself(PathBuf),
    /// Another window has the history open.
    AlreadyOpen(PathBuf),
    NoInstrument(String),
    /// What holds in the window as well.
    Service(ServiceError),
    NoSession(String),
    /// What there is, is all dated after today.
    OnlyInFuture,
    /// A contribution of somebody else's stands there.
    OthersContribution(PathBuf),
    /// What stands there cannot be read, and may be one.
    UnreadContribution(PathBuf),
    /// No plan and no journal.
    NothingWritten,
    Kind(String),
    Export(ExportError),
    Read(PathBuf),
    TooLarge(PathBuf, usize),
    /// The file, and the text that tells why.
    Write(PathBuf, &'static str),
    NotAFile(PathBuf),
    Archive(ArchiveError, PathBuf),
    Output,
    NotEmpty(PathBuf),
    NothingCounts,
    /// A group's result may not be shown.
    Refused(Refusal),
    /// Nothing is shown that cannot be remembered; the data folder.
    NotRemembered(StoreError, PathBuf),
    Instrument(PathBuf, usize),
    /// Where a script is to put it.
    NoPassphrase(&'static str),
    Repeated,
    HasPassphrase,
    HasNoPassphrase,
    PassphraseRequired,
    Managed,
    Sealed(SealError, PathBuf),
}

impl From<ServiceError> for Failure {
    fn from(error: ServiceError) -> Self {
        Self::Service(error)
    }
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        Self::Export(error)
    }
}

impl Failure {
    /// Why a file could not be read: there is more of it than `max_bytes`, or
    /// it is no text, or not there.
    pub fn unread(error: &std::io::Error, file: &Path, max_bytes: u64) -> Self {
        if error.kind() == std::io::ErrorKind::FileTooLarge {
            return Self::TooLarge(file.to_owned(), files::megabytes(max_bytes));
        }
        match regular::not_a_file(error) {
            Some(_) => Self::NotAFile(file.to_owned()),
            None => Self::Read(file.to_owned()),
        }
    }

    /// Why a file could not be written.
    pub fn unwritten(error: &std::io::Error, file: &Path) -> Self {
        Self::Write(file.to_owned(), writing::why_unwritten(error))
    }

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
            Self::Store(error, folder) => {
                let what = error.what(texts.language());
                texts.with(error.key(), &[("path", (&path(folder)).into()), ("what", (&what).into())])
            }
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
                let found: Vec<String> = findings.iter().map(|finding| finding_words(finding, texts)).collect();
                let advice = match way_back {
                    Some(command) => texts.with("check-way-back", &[("command", command.into())]),
                    None if findings.iter().all(|finding| matches!(finding, Finding::NotPrivate(_))) => {
                        texts.get("check-make-private")
                    }
                    None => texts.get("check-no-copy"),
                };
                let (path, found) = (path(folder), found.join("; "));
                let args = [("path", (&path).into()), ("found", (&found).into()), ("advice", (&advice).into())];
                texts.with("check-found", &args)
            }
            Self::Restore(refused) => {
                let (error, copy, folder) = &**refused;
                restore_words(error, &path(copy), &path(folder), texts)
            }
            Self::AlreadyOpen(folder) => texts.with("window-already-open", &[("path", (&path(folder)).into())]),
            Self::Itself(file) => texts.with("backup-itself", &[("path", (&path(file)).into())]),
            Self::NoInstrument(id) => texts.with("error-no-instrument", &[("id", id.into())]),
            Self::Service(error) => error.describe(texts),
            Self::NoSession(name) => texts.with("error-no-session", &[("name", name.into())]),
            Self::OnlyInFuture => texts.get("error-only-in-future"),
            Self::OthersContribution(file) => {
                texts.with("error-contribution-others", &[("path", (&path(file)).into())])
            }
            Self::UnreadContribution(file) => {
                texts.with("error-contribution-unread", &[("path", (&path(file)).into())])
            }
            Self::NothingWritten => texts.get("error-nothing-written"),
            Self::Kind(kind) => texts.with("error-kind", &[("kind", kind.into())]),
            Self::Export(error) => error.describe(texts),
            Self::Read(file) => texts.with("error-read", &[("path", (&path(file)).into())]),
            Self::TooLarge(file, megabytes) => {
                texts.with("error-too-large", &[("path", (&path(file)).into()), ("megabytes", (*megabytes).into())])
            }
            Self::Write(file, key) => texts.with(key, &[("path", (&path(file)).into())]),
            Self::NotAFile(file) => texts.with("error-not-a-file", &[("path", (&path(file)).into())]),
            Self::Archive(error, file) => archive::describe(error, &path(file), texts),
            Self::Instrument(file, problems) => {
                texts.with("error-own-refused", &[("path", (&path(file)).into()), ("count", (*problems).into())])
            }
            Self::NoPassphrase(variable) => texts.with("error-no-passphrase", &[("variable", (*variable).into())]),
            Self::Repeated => texts.get("passphrase-differs"),
            Self::HasPassphrase => texts.get("error-has-passphrase"),
            Self::HasNoPassphrase => texts.get("error-has-no-passphrase"),
            Self::PassphraseRequired => texts.get("error-passphrase-required"),
            Self::Managed => texts.get("passphrase-required"),
            Self::Sealed(error, file) => texts.with(error.key(), &[("path", (&path(file)).into())]),
            Self::Output => texts.get("error-output"),
            Self::NothingCounts => texts.get("group-nothing-counts"),
            Self::Refused(refusal) => texts.refusal(*refusal),
            Self::NotRemembered(error, folder) => {
                let what = error.what(texts.language());
                let why = texts.with(error.key(), &[("path", (&path(folder)).into()), ("what", (&what).into())]);
                texts.with("group-not-remembered", &[("why", (&why).into())])
            }
            Self::NotEmpty(folder) => texts.with("error-not-empty", &[("path", (&path(folder)).into())]),
        }
    }
}

/// Why a copy was not restored.
fn restore_words(error: &RestoreError, copy: &str, folder: &str, texts: &Texts) -> String {
    let path = if error.is_about_copy() { copy } else { folder };
    let what = match error {
        RestoreError::History(error) => error.what(texts.language()),
        _ => String::new(),
    };
    texts.with(error.key(), &[("path", path.into()), ("what", (&what).into())])
}
