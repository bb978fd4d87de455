//! The thread that owns the store, so that the window never waits for a disk.

use super::{Import, ImportSummary, Loaded, Locked, Restored, Source, Store, StoreError, Table, restore};
use crate::instrument::{Catalog, Instrument, ItemId};
use crate::passphrase::Passphrase;
use crate::plan::{Entry, Plan};
use crate::scoring::{Answer, Session, SessionId};
use crate::settings::Settings;
use jiff::Timestamp;
use jiff::civil::DateTime;
use std::cell::Cell;
use std::collections::VecDeque;
use std::fmt;
use std::path::{Path, PathBuf};
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
    SavePlan(Plan),
    SavePage(Entry),
    Import(Import),
    SaveSettings(Settings),
    SaveFolder(PathBuf),
    Secret,
    Describe,
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
    /// Whether it is a person's own change, which is kept until it is stored.
    /// An archive is still where it came from, and a question is asked again;
    /// so is a passphrase, which is not kept longer than it must.
    pub fn is_kept(&self) -> bool {
        !matches!(
            self,
            Self::Import(_)
                | Self::Secret
                | Self::Describe
                | Self::TryAgain
                | Self::TakeBack { .. }
                | Self::SetPassphrase { .. }
        )
    }

    /// Whether it is more than a question.
    pub fn changes_something(&self) -> bool {
        !matches!(self, Self::Secret | Self::Describe)
    }
}

/// What came of a request.
#[derive(PartialEq)]
pub enum Outcome {
    /// It is on disk.
    Saved,
    /// So is the archive.
    Imported(ImportSummary),
    /// The participant's secret.
    Secret([u8; 32]),
    /// The tables of the file.
    Described(Vec<Table>),
    /// The history has another passphrase, or none, and is opened like this.
    Locked(Locked, Source),
    /// The history is what a copy was.
    TakenBack(Box<TakenBack>),
    /// It is what it was: the key of the reason, and what it is about.
    NotTakenBack(&'static str, PathBuf),
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
            Self::Secret(_) => f.write_str("Secret(..)"),
            Self::Described(tables) => f.debug_tuple("Described").field(tables).finish(),
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
    /// Moves the store into its thread; `wake` is called after each reply.
    pub fn spawn(store: Store, wake: impl Fn() + Send + 'static) -> Self {
        let (requests, incoming) = channel::<(u64, Request)>();
        let (outgoing, replies) = channel();
        let work = move || {
            // Also when it ends badly: then it is told that it has.
            let wake = Wake(wake);
            let outgoing = outgoing;
            let source = store.source().clone();
            let mut keeper = Keeper { source, store: Some(store), held: VecDeque::new() };
            for (ticket, request) in incoming {
                let is_kept = request.is_kept();
                let result = keeper.carry_out(request);
                // A closed window no longer listens; the work is still done.
                let _ = outgoing.send(Reply { ticket, is_kept, result });
                (wake.0)();
            }
            // The last chance before the window is gone.
            if let Err(error) = keeper.carry_out_held() {
                log::error!("{} changes could not be stored: {}", keeper.held.len(), error.key());
            }
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

/// The store with what it could not store yet. A full disk, a lost network
/// share or another program may be in the way for a while; what was given is
/// kept meanwhile, and stored in its order before anything newer.
struct Keeper {
    source: Source,
    /// Closed while a copy takes its place.
    store: Option<Store>,
    held: VecDeque<Request>,
}

impl Keeper {
    /// Succeeds when this request and every one before it is on disk.
    fn carry_out(&mut self, request: Request) -> Result<Outcome, StoreError> {
        let result = self.carry_out_held().and_then(|()| match &request {
            Request::TakeBack { copy, backups, now } => self.take_back(copy, backups, *now),
            Request::SetPassphrase { current, new, backups } => {
                self.set_passphrase(current.as_ref(), new.as_ref(), backups)
            }
            request => carry_out(self.store()?, request),
        });
        if request.is_kept() && result.as_ref().is_err_and(StoreError::may_pass) {
            self.held.push_back(request);
        }
        result
    }

    fn carry_out_held(&mut self) -> Result<(), StoreError> {
        while let Some(request) = self.held.pop_front() {
            match self.store().and_then(|store| carry_out(store, &request)) {
                Err(error) if error.may_pass() => {
                    self.held.push_front(request);
                    return Err(error);
                }
                // What will never be stored must not stand in the way.
                Err(error) => log::error!("a kept change was refused: {}", error.key()),
                Ok(_) => {}
            }
        }
        Ok(())
    }

    fn store(&mut self) -> Result<&mut Store, StoreError> {
        let store = match self.store.take() {
            Some(store) => store,
            None => self.source.open()?,
        };
        Ok(self.store.insert(store))
    }

    /// Gives the history another passphrase, or none.
    fn set_passphrase(
        &mut self,
        current: Option<&Passphrase>,
        new: Option<&Passphrase>,
        backups: &Path,
    ) -> Result<Outcome, StoreError> {
        let store = self.store()?;
        let result = store.set_passphrase(current, new, backups);
        let (source, is_attached) = (store.source().clone(), store.is_attached());
        self.source = source.clone();
        if !is_attached {
            // It is opened again with the next request.
            self.store = None;
        }
        result.map(|locked| Outcome::Locked(locked, source))
    }

    /// Makes the history what a copy is, and reads it anew.
    fn take_back(&mut self, copy: &Path, backups: &Path, now: DateTime) -> Result<Outcome, StoreError> {
        self.store = None;
        let restored = match restore(&self.source, backups, copy, now) {
            Ok(restored) => restored,
            Err(error) => {
                let about = if error.is_about_copy() { copy } else { self.source.folder() };
                return Ok(Outcome::NotTakenBack(error.key(), about.to_owned()));
            }
        };
        let store = self.store()?;
        let mut catalog = Catalog::shipped();
        let loaded = store.load(&mut catalog)?;
        let settings = store.settings()?;
        let mut versions: Vec<_> =
            loaded.sessions.iter().map(|session| (&session.instrument, session.instrument_version)).collect();
        versions.sort_unstable();
        versions.dedup();
        let instruments = versions.iter().filter_map(|(id, version)| catalog.version(id, *version).cloned()).collect();
        Ok(Outcome::TakenBack(Box::new(TakenBack { restored, instruments, loaded, settings })))
    }
}

fn carry_out(store: &mut Store, request: &Request) -> Result<Outcome, StoreError> {
    match request {
        Request::Start { session, instrument } => store.start(session, instrument)?,
        Request::SaveAnswer { session, item, answer } => store.save_answer(*session, item, *answer)?,
        Request::SaveRemark { session, item, text } => store.save_remark(*session, item, text.as_deref())?,
        Request::Finish { session, at } => store.finish(*session, *at)?,
        Request::Relabel { session, label } => store.relabel(*session, label.as_deref())?,
        Request::Delete { session } => store.delete(*session)?,
        Request::Insert { session, instrument } => store.insert(session, instrument)?,
        Request::Restore { sessions, plans } => {
            let sessions = sessions.iter().map(|(session, instrument)| (session, instrument.as_ref()));
            store.restore(sessions, plans)?;
        }
        Request::SavePlan(plan) => store.save_plan(plan)?,
        Request::SavePage(page) => store.save_page(page)?,
        Request::Import(import) => return store.import(import).map(Outcome::Imported),
        Request::SaveSettings(settings) => store.save_settings(settings)?,
        Request::SaveFolder(folder) => store.save_folder(folder)?,
        Request::Secret => return store.secret().map(Outcome::Secret),
        Request::Describe => return store.tables().map(Outcome::Described),
        Request::TryAgain => {}
        // These need the store closed: `Keeper::carry_out`.
        Request::TakeBack { .. } | Request::SetPassphrase { .. } => {}
    }
    Ok(Outcome::Saved)
}
