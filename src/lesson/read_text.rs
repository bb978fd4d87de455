//! Reads the texts of a lesson. Nothing here panics, whatever the file says.

use crate::instrument::{InstrumentId, Language, LocalText};
use serde::de::{Deserialize, Deserializer, Error};
use std::collections::BTreeMap;

// `LocalText` can be written but not read: an instrument's loader reads it by
// hand, to list every problem. A lesson is shipped, so the first is enough.

pub(super) fn text<'de, D: Deserializer<'de>>(from: D) -> Result<LocalText, D::Error> {
    let by_language = BTreeMap::<Language, String>::deserialize(from)?;
    if by_language.is_empty() || by_language.values().any(|text| text.trim().is_empty()) {
        return Err(D::Error::custom("a text says nothing"));
    }
    Ok(LocalText::new(by_language))
}

/// For a key that may be absent; one that is there must say something.
pub(super) fn optional_text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<LocalText>, D::Error> {
    text(from).map(Some)
}

pub(super) fn texts<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<LocalText>, D::Error> {
    /// Lends [`text`] to the entries of a list.
    #[derive(serde::Deserialize)]
    #[serde(transparent)]
    struct Entry(#[serde(deserialize_with = "text")] LocalText);

    let entries = Vec::<Entry>::deserialize(from)?;
    Ok(entries.into_iter().map(|Entry(text)| text).collect())
}

pub(super) fn optional_instrument<'de, D: Deserializer<'de>>(from: D) -> Result<Option<InstrumentId>, D::Error> {
    String::deserialize(from).map(InstrumentId::new).map(Some)
}
