//! Looks a JSON file of somebody else's through before anything is made of it.
//!
//! `serde_json` keeps the last of two values with the same key without a word,
//! and a tree of small objects takes fifty times the memory of its text. Here
//! nothing is kept but the keys on the way to where one is.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::fmt;

/// Most keys of one object: the largest has one for each of 240 items.
const MAX_KEYS: usize = 4_000;
/// Most values in one entry of a list that stands in the file itself, such as
/// a session or a plan, and in all that stands in no such list.
const MAX_VALUES: usize = 20_000;
/// So many keys are compared one by one.
const FEW: usize = 16;
/// Characters of a place that are told: a key can be as long as the file.
const MAX_PLACE_CHARS: usize = 120;

/// Why a file is not read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Not JSON, cut short, or nested deeper than anything of ours.
    NotJson {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// The same key stands twice in one object; the place of the second.
    Twice(String),
    /// More than any file of ours holds.
    TooMuch(String),
    /// A key that the format does not know.
    Unknown(String),
}

/// Whether a format knows a key: told are how deep its object lies, 0 for the
/// file's own, the key of the file's object that it lies under, and the key.
pub type Knows<'a> = &'a dyn Fn(usize, &str, &str) -> bool;

/// Looks for what no reader should be given.
///
/// # Errors
/// The first flaw, with its place.
pub fn check(text: &str) -> Result<(), Flaw> {
    check_keys(text, &|_, _, _| true)
}

/// As [`check`], and looks for keys that the format does not know.
///
/// # Errors
/// The first flaw, with its place.
pub fn check_keys(text: &str, knows: Knows<'_>) -> Result<(), Flaw> {
    let state = State { values: Cell::new(0), flaw: RefCell::new(None), knows };
    let mut reader = serde_json::Deserializer::from_str(text);
    let look = Look { state: &state, depth: 0, under: "", is_in_list: false };
    let looked = look.deserialize(&mut reader).and_then(|()| reader.end());
    match (looked, state.flaw.into_inner()) {
        (Ok(()), _) => Ok(()),
        (Err(_), Some((flaw, place))) => Err(flaw(place.chars().take(MAX_PLACE_CHARS).collect())),
        (Err(error), None) => Err(Flaw::NotJson { line: error.line(), column: error.column() }),
    }
}

type Found = (fn(String) -> Flaw, String);

struct State<'a> {
    /// Since the last entry of a list of the file's own.
    values: Cell<usize>,
    /// What was found, and its place as far as it is known on the way back.
    flaw: RefCell<Option<Found>>,
    knows: Knows<'a>,
}

impl State<'_> {
    fn found<E: Error>(&self, flaw: fn(String) -> Flaw, place: String) -> E {
        *self.flaw.borrow_mut() = Some((flaw, place));
        E::custom("a flaw")
    }

    /// Puts what was found under the key or number that leads to it.
    fn under(&self, step: impl FnOnce() -> String) {
        if let Some((_, place)) = self.flaw.borrow_mut().as_mut() {
            let step = step();
            *place = match place.as_str() {
                "" => step,
                rest if rest.starts_with('[') => format!("{step}{rest}"),
                rest => format!("{step}.{rest}"),
            };
        }
    }

    fn count<E: Error>(&self) -> Result<(), E> {
        let values = self.values.get() + 1;
        self.values.set(values);
        if values > MAX_VALUES { Err(self.found(Flaw::TooMuch, String::new())) } else { Ok(()) }
    }
}

#[derive(Clone, Copy)]
struct Look<'a> {
    state: &'a State<'a>,
    /// Lists and objects around it.
    depth: usize,
    under: &'a str,
    /// Whether it is an entry of a list of the file's own.
    is_in_list: bool,
}

impl<'de> DeserializeSeed<'de> for Look<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.is_in_list {
            self.state.values.set(0);
        }
        self.state.count()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Look<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { state, depth, under, .. } = self;
        let mut few: Vec<Cow<'de, str>> = Vec::new();
        let mut many: HashSet<Cow<'de, str>> = HashSet::new();
        while let Some(key) = map.next_key_seed(Key)? {
            if !(state.knows)(depth, under, &key) {
                return Err(state.found(Flaw::Unknown, shown(&key)));
            }
            if few.contains(&key) || many.contains(&key) {
                return Err(state.found(Flaw::Twice, shown(&key)));
            }
            if few.len() + many.len() >= MAX_KEYS {
                return Err(state.found(Flaw::TooMuch, shown(&key)));
            }
            let inside =
                Look { state, depth: depth + 1, under: if depth == 0 { &key } else { under }, is_in_list: false };
            map.next_value_seed(inside).inspect_err(|_| state.under(|| shown(&key)))?;
            if few.len() < FEW {
                few.push(key);
            } else {
                many.insert(key);
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { state, depth, under, .. } = self;
        let inside = Look { state, depth: depth + 1, under, is_in_list: depth == 1 && !under.is_empty() };
        let mut index = 0_usize;
        while list.next_element_seed(inside).inspect_err(|_| state.under(|| format!("[{index}]")))?.is_some() {
            index += 1;
        }
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

/// A key as it is told: also an empty one is seen.
fn shown(key: &str) -> String {
    if key.is_empty() { "\"\"".to_owned() } else { key.to_owned() }
}

/// A key, borrowed from the text wherever it can be.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}

/// Whether the file's object has a text under a key; for what tells of the
/// format before anything else is read.
pub fn text_under(text: &str, key: &str) -> Option<String> {
    root(text, key).and_then(|value| value.as_str().map(str::to_owned))
}

/// As [`text_under`], for a whole number.
pub fn number_under(text: &str, key: &str) -> Option<u64> {
    root(text, key).and_then(|value| value.as_u64())
}

fn root(text: &str, key: &str) -> Option<serde_json::Value> {
    struct Root<'a>(&'a str);
    impl<'de> Visitor<'de> for Root<'_> {
        type Value = Option<serde_json::Value>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut found = None;
            while let Some(key) = map.next_key_seed(Key)? {
                // A list or an object is no text and no number, however large.
                if key == self.0 {
                    found = map.next_value_seed(Scalar)?;
                } else {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            Ok(found)
        }
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.deserialize_map(Root(key)).ok().flatten()
}

/// A text or a whole number; nothing for anything else.
struct Scalar;

impl<'de> DeserializeSeed<'de> for Scalar {
    type Value = Option<serde_json::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Scalar {
    type Value = Option<serde_json::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(text.into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Some(number.into()))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flaws_are_told_with_their_place() {
        let twice = |place: &str| Err(Flaw::Twice(place.to_owned()));
        for (text, expected) in [
            (r#"{"a":1,"b":{"a":1}}"#, Ok(())),
            (r#"{"a":1,"a":1}"#, twice("a")),
            (r#"{"a":1,"\u0061":1}"#, twice("a")),
            (r#"{"s":[{},{"x":{"y":[0,{"z":1,"z":2}]}}]}"#, twice("s[1].x.y[1].z")),
            (r#"[[{"":0,"":1}]]"#, twice("[0][0].\"\"")),
            ("{\"a\":1,\n", Err(Flaw::NotJson { line: 2, column: 0 })),
            ("1 2", Err(Flaw::NotJson { line: 1, column: 3 })),
        ] {
            assert_eq!(check(text), expected, "{text}");
        }
        let many: Vec<String> = (0..40).map(|number| format!("\"k{number}\":0")).collect();
        assert_eq!(check(&format!("{{{}}}", many.join(","))), Ok(()));
        assert_eq!(check(&format!("{{{},\"k30\":1}}", many.join(","))), twice("k30"));
    }

    #[test]
    fn there_is_an_end_to_what_an_entry_holds_and_none_to_the_entries() {
        let entries = |each: &str| format!("{{\"s\":[{}]}}", vec![each; MAX_VALUES + 1].join(","));
        assert_eq!(check(&entries("{\"a\":0}")), Ok(()));
        assert!(matches!(check(&entries("0").replace("[0,", "[[0],")), Ok(())));
        assert!(matches!(check(&format!("{{\"s\":[{}]}}", entries("0"))), Err(Flaw::TooMuch(_))));
        assert!(matches!(check(&format!("[{}0]", "0,".repeat(MAX_VALUES))), Err(Flaw::TooMuch(_))));
        let keys: Vec<String> = (0..=MAX_KEYS).map(|number| format!("\"{number}\":0")).collect();
        assert!(matches!(check(&format!("{{{}}}", keys.join(","))), Err(Flaw::TooMuch(_))));
        assert!(matches!(check(&"[".repeat(200)), Err(Flaw::NotJson { .. })));
    }

    #[test]
    fn the_head_is_read_whatever_stands_around_it() {
        let text = r#"{"x":[{}],"format":"f","version":3,"list":[1],"minus":-1}"#;
        assert_eq!((text_under(text, "format"), number_under(text, "version")), (Some("f".to_owned()), Some(3)));
        for other in ["x", "list", "minus", "none"] {
            assert_eq!((text_under(text, other), number_under(text, other)), (None, None));
        }
        assert_eq!(text_under("[1]", "format"), None);
    }
}
