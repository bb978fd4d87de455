//! What the window tells at its foot, and what it told last.

use super::App;
use crate::platform::opener::Show;
use crate::ui::{Notice, Told};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError};

/// Most messages that are kept to be read again.
const MOST: usize = 50;
/// Endings of files that a person opens; the others are for programs.
const READ_BY_PEOPLE: [&str; 9] = ["csv", "docx", "html", "ics", "md", "pdf", "png", "svg", "xlsx"];

/// A file that the system was asked to show.
pub struct Showing {
    path: PathBuf,
    answer: Receiver<io::Result<()>>,
    /// The key of what is told where it does not.
    refused: &'static str,
}

/// What is told, what was, and what the system has been asked to show.
#[derive(Default)]
pub struct NoticeDesk {
    /// At the foot.
    shown: Option<Notice>,
    /// The latest, newest last.
    told: Vec<Told>,
    /// How much was told in all.
    count: u64,
    showing: Vec<Showing>,
}

impl NoticeDesk {
    /// What stands at the foot.
    pub fn shown(&self) -> Option<&Notice> {
        self.shown.as_ref()
    }

    /// What was told last, newest last.
    pub fn told(&self) -> &[Told] {
        &self.told
    }

    /// Whether the system has not yet said whether it shows a file.
    pub fn is_waiting(&self) -> bool {
        !self.showing.is_empty()
    }

    /// Takes what stands at the foot away, where it is this.
    pub fn dismiss(&mut self, is_it: impl FnOnce(&Notice) -> bool) {
        self.shown.take_if(|notice| is_it(notice));
    }

    /// Lets what stands at the foot offer to take this back. At the foot alone:
    /// among what was told it has a message of its own.
    pub fn offer_to_undo(&mut self, number: u64) {
        if let Some(notice) = &mut self.shown {
            notice.undo = Some(number);
        }
    }

    /// Forgets all that was told.
    pub fn forget(&mut self) {
        self.shown = None;
        self.told.clear();
    }
}

impl App {
    /// Tells the text of a key.
    pub(super) fn tell(&mut self, key: &str) {
        self.say(self.texts.get(key));
    }

    pub(super) fn say(&mut self, text: String) {
        self.show_notice(Notice { text, ..Notice::default() });
    }

    pub(super) fn tell_error(&mut self, text: String) {
        self.show_notice(Notice { text, is_error: true, ..Notice::default() });
    }

    /// A file was written there, and can be looked at.
    pub(super) fn tell_written(&mut self, path: PathBuf) {
        let shown = path.display().to_string();
        let text = self.texts.with("file-written", &[("path", (&shown).into())]) + &self.left_out_words(&path);
        let opens = READ_BY_PEOPLE.contains(&crate::platform::files::ending(&path).as_str());
        self.show_notice(Notice { text, file: Some(path), opens, ..Notice::default() });
    }

    /// Shows it in the place of what was there, and keeps it to be read again.
    pub(super) fn show_notice(&mut self, notice: Notice) {
        self.notices.count += 1;
        let notice = Notice { number: self.notices.count, ..notice };
        if self.notices.told.len() >= MOST {
            self.notices.told.remove(0);
        }
        self.notices.told.push(Told { at: (self.edge.now)().datetime(), notice: notice.clone() });
        self.notices.shown = Some(notice);
    }

    /// Asks the system to show a file that was written.
    pub(super) fn show_file(&mut self, ctx: &egui::Context, path: &Path, how: Show) {
        self.show_file_or(ctx, path, how, "error-show");
    }

    /// The same with the key of what is told where it does not.
    pub(super) fn show_file_or(&mut self, ctx: &egui::Context, path: &Path, how: Show, refused: &'static str) {
        let waker = ctx.clone();
        let answer = (self.edge.show_file)(path, how, Box::new(move || waker.request_repaint()));
        self.notices.showing.push(Showing { path: path.to_owned(), answer, refused });
    }

    /// Tells what the system did not show.
    pub(super) fn drain_showing(&mut self) {
        let mut failed = Vec::new();
        self.notices.showing.retain(|showing| {
            let answer = showing.answer.try_recv();
            let is_gone = matches!(&answer, Ok(Err(error)) if error.kind() == io::ErrorKind::NotFound);
            if matches!(answer, Ok(Err(_)) | Err(TryRecvError::Disconnected)) {
                failed.push((showing.path.display().to_string(), is_gone, showing.refused));
            }
            matches!(answer, Err(TryRecvError::Empty))
        });
        for (path, is_gone, refused) in failed {
            let key = if is_gone { "error-show-gone" } else { refused };
            self.tell_error(self.texts.with(key, &[("path", (&path).into())]));
        }
    }
}
