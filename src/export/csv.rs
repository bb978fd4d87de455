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
pub(super) fn neutral(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::demo;
    use crate::instrument::{Catalog, Language};

    #[test]
    fn one_row_an_answer_and_only_finished_sessions() {
        let catalog = Catalog::shipped();
        let mut sessions = demo::history(&catalog, jiff::civil::date(2026, 6, 4), str::to_owned).sessions;
        sessions.truncate(2);
        sessions[0].label = Some("=HYPERLINK(\"x\"), \u{e5}".to_owned());
        sessions[0].answers.set(0, Some(Answer::NotRelevant));
        sessions[0].answers.set(1, None);
        sessions[1].finished_at = None;
        let bytes = csv(&History::new(sessions, &catalog), &Texts::new(Language::Bokmal));
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        assert_eq!(reader.headers().unwrap(), HEADER.as_slice());
        let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 9);
        assert_eq!(rows.iter().take(3).map(|row| &row[8]).collect::<Vec<_>>(), ["na", "", "3"]);
        assert_eq!(&rows[0][2], "'=HYPERLINK(\"x\"), å");
        assert_eq!((&rows[8][5], &rows[8][6]), ("medarbeiderledelse", "medarbeiderledelse.3"));
    }

    #[test]
    fn formulas_are_neutralised() {
        for (text, expected) in
            [("=1+1", "'=1+1"), ("@x", "'@x"), ("-2", "'-2"), ("Før kurset", "Før kurset"), ("", "")]
        {
            assert_eq!(neutral(text), expected);
        }
    }
}
