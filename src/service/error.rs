//! Why something could not be done, and the sentence that says so.

use crate::chart::stored_error_words;
use crate::course::{DraftFlaw, FileFlaw, MAX_INSTRUMENTS, MAX_NAME};
use crate::days::Odd;
use crate::export::ExportError;
use crate::export::archive::{self, ArchiveError};
use crate::group::{CodeProblem, CourseCode, Reason, Refusal, StoredError};
use crate::i18n::Texts;
use crate::instrument::Instrument;
use crate::passphrase::sealed::SealError;
use crate::platform::{files, regular, writing};
use crate::progress::Cancelled;
use crate::scoring::AnswersError;
use crate::store::StoreError;
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One of them ends what was asked for; nothing has changed.
#[derive(Debug)]
pub enum ServiceError {
    /// Nobody wanted the rest; nothing is written.
    CalledOff,
    /// Answers that do not fit the instrument.
    Answers(AnswersError),
    /// A date that is written in another way.
    Date(String),
    /// A day that a session is hardly of.
    Day(Odd, Date),
    /// A label that is longer than this, in characters.
    Label(usize),
    /// There is nothing of what was asked for.
    NothingToShow,
    /// The session was here when it was asked for: other data has taken the
    /// place of that, or it was deleted.
    SessionGone,
    /// The data that it was begun with is not here any more.
    DataReplaced,
    /// No plan and no journal.
    NothingWritten,
    /// Nothing is ticked that is to be taken along.
    NothingTicked,
    /// A plan or a page that cannot be taken, as it is written.
    Written(ArchiveError),
    /// A plan that was made from another than the one that is here.
    PlanChanged,
    /// A session that is not finished cannot be given to a group.
    Unfinished,
    /// One without an answer cannot either.
    NoAnswers,
    /// No name of a course.
    Course,
    /// A contribution of somebody else's stands there.
    OthersContribution(PathBuf),
    /// What stands there cannot be read, and may be one.
    UnreadContribution(PathBuf),
    /// The bytes could not be made.
    Export(ExportError),
    /// The file cannot be read, or is no text.
    Read(PathBuf),
    /// The file is larger than so many megabytes.
    TooLarge(PathBuf, usize),
    /// Something else lies in the place of the file.
    NotAFile(PathBuf),
    /// The file cannot be written; the key of the text that tells why.
    Write(PathBuf, &'static str),
    /// It is no archive, or none that can be taken.
    Archive(ArchiveError, PathBuf),
    /// It does not come out from behind its passphrase.
    Sealed(SealError, PathBuf),
    /// What is to be merged is a sealed contribution to a course.
    SealedContribution(PathBuf),
    /// It is no course file, or none that can be taken; where it was read from,
    /// unless somebody pasted it.
    CourseFile(FileFlaw, Option<PathBuf>),
    /// No code of a course.
    CourseCode(CodeProblem),
    /// The course is known here with another key.
    OtherKey(String),
    /// It asks a questionnaire of the same id and version as one here, and with
    /// other statements.
    OtherQuestionnaire(String),
    /// A course that one does not take part in.
    NotJoined(String),
    /// The course does not ask this questionnaire.
    NotWanted(String),
    /// Only the code of the course is known, and nothing that could be sealed
    /// to.
    CodeAlone(CourseCode),
    /// Something stands there, and is not written over.
    Exists(PathBuf),
    /// Nothing can be laid into the folder of a course; the key of the text
    /// that tells why.
    CourseFolder(PathBuf, &'static str),
    /// A lesson could not be stored; where they lie.
    LessonNotKept(PathBuf),
    /// The copy would be the history itself.
    Itself(PathBuf),
    /// The course came without what opens its contributions.
    NoCourseKey,
    /// What was kept of a result cannot be shown.
    Stored(StoredError),
    /// A group's result may not be shown.
    Refused(Refusal),
    /// No course that one leads has this code.
    NoCourse(String),
    /// A course has no such round.
    NoRound(usize),
    /// A questionnaire that the course does not ask.
    NotAsked(String),
    /// A questionnaire that is not known here.
    NoQuestionnaire(String),
    /// The course has ended, so that nothing more is collected.
    CourseEnded,
    /// A course cannot be made or changed so.
    CourseFlaw(DraftFlaw),
    /// A line that is empty, too long or no line, of so many characters.
    Line(usize),
    /// More lines than so many.
    TooManyLines(usize),
    /// A sheet that does not count.
    NotCounted(Reason),
    /// What is to be withdrawn is not among what waits to be shown.
    NotCollected,
    /// Too few have handed in a questionnaire for anything to be shown.
    TooFew {
        /// Which.
        instrument: Arc<Instrument>,
        /// How many there must be.
        floor: usize,
        /// How many more.
        missing: usize,
    },
    /// Everybody who has handed in a questionnaire is in what was shown.
    NothingNew(Arc<Instrument>),
    /// A questionnaire's result may not be shown.
    RefusedOf(Arc<Instrument>, Refusal),
    /// Another program changes the same collection again and again.
    CollectionBusy,
    /// Whoever was asked whether to go on did not want to.
    NotConfirmed,
    /// The system has no randomness to give.
    NoRandomness,
    /// Nothing is shown that cannot be remembered; the data folder.
    NotRemembered(StoreError, PathBuf),
    /// The history, or the folder in which it lies, is in the way.
    Store(StoreError, PathBuf),
    /// A passphrase is to be set, and there is one.
    HasPassphrase,
    /// One is to be changed or removed, and there is none.
    HasNoPassphrase,
    /// The workplace asks for a passphrase, and there is none.
    PassphraseRequired,
    /// The workplace asks for a passphrase, and it is to be removed.
    Managed,
}

impl From<ExportError> for ServiceError {
    fn from(error: ExportError) -> Self {
        match error {
            ExportError::Cancelled(_) => Self::CalledOff,
            error => Self::Export(error),
        }
    }
}

impl From<Cancelled> for ServiceError {
    fn from(_: Cancelled) -> Self {
        Self::CalledOff
    }
}

impl ServiceError {
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
        log::error!("a file could not be written: {}", error.kind());
        Self::Write(file.to_owned(), writing::why_unwritten(error))
    }

    /// One sentence for the reader.
    pub fn describe(&self, texts: &Texts) -> String {
        let with_path = |key: &str, path: &Path| texts.with(key, &[("path", (&path.display().to_string()).into())]);
        match self {
            Self::CalledOff => texts.get("called-off"),
            Self::Answers(AnswersError::Count { expected, given }) => {
                texts.with("error-answer-count", &[("expected", (*expected).into()), ("given", (*given).into())])
            }
            Self::Answers(AnswersError::Unreadable { number, text, max }) => texts.with(
                "error-answer",
                &[("number", (*number).into()), ("text", text.into()), ("max", usize::from(*max).into())],
            ),
            Self::Written(error) => archive::describe_entry(error, texts),
            Self::PlanChanged => texts.get("error-plan-changed"),
            Self::Date(text) => texts.with("error-date", &[("text", text.into())]),
            Self::Day(odd, date) => {
                let key = if odd.may_be_meant() { "error-long-ago" } else { "error-in-future" };
                texts.with(key, &[("date", (&texts.date(*date)).into())])
            }
            Self::Label(max) => texts.with("error-label", &[("max", (*max).into())]),
            Self::NothingToShow => texts.get("error-nothing-to-show"),
            Self::SessionGone => texts.get("error-session-gone"),
            Self::DataReplaced => texts.get("error-data-replaced"),
            Self::NothingWritten => texts.get("error-nothing-written"),
            Self::NothingTicked => texts.get("talk-empty"),
            Self::Unfinished => texts.get("error-unfinished"),
            Self::NoAnswers => texts.get("error-no-answers"),
            Self::Course => texts.get("error-course"),
            Self::Stored(error) => stored_error_words(error, texts),
            Self::NoCourseKey => texts.get("error-course-no-key"),
            Self::OthersContribution(file) => with_path("error-contribution-others", file),
            Self::UnreadContribution(file) => with_path("error-contribution-unread", file),
            Self::Export(error) => error.describe(texts),
            Self::Read(file) => with_path("error-read", file),
            Self::TooLarge(file, megabytes) => {
                let path = file.display().to_string();
                texts.with("error-too-large", &[("path", (&path).into()), ("megabytes", (*megabytes).into())])
            }
            Self::NotAFile(file) => with_path("error-not-a-file", file),
            Self::Write(file, key) => with_path(key, file),
            Self::Archive(error, file) => archive::describe(error, &file.display().to_string(), texts),
            Self::Sealed(error, file) => with_path(error.key(), file),
            Self::SealedContribution(file) => with_path("given-sealed-contribution", file),
            Self::Refused(refusal) => texts.refusal(*refusal),
            Self::NoCourse(code) => texts.with("error-no-course", &[("code", code.into())]),
            Self::NoRound(rounds) => texts.with("error-no-round", &[("rounds", (*rounds).into())]),
            Self::NotAsked(id) => texts.with("error-not-asked", &[("id", id.into())]),
            Self::NoQuestionnaire(id) => texts.with("error-no-instrument", &[("id", id.into())]),
            Self::CourseEnded => texts.get("error-course-ended"),
            Self::CourseFlaw(flaw) => flaw_words(flaw, texts),
            Self::Line(max) => texts.with("error-line", &[("max", (*max).into())]),
            Self::TooManyLines(max) => texts.with("error-too-many-lines", &[("max", (*max).into())]),
            Self::NotCounted(reason) => texts.reason(*reason),
            Self::NotCollected => texts.get("error-not-collected"),
            Self::TooFew { instrument, floor, missing } => {
                let title = instrument.title.get(texts.language());
                let args = [("title", title.into()), ("floor", (*floor).into()), ("missing", (*missing).into())];
                texts.with("error-too-few", &args)
            }
            Self::NothingNew(instrument) => {
                texts.with("error-nothing-new", &[("title", instrument.title.get(texts.language()).into())])
            }
            Self::RefusedOf(instrument, refusal) => {
                let (title, why) = (instrument.title.get(texts.language()), texts.refusal(*refusal));
                texts.with("error-refused-of", &[("title", title.into()), ("why", (&why).into())])
            }
            Self::CollectionBusy => texts.get("error-collection-busy"),
            Self::NotConfirmed => texts.get("error-not-confirmed"),
            Self::NoRandomness => texts.get("store-random"),
            Self::NotRemembered(error, folder) => {
                let why = store_words(error, &folder.display().to_string(), texts);
                texts.with("group-not-remembered", &[("why", (&why).into())])
            }
            Self::CourseFile(flaw, file) => file_words(flaw, file.as_deref(), texts),
            Self::CourseCode(problem) => texts.code_problem(*problem),
            Self::OtherKey(course) => texts.with("error-other-key", &[("course", course.into())]),
            Self::OtherQuestionnaire(title) => texts.with("error-other-questionnaire", &[("title", title.into())]),
            Self::NotJoined(course) => texts.with("error-not-joined", &[("course", course.into())]),
            Self::NotWanted(course) => texts.with("error-not-wanted", &[("course", course.into())]),
            Self::CodeAlone(code) => texts.with("error-code-alone", &[("code", (&code.to_string()).into())]),
            Self::Exists(file) => with_path("error-exists", file),
            Self::CourseFolder(folder, key) => with_path(key, folder),
            Self::LessonNotKept(folder) => with_path("error-lesson-keep", folder),
            Self::Itself(file) => with_path("backup-itself", file),
            Self::Store(error, folder) => store_words(error, &folder.display().to_string(), texts),
            Self::HasPassphrase => texts.get("error-has-passphrase"),
            Self::HasNoPassphrase => texts.get("error-has-no-passphrase"),
            Self::PassphraseRequired => texts.get("error-passphrase-required"),
            Self::Managed => texts.get("passphrase-required"),
        }
    }
}

/// Why a file, or what somebody pasted, is no course's.
fn file_words(flaw: &FileFlaw, file: Option<&Path>, texts: &Texts) -> String {
    let path = file.map_or_else(|| texts.get("course-file-pasted"), |file| file.display().to_string());
    let path = ("path", (&path).into());
    match flaw {
        FileFlaw::NotJson { line, column } => {
            texts.with("error-course-file-broken", &[path, ("line", (*line).into()), ("column", (*column).into())])
        }
        FileFlaw::Foreign => texts.with("error-course-file-foreign", &[path]),
        FileFlaw::Newer => texts.with("error-course-file-newer", &[path]),
        FileFlaw::Wrong(place) => texts.with("error-course-file-wrong", &[path, ("place", place.into())]),
    }
}

/// What is missing of a course, or cannot be.
fn flaw_words(flaw: &DraftFlaw, texts: &Texts) -> String {
    match flaw {
        DraftFlaw::Name => texts.with("error-course-name", &[("max", MAX_NAME.into())]),
        DraftFlaw::Instruments => texts.get("error-course-instruments"),
        DraftFlaw::TooMany => texts.with("error-course-too-many", &[("max", MAX_INSTRUMENTS.into())]),
        DraftFlaw::Expected(id) => texts.with("error-course-expected", &[("id", id.into())]),
        DraftFlaw::RoundTitle(_) => texts.with("error-course-round-title", &[("max", MAX_NAME.into())]),
        DraftFlaw::RoundDay(_) => texts.get("error-course-round-day"),
    }
}

/// What is said of a history that cannot be used; `name` is its folder, or
/// what it is called where nobody asks for one.
pub fn store_words(error: &StoreError, name: &str, texts: &Texts) -> String {
    let what = error.what(texts.language());
    texts.with(error.key(), &[("path", name.into()), ("what", (&what).into())])
}
