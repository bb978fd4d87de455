//! Collecting for a round of a course, as the window does it. It never waits:
//! files are read beside it, and the history is asked for one thing at a time;
//! nothing is counted before it has answered.

mod next;
mod replies;

use super::App;
use super::file_job::FileJob;
use super::jobs::JobName;
use crate::course::{Course, Way};
use crate::group::{CourseCode, Person, Reason, Sheet};
use crate::instrument::InstrumentId;
use crate::platform::files;
use crate::platform::inbox::{Found as InFolder, Inbox, Reading};
use crate::service::collecting::{self, Batch, Collector, Found, Item, Reader, SameMark};
use crate::store::{Known, RevealCourse};
use crate::ui::{Awaited, CollectAction, CollectView, Uncounted, WayCount};
use jiff::civil::Time;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::PathBuf;
use std::sync::Arc;

/// The round that was opened last.
#[derive(Default)]
pub struct CollectDesk {
    open: Option<Open>,
}

pub(super) struct Open {
    view: CollectView,
    /// `None` until what lies sealed has been opened.
    collector: Option<Collector>,
    inbox: Option<Inbox<Vec<Item>>>,
    /// What has been read and is not yet held against what is there.
    read: Vec<Item>,
    /// What is to be read, of which somebody has said so.
    chosen: Vec<Chosen>,
    /// Which files lie in the watched folder now, where that is news.
    listed: Option<HashSet<String>>,
    /// What is to be done next, in its order.
    next: Vec<Next>,
    /// What the history was asked, with the number of the question.
    asked: Option<(u64, Asked)>,
    /// When each text was pasted, by the name it was given.
    pasted: BTreeMap<String, Time>,
    /// Whether something could not be stored: it is tried again with the next
    /// thing that is done.
    is_held: bool,
    /// The files of what was shown, that are there.
    left: Vec<PathBuf>,
    /// Those that are still to be looked for, and those that are to be deleted.
    shown: Vec<PathBuf>,
    unwanted: Vec<PathBuf>,
}

/// Something to read.
pub(super) enum Chosen {
    File(PathBuf),
    /// One whose contribution is to be taken out.
    Withdrawn(PathBuf),
    Text(String, String),
}

/// Something to do once what came before is stored.
pub(super) enum Next {
    Sheet(Sheet, SameMark),
    Undo,
    Withdraw(Vec<Item>, Option<crate::group::Delivery>),
    Reveal(Vec<InstrumentId>),
}

/// What the history was asked.
pub(super) enum Asked {
    Rows,
    Standings,
    Batch(Box<Batch>, Vec<Item>, Option<Next>),
    WereShown { instruments: Vec<InstrumentId>, left: Vec<InstrumentId>, known: Vec<Known>, shown: HashSet<Person> },
    Reveal(Arc<RevealCourse>),
}

impl CollectDesk {
    /// What may be seen of it.
    pub fn view(&self) -> Option<&CollectView> {
        self.open.as_ref().map(|open| &open.view)
    }

    /// Whether a reply is about what is collected here.
    pub fn is_asked(&self, ticket: u64) -> bool {
        self.open.as_ref().and_then(|open| open.asked.as_ref()).is_some_and(|(asked, _)| *asked == ticket)
    }

    pub(super) fn reader(&self) -> Option<Reader> {
        self.open.as_ref()?.collector.as_ref().map(Collector::reader)
    }
}

impl Open {
    fn new(course: &Course, round: u8, app: &App) -> Self {
        let floor = app.policy.policy.floor(course.floor);
        let awaited = |asked: &crate::course::Asked| {
            let instrument = app.state.catalog.version(&asked.instrument, asked.version)?;
            Some(Awaited {
                instrument: Arc::clone(instrument),
                expected: asked.expected,
                waiting: course.received(round, &asked.instrument),
                alike: 0,
                shown: course.results(round, &asked.instrument).map(|result| result.ways.count()).sum(),
                sheet: Sheet::new(instrument),
                refused: None,
            })
        };
        let view = CollectView {
            course: course.code,
            round,
            floor,
            asked: course.instruments.iter().filter_map(awaited).collect(),
            ways: Vec::new(),
            folder: course.folder.as_ref().map(PathBuf::from),
            is_folder_gone: false,
            is_reading: course.key.is_some(),
            is_revealing: false,
            is_keyless: course.key.is_none(),
            uncounted: Vec::new(),
            same_mark: None,
            can_undo: false,
            left_files: 0,
        };
        Self {
            view,
            collector: None,
            inbox: None,
            read: Vec::new(),
            chosen: Vec::new(),
            listed: None,
            next: Vec::new(),
            asked: None,
            pasted: BTreeMap::new(),
            is_held: false,
            left: Vec::new(),
            shown: Vec::new(),
            unwanted: Vec::new(),
        }
    }

    /// Shows how far it has come, and nothing else of it.
    pub(super) fn refresh(&mut self, course: &Course) {
        let Some(collector) = &self.collector else { return };
        let round = self.view.round;
        for awaited in &mut self.view.asked {
            let count = collector.count(round, &awaited.instrument.id);
            (awaited.waiting, awaited.alike) = (count.waiting, count.alike);
            let shown = course.results(round, &awaited.instrument.id);
            awaited.shown = shown.map(|result| result.ways.count()).sum();
        }
        let told = collector.uncounted();
        let faults = |way: Way| told.iter().filter(|one| one.way == way).count();
        let way = |way: Way| WayCount { way, count: collector.count_by_way(round, way), faults: faults(way) };
        self.view.ways = [Way::File, Way::Code, Way::Paper].map(way).to_vec();
        let shown = |one: &collecting::Uncounted| Uncounted {
            number: one.number,
            way: one.way,
            before: one.before.clone(),
            found: if one.found.is_empty() { one.source.to_string() } else { one.found.clone() },
            after: one.after.clone(),
            pasted: self.pasted.get(one.source.as_ref()).copied().zip(one.line),
            reason: one.reason,
            course: one.course.clone(),
            counts_in: counts_in(one, course, round),
            can_be_mended: one.can_be_mended(),
        };
        self.view.uncounted = told.iter().rev().map(shown).collect();
        self.view.can_undo = collector.can_undo();
        self.view.left_files = self.left.len();
        self.view.is_reading = !self.chosen.is_empty() || !self.read.is_empty();
    }
}

impl App {
    /// Carries out what concerns a collection.
    pub(super) fn act_on_collection(&mut self, ctx: &egui::Context, action: CollectAction) {
        if let CollectAction::OpenRound { course, round } = action {
            return self.open_round(course, round);
        }
        let Some(open) = &mut self.collect.open else { return };
        open.is_held = false;
        match action {
            CollectAction::OpenRound { .. } => {}
            CollectAction::WatchCourseFolder => {
                let code = open.view.course;
                self.ask(ctx, FileJob::CourseFolder(code));
            }
            CollectAction::PickFiles => self.ask(ctx, FileJob::CourseContributions),
            CollectAction::WithdrawFile => self.ask(ctx, FileJob::CourseWithdrawal),
            CollectAction::DropFiles(paths) => self.collect_chosen(paths),
            CollectAction::TakeText(text) => self.take_collected_text(text),
            CollectAction::KeySheet(sheet) => self.keep_sheet(sheet),
            CollectAction::CountSheet(sheet) => open.next.push(Next::Sheet(sheet, SameMark::Ask)),
            CollectAction::ReplaceSheet => self.answer_same_mark(SameMark::Replace),
            CollectAction::KeepBothSheets => self.answer_same_mark(SameMark::Both),
            CollectAction::ReturnToSheet => {
                if let Some(sheet) = open.view.same_mark.take() {
                    self.keep_sheet(sheet);
                }
            }
            CollectAction::UndoSheet => open.next.push(Next::Undo),
            CollectAction::MendCode { number, code } => {
                if let Some(collector) = &mut open.collector {
                    collector.hide(number);
                }
                self.take_collected_text(code);
            }
            CollectAction::HideUncounted(number) => {
                if let Some(collector) = &mut open.collector {
                    collector.hide(number);
                }
            }
            CollectAction::Withdraw(named) => self.withdraw_named(&named),
            CollectAction::RevealRound => {
                let ids = |awaited: &Awaited| awaited.instrument.id.clone();
                let ready: Vec<InstrumentId> = open.view.ready().map(ids).collect();
                // Where none is, it is told what is missing.
                let ready = if ready.is_empty() { open.view.asked.iter().map(ids).collect() } else { ready };
                open.view.is_revealing = true;
                open.next.push(Next::Reveal(ready));
            }
            CollectAction::DeleteLeftFiles => {
                let left = std::mem::take(&mut open.left);
                open.unwanted.extend(left);
            }
            CollectAction::KeepLeftFiles => open.left.clear(),
        }
        self.go_on_collecting(ctx);
    }

    fn open_round(&mut self, code: CourseCode, round: u8) {
        let is_open = |open: &Open| open.view.course == code && open.view.round == round;
        if self.collect.open.as_ref().is_some_and(is_open) {
            return;
        }
        let Some(course) = self.state.contents.courses.led(code).cloned() else { return };
        let before = self.collect.open.take().filter(|open| open.view.course == code && open.asked.is_none());
        let mut open = Open::new(&course, round, self);
        if let Some(before) = before {
            // The same collection, seen from another of its rounds.
            (open.collector, open.inbox, open.read) = (before.collector, before.inbox, before.read);
            (open.left, open.shown, open.unwanted) = (before.left, before.shown, before.unwanted);
            (open.pasted, open.listed, open.view.is_folder_gone) =
                (before.pasted, before.listed, before.view.is_folder_gone);
        }
        open.refresh(&course);
        self.collect.open = Some(open);
    }

    /// Reads files that were picked or dropped.
    pub(super) fn collect_chosen(&mut self, paths: Vec<PathBuf>) {
        if let Some(open) = &mut self.collect.open {
            open.chosen.extend(paths.into_iter().map(Chosen::File));
        }
    }

    fn take_collected_text(&mut self, text: String) {
        let time = (self.edge.now)().time();
        let Some(open) = &mut self.collect.open else { return };
        let name = format!("{}", open.pasted.len() + 1);
        open.pasted.insert(name.clone(), time);
        open.chosen.push(Chosen::Text(name, text));
    }

    fn keep_sheet(&mut self, sheet: Sheet) {
        let Some(open) = &mut self.collect.open else { return };
        if let Some(awaited) = open.view.asked.iter_mut().find(|one| one.instrument.id == sheet.instrument) {
            awaited.sheet = sheet;
        }
    }

    fn answer_same_mark(&mut self, same: SameMark) {
        let Some(open) = &mut self.collect.open else { return };
        if let Some(sheet) = open.view.same_mark.take() {
            open.next.push(Next::Sheet(sheet, same));
        }
    }

    /// Takes a contribution out, by its receipt or its code.
    fn withdraw_named(&mut self, named: &str) {
        let now = (self.edge.now)().timestamp();
        let Some(reader) = self.collect.reader() else { return };
        let delivery = crate::group::Delivery::parse(named).ok();
        let items = if delivery.is_some() { Vec::new() } else { reader.text("", named, now) };
        if let Some(open) = &mut self.collect.open {
            open.next.push(Next::Withdraw(items, delivery));
        }
    }

    /// The same by its file, read beside the window.
    pub(super) fn withdraw_file(&mut self, ctx: &egui::Context, path: PathBuf) {
        if let Some(open) = &mut self.collect.open {
            open.chosen.push(Chosen::Withdrawn(path));
        }
        self.go_on_collecting(ctx);
    }

    /// Takes what the watched folder has, and does whatever is next.
    pub(super) fn drain_collection(&mut self, ctx: &egui::Context) {
        if self.collect.open.is_none() {
            return;
        }
        self.follow_folder(ctx);
        let Some(open) = &mut self.collect.open else { return };
        let mut has_news = false;
        for found in open.inbox.as_ref().map(Inbox::take).unwrap_or_default() {
            has_news = true;
            match found {
                InFolder::Read(items) => open.read.extend(items),
                InFolder::Listed(paths) => open.listed = Some(texts(paths)),
                InFolder::Gone => open.view.is_folder_gone = true,
                InFolder::Back => open.view.is_folder_gone = false,
            }
        }
        if has_news {
            open.is_held = false;
        }
        self.go_on_collecting(ctx);
    }

    /// Watches the folder that the course has now.
    fn follow_folder(&mut self, ctx: &egui::Context) {
        let Some(open) = &mut self.collect.open else { return };
        let course = self.state.contents.courses.led(open.view.course);
        let folder = course.filter(|course| course.ended_at.is_none()).and_then(|course| course.folder.as_ref());
        let folder = folder.map(PathBuf::from);
        if open.view.folder != folder {
            (open.inbox, open.listed, open.view.is_folder_gone) = (None, None, false);
            open.view.folder.clone_from(&folder);
        }
        let (Some(folder), None, Some(collector)) = (folder, &open.inbox, &open.collector) else { return };
        let (reader, waker) = (collector.reader(), ctx.clone());
        let read = move |path: &std::path::Path| {
            let items = reader.file(path, Found::Watched);
            if items.iter().any(Item::is_unreadable) { Reading::Later(items) } else { Reading::Done(items) }
        };
        open.inbox = Some(Inbox::watch(&folder, collecting::list, read, move || waker.request_repaint()));
    }

    /// Looks for the files of what was shown, and deletes those that are not
    /// wanted; beside the window, since they may lie far away.
    pub(super) fn tend_left(&mut self, ctx: &egui::Context) {
        if self.jobs.is_running(JobName::Left) {
            return;
        }
        let Some(open) = &mut self.collect.open else { return };
        let (code, shown, unwanted) =
            (open.view.course, std::mem::take(&mut open.shown), std::mem::take(&mut open.unwanted));
        if shown.is_empty() && unwanted.is_empty() {
            return;
        }
        self.begin_at_any_price(ctx, JobName::Left, move |_| {
            let there: Vec<PathBuf> = shown.into_iter().filter(|path| files::is_file(path)).collect();
            let kept: Vec<PathBuf> = unwanted.into_iter().filter(|path| files::remove(path).is_err()).collect();
            Box::new(move |app, ctx| {
                let count = kept.len();
                if let Some(open) = app.collect.open.as_mut().filter(|open| open.view.course == code) {
                    open.left.extend(there.into_iter().chain(kept));
                }
                if count > 0 {
                    app.tell_error(app.texts.with("collect-left-kept", &[("count", count.into())]));
                }
                app.go_on_collecting(ctx);
            })
        });
    }
}

/// What the round is called that something counts in, where that is another one
/// than this.
fn counts_in(one: &collecting::Uncounted, course: &Course, round: u8) -> Option<String> {
    let of = one.round.filter(|of| *of != round && one.reason == Reason::OtherRound)?;
    Some(course.round(of)?.title.clone())
}

fn texts(paths: BTreeSet<PathBuf>) -> HashSet<String> {
    paths.into_iter().map(|path| path.to_string_lossy().into_owned()).collect()
}
