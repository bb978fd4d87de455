//! From a data folder to a history that is open and read, for the window and
//! for a command.

use super::{ServiceError, joining};
use crate::backup::Saved;
use crate::contents::Rows;
use crate::course::Draft;
use crate::i18n::{Language, Texts};
use crate::instrument::Catalog;
use crate::instrument::own::{self, OwnFile};
use crate::passphrase::Passphrase;
use crate::platform::lock::{self, WindowGuard};
use crate::platform::own_files::{INSTRUMENTS, LESSONS};
use crate::platform::policy::Found;
use crate::platform::{self, files, folders, notes, permissions, writing};
use crate::policy::Policy;
use crate::question::Question;
use crate::settings::Settings;
use crate::store::{self, Encryption, RestoreError, Source, Store, StoreError, appearance};
use jiff::civil::DateTime;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// What the application starts from: a store that was opened and read.
pub struct Startup {
    /// The opened store.
    pub store: Store,
    /// The instruments, stored versions among them.
    pub catalog: Catalog,
    /// The workplace's own instrument files, good and bad.
    pub own: Vec<OwnFile>,
    /// Everything that is stored.
    pub rows: Rows,
    /// The person's choices.
    pub settings: Settings,
    /// The language that follows from choice and system.
    pub language: Language,
    /// Where the history lies.
    pub data_folder: PathBuf,
    /// What the workplace has decided.
    pub policy: Found,
    /// Where files were last read or written.
    pub last_folder: Option<PathBuf>,
    /// A course that is being written and is not made yet.
    pub draft: Option<Draft>,
    /// The folder that tells who made the rest, where there is one.
    pub notices: Option<PathBuf>,
    /// Whether the course is projected at once.
    pub presents: bool,
    /// A file that is to be opened at once.
    pub file: Option<PathBuf>,
    /// What keeps a second window from the same history.
    pub lock: Option<WindowGuard>,
}

/// What a history is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be looked at.
    Look,
    /// Also to put something into it.
    Change,
}

/// A history that was opened and read.
pub struct Read {
    /// The opened store.
    pub store: Store,
    /// The instruments, stored versions among them.
    pub catalog: Catalog,
    /// The workplace's own instrument files, good and bad.
    pub own: Vec<OwnFile>,
    /// Everything that is stored.
    pub rows: Rows,
    /// The person's choices.
    pub settings: Settings,
}

/// Reads a history whose copies lie in `backups`.
///
/// # Errors
/// [`StoreError`].
pub fn read(store: Store, backups: &Path, purpose: Purpose) -> Result<Read, StoreError> {
    store.finish_locking(backups);
    if purpose == Purpose::Change {
        store.mind_newer(backups);
    }
    let settings = store.settings()?;
    let mut catalog = Catalog::shipped();
    let rows = store.load(&mut catalog)?;
    let own = own::adopt(&mut catalog, INSTRUMENTS.read(store.source().data_dir()));
    joining::offer(&mut catalog, &rows.courses);
    Ok(Read { store, catalog, own, rows, settings })
}

/// The language: the one that was asked for, then the workplace's, then the
/// person's, then the system's.
pub fn language(asked: Option<Language>, policy: &Policy, settings: &Settings, system: Language) -> Language {
    asked.or(policy.over(settings).language).unwrap_or(system)
}

/// The language that is chosen in the history of a folder, where there is one
/// to ask. Nothing is made only to be asked.
pub fn chosen_language(data_folder: &Path, policy: &Policy) -> Option<Language> {
    let source = Source::new(data_folder);
    if source.is_missing() || store::is_gone(&source, &folders::backup_dir(data_folder, policy)) {
        return None;
    }
    if source.encryption() == Encryption::Encrypted {
        return appearance(data_folder).language;
    }
    source.open().ok()?.settings().ok()?.language
}

/// Takes away what a program left that was killed, here or where it was
/// writing; before a passphrase is asked for, since some of it may be read
/// without one.
pub fn sweep(data_folder: &Path) {
    for left in [data_folder.to_owned(), INSTRUMENTS.folder(data_folder), LESSONS.folder(data_folder)] {
        writing::sweep(&left);
    }
    notes::sweep(data_folder);
    store::sweep(data_folder);
}

/// Makes this the only window of the history; `None` where there is one.
///
/// # Errors
/// [`StoreError::Folder`].
pub fn lock(data_folder: &Path) -> Result<Option<WindowGuard>, StoreError> {
    Ok(permissions::make_folder(data_folder).and_then(|()| lock::window(data_folder))?)
}

/// What the window begins with.
pub enum Launch {
    /// A history that is open.
    Open(Box<Startup>),
    /// One about which there is something to ask first.
    Asking(Box<Asking>),
}

/// What is asked about a history, and what is known of it from outside.
pub struct Asking {
    /// How it is to be opened then.
    pub opening: Opening,
    /// What is asked.
    pub question: Question,
    /// The copy that is offered where it is gone or damaged.
    pub copy: Option<Saved>,
    /// How the question looks.
    pub settings: Settings,
}

/// Why there is no window on a history.
#[derive(Debug)]
pub struct Refused {
    error: ServiceError,
    /// The language to say it in.
    pub language: Language,
}

impl Refused {
    /// One sentence for the reader.
    pub fn sentence(&self) -> String {
        self.error.describe(&Texts::new(self.language))
    }
}

/// How a history is to be opened.
pub struct Opening {
    /// Where it lies.
    pub source: Source,
    /// The language that was asked for on the command line.
    pub lang: Option<Language>,
    /// The system's own.
    pub system: Language,
    /// What the workplace has decided.
    pub policy: Found,
    /// Whether the course is projected at once.
    pub presents: bool,
    /// A file that is to be opened once the history is.
    pub file: Option<PathBuf>,
    /// Held until the window is closed; the application takes it over.
    lock: Mutex<Option<WindowGuard>>,
}

impl Opening {
    /// Nothing is opened yet; `lock` makes this the only window.
    pub fn new(
        source: Source,
        lang: Option<Language>,
        system: Language,
        policy: Found,
        presents: bool,
        lock: impl Into<Option<WindowGuard>>,
    ) -> Self {
        Self { source, lang, system, policy, presents, file: None, lock: Mutex::new(lock.into()) }
    }

    /// The same with a file that is to be opened once the history is.
    pub fn with_file(self, file: Option<PathBuf>) -> Self {
        Self { file, ..self }
    }

    /// Whether this is a window that another start can call.
    pub fn is_only_window(&self) -> bool {
        self.lock.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// What there is to ask before anything is shown or stored, with the copy
    /// that is offered.
    fn question(&self) -> Option<(Question, Option<Saved>)> {
        let lock = self.source.encryption();
        let copy = matches!(lock, Encryption::New | Encryption::Plain).then(|| self.copy_of_gone()).flatten();
        if copy.is_some() {
            return Some((Question::Missing, copy));
        }
        let question = match lock {
            Encryption::Encrypted => Some(Question::Unlock),
            Encryption::New if self.is_newest_encrypted() => Some(Question::Gone),
            Encryption::Unknown if self.is_newest_encrypted() => Some(Question::Broken),
            Encryption::New | Encryption::Plain | Encryption::Unknown => self.question_of_new(),
        };
        question.map(|question| (question, None))
    }

    /// The copy of a history that is gone, where it can be read as it is.
    fn copy_of_gone(&self) -> Option<Saved> {
        store::is_gone(&self.source, &self.backups()).then(|| self.offered()).flatten()
    }

    fn is_newest_encrypted(&self) -> bool {
        store::is_newest_encrypted(&self.source, &self.backups())
    }

    /// What there is to ask before a new history begins.
    pub fn question_of_new(&self) -> Option<Question> {
        (!self.policy.policy.may_be_unencrypted()).then_some(Question::Choose)
    }

    fn backups(&self) -> PathBuf {
        folders::backup_dir(self.source.data_dir(), &self.policy.policy)
    }

    fn asking(self, question: Question, copy: Option<Saved>) -> Launch {
        let mut settings = appearance(self.source.data_dir());
        settings.language = settings.language.or_else(|| self.chosen_language());
        let settings = self.policy.policy.over(&settings);
        Launch::Asking(Box::new(Asking { opening: self, question, copy, settings }))
    }

    /// The language of these settings.
    pub fn language(&self, settings: &Settings) -> Language {
        language(self.lang, &self.policy.policy, settings, self.system)
    }

    fn chosen_language(&self) -> Option<Language> {
        chosen_language(self.source.data_dir(), &self.policy.policy)
    }

    /// The language to speak before the history is open.
    pub fn early_language(&self) -> Language {
        let decided = self.lang.or(self.policy.policy.language);
        decided.or_else(|| self.chosen_language()).unwrap_or(self.system)
    }

    /// Opens the history, unless there is something to ask first.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn begin(self) -> Result<Launch, Refused> {
        if let Some((question, copy)) = self.question() {
            return Ok(self.asking(question, copy));
        }
        let opened = self.open(None);
        let copy = matches!(opened, Err(StoreError::Damaged)).then(|| self.offered()).flatten();
        if copy.is_some() {
            return Ok(self.asking(Question::Unreadable, copy));
        }
        let refused = |error| Refused {
            error: ServiceError::Store(error, self.source.data_dir().to_owned()),
            language: self.early_language(),
        };
        Ok(Launch::Open(Box::new(opened.map_err(refused)?)))
    }

    /// Opens and reads the history; one without a passphrase is given this
    /// one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn open(&self, passphrase: Option<&Passphrase>) -> Result<Startup, StoreError> {
        let backups = self.backups();
        let mut store = self.source.clone().with_passphrase(passphrase.cloned()).open()?;
        if passphrase.is_some() && !store.is_encrypted() {
            store.set_passphrase(None, passphrase, &backups)?;
        }
        let Read { store, catalog, own, rows, settings } = read(store, &backups, Purpose::Change)?;
        let language = self.language(&settings);
        // A folder that is gone is as good as none.
        let draft = store.draft().ok().flatten();
        let last_folder = store.last_dialog_dir().ok().flatten().filter(|folder| files::is_folder(folder));
        Ok(Startup {
            store,
            catalog,
            own,
            rows,
            settings,
            language,
            data_folder: self.source.data_dir().to_owned(),
            policy: self.policy.clone(),
            last_folder,
            draft,
            notices: platform::notices::folder(),
            presents: self.presents,
            file: self.file.clone(),
            lock: self.lock.lock().unwrap_or_else(PoisonError::into_inner).take(),
        })
    }
}

/// What came of an attempt to open a history.
pub enum Attempt {
    /// It is open.
    Opened(Box<Startup>),
    /// It is damaged; this copy of it is sound, and has the same passphrase.
    Damaged(Saved, Passphrase),
    /// It is restored, and the workplace wants it to have a passphrase.
    Choose,
    /// It cannot be opened.
    Refused(StoreError),
    /// The copy at this path could not be restored.
    NotRestored(RestoreError, PathBuf),
}

impl Opening {
    /// As [`Self::open`]; of a history that is damaged, the newest good copy
    /// is looked for.
    pub fn attempt(&self, passphrase: Option<Passphrase>) -> Attempt {
        match (self.open(passphrase.as_ref()), passphrase) {
            (Ok(startup), _) => Attempt::Opened(Box::new(startup)),
            (Err(StoreError::Damaged), Some(passphrase)) => match self.newest_sound(&passphrase) {
                Some(copy) => Attempt::Damaged(copy, passphrase),
                None => Attempt::Refused(StoreError::Damaged),
            },
            (Err(error), _) => Attempt::Refused(error),
        }
    }

    /// Restores the newest good copy that this passphrase opens, or that has
    /// none, and opens the history. A damaged one is set aside.
    pub fn restore(&self, passphrase: Option<Passphrase>, now: DateTime) -> Attempt {
        let source = self.source.clone().with_passphrase(passphrase.clone());
        let Some(copy) = store::newest_sound(&source, &self.backups()) else {
            return Attempt::Refused(StoreError::WrongPassphrase);
        };
        match store::restore(&source, &self.backups(), &copy.path, now) {
            Ok(_) if passphrase.is_none() && self.question_of_new().is_some() => Attempt::Choose,
            Ok(_) => self.attempt(passphrase),
            Err(error) => Attempt::NotRestored(error, copy.path),
        }
    }

    /// The copy that is offered where the history is gone or damaged.
    fn offered(&self) -> Option<Saved> {
        store::newest_sound(&self.source, &self.backups())
    }

    fn newest_sound(&self, passphrase: &Passphrase) -> Option<Saved> {
        let source = self.source.clone().with_passphrase(Some(passphrase.clone()));
        store::newest_sound(&source, &self.backups())
    }
}

impl Launch {
    /// The language of the window.
    pub fn language(&self) -> Language {
        match self {
            Self::Open(startup) => startup.language,
            Self::Asking(asking) => asking.opening.language(&asking.settings),
        }
    }

    /// Where the history lies.
    pub fn data_folder(&self) -> &Path {
        match self {
            Self::Open(startup) => &startup.data_folder,
            Self::Asking(asking) => asking.opening.source.data_dir(),
        }
    }

    /// What the workplace has decided.
    pub fn policy(&self) -> &Found {
        match self {
            Self::Open(startup) => &startup.policy,
            Self::Asking(asking) => &asking.opening.policy,
        }
    }
}
