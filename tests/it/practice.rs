//! From score to practice: what is written down of it is stored, comes back,
//! and goes along into every file.

use crate::course::run;
use crate::support::now;
use jiff::Timestamp;
use jiff::civil::date;
use selvsyn::contents::{Archive, Contents, Rows};
use selvsyn::export::archive::{self, ArchiveError};
use selvsyn::instrument::{Catalog, DimensionId, ItemId};
use selvsyn::plan::{
    Area, AreaKind, Basis, Entry, Focus, Job, Journal, MAX_LINE, MAX_TEXT, Origin, Plan, PlannedAction, Plans, Prompt,
    Sheet, Side, State, Tick, With, due,
};
use selvsyn::scoring::{History, Session};
use selvsyn::settings::Settings;
use selvsyn::store::{Change, Source, Store};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// A leader who has written everything that there is room for.
fn written() -> Rows {
    let catalog = Catalog::shipped();
    let instrument = catalog.current("lederferdigheter").unwrap();
    let session = Session {
        answers: selvsyn::scoring::Answers::parse("4,4,4,3,2,3,4,5,2,3,4,4,3,4", 14, 5).unwrap(),
        finished_at: Some(now().timestamp()),
        ..Session::begin(instrument, &now())
    };
    let jobs = jobs([5, 1, 3, 1], [4, 2, 3, 1]);
    let mut talk = Entry::new(Sheet::Conversation(With::Leader), date(2026, 6, 3), now().timestamp());
    talk.set_text(Prompt::Wishes, "Å bli spurt før oppgavene deles ut".to_owned());
    let mut plan = Plan::empty(session.id, now().timestamp());
    plan.most_important = "At jeg sier fra tidlig".to_owned();
    let mut strength = Area::new(AreaKind::Strength, Focus::Dimension(DimensionId::new("motivasjonsstotte")));
    strength.sign = "Flere tar ordet".to_owned();
    strength.support = "Lederen min: tid".to_owned();
    strength.actions =
        vec![action(Origin::Course("styrker-hos-medarbeidere".to_owned()), "Si én styrke til hver", Some(18))];
    assert!(plan.add(strength));
    let mut own = Area::new(AreaKind::Develop, Focus::Own("Si fra når det blir for mye".to_owned()));
    own.actions[0].text = "Når to frister kolliderer, så sier jeg fra".to_owned();
    assert!(plan.add(own));
    plan.actions = vec![
        action(Origin::Sheet(jobs.id), "Et kvarter i uka om én rutine", Some(20)),
        action(Origin::Agreement(talk.id), "Status dagen før møtet", Some(22)),
    ];
    for tick in [
        Tick::Field(Prompt::Wishes),
        Tick::Statement(session.id, ItemId::new("maktdeling.1")),
        Tick::Area(plan.of, AreaKind::Develop, plan.areas[1].focus.clone()),
        Tick::Action(plan.actions[0].id),
    ] {
        talk.set_ticked(tick, true);
    }
    let mut none = Plan::empty(Basis::Own, now().timestamp());
    assert!(none.add(Area::new(AreaKind::Develop, Focus::Own("Lære å sove".to_owned()))));
    none.areas[0].actions[0].due = Some(date(2026, 6, 24));
    none.actions = vec![action(Origin::Sheet(jobs.id), "Ta en tur", None)];
    Rows { sessions: vec![session], plans: vec![none, plan], journal: vec![talk, jobs], ..Rows::default() }
}

fn jobs(now_parts: [u8; 4], wished: [u8; 4]) -> Entry {
    let mut page = Entry::new(Sheet::Jobs, date(2026, 6, 4), now().timestamp());
    for (side, counts) in Side::ALL.into_iter().zip([now_parts, wished]) {
        for (job, count) in Job::ALL.into_iter().zip(counts) {
            page.parts.set(side, job, count);
        }
    }
    page.set_text(Prompt::Deliver, "Saker og det som haster".to_owned());
    page
}

fn action(origin: Origin, text: &str, day: Option<i8>) -> PlannedAction {
    PlannedAction { due: day.map(|day| date(2026, 6, day)), ..PlannedAction::new(origin, text.to_owned()) }
}

fn import(written: &Rows) -> Archive {
    Archive {
        instruments: vec![(**Catalog::shipped().current("lederferdigheter").unwrap()).clone()],
        rows: written.clone(),
        settings: Settings::default(),
    }
}

/// Everything in an archive, as text.
fn archived(written: &Rows) -> String {
    let contents = Contents::new(written.clone(), &Catalog::shipped());
    archive::write(&contents, &Settings::default(), now().timestamp()).unwrap()
}

fn assert_loaded(store: &Store, written: &Rows) {
    let loaded = store.load(&mut Catalog::shipped()).unwrap();
    assert_eq!(Plans::new(loaded.plans), Plans::new(written.plans.clone()));
    assert_eq!(Journal::new(loaded.journal), Journal::new(written.journal.clone()));
}

fn is_whole(folder: &Path) {
    let report = selvsyn::store::check(&Source::new(folder), &folder.join("backups")).unwrap();
    assert_eq!(report.findings, []);
}

#[test]
fn everything_is_stored_changed_taken_away_and_restored() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let mut written = written();
    store.import(&import(&written)).unwrap();
    assert_loaded(&store, &written);
    store.import(&import(&written)).unwrap();
    assert_loaded(&store, &written);
    // What is changed, and what is then as it was.
    let before = written.plans[1].clone();
    written.plans[1].most_important = "Noe annet".to_owned();
    written.plans[1].areas[0].outcome = "Ja, to ganger".to_owned();
    written.plans[1].actions.remove(0);
    store.change_plan(Some(&before), &written.plans[1]).unwrap();
    let page = written.journal[0].clone();
    written.journal[0].set_ticked(Tick::Field(Prompt::Wishes), false);
    store.change_page(Some(&page), &written.journal[0]).unwrap();
    assert_loaded(&store, &written);
    // An own area without a word is not kept, and is no reason to merge.
    let mut blank = written.plans[1].clone();
    assert!(blank.add(Area::new(AreaKind::Develop, Focus::Own("  ".to_owned()))));
    store.change_plan(Some(&written.plans[1]), &blank).unwrap();
    assert_loaded(&store, &written);
    let unsaid = blank.clone();
    blank.areas[0].sign = "Noen ler".to_owned();
    written.plans[1].areas[0].sign = "Noen ler".to_owned();
    store.change_plan(Some(&unsaid), &blank).unwrap();
    assert_loaded(&store, &written);
    // With its session goes its plan, and nothing else; both come back.
    store.delete(written.sessions[0].id).unwrap();
    let left = store.load(&mut Catalog::shipped()).unwrap();
    assert_eq!((left.plans.len(), left.journal.len()), (1, 2));
    let instrument = Catalog::shipped().current("lederferdigheter").unwrap().clone();
    store.undelete([(&written.sessions[0], instrument.as_ref())], &written.plans[1..]).unwrap();
    assert_loaded(&store, &written);
    // A page with nothing on it, and a plan with nothing in it, are gone.
    store.save_page(&written.journal[1].emptied()).unwrap();
    store.save_plan(&Plan::empty(Basis::Own, now().timestamp())).unwrap();
    written.journal.remove(1);
    written.plans.remove(0);
    assert_loaded(&store, &written);
    drop(store);
    is_whole(folder.path());
}

#[test]
fn two_plans_of_no_session_become_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let written = written();
    store.import(&import(&written)).unwrap();
    let mut theirs = Plan::empty(Basis::Own, now().timestamp());
    theirs.most_important = "Ro".to_owned();
    assert!(theirs.add(Area::new(AreaKind::Strength, Focus::Own("Tålmodig".to_owned()))));
    theirs.actions = vec![action(Origin::Plan, "Gå hjem klokka fire", None)];
    let other = Archive {
        instruments: vec![],
        rows: Rows { plans: vec![theirs.clone()], ..Rows::default() },
        settings: Settings::default(),
    };
    for _ in 0..2 {
        store.import(&other).unwrap();
        let plans = Plans::new(store.load(&mut Catalog::shipped()).unwrap().plans);
        let own = plans.get(Basis::Own).unwrap();
        assert_eq!((own.areas.len(), own.actions.len(), own.most_important.as_str()), (2, 2, "Ro"));
        let mut here = Plans::new(written.plans.clone());
        here.merge(vec![theirs.clone()]);
        assert_eq!(here.get(Basis::Own), Some(own), "the window has the same");
    }
}

#[test]
fn an_archive_holds_all_of_it_and_fits_its_schema() {
    let written = written();
    let text = archived(&written);
    let read = archive::read(&text).unwrap();
    assert_eq!(Plans::new(read.rows.plans), Plans::new(written.plans.clone()));
    assert_eq!(Journal::new(read.rows.journal), Journal::new(written.journal.clone()));
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["version"], 3);
    let mut flawed = vec![value.clone()];
    for (place, wrong) in [
        ("/plans/0/areas/0/own", json!(" ")),
        ("/plans/1/actions/0/from", json!({ "sheet": "x" })),
        ("/plans/1/actions/0/from", json!({})),
        ("/journal/1/parts/now/deliver", json!(11)),
        ("/journal/1/parts/now/sove", json!(1)),
        ("/journal/0/ticks/0", json!("noe")),
        ("/journal/0/sheet", json!("conversation")),
    ] {
        let mut value = value.clone();
        match value.pointer_mut(place) {
            Some(there) => *there = wrong,
            None => {
                let (of, key) = place.rsplit_once('/').unwrap();
                value.pointer_mut(of).unwrap()[key] = wrong;
            }
        }
        assert!(archive::read(&value.to_string()).is_err(), "{place}");
        flawed.push(value);
    }
    let told = crate::schema::errors("archive.schema.json", &flawed);
    assert_eq!(told[0], Vec::<String>::new());
    for (place, told) in told.iter().enumerate().skip(1) {
        assert!(!told.is_empty(), "{place}");
    }
}

/// What a person cannot have written is refused with its place.
#[test]
fn what_is_wrong_in_an_archive_is_told_with_its_place() {
    let value: Value = serde_json::from_str(&archived(&written())).unwrap();
    let long = "x".repeat(MAX_TEXT + 1);
    let line = "x".repeat(MAX_LINE + 1);
    let area = |plan: usize| value["plans"][plan]["areas"][0].clone();
    for (change, wrong, place) in [
        ("/plans/0/session", json!("eget"), "plans[0].session"),
        ("/plans/1/session", json!("own"), "plans[1].session"),
        ("/plans/0/next_assessment", json!("2026-12-04"), "plans[0].next_assessment"),
        ("/plans/0/most_important", json!(long), "plans[0].most_important"),
        ("/plans/0/areas/0/own", json!(line), "plans[0].areas[0].own"),
        ("/plans/0/areas/0", area(1), "plans[0].areas[0]"),
        ("/plans/1/areas/0/sign", json!(long), "plans[1].areas[0].sign"),
        ("/plans/1/areas/0/support", json!(long), "plans[1].areas[0].support"),
        ("/plans/1/actions/1/id", value["plans"][1]["actions"][0]["id"].clone(), "plans[1].actions[1].id"),
        ("/plans/1/actions/1/from", json!({ "agreement": "own" }), "plans[1].actions[1].from"),
        ("/journal/0/ticks/1", value["journal"][0]["ticks"][0].clone(), "journal[0].ticks[1]"),
        ("/journal/0/ticks/1", json!("field:asks"), "journal[0].ticks[1]"),
        ("/journal/0/parts", json!({ "now": { "lead": 1 } }), "journal[0].parts"),
        ("/journal/1/parts/now/lead", json!(11), "journal[1].parts.now.lead"),
        ("/journal/1/parts/sist", json!({}), "journal[1].parts.sist"),
        ("/journal/1/texts/who", json!("Meg"), "journal[1].texts.who"),
    ] {
        let mut flawed = value.clone();
        match flawed.pointer_mut(change) {
            Some(there) => *there = wrong,
            None => {
                let (of, key) = change.rsplit_once('/').unwrap();
                flawed.pointer_mut(of).unwrap()[key] = wrong;
            }
        }
        let told = archive::read(&flawed.to_string()).unwrap_err();
        assert_eq!(told, ArchiveError::Wrong { place: place.to_owned() }, "{change}");
    }
    // Texts at their very limit are taken, and so are nine parts and eleven.
    let mut most = value.clone();
    most["plans"][0]["areas"][0]["own"] = json!("x".repeat(MAX_LINE));
    most["plans"][0]["most_important"] = json!("ø".repeat(MAX_TEXT));
    most["journal"][1]["parts"]["now"]["deliver"] = json!(6);
    most["journal"][1]["parts"]["wished"]["deliver"] = json!(3);
    let read = archive::read(&most.to_string()).unwrap();
    let jobs = read.rows.journal.iter().find(|page| page.sheet == Sheet::Jobs).unwrap();
    assert_eq!((jobs.parts.left(Side::Now), jobs.parts.left(Side::Wished)), (-1, 1));
    let mut surprise = value;
    surprise["plans"][0]["mer"] = json!(1);
    assert!(matches!(archive::read(&surprise.to_string()), Err(ArchiveError::Wrong { .. })));
}

/// An action of a sheet or an agreement is taken along by no newer plan, and is
/// due until something is done about it.
#[test]
fn what_belongs_to_no_area_is_due_until_it_is_done() {
    let mut written = written();
    let mut later = Session {
        finished_at: Some(now().timestamp()),
        ..Session::begin(Catalog::shipped().current("lederferdigheter").unwrap(), &now())
    };
    later.answers = written.sessions[0].answers.clone();
    later.date = date(2026, 6, 4);
    written.sessions[0].date = date(2026, 1, 4);
    let mut newer = Plan::empty(later.id, now().timestamp());
    assert!(newer.add(Area::new(AreaKind::Develop, Focus::Own("Mindre møter".to_owned()))));
    newer.areas[0].actions[0].due = Some(date(2026, 7, 1));
    written.plans.push(newer);
    let history = History::new(vec![written.sessions[0].clone(), later], &Catalog::shipped()).on(date(2026, 6, 4));
    let mut plans = Plans::new(written.plans.clone());
    let days = |plans: &Plans| -> Vec<i8> {
        due(plans, &history, &["lederferdigheter"]).iter().map(|due| due.date.day()).collect()
    };
    assert_eq!(days(&plans), [20, 22, 24, 1]);
    let mut first = written.plans[1].clone();
    first.actions[0].state = State::Done;
    plans.set(first);
    assert_eq!(days(&plans), [22, 24, 1]);
    let jobs = written.journal.iter().find(|page| page.sheet == Sheet::Jobs).unwrap().id;
    let open: Vec<_> = plans.open_from(jobs).map(|(_, action)| action.text.as_str()).collect();
    assert_eq!(open, ["Ta en tur"], "what is asked about before the page is deleted");
}

fn ok(folder: &Path, arguments: &[&str], input: &str) -> String {
    let output = run(folder, arguments, input);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn refused(folder: &Path, arguments: &[&str], input: &str) -> String {
    let output = run(folder, arguments, input);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_plan_and_a_page_are_shown_set_and_added_by_command() {
    let folder = tempfile::tempdir().unwrap();
    let written = written();
    let file = folder.path().join("alt.json");
    fs::write(&file, archived(&written)).unwrap();
    ok(folder.path(), &["import", file.to_str().unwrap()], "");
    let shown = ok(folder.path(), &["plan", "latest"], "");
    for words in [
        "At jeg sier fra tidlig",
        "Si fra når det blir for mye",
        "Flere tar ordet",
        "Lederen min: tid",
        "Status dagen før møtet",
    ] {
        assert!(shown.contains(words), "{words} in {shown}");
    }
    let mut plan: Value = serde_json::from_str(&ok(folder.path(), &["plan", "own", "--json"], "")).unwrap();
    let archive: Value = serde_json::from_str(&archived(&written)).unwrap();
    assert_eq!(plan, archive["plans"][0]);
    crate::schema::holds("plan.schema.json", &plan);
    let of_session = ok(folder.path(), &["plan", "latest", "--json"], "");
    crate::schema::holds("plan.schema.json", &serde_json::from_str(&of_session).unwrap());
    plan["most_important"] = json!("Ro i kroppen");
    assert_eq!(ok(folder.path(), &["plan", "own", "--set", "-"], &plan.to_string()), "");
    let again: Value = serde_json::from_str(&ok(folder.path(), &["plan", "own", "--json"], "")).unwrap();
    assert_eq!(again["most_important"], "Ro i kroppen");
    let told = refused(folder.path(), &["plan", "own", "--set", "-"], &plan.to_string());
    assert!(told.contains("Hent den på nytt"), "{told}");
    for (change, wrong, place) in [
        ("/most_important", json!("x".repeat(MAX_LINE + 1)), "most_important"),
        ("/areas/0/own", json!(""), "areas[0].own"),
        ("/actions/0/id", archive["plans"][1]["actions"][0]["id"].clone(), "actions[0].id"),
        ("/session", archive["plans"][1]["session"].clone(), "session"),
    ] {
        let mut flawed = again.clone();
        *flawed.pointer_mut(change).unwrap() = wrong;
        let told = refused(folder.path(), &["plan", "own", "--set", "-"], &flawed.to_string());
        assert!(told.contains(place), "{told}");
    }
    let pages: Value = serde_json::from_str(&ok(folder.path(), &["journal", "--sheet", "jobs", "--json"], "")).unwrap();
    assert_eq!(pages, json!([archive["journal"][1]]));
    let all: Value = serde_json::from_str(&ok(folder.path(), &["journal", "--json"], "")).unwrap();
    let mut flawed = all.clone();
    flawed[0]["sheet"] = json!("noe");
    let told = crate::schema::errors("journal.schema.json", &[all, pages.clone(), json!([]), flawed]);
    assert!(told[..3].iter().all(Vec::is_empty) && told[3].len() == 1, "{told:#?}");
    let mut page = pages[0].clone();
    assert!(refused(folder.path(), &["journal", "--add", "-"], &page.to_string()).contains("id"));
    page["id"] = json!("00000000-0000-4000-a000-00000000000a");
    page["parts"]["now"] = json!({ "deliver": 9 });
    let file = folder.path().join("side.json");
    fs::write(&file, page.to_string()).unwrap();
    let added = ok(folder.path(), &["journal", "--add", file.to_str().unwrap()], "");
    assert_eq!(added.trim(), "00000000-0000-4000-a000-00000000000a");
    let shown = ok(folder.path(), &["journal", "--sheet", "jobs"], "");
    assert!(shown.contains("9 av 10, én del igjen") && shown.contains("10 av 10"), "{shown}");
    assert_eq!(run(folder.path(), &["journal", "--sheet", "noe"], "").status.code(), Some(2));
    is_whole(folder.path());
}

#[test]
fn report_workbook_and_calendar_have_all_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let written = written();
    let file = folder.path().join("alt.json");
    fs::write(&file, archived(&written)).unwrap();
    ok(folder.path(), &["import", file.to_str().unwrap()], "");
    let out = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    ok(folder.path(), &["report", "latest", "--out", &out("svar.md")], "");
    let report = fs::read_to_string(out("svar.md")).unwrap();
    for words in [
        "gjør en egenvurdering av din dyktighet",
        "Hva er viktigst for deg nå?",
        "At jeg sier fra tidlig",
        "Dette ser jeg når det virker",
        "Flere tar ordet",
        "Hvem kan hjelpe, og med hva?",
        "Andre tiltak",
        "Et kvarter i uka om én rutine",
    ] {
        assert!(report.contains(words), "{words} in {report}");
    }
    ok(folder.path(), &["report", "plan", "--out", &out("plan.md")], "");
    let plan = fs::read_to_string(out("plan.md")).unwrap();
    for words in [
        "Utviklingsplan uten skjema",
        "Lære å sove",
        "Ta en tur",
        "Lederens fire jobber",
        "10 av 10",
        "Dette ønsker jeg",
    ] {
        assert!(plan.contains(words), "{words} in {plan}");
    }
    ok(folder.path(), &["export", "--out", &out("plan.ics")], "");
    let calendar = fs::read_to_string(out("plan.ics")).unwrap().replace("\r\n ", "");
    for words in ["Et kvarter i uka om én rutine", "Status dagen før møtet", "Lære å sove", "Si én styrke til hver"]
    {
        assert!(calendar.contains(words), "{words} in {calendar}");
    }
    assert_eq!(calendar.matches("STATUS:CONFIRMED").count(), 4, "{calendar}");
    ok(folder.path(), &["export", "--out", &out("alt.xlsx")], "");
    let mut workbook = zip::ZipArchive::new(fs::File::open(out("alt.xlsx")).unwrap()).unwrap();
    let mut strings = String::new();
    std::io::Read::read_to_string(&mut workbook.by_name("xl/sharedStrings.xml").unwrap(), &mut strings).unwrap();
    for words in [
        "At jeg sier fra tidlig",
        "Flere tar ordet",
        "Lederen min: tid",
        "Egne ord: Lære å sove",
        "Det vi ble enige om",
        "Uten skjema",
        "Slik er det: Få jobben gjort",
    ] {
        assert!(strings.contains(words), "{words} in {strings}");
    }
}

/// A change reaches the disk through the worker as it does from the window.
#[test]
fn a_request_stores_a_plan_of_no_session() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let worker = selvsyn::store::Worker::spawn(store, || jiff::civil::datetime(2026, 6, 4, 9, 0, 0, 0), || ());
    let plan = Plan { most_important: "Ro".to_owned(), ..Plan::empty(Basis::Own, Timestamp::UNIX_EPOCH) };
    assert!(worker.send(1, Change::SavePlan { before: None, plan: plan.clone() }));
    assert!(worker.next_reply().unwrap().result.is_ok());
    drop(worker);
    assert_eq!(Store::open(folder.path()).unwrap().load(&mut Catalog::shipped()).unwrap().plans, [plan]);
}
