//! Tidy CSV: one row an answer (RFC 4180, UTF-8).

use crate::i18n::Texts;
use crate::scoring::{Answer, History};
use csv::{Terminator, WriterBuilder};

const HEADER: [&str; 9] =
    ["session", "date", "label", "instrument", "instrument_version", "dimension", "item", "text", "value"];

/// Every finished session, oldest first.
pub fn csv(history: &History, texts: &Texts) -> Vec<u8> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    // Writing to memory cannot fail; a row that did would only be missing.
    let mut write = |row: [&str; 9]| {
        if let Err(error) = writer.write_record(row) {
            log::error!("a CSV row was not written: {error}");
        }
    };
    write(HEADER);
    for record in history.finished() {
        let session = &record.session;
        let (id, date) = (session.id.to_string(), session.date.to_string());
        let label = neutral(session.label.as_deref().unwrap_or_default());
        let version = session.instrument_version.to_string();
        for (dimension, range) in record.instrument.dimension_ranges() {
            for (item, place) in dimension.items.iter().zip(range) {
                let value = match session.answers.get(place) {
                    Some(Answer::Point(point)) => point.to_string(),
                    Some(Answer::NotRelevant) => "na".to_owned(),
                    None => String::new(),
                };
                let text = neutral(item.text.get(texts.language()));
                write([
                    &id,
                    &date,
                    &label,
                    session.instrument.as_str(),
                    &version,
                    dimension.id.as_str(),
                    item.id.as_str(),
                    &text,
                    &value,
                ]);
            }
        }
    }
    writer.into_inner().unwrap_or_default()
}

/// A cell that a spreadsheet would run as a formula gets an apostrophe in
/// front (OWASP, «CSV injection»).
fn neutral(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_neutralised() {
        for (text, expected) in [("=1+1", "'=1+1"), ("@x", "'@x"), ("-2", "'-2"), ("Før kurset", "Før kurset"), ("", "")] {
            assert_eq!(neutral(text), expected);
        }
    }
}
