//! Two changes of one plan or page brought together: what the one side has
//! left as it was follows the other, and of what both have changed neither
//! is lost.

use super::{Area, Entry, MAX_TEXT, Plan, PlannedAction, Prompt};
use std::collections::BTreeSet;

/// `ours` and `theirs`, both of which began as `before`, or as nothing.
pub fn plans(before: Option<&Plan>, theirs: &Plan, ours: &Plan) -> Plan {
    let was = before.map_or(&[][..], |before| &before.areas);
    let mut areas = Vec::new();
    for (place, area) in ours.areas.iter().enumerate() {
        let nth = nth(&ours.areas, place);
        match (same(was, area, nth), same(&theirs.areas, area, nth)) {
            (Some(was), None) if was == area => {}
            (_, None) => areas.push(area.clone()),
            (was, Some(other)) => areas.push(two_areas(was, other, area)),
        }
    }
    for (place, area) in theirs.areas.iter().enumerate() {
        let nth = nth(&theirs.areas, place);
        let is_taken_out = same(was, area, nth).is_some_and(|was| was == area);
        if same(&ours.areas, area, nth).is_none() && !is_taken_out {
            areas.push(area.clone());
        }
    }
    let next = before.and_then(|before| before.next_assessment);
    let important = before.map_or("", |before| before.most_important.as_str());
    Plan {
        of: ours.of,
        changed_at: ours.changed_at.max(theirs.changed_at),
        most_important: texts(important, &theirs.most_important, &ours.most_important),
        areas,
        actions: actions(before.map_or(&[][..], |before| &before.actions), &theirs.actions, &ours.actions),
        next_assessment: changed(&next, &theirs.next_assessment, &ours.next_assessment),
    }
}

/// How many areas before this one say the same: words of one's own may stand
/// twice.
fn nth(areas: &[Area], place: usize) -> usize {
    let area = areas.get(place);
    areas.iter().take(place).filter(|other| area.is_some_and(|area| is_same(area, other))).count()
}

/// The same area among others.
fn same<'a>(areas: &'a [Area], area: &Area, nth: usize) -> Option<&'a Area> {
    areas.iter().filter(|other| is_same(area, other)).nth(nth)
}

fn is_same(one: &Area, other: &Area) -> bool {
    one.kind == other.kind && one.focus == other.focus
}

/// The same of a journal page.
pub fn pages(before: Option<&Entry>, theirs: &Entry, ours: &Entry) -> Entry {
    let text = |page: Option<&Entry>, prompt: Prompt| page.map_or("", |page| page.text(prompt)).to_owned();
    let mut merged = ours.clone();
    merged.changed_at = ours.changed_at.max(theirs.changed_at);
    let prompts: BTreeSet<Prompt> = ours.texts.keys().chain(theirs.texts.keys()).copied().collect();
    for prompt in prompts {
        merged.set_text(prompt, texts(&text(before, prompt), theirs.text(prompt), ours.text(prompt)));
    }
    let empty = ours.emptied();
    let before = before.unwrap_or(&empty);
    merged.parts = changed(&before.parts, &theirs.parts, &ours.parts);
    merged.ticks.retain(|tick| theirs.has_ticked(tick) || !before.has_ticked(tick));
    let added = theirs.ticks.iter().filter(|tick| !ours.has_ticked(tick) && !before.has_ticked(tick));
    merged.ticks.extend(added.cloned());
    merged
}

fn two_areas(before: Option<&Area>, theirs: &Area, ours: &Area) -> Area {
    let was = |text: fn(&Area) -> &String| before.map_or("", |before| text(before).as_str());
    let earlier = before.map_or(&[][..], |before| &before.actions);
    Area {
        text: texts(was(|area| &area.text), &theirs.text, &ours.text),
        sign: texts(was(|area| &area.sign), &theirs.sign, &ours.sign),
        support: texts(was(|area| &area.support), &theirs.support, &ours.support),
        outcome: texts(was(|area| &area.outcome), &theirs.outcome, &ours.outcome),
        actions: actions(earlier, &theirs.actions, &ours.actions),
        ..ours.clone()
    }
}

/// The same of actions, which are told apart by their ids.
fn actions(before: &[PlannedAction], theirs: &[PlannedAction], ours: &[PlannedAction]) -> Vec<PlannedAction> {
    let action_in =
        |actions: &[PlannedAction], one: &PlannedAction| actions.iter().find(|other| other.id == one.id).cloned();
    let mut actions = Vec::new();
    for action in ours {
        match (action_in(before, action), action_in(theirs, action)) {
            (Some(was), None) if was == *action => {}
            (Some(was), Some(other)) if was == *action => actions.push(other),
            _ => actions.push(action.clone()),
        }
    }
    for action in theirs {
        let is_taken_out = action_in(before, action).is_some_and(|was| was == *action);
        if action_in(ours, action).is_none() && !is_taken_out {
            actions.push(action.clone());
        }
    }
    // One that was never written in gives way.
    if actions.iter().any(|action| !action.text.is_empty()) {
        actions.retain(|action| !action.text.is_empty() || action_in(before, action).is_some());
    }
    actions
}

/// Whose value counts: of both that changed, ours.
fn changed<T: Clone + PartialEq>(before: &T, theirs: &T, ours: &T) -> T {
    if ours == before { theirs.clone() } else { ours.clone() }
}

/// Both sides' words, where both have changed them.
fn texts(before: &str, theirs: &str, ours: &str) -> String {
    // What holds the other already was brought together before.
    if theirs == before || theirs.is_empty() || ours.contains(theirs) {
        return ours.to_owned();
    }
    if ours == before || ours.is_empty() {
        return theirs.to_owned();
    }
    // They added to what was there: so do we to what we have.
    let both = match theirs.strip_prefix(before).filter(|_| !before.is_empty()) {
        Some(added) => format!("{ours}{added}"),
        None => format!("{ours}\n\n{theirs}"),
    };
    both.chars().take(MAX_TEXT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::DimensionId;
    use crate::plan::{AreaKind, Focus, Sheet};
    use crate::scoring::SessionId;
    use jiff::Timestamp;

    fn plan(areas: &[(&str, &str)]) -> Plan {
        let mut plan =
            Plan::empty(SessionId::parse("00000000-0000-4000-8000-000000000001").unwrap(), Timestamp::UNIX_EPOCH);
        for (focus, text) in areas {
            let mut area = Area::new(AreaKind::Develop, Focus::Dimension(DimensionId::new((*focus).to_owned())));
            area.text = (*text).to_owned();
            area.actions.clear();
            plan.areas.push(area);
        }
        plan
    }

    #[test]
    fn what_either_side_has_is_in_both_together() {
        for (before, theirs, ours, expected) in [
            (None, plan(&[("a", "x")]), plan(&[("b", "")]), plan(&[("b", ""), ("a", "x")])),
            (None, plan(&[("a", "x")]), plan(&[("a", "")]), plan(&[("a", "x")])),
            (None, plan(&[("a", "x")]), plan(&[("a", "y")]), plan(&[("a", "y\n\nx")])),
            (Some(plan(&[("a", "y")])), plan(&[("a", "y\n\nx")]), plan(&[("a", "yz")]), plan(&[("a", "yz\n\nx")])),
            (Some(plan(&[("a", "x")])), plan(&[("a", "x")]), plan(&[]), plan(&[])),
            (Some(plan(&[("a", "x")])), plan(&[]), plan(&[("a", "x")]), plan(&[])),
            (Some(plan(&[("a", "x")])), plan(&[("a", "xy")]), plan(&[]), plan(&[("a", "xy")])),
        ] {
            assert_eq!(plans(before.as_ref(), &theirs, &ours), expected);
        }
    }

    #[test]
    fn actions_are_told_apart_by_their_ids() {
        let mut before = plan(&[("a", "x")]);
        before.areas[0].actions = vec![PlannedAction::empty(), PlannedAction::empty()];
        before.areas[0].actions[0].text = "en".to_owned();
        before.areas[0].actions[1].text = "to".to_owned();
        let (mut theirs, mut ours) = (before.clone(), before.clone());
        theirs.areas[0].actions[0].text = "en til".to_owned();
        theirs.areas[0].actions.push(PlannedAction { text: "tre".to_owned(), ..PlannedAction::empty() });
        ours.areas[0].actions.remove(1);
        ours.areas[0].actions.push(PlannedAction { text: "fire".to_owned(), ..PlannedAction::empty() });
        let merged = plans(Some(&before), &theirs, &ours);
        let said: Vec<&str> = merged.areas[0].actions.iter().map(|action| action.text.as_str()).collect();
        assert_eq!(said, ["en til", "fire", "tre"]);
    }

    #[test]
    fn a_page_keeps_both_sides_words() {
        let before = Entry::new(Sheet::Questions, jiff::civil::date(2026, 6, 4), Timestamp::UNIX_EPOCH);
        let (mut theirs, mut ours) = (before.clone(), before.clone());
        theirs.set_text(Prompt::Who, "deres".to_owned());
        theirs.set_text(Prompt::Able, "kan".to_owned());
        ours.set_text(Prompt::Who, "vårt".to_owned());
        let merged = pages(Some(&before), &theirs, &ours);
        assert_eq!((merged.text(Prompt::Who), merged.text(Prompt::Able)), ("vårt\n\nderes", "kan"));
    }
}
