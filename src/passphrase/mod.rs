//! What a person protects a history or an archive with. It is wiped from
//! memory when it is dropped and stands in no log, no error and no argument
//! list: what is not exposed on purpose cannot be printed.

mod delay;
pub mod sealed;

pub use delay::Delay;

use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

/// From this many characters on, four or five common words long, guessing
/// takes longer than anybody has. A shorter one is accepted all the same.
pub const ADVISED_CHARS: usize = 16;
/// The longest that is accepted.
pub const MAX_CHARS: usize = 500;

/// Whether this is one of our own short tests, in which what is locked is
/// stretched less; no program that is packaged is built so that it asks.
pub(crate) fn is_stretched_less() -> bool {
    cfg!(debug_assertions) && std::env::var_os("SELVSYN_TEST_ROUNDS").is_some()
}

/// A passphrase, never empty.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// Takes what was typed, and wipes it there. `å` as one character and as
    /// `a` with a ring are the same key on two keyboards, and here as well.
    /// `None` for nothing, or for more than [`MAX_CHARS`].
    pub fn take(typed: &mut String) -> Option<Self> {
        let mut composed = Zeroizing::new(String::with_capacity(4 * typed.len()));
        composed.extend(typed.nfc());
        typed.zeroize();
        let is_usable = !composed.is_empty() && composed.chars().count() <= MAX_CHARS;
        is_usable.then(|| Self(SecretString::from(composed.as_str())))
    }

    /// As [`Self::take`], of what is not kept by anybody else.
    pub fn new(mut typed: String) -> Option<Self> {
        Self::take(&mut typed)
    }

    /// Whether SQLCipher would take it for a key as it stands, and not for
    /// words to make one of: `x'` and 64 or 96 hexadecimal digits. Nobody
    /// chooses one; what the first edition has locked with one still opens.
    pub fn is_raw_key(&self) -> bool {
        let words = self.expose().as_bytes();
        let has_length = [64, 96].iter().any(|digits| words.len() == digits + 3);
        let digits = words.get(2..words.len().saturating_sub(1)).unwrap_or_default();
        has_length && (words.starts_with(b"x'") || words.starts_with(b"X'")) && digits.iter().all(u8::is_ascii_hexdigit)
    }

    /// The words themselves, for the library that is to use them.
    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    fn secret(&self) -> SecretString {
        self.0.clone()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

impl PartialEq for Passphrase {
    /// Looks at every byte, so that the time it takes tells nothing.
    fn eq(&self, other: &Self) -> bool {
        let (one, two) = (self.expose().as_bytes(), other.expose().as_bytes());
        let differing = one.iter().zip(two).fold(0, |differing, (a, b)| differing | (a ^ b));
        one.len() == two.len() && std::hint::black_box(differing) == 0
    }
}

impl Eq for Passphrase {}

#[cfg(test)]
mod tests {
    use super::*;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text.to_owned()).unwrap()
    }

    #[test]
    fn it_is_never_printed() {
        let secret = passphrase("blåbær og kaffe");
        let printed = format!("{secret:?} {:?} {:#?}", Some(&secret), [&secret]);
        assert!(!printed.contains("kaffe"), "{printed}");
    }

    #[test]
    fn what_was_typed_is_wiped_and_composed() {
        let mut typed = "bla\u{30a}bær".to_owned();
        let secret = Passphrase::take(&mut typed).unwrap();
        assert!(typed.is_empty());
        assert_eq!(secret, passphrase("blåbær"));
        assert_ne!(secret, passphrase("blåber"));
        assert_ne!(secret, passphrase("blåbæ"));
    }

    #[test]
    fn a_key_is_no_passphrase_that_anybody_chooses() {
        for digits in [64, 96] {
            for (start, end) in [("x'", "'"), ("X'", "'"), ("x'", "!")] {
                assert!(passphrase(&format!("{start}{}{end}", "aB".repeat(digits / 2))).is_raw_key());
            }
            for other in ["x'", "y'", "xx"] {
                let words = format!("{other}{}g'", "a".repeat(digits - 1));
                assert!(!passphrase(&words).is_raw_key(), "{words}");
            }
        }
        for words in ["x'", "x'00'", &format!("x'{}'", "ab".repeat(33)), &"æ".repeat(67), "y"] {
            assert!(!passphrase(words).is_raw_key(), "{words}");
        }
    }

    #[test]
    fn nothing_and_far_too_much_are_no_passphrase() {
        assert!(Passphrase::new(String::new()).is_none());
        assert!(Passphrase::new("å".repeat(MAX_CHARS)).is_some());
        assert!(Passphrase::new("å".repeat(MAX_CHARS + 1)).is_none());
    }
}
