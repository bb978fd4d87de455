//! What every command begins from: the data folder, its history behind its
//! passphrase, and the language in which is told what goes wrong.

use super::backup::{self, Kept};
use super::error::Failure;
use super::prompt;
use crate::contents::Contents;
use crate::i18n::Texts;
use crate::instrument::{Catalog, Language};
use crate::platform::policy::Found;
use crate::platform::single_instance::{self, Call};
use crate::platform::{clock, folders, notes};
use crate::policy::Policy;
use crate::service::documents::{self, Documents};
use crate::service::opening::{self, Opening, Purpose, Read};
use crate::service::passphrases;
use crate::settings::Settings;
use crate::store::{Source, Store};
use std::path::{Path, PathBuf};

/// A history that was opened for a command.
pub struct Opened {
    /// The history, open.
    pub store: Store,
    /// The instruments: those shipped, the workplace’s own, and those that were answered.
    pub catalog: Catalog,
    /// What it holds.
    pub contents: Contents,
    /// What the person has chosen.
    pub settings: Settings,
    /// What the workplace has decided.
    pub policy: Policy,
    /// The data folder.
    pub folder: PathBuf,
    /// Where the copies lie.
    pub backups: PathBuf,
    /// The texts in the language that is to be answered in.
    pub texts: Texts,
}

impl Opened {
    /// What files are made of.
    pub fn documents(&self) -> Documents<'_> {
        let Self { contents, settings, catalog, texts, .. } = self;
        Documents { contents, settings, catalog, texts }
    }
}

/// Why a command could not be carried out, and the language to say it in.
pub type Told = (Failure, Language);

/// What was asked for besides the command itself.
pub struct Begin {
    /// `--data-dir`.
    pub data_dir: Option<PathBuf>,
    /// `--lang`.
    pub lang: Option<Language>,
    /// The language where neither the command line nor the history says.
    pub system: Language,
    /// What the workplace has decided, and where that stands.
    pub policy: Found,
}

impl Begin {
    /// The texts while no history is open.
    pub fn texts(&self) -> Texts {
        Texts::new(self.language())
    }

    fn language(&self) -> Language {
        self.lang.unwrap_or(self.system)
    }

    /// Says it in the language that is known before a history is open.
    pub fn early<T>(&self, done: Result<T, Failure>) -> Result<T, Told> {
        done.map_err(|failure| (failure, self.language()))
    }

    /// The data folder, without what a killed program left.
    fn folder(&self) -> Result<PathBuf, Failure> {
        let folder = folders::data_dir(self.data_dir.as_deref(), &self.policy.policy).ok_or(Failure::NoDataFolder)?;
        opening::sweep(&folder);
        Ok(folder)
    }

    /// The history with its passphrase, and opened where that was needed to
    /// know that it is right.
    fn unlocked(&self) -> Result<(Kept, Option<Store>), Failure> {
        let (source, opened) = prompt::open(&self.folder()?, &self.texts())?;
        Ok((Kept::new(source, &self.policy.policy), opened))
    }

    fn read(&self, kept: &Kept, opened: Option<Store>, purpose: Purpose) -> Result<Opened, Failure> {
        let refused = |error| kept.refused(error);
        let store = opened.map_or_else(|| kept.source.open(), Ok).map_err(refused)?;
        let Read { store, catalog, rows, settings, .. } =
            opening::read(store, &kept.backups, purpose).map_err(refused)?;
        let policy = &self.policy.policy;
        let mut contents = Contents::new(rows, &catalog);
        contents.history_mut().turn_to(clock::now().date());
        Ok(Opened {
            contents,
            texts: Texts::new(opening::language(self.lang, policy, &settings, self.system)),
            store,
            catalog,
            settings,
            policy: policy.clone(),
            folder: kept.source.data_dir().to_owned(),
            backups: kept.backups.clone(),
        })
    }

    /// Does something with the file as a whole, which need not be sound.
    pub fn on_the_file(&self, act: impl FnOnce(&Kept, &Texts) -> Result<(), Failure>) -> Result<(), Told> {
        self.early(self.unlocked().and_then(|(kept, opened)| {
            // It has the file to itself.
            drop(opened);
            act(&kept, &self.texts())
        }))
    }

    /// Does something with the history.
    pub fn on_the_history(
        &self,
        purpose: Purpose,
        act: impl FnOnce(&mut Opened) -> Result<(), Failure>,
    ) -> Result<(), Told> {
        let read = self.unlocked().and_then(|(kept, opened)| {
            kept.is_there()?;
            passphrases::may_use(kept.source.passphrase().is_some(), &self.policy.policy)?;
            self.read(&kept, opened, purpose)
        });
        Self::then(self.early(read)?, act)
    }

    /// Writes a file of the history; `endings` are those that it can have.
    pub fn write(
        &self,
        out: &Path,
        endings: &'static [&'static str],
        act: impl FnOnce(&mut Opened) -> Result<(), Failure>,
    ) -> Result<(), Told> {
        self.early(documents::has_ending(out, endings).map_err(Failure::from))?;
        self.on_the_history(Purpose::Look, |opened| {
            let _note = notes::Note::of(&opened.folder, out);
            act(opened)
        })
    }

    /// Writes the history's file anew, which no window may go on with.
    pub fn alone(
        &self,
        change: passphrases::Change,
        act: impl FnOnce(&mut Opened) -> Result<(), Failure>,
    ) -> Result<(), Told> {
        let (kept, opened) = self.early(self.unlocked())?;
        self.early(kept.is_there())?;
        let _window = self.early(backup::lock_if_taken(&kept))?;
        // The first one is what is asked for.
        if change != passphrases::Change::Set {
            let may_use = passphrases::may_use(kept.source.passphrase().is_some(), &self.policy.policy);
            self.early(may_use.map_err(Failure::from))?;
        }
        Self::then(self.early(self.read(&kept, opened, Purpose::Look))?, act)
    }

    fn then(mut opened: Opened, act: impl FnOnce(&mut Opened) -> Result<(), Failure>) -> Result<(), Told> {
        let language = opened.texts.language();
        act(&mut opened).map_err(|failure| (failure, language))
    }

    /// The history of the window, not opened yet; `None` where there is a
    /// window, which has come forward and opens the file.
    pub fn window(self, file: Option<PathBuf>, presents: bool) -> Result<Option<Opening>, Failure> {
        let folder = self.folder()?;
        let kept = Kept::new(Source::new(&folder), &self.policy.policy);
        let lock = match backup::lock(&kept) {
            Err(Failure::AlreadyOpen(_))
                if single_instance::call(&folder, &Call { file: file.clone(), presents })
                    .is_ok_and(|is_heard| is_heard) =>
            {
                return Ok(None);
            }
            lock => lock?,
        };
        let Self { lang, system, policy, .. } = self;
        Ok(Some(Opening::new(kept.source.clone(), lang, system, policy, presents, lock).with_file(file)))
    }
}
