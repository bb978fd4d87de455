//! Bytes behind a passphrase, as an age file (<https://age-encryption.org/v1>)
//! that other programs can open too.

use super::{Passphrase, is_stretched_less};
use age::{DecryptError, scrypt};
use std::io::Read;

/// What every age file begins with.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";
/// 2^17 rounds of scrypt take 128 MiB and part of a second.
const WORK: u8 = 17;
/// Of our own short tests.
const LIGHT_WORK: u8 = 10;
/// The most that a file may ask for: twice that, which is what the age
/// program itself writes. A hostile file may ask for hours and all memory.
const MAX_WORK: u8 = 18;
/// A passphrase and a key need one short stanza each, beside which age puts
/// another that says nothing. More is not ours, and not looked at.
const MAX_HEADER_BYTES: usize = 1024;

/// Why a sealed file was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The passphrase is another one.
    #[error("the passphrase is wrong")]
    Passphrase,
    /// Sealed with something else than a passphrase.
    #[error("sealed for a key, not with a passphrase")]
    Key,
    /// It asks for more work than any file of ours.
    #[error("it asks for too much work")]
    Work,
    /// Broken, cut short or changed.
    #[error("the sealed file is damaged")]
    Damaged,
    /// The system had no random bytes to give.
    #[error("the system has no randomness")]
    Random,
}

impl SealError {
    /// The key of the text for people.
    pub fn key(self) -> &'static str {
        match self {
            Self::Passphrase => "sealed-wrong-passphrase",
            Self::Key => "sealed-key",
            Self::Work => "sealed-work",
            Self::Damaged => "sealed-damaged",
            Self::Random => "sealed-random",
        }
    }
}

/// Whether these bytes are a sealed file.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// Whether a sealed file is opened by a key, so that no passphrase helps.
pub fn is_for_key(bytes: &[u8]) -> bool {
    let is_whole = is_sealed(bytes) && has_short_header(bytes);
    is_whole && age::Decryptor::new_buffered(bytes).is_ok_and(|decryptor| !decryptor.is_scrypt())
}

/// Whether the header of a sealed file ends where ours do. A hostile one may
/// go on with thousands of lines, each of which takes time.
pub fn has_short_header(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(MAX_HEADER_BYTES)).unwrap_or_default();
    head.windows(5).any(|window| window == b"\n--- ")
}

/// Seals bytes.
///
/// # Errors
/// [`SealError::Random`] where the system has no randomness to give.
pub fn seal(bytes: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, SealError> {
    let mut recipient = scrypt::Recipient::new(passphrase.secret());
    recipient.set_work_factor(if is_stretched_less() { LIGHT_WORK } else { WORK });
    age::encrypt(&recipient, bytes).map_err(|_| SealError::Random)
}

/// Opens what [`seal`] or another age program has sealed with a passphrase.
/// Nothing is given of a file that is not whole.
///
/// # Errors
/// Each [`SealError`].
pub fn open(bytes: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, SealError> {
    if !is_sealed(bytes) || !has_short_header(bytes) {
        return Err(SealError::Damaged);
    }
    let mut identity = scrypt::Identity::new(passphrase.secret());
    identity.set_max_work_factor(MAX_WORK);
    let decryptor = age::Decryptor::new_buffered(bytes).map_err(|_| SealError::Damaged)?;
    if !decryptor.is_scrypt() {
        return Err(SealError::Key);
    }
    let mut reader =
        decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(|error| match error {
            DecryptError::ExcessiveWork { .. } => SealError::Work,
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
                SealError::Passphrase
            }
            _ => SealError::Damaged,
        })?;
    let mut opened = Vec::with_capacity(bytes.len());
    reader.read_to_end(&mut opened).map_err(|_| SealError::Damaged)?;
    Ok(opened)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text.to_owned()).unwrap()
    }

    #[test]
    fn what_is_sealed_is_opened_with_the_same_words_alone() {
        let sealed = seal("hemmelig".as_bytes(), &passphrase("fire ord om dagen")).unwrap();
        assert!(is_sealed(&sealed) && !sealed.windows(8).any(|window| window == b"hemmelig"));
        assert_eq!(open(&sealed, &passphrase("fire ord om dagen")).unwrap(), b"hemmelig");
        assert_eq!(open(&sealed, &passphrase("fire ord om natten")), Err(SealError::Passphrase));
        for cut in [MAGIC.len(), 60, 120, sealed.len() - 1] {
            assert_eq!(open(&sealed[..cut], &passphrase("fire ord om dagen")), Err(SealError::Damaged), "{cut}");
        }
        let mut changed = sealed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(open(&changed, &passphrase("fire ord om dagen")), Err(SealError::Damaged));
    }

    /// The header asks for 2^63 rounds; one is thousands of lines; one is for
    /// a key.
    #[test]
    fn a_hostile_header_is_refused_at_once() {
        let body = "A".repeat(43);
        let salt = "A".repeat(22);
        let header = |stanza: &str| format!("age-encryption.org/v1\n{stanza}\n--- {body}\n{}", "x".repeat(200));
        let lines = format!("-> scrypt {salt} 10\n{body}\n").repeat(100_000);
        let start = Instant::now();
        for (stanza, expected) in [
            (format!("-> scrypt {salt} 63\n{body}"), SealError::Work),
            (format!("-> scrypt {salt} 30\n{body}"), SealError::Work),
            (format!("-> scrypt {salt} 19\n{body}"), SealError::Work),
            (format!("-> scrypt {salt} 255\n{body}"), SealError::Work),
            (format!("-> scrypt {salt} 99999999999999999999\n{body}"), SealError::Damaged),
            (lines, SealError::Damaged),
            (format!("-> X25519 {body}\n{body}"), SealError::Key),
            ("-> scrypt".to_owned(), SealError::Damaged),
            (String::new(), SealError::Damaged),
        ] {
            let error = open(header(&stanza).as_bytes(), &passphrase("noe")).unwrap_err();
            assert_eq!(error, expected, "{}", stanza.chars().take(60).collect::<String>());
        }
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    }
}
