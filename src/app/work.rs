//! What the jobs do: read, set and write, in a thread of their own. Each
//! gives the sentence for the reader where it could not be done.

use super::job_results::{Made, Unmade};
use super::state::Snapshot;
use crate::chart::{self, Kind, Profile};
use crate::export::archive::Archive;
use crate::export::{self, ExportError, GroupOf, Pixels, Progress, TableFor, archive};
use crate::group::contribution;
use crate::i18n::Texts;
use crate::instrument::own::{self, OwnFile};
use crate::passphrase::Passphrase;
use crate::passphrase::sealed::{self, SealError};
use crate::platform::{files, instruments, regular, writing};
use crate::scoring::SessionId;
use crate::ui::{Refused, Revealed, Shown};
use jiff::Timestamp;
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Pixels a unit of a drawing on the clipboard.
const PICTURE_SCALE: f32 = 2.0;

impl Snapshot {
    fn texts(&self) -> Texts {
        Texts::new(self.language)
    }

    fn profile(&self, shown: Shown) -> Option<Profile> {
        let Self { history, catalog, .. } = self;
        match shown {
            Shown::Combined => Profile::combined(history, catalog),
            Shown::Session(id) => history.get(id).map(|record| Profile::in_history(record, history)),
        }
    }
}

pub fn chart(snapshot: &Snapshot, shown: Shown, kind: Kind, path: &Path, progress: &Progress) -> Made<PathBuf> {
    let texts = snapshot.texts();
    let Some(profile) = snapshot.profile(shown) else { return Err(Unmade::Failed(texts.get("error-nothing-to-show"))) };
    write(path, export::chart(&profile, kind, &files::ending(path), &texts), &texts, progress)
}

pub fn report(
    snapshot: &Snapshot,
    session: SessionId,
    path: &Path,
    now: Timestamp,
    progress: &Progress,
) -> Made<PathBuf> {
    let texts = snapshot.texts();
    let Some(record) = snapshot.history.get(session) else {
        return Err(Unmade::Failed(texts.get("error-nothing-to-show")));
    };
    let document = export::report::session(record, &snapshot.history, &snapshot.plans, &texts);
    write(path, export::report_file(&document, &files::ending(path), now), &texts, progress)
}

/// The report of plan and journal.
pub fn growth(snapshot: &Snapshot, today: Date, path: &Path, now: Timestamp, progress: &Progress) -> Made<PathBuf> {
    let (Snapshot { history, plans, journal, .. }, texts) = (snapshot, snapshot.texts());
    let Some(document) = export::report::growth(history, plans, journal, today, &texts) else {
        return Err(Unmade::Failed(texts.get("error-nothing-written")));
    };
    write(path, export::report_file(&document, &files::ending(path), now), &texts, progress)
}

pub fn history(snapshot: &Snapshot, path: &Path, now: Timestamp, progress: &Progress) -> Made<PathBuf> {
    let texts = snapshot.texts();
    let written = export::history(snapshot.contents(), &files::ending(path), TableFor::People, &texts, now, progress);
    write(path, written, &texts, progress)
}

/// The archive behind a passphrase.
pub fn sealed_history(
    snapshot: &Snapshot,
    passphrase: Option<&Passphrase>,
    path: &Path,
    now: Timestamp,
    progress: &Progress,
) -> Made<PathBuf> {
    let (texts, shown) = (snapshot.texts(), path.display().to_string());
    let Some(passphrase) = passphrase else { return Err(Unmade::Cancelled) };
    if !files::is_sealed_archive(path) {
        return Err(Unmade::Failed(texts.with("error-ending", &[("endings", ".json.age".into())])));
    }
    let archive = match archive::write(snapshot.contents(), now) {
        Ok(archive) => Zeroizing::new(archive),
        Err(error) => return Err(Unmade::Failed(ExportError::from(error).describe(&texts))),
    };
    match sealed::seal(archive.as_bytes(), passphrase) {
        Ok(sealed) => write(path, Ok(sealed), &texts, progress),
        Err(error) => Err(Unmade::Failed(texts.with(error.key(), &[("path", (&shown).into())]))),
    }
}

pub fn calendar(snapshot: &Snapshot, path: &Path, now: Timestamp, progress: &Progress) -> Made<PathBuf> {
    let texts = snapshot.texts();
    write(path, export::dates(snapshot.contents(), &files::ending(path), &texts, now), &texts, progress)
}

pub fn picture(snapshot: &Snapshot, shown: Shown, kind: Kind, progress: &Progress) -> Made<Pixels> {
    let texts = snapshot.texts();
    let Some(profile) = snapshot.profile(shown) else { return Err(Unmade::Failed(texts.get("error-nothing-to-show"))) };
    match export::pixels(&export::svg(&profile, kind, &texts), PICTURE_SCALE) {
        _ if progress.is_wanted().is_err() => Err(Unmade::Cancelled),
        Ok(pixels) => Ok(pixels),
        Err(error) => Err(Unmade::Failed(ExportError::from(error).describe(&texts))),
    }
}

/// The table of a result, a tab between two cells.
pub fn table(snapshot: &Snapshot, shown: Shown, texts: &Texts) -> Option<String> {
    let chart::Table { headers, rows } = chart::table(&snapshot.profile(shown)?, texts);
    let line = |cells: &Vec<String>| cells.join("\t") + "\n";
    Some(line(&headers) + &rows.iter().map(line).collect::<String>())
}

/// Reads an archive to be merged; `None` where it is behind a passphrase.
pub fn read_archive(snapshot: &Snapshot, path: &Path, progress: &Progress) -> Made<Option<Archive>> {
    let (texts, shown) = (snapshot.texts(), path.display().to_string());
    match files::read(path, archive::MAX_BYTES) {
        Ok(bytes) if sealed::is_sealed(&bytes) => Ok(None),
        Ok(bytes) => take_archive(bytes, path, &texts, progress).map(Some),
        Err(error) => Err(unread(&error, &shown, archive::MAX_BYTES, &texts)),
    }
}

/// Reads one that is behind a passphrase; `None` where it is another one.
pub fn open_archive(
    snapshot: &Snapshot,
    path: &Path,
    passphrase: &Passphrase,
    progress: &Progress,
) -> Made<Option<Archive>> {
    let (texts, shown) = (snapshot.texts(), path.display().to_string());
    let bytes = match files::read(path, archive::MAX_BYTES) {
        Ok(bytes) => bytes,
        Err(error) => return Err(unread(&error, &shown, archive::MAX_BYTES, &texts)),
    };
    match sealed::open(&bytes, passphrase) {
        Ok(opened) => take_archive(opened, path, &texts, progress).map(Some),
        Err(SealError::Passphrase) => Ok(None),
        Err(error) => Err(Unmade::Failed(texts.with(error.key(), &[("path", (&shown).into())]))),
    }
}

fn take_archive(bytes: Vec<u8>, path: &Path, texts: &Texts, progress: &Progress) -> Made<Archive> {
    let shown = path.display().to_string();
    let Ok(text) = String::from_utf8(bytes).map(Zeroizing::new) else {
        return Err(Unmade::Failed(texts.with("error-read", &[("path", (&shown).into())])));
    };
    match archive::read(&text) {
        _ if progress.is_wanted().is_err() => Err(Unmade::Cancelled),
        Ok(archive) => Ok(archive),
        Err(error) => Err(Unmade::Failed(archive::describe(&error, &shown, texts))),
    }
}

/// Why a file could not be read.
fn unread(error: &std::io::Error, path: &str, max_bytes: u64, texts: &Texts) -> Unmade {
    if error.kind() == std::io::ErrorKind::FileTooLarge {
        let megabytes = files::megabytes(max_bytes);
        let args = [("path", path.into()), ("megabytes", megabytes.into())];
        return Unmade::Failed(texts.with("error-too-large", &args));
    }
    let key = if regular::not_a_file(error).is_some() { "error-not-a-file" } else { "error-read" };
    Unmade::Failed(texts.with(key, &[("path", path.into())]))
}

/// Puts an instrument into the data folder, or gives everything that is wrong
/// with it.
pub fn add_instrument(
    snapshot: &Snapshot,
    path: &Path,
    data_folder: &Path,
    progress: &Progress,
) -> Made<Result<OwnFile, Refused>> {
    let (texts, shown) = (snapshot.texts(), path.display().to_string());
    let text = match files::read_to_string(path, instruments::MAX_BYTES) {
        Ok(text) => text,
        Err(error) => return Err(unread(&error, &shown, instruments::MAX_BYTES, &texts)),
    };
    let instrument = match own::check(&text, &snapshot.catalog) {
        _ if progress.is_wanted().is_err() => return Err(Unmade::Cancelled),
        Ok(instrument) => instrument,
        Err(problems) => {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            return Ok(Err(Refused { name, problems }));
        }
    };
    match instruments::keep(data_folder, instrument.id.as_str(), instrument.version, &text) {
        Ok(name) => Ok(Ok(OwnFile { name, outcome: Ok(instrument) })),
        Err(error) => {
            log::error!("an instrument could not be stored: {}", error.kind());
            let folder = instruments::folder(data_folder).display().to_string();
            Err(Unmade::Failed(texts.with("error-own-keep", &[("path", (&folder).into())])))
        }
    }
}

/// One line with a person's numbers, for a course.
pub fn contribution(
    snapshot: &Snapshot,
    session: SessionId,
    course: &str,
    secret: Option<[u8; 32]>,
    path: &Path,
    progress: &Progress,
) -> Made<PathBuf> {
    let texts = snapshot.texts();
    let (Some(record), Some(secret)) = (snapshot.history.get(session), secret) else {
        return Err(Unmade::Failed(texts.get("error-nothing-to-show")));
    };
    if files::ending(path) != "ndjson" {
        return Err(Unmade::Failed(texts.with("error-ending", &[("endings", ".ndjson".into())])));
    }
    let given = contribution::of_session(&record.session, &secret, course);
    let refused = match files::read_any_text_there(path, contribution::MAX_FILE) {
        Ok(there) => there
            .is_some_and(|there| contribution::is_of_another(&there, &given))
            .then_some("error-contribution-others"),
        Err(_) => Some("error-contribution-unread"),
    };
    if let Some(key) = refused {
        let shown = path.display().to_string();
        return Err(Unmade::Failed(texts.with(key, &[("path", (&shown).into())])));
    }
    let line = contribution::write(&given, &record.instrument);
    write(path, Ok(line.into_bytes()), &texts, progress)
}

/// What a group answered, once it is revealed.
pub fn group(
    snapshot: &Snapshot,
    revealed: Option<&Revealed>,
    path: &Path,
    now: Timestamp,
    progress: &Progress,
) -> Made<PathBuf> {
    let texts = snapshot.texts();
    let Some(revealed) = revealed else { return Err(Unmade::Failed(texts.get("error-nothing-to-show"))) };
    let Revealed { instrument, course, date, result, .. } = revealed;
    let course = Some(course.as_str()).filter(|course| !course.is_empty());
    let group = GroupOf { result, instrument, course, date: Some(*date) };
    write(
        path,
        export::group_file(&[group], &files::ending(path), TableFor::People, &texts, now, progress),
        &texts,
        progress,
    )
}

/// The instrument with what the group's answers measured in the place of what
/// is assumed.
pub fn assumptions(
    snapshot: &Snapshot,
    revealed: Option<&Revealed>,
    path: &Path,
    progress: &Progress,
) -> Made<PathBuf> {
    let texts = snapshot.texts();
    let measured = revealed.and_then(|revealed| export::measured_assumptions(&revealed.result, &revealed.instrument));
    let Some(measured) = measured else { return Err(Unmade::Failed(texts.get("error-nothing-to-show"))) };
    let made =
        if files::ending(path) == "json" { Ok(measured.into_bytes()) } else { Err(ExportError::Ending(&["json"])) };
    write(path, made, &texts, progress)
}

fn write(path: &Path, made: Result<Vec<u8>, ExportError>, texts: &Texts, progress: &Progress) -> Made<PathBuf> {
    let bytes = match made {
        _ if progress.is_wanted().is_err() => return Err(Unmade::Cancelled),
        Ok(bytes) => bytes,
        Err(error) => return Err(Unmade::Failed(error.describe(texts))),
    };
    let shown = path.display().to_string();
    match writing::export(path, &bytes) {
        Ok(()) => Ok(path.to_owned()),
        Err(error) => {
            log::error!("a file could not be written: {}", error.kind());
            Err(Unmade::Failed(texts.with(writing::why_unwritten(&error), &[("path", (&shown).into())])))
        }
    }
}
