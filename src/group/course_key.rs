//! The two keys of a course. What is handed in as a file is sealed to the one
//! that stands in the course file; the other one opens it, and stays in the
//! facilitator's history.

use super::Reason;
use super::contribution::MAX_FILE;
use super::course_code::exactly;
use crate::passphrase::sealed::{self, SealError};
use age::DecryptError;
use age::x25519;
use secrecy::SecretString;
use serde::de::{self, Deserialize, Deserializer};
use serde::{Serialize, Serializer};
use std::cell::Cell;
use std::fmt;
use std::io::{self, Read, Write};

/// What the whole size of a sealed contribution is a multiple of, in bytes: so
/// that sizes tell nothing of what was answered.
pub const BLOCK: usize = 4096;
/// What of a payload age seals as one (<https://age-encryption.org/v1>), and
/// what each such piece takes more.
const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;
/// What the names of the files end in.
const EXTENSION: &str = "selvsyn-bidrag";

/// The key that opens what is handed in to a course (X25519). It is wiped
/// from memory when it is dropped and printed nowhere.
#[derive(Clone)]
pub struct CourseKey(x25519::Identity);

/// The key that everybody may have: what is sealed to it only its
/// [`CourseKey`] opens.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Recipient(x25519::Recipient);

/// Why a file was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unopened {
    /// It is no sealed file.
    #[error("the file is not sealed")]
    NotSealed,
    /// It is sealed to another key, or with a passphrase.
    #[error("the file is sealed for somebody else")]
    ForAnother,
    /// Broken, cut short or changed.
    #[error("the sealed file is damaged")]
    Damaged,
    /// Far larger than any contribution.
    #[error("the file is larger than any contribution")]
    TooLarge,
}

impl From<Unopened> for Reason {
    fn from(unopened: Unopened) -> Self {
        match unopened {
            Unopened::NotSealed => Self::NothingFound,
            Unopened::ForAnother => Self::SealedForAnother,
            Unopened::Damaged => Self::SealedDamaged,
            Unopened::TooLarge => Self::NotAContribution,
        }
    }
}

impl CourseKey {
    /// A new one, from the system's randomness.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self(x25519::Identity::generate())
    }

    /// Reads what [`secret_text`](Self::secret_text) gave; `None` for
    /// anything else.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }

    /// `AGE-SECRET-KEY-1…`, to be stored. It is wiped when it is dropped.
    pub fn secret_text(&self) -> SecretString {
        self.0.to_string()
    }

    /// What contributions are sealed to.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// Opens what [`seal`] or another age program has sealed to this key. The
    /// padding is taken away, and nothing is given of a file that is not
    /// whole.
    ///
    /// # Errors
    /// Each [`Unopened`].
    pub fn open(&self, bytes: &[u8]) -> Result<String, Unopened> {
        if !sealed::is_sealed(bytes) {
            return Err(Unopened::NotSealed);
        }
        if u64::try_from(bytes.len()).is_ok_and(|length| length > MAX_FILE) {
            return Err(Unopened::TooLarge);
        }
        if !sealed::has_short_header(bytes) {
            return Err(Unopened::Damaged);
        }
        let decryptor = age::Decryptor::new_buffered(bytes).map_err(|_| Unopened::Damaged)?;
        if decryptor.is_scrypt() {
            return Err(Unopened::ForAnother);
        }
        let identity: &dyn age::Identity = &self.0;
        let mut reader = decryptor.decrypt(std::iter::once(identity)).map_err(|error| match error {
            DecryptError::NoMatchingKeys => Unopened::ForAnother,
            _ => Unopened::Damaged,
        })?;
        let mut opened = String::with_capacity(bytes.len());
        reader.read_to_string(&mut opened).map_err(|_| Unopened::Damaged)?;
        opened.truncate(opened.trim_end().len());
        Ok(opened)
    }
}

impl fmt::Debug for CourseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CourseKey(..)")
    }
}

impl PartialEq for CourseKey {
    /// By the other key of the pair, which is no secret.
    fn eq(&self, other: &Self) -> bool {
        self.recipient() == other.recipient()
    }
}

impl Eq for CourseKey {}

impl Recipient {
    /// Reads `age1…`; `None` for anything else, and for the keys of which
    /// nothing is secret: age would end the program rather than seal to one.
    pub fn parse(text: &str) -> Option<Self> {
        let recipient = Self(text.parse().ok()?);
        (!OPEN_KEYS.contains(&recipient.to_string().as_str())).then_some(recipient)
    }
}

/// The points of Curve25519 whose product with any number is nought (0, 1, the
/// two of order eight and p − 1, of those less than 19 also with p added; the
/// highest bit of each is not looked at): whatever is sealed to one of these,
/// everybody can open.
const OPEN_KEYS: [&str; 14] = [
    "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z",
    "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqzqqsuwj9m",
    "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqj7vrya",
    "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqzqqk67yly",
    "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhqqqzyt4v9",
    "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhzqqxqejhu",
    "age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz9ts6wm9s8",
    "age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz8ts72fzt7",
    "age1anlllllllllllllllllllllllllllllllllllllllllllllllals4n2t7m",
    "age1anllllllllllllllllllllllllllllllllllllllllllllllllls3hcv9z",
    "age1ahlllllllllllllllllllllllllllllllllllllllllllllllalsn46ayy",
    "age1ahlllllllllllllllllllllllllllllllllllllllllllllllllsh3g6la",
    "age1amlllllllllllllllllllllllllllllllllllllllllllllllalselrwrv",
    "age1amlllllllllllllllllllllllllllllllllllllllllllllllllsam3fc4",
];

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({self})")
    }
}

impl Serialize for Recipient {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Recipient {
    /// Exactly what is written: in a file nothing is forgiven.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        exactly(&text, Self::parse(&text).ok_or(())).ok_or_else(|| de::Error::custom("not a key to seal to"))
    }
}

/// Seals a line, with or without its line end, as a whole age file whose size
/// is a multiple of [`BLOCK`]. An age file begins with a header of which a part
/// is of a random length, so that is written first, and the line filled up with
/// blanks to what is missing.
///
/// # Errors
/// [`SealError::Random`] where the system has no randomness to give.
pub fn seal(line: &str, recipient: &Recipient) -> Result<Vec<u8>, SealError> {
    let written = Cell::new(0);
    let to: &dyn age::Recipient = &recipient.0;
    let seal = || -> Result<Vec<u8>, age::EncryptError> {
        let encryptor = age::Encryptor::with_recipients(std::iter::once(to))?;
        let mut writer = encryptor.wrap_output(Counted { bytes: Vec::with_capacity(BLOCK), count: &written })?;
        let mut text = line.trim_end().as_bytes().to_vec();
        // With the line end.
        let length = padded(text.len() + 1, written.get());
        text.resize(length - 1, b' ');
        text.push(b'\n');
        writer.write_all(&text)?;
        Ok(writer.finish()?.bytes)
    };
    seal().map_err(|_| SealError::Random)
}

/// How long a text of so many bytes has to become behind a header, in bytes.
fn padded(length: usize, header: usize) -> usize {
    let is_whole = |length: &usize| (header + length + TAG * length.div_ceil(CHUNK)).is_multiple_of(BLOCK);
    (length..).find(is_whole).unwrap_or(length)
}

/// Bytes, of which is told how many there are while another writes them.
struct Counted<'a> {
    bytes: Vec<u8>,
    count: &'a Cell<usize>,
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        self.count.set(self.bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What a sealed contribution's file is called, from random bytes: 16
/// hexadecimal digits and `.selvsyn-bidrag`.
pub fn file_name(bytes: [u8; 8]) -> String {
    format!("{:016x}.{EXTENSION}", u64::from_be_bytes(bytes))
}

#[cfg(test)]
mod tests;
