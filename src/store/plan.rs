//! Development plans. An area is kept when it says what it is about.

use super::session::find_session;
use super::{Store, StoreError};
use crate::instrument::{DimensionId, ItemId};
use crate::plan::merge;
use crate::plan::{ActionId, Area, AreaKind, Basis, EntryId, Focus, Origin, Plan, PlannedAction, State};
use crate::scoring::SessionId;
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;

impl Store {
    /// Stores a whole plan in the place of its earlier self; an empty
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

impl Store {
    /// Stores a plan that began as `before`. Where another program has stored
    /// something else meanwhile, both sides are kept.
    ///
    /// # Errors
    /// As [`Self::save_plan`].
    pub fn change_plan(&mut self, before: Option<&Plan>, plan: &Plan) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let stored = list(&transaction, &mut "plan")?.into_iter().find(|stored| stored.of == plan.of);
        let before = before.cloned().map(Plan::kept);
        match stored.filter(|stored| before.as_ref() != Some(stored)) {
            Some(stored) => put(&transaction, &merge::plans(before.as_ref(), &stored, plan))?,
            None => put(&transaction, plan)?,
        }
        Ok(transaction.commit()?)
    }
}

/// Every plan, in the order of its session; `place` is the table being read.
pub(super) fn list(connection: &Connection, place: &mut &'static str) -> Result<Vec<Plan>, StoreError> {
    *place = "plan";
    let mut plans = Vec::new();
    let mut places: HashMap<i64, usize> = HashMap::new();
    let mut statement = connection.prepare_cached(include_str!("plan/list_plans.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        places.insert(row.get(0)?, plans.len());
        plans.push(row_to_plan(row)?);
    }
    drop(rows);
    let plan_of = |row: &Row<'_>| -> Result<usize, StoreError> {
        places.get(&row.get::<_, i64>(0)?).copied().ok_or(StoreError::Damaged)
    };
    *place = "area";
    let mut statement = connection.prepare_cached(include_str!("plan/list_areas.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let plan = plans.get_mut(plan_of(row)?).ok_or(StoreError::Damaged)?;
        plan.areas.push(row_to_area(row)?);
    }
    drop(rows);
    *place = "action";
    let mut statement = connection.prepare_cached(include_str!("plan/list_actions.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let plan = plans.get_mut(plan_of(row)?).ok_or(StoreError::Damaged)?;
        let actions = match row.get::<_, Option<i64>>(1)? {
            Some(area) => {
                let area = usize::try_from(area).map_err(|_| StoreError::Damaged)?;
                &mut plan.areas.get_mut(area).ok_or(StoreError::Damaged)?.actions
            }
            None => &mut plan.actions,
        };
        actions.push(row_to_action(row)?);
    }
    Ok(plans)
}

/// Whether there is a plan of that.
///
/// # Errors
/// [`StoreError::NoSuchSession`] and what kept SQLite from reading.
pub(super) fn exists(connection: &Connection, of: Basis) -> Result<bool, StoreError> {
    let session = session_key(connection, of)?;
    Ok(connection.prepare_cached(include_str!("plan/find_plan.sql"))?.query_row([session], |row| row.get(0))?)
}

/// Adds a plan that comes from elsewhere. One of a session that has one stays
/// where it is; two of no session become one.
///
/// # Errors
/// [`StoreError::NoSuchSession`] and what kept SQLite from writing.
pub(super) fn add(connection: &Connection, plan: &Plan) -> Result<(), StoreError> {
    if !exists(connection, plan.of)? {
        return put(connection, plan);
    }
    let stored = list(connection, &mut "plan")?.into_iter().find(|stored| stored.of == plan.of);
    match stored.filter(|stored| stored.of == Basis::Own) {
        Some(stored) => put(connection, &merge::plans(None, plan, &stored)),
        None => Ok(()),
    }
}

/// The row of the session that a plan is of; none where it is of no session.
fn session_key(connection: &Connection, of: Basis) -> Result<Option<i64>, StoreError> {
    let Some(session) = of.session() else { return Ok(None) };
    let (key, _) = find_session(connection, session)?.ok_or(StoreError::NoSuchSession)?;
    Ok(Some(key))
}

pub(super) fn put(connection: &Connection, plan: &Plan) -> Result<(), StoreError> {
    let plan = plan.clone().kept();
    let Plan { of, changed_at, most_important, areas, actions, next_assessment } = &plan;
    let session = session_key(connection, *of)?;
    connection.prepare_cached(include_str!("plan/delete_plan.sql"))?.execute([session])?;
    if plan.is_empty() {
        return Ok(());
    }
    connection.prepare_cached(include_str!("plan/add_plan.sql"))?.execute(params![
        session,
        changed_at.to_string(),
        most_important,
        next_assessment.map(|date| date.to_string())
    ])?;
    let key = connection.last_insert_rowid();
    let mut add_area = connection.prepare_cached(include_str!("plan/add_area.sql"))?;
    for (place, area) in (0_i64..).zip(areas) {
        let Area { kind, focus, text, sign, support, actions, outcome } = area;
        let (dimension, item, own) = match focus {
            Focus::Dimension(id) => (Some(id.as_str()), None, None),
            Focus::Item(id) => (None, Some(id.as_str()), None),
            Focus::Own(words) => (None, None, Some(words.as_str())),
        };
        add_area.execute(params![key, place, kind.tag(), dimension, item, own, text, sign, support, outcome])?;
        add_actions(connection, key, Some(place), actions)?;
    }
    add_actions(connection, key, None, actions)
}

/// The actions of an area, or those of the plan itself.
fn add_actions(
    connection: &Connection,
    plan: i64,
    area: Option<i64>,
    actions: &[PlannedAction],
) -> Result<(), StoreError> {
    let mut add = connection.prepare_cached(include_str!("plan/add_action.sql"))?;
    for (place, action) in (0_i64..).zip(actions) {
        let PlannedAction { id, text, due, state, reason, origin } = action;
        let due = due.map(|date| date.to_string());
        let (origin, named) = match origin {
            Origin::Plan => (None, None),
            Origin::Sheet(page) => (Some("sheet"), Some(page.to_string())),
            Origin::Course(point) => (Some("course"), Some(point.clone())),
            Origin::Agreement(page) => (Some("agreement"), Some(page.to_string())),
        };
        add.execute(params![plan, area, place, id.to_string(), text, due, state.tag(), reason, origin, named])?;
    }
    Ok(())
}

fn row_to_plan(row: &Row<'_>) -> Result<Plan, StoreError> {
    let session = row.get::<_, Option<String>>(1)?;
    let session = session.map(|id| SessionId::parse(&id).ok_or(StoreError::Damaged)).transpose()?;
    Ok(Plan {
        of: session.map_or(Basis::Own, Basis::Session),
        changed_at: read(row, 2)?,
        most_important: row.get(3)?,
        areas: Vec::new(),
        actions: Vec::new(),
        next_assessment: read_optional(row, 4)?,
    })
}

fn row_to_area(row: &Row<'_>) -> Result<Area, StoreError> {
    let text = |column: usize| row.get::<_, Option<String>>(column);
    let focus = match (text(2)?, text(3)?, text(4)?) {
        (Some(dimension), None, None) => Focus::Dimension(DimensionId::new(dimension)),
        (None, Some(item), None) => Focus::Item(ItemId::new(item)),
        (None, None, Some(words)) => Focus::Own(words),
        _ => return Err(StoreError::Damaged),
    };
    Ok(Area {
        kind: AreaKind::from_tag(&row.get::<_, String>(1)?).ok_or(StoreError::Damaged)?,
        focus,
        text: row.get(5)?,
        sign: row.get(6)?,
        support: row.get(7)?,
        outcome: row.get(8)?,
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
        origin: origin(row.get(7)?, row.get(8)?)?,
    })
}

fn origin(kind: Option<String>, named: Option<String>) -> Result<Origin, StoreError> {
    let Some((kind, named)) = kind.zip(named) else { return Ok(Origin::Plan) };
    let page = || EntryId::parse(&named).ok_or(StoreError::Damaged);
    match kind.as_str() {
        "sheet" => page().map(Origin::Sheet),
        "agreement" => page().map(Origin::Agreement),
        "course" => Ok(Origin::Course(named)),
        _ => Err(StoreError::Damaged),
    }
}

/// A value that is written as text.
pub(super) fn read<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> Result<T, StoreError> {
    row.get::<_, String>(column)?.parse().map_err(|_| StoreError::Damaged)
}

pub(super) fn read_optional<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> Result<Option<T>, StoreError> {
    row.get::<_, Option<String>>(column)?.map(|text| text.parse().map_err(|_| StoreError::Damaged)).transpose()
}
