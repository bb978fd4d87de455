//! Files that a person asks for: made of what is in the history, and written
//! where the person says.

use super::ServiceError;
use crate::chart::{self, Kind, Profile};
use crate::contents::Contents;
use crate::export::archive;
use crate::export::course::{MINUTES_ENDINGS, MinutesOf};
use crate::export::{self, ExportError, FORM_ENDINGS, GroupOf, PAGE_ENDINGS, Pixels, TableFor};
use crate::group::contribution;
use crate::guides::Guide;
use crate::i18n::Texts;
use crate::instrument::Catalog;
use crate::paper::Paper;
use crate::passphrase::Passphrase;
use crate::passphrase::sealed;
use crate::plan::{Conversation, Entry, EntryId, Sheet};
use crate::platform::{files, writing};
use crate::progress::Progress;
use crate::scoring::{Record, SessionId};
use crate::settings::Settings;
use jiff::Timestamp;
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The endings that a contribution can be written with.
pub const CONTRIBUTION_ENDINGS: &[&str] = &["ndjson"];
/// The ending of an archive behind a passphrase.
pub const SEALED_ENDINGS: &[&str] = &["json.age"];
/// The ending of an instrument.
const INSTRUMENT_ENDINGS: &[&str] = &["json"];
/// Pixels a unit of a drawing on the clipboard.
const PICTURE_SCALE: f32 = 2.0;

/// A file that was written, whole.
#[derive(Debug, PartialEq, Eq)]
pub struct Written(pub PathBuf);

/// What documents are made of.
#[derive(Clone, Copy)]
pub struct Documents<'a> {
    /// The history, the plans and the journal.
    pub contents: &'a Contents,
    /// The person's choices.
    pub settings: &'a Settings,
    /// The instruments.
    pub catalog: &'a Catalog,
    /// The reader's language.
    pub texts: &'a Texts,
}

impl Documents<'_> {
    fn record(&self, session: SessionId) -> Result<&Record, ServiceError> {
        self.contents.history.get(session).ok_or(ServiceError::SessionGone)
    }

    /// A session as a chart shows it; the combined profile where none is named.
    fn profile(&self, session: Option<SessionId>) -> Result<Profile, ServiceError> {
        let record = session.map(|session| self.record(session)).transpose()?;
        Profile::of(record, &self.contents.history, self.catalog).ok_or(ServiceError::NothingToShow)
    }

    /// A chart, as PNG or SVG by the file's ending.
    ///
    /// # Errors
    /// Each of these gives a [`ServiceError`]: there is nothing to show, the
    /// ending is another, it was called off, or the file cannot be written.
    pub fn chart(
        &self,
        session: Option<SessionId>,
        kind: Kind,
        out: &Path,
        progress: &Progress,
    ) -> Result<Written, ServiceError> {
        let profile = self.profile(session)?;
        write(out, export::chart(&profile, kind, &files::ending(out), self.texts), progress)
    }

    /// A chart for the clipboard.
    ///
    /// # Errors
    /// As [`Self::chart`].
    pub fn picture(&self, session: Option<SessionId>, kind: Kind, progress: &Progress) -> Result<Pixels, ServiceError> {
        let drawing = export::svg(&self.profile(session)?, kind, self.texts);
        let picture = export::pixels(&drawing, PICTURE_SCALE);
        progress.is_wanted()?;
        Ok(picture.map_err(ExportError::from)?)
    }

    /// The table of a result, a tab between two cells.
    ///
    /// # Errors
    /// [`ServiceError::NothingToShow`].
    pub fn table(&self, session: Option<SessionId>) -> Result<String, ServiceError> {
        let chart::Table { headers, rows } = chart::table(&self.profile(session)?, self.texts);
        let line = |cells: &Vec<String>| cells.join("\t") + "\n";
        Ok(line(&headers) + &rows.iter().map(line).collect::<String>())
    }

    /// The report of a session, as PDF, HTML or Markdown.
    ///
    /// # Errors
    /// As [`Self::chart`].
    pub fn report(
        &self,
        session: SessionId,
        out: &Path,
        now: Timestamp,
        progress: &Progress,
    ) -> Result<Written, ServiceError> {
        let Contents { history, plans, .. } = self.contents;
        let document = export::report::session(self.record(session)?, history, plans, self.texts);
        write(out, export::report_file(&document, &files::ending(out), now), progress)
    }

    /// The report of plan and journal.
    ///
    /// # Errors
    /// [`ServiceError::NothingWritten`]; else as [`Self::chart`].
    pub fn growth(
        &self,
        today: Date,
        out: &Path,
        now: Timestamp,
        progress: &Progress,
    ) -> Result<Written, ServiceError> {
        let Contents { history, plans, journal, .. } = self.contents;
        let document = export::report::growth(history, plans, journal, today, self.texts);
        let document = document.ok_or(ServiceError::NothingWritten)?;
        write(out, export::report_file(&document, &files::ending(out), now), progress)
    }

    /// The page that is taken along to a conversation, as PDF or DOCX.
    ///
    /// # Errors
    /// [`ServiceError::NothingTicked`] where nothing would be on it; else as
    /// [`Self::chart`].
    pub fn conversation(
        &self,
        page: EntryId,
        out: &Path,
        now: Timestamp,
        progress: &Progress,
    ) -> Result<Written, ServiceError> {
        let Contents { history, plans, journal, .. } = self.contents;
        let page = journal.get(page).filter(|page| !Conversation::taken(page, history, plans).is_empty());
        let document =
            export::report::conversation(page.ok_or(ServiceError::NothingTicked)?, history, plans, self.texts);
        write(out, export::page_file(&document, &files::ending(out), PAGE_ENDINGS, now), progress)
    }

    /// The same as it will be, before it is written, also with nothing on it.
    ///
    /// # Errors
    /// As [`Self::chart`].
    pub fn papers(&self, page: &Entry) -> Result<Vec<Paper>, ServiceError> {
        let Contents { history, plans, .. } = self.contents;
        let document = export::report::conversation(page, history, plans, self.texts);
        Ok(export::report::papers(&document).map_err(ExportError::from)?)
    }

    /// A guide, as PDF.
    ///
    /// # Errors
    /// As [`Self::chart`].
    pub fn guide(
        &self,
        guide: Guide,
        out: &Path,
        now: Timestamp,
        progress: &Progress,
    ) -> Result<Written, ServiceError> {
        let document = export::report::guide(guide, self.texts);
        write(out, export::report_file(&document, &files::ending(out), now), progress)
    }

    /// The history, as JSON, XLSX or CSV; `of` says who reads it as CSV.
    ///
    /// # Errors
    /// As [`Self::chart`].
    pub fn history(
        &self,
        out: &Path,
        of: TableFor,
        now: Timestamp,
        progress: &Progress,
    ) -> Result<Written, ServiceError> {
        let made = export::history(self.contents, self.settings, &files::ending(out), of, self.texts, now, progress);
        write(out, made, progress)
    }

    /// The history, as JSON behind a passphrase.
    ///
    /// # Errors
    /// [`ServiceError::Sealed`]; else as [`Self::chart`].
    pub fn sealed(
        &self,
        passphrase: &Passphrase,
        out: &Path,
        now: Timestamp,
        progress: &Progress,
    ) -> Result<Written, ServiceError> {
        has_ending(out, SEALED_ENDINGS)?;
        let archive =
            Zeroizing::new(archive::write_whole(self.contents, self.settings, now).map_err(ExportError::from)?);
        let sealed = sealed::seal(archive.as_bytes(), passphrase);
        write(out, Ok(sealed.map_err(|error| ServiceError::Sealed(error, out.to_owned()))?), progress)
    }

    /// The plan's dates, as iCalendar.
    ///
    /// # Errors
    /// As [`Self::chart`].
    pub fn calendar(&self, out: &Path, now: Timestamp, progress: &Progress) -> Result<Written, ServiceError> {
        write(out, export::dates(self.contents, &files::ending(out), self.texts, now), progress)
    }

    /// What groups answered, once it may be shown; `of` says who reads the
    /// rows.
    ///
    /// # Errors
    /// As [`Self::chart`].
    pub fn groups(
        &self,
        groups: &[GroupOf<'_>],
        out: &Path,
        of: TableFor,
        now: Timestamp,
        progress: &Progress,
    ) -> Result<Written, ServiceError> {
        let made = export::group_file(groups, &files::ending(out), of, self.texts, now, progress);
        write(out, made, progress)
    }

    /// The minutes of a course, as PDF or DOCX.
    ///
    /// # Errors
    /// As [`Self::chart`].
    pub fn minutes(
        &self,
        of: &MinutesOf<'_>,
        out: &Path,
        now: Timestamp,
        progress: &Progress,
    ) -> Result<Written, ServiceError> {
        let document = export::course::minutes(of, self.texts);
        let made = export::page_file(&document, &files::ending(out), MINUTES_ENDINGS, now);
        write(out, made, progress)
    }
}

/// A worksheet with nothing on it, as PDF, DOCX or HTML.
///
/// # Errors
/// As [`Documents::chart`].
pub fn form(
    sheet: Sheet,
    out: &Path,
    texts: &Texts,
    now: Timestamp,
    progress: &Progress,
) -> Result<Written, ServiceError> {
    let document = export::report::form(sheet, texts);
    write(out, export::page_file(&document, &files::ending(out), FORM_ENDINGS, now), progress)
}

/// A group's result as a picture, to be put elsewhere.
///
/// # Errors
/// What kept the picture from being made; [`ServiceError::CalledOff`].
pub fn group_picture(group: &GroupOf<'_>, texts: &Texts, progress: &Progress) -> Result<Pixels, ServiceError> {
    let picture = export::pixels(&export::group_svg(group, texts), PICTURE_SCALE);
    progress.is_wanted()?;
    Ok(picture.map_err(ExportError::from)?)
}

/// The instrument with what a group's answers measured in the place of what is
/// assumed.
///
/// # Errors
/// [`ServiceError::NothingToShow`] where nothing could be measured; else as
/// [`Documents::chart`].
pub fn assumptions(group: GroupOf<'_>, out: &Path, progress: &Progress) -> Result<Written, ServiceError> {
    let measured = export::measured_assumptions(group.result, group.instrument)?;
    let measured = measured.ok_or(ServiceError::NothingToShow)?;
    has_ending(out, INSTRUMENT_ENDINGS)?;
    write(out, Ok(measured.into_bytes()), progress)
}

/// One line with a person's numbers, for a course: the answers, the day, and
/// the name that this participant has in it.
///
/// # Errors
/// [`ServiceError::OthersContribution`] and
/// [`ServiceError::UnreadContribution`] for what stands there; what keeps the
/// session from being counted; else as [`Documents::chart`].
pub fn contribution(
    record: &Record,
    course: &str,
    secret: &[u8; 32],
    out: &Path,
    progress: &Progress,
) -> Result<Written, ServiceError> {
    let record = super::sessions::to_contribute(record)?;
    has_ending(out, CONTRIBUTION_ENDINGS)?;
    let given = contribution::of_session(&record.session, secret, course);
    // What cannot be read may be somebody's, and is left alone.
    let there = files::read_any_text_there(out, contribution::MAX_FILE)
        .map_err(|_| ServiceError::UnreadContribution(out.to_owned()))?;
    if there.is_some_and(|there| contribution::is_of_another(&there, &given)) {
        return Err(ServiceError::OthersContribution(out.to_owned()));
    }
    write(out, Ok(contribution::write(&given, &record.instrument).into_bytes()), progress)
}

/// Whether a file can be written with its ending.
///
/// # Errors
/// [`ExportError::Ending`] in a [`ServiceError::Export`].
pub fn has_ending(out: &Path, endings: &'static [&'static str]) -> Result<(), ServiceError> {
    if files::has_ending(out, endings) { Ok(()) } else { Err(ExportError::Ending(endings).into()) }
}

/// Writes what was made, unless nobody wants it any more.
pub(super) fn write(
    out: &Path,
    made: Result<Vec<u8>, ExportError>,
    progress: &Progress,
) -> Result<Written, ServiceError> {
    progress.is_wanted()?;
    writing::export(out, &made?).map_err(|error| ServiceError::unwritten(&error, out))?;
    Ok(Written(out.to_owned()))
}
