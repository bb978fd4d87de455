//! A worksheet that is filled row by row under a frozen header.

use super::WorkbookError;
use super::height::{self, Piece};
use crate::export::delimited::{begins_formula, neutral};
use crate::export::sanitize::sanitize;
use crate::i18n::Texts;
use jiff::civil::Date;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

/// Most rows that a worksheet has, its header among them.
const MAX_ROWS: u32 = 1_048_576;
/// The first year of which a workbook has numbers for the days.
const FIRST_YEAR: i16 = 1900;
/// A4, as the format counts papers.
pub const A4: u8 = 9;
/// Room for the button that filters a column, in digits.
const FILTER: f64 = 3.0;
/// «2 / 5» at the foot of each page.
pub const FOOT: &str = "&C&P / &N";
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
    /// How far something moved, kept exact and shown with its sign.
    Change(f64),
    /// A number, kept exact and shown with two decimals.
    Exact(f64),
    /// A day; words where a workbook has no number for it.
    Day(Date),
    /// Words; more of them than a row shows go on in the row below.
    Words(&'a str),
}

/// Fills worksheets with rows; where one is full, the next goes on.
pub struct Rows<'a> {
    workbook: &'a mut Workbook,
    texts: &'a Texts,
    name: String,
    columns: Vec<Column>,
    styles: Styles,
    worksheet: Worksheet,
    sheets: usize,
    next: u32,
    unprinted: u16,
}

struct Styles {
    header: Format,
    words: Format,
    quoted: Format,
    day: Format,
    count: Format,
    mean: Format,
    change: Format,
    exact: Format,
}

impl Styles {
    fn new() -> Self {
        // Each under the beginning of its heading.
        let top = Format::new().set_align(FormatAlign::Top).set_align(FormatAlign::Left);
        let words = top.clone().set_text_wrap();
        Self {
            header: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_border_bottom(FormatBorder::Thin)
                .set_background_color(Color::RGB(0xF1_F1_EC)),
            // Stays text also when somebody edits the cell.
            quoted: words.clone().set_quote_prefix(),
            words,
            day: top.clone().set_num_format("yyyy-mm-dd"),
            count: top.clone().set_num_format("0"),
            mean: top.clone().set_num_format("0.0"),
            change: top.clone().set_num_format("+0.0;\u{2212}0.0;0.0"),
            exact: top.set_num_format("0.00"),
        }
    }
}

impl<'a> Rows<'a> {
    /// Begins a worksheet; `name` and the headings are keys of texts.
    pub fn new(
        workbook: &'a mut Workbook,
        name: &str,
        columns: &[Column],
        texts: &'a Texts,
    ) -> Result<Self, XlsxError> {
        let mut rows = Self {
            workbook,
            texts,
            name: texts.get(name),
            columns: columns.to_vec(),
            styles: Styles::new(),
            worksheet: Worksheet::new(),
            sheets: 0,
            next: 0,
            unprinted: 0,
        };
        rows.begin()?;
        Ok(rows)
    }

    fn begin(&mut self) -> Result<(), XlsxError> {
        self.sheets += 1;
        let name = if self.sheets == 1 { self.name.clone() } else { format!("{} {}", self.name, self.sheets) };
        self.worksheet.set_name(name)?.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
        // As wide as the page, and as many pages as it takes.
        self.worksheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0).set_footer(FOOT);
        self.next = 0;
        let mut lines = 1;
        for (column, (key, width)) in (0_u16..).zip(&self.columns) {
            let heading = self.texts.get(key);
            // Behind each heading stands the button of the filter.
            let needed = height::pieces(&heading, width - FILTER).first().map_or(1, |piece| piece.lines);
            lines = lines.max(needed);
            self.worksheet.write_string_with_format(0, column, heading, &self.styles.header)?;
            self.worksheet.set_column_width(column, *width)?;
        }
        self.make_room(lines)?;
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

    /// Leaves the last columns out where the worksheet is printed: what only
    /// programs look at.
    pub fn leave_off_paper(&mut self, columns: u16) {
        self.unprinted = columns;
    }

    /// Adds a row; as many cells as columns.
    pub fn push(&mut self, cells: &[Cell<'_>]) -> Result<(), WorkbookError> {
        let words: Vec<Vec<Piece<'_>>> =
            cells.iter().zip(&self.columns).map(|(cell, (_, width))| cell.pieces(*width)).collect();
        let continued = words.iter().map(Vec::len).max().unwrap_or_default().max(1);
        for part in 0..continued {
            if self.next >= MAX_ROWS {
                self.finish_sheet()?;
                self.begin()?;
            }
            let mut lines = 1;
            for ((column, cell), pieces) in (0_u16..).zip(cells).zip(&words) {
                let piece = pieces.get(part).copied();
                lines = lines.max(piece.map_or(1, |piece| piece.lines));
                self.write(column, cell, piece.map(|piece| piece.text), part == 0)?;
            }
            self.make_room(lines)?;
            self.next += 1;
        }
        Ok(())
    }

    /// Makes the row that is under way so many lines high.
    fn make_room(&mut self, lines: u32) -> Result<(), XlsxError> {
        if lines > 1 {
            self.worksheet.set_row_height(self.next, f64::from(lines) * height::LINE)?;
        }
        Ok(())
    }

    fn write(&mut self, column: u16, cell: &Cell<'_>, words: Option<&str>, is_first: bool) -> Result<(), XlsxError> {
        let (row, styles, worksheet) = (self.next, &self.styles, &mut self.worksheet);
        match cell {
            Cell::Words(_) => {
                if let Some(words) = words {
                    let style = if begins_formula(words) { &styles.quoted } else { &styles.words };
                    worksheet.write_string_with_format(row, column, words, style)?;
                }
            }
            _ if !is_first => {}
            Cell::Empty => {}
            Cell::Count(count) => drop(worksheet.write_number_with_format(row, column, *count, &styles.count)?),
            Cell::Mean(mean) => drop(worksheet.write_number_with_format(row, column, *mean, &styles.mean)?),
            Cell::Change(change) => drop(worksheet.write_number_with_format(row, column, *change, &styles.change)?),
            Cell::Exact(value) => drop(worksheet.write_number_with_format(row, column, *value, &styles.exact)?),
            Cell::Day(day) if is_a_day(*day) => {
                worksheet.write_datetime_with_format(row, column, *day, &styles.day)?;
            }
            Cell::Day(day) => drop(worksheet.write_string_with_format(row, column, day.to_string(), &styles.words)?),
        }
        Ok(())
    }

    fn finish_sheet(&mut self) -> Result<(), XlsxError> {
        let last_column = u16::try_from(self.columns.len().saturating_sub(1)).unwrap_or_default();
        let last_row = self.next.saturating_sub(1);
        if self.next > 1 {
            self.worksheet.autofilter(0, 0, last_row, last_column)?;
        }
        if self.unprinted > 0 {
            self.worksheet.set_print_area(0, 0, last_row, last_column.saturating_sub(self.unprinted))?;
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
    fn pieces(&self, width: f64) -> Vec<Piece<'_>> {
        match self {
            Self::Words(words) => height::pieces(words, width),
            _ => Vec::new(),
        }
    }
}

/// Whether a workbook has a number for the day: its first is in 1900.
pub fn is_a_day(day: Date) -> bool {
    day.year() >= FIRST_YEAR
}

/// A name in a chart. The library takes what looks like a reference to cells
/// for one; a mark that is not seen keeps it from looking so.
pub fn name_of(text: &str) -> String {
    neutral(&sanitize(text)).replace('!', "!\u{2060}")
}

/// What a chart says to those who do not see it; the format takes no more.
pub fn alt_of(text: &str) -> String {
    let mut units = 0;
    let fits = |c: &char| {
        units += c.len_utf16();
        units <= MAX_ALT
    };
    sanitize(text).chars().take_while(fits).collect()
}
