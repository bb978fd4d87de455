//! The history, which is opened in a thread of its own while the system makes
//! the window: the one waits for a disk, the other for a graphics driver.

use crate::i18n::Language;
use crate::service::opening::{Launch, Opening, Refused};
use std::cell::{Cell, RefCell};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};

/// A history on its way to the window.
pub struct Launching {
    state: RefCell<State>,
    /// As far as it is known.
    language: Cell<Language>,
}

type Opened = Option<Result<Launch, Refused>>;

enum State {
    UnderWay(JoinHandle<Opened>),
    Done(Box<Result<Launch, Refused>>),
    /// The window that was opened has it.
    Taken,
    /// It ended badly, which whoever crashed has told.
    Ended,
}

/// Why there is no window.
pub enum NoWindow {
    /// The history cannot be opened.
    Refused(Refused),
    /// There was one, or opening the history ended the thread it was opened
    /// in: neither goes better the next time.
    Ended,
}

impl Launching {
    /// Begins to open it; `opened` is done in the same thread once it is.
    pub fn begin(opening: Opening, opened: impl FnOnce(&Launch) + Send + 'static) -> Self {
        let language = opening.lang.or(opening.policy.policy.language).unwrap_or(opening.system);
        // A thread that cannot start gives nothing back that was given to it.
        let given = Arc::new(Mutex::new(Some((opening, opened))));
        let work = move || {
            let (opening, opened) = given.lock().unwrap_or_else(PoisonError::into_inner).take()?;
            let launch = opening.begin();
            if let Ok(launch) = &launch {
                opened(launch);
            }
            Some(launch)
        };
        let state = match Builder::new().name("opening".to_owned()).spawn(work.clone()) {
            Ok(thread) => State::UnderWay(thread),
            Err(_) => State::done(work()),
        };
        Self { state: RefCell::new(state), language: Cell::new(language) }
    }

    /// Waits until it is open, or is known not to open.
    pub fn wait(&self) {
        let mut state = self.state.borrow_mut();
        *state = match std::mem::replace(&mut *state, State::Ended) {
            State::UnderWay(thread) => thread.join().map_or(State::Ended, State::done),
            other => other,
        };
        if let State::Done(opened) = &*state
            && let Ok(launch) = opened.as_ref()
        {
            self.language.set(launch.language());
        }
    }

    /// The window's, or what is to be spoken in its place.
    pub fn language(&self) -> Language {
        self.wait();
        self.language.get()
    }

    /// The opened history, for the one window that begins with it.
    pub fn take(&self) -> Option<Launch> {
        self.wait();
        let mut state = self.state.borrow_mut();
        match std::mem::replace(&mut *state, State::Taken) {
            State::Done(opened) => match *opened {
                Ok(launch) => Some(launch),
                refused => {
                    *state = State::Done(Box::new(refused));
                    None
                }
            },
            other => {
                *state = other;
                None
            }
        }
    }

    /// Why no other attempt would help; `None` while the history waits for a
    /// window.
    pub fn no_window(&self) -> Option<NoWindow> {
        self.wait();
        let mut state = self.state.borrow_mut();
        match std::mem::replace(&mut *state, State::Ended) {
            State::Done(opened) => match *opened {
                Err(refused) => Some(NoWindow::Refused(refused)),
                launch => {
                    *state = State::Done(Box::new(launch));
                    None
                }
            },
            _ => Some(NoWindow::Ended),
        }
    }
}

impl State {
    fn done(opened: Opened) -> Self {
        opened.map_or(Self::Ended, |opened| Self::Done(Box::new(opened)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::policy::Found;
    use crate::store::{FILE_NAME, Source};
    use std::path::Path;

    fn opening(folder: &Path) -> Opening {
        Opening::new(Source::new(folder), None, Language::English, Found::default(), false, None)
    }

    #[test]
    fn it_is_given_to_one_window() {
        let folder = tempfile::tempdir().unwrap();
        let told = Arc::new(Mutex::new(false));
        let tell = Arc::clone(&told);
        let launching = Launching::begin(opening(folder.path()), move |_| *tell.lock().unwrap() = true);
        assert!(launching.no_window().is_none(), "a failed attempt leaves it for the next");
        assert!(*told.lock().unwrap());
        assert!(launching.take().is_some());
        assert!(launching.take().is_none());
        assert!(matches!(launching.no_window(), Some(NoWindow::Ended)));
    }

    #[test]
    fn one_that_cannot_be_opened_says_why_and_nothing_is_done_after_it() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join(FILE_NAME)).unwrap();
        let launching = Launching::begin(opening(folder.path()), |_| panic!("it is not open"));
        assert!(launching.take().is_none());
        let Some(NoWindow::Refused(refused)) = launching.no_window() else { panic!("it is refused") };
        assert_eq!(refused.language, Language::English);
        assert!(refused.sentence().contains(FILE_NAME), "{}", refused.sentence());
    }

    #[test]
    fn one_that_ends_badly_ends_no_more_than_itself() {
        let folder = tempfile::tempdir().unwrap();
        let launching = Launching::begin(opening(folder.path()), |_| panic!("badly"));
        assert!(launching.take().is_none());
        assert!(matches!(launching.no_window(), Some(NoWindow::Ended)));
    }
}
