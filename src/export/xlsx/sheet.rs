//! A worksheet that is filled row by row under a frozen header.

use super::WorkbookError;
use crate::export::csv::neutral;
use crate::export::printable::printable;
use crate::i18n::Texts;
use jiff::civil::Date;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

/// Most rows that a worksheet has, its header among them.
const MAX_ROWS: u32 = 1_048_576;
/// Most characters that a cell holds, with room to spare.
const MAX_CELL: usize = 32_000;
/// Most characters that tell of a chart.
const MAX_ALT: usize = 255;

/// A column: its heading's key, and how wide it is in characters.
pub type Column = (&'static str, f64);

/// What a cell holds.
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// A number, shown whole.
    Count(f64),
    /// A number, kept exact and shown with one decimal.
    Mean(f64),
    /// A number, kept exact and shown with two decimals.
    Exact(f64),
    /// A day.
    Day(Date),
    /// Words; more of them than a cell holds go on in the row below.
    Words(&'a str),
}

/// Fills worksheets with rows; where one is full, the next goes on.
pub struct Rows<'a> {
    workbook: &'a mut Workbook,
    texts: &'a Texts,
    name: String,
    columns: &'static [Column],
    styles: Styles,
    worksheet: Worksheet,
    sheets: usize,
    next: u32,
}

struct Styles {
    header: Format,
    words: Format,
    quoted: Format,
    day: Format,
    count: Format,
    mean: Format,
    exact: Format,
}

impl Styles {
    fn new() -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        let words = top.clone().set_text_wrap();
        Self {
            header: Format::new()
                .set_bold()
                .set_border_bottom(FormatBorder::Thin)
                .set_background_color(Color::RGB(0xF1_F1_EC)),
            // Stays text also when somebody edits the cell.
            quoted: words.clone().set_quote_prefix(),
            words,
            day: top.clone().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
            count: top.clone().set_num_format("0"),
            mean: top.clone().set_num_format("0.0"),
            exact: top.set_num_format("0.00"),
        }
    }
}

impl<'a> Rows<'a> {
    /// Begins a worksheet; `name` and the headings are keys of texts.
    pub fn new(
        workbook: &'a mut Workbook,
        name: &str,
        columns: &'static [Column],
        texts: &'a Texts,
    ) -> Result<Self, XlsxError> {
        let mut rows = Self {
            workbook,
            texts,
            name: texts.get(name),
            columns,
            styles: Styles::new(),
            worksheet: Worksheet::new(),
            sheets: 0,
            next: 0,
        };
        rows.begin()?;
        Ok(rows)
    }

    fn begin(&mut self) -> Result<(), XlsxError> {
        self.sheets += 1;
        let name = if self.sheets == 1 { self.name.clone() } else { format!("{} {}", self.name, self.sheets) };
        self.worksheet.set_name(name)?.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?.set_landscape();
        for (column, (key, width)) in (0_u16..).zip(self.columns) {
            self.worksheet.write_string_with_format(0, column, self.texts.get(key), &self.styles.header)?;
            self.worksheet.set_column_width(column, *width)?;
        }
        self.next = 1;
        Ok(())
    }

    /// The name of the worksheet under way, and the row that comes next.
    pub fn place(&self) -> (String, u32) {
        (self.worksheet.name(), self.next)
    }

    /// How many worksheets there are so far.
    pub fn sheets(&self) -> usize {
        self.sheets
    }

    /// The worksheet under way, for what is no row.
    pub fn worksheet(&mut self) -> &mut Worksheet {
        &mut self.worksheet
    }

    /// Adds a row; as many cells as columns.
    pub fn push(&mut self, cells: &[Cell<'_>]) -> Result<(), WorkbookError> {
        let continued = cells.iter().map(Cell::rows).max().unwrap_or(1);
        for part in 0..continued {
            if self.next >= MAX_ROWS {
                self.finish_sheet()?;
                self.begin()?;
            }
            for (column, cell) in (0_u16..).zip(cells) {
                self.write(column, cell, part)?;
            }
            self.next += 1;
        }
        Ok(())
    }

    fn write(&mut self, column: u16, cell: &Cell<'_>, part: usize) -> Result<(), XlsxError> {
        let (row, styles, worksheet) = (self.next, &self.styles, &mut self.worksheet);
        match cell {
            Cell::Words(words) => {
                let words = pieces(words).nth(part).unwrap_or_default();
                if !words.is_empty() {
                    let style = if may_run(words) { &styles.quoted } else { &styles.words };
                    worksheet.write_string_with_format(row, column, words, style)?;
                }
            }
            _ if part > 0 => {}
            Cell::Empty => {}
            Cell::Count(count) => drop(worksheet.write_number_with_format(row, column, *count, &styles.count)?),
            Cell::Mean(mean) => drop(worksheet.write_number_with_format(row, column, *mean, &styles.mean)?),
            Cell::Exact(value) => drop(worksheet.write_number_with_format(row, column, *value, &styles.exact)?),
            Cell::Day(day) => drop(worksheet.write_datetime_with_format(row, column, *day, &styles.day)?),
        }
        Ok(())
    }

    fn finish_sheet(&mut self) -> Result<(), XlsxError> {
        let last_column = u16::try_from(self.columns.len().saturating_sub(1)).unwrap_or_default();
        if self.next > 1 {
            self.worksheet.autofilter(0, 0, self.next - 1, last_column)?;
        }
        let done = std::mem::take(&mut self.worksheet);
        self.workbook.push_worksheet(done);
        Ok(())
    }

    /// Puts the last worksheet into the workbook.
    pub fn finish(mut self) -> Result<(), XlsxError> {
        self.finish_sheet()
    }
}

impl Cell<'_> {
    fn rows(&self) -> usize {
        match self {
            Self::Words(words) => pieces(words).count().max(1),
            _ => 1,
        }
    }
}

/// The text in pieces that each fit a cell.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        // Excel counts as UTF-16 does, where some characters count as two.
        let mut units = 0;
        let fits = |(_, c): &(usize, char)| {
            units += c.len_utf16();
            units <= MAX_CELL
        };
        let end = rest.char_indices().take_while(fits).last().map_or(rest.len(), |(at, c)| at + c.len_utf8());
        let (piece, tail) = rest.split_at(end);
        rest = tail;
        Some(piece)
    })
}

/// Whether a spreadsheet might take the text for a formula once it is edited
/// or saved as something else (OWASP, «CSV injection»).
fn may_run(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

/// A name in a chart. The library takes what looks like a reference to cells
/// for one; a mark that is not seen keeps it from looking so.
pub fn name_of(text: &str) -> String {
    neutral(&printable(text)).replace('!', "!\u{2060}")
}

/// What a chart says to those who do not see it; the format takes no more.
pub fn alt_of(text: &str) -> String {
    let mut units = 0;
    let fits = |c: &char| {
        units += c.len_utf16();
        units <= MAX_ALT
    };
    printable(text).chars().take_while(fits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_the_whole_text_and_each_fits() {
        for text in ["", "kort", &"ø".repeat(70_000), &"😀".repeat(20_000)] {
            let parts: Vec<&str> = pieces(text).collect();
            assert_eq!(parts.concat(), *text);
            assert!(parts.iter().all(|part| part.encode_utf16().count() <= MAX_CELL));
        }
        assert_eq!(pieces(&"ø".repeat(70_000)).count(), 3);
    }
}
