//! The definitions of an archive, each read before the next is looked at, so
//! that a file of nothing but braces takes no more memory than its text.

use crate::instrument::{Instrument, load_value};
use serde::de::{Deserialize, Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde::ser::{Error, Serialize, Serializer};
use serde_json::Value;
use std::fmt;

/// More than any workplace has; ten thousand sessions may be of one.
const MAX_DEFINITIONS: usize = 1_000;

/// Every definition, or the place of the first that is wrong.
pub(super) struct Definitions(pub Result<Vec<Instrument>, String>);

impl Serialize for Definitions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Ok(definitions) = &self.0 else { return Err(S::Error::custom("nothing to write")) };
        serializer.collect_seq(definitions)
    }
}

impl<'de> Deserialize<'de> for Definitions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Definitions;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of definitions")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Definitions, A::Error> {
        let mut definitions = Vec::new();
        while let Some(value) = list.next_element::<Value>()? {
            let place = format!("instruments[{}]", definitions.len());
            let read = load_value(&value).map_err(|problems| {
                let inside = problems.first().map(|problem| problem.place.as_str()).unwrap_or_default();
                format!("{place}.{inside}").trim_end_matches('.').to_owned()
            });
            match read {
                Ok(_) if definitions.len() >= MAX_DEFINITIONS => return rest(list, place),
                Ok(definition) => definitions.push(definition),
                Err(place) => return rest(list, place),
            }
        }
        Ok(Definitions(Ok(definitions)))
    }
}

/// What follows is only passed by: what is no archive at all is told first.
fn rest<'de, A: SeqAccess<'de>>(mut list: A, place: String) -> Result<Definitions, A::Error> {
    while list.next_element::<IgnoredAny>()?.is_some() {}
    Ok(Definitions(Err(place)))
}
