//! Collecting a group: from files, a watched folder, codes and paper to the
//! one reveal. The contributions are only ever in memory; nothing of them is
//! stored or logged.

use super::App;
use super::files::FileJob;
use super::jobs::JobName;
use super::work::Done;
use crate::chart::GroupBars;
use crate::export::Progress;
use crate::group::{Collection, Floor, Known, Place, Reason, Refusal, Rejected};
use crate::instrument::InstrumentId;
use crate::platform::files;
use crate::platform::watch::{self, Found, Watch};
use crate::scoring::Answers;
use crate::store::{Request, StoreError};
use crate::ui::{Collecting, Gathering, Revealed};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;

/// More text than this, in bytes, is read beside the window.
const LARGE: usize = 1024 * 1024;

/// The contributions while they come in, and what they are read with.
#[derive(Default)]
pub struct Gatherer {
    /// Away while a large file is read.
    collection: Option<Collection>,
    /// What is shown as soon as it is remembered.
    revealing: Option<Revealing>,
    known: Option<Arc<Known>>,
    watch: Option<Watch>,
    /// What has come and is not yet read: where from, and what.
    waiting: Vec<(String, String)>,
    /// Files that are no text.
    unreadable: Vec<Rejected>,
    /// Which collection it is, so that what was read for an earlier one is
    /// not mistaken for this one's.
    number: u64,
}

/// A collection whose result is to be shown.
struct Revealing {
    /// What the store was asked with.
    ticket: u64,
    collection: Collection,
}

/// A collection that comes back from a job.
pub struct Collected {
    number: u64,
    collection: Collection,
    /// Files that could not be read.
    unreadable: Vec<String>,
}

/// Reads one text. A text that the readers fail on costs nobody the rest.
fn add(collection: &mut Collection, source: &str, text: &str, known: &Known) -> bool {
    catch_unwind(AssertUnwindSafe(|| collection.add_text(source, text, known))).is_ok()
}

impl App {
    pub(super) fn begin_group(&mut self, instrument: &InstrumentId, course: &str, floor: Floor) {
        let Some(instrument) = self.state.catalog.current(instrument.as_str()).cloned() else { return };
        let course = course.trim().to_owned();
        // Whatever the screen offers, the workplace's floor holds.
        let floor = floor.max(self.state.policy.policy.group_floor);
        let wanted = Some(course.as_str()).filter(|course| !course.is_empty());
        self.gatherer = Gatherer {
            collection: Some(Collection::new(Arc::clone(&instrument), wanted)),
            known: Some(Arc::new(Known::new(&self.state.catalog))),
            number: self.gatherer.number + 1,
            ..Gatherer::default()
        };
        self.state.gathering = Gathering::Collecting(Collecting {
            instrument,
            course,
            floor,
            folder: None,
            is_folder_gone: false,
            persons: 0,
            alike: 0,
            rejected: Vec::new(),
            is_reading: false,
            refused: None,
        });
    }

    /// Gives everything that was collected up.
    pub(super) fn discard_group(&mut self) {
        self.gatherer = Gatherer { number: self.gatherer.number + 1, ..Gatherer::default() };
        self.state.gathering = Gathering::Setup;
    }

    pub(super) fn watch(&mut self, ctx: &egui::Context, folder: PathBuf) {
        let Gathering::Collecting(collecting) = &mut self.state.gathering else { return };
        let waker = ctx.clone();
        self.gatherer.watch = Some(Watch::folder(&folder, move || waker.request_repaint()));
        collecting.folder = Some(folder);
        collecting.is_folder_gone = false;
    }

    /// Reads files that were picked or dropped, beside the window.
    pub(super) fn collect_files(&mut self, ctx: &egui::Context, mut paths: Vec<PathBuf>) {
        // What was written last comes last, whatever it is called.
        paths.sort_by_cached_key(|path| files::written(path));
        let number = self.gatherer.number;
        let Some(known) = self.gatherer.known.clone() else { return };
        if self.jobs.is_running(JobName::Collect) {
            // What was given up may still be read; it holds this one up only.
            return self.tell_error(self.texts.get("group-still-reading"));
        }
        // While it is away, what is dropped is given again later.
        let Some(mut collection) = self.gatherer.collection.take() else {
            return self.tell_error(self.texts.get("group-still-reading"));
        };
        self.collect_beside(ctx, move |_| {
            let mut unreadable = Vec::new();
            for path in paths {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                match files::read_to_string(&path, watch::MAX_BYTES) {
                    Ok(text) if add(&mut collection, &name, &text, &known) => {}
                    _ => unreadable.push(name),
                }
            }
            Done::Collected(Box::new(Collected { number, collection, unreadable }))
        });
        self.refresh_group();
    }

    pub(super) fn collect_text(&mut self, ctx: &egui::Context, text: String) {
        let source = self.texts.get("group-pasted");
        self.gatherer.waiting.push((source, text));
        self.read_waiting(ctx);
    }

    pub(super) fn collect_paper(&mut self, answers: Answers) {
        let source = self.texts.get("group-paper");
        let Some(collection) = &mut self.gatherer.collection else {
            return self.tell_error(self.texts.get("group-still-reading"));
        };
        // Why it does not count is among what was rejected.
        let _ = collection.add_paper(&Place::whole(&source), answers);
        self.refresh_group();
    }

    /// Takes what the watched folder has.
    pub(super) fn drain_folder(&mut self, ctx: &egui::Context) {
        let Some(watch) = &self.gatherer.watch else { return };
        let found = watch.take();
        if found.is_empty() {
            return;
        }
        for found in found {
            match found {
                Found::Text { source, text } => self.gatherer.waiting.push((source, text)),
                Found::Unreadable { source } => self.note_unreadable(source),
                Found::Gone => self.set_folder_gone(true),
                Found::Back => self.set_folder_gone(false),
            }
        }
        self.read_waiting(ctx);
    }

    fn set_folder_gone(&mut self, is_gone: bool) {
        if let Gathering::Collecting(collecting) = &mut self.state.gathering {
            collecting.is_folder_gone = is_gone;
        }
    }

    fn note_unreadable(&mut self, source: String) {
        if let Gathering::Collecting(collecting) = &mut self.state.gathering {
            self.gatherer.unreadable.push(Rejected { source, reason: Reason::NothingFound });
            collecting.rejected.extend(self.gatherer.unreadable.last().cloned());
        }
    }

    /// Reads what has come: at once where it is little, else beside the window.
    fn read_waiting(&mut self, ctx: &egui::Context) {
        let Some(known) = self.gatherer.known.clone() else { return };
        if self.jobs.is_running(JobName::Collect) {
            return;
        }
        // Until it is back, what comes waits.
        let Some(mut collection) = self.gatherer.collection.take() else { return };
        let waiting = std::mem::take(&mut self.gatherer.waiting);
        let size: usize = waiting.iter().map(|(_, text)| text.len()).sum();
        let read = move |collection: &mut Collection, known: &Known| {
            let mut unreadable = waiting;
            unreadable.retain(|(source, text)| !add(collection, source, text, known));
            unreadable.into_iter().map(|(source, _)| source).collect::<Vec<_>>()
        };
        if size < LARGE {
            let unreadable = read(&mut collection, &known);
            self.gatherer.collection = Some(collection);
            for source in unreadable {
                self.note_unreadable(source);
            }
        } else {
            let number = self.gatherer.number;
            self.collect_beside(ctx, move |_| {
                let unreadable = read(&mut collection, &known);
                Done::Collected(Box::new(Collected { number, collection, unreadable }))
            });
        }
        self.refresh_group();
    }

    /// Reads beside the window. What is given holds everything that was
    /// collected, so where there is no thread for it the window waits.
    fn collect_beside(&mut self, ctx: &egui::Context, work: impl FnOnce(&Progress) -> Done + Send + 'static) {
        let now = (self.edge.now)().timestamp();
        if let Err(not_started) = self.jobs.start(ctx, JobName::Collect, now, work)
            && let Done::Collected(collected) = not_started.into_work()(&Progress::default())
        {
            self.take_over_collection(ctx, *collected);
        }
    }

    pub(super) fn take_over_collection(&mut self, ctx: &egui::Context, collected: Collected) {
        let Collected { number, collection, unreadable } = collected;
        if number != self.gatherer.number {
            // It was given up; what has come for its successor has waited.
            return self.read_waiting(ctx);
        }
        self.gatherer.collection = Some(collection);
        for source in unreadable {
            self.note_unreadable(source);
        }
        if !self.gatherer.waiting.is_empty() {
            self.read_waiting(ctx);
        }
        self.refresh_group();
    }

    /// Shows how many there are now, and nothing else of them.
    fn refresh_group(&mut self) {
        let Gathering::Collecting(collecting) = &mut self.state.gathering else { return };
        collecting.is_reading = self.gatherer.collection.is_none();
        if let Some(collection) = &self.gatherer.collection {
            collecting.persons = collection.persons();
            collecting.alike = collection.alike();
            collecting.rejected = collection.rejected();
            collecting.refused = None;
            collecting.rejected.extend(self.gatherer.unreadable.iter().cloned());
        }
    }

    /// Asks the history to remember the result, so that it can be shown, once
    /// and for good: nothing can be added after it.
    pub(super) fn reveal_group(&mut self) {
        let Gathering::Collecting(collecting) = &mut self.state.gathering else { return };
        let floor = collecting.floor;
        let Some(collection) = self.gatherer.collection.take_if(|collection| collection.is_enough(floor)) else {
            return;
        };
        collecting.is_reading = true;
        let members = collection.members();
        self.state.newest_ticket += 1;
        let ticket = self.state.newest_ticket;
        self.gatherer.revealing = Some(Revealing { ticket, collection });
        if !self.worker.send(ticket, Request::RememberShown(vec![members])) {
            self.keep_unseen(None);
            self.tell_store_is_gone();
        }
    }

    /// What the history says: the result is shown, or why it is not.
    pub(super) fn take_remembered(&mut self, ticket: u64, refusal: Option<Refusal>) {
        let Gathering::Collecting(collecting) = &self.state.gathering else { return };
        if !self.is_revealing(ticket) {
            return;
        }
        if refusal.is_some() {
            return self.keep_unseen(refusal);
        }
        let Some(Revealing { collection, .. }) = self.gatherer.revealing.take() else { return };
        let Collecting { instrument, course, floor, .. } = collecting.clone();
        let result = collection.finish(floor);
        let Some(bars) = GroupBars::new(&result, &instrument) else { return };
        let date = (self.edge.now)().date();
        let revealed = Revealed { instrument, course, date, result, bars };
        self.gatherer = Gatherer { number: self.gatherer.number + 1, ..Gatherer::default() };
        self.state.gathering = Gathering::Revealed(Arc::new(revealed));
    }

    /// Whether a reply is about a result that waits to be shown.
    pub(super) fn is_revealing(&self, ticket: u64) -> bool {
        self.gatherer.revealing.as_ref().is_some_and(|revealing| revealing.ticket == ticket)
    }

    /// What cannot be remembered is not shown.
    pub(super) fn tell_not_remembered(&mut self, error: &StoreError) {
        log::error!("a result was not remembered: {}", error.key());
        let (what, path) = (error.what(self.texts.language()), self.texts.get("this-history"));
        let why = self.texts.with(error.key(), &[("path", (&path).into()), ("what", (&what).into())]);
        self.tell_error(self.texts.with("group-not-remembered", &[("why", (&why).into())]));
    }

    /// The result is not shown, and nothing of it was seen: the collection goes
    /// on.
    pub(super) fn keep_unseen(&mut self, refusal: Option<Refusal>) {
        if let Some(Revealing { collection, .. }) = self.gatherer.revealing.take() {
            self.gatherer.collection = Some(collection);
        }
        self.refresh_group();
        if let Gathering::Collecting(collecting) = &mut self.state.gathering {
            collecting.refused = refusal;
        }
    }

    /// Asks for files or a folder for the group.
    pub(super) fn ask_for_contributions(&mut self, ctx: &egui::Context, job: FileJob) {
        if matches!(self.state.gathering, Gathering::Collecting(_)) {
            self.ask(ctx, job);
        }
    }
}
