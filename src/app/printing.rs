//! What is written or answered as a document, made in passing and opened in
//! the system's reader.

use super::App;
use super::job_results::then;
use super::job_tasks;
use super::jobs::JobName;
use crate::guides::Guide;
use crate::plan::{EntryId, Sheet};
use crate::platform::opener::Show;
use crate::platform::temporary_files::TemporaryFiles;
use crate::scoring::SessionId;
use crate::ui::{Place, Shown};
use std::io;
use std::path::{Path, PathBuf};

/// What is printed.
#[derive(Clone, Copy)]
enum Printed {
    /// The report of a session.
    Report(SessionId),
    /// Plan and journal.
    Growth,
    /// The page that is taken along to a conversation.
    Talk(EntryId),
    /// A guide to the program.
    Guide(Guide),
}

/// A place for what is only looked at, with the file in it.
fn place(file: &str) -> io::Result<(Option<TemporaryFiles>, PathBuf)> {
    let files = TemporaryFiles::new()?;
    let path = files.file(file);
    Ok((Some(files), path))
}

impl App {
    /// Makes the document of what is shown: of the plan and the journal where
    /// one writes them, of the page that one prepares a conversation on, else the report of a session, or of what was finished
    /// last.
    pub(super) fn print(&mut self, ctx: &egui::Context) {
        let Some(printed) = self.printed() else { return self.tell("print-nothing") };
        self.look_at_history();
        self.make_and_open(ctx, printed);
    }

    /// Opens a guide in the system's reader.
    pub(super) fn open_guide(&mut self, ctx: &egui::Context, guide: Guide) {
        self.make_and_open(ctx, Printed::Guide(guide));
    }

    fn make_and_open(&mut self, ctx: &egui::Context, printed: Printed) {
        let name = match printed {
            Printed::Report(_) => "file-report",
            Printed::Growth => "file-growth",
            Printed::Talk(_) => "file-talk",
            Printed::Guide(Guide::Use) => "file-guide-use",
            Printed::Guide(Guide::Course) => "file-guide-course",
            Printed::Guide(Guide::Privacy) => "file-guide-privacy",
        };
        let file = format!("{}.pdf", self.texts.get(name));
        let there = self.temporary_files.as_ref().map(|files| files.file(&file));
        let what = self.printed_words(printed);
        let (snapshot, now) = (self.snapshot(), (self.edge.now)());
        let (today, now) = (now.date(), now.timestamp());
        self.begin(ctx, JobName::Report, move |progress| {
            let (files, path) = match there.map_or_else(|| place(&file), |path| Ok((None, path))) {
                Ok(place) => place,
                Err(error) => {
                    log::warn!("no folder to print in: {error}");
                    return Box::new(|app, _| app.tell_error(app.texts.get("print-no-folder")));
                }
            };
            let made = match printed {
                Printed::Report(session) => job_tasks::report(&snapshot, session, &path, now, progress),
                Printed::Growth => job_tasks::growth(&snapshot, today, &path, now, progress),
                Printed::Talk(page) => job_tasks::conversation(&snapshot, page, &path, now, progress),
                Printed::Guide(guide) => job_tasks::guide(&snapshot, guide, &path, now, progress),
            };
            Box::new(move |app, ctx| {
                if files.is_some() {
                    app.temporary_files = files;
                }
                then(made, move |app: &mut Self, ctx, path| app.open_printed(ctx, &path, &what))(app, ctx);
            })
        });
    }

    /// Which document it is: «Rapporten om Medarbeiderskap».
    fn printed_words(&self, printed: Printed) -> String {
        match printed {
            Printed::Growth => self.texts.get("print-growth"),
            Printed::Talk(_) => self.texts.get("print-talk"),
            Printed::Guide(Guide::Use) => self.texts.get("print-guide-use"),
            Printed::Guide(Guide::Course) => self.texts.get("print-guide-course"),
            Printed::Guide(Guide::Privacy) => self.texts.get("print-guide-privacy"),
            Printed::Report(session) => {
                let record = self.state.contents.history.get(session);
                let name = record.map_or("", |record| record.instrument.short_title(self.texts.language()));
                let date = record.map(|record| self.texts.date(record.session.date)).unwrap_or_default();
                self.texts.with("print-report", &[("name", name.into()), ("date", (&date).into())])
            }
        }
    }

    fn printed(&self) -> Option<Printed> {
        let history = &self.state.contents.history;
        let shown = match *self.pages.shown() {
            Place::Talk(..)
            | Place::Journal(Sheet::Conversation(_))
            | Place::JournalPage(Sheet::Conversation(_), _) => {
                return self.papers.shown().wanted.as_ref().map(|wanted| Printed::Talk(wanted.page.id));
            }
            Place::Plan(_) | Place::PlanAction(..) | Place::PlanFor(_) | Place::Journal(_) | Place::JournalPage(..) => {
                return Some(Printed::Growth);
            }
            Place::Result(Shown::Session(id)) | Place::LookBack(id) | Place::Code(id, _) => Some(id),
            Place::Compare(_, later) => Some(later),
            _ => None,
        };
        let is_finished = |id: &SessionId| history.get(*id).is_some_and(|record| record.session.is_finished());
        let latest = || history.latest(None).map(|record| record.session.id);
        shown.filter(is_finished).or_else(latest).map(Printed::Report)
    }

    /// Opens the document `what` that has just been made.
    fn open_printed(&mut self, ctx: &egui::Context, path: &Path, what: &str) {
        let shown = path.display().to_string();
        self.say(self.texts.with("print-opened", &[("what", what.into()), ("path", (&shown).into())]));
        self.show_file_or(ctx, path, Show::Opened, "print-not-opened");
    }
}
