//! How the answers of a questionnaire stand: beside the statements under heads
//! that say what the points are called, or below them with the words in them.

use crate::scoring::{Answer, Record};
use crate::ui::parts::CellSizes;
use crate::ui::spacing::{CONTROL, GAP_L, GAP_S, TARGET};
use crate::ui::text::{self, Style};
use crate::ui::view::View;
use egui::Ui;

/// Widest and narrowest cell beside a statement, in points.
const CELL: f32 = 60.0;
const CELL_LEAST: f32 = 40.0;
/// Width of the last cell, «ikke relevant», in points.
const LAST: f32 = 56.0;
/// Narrowest column of statements, in points.
const STATEMENT_LEAST: f32 = 240.0;
/// Most lines of a point's name.
const NAME_LINES: usize = 3;

/// The same for every row of a questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    /// How large the cells are.
    pub sizes: CellSizes,
    /// Whether they stand beside the statement.
    pub is_beside: bool,
    /// Whether the names of the points stand in them.
    pub has_words: bool,
    /// Whether the names of the points stand over them.
    pub has_heads: bool,
    /// What the points are called, and «ikke relevant» last.
    pub names: Vec<String>,
    /// The same in lines, where they stand in cells or over them.
    pub lines: Vec<String>,
}

impl Columns {
    /// For a list of so many points of width.
    pub fn new(ui: &Ui, width: f32, record: &Record, view: &View<'_>) -> Self {
        let scale = &record.instrument.scale;
        let language = view.texts.language();
        let last = view.texts.get("not-relevant");
        let labels: Vec<String> = (1..=scale.max()).map(|point| scale.label(point, language).to_owned()).collect();
        let names: Vec<String> = labels.iter().cloned().chain([last]).collect();
        let points = f32::from(scale.max());

        let beside = ((width - STATEMENT_LEAST - GAP_L - GAP_S - LAST) / points).floor().min(CELL);
        let in_row = CellSizes { point: beside, last: LAST, height: CONTROL, is_last_below: false };
        let is_beside = beside >= CELL_LEAST;
        let width_of = |place: usize| if place < labels.len() { beside } else { LAST };
        if let (true, Some(lines)) = (is_beside, broken(ui, &names, width_of)) {
            return Self { sizes: in_row, is_beside, has_words: false, has_heads: true, names, lines };
        }
        let each = ((width - GAP_S) / (points + 1.0)).floor();
        if let Some(lines) = broken(ui, &names, |_| each - GAP_S) {
            let most = lines.iter().map(|name| name.lines().count()).max().unwrap_or_default() as f32;
            let height = most.mul_add(Style::COLUMN.line_height(), Style::COMPACT.line_height() + GAP_S);
            let sizes = CellSizes { point: each, last: each, height, is_last_below: false };
            return Self { sizes, is_beside: false, has_words: true, has_heads: false, names, lines };
        }
        let is_last_below = each < TARGET;
        let (point, last) = if is_last_below { ((width / points).floor(), width) } else { (each, each) };
        let below = CellSizes { point, last, height: CONTROL, is_last_below };
        let sizes = if is_beside { in_row } else { below };
        Self { sizes, is_beside, has_words: false, has_heads: false, names, lines: Vec::new() }
    }
}

/// The answer that a cell gives on a scale of `max` points.
pub fn answer_of(cell: usize, max: u8) -> Answer {
    u8::try_from(cell).ok().filter(|cell| *cell < max).map_or(Answer::NotRelevant, |cell| Answer::Point(cell + 1))
}

/// The cell that gives an answer.
pub fn cell_of(answer: Answer, max: u8) -> usize {
    match answer {
        Answer::Point(point) => usize::from(point.saturating_sub(1)),
        Answer::NotRelevant => usize::from(max),
    }
}

/// All of these in lines so wide; none where one has too many, or a word that
/// is wider. A space at the end of a line needs no room.
fn broken(ui: &Ui, names: &[String], width: impl Fn(usize) -> f32) -> Option<Vec<String>> {
    let fits = |line: &str, place: usize| text::width(ui, line, Style::COLUMN) <= width(place);
    let of = |(place, name): (usize, &String)| {
        let mut lines: Vec<String> = Vec::new();
        for word in name.split_whitespace() {
            let longer = lines.last().map(|line| format!("{line} {word}")).filter(|line| fits(line, place));
            match (longer, lines.last_mut()) {
                (Some(longer), Some(line)) => *line = longer,
                _ => lines.push(word.to_owned()),
            }
        }
        (lines.len() <= NAME_LINES && lines.iter().all(|line| fits(line, place))).then(|| lines.join("\n"))
    };
    names.iter().enumerate().map(of).collect()
}
