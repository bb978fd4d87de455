//! Development plans, one row an action.

use super::WorkbookError;
use super::sheet::{Cell, Column, Rows};
use crate::export::archive::Contents;
use crate::i18n::Texts;
use crate::plan::{Area, AreaKind, PlannedAction};
use crate::scoring::Record;
use rust_xlsxwriter::Workbook;

const COLUMNS: [Column; 10] = [
    ("column-date", 12.0),
    ("xlsx-instrument", 18.0),
    ("xlsx-area-kind", 10.0),
    ("xlsx-area", 30.0),
    ("xlsx-thoughts", 40.0),
    ("report-action", 40.0),
    ("plan-due", 12.0),
    ("plan-state", 13.0),
    ("xlsx-reason", 24.0),
    ("plan-outcome", 36.0),
];

/// Adds the worksheet, oldest plan first.
pub fn add(workbook: &mut Workbook, contents: Contents<'_>, texts: &Texts) -> Result<(), WorkbookError> {
    let mut rows = Rows::new(workbook, "plan-title", &COLUMNS, texts)?;
    for record in contents.history.records() {
        let Some(plan) = contents.plans.get(record.session.id) else { continue };
        for kind in AreaKind::ALL {
            for (_, area) in plan.of_kind(kind) {
                let actions = area.actions.iter().map(Some);
                // An area without any action has its words all the same.
                let actions: Vec<_> = if area.actions.is_empty() { vec![None] } else { actions.collect() };
                for (place, action) in actions.into_iter().enumerate() {
                    push(&mut rows, record, area, action, place == 0, texts)?;
                }
            }
        }
        if let Some(date) = plan.next_assessment {
            let what = texts.get("plan-next");
            let mut cells = [const { Cell::Empty }; COLUMNS.len()];
            let [day, instrument, .., area, _, _, due, _, _, _] = &mut cells;
            *day = Cell::Day(record.session.date);
            *instrument = Cell::Words(record.instrument.short_title(texts.language()));
            *area = Cell::Words(&what);
            *due = Cell::Day(date);
            rows.push(&cells)?;
        }
    }
    Ok(rows.finish()?)
}

/// The words about the area stand in the row of its first action.
fn push(
    rows: &mut Rows<'_>,
    record: &Record,
    area: &Area,
    action: Option<&PlannedAction>,
    is_first: bool,
    texts: &Texts,
) -> Result<(), WorkbookError> {
    let language = texts.language();
    let kind = texts.get(match area.kind {
        AreaKind::Develop => "xlsx-develop",
        AreaKind::Strength => "xlsx-strength",
    });
    let once = |words| if is_first { Cell::Words(words) } else { Cell::Empty };
    let state = action.map(|action| texts.get(&format!("state-{}", action.state.tag()))).unwrap_or_default();
    rows.push(&[
        Cell::Day(record.session.date),
        Cell::Words(record.instrument.short_title(language)),
        Cell::Words(&kind),
        Cell::Words(area.focus.title(&record.instrument, language).unwrap_or_default()),
        once(area.text.as_str()),
        Cell::Words(action.map_or("", |action| action.text.as_str())),
        action.and_then(|action| action.due).map_or(Cell::Empty, Cell::Day),
        Cell::Words(&state),
        Cell::Words(action.map_or("", |action| action.reason.as_str())),
        once(area.outcome.as_str()),
    ])
}
