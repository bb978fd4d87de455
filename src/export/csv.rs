//! Tidy CSV: one row an answer.

use super::delimited::{Delimited, TableFor, neutral};
use crate::i18n::Texts;
use crate::scoring::{Answer, History};

/// What engines know the columns by.
const HEADER: [&str; 9] =
    ["session", "date", "label", "instrument", "instrument_version", "dimension", "item", "text", "value"];
/// What people call them, as keys of texts.
const NAMES: [&str; 9] = [
    "xlsx-session",
    "column-date",
    "column-label",
    "xlsx-instrument",
    "xlsx-version",
    "xlsx-dimension",
    "xlsx-item",
    "report-statement",
    "report-answer",
];

/// Every finished session, oldest first.
pub fn csv(history: &History, of: TableFor, texts: &Texts) -> Vec<u8> {
    let language = texts.language();
    let mut table = Delimited::new(of, texts);
    let not_relevant = match of {
        TableFor::Engines => {
            table.row(&HEADER);
            "na".to_owned()
        }
        TableFor::People => {
            table.row(&NAMES.map(|name| texts.get(name)));
            texts.get("not-relevant")
        }
    };
    for record in history.finished() {
        let session = &record.session;
        let (id, date) = (session.id.to_string(), session.date.to_string());
        let label = neutral(session.label.as_deref().unwrap_or_default());
        let version = session.instrument_version.to_string();
        let instrument = match of {
            TableFor::Engines => session.instrument.to_string(),
            TableFor::People => neutral(record.instrument.short_title(language)),
        };
        for (dimension, range) in record.instrument.dimension_ranges() {
            let name = match of {
                TableFor::Engines => dimension.id.to_string(),
                TableFor::People => neutral(dimension.title.get(language)),
            };
            for (item, place) in dimension.items.iter().zip(range) {
                let value = match session.answers.get(place) {
                    Some(Answer::Point(point)) => point.to_string(),
                    Some(Answer::NotRelevant) => not_relevant.clone(),
                    None => String::new(),
                };
                let text = neutral(item.text.get(language));
                table.row(&[&id, &date, &label, &instrument, &version, &name, item.id.as_str(), &text, &value]);
            }
        }
    }
    table.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::demo;
    use crate::instrument::{Catalog, Language};

    fn history() -> History {
        let catalog = Catalog::shipped();
        let mut sessions = demo::history(&catalog, jiff::civil::date(2026, 6, 4), str::to_owned).sessions;
        sessions.truncate(2);
        sessions[0].label = Some("=HYPERLINK(\"x\"), \u{e5}".to_owned());
        sessions[0].answers.set(0, Some(Answer::NotRelevant));
        sessions[0].answers.set(1, None);
        sessions[1].finished_at = None;
        History::new(sessions, &catalog)
    }

    #[test]
    fn one_row_an_answer_and_only_finished_sessions() {
        let bytes = csv(&history(), TableFor::Engines, &Texts::new(Language::Bokmal));
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        assert_eq!(reader.headers().unwrap(), HEADER.as_slice());
        let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 9);
        assert_eq!(rows.iter().take(3).map(|row| &row[8]).collect::<Vec<_>>(), ["na", "", "3"]);
        assert_eq!(&rows[0][2], "'=HYPERLINK(\"x\"), å");
        assert_eq!((&rows[8][5], &rows[8][6]), ("medarbeiderledelse", "medarbeiderledelse.3"));
    }

    /// What Norwegian Excel makes of a file that is opened by double click:
    /// a column at each semicolon, and æøå only behind a byte order mark.
    #[test]
    fn people_get_columns_and_letters_by_double_click() {
        for (language, separator, heading, none) in [
            (Language::Bokmal, b';', "Merkelapp", "Ikke relevant"),
            (Language::Nynorsk, b';', "Merkelapp", "Ikkje relevant"),
            (Language::English, b',', "Label", "Not relevant"),
        ] {
            let bytes = csv(&history(), TableFor::People, &Texts::new(language));
            let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
            let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(bytes);
            assert_eq!(&reader.headers().unwrap()[2], heading);
            let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
            assert_eq!((rows.len(), &rows[0][8], &rows[0][1]), (9, none, &rows[8][1]));
            assert_eq!(&rows[0][2], "'=HYPERLINK(\"x\"), å");
        }
    }
}
