//! The name under which a participant is known in one course, and in no other.

use super::CourseCode;
use crate::instrument::InstrumentId;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;

/// The longest name of a course, in characters.
pub const MAX_COURSE: usize = 200;
/// How much of the digest is used, in bytes: 2^128 tokens never meet by chance.
const TOKEN_BYTES: usize = 16;
/// The block of SHA-256, to which HMAC fills up a key, in bytes.
const BLOCK_BYTES: usize = 64;

/// The name of a course without blanks round it; `None` where it is empty,
/// over [`MAX_COURSE`] characters or has control characters (a name is one line of text).
pub fn course_name(text: &str) -> Option<&str> {
    let name = text.trim();
    let is_name = !name.is_empty() && name.chars().count() <= MAX_COURSE && !name.contains(char::is_control);
    is_name.then_some(name)
}

/// What two names of the same course have in common, however they are written:
/// the letters and digits, without case, blanks and dashes, with accents as
/// one letter or two (Unicode's form C). Of a name with nothing else, itself.
pub fn course_key(name: &str) -> String {
    let is_dash = |c: char| matches!(c, '-' | '_' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    let letters = name.chars().filter(|c| !c.is_whitespace() && !is_dash(*c));
    let key: String = letters.nfc().flat_map(char::to_lowercase).nfc().collect();
    if key.is_empty() { name.trim().to_owned() } else { key }
}

/// The participant's token in a course: the first half of HMAC-SHA-256 of the
/// course's name (RFC 2104, FIPS 180-4), 32 lower-case hexadecimal digits. The
/// secret stays in the participant's own history. The same course gives the
/// same token, so that before and after can be paired; without the secret,
/// nobody can tell that the tokens of two courses belong together.
pub fn token(secret: &[u8; 32], course: &str) -> String {
    hex(&keyed_hash(secret, [course.trim().as_bytes()]))
}

/// The participant's token in a course, for one of its questionnaires: what is
/// given to two questionnaires of a course cannot be joined. The first half of
/// HMAC-SHA-256 of `selvsyn-token`, the course code and the instrument's id,
/// each on a line, 32 lower-case hexadecimal digits. No name of a course has a
/// line end in it, so that no [`token()`] is the same.
pub fn course_token(secret: &[u8; 32], course: CourseCode, instrument: &InstrumentId) -> String {
    hex(&keyed_hash(secret, [format!("selvsyn-token\n{course}\n{instrument}").as_bytes()]))
}

/// HMAC-SHA-256 of a message in pieces.
pub(super) fn keyed_hash<'a>(key: &[u8; 32], message: impl IntoIterator<Item = &'a [u8]>) -> [u8; 32] {
    // HMAC itself fills a short key up with zeros; done here, the key has the
    // one length that cannot be wrong.
    let mut block = [0; BLOCK_BYTES];
    for (to, from) in block.iter_mut().zip(key) {
        *to = *from;
    }
    let mut mac = Hmac::<Sha256>::new(&block.into());
    for piece in message {
        mac.update(piece);
    }
    mac.finalize().into_bytes().into()
}

fn hex(digest: &[u8]) -> String {
    digest.iter().take(TOKEN_BYTES).map(|byte| format!("{byte:02x}")).collect()
}

/// Reads exactly what [`token`] writes.
pub fn parse(text: &str) -> Option<u128> {
    let is_hex = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    (is_hex && text.len() == 2 * TOKEN_BYTES).then(|| u128::from_str_radix(text, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    /// From Python: `hmac.new(bytes(range(32)), name.encode(), "sha256")
    /// .hexdigest()[:32]`.
    #[test]
    fn tokens_by_another_implementation() {
        let secret = std::array::from_fn(|index| u8::try_from(index).unwrap());
        for (course, expected) in [
            ("Leksjon 3", "e14435f75fd3f48bab8362b4fd26fa26"),
            ("  Leksjon 3\t", "e14435f75fd3f48bab8362b4fd26fa26"),
            ("Medarbeiderskap høsten 2026", "985823a5a0aee903e0e7268fc7fcf13f"),
        ] {
            assert_eq!(token(&secret, course), expected, "{course}");
        }
    }

    /// From Python: `hmac.new(bytes(range(32)), f"selvsyn-token\n{course}\n
    /// {instrument}".encode(), "sha256").hexdigest()[:32]`.
    #[test]
    fn tokens_of_a_questionnaire_in_a_course_by_another_implementation() {
        let secret = std::array::from_fn(|index| u8::try_from(index).unwrap());
        let course = CourseCode::parse("SVK-28T5-CY4T-M").unwrap();
        for (instrument, expected) in
            [("medarbeiderskap", "421a3f68cc20c972f963368029cb8d19"), ("karriere", "70a5f23f2eb2fcf8e8405fd3b98b6ac1")]
        {
            assert_eq!(course_token(&secret, course, &InstrumentId::new(instrument)), expected, "{instrument}");
        }
    }

    #[test]
    fn a_course_has_a_name_on_one_line() {
        let longest = "å".repeat(200);
        for (text, expected) in [
            (" Leksjon 3 ", Some("Leksjon 3")),
            ("a\u{200d}b", Some("a\u{200d}b")),
            (&longest, Some(longest.as_str())),
            (&"å".repeat(201), None),
            ("", None),
            (" \n ", None),
            ("a\nb", None),
            ("a\u{7f}", None),
        ] {
            assert_eq!(course_name(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_course_is_the_same_however_it_is_written() {
        for same in ["kurs i å lede", "KURS  I Å-LEDE", " Kurs-i a\u{30a}\u{a0}lede", "kursi\u{2011}å–lede"] {
            assert_eq!(course_key(same), "kursiålede", "{same}");
        }
        assert_ne!(course_key("Kurs 1"), course_key("Kurs 2"));
        assert_ne!(course_key("a"), course_key("å"));
        assert_eq!((course_key("– –"), course_key("—")), ("– –".to_owned(), "—".to_owned()));
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn only_what_is_written_is_read(secret: [u8; 32], other: [u8; 32], course: String) {
            let text = token(&secret, &course);
            prop_assert!(parse(&text).is_some());
            prop_assert_eq!(parse(&text.to_uppercase()), parse(&text).filter(|_| text == text.to_uppercase()));
            prop_assert_eq!(parse(&format!("+{}", &text[1..])), None);
            prop_assert_eq!(parse(&text[1..]), None);
            prop_assert!(token(&other, &course) != text || other == secret);
            prop_assert_ne!(token(&secret, &format!("{course}!")), text);
        }
    }
}
