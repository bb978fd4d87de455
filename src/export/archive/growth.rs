//! Plans and journal pages as they stand in an archive.

use super::{ArchiveError, Catalog, wrong};
use crate::instrument::{DimensionId, ItemId};
use crate::plan::{
    ActionId, Area, AreaKind, Entry, EntryId, Focus, Journal, MAX_ACTIONS, MAX_TEXT, Plan, PlannedAction, Plans, Sheet,
    State,
};
use crate::scoring::{History, Session, SessionId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanEntry {
    session: String,
    changed_at: Timestamp,
    next_assessment: Option<Date>,
    areas: Vec<AreaEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaEntry {
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dimension: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    text: String,
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
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PageEntry {
    id: String,
    sheet: String,
    date: Date,
    changed_at: Timestamp,
    texts: BTreeMap<String, String>,
}

/// In the order of their sessions.
pub(super) fn plans(plans: &Plans, history: &History) -> Vec<PlanEntry> {
    let in_order = history.everything().filter_map(|record| plans.get(record.session.id));
    in_order.map(plan_entry).collect()
}

/// Oldest first.
pub(super) fn pages(journal: &Journal) -> Vec<PageEntry> {
    journal.iter().map(page_entry).collect()
}

fn plan_entry(plan: &Plan) -> PlanEntry {
    let Plan { session, changed_at, areas, next_assessment } = plan;
    let areas = areas
        .iter()
        .map(|Area { kind, focus, text, actions, outcome }| {
            let (dimension, item) = match focus {
                Focus::Dimension(id) => (Some(id.to_string()), None),
                Focus::Item(id) => (None, Some(id.to_string())),
            };
            let actions = actions
                .iter()
                .map(|PlannedAction { id, text, due, state, reason }| ActionEntry {
                    id: id.to_string(),
                    text: text.clone(),
                    due: *due,
                    state: state.tag().to_owned(),
                    reason: reason.clone(),
                })
                .collect();
            AreaEntry {
                kind: kind.tag().to_owned(),
                dimension,
                item,
                text: text.clone(),
                actions,
                outcome: outcome.clone(),
            }
        })
        .collect();
    PlanEntry { session: session.to_string(), changed_at: *changed_at, next_assessment: *next_assessment, areas }
}

fn page_entry(Entry { id, sheet, date, changed_at, texts }: &Entry) -> PageEntry {
    PageEntry {
        id: id.to_string(),
        sheet: sheet.tag().to_owned(),
        date: *date,
        changed_at: *changed_at,
        texts: texts.iter().map(|(prompt, text)| (prompt.tag().to_owned(), text.clone())).collect(),
    }
}

/// Reads every plan; each belongs to a session of the archive, and no two to
/// the same.
pub(super) fn read_plans(
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
        let at = |key: &str| wrong(&format!("{place}.{key}"));
        let id = SessionId::parse(&entry.session).filter(|id| id.to_string() == entry.session);
        let session = id.and_then(|id| by_id.get(&id).copied());
        let session = session.filter(|session| planned.insert(session.id)).ok_or_else(|| at("session"))?;
        let instrument =
            catalog.version(&session.instrument, session.instrument_version).ok_or_else(|| at("session"))?;
        let mut plan = Plan {
            session: session.id,
            changed_at: entry.changed_at,
            areas: Vec::new(),
            next_assessment: entry.next_assessment,
        };
        for (index, entry) in entry.areas.into_iter().enumerate() {
            let place = format!("{place}.areas[{index}]");
            let area = area(entry, &place, &mut actions)?;
            if !area.focus.is_in(instrument) || !plan.add(area) {
                return Err(wrong(&place));
            }
        }
        plans.push(plan);
    }
    Ok(plans)
}

fn area(entry: AreaEntry, place: &str, actions: &mut HashSet<ActionId>) -> Result<Area, ArchiveError> {
    let at = |key: &str| wrong(&format!("{place}.{key}"));
    let focus = match (entry.dimension, entry.item) {
        (Some(id), None) => Focus::Dimension(DimensionId::new(id)),
        (None, Some(id)) => Focus::Item(ItemId::new(id)),
        _ => return Err(at("dimension")),
    };
    let kind = AreaKind::from_tag(&entry.kind).ok_or_else(|| at("kind"))?;
    // Two sides of one area may have been brought together.
    if entry.actions.len() > 2 * MAX_ACTIONS {
        return Err(at("actions"));
    }
    let mut area = Area {
        kind,
        focus,
        text: short_enough(entry.text).ok_or_else(|| at("text"))?,
        actions: Vec::new(),
        outcome: short_enough(entry.outcome).ok_or_else(|| at("outcome"))?,
    };
    for (index, entry) in entry.actions.into_iter().enumerate() {
        let at = |key: &str| wrong(&format!("{place}.actions[{index}].{key}"));
        let id = ActionId::parse(&entry.id).filter(|id| id.to_string() == entry.id && actions.insert(*id));
        area.actions.push(PlannedAction {
            id: id.ok_or_else(|| at("id"))?,
            text: short_enough(entry.text).ok_or_else(|| at("text"))?,
            due: entry.due,
            state: State::from_tag(&entry.state).ok_or_else(|| at("state"))?,
            reason: short_enough(entry.reason).ok_or_else(|| at("reason"))?,
        });
    }
    Ok(area)
}

/// Reads every journal page; no two have the same id.
pub(super) fn read_pages(entries: Vec<PageEntry>) -> Result<Vec<Entry>, ArchiveError> {
    let mut seen = HashSet::new();
    let read = |(index, entry): (usize, PageEntry)| {
        let at = |key: &str| wrong(&format!("journal[{index}].{key}"));
        let id = EntryId::parse(&entry.id).filter(|id| id.to_string() == entry.id && seen.insert(*id));
        let sheet = Sheet::from_tag(&entry.sheet).ok_or_else(|| at("sheet"))?;
        let mut page = Entry {
            id: id.ok_or_else(|| at("id"))?,
            sheet,
            date: entry.date,
            changed_at: entry.changed_at,
            texts: BTreeMap::new(),
        };
        for (tag, text) in entry.texts {
            let prompt = sheet.prompts().iter().find(|prompt| prompt.tag() == tag);
            let (Some(prompt), Some(text)) = (prompt, short_enough(text)) else {
                return Err(at(&format!("texts.{tag}")));
            };
            page.texts.insert(*prompt, text);
        }
        Ok(page)
    };
    entries.into_iter().enumerate().map(read).collect()
}

pub(super) fn short_enough(text: String) -> Option<String> {
    // A character has at least one byte, so most texts need no counting.
    (text.len() <= MAX_TEXT || text.chars().count() <= MAX_TEXT).then_some(text)
}
