//! Where a passphrase comes from: an environment variable, a terminal that
//! does not show what is typed, or a line of standard input. Never an
//! argument, which everybody on the machine can see.

use super::error::Failure;
use crate::i18n::Texts;
use crate::passphrase::{Delay, MAX_CHARS, Passphrase};
use crate::service::ServiceError;
use crate::store::{Encryption, Source, Store, StoreError};
use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::Path;
use zeroize::{Zeroize, Zeroizing};

/// How often a person at a terminal may try.
const TRIES: u32 = 3;
/// A character takes at most four bytes, and a line ends.
const MAX_BYTES: u64 = 4 * MAX_CHARS as u64 + 2;

/// What a passphrase is wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// To unlock the history.
    History,
    /// To be the history's.
    New,
    /// To open an archive.
    Archive,
    /// To be an archive's.
    NewArchive,
}

impl Wanted {
    fn variable(self) -> &'static str {
        match self {
            Self::History => "SELVSYN_PASSPHRASE",
            Self::New => "SELVSYN_NEW_PASSPHRASE",
            Self::Archive | Self::NewArchive => "SELVSYN_ARCHIVE_PASSPHRASE",
        }
    }

    fn prompt(self) -> &'static str {
        match self {
            Self::History => "passphrase-prompt",
            Self::New => "passphrase-prompt-new",
            Self::Archive => "passphrase-prompt-archive",
            Self::NewArchive => "passphrase-prompt-new-archive",
        }
    }

    /// Whether a slip of the finger would lock everybody out.
    fn is_new(self) -> bool {
        matches!(self, Self::New | Self::NewArchive)
    }

    fn missing(self) -> Failure {
        Failure::NoPassphrase(self.variable())
    }
}

/// Where the history lies, with its passphrase where it has one; and opened,
/// where that was needed to know that the passphrase is right. What else may
/// be wrong with the file is for whoever opens it to tell.
pub fn open(folder: &Path, texts: &Texts) -> Result<(Source, Option<Store>), Failure> {
    let source = Source::new(folder);
    if source.encryption() != Encryption::Encrypted {
        return Ok((source, None));
    }
    let opened = repeatedly(Wanted::History, texts, |passphrase| {
        let source = source.clone().with_passphrase(Some(passphrase.clone()));
        match source.open() {
            Ok(store) => Ok(Some((source, Some(store)))),
            Err(StoreError::WrongPassphrase) => Ok(None),
            Err(_) => Ok(Some((source, None))),
        }
    });
    opened?.ok_or_else(|| ServiceError::Store(StoreError::WrongPassphrase, folder.to_owned()).into())
}

/// Tries a passphrase, at a terminal a few of them, with a growing delay after
/// each that is wrong. `None` where none was right.
pub fn repeatedly<T>(
    wanted: Wanted,
    texts: &Texts,
    mut attempt: impl FnMut(&Passphrase) -> Result<Option<T>, Failure>,
) -> Result<Option<T>, Failure> {
    let mut delay = Delay::default();
    loop {
        if let Some(done) = attempt(&ask(wanted, texts)?)? {
            return Ok(Some(done));
        }
        std::thread::sleep(delay.after_wrong());
        if !is_asked(wanted) || delay.wrong() >= TRIES {
            return Ok(None);
        }
        tell(&texts.get("passphrase-again"));
    }
}

/// One passphrase.
pub fn ask(wanted: Wanted, texts: &Texts) -> Result<Passphrase, Failure> {
    if let Some(given) = std::env::var_os(wanted.variable()).filter(|given| !given.is_empty()) {
        return given.into_string().ok().and_then(Passphrase::new).ok_or_else(|| wanted.missing());
    }
    if !std::io::stdin().is_terminal() {
        return line().and_then(Passphrase::new).ok_or_else(|| wanted.missing());
    }
    let typed = |key: &str| {
        let typed = rpassword::prompt_password(format!("{} ", texts.get(key))).ok();
        typed.and_then(Passphrase::new).ok_or_else(|| wanted.missing())
    };
    let first = typed(wanted.prompt())?;
    if wanted.is_new() && typed("passphrase-prompt-repeat")? != first {
        return Err(Failure::Repeated);
    }
    Ok(first)
}

/// Whether a person is asked, rather than a script.
fn is_asked(wanted: Wanted) -> bool {
    std::env::var_os(wanted.variable()).is_none_or(|given| given.is_empty()) && std::io::stdin().is_terminal()
}

/// The next line of standard input, without its end.
fn line() -> Option<String> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(256));
    std::io::stdin().lock().take(MAX_BYTES).read_until(b'\n', &mut bytes).ok()?;
    let mut line = String::from_utf8(bytes.to_vec()).ok()?;
    let whole = line.trim_end_matches(['\r', '\n']).to_owned();
    line.zeroize();
    Some(whole)
}

/// Asks something that cannot be undone, at a terminal alone: what stands in
/// a pipe is no answer.
pub fn confirms(question: &str, texts: &Texts) -> bool {
    if !std::io::stdin().is_terminal() {
        tell(question);
        return false;
    }
    tell(&format!("{question} {}", texts.get("confirm-hint")));
    line().is_some_and(|answer| answer.trim().to_lowercase() == texts.get("confirm-yes"))
}

fn tell(line: &str) {
    // Nobody to tell when standard error is closed.
    let _ = writeln!(std::io::stderr(), "selvsyn: {line}");
}
