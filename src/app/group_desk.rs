//! Collecting a group: from files, a watched folder, codes and paper to the
//! one reveal. The contributions are only ever in memory; nothing of them is
//! stored or logged.

use super::App;
use super::collected::Collected;
use super::file_job::FileJob;
use super::jobs::JobName;
use super::lent::Lent;
use crate::chart::GroupBars;
use crate::export::Progress;
use crate::group::{Collection, Floor, InstrumentIndex, Place, Reason, Refusal, Rejected};
use crate::instrument::InstrumentId;
use crate::platform::files;
use crate::platform::watch::{self, Found, Watch};
use crate::scoring::Answers;
use crate::service::{sessions, store_words};
use crate::store::{Ask, StoreError};
use crate::ui::{Collecting, Gathering, GroupAction, Revealed};
use std::path::PathBuf;
use std::sync::Arc;

/// The contributions while they come in, and what they are read with.
#[derive(Default)]
pub struct GroupDesk {
    /// How far it has come, as far as that may be seen.
    shown: Gathering,
    /// `None` while it is away: read into beside the window, or about to be
    /// shown.
    collection: Option<Collection>,
    /// Where it is while files are read into it.
    away: Option<Lent<Collection>>,
    /// What is shown as soon as it is remembered.
    revealing: Option<Revealing>,
    known: Option<Arc<InstrumentIndex>>,
    watch: Option<Watch>,
    /// What has come and is not yet read: where from, and what.
    waiting: Vec<(String, String)>,
    /// The same of sheets of paper.
    sheets: Vec<(String, Answers)>,
    /// The same of files that were picked or dropped.
    files: Vec<PathBuf>,
    /// Files that could not be read, or are no text.
    unreadable: Vec<Rejected>,
}

/// A collection whose result is to be shown.
struct Revealing {
    /// What the store was asked with.
    ticket: u64,
    /// `None` while the result is made of it.
    collection: Option<Collection>,
}

impl GroupDesk {
    /// As far as it may be seen.
    pub fn shown(&self) -> &Gathering {
        &self.shown
    }

    /// Whether a reply is about a result that waits to be shown.
    pub fn is_revealing(&self, ticket: u64) -> bool {
        self.revealing.as_ref().is_some_and(|revealing| revealing.ticket == ticket)
    }

    /// The result is made; where the group was given up meanwhile, nobody sees
    /// it.
    fn show_revealed(&mut self, ticket: u64, revealed: Arc<Revealed>) {
        if self.is_revealing(ticket) {
            *self = Self { shown: Gathering::Revealed(revealed), ..Self::default() };
        }
    }

    /// No result could be made, and what it was to be made of went with it.
    pub fn give_up_reveal(&mut self) {
        if self.revealing.as_ref().is_some_and(|revealing| revealing.collection.is_none()) {
            *self = Self::default();
        }
    }

    fn lend(&mut self) -> Option<Lent<Collection>> {
        let away = Lent::new(self.collection.take()?);
        self.away = Some(away.clone());
        Some(away)
    }

    /// What was lent is here again, whatever has become of the reading.
    pub fn take_back(&mut self) {
        if let Some(collection) = self.away.take().and_then(|away| away.back()) {
            self.collection = Some(collection);
        }
        self.count_sheets();
        self.refresh();
    }

    /// Counts the sheets that wait, where the collection is here.
    fn count_sheets(&mut self) {
        let Some(collection) = &mut self.collection else { return };
        for (source, answers) in self.sheets.drain(..) {
            // Why it does not count is among what was rejected.
            let _ = collection.add_paper(&Place::whole(&source), answers);
        }
    }

    /// Shows how many there are now, and nothing else of them.
    fn refresh(&mut self) {
        let Gathering::Collecting(collecting) = &mut self.shown else { return };
        collecting.is_reading = self.collection.is_none() || !self.waiting.is_empty() || !self.files.is_empty();
        if let Some(collection) = &self.collection {
            collecting.persons = collection.persons();
            collecting.alike = collection.alike();
            collecting.rejected = collection.rejected();
            collecting.rejected.extend(self.unreadable.iter().cloned());
        }
    }

    /// Notes what could not be read; of each file what was said last.
    fn note_unread(&mut self, unread: Rejected) {
        self.unreadable.retain(|other| other.source != unread.source);
        self.unreadable.push(unread);
        self.refresh();
    }

    /// More has come: what was refused before may be shown with it.
    fn note_more(&mut self) {
        if let Gathering::Collecting(collecting) = &mut self.shown {
            collecting.refused = None;
        }
    }

    fn set_folder_gone(&mut self, is_gone: bool) {
        if let Gathering::Collecting(collecting) = &mut self.shown {
            collecting.is_folder_gone = is_gone;
        }
    }

    /// The result is not shown, and nothing of it was seen: the collection goes
    /// on.
    pub fn keep_unseen(&mut self, refusal: Option<Refusal>) {
        if let Some(revealing) = self.revealing.take_if(|revealing| revealing.collection.is_some()) {
            self.collection = revealing.collection;
        }
        self.count_sheets();
        self.refresh();
        if let Gathering::Collecting(collecting) = &mut self.shown {
            collecting.refused = refusal;
        }
    }
}

impl App {
    /// Carries out what concerns a group.
    pub(super) fn act_on_group(&mut self, ctx: &egui::Context, action: GroupAction) {
        match action {
            GroupAction::BeginGroup { instrument, course, floor } => self.begin_group(&instrument, &course, floor),
            GroupAction::WatchFolder => self.ask_for_contributions(ctx, FileJob::GroupFolder),
            GroupAction::PickContributions => self.ask_for_contributions(ctx, FileJob::Contributions),
            GroupAction::DropContributions(paths) => self.collect_files(ctx, paths),
            GroupAction::CollectText(text) => self.collect_text(ctx, text),
            GroupAction::CollectPaper(answers) => self.collect_paper(answers),
            GroupAction::RevealGroup => self.reveal_group(),
            // Gives everything that was collected up.
            GroupAction::DiscardGroup => self.group = GroupDesk::default(),
            GroupAction::ExportGroup => self.ask(ctx, FileJob::Group),
            GroupAction::ExportAssumptions => self.ask(ctx, FileJob::Assumptions),
            GroupAction::PresentGroup => self.present_group(ctx),
        }
    }

    fn begin_group(&mut self, instrument: &InstrumentId, course: &str, floor: Floor) {
        let Some(instrument) = self.state.catalog.current(instrument.as_str()).cloned() else { return };
        let course = course.trim();
        let course = match sessions::course(course) {
            Err(error) if !course.is_empty() => return self.tell_error(error.describe(&self.texts)),
            _ => course.to_owned(),
        };
        // Whatever the screen offers, the workplace's floor holds.
        let floor = self.policy.policy.floor(floor);
        let shown = Gathering::Collecting(Collecting {
            instrument: Arc::clone(&instrument),
            course: course.clone(),
            floor,
            folder: None,
            is_folder_gone: false,
            persons: 0,
            alike: 0,
            rejected: Vec::new(),
            is_reading: false,
            refused: None,
        });
        let wanted = Some(course.as_str()).filter(|course| !course.is_empty());
        self.group = GroupDesk {
            shown,
            collection: Some(Collection::new(instrument, wanted)),
            known: Some(Arc::new(InstrumentIndex::new(&self.state.catalog))),
            ..GroupDesk::default()
        };
    }

    pub(super) fn watch(&mut self, ctx: &egui::Context, folder: PathBuf) {
        let Gathering::Collecting(collecting) = &mut self.group.shown else { return };
        let waker = ctx.clone();
        self.group.watch = Some(Watch::folder(&folder, move || waker.request_repaint()));
        collecting.folder = Some(folder);
        collecting.is_folder_gone = false;
    }

    /// Takes files that were picked or dropped.
    pub(super) fn collect_files(&mut self, ctx: &egui::Context, paths: Vec<PathBuf>) {
        if self.group.revealing.is_some() {
            // Nothing is added to what is about to be shown.
            return self.tell_error(self.texts.get("group-being-shown"));
        }
        self.group.note_more();
        self.group.files.extend(paths);
        self.read_files(ctx);
    }

    /// Reads the files that wait, beside the window, once nothing else is read;
    /// also what was given up.
    fn read_files(&mut self, ctx: &egui::Context) {
        let Some(known) = self.group.known.clone().filter(|_| !self.group.files.is_empty()) else { return };
        let away = if self.is_collecting() { None } else { self.group.lend() };
        let Some(away) = away else { return self.group.refresh() };
        let name = |path: PathBuf| (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), path);
        let mut named: Vec<(String, PathBuf)> = std::mem::take(&mut self.group.files).into_iter().map(name).collect();
        // What is chosen again is no longer what could not be read.
        self.group.unreadable.retain(|other| named.iter().all(|(source, _)| *source != other.source));
        self.collect_beside(ctx, JobName::Collect, move |progress| {
            // What was written last comes last, whatever it is called.
            named.sort_by_cached_key(|(_, path)| files::written(path));
            Collected::read(away, named, &known, progress, |path| {
                files::read_to_string(&path, watch::MAX_BYTES)
                    .map_err(|error| if watch::is_no_text(&error) { Reason::NothingFound } else { Reason::Unreadable })
            })
        });
        self.group.refresh();
    }

    fn collect_text(&mut self, ctx: &egui::Context, text: String) {
        let source = self.texts.get("group-pasted");
        self.group.note_more();
        self.group.waiting.push((source, text));
        self.read_waiting(ctx);
    }

    fn collect_paper(&mut self, answers: Answers) {
        let source = self.texts.get("group-paper");
        self.group.note_more();
        self.group.sheets.push((source, answers));
        self.group.count_sheets();
        self.group.refresh();
    }

    /// Takes what the watched folder has, and reads whatever waits, however it
    /// came to wait.
    pub(super) fn drain_group(&mut self, ctx: &egui::Context) {
        for found in self.group.watch.as_ref().map(Watch::take).unwrap_or_default() {
            match found {
                Found::Text { source, text } => {
                    self.group.unreadable.retain(|other| other.source != source);
                    self.group.note_more();
                    self.group.waiting.push((source, text));
                }
                Found::NoText { source } => self.group.note_unread(Rejected::whole(source, Reason::NothingFound)),
                Found::Unreadable { source } => self.group.note_unread(Rejected::whole(source, Reason::Unreadable)),
                Found::Gone => self.group.set_folder_gone(true),
                Found::Back => self.group.set_folder_gone(false),
            }
        }
        self.read_waiting(ctx);
        self.read_files(ctx);
    }

    /// Reads what has come, beside the window.
    fn read_waiting(&mut self, ctx: &egui::Context) {
        let Some(known) = self.group.known.clone().filter(|_| !self.group.waiting.is_empty()) else { return };
        // Until the collection is back, what comes waits; also for what was
        // given up and is still being read.
        let away = if self.is_collecting() { None } else { self.group.lend() };
        let Some(away) = away else { return self.group.refresh() };
        let waiting = std::mem::take(&mut self.group.waiting);
        self.collect_beside(ctx, JobName::Gather, move |progress| Collected::read(away, waiting, &known, progress, Ok));
        self.group.refresh();
    }

    /// Whether anything is read for a group, also for one that was given up.
    fn is_collecting(&self) -> bool {
        [JobName::Collect, JobName::Gather].into_iter().any(|name| self.jobs.is_running(name))
    }

    /// Reads beside the window.
    fn collect_beside(
        &mut self,
        ctx: &egui::Context,
        name: JobName,
        read: impl FnOnce(&Progress) -> Collected + Send + 'static,
    ) {
        self.begin_at_any_price(ctx, name, move |progress| {
            let collected = read(progress);
            Box::new(|app, _| app.take_over_collection(collected))
        });
    }

    fn take_over_collection(&mut self, collected: Collected) {
        let Collected { away, unreadable, is_called_off } = collected;
        if !self.group.away.as_ref().is_some_and(|lent| lent.is(&away)) {
            // It was given up.
            return;
        }
        self.group.take_back();
        for unread in unreadable {
            self.group.note_unread(unread);
        }
        if is_called_off {
            self.tell("group-called-off");
        }
    }

    /// Asks the history to remember the result, so that it can be shown, once
    /// and for good: nothing can be added after it, so what has come is read
    /// first.
    fn reveal_group(&mut self) {
        let GroupDesk { shown, collection, waiting, sheets, files, .. } = &mut self.group;
        let is_all_read = waiting.is_empty() && sheets.is_empty() && files.is_empty();
        let Gathering::Collecting(collecting) = shown else { return };
        let floor = collecting.floor;
        let may = |collection: &mut Collection| is_all_read && collection.is_enough(floor);
        let Some(collection) = collection.take_if(may) else { return };
        collecting.is_reading = true;
        let members = collection.members();
        match self.ask_store(Ask::RememberShown(vec![members])) {
            Some(ticket) => self.group.revealing = Some(Revealing { ticket, collection: Some(collection) }),
            None => {
                self.group.collection = Some(collection);
                self.group.refresh();
            }
        }
    }

    /// What the history says: the result is made and shown, or told why it is
    /// not.
    pub(super) fn take_remembered(&mut self, ctx: &egui::Context, ticket: u64, refusal: Option<Refusal>) {
        let Gathering::Collecting(collecting) = &self.group.shown else { return };
        let Some(revealing) = self.group.revealing.as_mut().filter(|revealing| revealing.ticket == ticket) else {
            return;
        };
        if refusal.is_some() {
            return self.group.keep_unseen(refusal);
        }
        let Some(collection) = revealing.collection.take() else { return };
        let Collecting { instrument, course, floor, .. } = collecting.clone();
        let date = (self.edge.now)().date();
        self.begin_at_any_price(ctx, JobName::Reveal, move |_| {
            let result = collection.finish(floor);
            let bars = GroupBars::new(&result, &instrument);
            let revealed = bars.map(|bars| Arc::new(Revealed { instrument, course, date, result, bars }));
            Box::new(move |app, _| match revealed {
                Some(revealed) => app.group.show_revealed(ticket, revealed),
                None => {
                    app.group.give_up_reveal();
                    app.tell_error(app.texts.get("error-nothing-to-show"));
                }
            })
        });
    }

    /// What cannot be remembered is not shown.
    pub(super) fn tell_not_remembered(&mut self, error: &StoreError) {
        log::error!("a result was not remembered: {}", error.key());
        let why = store_words(error, &self.texts.get("this-history"), &self.texts);
        self.tell_error(self.texts.with("group-not-remembered", &[("why", (&why).into())]));
    }

    /// Asks for files or a folder for the group.
    fn ask_for_contributions(&mut self, ctx: &egui::Context, job: FileJob) {
        if matches!(self.group.shown, Gathering::Collecting(_)) {
            self.ask(ctx, job);
        }
    }
}
