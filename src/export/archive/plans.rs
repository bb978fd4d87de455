//! Plans as they stand in an archive.

use super::text::short_enough;
use super::{ArchiveError, Catalog, wrong};
use crate::instrument::{DimensionId, Instrument, ItemId};
use crate::plan::{
    ActionId, Area, AreaKind, Basis, EntryId, Focus, MAX_ACTIONS, MAX_AREAS, MAX_LINE, MAX_PLAN_ACTIONS, Origin, Plan,
    PlannedAction, Plans, State,
};
use crate::scoring::{History, Session, SessionId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// Two sides may have been brought together, so that there is twice as much
/// as a person can write.
const SIDES: usize = 2;

/// What is absent was written before there was any.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanEntry {
    session: String,
    changed_at: Timestamp,
    #[serde(default)]
    most_important: String,
    next_assessment: Option<Date>,
    areas: Vec<AreaEntry>,
    #[serde(default)]
    actions: Vec<ActionEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaEntry {
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dimension: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    own: Option<String>,
    text: String,
    #[serde(default)]
    sign: String,
    #[serde(default)]
    support: String,
    actions: Vec<ActionEntry>,
    outcome: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ActionEntry {
    id: String,
    text: String,
    due: Option<Date>,
    state: String,
    reason: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<OriginEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum OriginEntry {
    Sheet(String),
    Course(String),
    Agreement(String),
}

/// That of no session, and then the others in the order of their sessions.
pub(super) fn entries(plans: &Plans, history: &History) -> Vec<PlanEntry> {
    let in_order = history.everything().filter_map(|record| plans.get(record.session.id));
    plans.get(Basis::Own).into_iter().chain(in_order).map(entry).collect()
}

/// One plan, as it stands in an archive.
pub fn entry(plan: &Plan) -> PlanEntry {
    let plan = plan.clone().kept();
    PlanEntry {
        session: plan.of.to_string(),
        changed_at: plan.changed_at,
        most_important: plan.most_important,
        next_assessment: plan.next_assessment,
        areas: plan.areas.into_iter().map(area_entry).collect(),
        actions: plan.actions.into_iter().map(action_entry).collect(),
    }
}

fn area_entry(area: Area) -> AreaEntry {
    let Area { kind, focus, text, sign, support, actions, outcome } = area;
    let (dimension, item, own) = match focus {
        Focus::Dimension(id) => (Some(id.to_string()), None, None),
        Focus::Item(id) => (None, Some(id.to_string()), None),
        Focus::Own(words) => (None, None, Some(words)),
    };
    let actions = actions.into_iter().map(action_entry).collect();
    AreaEntry { kind: kind.tag().to_owned(), dimension, item, own, text, sign, support, actions, outcome }
}

fn action_entry(action: PlannedAction) -> ActionEntry {
    let PlannedAction { id, text, due, state, reason, origin } = action;
    let from = match origin {
        Origin::Plan => None,
        Origin::Sheet(page) => Some(OriginEntry::Sheet(page.to_string())),
        Origin::Course(point) => Some(OriginEntry::Course(point)),
        Origin::Agreement(page) => Some(OriginEntry::Agreement(page.to_string())),
    };
    ActionEntry { id: id.to_string(), text, due, state: state.tag().to_owned(), reason, from }
}

/// Reads every plan; each belongs to a session of the archive or to none, and
/// no two to the same.
pub(super) fn read_all(
    entries: Vec<PlanEntry>,
    sessions: &[Session],
    catalog: &Catalog,
) -> Result<Vec<Plan>, ArchiveError> {
    let of_plans = sessions.iter().filter(|session| session.then_test.is_none());
    let by_id: HashMap<SessionId, &Session> = of_plans.map(|session| (session.id, session)).collect();
    let mut planned = HashSet::new();
    let mut actions = HashSet::new();
    let mut plans = Vec::new();
    for (index, entry) in entries.into_iter().enumerate() {
        let place = format!("plans[{index}]");
        let no_session = || wrong(&format!("{place}.session"));
        let of = basis(&entry).filter(|of| planned.insert(*of)).ok_or_else(no_session)?;
        let instrument = match of {
            Basis::Own => None,
            Basis::Session(id) => {
                let session = by_id.get(&id).ok_or_else(no_session)?;
                let version = catalog.version(&session.instrument, session.instrument_version);
                Some(version.ok_or_else(no_session)?.as_ref())
            }
        };
        plans.push(plan(entry, of, instrument, &format!("{place}."), &mut actions)?);
    }
    Ok(plans)
}

/// What a plan says that it is of, where that can be read.
fn basis(entry: &PlanEntry) -> Option<Basis> {
    Basis::parse(&entry.session).filter(|of| of.to_string() == entry.session)
}

/// Reads one plan, of what is expected; its instrument, where it is of one.
///
/// # Errors
/// [`ArchiveError::Wrong`] with the first place in it that is wrong.
pub fn read(entry: PlanEntry, of: Basis, instrument: Option<&Instrument>) -> Result<Plan, ArchiveError> {
    if basis(&entry) != Some(of) {
        return Err(wrong("session"));
    }
    plan(entry, of, instrument, "", &mut HashSet::new())
}

fn plan(
    entry: PlanEntry,
    of: Basis,
    instrument: Option<&Instrument>,
    place: &str,
    seen: &mut HashSet<ActionId>,
) -> Result<Plan, ArchiveError> {
    let at = |key: &str| wrong(&format!("{place}{key}"));
    if of == Basis::Own && entry.next_assessment.is_some() {
        return Err(at("next_assessment"));
    }
    let mut plan = Plan {
        most_important: short_enough(entry.most_important).ok_or_else(|| at("most_important"))?,
        next_assessment: entry.next_assessment,
        ..Plan::empty(of, entry.changed_at)
    };
    for (index, entry) in entry.areas.into_iter().enumerate() {
        let place = format!("{place}areas[{index}]");
        let area = area(entry, &place, seen)?;
        let is_its = instrument.map_or(area.focus.own_words().is_some(), |instrument| area.focus.is_in(instrument));
        let is_twice = area.focus.own_words().is_none() && plan.has(area.kind, &area.focus);
        if !is_its || is_twice || plan.of_kind(area.kind).count() >= SIDES * MAX_AREAS {
            return Err(wrong(&place));
        }
        plan.areas.push(area);
    }
    plan.actions = actions(entry.actions, MAX_PLAN_ACTIONS, &format!("{place}actions"), seen)?;
    Ok(plan)
}

fn area(entry: AreaEntry, place: &str, seen: &mut HashSet<ActionId>) -> Result<Area, ArchiveError> {
    let at = |key: &str| wrong(&format!("{place}.{key}"));
    let focus = match (entry.dimension, entry.item, entry.own) {
        (Some(id), None, None) => Focus::Dimension(DimensionId::new(id)),
        (None, Some(id), None) => Focus::Item(ItemId::new(id)),
        (None, None, Some(words)) if words.trim().is_empty() || words.chars().count() > MAX_LINE => {
            return Err(at("own"));
        }
        (None, None, Some(words)) => Focus::Own(words),
        _ => return Err(at("dimension")),
    };
    Ok(Area {
        kind: AreaKind::from_tag(&entry.kind).ok_or_else(|| at("kind"))?,
        focus,
        text: short_enough(entry.text).ok_or_else(|| at("text"))?,
        sign: short_enough(entry.sign).ok_or_else(|| at("sign"))?,
        support: short_enough(entry.support).ok_or_else(|| at("support"))?,
        actions: actions(entry.actions, MAX_ACTIONS, &format!("{place}.actions"), seen)?,
        outcome: short_enough(entry.outcome).ok_or_else(|| at("outcome"))?,
    })
}

fn actions(
    entries: Vec<ActionEntry>,
    most: usize,
    place: &str,
    seen: &mut HashSet<ActionId>,
) -> Result<Vec<PlannedAction>, ArchiveError> {
    if entries.len() > SIDES * most {
        return Err(wrong(place));
    }
    let mut actions = Vec::new();
    for (index, entry) in entries.into_iter().enumerate() {
        let at = |key: &str| wrong(&format!("{place}[{index}].{key}"));
        let id = ActionId::parse(&entry.id).filter(|id| id.to_string() == entry.id && seen.insert(*id));
        actions.push(PlannedAction {
            id: id.ok_or_else(|| at("id"))?,
            text: short_enough(entry.text).ok_or_else(|| at("text"))?,
            due: entry.due,
            state: State::from_tag(&entry.state).ok_or_else(|| at("state"))?,
            reason: short_enough(entry.reason).ok_or_else(|| at("reason"))?,
            origin: origin(entry.from).ok_or_else(|| at("from"))?,
        });
    }
    Ok(actions)
}

fn origin(entry: Option<OriginEntry>) -> Option<Origin> {
    let page = |text: String| EntryId::parse(&text).filter(|id| id.to_string() == text);
    match entry {
        None => Some(Origin::Plan),
        Some(OriginEntry::Sheet(id)) => page(id).map(Origin::Sheet),
        Some(OriginEntry::Agreement(id)) => page(id).map(Origin::Agreement),
        Some(OriginEntry::Course(id)) => short_enough(id).map(Origin::Course),
    }
}
