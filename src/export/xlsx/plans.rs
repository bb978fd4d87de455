//! Development plans, one row an action.

use super::WorkbookError;
use super::sheet::{Cell, Column, Rows};
use crate::contents::Contents;
use crate::i18n::Texts;
use crate::plan::{Area, AreaKind, Basis, Origin, Plan, PlannedAction};
use crate::scoring::Record;
use rust_xlsxwriter::Workbook;

const COLUMNS: [Column; 14] = [
    ("column-date", 12.0),
    ("xlsx-instrument", 18.0),
    ("plan-most-important", 36.0),
    ("xlsx-area-kind", 10.0),
    ("xlsx-area", 30.0),
    ("xlsx-thoughts", 40.0),
    ("report-action", 40.0),
    ("plan-due", 12.0),
    ("plan-state", 13.0),
    ("xlsx-reason", 24.0),
    ("xlsx-from", 18.0),
    ("plan-sign", 36.0),
    ("plan-support", 36.0),
    ("plan-outcome", 36.0),
];

/// Adds the worksheet, oldest plan first, and that of no session before them.
pub fn add(workbook: &mut Workbook, contents: &Contents, texts: &Texts) -> Result<(), WorkbookError> {
    let mut rows = Rows::new(workbook, "plan-title", &COLUMNS, texts)?;
    let of_none = contents.plans.get(Basis::Own).map(|plan| (plan, None));
    let records = contents.history.records().iter();
    let of_sessions = records.filter_map(|record| Some((contents.plans.get(record.session.id)?, Some(record))));
    for (plan, of) in of_none.into_iter().chain(of_sessions) {
        for row in plan_rows(plan) {
            push(&mut rows, plan, of, &row, texts)?;
        }
    }
    Ok(rows.finish()?)
}

/// What stands in a row. The words about a plan or an area stand once.
#[derive(Default)]
struct Row<'a> {
    is_first: bool,
    area: Option<(&'a Area, bool)>,
    action: Option<&'a PlannedAction>,
    is_next: bool,
}

fn plan_rows(plan: &Plan) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for (_, area) in AreaKind::ALL.into_iter().flat_map(|kind| plan.of_kind(kind)).filter(|(_, area)| area.is_kept()) {
        let actions = area.actions.iter().map(Some);
        // An area without any action has its words all the same.
        let actions: Vec<_> = if area.actions.is_empty() { vec![None] } else { actions.collect() };
        let row =
            |(place, action): (usize, Option<_>)| Row { area: Some((area, place == 0)), action, ..Row::default() };
        rows.extend(actions.into_iter().enumerate().map(row));
    }
    rows.extend(plan.actions.iter().map(|action| Row { action: Some(action), ..Row::default() }));
    if plan.next_assessment.is_some() {
        rows.push(Row { is_next: true, ..Row::default() });
    }
    if rows.is_empty() {
        rows.push(Row::default());
    }
    if let Some(first) = rows.first_mut() {
        first.is_first = true;
    }
    rows
}

fn push(
    rows: &mut Rows<'_>,
    plan: &Plan,
    of: Option<&Record>,
    row: &Row<'_>,
    texts: &Texts,
) -> Result<(), WorkbookError> {
    let language = texts.language();
    let (none, own, what) = (texts.get("xlsx-own-plan"), texts.get("xlsx-own"), texts.get("plan-next"));
    let kind = row.area.map(|(area, _)| match area.kind {
        AreaKind::Develop => texts.get("xlsx-develop"),
        AreaKind::Strength => texts.get("xlsx-strength"),
    });
    let about = row.area.map(|(area, _)| match area.focus.own_words() {
        Some(words) => format!("{own}: {words}"),
        None => of.and_then(|of| area.focus.title(&of.instrument, language)).unwrap_or_default().to_owned(),
    });
    let of_area = |words: fn(&Area) -> &String| match row.area {
        Some((area, true)) => Cell::Words(words(area)),
        _ => Cell::Empty,
    };
    let state = row.action.map(|action| texts.get(&format!("state-{}", action.state.tag())));
    let from = row.action.map(|action| texts.get(origin_key(&action.origin)));
    let [kind, state, from] = [kind, state, from].map(Option::unwrap_or_default);
    let about = about.unwrap_or_else(|| if row.is_next { what } else { String::new() });
    let due = if row.is_next { plan.next_assessment } else { row.action.and_then(|action| action.due) };
    rows.push(&[
        of.map_or(Cell::Empty, |of| Cell::Day(of.session.date)),
        Cell::Words(of.map_or(none.as_str(), |of| of.instrument.short_title(language))),
        if row.is_first { Cell::Words(&plan.most_important) } else { Cell::Empty },
        Cell::Words(&kind),
        Cell::Words(&about),
        of_area(|area| &area.text),
        Cell::Words(row.action.map_or("", |action| action.text.as_str())),
        due.map_or(Cell::Empty, Cell::Day),
        Cell::Words(&state),
        Cell::Words(row.action.map_or("", |action| action.reason.as_str())),
        Cell::Words(&from),
        of_area(|area| &area.sign),
        of_area(|area| &area.support),
        of_area(|area| &area.outcome),
    ])
}

/// What says where an action came from.
fn origin_key(origin: &Origin) -> &'static str {
    match origin {
        Origin::Plan => "origin-plan",
        Origin::Sheet(_) => "origin-sheet",
        Origin::Course(_) => "origin-course",
        Origin::Agreement(_) => "origin-agreement",
    }
}
