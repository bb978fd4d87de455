//! Sealed, opened, and everything that is neither.

use super::*;
use crate::cases::cases;
use proptest::prelude::*;
use secrecy::ExposeSecret;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// As long as the longest of a shipped questionnaire with its earlier round.
fn ordinary(length: usize) -> String {
    format!("{{{}}}", "4".repeat(length - 2))
}

fn is_damaged(key: &CourseKey, bytes: &[u8]) -> bool {
    key.open(bytes) == Err(Unopened::Damaged)
}

#[test]
fn what_is_sealed_is_opened_by_its_key_alone() {
    let (key, other) = (CourseKey::new(), CourseKey::new());
    let line = "{\"svar\":\"blåbær\"}";
    for given in [line.to_owned(), format!("{line}\n"), format!("{line}  \r\n")] {
        let sealed = seal(&given, &key.recipient()).unwrap();
        assert!(!sealed.windows(4).any(|window| window == b"svar"));
        assert_eq!(key.open(&sealed).as_deref(), Ok(line));
        assert_eq!(other.open(&sealed), Err(Unopened::ForAnother));
    }
}

/// Over 300 seals, of a code's answers and of all there is: one size.
#[test]
fn the_sizes_of_ordinary_contributions_are_equal() {
    let recipient = CourseKey::new().recipient();
    let sizes: BTreeSet<usize> =
        (0..300).map(|round| seal(&ordinary(300 + 7 * round), &recipient).unwrap().len()).collect();
    assert_eq!(sizes, BTreeSet::from([BLOCK]));
}

/// Also where the payload goes over the end of what age seals as one.
#[test]
fn every_size_is_whole_blocks() {
    let key = CourseKey::new();
    for length in [2, 3_500, 3_700, 4_096, 8_000, CHUNK - 500, CHUNK - 17, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
        let line = ordinary(length);
        let sealed = seal(&line, &key.recipient()).unwrap();
        assert_eq!(sealed.len() % BLOCK, 0, "{length}");
        assert!(sealed.len() < length + 2 * BLOCK, "{length}: {}", sealed.len());
        assert_eq!(key.open(&sealed), Ok(line));
    }
    for header in 200..600 {
        for length in [1, 100, 4_000, CHUNK - 20, CHUNK - 1, CHUNK, 2 * CHUNK - 7] {
            let long = padded(length, header);
            let whole = header + long + TAG * long.div_ceil(CHUNK);
            assert!(long >= length && whole.is_multiple_of(BLOCK), "{header} {length}");
        }
    }
}

#[test]
fn what_is_not_whole_or_not_ours_is_told_apart() {
    let key = CourseKey::new();
    let sealed = seal(&ordinary(900), &key.recipient()).unwrap();
    for bytes in [&b""[..], b"{\"format\":", b"age-encryption.org/v2\n", &[0; 4096]] {
        assert_eq!(key.open(bytes), Err(Unopened::NotSealed));
    }
    // Cut short: in the header, where the payload begins, and in it.
    for cut in [22, 60, 150, 400, 2_000, sealed.len() - 1] {
        assert!(is_damaged(&key, &sealed[..cut]), "{cut}");
    }
    let long = [&sealed[..], b"x"].concat();
    assert!(is_damaged(&key, &long));
    for at in [sealed.len() - 1, sealed.len() - 2_000] {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert!(is_damaged(&key, &changed), "{at}");
    }
    // Not a text.
    let binary = age::encrypt(&key.recipient().0, &[0xff, 0xfe]).unwrap();
    assert!(is_damaged(&key, &binary));
    let mut large = sealed;
    large.resize(1024 * 1024 + 1, b' ');
    assert_eq!(key.open(&large), Err(Unopened::TooLarge));
}

/// The header is thousands of lines, each of which would be tried; it is for a
/// passphrase and asks for hours; it is nonsense.
#[test]
fn a_hostile_header_is_refused_at_once() {
    let key = CourseKey::new();
    let body = "A".repeat(43);
    let header = |stanza: &str| format!("age-encryption.org/v1\n{stanza}\n--- {body}\n{}", "x".repeat(200));
    let stanza = format!("-> X25519 {}\n{body}", "B".repeat(42) + "A");
    let start = Instant::now();
    for (stanza, expected) in [
        (format!("{stanza}\n").repeat(8_000), Unopened::Damaged),
        (format!("-> scrypt {} 63\n{body}", "A".repeat(22)), Unopened::ForAnother),
        (stanza, Unopened::ForAnother),
        ("-> X25519".to_owned(), Unopened::Damaged),
        (String::new(), Unopened::Damaged),
    ] {
        assert_eq!(key.open(header(&stanza).as_bytes()), Err(expected), "{}", &stanza[..stanza.len().min(60)]);
    }
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

/// What is sealed to these is open to everybody, and age stops there with a
/// panic, which is how this test knows that they are the right ones.
#[test]
fn keys_without_a_secret_are_no_keys() {
    for key in OPEN_KEYS {
        let parsed: x25519::Recipient = key.parse().unwrap();
        assert_eq!(parsed.to_string(), key);
        assert!(std::panic::catch_unwind(|| age::encrypt(&parsed, b"4")).is_err(), "{key}");
        assert_eq!(Recipient::parse(key), None, "{key}");
        assert_eq!(Recipient::parse(&key.to_uppercase()), None, "{key}");
    }
}

#[test]
fn keys_come_back_and_no_secret_is_printed() {
    let key = CourseKey::new();
    let secret = key.secret_text();
    assert!(secret.expose_secret().starts_with("AGE-SECRET-KEY-1"));
    assert!(CourseKey::parse(secret.expose_secret()) == Some(key.clone()));
    assert_eq!(format!("{key:?} {:#?}", Some(&key)), "CourseKey(..) Some(\n    CourseKey(..),\n)");
    let recipient = key.recipient();
    let text = recipient.to_string();
    assert!(text.starts_with("age1") && Recipient::parse(&text) == Some(recipient.clone()));
    let json = serde_json::to_string(&recipient).unwrap();
    assert_eq!(serde_json::from_str::<Recipient>(&json).unwrap(), recipient);
    assert!(serde_json::from_str::<Recipient>(&json.to_uppercase()).is_err());
    for wrong in ["", "age1", &text[..61], &text.replacen('q', "p", 1).replacen('z', "y", 1), "AGE-SECRET-KEY-1"] {
        assert!(Recipient::parse(wrong).is_none() || wrong == text, "{wrong}");
        assert!(CourseKey::parse(wrong).is_none(), "{wrong}");
    }
    assert!(CourseKey::parse(&text).is_none() && Recipient::parse(secret.expose_secret()).is_none());
}

#[test]
fn names_are_random_and_tell_nothing() {
    assert_eq!(file_name([0, 1, 2, 3, 0xab, 0xcd, 0xef, 255]), "00010203abcdefff.selvsyn-bidrag");
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn no_bytes_make_it_panic(bytes: Vec<u8>, at in 0usize..4096, with: u8) {
        let key = CourseKey::new();
        prop_assert!(key.open(&bytes).is_err());
        let mut sealed = seal("{}", &key.recipient()).unwrap();
        let was = sealed[at];
        sealed[at] = with;
        prop_assert_eq!(key.open(&sealed).is_ok(), was == with);
        prop_assert!(key.open(&[b"age-encryption.org/v1\n-> ", &bytes[..], b"\n--- "].concat()).is_err());
    }
}
