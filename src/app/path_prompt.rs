//! A path that is typed where the system has no dialog: what is wrong with it
//! before anything is tried, and the same question again where it failed.

use super::App;
use super::file_desk::Try;
use super::file_job::FileJob;
use super::jobs::JobName;
use crate::platform::dialogs::Pick;
use crate::platform::{files, folders};
use crate::typed_path;
use crate::ui::{PathFor, PathPrompt};
use std::path::{Path, PathBuf};

impl App {
    /// Asks for a path, which begins in a folder that is there.
    pub(super) fn want_path(&mut self, ctx: &egui::Context, job: FileJob) {
        let last = self.files.folder();
        self.begin(ctx, JobName::Path, move |_| {
            let folder = last.filter(|folder| files::is_folder(folder)).or_else(folders::documents);
            let home = folders::home();
            Box::new(move |app, _| app.ask_for_path(job, folder.unwrap_or_default(), home))
        });
    }

    fn ask_for_path(&mut self, job: FileJob, folder: PathBuf, home: Option<PathBuf>) {
        let pick = job.pick(self.suggested_name(job));
        let suggested = match &pick {
            Pick::SaveAs(name) => folder.join(name),
            // Ends in a separator, to be typed on from.
            Pick::File | Pick::Files | Pick::Folder => folder.join(""),
        };
        let what = match pick {
            Pick::SaveAs(_) => PathFor::Save,
            Pick::File | Pick::Files => PathFor::Open,
            Pick::Folder => PathFor::Folder,
        };
        let prompt = PathPrompt {
            title: self.texts.get(job.title()),
            what,
            suggested: suggested.display().to_string(),
            endings: job.endings(),
            folder,
            home,
            problem: None,
            taken: None,
        };
        self.files.want(job, prompt);
    }

    /// Uses what was typed, asks before a file is replaced, or says what is
    /// wrong with it.
    pub(super) fn use_typed_path(&mut self, ctx: &egui::Context, typed: &str) {
        let Some((job, prompt)) = self.files.take_wanted() else { return };
        let prompt = PathPrompt { suggested: typed.to_owned(), problem: None, ..prompt };
        let path = typed_path::resolved(typed, &prompt.folder, prompt.home.as_deref());
        let (what, typed) = (prompt.what, typed.to_owned());
        // Asked until it has gone well.
        self.files.want(job, prompt);
        self.begin(ctx, JobName::Path, move |_| {
            let problem = if typed.trim().is_empty() { Some(("path-empty", &*path)) } else { problem(&path, what) };
            let problem = problem.map(|(key, path)| (key, path.display().to_string()));
            // A dialog of the system's asks for itself.
            let is_there = what == PathFor::Save && files::is_file(&path);
            Box::new(move |app, ctx| app.go_on_with_typed(ctx, job, &typed, path, problem, is_there))
        });
    }

    fn go_on_with_typed(
        &mut self,
        ctx: &egui::Context,
        job: FileJob,
        typed: &str,
        path: PathBuf,
        problem: Option<(&str, String)>,
        is_there: bool,
    ) {
        let Some((wanted, prompt)) = self.files.take_wanted() else { return };
        if wanted != job || prompt.suggested != typed {
            // Something else is asked for by now.
            return self.files.want(wanted, prompt);
        }
        let is_agreed = prompt.taken.as_deref() == Some(typed);
        let problem = problem.map(|(key, path)| self.texts.with(key, &[("path", (&path).into())]));
        let (has_problem, asks) = (problem.is_some(), is_there && !is_agreed);
        let taken = Some(typed.to_owned()).filter(|_| asks && !has_problem);
        self.files.want(job, PathPrompt { problem, taken, ..prompt });
        if !has_problem && !asks {
            self.run(ctx, Try { job, paths: vec![path], is_typed: true });
        }
    }
}

/// What is wrong with a path: the key of what is told, and of which path.
fn problem(path: &Path, what: PathFor) -> Option<(&'static str, &Path)> {
    let folder = path.parent().unwrap_or(Path::new(""));
    match what {
        PathFor::Folder if files::is_folder(path) => None,
        PathFor::Folder if files::is_file(path) => Some(("path-is-file", path)),
        PathFor::Folder => Some(("path-no-folder", path)),
        _ if files::is_folder(path) => Some(("path-is-folder", path)),
        PathFor::Open if !files::exists(path) => Some(("path-no-file", path)),
        PathFor::Save if !files::is_folder(folder) => Some(("path-no-folder", folder)),
        PathFor::Open | PathFor::Save => None,
    }
}
