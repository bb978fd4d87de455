//! How wide the columns of the list of sessions are. Each number stands under
//! its name; where that has no room, the names are broken, then the label
//! stands under the date, and at last each number has its name beside it.

use crate::chart;
use crate::i18n::Texts;
use crate::scoring::{Record, Strand};
use crate::ui::hyphens::hyphenated;
use crate::ui::spacing::{GAP_M, GAP_S, NO_GAP};
use crate::ui::text::{self, Style};
use crate::ui::view::View;
use egui::Ui;

/// Side of a cell that can be pressed, and height of a line of cells, in
/// points.
pub const CELL: f32 = 36.0;
/// Room for what stands at the end of a row: its day, and its bin, in points.
pub const ENDS: f32 = 2.0 * CELL;
/// Letters over a column.
pub const HEAD: Style = Style::SMALL.medium();
/// Width of a box to check, in points.
pub const CHECK: f32 = 20.0;
/// Room for a label of 24 letters, in points.
const LABEL_LEAST: f32 = 184.0;
/// A word over a number that is wider is broken where there is no room for
/// it, in points.
const WORD: f32 = 90.0;

/// What the list tells of each session: a value a column, each found by its
/// dimension, whatever place that had when it was answered.
#[derive(Clone, Copy)]
pub struct Values<'a> {
    /// One a column.
    pub strands: &'a [Strand<'a>],
    /// Whether the sessions have several scales.
    has_scales: bool,
    /// The highest point of all of them.
    max: u8,
}

impl<'a> Values<'a> {
    /// The values of these sessions.
    pub fn new(strands: &'a [Strand<'a>], records: &[&Record]) -> Self {
        let (mut min, mut max) = (u8::MAX, 0);
        for record in records {
            let points = record.instrument.scale.max();
            (min, max) = (min.min(points), max.max(points));
        }
        Self { strands, has_scales: min < max, max }
    }

    /// As wide as any.
    pub fn widest(self, texts: &Texts) -> String {
        chart::scored(f64::from(self.max), self.max, self.has_scales, texts)
    }

    /// What stands in the column of a strand.
    pub fn words(self, strand: &Strand<'_>, record: &Record, texts: &Texts) -> String {
        let max = record.instrument.scale.max();
        let mean = strand.mean_in(record);
        mean.map_or_else(|| "–".to_owned(), |mean| chart::scored(mean, max, self.has_scales, texts))
    }
}

/// How wide each column is, in points.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    /// The box that chooses a session.
    pub check: f32,
    /// The date, where the label stands beside it.
    pub date: f32,
    /// Whether it does.
    pub is_beside: bool,
    /// The numbers; none where each has its name beside it.
    pub values: Vec<f32>,
}

impl Columns {
    /// The columns of a list `width` points wide.
    pub fn new(ui: &Ui, width: f32, values: Values<'_>, widest_date: &str, view: &View<'_>) -> Self {
        let texts = view.texts;
        let date = text::width(ui, widest_date, Style::COMPACT).max(text::width(ui, &texts.get("column-date"), HEAD));
        let date = date.ceil();
        let number = text::width(ui, &values.widest(texts), Style::COMPACT).ceil() + GAP_S;
        let names = || values.strands.iter().map(|strand| strand.dimension.short_title(texts.language()));
        let whole = || names().map(|name| text::width(ui, name, HEAD).ceil().max(number)).collect();
        let broken = || {
            let parts = names().map(|name| hyphenated(name, |word| text::width(ui, word, HEAD) > WORD));
            parts.map(|name| text::longest_part(ui, &name, HEAD).max(number)).collect()
        };
        let named = text::width(ui, &texts.get("column-compare"), HEAD).ceil();
        let tried = |check, is_beside, values| Self { check, date, is_beside, values };
        let wide = [tried(named, true, whole()), tried(named, true, broken()), tried(CHECK, true, broken())];
        let narrow = [tried(CHECK, false, whole()), tried(CHECK, false, broken())];
        let mut all = wide.into_iter().chain(narrow);
        all.find(|columns| columns.least() <= width).unwrap_or_else(|| tried(CHECK, false, Vec::new()))
    }

    /// The least width that they need.
    fn least(&self) -> f32 {
        let label = if self.is_beside { GAP_M + LABEL_LEAST } else { NO_GAP };
        let numbers: f32 = self.values.iter().map(|width| GAP_M + width).sum();
        self.check + GAP_M + self.date + label + numbers + GAP_M + ENDS
    }
}
