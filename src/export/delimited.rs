//! A table as lines of text with a separator between the cells: which one,
//! when a cell is quoted, and that nothing in it runs as a formula.

use crate::i18n::{Language, Texts};

/// Who a table of text is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TableFor {
    /// Programs: RFC 4180 with commas and decimal points, the same in every
    /// language.
    #[default]
    Engines,
    /// People: what the spreadsheet of their language opens by double click.
    People,
}

/// What may stand between two cells, whoever opens the file.
const SEPARATORS: [char; 5] = [',', ';', '\t', '\n', '\r'];
/// What a formula begins with (OWASP, «CSV injection»), in both widths.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// Tells a spreadsheet that the text is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Whether a spreadsheet might take the text for a formula, once somebody
/// edits the cell or stores it as something else.
pub fn begins_formula(text: &str) -> bool {
    text.starts_with(['\t', '\r', '\n']) || text.trim_start_matches('"').starts_with(FORMULA)
}

/// The text with an apostrophe before whatever might run as a formula. What
/// opens the file with another separator than it was written with begins a
/// cell in the midst of a text, whether that is quoted or not.
pub fn neutral(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    if text.starts_with(['\t', '\r', '\n']) {
        out.push('\'');
    }
    let mut begins_cell = true;
    for (at, c) in text.char_indices() {
        if begins_cell && text.get(at..).is_some_and(|rest| rest.trim_start_matches('"').starts_with(FORMULA)) {
            out.push('\'');
        }
        out.push(c);
        begins_cell = SEPARATORS.contains(&c);
    }
    out
}

/// A table that is written row by row.
pub struct Delimited {
    separator: char,
    decimal: char,
    line_end: &'static str,
    text: String,
}

impl Delimited {
    /// An empty one.
    pub fn new(of: TableFor, texts: &Texts) -> Self {
        let is_english = texts.language() == Language::English;
        match of {
            TableFor::Engines => Self { separator: ',', decimal: '.', line_end: "\n", text: String::new() },
            TableFor::People => {
                let (separator, decimal) = if is_english { (',', '.') } else { (';', ',') };
                Self { separator, decimal, line_end: "\r\n", text: BYTE_ORDER_MARK.to_string() }
            }
        }
    }

    /// A number, exact.
    pub fn number(&self, value: f64) -> String {
        value.to_string().replace('.', &self.decimal.to_string())
    }

    /// Adds a row. What a person wrote has been made [`neutral`] before.
    pub fn row(&mut self, cells: &[impl AsRef<str>]) {
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.text.push(self.separator);
            }
            let cell = cell.as_ref();
            if cell.contains(SEPARATORS) || cell.contains('"') {
                self.text.push('"');
                self.text.push_str(&cell.replace('"', "\"\""));
                self.text.push('"');
            } else {
                self.text.push_str(cell);
            }
        }
        self.text.push_str(self.line_end);
    }

    /// The file.
    pub fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_neutralised_wherever_a_cell_may_begin() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("@x", "'@x"),
            ("-2", "'-2"),
            ("＝1", "'＝1"),
            ("\t=1", "'\t'=1"),
            ("Kurs A;=1+1;@SUM(1)", "Kurs A;'=1+1;'@SUM(1)"),
            ("Kurs A,\"=1+1\"", "Kurs A,'\"=1+1\""),
            ("to linjer\n-2", "to linjer\n'-2"),
            ("Før kurset", "Før kurset"),
            ("Før, etter; og - imellom", "Før, etter; og - imellom"),
            ("", ""),
        ] {
            assert_eq!(neutral(text), expected);
        }
    }

    /// By hand: the label of the case, in both languages and for both.
    #[test]
    fn separators_of_either_kind_are_quoted() {
        let label = neutral("Kurs A;=1+1;@SUM(1)");
        for (of, language, expected) in [
            (TableFor::Engines, Language::Bokmal, "a,\"Kurs A;'=1+1;'@SUM(1)\",\"x, y\",2.5\n"),
            (TableFor::People, Language::Bokmal, "\u{feff}a;\"Kurs A;'=1+1;'@SUM(1)\";\"x, y\";\"2,5\"\r\n"),
            (TableFor::People, Language::English, "\u{feff}a,\"Kurs A;'=1+1;'@SUM(1)\",\"x, y\",2.5\r\n"),
        ] {
            let mut table = Delimited::new(of, &Texts::new(language));
            let number = table.number(2.5);
            table.row(&["a", label.as_str(), "x, y", number.as_str()]);
            assert_eq!(String::from_utf8(table.into_bytes()).unwrap(), expected);
        }
    }

    proptest! {
        #![proptest_config(cases(512))]

        /// However it is taken apart, and with the quotes there or not.
        #[test]
        fn no_part_of_a_cell_begins_a_formula(text in "[-=+@,;\"'\t\r\n a1＝]{0,24}", is_engine: bool) {
            let of = if is_engine { TableFor::Engines } else { TableFor::People };
            let mut table = Delimited::new(of, &Texts::new(Language::Bokmal));
            table.row(&["id", neutral(&text).as_str(), "etter"]);
            let bytes = table.into_bytes();
            let written = String::from_utf8(bytes.clone()).unwrap();
            for part in written.trim_start_matches(BYTE_ORDER_MARK).split(SEPARATORS) {
                prop_assert!(!part.trim_start_matches('"').starts_with(FORMULA), "{:?} in {:?}", part, written);
            }
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .delimiter(if is_engine { b',' } else { b';' })
                .from_reader(bytes.as_slice());
            let row = reader.records().next().unwrap().unwrap();
            prop_assert_eq!(&row[1], neutral(&text));
            prop_assert_eq!(&row[2], "etter");
        }
    }
}
