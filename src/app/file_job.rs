//! What a file is wanted for, and what a dialog has to know of that.

use crate::chart::Kind;
use crate::export::course::MINUTES_ENDINGS;
use crate::export::{
    CALENDAR_ENDINGS, CHART_ENDINGS, FORM_ENDINGS, GROUP_ENDINGS, HISTORY_ENDINGS, PAGE_ENDINGS, REPORT_ENDINGS,
};
use crate::group::CourseCode;
use crate::lesson::LessonPaper;
use crate::plan::{EntryId, Sheet};
use crate::platform::dialogs::Pick;
use crate::scoring::SessionId;
use crate::service::backups::BACKUP_ENDINGS;
use crate::service::course_files::COURSE_ENDINGS;
use crate::service::documents;
use crate::service::handing_in::SEALED_ENDINGS;
use crate::service::lessons::{LESSON_ENDINGS, paper_endings};
use crate::ui::{HandedTo, Shown, TalkFile};

/// What a file is wanted for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FileJob {
    /// A chart, as PNG or SVG by the file's ending.
    Chart(Shown, Kind),
    /// The report of a session, as PDF, HTML or Markdown.
    Report(SessionId),
    /// The report of plan and journal, as PDF, HTML or Markdown.
    Growth,
    /// The page that is taken along to a conversation.
    Talk(EntryId, TalkFile),
    /// A blank worksheet.
    Form(Sheet),
    /// The history, as JSON, XLSX or CSV.
    History,
    /// The history, as JSON behind a passphrase.
    Sealed,
    /// The plan's dates, as iCalendar.
    Calendar,
    /// An archive to merge.
    Import,
    /// A workplace's own instrument to add.
    Instrument,
    /// A lesson to take in.
    Lesson,
    /// The lesson that is shown.
    SaveLesson,
    /// The same on paper.
    SavePaper(LessonPaper),
    /// A picture for a slide, after the one at this place.
    LessonPicture(usize),
    /// A contribution to a course that has no folder.
    HandIn(HandedTo),
    /// A course file to take part by.
    JoinCourse,
    /// The folder that contributions to a course are put into.
    CourseFolder(CourseCode),
    /// What participants of a course get.
    CourseFile(CourseCode),
    /// Its QR code.
    CourseQr(CourseCode),
    /// Results of a course.
    CourseResults,
    /// Its minutes.
    CourseMinutes(CourseCode),
    /// The questionnaire with what a result measured.
    CourseMeasured,
    /// What was agreed on in a round, as iCalendar.
    CourseDates(CourseCode, u8),
    /// What the room expects in a round.
    CourseDemands(CourseCode, u8),
    /// Contributions to the round that is collected.
    CourseContributions,
    /// A contribution that is taken out of it again.
    CourseWithdrawal,
    /// A copy of the history.
    SaveBackup,
    /// A copy to restore.
    PickBackup,
}

impl FileJob {
    /// The title of the dialog, as a key.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Chart(..) => "dialog-save-chart",
            Self::Report(_) | Self::Growth => "dialog-save-report",
            Self::Talk(..) => "dialog-save-talk",
            Self::Form(_) => "dialog-save-form",
            Self::History | Self::Sealed => "dialog-save-history",
            Self::Calendar => "dialog-save-calendar",
            Self::Import => "dialog-import",
            Self::Instrument => "dialog-own",
            Self::Lesson => "dialog-lesson",
            Self::SaveLesson => "dialog-save-lesson",
            Self::SavePaper(LessonPaper::Slides) => "dialog-save-slides",
            Self::SavePaper(LessonPaper::Handout) => "dialog-save-handout",
            Self::SavePaper(LessonPaper::Script) => "dialog-save-script",
            Self::LessonPicture(_) => "dialog-lesson-picture",
            Self::CourseContributions => "dialog-contributions",
            Self::CourseWithdrawal => "dialog-withdrawal",
            Self::HandIn(_) => "dialog-hand-in",
            Self::JoinCourse => "dialog-course",
            Self::CourseFolder(_) => "dialog-course-folder",
            Self::CourseFile(_) => "dialog-save-course",
            Self::CourseQr(_) => "dialog-save-qr",
            Self::CourseDates(..) => "dialog-save-calendar",
            Self::CourseDemands(..) => "dialog-save-demands",
            Self::CourseResults => "dialog-save-results",
            Self::CourseMinutes(_) => "dialog-save-minutes",
            Self::CourseMeasured => "dialog-save-assumptions",
            Self::SaveBackup => "dialog-save-backup",
            Self::PickBackup => "dialog-pick-backup",
        }
    }

    pub(super) fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Chart(..) => CHART_ENDINGS,
            Self::Report(_) | Self::Growth => REPORT_ENDINGS,
            Self::Talk(_, TalkFile::Pdf) => PAGE_ENDINGS,
            Self::Talk(_, TalkFile::Docx) => &["docx", "pdf"],
            Self::Form(_) => FORM_ENDINGS,
            Self::History => HISTORY_ENDINGS,
            Self::Calendar => CALENDAR_ENDINGS,
            Self::Sealed => documents::SEALED_ENDINGS,
            Self::Import => &["json", "age"],
            Self::Instrument => &["json"],
            Self::Lesson | Self::SaveLesson => LESSON_ENDINGS,
            Self::SavePaper(paper) => paper_endings(paper),
            Self::LessonPicture(_) => &["png"],
            Self::CourseContributions | Self::CourseWithdrawal => crate::service::collecting::ENDINGS,
            Self::JoinCourse | Self::CourseFile(_) => COURSE_ENDINGS,
            Self::CourseQr(_) => CHART_ENDINGS,
            Self::CourseDates(..) => CALENDAR_ENDINGS,
            Self::CourseDemands(..) => PAGE_ENDINGS,
            Self::CourseResults => GROUP_ENDINGS,
            Self::CourseMinutes(_) => MINUTES_ENDINGS,
            Self::CourseMeasured => &["json"],
            Self::CourseFolder(_) => &[],
            Self::HandIn(_) => SEALED_ENDINGS,
            Self::SaveBackup | Self::PickBackup => BACKUP_ENDINGS,
        }
    }

    /// The suggested name, as a key, without its ending.
    pub(super) fn file_name(self) -> &'static str {
        match self {
            Self::Chart(..) => "file-chart",
            Self::Report(_) => "file-report",
            Self::Growth => "file-growth",
            Self::Talk(..) => "file-talk",
            Self::Form(_) => "file-form",
            Self::History | Self::Sealed | Self::Calendar | Self::Import => "file-history",
            Self::Instrument => "file-instrument",
            Self::Lesson | Self::SaveLesson | Self::LessonPicture(_) => "file-lesson",
            Self::SavePaper(LessonPaper::Slides) => "file-lesson-slides",
            Self::SavePaper(LessonPaper::Handout) => "file-lesson-handout",
            Self::SavePaper(LessonPaper::Script) => "file-lesson-script",
            Self::HandIn(_) | Self::CourseContributions | Self::CourseWithdrawal => "file-contribution",
            Self::JoinCourse | Self::CourseFolder(_) | Self::CourseFile(_) => "file-course",
            Self::CourseQr(_) => "file-course-qr",
            Self::CourseDates(..) => "file-agreed",
            Self::CourseDemands(..) => "file-demands",
            Self::CourseResults => "file-group",
            Self::CourseMinutes(_) => "file-minutes",
            Self::CourseMeasured => "file-instrument",
            Self::SaveBackup | Self::PickBackup => "file-backup",
        }
    }

    pub(super) fn pick(self, suggested: String) -> Pick {
        match self {
            Self::Import | Self::Instrument | Self::Lesson | Self::PickBackup | Self::JoinCourse => Pick::File,
            Self::CourseContributions => Pick::Files,
            Self::CourseWithdrawal | Self::LessonPicture(_) => Pick::File,
            Self::CourseFolder(_) => Pick::Folder,
            _ => Pick::SaveAs(suggested),
        }
    }
}
