//! The store with what it could not store yet, and an eye on the file: what
//! is acknowledged is in the file that carries the history's name.

use super::files::{self, Look};
use super::lineage::{self, Standing};
use super::reply::{Current, Outcome, RestoredBackup};
use super::request::{Ask, Change, Request};
use super::{Source, Store, StoreError, quarantine_names, restore, sound};
use crate::contents::Archive;
use crate::instrument::Catalog;
use crate::passphrase::Passphrase;
use crate::platform::permissions;
use jiff::civil::DateTime;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};

/// A full disk, a lost network share or another program may be in the way for
/// a while; what was given is kept meanwhile, and stored in its order before
/// anything newer.
///
/// The file itself may be touched by others. Before and after each request it
/// is asked whether it is still ours; where it is not, nothing more is called
/// stored, and everything goes into a file beside it until a person has
/// chosen.
pub(super) struct Keeper {
    source: Source,
    /// Closed while a copy takes its place.
    store: Option<Store>,
    held: VecDeque<Change>,
    window: Option<String>,
    known: Option<Known>,
    place: Place,
    now: Box<dyn Fn() -> DateTime + Send>,
    /// Whether others have stored something since everything was read.
    pub has_news: bool,
    /// Why changes that were kept will never be stored, until it is told.
    pub lost: Vec<StoreError>,
}

/// Where changes go.
enum Place {
    /// Into the history.
    Here,
    /// Nowhere: its file is not ours any longer, and what was open of it
    /// cannot be read.
    Gone,
    /// Into this file beside it.
    Rescued(PathBuf),
}

/// The file as it was left.
struct Known {
    look: Option<Look>,
    standing: Standing,
    /// Changes when another program stores something.
    version: i64,
    secret: Option<String>,
}

impl Known {
    fn of(store: &Store) -> Result<Self, StoreError> {
        let version = store.version()?;
        let look = files::look(&store.source().file()).map_err(StoreError::Folder)?;
        Ok(Self { look, version, standing: store.standing()?, secret: store.made_secret()? })
    }
}

impl Keeper {
    /// Takes a history over for a window of this name.
    pub fn new(mut store: Store, now: Box<dyn Fn() -> DateTime + Send>) -> Self {
        // Without randomness it has no name, as commands have none, and never
        // another window's.
        let window = lineage::random().inspect_err(|_| log::error!("no randomness to name the window by")).ok();
        store.window.clone_from(&window);
        let known = Known::of(&store).ok();
        let source = store.source().clone();
        let held = VecDeque::new();
        Self {
            source,
            store: Some(store),
            held,
            window,
            known,
            place: Place::Here,
            now,
            has_news: false,
            lost: Vec::new(),
        }
    }

    /// Succeeds when this request and every one before it is on disk, in the
    /// history.
    pub fn carry_out(&mut self, request: Request) -> Result<Outcome, StoreError> {
        match request {
            Request::Change(change) => self.change(change),
            Request::RestoreBackup { copy, backups, now } => self.restore_backup(&copy, &backups, now),
            Request::Ask(ask) => self.ask(&ask),
        }
    }

    fn change(&mut self, change: Change) -> Result<Outcome, StoreError> {
        let result = match self.here(|keeper| change.carry_out(keeper.store()?)) {
            Some(result) => result,
            None if matches!(self.place, Place::Gone) => Err(self.why()),
            None => {
                let result = self.carry_out_held().and_then(|()| change.carry_out(self.store()?));
                result.and_then(|_| Err(self.why()))
            }
        };
        // A change that may succeed later is kept.
        if change.is_kept() && result.as_ref().is_err_and(StoreError::may_pass) {
            self.held.push_back(change);
        }
        result
    }

    fn ask(&mut self, ask: &Ask) -> Result<Outcome, StoreError> {
        if let Some(answered) = self.here(|keeper| keeper.answer(ask)) {
            return answered;
        }
        if let (Ask::Rescue(import), Place::Gone) = (ask, &self.place) {
            self.rescue(import)?;
        }
        Err(self.why())
    }

    /// What comes of it in the history; `None` where that is not there, or
    /// turns out to be another one before anything is done.
    fn here(
        &mut self,
        act: impl FnOnce(&mut Self) -> Result<Outcome, StoreError>,
    ) -> Option<Result<Outcome, StoreError>> {
        if !matches!(self.place, Place::Here) {
            return None;
        }
        let mut is_done = false;
        let result = self.look().and_then(|()| {
            let result = self.carry_out_held().and_then(|()| act(self));
            is_done = result.is_ok();
            self.look_again().and(result)
        });
        if !matches!(result, Err(StoreError::Replaced)) {
            return Some(result);
        }
        self.leave();
        // Then it is in what was open, and so in the copy of it.
        is_done.then(|| Err(self.why()))
    }

    /// What is said of everything until a person has chosen.
    fn why(&self) -> StoreError {
        match &self.place {
            Place::Rescued(path) => StoreError::Rescued(path.clone()),
            Place::Here | Place::Gone => StoreError::Replaced,
        }
    }

    fn answer(&mut self, ask: &Ask) -> Result<Outcome, StoreError> {
        match ask {
            Ask::Look | Ask::Rescue(_) => self.store().map(|_| Outcome::Looked),
            Ask::Read => self.read().map(|current| Outcome::Read(Box::new(current))),
            Ask::Collected(course) => self.store()?.collected(*course).map(Outcome::Sealed),
            Ask::Standings(known) => self.store()?.standings(known).map(Outcome::Standings),
            Ask::WereShown(occasion, known) => self.store()?.were_shown(*occasion, known).map(Outcome::WereShown),
            Ask::Collect(collect) => self.store()?.collect(collect).map(Outcome::Collected),
            Ask::RevealCourse(reveal) => self.store()?.reveal_course(reveal).map(Outcome::CourseRevealed),
            Ask::Secret => self.store()?.secret().map(Outcome::Secret),
            Ask::Vault => self.store()?.vault().map(Box::new).map(Outcome::Vault),
            Ask::Describe => self.store()?.tables().map(Outcome::Described),
            Ask::SetPassphrase { current, new, backups } => {
                self.set_passphrase(current.as_ref(), new.as_ref(), backups)
            }
        }
    }

    fn carry_out_held(&mut self) -> Result<(), StoreError> {
        while let Some(change) = self.held.pop_front() {
            match self.store().and_then(|store| change.carry_out(store)) {
                Err(error) if error.may_pass() || matches!(error, StoreError::Replaced) => {
                    self.held.push_front(change);
                    return Err(error);
                }
                // What will never be stored must not stand in the way.
                Err(error) => self.lost.push(error),
                Ok(_) => {}
            }
        }
        Ok(())
    }

    /// The last chance before the window is gone.
    pub fn close(mut self) {
        if matches!(self.place, Place::Here) && self.look().is_err() {
            self.leave();
        }
        if let Err(error) = self.carry_out_held() {
            log::error!("{} changes could not be stored: {}", self.held.len(), error.key());
        }
        for error in &self.lost {
            log::error!("a kept change was refused: {}", error.key());
        }
    }

    fn store(&mut self) -> Result<&mut Store, StoreError> {
        let store = match self.store.take() {
            Some(store) => store,
            // Nothing is begun anew in the place of what was there.
            None if self.source.is_missing() => return Err(StoreError::Replaced),
            None => {
                let mut store = self.source.open()?;
                store.window.clone_from(&self.window);
                let now = Known::of(&store)?;
                if self.known.as_ref().is_some_and(|known| !now.standing.has(&known.standing)) {
                    return Err(StoreError::Replaced);
                }
                self.known = Some(now);
                store
            }
        };
        Ok(self.store.insert(store))
    }

    /// Whether the file of the history's name is what it was, or goes on from
    /// there.
    fn look(&mut self) -> Result<(), StoreError> {
        let Some(store) = &self.store else { return Ok(()) };
        let Some(known) = &mut self.known else {
            // It could not be looked at when it was opened.
            self.known = Some(Known::of(store)?);
            return Ok(());
        };
        // Where nobody can tell, the request will say why.
        let Ok(look) = files::look(&self.source.file()) else { return Ok(()) };
        let is_same = look.is_some_and(|look| Some(look.identity) == store.file);
        let version = store.version().ok();
        if is_same && look == known.look && version == Some(known.version) {
            return Ok(());
        }
        // With other eyes: what this connection has read before may no longer
        // be there.
        let there = self.source.connect_to_copy(&self.source.file()).and_then(|there| Standing::of(&there));
        match there {
            Ok(there) if there.continues(&known.standing) => {
                self.has_news |= there != known.standing || version != Some(known.version);
                *known = Known {
                    look,
                    standing: there,
                    version: version.unwrap_or(known.version),
                    secret: known.secret.take(),
                };
                if !is_same || version != Some(known.version) || !store.sees(&known.standing) {
                    self.store = None;
                    self.store()?;
                }
                Ok(())
            }
            // Whatever is in the way for a while is in the way of the request.
            Err(error) if is_same && is_in_the_way(&error) => Ok(()),
            _ => Err(StoreError::Replaced),
        }
    }

    /// The same once something was stored.
    fn look_again(&mut self) -> Result<(), StoreError> {
        let (Some(store), Some(known)) = (&self.store, &mut self.known) else { return Ok(()) };
        store.confirm()?;
        let now = match Known::of(store) {
            Ok(now) if now.standing.is_of(&known.standing) => now,
            Err(error) if is_in_the_way(&error) => return Err(error),
            _ => return Err(StoreError::Replaced),
        };
        self.has_news |= now.version != known.version;
        *known = now;
        Ok(())
    }

    /// Turns to a file beside the one that is not ours any longer. What is
    /// open of the old one still has everything, unless it was cut or written
    /// over; then what the window has in memory is asked for.
    fn leave(&mut self) {
        log::error!("the history's file was touched by others");
        let copied = match (&self.store, &self.known) {
            (Some(store), Some(known)) => self.copy_open(store, known),
            _ => Err(StoreError::Replaced),
        };
        match copied {
            Ok((store, path)) => {
                log::info!("what was open of it is kept beside it");
                self.store = Some(store);
                self.place = Place::Rescued(path);
            }
            Err(error) => {
                log::warn!("what was open of it cannot be kept: {}", error.key());
                self.store = None;
                // The window has it all in memory.
                self.held.clear();
                self.place = Place::Gone;
            }
        }
    }

    fn copy_open(&self, store: &Store, known: &Known) -> Result<(Store, PathBuf), StoreError> {
        let path = self.free_path()?;
        let source = self.beside(&path);
        let copy = || -> Result<Store, StoreError> {
            let mut file = permissions::make_file(&path).map_err(StoreError::Folder)?;
            store.hold.copy_to(&mut file)?;
            drop(file);
            let there = source.connect_to_copy(&path)?;
            if !sound::is_sound(&there)? || !Standing::of(&there)?.has(&known.standing) {
                return Err(StoreError::Damaged);
            }
            drop(there);
            let store = source.open()?;
            files::sync_dir(source.data_dir());
            Ok(store)
        };
        let copied = copy();
        if copied.is_err() {
            let _ = std::fs::remove_file(&path);
        }
        Ok((copied?, path))
    }

    /// Writes what the window has in memory into a file beside the history.
    fn rescue(&mut self, archive: &Archive) -> Result<(), StoreError> {
        let path = self.free_path()?;
        let mut store = self.beside(&path).open()?;
        if let Some(known) = &self.known {
            store.go_on_from(&known.standing, known.secret.as_deref())?;
        }
        store.import(archive)?;
        files::sync_dir(self.source.data_dir());
        self.store = Some(store);
        self.place = Place::Rescued(path);
        Ok(())
    }

    fn free_path(&self) -> Result<PathBuf, StoreError> {
        permissions::make_folder(self.source.data_dir()).map_err(StoreError::Folder)?;
        Ok(quarantine_names::rescue_name(self.source.data_dir(), (self.now)()))
    }

    fn beside(&self, path: &Path) -> Source {
        self.source.named(path.file_name().unwrap_or_default())
    }

    /// Gives the history another passphrase, or none.
    fn set_passphrase(
        &mut self,
        current: Option<&Passphrase>,
        new: Option<&Passphrase>,
        backups: &Path,
    ) -> Result<Outcome, StoreError> {
        let window = self.window.clone();
        let store = self.store()?;
        let result = store.set_passphrase(current, new, backups);
        let (source, is_attached) = (store.source().clone(), store.is_attached());
        store.window = window;
        if let Ok(known) = Known::of(store) {
            self.known = Some(known);
        }
        self.source = source.clone();
        if !is_attached {
            // It is opened again with the next request.
            self.store = None;
        }
        result.map(|locked| Outcome::PassphraseSet(locked, source))
    }

    /// Makes the history what a copy is, and reads it anew.
    fn restore_backup(&mut self, copy: &Path, backups: &Path, now: DateTime) -> Result<Outcome, StoreError> {
        if let Place::Here = self.place {
            self.look().and_then(|()| self.carry_out_held())?;
            self.store = None;
        }
        let restored = match restore(&self.source, backups, copy, now) {
            Ok(restored) => restored,
            Err(error) => {
                let about = if error.is_about_copy() { copy } else { self.source.data_dir() };
                return Ok(Outcome::BackupNotRestored(error.key(), about.to_owned()));
            }
        };
        // A person has chosen what the history is.
        self.place = Place::Here;
        self.store = None;
        self.known = None;
        self.held.clear();
        let current = self.read()?;
        Ok(Outcome::BackupRestored(Box::new(RestoredBackup { restored, current })))
    }

    fn read(&mut self) -> Result<Current, StoreError> {
        self.has_news = false;
        let store = self.store()?;
        let mut catalog = Catalog::shipped();
        let rows = store.load(&mut catalog)?;
        let settings = store.settings()?;
        let mut versions: Vec<_> =
            rows.sessions.iter().map(|session| (&session.instrument, session.instrument_version)).collect();
        versions.sort_unstable();
        versions.dedup();
        let instruments = versions.iter().filter_map(|(id, version)| catalog.version(id, *version).cloned()).collect();
        Ok(Current { instruments, rows, settings })
    }
}

/// Whether somebody is in the way of reading, and the file may be as it was.
fn is_in_the_way(error: &StoreError) -> bool {
    matches!(error, StoreError::Busy | StoreError::Folder(_) | StoreError::ReadOnly | StoreError::DiskFull)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::ItemId;
    use crate::scoring::{Answer, SessionId};
    use crate::settings::Settings;

    #[test]
    fn what_will_never_be_stored_is_told_and_stands_in_the_way_of_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mut keeper = Keeper::new(Store::open(folder.path()).unwrap(), Box::new(|| DateTime::MIN));
        let (session, item) = (SessionId::random(), ItemId::new("selvledelse.1"));
        keeper.held.push_back(Change::SaveAnswer { session, item, answer: Some(Answer::Point(1)) });
        let change = Change::SaveSettings(Settings::default());
        assert_eq!(keeper.carry_out(change.into()).unwrap(), Outcome::Saved);
        assert!(matches!(*keeper.lost, [StoreError::NoSuchSession]), "{:?}", keeper.lost);
        assert!(keeper.held.is_empty());
    }

    #[test]
    fn only_what_the_machine_kept_from_being_stored_is_tried_again() {
        let failed = |code| StoreError::from(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None));
        for code in [rusqlite::ffi::SQLITE_IOERR_WRITE, rusqlite::ffi::SQLITE_NOMEM, rusqlite::ffi::SQLITE_FULL] {
            assert!(failed(code).may_pass(), "{code}");
        }
        for code in [rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE, rusqlite::ffi::SQLITE_MISUSE, rusqlite::ffi::SQLITE_ERROR]
        {
            assert!(!failed(code).may_pass(), "{code}");
        }
    }
}
