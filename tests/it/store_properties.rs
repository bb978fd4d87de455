//! Files from the first version, and any order of edits, undos and deletes.

use crate::cases::cases;
use crate::support::reader;
use jiff::Timestamp;
use proptest::prelude::*;
use selvsyn::export::demo;
use selvsyn::instrument::{Catalog, Instrument, InstrumentId};
use selvsyn::plan::{Area, AreaKind, Entry, Focus, Plan, Prompt, Sheet, State};
use selvsyn::scoring::{Answer, Answers, Session, SessionId, ThenTest};
use selvsyn::store::{FILE_NAME, Store};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// What SQLite itself says of a file.
fn is_whole(folder: &Path) {
    let file = rusqlite::Connection::open(folder.join(FILE_NAME)).unwrap();
    let told: String = file.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(told, "ok");
    let strangers: i64 = file.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0)).unwrap();
    assert_eq!(strangers, 0, "rows without what they belong to");
    let orphans: i64 = file
        .query_row(
            "SELECT count(*) FROM session WHERE then_start IS NOT NULL AND (
                then_start NOT IN (SELECT id FROM session) OR then_follow_up NOT IN (SELECT id FROM session))",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(orphans, 0, "then-tests of nothing");
}

#[test]
fn a_history_of_the_first_version_is_read_whole_and_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy(fixture("first-light.sqlite3"), folder.path().join(FILE_NAME)).unwrap();
    let mut catalog = Catalog::shipped();
    let mut store = Store::open(folder.path()).unwrap();
    let loaded = store.load(&mut catalog).unwrap();
    assert_eq!(loaded.sessions.len(), 13);
    assert!(loaded.plans.is_empty() && loaded.journal.is_empty());
    let draft = loaded.sessions.iter().find(|session| !session.is_finished()).unwrap();
    assert_eq!(draft.answers.to_string(), "4,-,,,,,,,,,,");
    assert_eq!(draft.remarks[&0], "Skrev dette i den første utgaven.");
    let instrument = catalog.version(&draft.instrument, draft.instrument_version).unwrap();
    let plan = plan(draft.id, instrument, 1);
    store.save_plan(&plan).unwrap();
    drop(store);
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.load(&mut Catalog::shipped()).unwrap().plans, [plan]);
    drop(store);
    is_whole(folder.path());
}

#[test]
fn an_archive_of_the_first_version_is_the_same_history() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
            .args(["--data-dir", folder.path().to_str().unwrap(), "--lang", "nb"])
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    run(&["import", fixture("first-light.json").to_str().unwrap()]);
    let out = folder.path().join("again.json");
    run(&["export", "--out", out.to_str().unwrap()]);
    let read = |path: &Path| -> Value {
        let mut value: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        value["exported_at"] = Value::Null;
        crate::first_edition::lift(&mut value);
        // What is told of a questionnaire follows the shipped file; what it is
        // (its id, version, points, and its statements in bokmål) does not.
        for instrument in value["instruments"].as_array_mut().unwrap() {
            let items =
                instrument["dimensions"].as_array().unwrap().iter().flat_map(|of| of["items"].as_array().unwrap());
            let items: Vec<Value> = items
                .map(|item| json!([item["id"], item["text"]["nb"], item["reverse"], item["source_text"]]))
                .collect();
            let points = instrument["scale"]["labels"].as_array().map(Vec::len);
            *instrument = json!([instrument["id"], instrument["version"], points, items]);
        }
        value
    };
    assert_eq!(read(&out), read(&fixture("first-light.json")));
}

fn plan(session: SessionId, instrument: &Instrument, size: usize) -> Plan {
    let mut plan = Plan::empty(session, Timestamp::UNIX_EPOCH);
    for (index, item) in instrument.items().take(size).enumerate() {
        let kind = AreaKind::ALL[index % 2];
        let mut area = Area::new(kind, Focus::Item(item.id.clone()));
        area.text = format!("tanke {index} «æøå»\n=1+1");
        area.actions[0].state = State::ALL[index % 4];
        area.actions[0].due = Some(jiff::civil::date(2026, 6, 4));
        assert!(plan.add(area));
    }
    plan
}

/// One thing that a person can do, with numbers that choose to what.
#[derive(Clone, Debug)]
enum Step {
    Record(usize),
    ThenTest(usize),
    Answer(usize, usize, u8),
    Plan(usize, usize),
    Page(usize),
    Delete(usize),
    Undo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0..3usize).prop_map(Step::Record),
        (0..8usize).prop_map(Step::ThenTest),
        (0..8usize, 0..9usize, 0..6u8).prop_map(|(session, item, point)| Step::Answer(session, item, point)),
        (0..8usize, 0..5usize).prop_map(|(session, size)| Step::Plan(session, size)),
        (0..3usize).prop_map(Step::Page),
        (0..8usize).prop_map(Step::Delete),
        Just(Step::Undo),
    ]
}

fn session(instrument: &Instrument, then_test: Option<ThenTest>) -> Session {
    Session {
        id: SessionId::random(),
        instrument: instrument.id.clone(),
        instrument_version: instrument.version,
        date: jiff::civil::date(2026, 6, 4),
        label: None,
        started_at: Timestamp::UNIX_EPOCH,
        finished_at: None,
        corrects: None,
        then_test,
        answers: Answers::unanswered(instrument.item_count()),
        remarks: std::collections::BTreeMap::new(),
    }
}

proptest! {
    #![proptest_config(cases(48))]

    /// Whatever is done in whatever order, the file holds exactly what the
    /// steps come to, and nothing without what it belongs to.
    #[test]
    fn any_order_of_edits_undos_and_deletes_leaves_a_whole_file(steps in prop::collection::vec(step(), 1..40)) {
        let folder = tempfile::tempdir().unwrap();
        let catalog = Catalog::shipped();
        let mut store = Store::open(folder.path()).unwrap();
        let mut sessions: Vec<Session> = Vec::new();
        let mut plans: Vec<Plan> = Vec::new();
        let mut pages: Vec<Entry> = Vec::new();
        let mut deleted: Vec<(Vec<Session>, Vec<Plan>)> = Vec::new();
        let version = |id: &InstrumentId| catalog.current(id.as_str()).unwrap().clone();
        for step in steps {
            let count = sessions.len();
            match step {
                Step::Record(which) => {
                    let instrument = &catalog.offered()[which];
                    let one = session(instrument, None);
                    store.start_session(&one, instrument).unwrap();
                    sessions.push(one);
                }
                Step::ThenTest(which) if count > 0 => {
                    let of = sessions[which % count].clone();
                    let other = sessions.iter().find(|one| one.instrument == of.instrument && one.id != of.id);
                    let (Some(other), None) = (other, of.then_test) else { continue };
                    if other.then_test.is_some() {
                        continue;
                    }
                    let instrument = version(&of.instrument);
                    let one = session(&instrument, Some(ThenTest { start: other.id, follow_up: of.id }));
                    store.start_session(&one, &instrument).unwrap();
                    sessions.push(one);
                }
                Step::Answer(which, item, point) if count > 0 => {
                    let one = &mut sessions[which % count];
                    let answer = (point > 0).then_some(Answer::Point(point));
                    one.answers.set(item, answer);
                    let id = version(&one.instrument).item(item).unwrap().id.clone();
                    store.save_answer(one.id, &id, answer).unwrap();
                }
                Step::Plan(which, size) if count > 0 => {
                    let one = &sessions[which % count];
                    let plan = plan(one.id, &version(&one.instrument), size);
                    store.save_plan(&plan).unwrap();
                    plans.retain(|other| other.of != one.id.into());
                    if !plan.is_empty() {
                        plans.push(plan);
                    }
                }
                Step::Page(which) => {
                    if let Some(page) = pages.get_mut(which) {
                        page.set_text(Prompt::Who, String::new());
                        store.save_page(page).unwrap();
                        pages.remove(which);
                    } else {
                        let mut page = Entry::new(Sheet::Questions, jiff::civil::date(2026, 6, 4), Timestamp::UNIX_EPOCH);
                        page.set_text(Prompt::Who, "meg selv".to_owned());
                        store.save_page(&page).unwrap();
                        pages.push(page);
                    }
                }
                Step::Delete(which) if count > 0 => {
                    let id = sessions[which % count].id;
                    store.delete(id).unwrap();
                    let belongs = |one: &Session| {
                        one.id == id || one.then_test.is_some_and(|then| then.start == id || then.follow_up == id)
                    };
                    let gone: Vec<Session> = sessions.extract_if(.., |one| belongs(one)).collect();
                    let planned: Vec<Plan> =
                        plans.extract_if(.., |plan| gone.iter().any(|one| plan.of == one.id.into())).collect();
                    deleted.push((gone, planned));
                }
                Step::Undo => {
                    let Some((gone, planned)) = deleted.pop() else { continue };
                    let instruments: Vec<_> = gone.iter().map(|one| version(&one.instrument)).collect();
                    let pairs = gone.iter().zip(&instruments).map(|(one, instrument)| (one, instrument.as_ref()));
                    // A then-test whose other end is gone by now stays gone with it.
                    let known = |id: SessionId| {
                        gone.iter().chain(&sessions).any(|one| one.id == id)
                    };
                    if gone.iter().filter_map(|one| one.then_test).any(|then| !known(then.start) || !known(then.follow_up)) {
                        continue;
                    }
                    store.undelete(pairs, &planned).unwrap();
                    sessions.extend(gone.clone());
                    plans.extend(planned);
                }
                _ => {}
            }
        }
        drop(store);
        is_whole(folder.path());
        let store = Store::open(folder.path()).unwrap();
        let mut loaded = store.load(&mut Catalog::shipped()).unwrap();
        loaded.sessions.sort_by_key(|one| one.id);
        sessions.sort_by_key(|one| one.id);
        loaded.plans.sort_by_key(|plan| plan.of);
        plans.sort_by_key(|plan| plan.of);
        loaded.journal.sort_by_key(|page| page.id);
        pages.sort_by_key(|page| page.id);
        prop_assert_eq!(loaded.sessions, sessions);
        prop_assert_eq!(loaded.plans, plans);
        prop_assert_eq!(loaded.journal, pages);
    }
}

/// The calendar as another library reads it: days that stay the same days
/// across the change to summer time, and names that stay the same names.
#[test]
fn the_calendar_is_read_by_another_library() {
    let catalog = Catalog::shipped();
    let texts = selvsyn::i18n::Texts::new(selvsyn::instrument::Language::Bokmal);
    // The last Sundays of March and October 2026 change the clocks.
    let days = ["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25"];
    let selvsyn::contents::Rows { sessions, mut plans, .. } =
        demo::history(&catalog, jiff::civil::date(2026, 3, 1), |key| texts.get(key));
    let action = plans[0].areas[0].actions[0].clone();
    plans[0].areas[0].actions = days
        .iter()
        .map(|day| selvsyn::plan::PlannedAction {
            id: selvsyn::plan::ActionId::random(),
            text: "Snakke, høre; «skrive»\nog en linje til".to_owned(),
            due: Some(day.parse().unwrap()),
            ..action.clone()
        })
        .collect();
    plans[0].areas[1].actions[0].state = State::Done;
    let history = selvsyn::scoring::History::new(sessions, &catalog);
    let written = |plans: Vec<Plan>, at: &str| {
        let plans = selvsyn::plan::Plans::new(plans);
        selvsyn::export::calendar(&plans, &history, &texts, at.parse().unwrap()).unwrap()
    };
    let first = written(plans.clone(), "2026-03-01T08:00:00Z");
    plans[0].changed_at = "2026-03-02T08:00:00Z".parse().unwrap();
    let second = written(plans, "2026-03-02T09:00:00Z");
    assert!(first.lines().all(|line| line.len() <= 75), "lines are folded");

    let read = |text: &str| -> Vec<Value> { serde_json::from_str(&reader("events.py", &[], text.as_bytes())).unwrap() };
    let (first, second) = (read(&first), read(&second));
    assert_eq!((first.len(), second.len()), (7, 7));
    assert!(first.iter().chain(&second).all(|event| event["is_day"] == true), "days, not times");
    let starts: Vec<&Value> = first.iter().take(5).map(|event| &event["start"]).collect();
    assert_eq!(starts, days);
    assert!(first.iter().take(5).all(|event| event["summary"] == "Snakke, høre; «skrive»"));
    assert_eq!(first[5]["status"], "CANCELLED", "what is done goes away");
    // What is still to come rings once, at nine the day before: cases.md 32.
    for event in &first {
        let rings = event["status"] == "CONFIRMED" && event["start"].as_str().unwrap() > "2026-03-01";
        let alarms = event["alarms"].as_array().unwrap();
        assert_eq!(alarms.len(), usize::from(rings), "{event}");
        for alarm in alarms {
            assert_eq!((&alarm["hours"], &alarm["action"]), (&Value::from(-15.0), &Value::from("DISPLAY")));
            assert_eq!(alarm["description"], event["summary"]);
            assert_eq!(alarm["names"].as_array().unwrap().len(), 4, "no clock of the library's: {alarm}");
        }
    }
    assert!(first.iter().any(|event| !event["alarms"].as_array().unwrap().is_empty()));
    for (before, after) in first.iter().zip(&second) {
        assert_eq!((&before["uid"], &before["start"]), (&after["uid"], &after["start"]), "the same event again");
        assert!(after["sequence"].as_i64().unwrap() > before["sequence"].as_i64().unwrap(), "and a newer one");
    }
}
