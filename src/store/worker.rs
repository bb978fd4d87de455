//! The thread that owns the store, so that the window never waits for a disk.

use super::Store;
use super::keeper::Keeper;
use super::reply::Reply;
use super::request::Request;
use jiff::civil::DateTime;
use std::cell::Cell;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread::JoinHandle;

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
            let mut keeper = Keeper::new(store, Box::new(now));
            // Also when it ends badly: then it is told that it has.
            let wake = Wake(wake);
            let outgoing = outgoing;
            for (ticket, request) in incoming {
                let is_kept = request.is_kept();
                let result = keeper.carry_out(request);
                // A closed window no longer listens; the work is still done.
                let lost = std::mem::take(&mut keeper.lost);
                let _ = outgoing.send(Reply { ticket, is_kept, result, has_news: keeper.has_news, lost });
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
    pub fn send(&self, ticket: u64, request: impl Into<Request>) -> bool {
        let request = request.into();
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
