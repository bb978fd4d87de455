//! What the jobs do: read, set and write, in a thread of their own. Each
//! gives the sentence for the reader where it could not be done.

use super::job_results::{Made, Unmade};
use super::state::{Snapshot, State};
use crate::chart::Kind;
use crate::export::archive::Archive;
use crate::export::{Pixels, Progress, TableFor};
use crate::guides::Guide;
use crate::i18n::Texts;
use crate::instrument::own::{self, OwnFile};
use crate::lesson::{Lesson, LessonPaper, Picture};
use crate::paper::Paper;
use crate::passphrase::Passphrase;
use crate::plan::{Entry, EntryId, Sheet};
use crate::platform::files;
use crate::platform::own_files::INSTRUMENTS;
use crate::scoring::SessionId;
use crate::service::ServiceError;
use crate::service::archives::{self, Found};
use crate::service::documents::{self, Documents, Written};
use crate::service::lessons;
use crate::ui::{Refused, Shown};
use jiff::Timestamp;
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What is said of what could not be done.
pub fn unmade(error: &ServiceError, texts: &Texts) -> Unmade {
    match error {
        ServiceError::CalledOff => Unmade::Cancelled,
        error => Unmade::Failed(error.describe(texts)),
    }
}

impl Snapshot {
    pub(super) fn texts(&self) -> Texts {
        Texts::new(self.language)
    }

    fn documents<'a>(&'a self, texts: &'a Texts) -> Documents<'a> {
        let State { catalog, contents, settings } = &self.state;
        Documents { contents, settings, catalog, texts }
    }

    /// Writes a document.
    pub(super) fn write(&self, make: impl FnOnce(Documents<'_>) -> Result<Written, ServiceError>) -> Made<PathBuf> {
        let texts = self.texts();
        match make(self.documents(&texts)) {
            Ok(Written(path)) => Ok(path),
            Err(error) => Err(unmade(&error, &texts)),
        }
    }
}

/// The session that is shown; none where it is the combined profile.
fn session(shown: Shown) -> Option<SessionId> {
    match shown {
        Shown::Combined => None,
        Shown::Session(session) => Some(session),
    }
}

pub fn chart(snapshot: &Snapshot, shown: Shown, kind: Kind, path: &Path, progress: &Progress) -> Made<PathBuf> {
    snapshot.write(|documents| documents.chart(session(shown), kind, path, progress))
}

pub fn report(
    snapshot: &Snapshot,
    session: SessionId,
    path: &Path,
    now: Timestamp,
    progress: &Progress,
) -> Made<PathBuf> {
    snapshot.write(|documents| documents.report(session, path, now, progress))
}

/// The report of plan and journal.
pub fn growth(snapshot: &Snapshot, today: Date, path: &Path, now: Timestamp, progress: &Progress) -> Made<PathBuf> {
    snapshot.write(|documents| documents.growth(today, path, now, progress))
}

/// The page that is taken along to a conversation.
pub fn conversation(
    snapshot: &Snapshot,
    page: EntryId,
    path: &Path,
    now: Timestamp,
    progress: &Progress,
) -> Made<PathBuf> {
    snapshot.write(|documents| documents.conversation(page, path, now, progress))
}

/// The same as it will be.
pub fn papers(snapshot: &Snapshot, page: &Entry) -> Made<Vec<Paper>> {
    let texts = snapshot.texts();
    snapshot.documents(&texts).papers(page).map_err(|error| unmade(&error, &texts))
}

/// A blank worksheet.
pub fn form(snapshot: &Snapshot, sheet: Sheet, path: &Path, now: Timestamp, progress: &Progress) -> Made<PathBuf> {
    snapshot.write(|of| documents::form(sheet, path, of.texts, now, progress))
}

/// A guide in the person's language.
pub fn guide(snapshot: &Snapshot, guide: Guide, path: &Path, now: Timestamp, progress: &Progress) -> Made<PathBuf> {
    snapshot.write(|documents| documents.guide(guide, path, now, progress))
}

pub fn history(snapshot: &Snapshot, path: &Path, now: Timestamp, progress: &Progress) -> Made<PathBuf> {
    snapshot.write(|documents| documents.history(path, TableFor::People, now, progress))
}

/// The archive behind a passphrase.
pub fn sealed_history(
    snapshot: &Snapshot,
    passphrase: Option<&Passphrase>,
    path: &Path,
    now: Timestamp,
    progress: &Progress,
) -> Made<PathBuf> {
    let Some(passphrase) = passphrase else { return Err(Unmade::Cancelled) };
    snapshot.write(|documents| documents.sealed(passphrase, path, now, progress))
}

pub fn calendar(snapshot: &Snapshot, path: &Path, now: Timestamp, progress: &Progress) -> Made<PathBuf> {
    snapshot.write(|documents| documents.calendar(path, now, progress))
}

pub fn picture(snapshot: &Snapshot, shown: Shown, kind: Kind, progress: &Progress) -> Made<Pixels> {
    let texts = snapshot.texts();
    let picture = snapshot.documents(&texts).picture(session(shown), kind, progress);
    picture.map_err(|error| unmade(&error, &texts))
}

/// The table of a result, a tab between two cells.
pub fn table(snapshot: &Snapshot, shown: Shown, texts: &Texts) -> Result<String, ServiceError> {
    snapshot.documents(texts).table(session(shown))
}

/// Reads an archive to be merged; `None` where it is behind a passphrase.
pub fn read_archive(snapshot: &Snapshot, path: &Path, progress: &Progress) -> Made<Option<Archive>> {
    match archives::read(path, progress) {
        Ok(Found::Archive(archive)) => Ok(Some(*archive)),
        Ok(Found::Sealed(_)) => Ok(None),
        Err(error) => Err(unmade(&error, &snapshot.texts())),
    }
}

/// Reads one that is behind a passphrase; `None` where it is another one.
pub fn open_archive(
    snapshot: &Snapshot,
    path: &Path,
    passphrase: &Passphrase,
    progress: &Progress,
) -> Made<Option<Archive>> {
    let opened = archives::read(path, progress).and_then(|found| match found {
        Found::Archive(archive) => Ok(Some(*archive)),
        Found::Sealed(sealed) => sealed.open(passphrase, progress),
    });
    opened.map_err(|error| unmade(&error, &snapshot.texts()))
}

/// Puts an instrument into the data folder, or gives everything that is wrong
/// with it.
pub fn add_instrument(
    snapshot: &Snapshot,
    path: &Path,
    data_folder: &Path,
    progress: &Progress,
) -> Made<Result<OwnFile, Refused>> {
    let texts = snapshot.texts();
    let text = match files::read_to_string(path, INSTRUMENTS.max_bytes) {
        Ok(text) => text,
        Err(error) => return Err(unmade(&ServiceError::unread(&error, path, INSTRUMENTS.max_bytes), &texts)),
    };
    let instrument = match own::check(&text, &snapshot.state.catalog) {
        _ if progress.is_wanted().is_err() => return Err(Unmade::Cancelled),
        Ok(instrument) => instrument,
        Err(problems) => {
            return Ok(Err(Refused { name: files::name(path), problems }));
        }
    };
    match INSTRUMENTS.keep(data_folder, instrument.id.as_str(), instrument.version, &text) {
        Ok(name) => Ok(Ok(OwnFile { name, outcome: Ok(instrument) })),
        Err(error) => {
            log::error!("an instrument could not be stored: {}", error.kind());
            let folder = INSTRUMENTS.folder(data_folder).display().to_string();
            Err(Unmade::Failed(texts.with("error-own-keep", &[("path", (&folder).into())])))
        }
    }
}

/// Takes a lesson in, or gives everything that is wrong with it.
pub fn add_lesson(
    snapshot: &Snapshot,
    path: &Path,
    data_folder: &Path,
    progress: &Progress,
) -> Made<Result<Arc<Lesson>, Refused>> {
    let added = lessons::add(path, data_folder, &snapshot.state.catalog, progress);
    let added = added.map_err(|error| unmade(&error, &snapshot.texts()))?;
    Ok(added.map_err(|problems| Refused { name: files::name(path), problems }))
}

/// Writes a lesson with its texts and pictures.
pub fn lesson(snapshot: &Snapshot, lesson: &Lesson, path: &Path, progress: &Progress) -> Made<PathBuf> {
    snapshot.write(|_| lessons::export(lesson, path, progress))
}

/// Writes a lesson on paper.
pub fn paper(
    snapshot: &Snapshot,
    lesson: &Lesson,
    paper: LessonPaper,
    path: &Path,
    now: Timestamp,
    progress: &Progress,
) -> Made<PathBuf> {
    snapshot.write(|documents| lessons::paper(lesson, paper, path, documents.texts, now, progress))
}

/// Reads a picture for a slide.
pub fn picture_of_slide(snapshot: &Snapshot, path: &Path) -> Made<Picture> {
    let texts = snapshot.texts();
    let read = lessons::picture(path).map_err(|error| unmade(&error, &texts))?;
    read.map_err(|problem| {
        let (name, problem) = (files::name(path), texts.problem_kind(&problem));
        Unmade::Failed(texts.with("slide-picture-not", &[("name", (&name).into()), ("problem", (&problem).into())]))
    })
}
