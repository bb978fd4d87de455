//! The report, made in passing and opened in the system's reader.

use super::App;
use super::job_results::then;
use super::jobs::JobName;
use super::work;
use crate::platform::passing::Passing;
use crate::platform::showing::Show;
use crate::scoring::SessionId;
use crate::ui::{Place, Shown};
use std::path::Path;

impl App {
    /// Makes the report of what is shown, or else of what was finished last.
    pub(super) fn print(&mut self, ctx: &egui::Context) {
        let Some(session) = self.printed() else { return self.tell("print-nothing") };
        self.look_at_history();
        if self.passing.is_none() {
            self.passing = Passing::new().inspect_err(|error| log::warn!("no folder to print in: {error}")).ok();
        }
        let Some(passing) = &self.passing else { return self.tell_error(self.texts.get("print-no-folder")) };
        let path = passing.file(&format!("{}.pdf", self.texts.get("file-report")));
        let (snapshot, now) = (self.snapshot(), (self.edge.now)().timestamp());
        self.begin(ctx, JobName::Report, move |progress| {
            let written = work::report(&snapshot, session, &path, now, progress);
            then(written, |app, ctx, path| app.open_printed(ctx, &path))
        });
    }

    fn printed(&self) -> Option<SessionId> {
        let history = &self.state.history;
        let shown = match self.state.place {
            Place::Result(Shown::Session(id))
            | Place::Plan(id)
            | Place::PlanAction(id, _)
            | Place::LookBack(id)
            | Place::Contribute(id) => Some(id),
            Place::Compare(_, later) => Some(later),
            _ => None,
        };
        let is_finished = |id: &SessionId| history.get(*id).is_some_and(|record| record.session.is_finished());
        let latest = || history.latest(None).map(|record| record.session.id);
        shown.filter(is_finished).or_else(latest)
    }

    /// Opens the report that has just been made.
    fn open_printed(&mut self, ctx: &egui::Context, path: &Path) {
        let shown = path.display().to_string();
        self.say(self.texts.with("print-opened", &[("path", (&shown).into())]));
        self.show_file_or(ctx, path, Show::Opened, "print-not-opened");
    }
}
