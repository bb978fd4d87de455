//! Development plans.

use super::session::find_session;
use super::{Store, StoreError};
use crate::instrument::{DimensionId, ItemId};
use crate::plan::{ActionId, Area, AreaKind, Focus, Plan, PlannedAction, State};
use crate::scoring::SessionId;
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;

impl Store {
    /// Stores a whole plan in the place of the session's earlier one; an empty
    /// one takes it away.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSession`] and what kept SQLite from writing.
    pub fn save_plan(&mut self, plan: &Plan) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        put(&transaction, plan)?;
        Ok(transaction.commit()?)
    }
}

/// Every plan, in the order of its session; `place` is the table being read.
pub(super) fn list(connection: &Connection, place: &mut &'static str) -> Result<Vec<Plan>, StoreError> {
    *place = "plan";
    let mut plans = Vec::new();
    let mut places: HashMap<i64, usize> = HashMap::new();
    let mut statement = connection.prepare_cached(include_str!("sql/list_plans.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        places.insert(row.get(1)?, plans.len());
        plans.push(row_to_plan(row)?);
    }
    drop(rows);
    let plan_of = |row: &Row<'_>| -> Result<usize, StoreError> {
        places.get(&row.get::<_, i64>(0)?).copied().ok_or(StoreError::Damaged)
    };
    *place = "area";
    let mut statement = connection.prepare_cached(include_str!("sql/list_areas.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let plan = plans.get_mut(plan_of(row)?).ok_or(StoreError::Damaged)?;
        plan.areas.push(row_to_area(row)?);
    }
    drop(rows);
    *place = "action";
    let mut statement = connection.prepare_cached(include_str!("sql/list_actions.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let plan = plans.get_mut(plan_of(row)?).ok_or(StoreError::Damaged)?;
        let area = usize::try_from(row.get::<_, i64>(1)?).map_err(|_| StoreError::Damaged)?;
        let area = plan.areas.get_mut(area).ok_or(StoreError::Damaged)?;
        area.actions.push(row_to_action(row)?);
    }
    Ok(plans)
}

/// Whether the session in that row has a plan.
pub(super) fn exists(connection: &Connection, session: i64) -> Result<bool, StoreError> {
    Ok(connection.prepare_cached(include_str!("sql/find_plan.sql"))?.query_row([session], |row| row.get(0))?)
}

pub(super) fn put(connection: &Connection, plan: &Plan) -> Result<(), StoreError> {
    let Plan { session, changed_at, areas, next_assessment } = plan;
    let (key, _) = find_session(connection, *session)?.ok_or(StoreError::NoSuchSession)?;
    connection.prepare_cached(include_str!("sql/delete_plan.sql"))?.execute([key])?;
    if plan.is_empty() {
        return Ok(());
    }
    connection.prepare_cached(include_str!("sql/add_plan.sql"))?.execute(params![
        key,
        changed_at.to_string(),
        next_assessment.map(|date| date.to_string())
    ])?;
    let mut add_area = connection.prepare_cached(include_str!("sql/add_area.sql"))?;
    let mut add_action = connection.prepare_cached(include_str!("sql/add_action.sql"))?;
    for (place, area) in (0_i64..).zip(areas) {
        let Area { kind, focus, text, actions, outcome } = area;
        let (dimension, item) = match focus {
            Focus::Dimension(id) => (Some(id.as_str()), None),
            Focus::Item(id) => (None, Some(id.as_str())),
        };
        add_area.execute(params![key, place, kind.tag(), dimension, item, text, outcome])?;
        for (action_place, action) in (0_i64..).zip(actions) {
            let PlannedAction { id, text, due, state, reason } = action;
            let due = due.map(|date| date.to_string());
            add_action.execute(params![key, place, action_place, id.to_string(), text, due, state.tag(), reason])?;
        }
    }
    Ok(())
}

fn row_to_plan(row: &Row<'_>) -> Result<Plan, StoreError> {
    Ok(Plan {
        session: SessionId::parse(&row.get::<_, String>(0)?).ok_or(StoreError::Damaged)?,
        changed_at: read(row, 2)?,
        next_assessment: read_optional(row, 3)?,
        areas: Vec::new(),
    })
}

fn row_to_area(row: &Row<'_>) -> Result<Area, StoreError> {
    let focus = match (row.get::<_, Option<String>>(2)?, row.get::<_, Option<String>>(3)?) {
        (Some(dimension), None) => Focus::Dimension(DimensionId::new(dimension)),
        (None, Some(item)) => Focus::Item(ItemId::new(item)),
        _ => return Err(StoreError::Damaged),
    };
    Ok(Area {
        kind: AreaKind::from_tag(&row.get::<_, String>(1)?).ok_or(StoreError::Damaged)?,
        focus,
        text: row.get(4)?,
        outcome: row.get(5)?,
        actions: Vec::new(),
    })
}

fn row_to_action(row: &Row<'_>) -> Result<PlannedAction, StoreError> {
    Ok(PlannedAction {
        id: ActionId::parse(&row.get::<_, String>(2)?).ok_or(StoreError::Damaged)?,
        text: row.get(3)?,
        due: read_optional(row, 4)?,
        state: State::from_tag(&row.get::<_, String>(5)?).ok_or(StoreError::Damaged)?,
        reason: row.get(6)?,
    })
}

/// A value that is written as text.
pub(super) fn read<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> Result<T, StoreError> {
    row.get::<_, String>(column)?.parse().map_err(|_| StoreError::Damaged)
}

fn read_optional<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> Result<Option<T>, StoreError> {
    row.get::<_, Option<String>>(column)?.map(|text| text.parse().map_err(|_| StoreError::Damaged)).transpose()
}
