use crate::contents::Rows;
use crate::course::{
    Agreed, Agreement, Asked, Course, CourseAction, CourseResult, HandedIn, InPolicy, Joined, Round, Said, Way, Ways,
};
use crate::group::{CourseCode, CourseKey, Delivery, Floor};
use crate::instrument::{Catalog, InstrumentId};
use crate::scoring::SessionId;
use crate::store::{Store, StoreError};
use std::collections::BTreeMap;

fn course(first: u8) -> Course {
    let round = |title: &str, date: &str| Round { title: title.to_owned(), date: date.parse().unwrap() };
    let asked = |id: &str, expected| Asked { instrument: InstrumentId::new(id), version: 1, expected };
    Course {
        code: CourseCode::new([first, 2, 3, 4, 5]),
        name: "Lederskap og medarbeiderskap".to_owned(),
        workplace: "Plan og bygg".to_owned(),
        floor: Floor::LOWEST,
        instruments: vec![asked("medarbeiderskap", Some(18)), asked("lederferdigheter", None)],
        rounds: vec![round("1. samling", "2026-10-13"), round("2. samling", "2026-11-24")],
        folder: Some("K:\\Kurs".to_owned()),
        key: Some(CourseKey::new()),
        created_at: "2026-09-01T08:00:00Z".parse().unwrap(),
        ended_at: None,
        results: Vec::new(),
        agreements: BTreeMap::new(),
        said: BTreeMap::new(),
        received: Vec::new(),
    }
}

fn load(store: &Store) -> Rows {
    store.load(&mut Catalog::shipped()).unwrap()
}

#[test]
fn a_course_lasts_with_all_that_was_agreed_and_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let (mut first, second) = (course(1), course(2));
    store.save_course(&first, &[]).unwrap();
    store.save_course(&second, &[]).unwrap();
    let agreement = Agreement {
        develop: vec![Agreed { text: "Si fra tidligere".to_owned() }, Agreed { text: "Be om hjelp".to_owned() }],
        strengths: vec![Agreed { text: "Vi hjelper hverandre".to_owned() }],
        signs: vec!["Færre hasteoppgaver".to_owned()],
        actions: vec![
            CourseAction { text: "Fast punkt".to_owned(), due: Some("2026-12-01".parse().unwrap()) },
            CourseAction { text: "Uten dag".to_owned(), due: None },
        ],
    };
    let said = |text: &str, policy| Said {
        page: "forventninger".to_owned(),
        list: "leadership".to_owned(),
        text: text.to_owned(),
        policy,
        role: String::new(),
    };
    let said = vec![said("Tydelige mål", Some(InPolicy::Partly)), said("Tid", None)];
    store.save_agreement(first.code, 2, &Agreement::default()).unwrap();
    store.save_agreement(first.code, 1, &agreement).unwrap();
    store.save_said(first.code, 1, &said).unwrap();
    first.agreements.insert(1, agreement);
    first.said.insert(1, said);
    assert_eq!(load(&store).courses.led, [first.clone(), second.clone()]);
    // What is stored again takes the place of what was; its floor never falls.
    first.name = "Et annet navn".to_owned();
    first.rounds.truncate(1);
    first.instruments.truncate(1);
    let raised = Course { floor: Floor::LOWEST.raised_to(8), ..first.clone() };
    store.save_course(&raised, &[]).unwrap();
    store.save_course(&first, &[]).unwrap();
    store.save_agreement(first.code, 1, &Agreement::default()).unwrap();
    let kept = Course { agreements: BTreeMap::new(), ..raised };
    assert_eq!(load(&store).courses.led, [kept, second.clone()]);
    drop(store);
    let mut store = Store::open(folder.path()).unwrap();
    store.delete_course(first.code).unwrap();
    assert_eq!(load(&store).courses.led, [second]);
    assert!(matches!(store.save_said(first.code, 1, &[]), Err(StoreError::NoSuchCourse)));
}

#[test]
fn a_result_is_kept_until_it_is_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let course = course(1);
    store.save_course(&course, &[]).unwrap();
    let result = |part| CourseResult {
        round: 1,
        part,
        instrument: InstrumentId::new("medarbeiderskap"),
        version: 1,
        expected: Some(18),
        ways: Ways { files: 11, codes: 3, paper: 3, tables: 0 },
        shown_at: "2026-10-13T11:00:00Z".parse().unwrap(),
        picture: "{}".to_owned(),
        change: None,
    };
    for part in [1, 2] {
        let key = super::key_of(&store.connection, course.code).unwrap();
        super::add_result(&store.connection, key, &result(part)).unwrap();
    }
    assert_eq!(load(&store).courses.led[0].results, [result(1), result(2)]);
    store.delete_result(course.code, 1, &InstrumentId::new("medarbeiderskap"), 1).unwrap();
    assert_eq!(load(&store).courses.led[0].results, [result(2)]);
}

#[test]
fn what_was_handed_in_is_known_by_its_receipt() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let code = CourseCode::new([9; 5]);
    let at = "2026-10-13T09:00:00Z".parse().unwrap();
    let mut joined = Joined::by_code(code, at);
    let handed_in = |round, delivery, way| HandedIn {
        instrument: InstrumentId::new("medarbeiderskap"),
        round,
        session: SessionId::random(),
        delivery: Delivery::random(delivery),
        way,
        at,
    };
    assert!(matches!(store.note_handed_in(code, &handed_in(1, [0; 4], Way::Code)), Err(StoreError::NoSuchCourse)));
    store.join(&joined, &[]).unwrap();
    store.note_handed_in(code, &handed_in(1, [1; 4], Way::Code)).unwrap();
    let (corrected, later) = (handed_in(1, [2; 4], Way::File), handed_in(2, [3; 4], Way::File));
    store.note_handed_in(code, &corrected).unwrap();
    store.note_handed_in(code, &later).unwrap();
    joined.handed_in = vec![corrected, later];
    assert_eq!(load(&store).courses.joined, [joined.clone()]);
    // The file comes after the code, and what was handed in stays.
    joined.name = "Lederskap".to_owned();
    joined.recipient = Some(CourseKey::new().recipient());
    store.join(&Joined { handed_in: Vec::new(), ..joined.clone() }, &[]).unwrap();
    assert_eq!(load(&store).courses.joined, [joined]);
    store.leave(code).unwrap();
    assert_eq!(load(&store).courses.joined, []);
}
