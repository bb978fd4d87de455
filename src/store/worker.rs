//! The thread that owns the store, so that the window never waits for a disk.

use super::keeper::Keeper;
use super::{Import, ImportSummary, Loaded, Locked, Restored, Source, Store, StoreError, Table, lineage};
use crate::group::{Members, Refusal};
use crate::instrument::{Instrument, ItemId};
use crate::passphrase::Passphrase;
use crate::plan::{Entry, Plan};
use crate::scoring::{Answer, Session, SessionId};
use crate::settings::Settings;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use std::cell::Cell;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread::JoinHandle;

/// One change to store.
#[derive(Debug)]
#[expect(missing_docs, reason = "each is the method of `Store` with that name")]
pub enum Request {
    Start {
        session: Session,
        instrument: Arc<Instrument>,
    },
    SaveAnswer {
        session: SessionId,
        item: ItemId,
        answer: Option<Answer>,
    },
    SaveRemark {
        session: SessionId,
        item: ItemId,
        text: Option<String>,
    },
    Finish {
        session: SessionId,
        at: Timestamp,
    },
    Relabel {
        session: SessionId,
        label: Option<String>,
    },
    Redate {
        session: SessionId,
        date: Date,
    },
    Delete {
        session: SessionId,
    },
    Insert {
        session: Session,
        instrument: Arc<Instrument>,
    },
    Restore {
        sessions: Vec<(Session, Arc<Instrument>)>,
        plans: Vec<Plan>,
    },
    SavePlan {
        before: Option<Plan>,
        plan: Plan,
    },
    SavePage {
        before: Option<Entry>,
        page: Entry,
    },
    Import(Import),
    SaveSettings(Settings),
    SaveFolder(PathBuf),
    /// Results of a group, before they are shown.
    RememberShown(Vec<Members>),
    Secret,
    Describe,
    Look,
    Read,
    Rescue(Box<Import>),
    TakeBack {
        copy: PathBuf,
        backups: PathBuf,
        now: DateTime,
    },
    SetPassphrase {
        current: Option<Passphrase>,
        new: Option<Passphrase>,
        backups: PathBuf,
    },
    /// Nothing new: what could not be stored before is tried again.
    TryAgain,
}

impl Request {
    /// Whether it is only asked or looked at, and nothing is to be stored.
    fn is_question(&self) -> bool {
        matches!(self, Self::Secret | Self::Describe | Self::Look | Self::Read | Self::Rescue(_))
    }

    /// Whether it is more than a question.
    pub fn changes_something(&self) -> bool {
        !self.is_question()
    }

    /// Whether it changes what a person has stored.
    pub(super) fn is_change(&self) -> bool {
        !self.is_question() && !matches!(self, Self::TryAgain | Self::TakeBack { .. } | Self::SetPassphrase { .. })
    }

    /// Whether it is a person's own change, which is kept until it is stored.
    /// An archive is still where it came from, and a question is asked again;
    /// so is a passphrase, which is not kept longer than it must. A result that
    /// is not remembered is not shown.
    pub fn is_kept(&self) -> bool {
        self.is_change() && !matches!(self, Self::Import(_) | Self::RememberShown(_))
    }
}

/// What came of a request.
#[derive(PartialEq)]
pub enum Outcome {
    /// It is on disk.
    Saved,
    /// So is the archive.
    Imported(ImportSummary),
    /// A group's results are remembered and may be shown, or why not.
    Remembered(Option<Refusal>),
    /// The participant's secret.
    Secret([u8; 32]),
    /// The tables of the file.
    Described(Vec<Table>),
    /// The history has another passphrase, or none, and is opened like this.
    Locked(Locked, Source),
    /// Everything in the history.
    Read(Box<Current>),
    /// The history is what a copy was.
    TakenBack(Box<TakenBack>),
    /// It is what it was: the key of the reason, and what it is about.
    NotTakenBack(&'static str, PathBuf),
}

/// The history as it is in the file.
#[derive(Debug, PartialEq)]
pub struct Current {
    /// The definitions that the sessions were answered with.
    pub instruments: Vec<Arc<Instrument>>,
    /// Everything in it.
    pub loaded: Loaded,
    /// The person's choices in it.
    pub settings: Settings,
}

/// A restored history.
#[derive(Debug, PartialEq)]
pub struct TakenBack {
    /// What the restore came to.
    pub restored: Restored,
    /// The definitions that the sessions were answered with.
    pub instruments: Vec<Arc<Instrument>>,
    /// Everything in it.
    pub loaded: Loaded,
    /// The person's choices in it.
    pub settings: Settings,
}

impl fmt::Debug for Outcome {
    /// The secret is never printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Saved => f.write_str("Saved"),
            Self::Imported(summary) => f.debug_tuple("Imported").field(summary).finish(),
            Self::Remembered(refusal) => f.debug_tuple("Remembered").field(refusal).finish(),
            Self::Secret(_) => f.write_str("Secret(..)"),
            Self::Described(tables) => f.debug_tuple("Described").field(tables).finish(),
            Self::Read(_) => f.write_str("Read(..)"),
            Self::TakenBack(_) => f.write_str("TakenBack(..)"),
            Self::NotTakenBack(key, _) => f.debug_tuple("NotTakenBack").field(key).finish(),
            Self::Locked(locked, _) => f.debug_tuple("Locked").field(locked).finish(),
        }
    }
}

/// The answer to one request.
#[derive(Debug)]
pub struct Reply {
    /// The number it was sent with.
    pub ticket: u64,
    /// Whether it was a person's own change.
    pub is_kept: bool,
    /// Sent after the commit, so success means durable, and so is everything
    /// that was sent before.
    pub result: Result<Outcome, StoreError>,
    /// Whether others have stored something that has not been read.
    pub has_news: bool,
}

/// A store in its own thread. Dropping it finishes what was sent.
pub struct Worker {
    requests: Option<Sender<(u64, Request)>>,
    replies: Receiver<Reply>,
    /// Requests that have had no reply yet.
    waiting: Cell<u64>,
    has_ended: Cell<bool>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// Moves the store into its thread; `wake` is called after each reply. The
    /// time is asked for to name what has to be kept beside the history.
    pub fn spawn(store: Store, now: impl Fn() -> DateTime + Send + 'static, wake: impl Fn() + Send + 'static) -> Self {
        let (requests, incoming) = channel::<(u64, Request)>();
        let (outgoing, replies) = channel();
        let work = move || {
            let mut keeper = Keeper::new(store, lineage::random().unwrap_or_default(), Box::new(now));
            // Also when it ends badly: then it is told that it has.
            let wake = Wake(wake);
            let outgoing = outgoing;
            for (ticket, request) in incoming {
                let is_kept = request.is_kept();
                let result = keeper.carry_out(request);
                // A closed window no longer listens; the work is still done.
                let _ = outgoing.send(Reply { ticket, is_kept, result, has_news: keeper.has_news });
                (wake.0)();
            }
            keeper.close();
        };
        let thread = std::thread::Builder::new().name("store".to_owned()).spawn(work);
        if let Err(error) = &thread {
            log::error!("no thread for the store: {error}");
        }
        Self {
            requests: Some(requests),
            replies,
            waiting: Cell::new(0),
            has_ended: Cell::new(false),
            thread: thread.ok(),
        }
    }

    /// A worker without a store: what is sent goes nowhere.
    pub fn none() -> Self {
        Self { requests: None, replies: channel().1, waiting: Cell::new(0), has_ended: Cell::new(false), thread: None }
    }

    /// Hands a request over and returns at once; false where nobody is there
    /// any more to take it, so that it will not be stored.
    #[must_use]
    pub fn send(&self, ticket: u64, request: Request) -> bool {
        let is_taken = self.requests.as_ref().is_some_and(|requests| requests.send((ticket, request)).is_ok());
        if is_taken {
            self.waiting.set(self.waiting.get().saturating_add(1));
        }
        is_taken
    }

    /// The next reply, if there is one.
    pub fn try_reply(&self) -> Option<Reply> {
        let reply = match self.replies.try_recv() {
            Ok(reply) => reply,
            Err(TryRecvError::Disconnected) if self.requests.is_some() => {
                // Nothing that waits will have a reply.
                self.waiting.set(0);
                self.has_ended.set(true);
                return None;
            }
            Err(_) => return None,
        };
        self.waiting.set(self.waiting.get().saturating_sub(1));
        Some(reply)
    }

    /// The next reply that is still to come, however long it takes.
    pub fn next_reply(&self) -> Option<Reply> {
        if !self.is_waiting() {
            return None;
        }
        self.waiting.set(self.waiting.get().saturating_sub(1));
        self.replies.recv().ok()
    }

    /// Whether the store's thread has ended by itself, as was found out at the
    /// last look for a reply.
    pub fn has_ended(&self) -> bool {
        self.has_ended.get()
    }

    /// Whether a reply is still to come.
    pub fn is_waiting(&self) -> bool {
        self.waiting.get() > 0
    }
}

/// Wakes the window when it goes.
struct Wake<F: Fn()>(F);

impl<F: Fn()> Drop for Wake<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.requests = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::error!("the store's thread ended badly");
        }
    }
}

pub(super) fn carry_out(store: &mut Store, request: &Request) -> Result<Outcome, StoreError> {
    match request {
        Request::Start { session, instrument } => store.start(session, instrument)?,
        Request::SaveAnswer { session, item, answer } => store.save_answer(*session, item, *answer)?,
        Request::SaveRemark { session, item, text } => store.save_remark(*session, item, text.as_deref())?,
        Request::Finish { session, at } => store.finish(*session, *at)?,
        Request::Relabel { session, label } => store.relabel(*session, label.as_deref())?,
        Request::Redate { session, date } => store.redate(*session, *date)?,
        Request::Delete { session } => store.delete(*session)?,
        Request::Insert { session, instrument } => store.insert(session, instrument)?,
        Request::Restore { sessions, plans } => {
            let sessions = sessions.iter().map(|(session, instrument)| (session, instrument.as_ref()));
            store.restore(sessions, plans)?;
        }
        Request::SavePlan { before, plan } => store.change_plan(before.as_ref(), plan)?,
        Request::SavePage { before, page } => store.change_page(before.as_ref(), page)?,
        Request::Import(import) => return store.import(import).map(Outcome::Imported),
        Request::SaveSettings(settings) => store.save_settings(settings)?,
        Request::SaveFolder(folder) => store.save_folder(folder)?,
        Request::RememberShown(members) => return store.remember_shown(members).map(Outcome::Remembered),
        Request::Secret => return store.secret().map(Outcome::Secret),
        Request::Describe => return store.tables().map(Outcome::Described),
        // To have been looked at is all there is to it; the rest needs more than
        // the store: `Keeper::carry_out`.
        Request::Look
        | Request::Read
        | Request::Rescue(_)
        | Request::TryAgain
        | Request::TakeBack { .. }
        | Request::SetPassphrase { .. } => {}
    }
    Ok(Outcome::Saved)
}
