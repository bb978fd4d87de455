//! A path that is typed where the system has no dialog: what is wrong with it
//! before anything is tried, and the same question again where it failed.

use super::App;
use super::file_desk::Try;
use super::file_job::FileJob;
use crate::platform::dialogs::Pick;
use crate::platform::{files, folders};
use crate::typed_path;
use crate::ui::{PathFor, PathPrompt};
use std::path::{Path, PathBuf};

impl App {
    /// Asks for a path.
    pub(super) fn want_path(&mut self, job: FileJob) {
        let home = folders::home();
        let folder = self.files.folder().filter(|folder| files::is_folder(folder));
        let folder = folder.or_else(folders::documents).unwrap_or_default();
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
        if let Some(problem) = self.problem(typed, &path, prompt.what) {
            return self.files.want(job, PathPrompt { problem: Some(problem), taken: None, ..prompt });
        }
        let is_agreed = prompt.taken.as_deref() == Some(typed);
        // A dialog of the system's asks for itself.
        if prompt.what == PathFor::Save && files::is_file(&path) && !is_agreed {
            return self.files.want(job, PathPrompt { taken: Some(typed.to_owned()), ..prompt });
        }
        // Asked until it has gone well.
        self.files.want(job, PathPrompt { taken: None, ..prompt });
        self.run(ctx, Try { job, paths: vec![path], is_typed: true });
    }

    /// What is wrong with a path, in a sentence.
    fn problem(&self, typed: &str, path: &Path, what: PathFor) -> Option<String> {
        let says = |key: &str, path: &Path| {
            let path = path.display().to_string();
            Some(self.texts.with(key, &[("path", (&path).into())]))
        };
        if typed.trim().is_empty() {
            return Some(self.texts.get("path-empty"));
        }
        let folder = path.parent().map_or_else(PathBuf::new, Path::to_owned);
        match what {
            PathFor::Folder if files::is_folder(path) => None,
            PathFor::Folder if files::is_file(path) => says("path-is-file", path),
            PathFor::Folder => says("path-no-folder", path),
            _ if files::is_folder(path) => says("path-is-folder", path),
            PathFor::Open if !files::exists(path) => says("path-no-file", path),
            PathFor::Save if !files::is_folder(&folder) => says("path-no-folder", &folder),
            PathFor::Open | PathFor::Save => None,
        }
    }
}
