//! Plans and journal pages that were written elsewhere, in the words of an
//! archive: what may stand in one, and when it takes the place of what is here.

use super::ServiceError;
use crate::export::archive::{self, ArchiveError, PageEntry, PlanEntry, pages, plans};
use crate::instrument::Instrument;
use crate::plan::{
    ActionId, AreaKind, Basis, Entry, Journal, MAX_ACTIONS, MAX_AREAS, MAX_LINE, MAX_PLAN_ACTIONS, Plan, PlannedAction,
    Plans,
};
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use std::collections::HashSet;

/// Largest plan or page that is read, in bytes: more than the longest texts
/// of one take.
pub const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// A plan as it stands in an archive.
///
/// # Errors
/// What JSON cannot say; the types have nothing of that kind.
pub fn plan_json(plan: &Plan) -> serde_json::Result<String> {
    Ok(serde_json::to_string_pretty(&plans::entry(plan))? + "\n")
}

/// Journal pages as they stand in an archive.
///
/// # Errors
/// As [`plan_json`].
pub fn pages_json<'a>(journal: impl Iterator<Item = &'a Entry>) -> serde_json::Result<String> {
    let entries: Vec<PageEntry> = journal.map(pages::entry).collect();
    Ok(serde_json::to_string_pretty(&entries)? + "\n")
}

/// The plan that a text says, to take the place of the one that is here; its
/// instrument, where it is of a session.
///
/// # Errors
/// [`ServiceError::Written`] with the first place that is wrong, and
/// [`ServiceError::PlanChanged`] where the text was made from another plan
/// than the one that is here.
pub fn plan(
    text: &str,
    of: Basis,
    instrument: Option<&Instrument>,
    here: &Plans,
    now: Timestamp,
) -> Result<Plan, ServiceError> {
    let plan = plans::read(entry::<PlanEntry>(text)?, of, instrument).map_err(ServiceError::Written)?;
    let wrong = |place: String| ServiceError::Written(ArchiveError::Wrong { place });
    // In the order of the format.
    if plan.most_important.chars().count() > MAX_LINE || plan.most_important.contains('\n') {
        return Err(wrong("most_important".to_owned()));
    }
    if AreaKind::ALL.into_iter().any(|kind| plan.of_kind(kind).count() > MAX_AREAS) {
        return Err(wrong("areas".to_owned()));
    }
    let elsewhere: HashSet<ActionId> = here
        .iter()
        .filter(|other| other.of != of)
        .flat_map(|other| other.all_actions().map(|(action, _)| action.id))
        .collect();
    let check = |actions: &[PlannedAction], most: usize, place: &str| {
        if actions.len() > most {
            return Err(wrong(place.to_owned()));
        }
        match actions.iter().position(|action| elsewhere.contains(&action.id)) {
            Some(at) => Err(wrong(format!("{place}[{at}].id"))),
            None => Ok(()),
        }
    };
    for (at, area) in plan.areas.iter().enumerate() {
        check(&area.actions, MAX_ACTIONS, &format!("areas[{at}].actions"))?;
    }
    check(&plan.actions, MAX_PLAN_ACTIONS, "actions")?;
    if here.get(of).is_some_and(|stored| stored.changed_at != plan.changed_at) {
        return Err(ServiceError::PlanChanged);
    }
    Ok(Plan { changed_at: now, ..plan })
}

/// The page that a text says, to be added.
///
/// # Errors
/// [`ServiceError::Written`] with the first place that is wrong: also where
/// the page is here already, or nothing is on it.
pub fn page(text: &str, here: &Journal) -> Result<Entry, ServiceError> {
    let page = pages::read(entry::<PageEntry>(text)?).map_err(ServiceError::Written)?;
    let wrong = |place: &str| ServiceError::Written(ArchiveError::Wrong { place: place.to_owned() });
    if here.get(page.id).is_some() {
        return Err(wrong("id"));
    }
    if page.is_empty() {
        return Err(wrong("texts"));
    }
    Ok(page)
}

fn entry<T: DeserializeOwned>(text: &str) -> Result<T, ServiceError> {
    archive::read_entry(text).map_err(ServiceError::Written)
}
