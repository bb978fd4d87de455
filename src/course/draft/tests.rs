use super::*;
use crate::course::{Agreement, Received, Way};

fn draft() -> Draft {
    let titles = ["1. samling", "2. samling"].map(str::to_owned);
    let key = CourseKey::new();
    let mut draft = Draft::new(CourseCode::new([1, 2, 3, 4, 5]), key, Floor::LOWEST, titles);
    draft.name = " Lederskap og medarbeiderskap ".to_owned();
    draft.asked.push(DraftAsked { instrument: "medarbeiderskap".to_owned(), version: 1, expected: " 18".to_owned() });
    for (round, date) in draft.rounds.iter_mut().zip(["2026-10-13", "2026-11-24"]) {
        round.date = Some(date.parse().unwrap());
    }
    draft
}

fn now() -> Timestamp {
    "2026-09-01T08:00:00Z".parse().unwrap()
}

#[test]
fn what_is_whole_makes_a_course() {
    let course = draft().make(now()).unwrap();
    assert_eq!((course.name.as_str(), course.workplace.as_str()), ("Lederskap og medarbeiderskap", ""));
    assert_eq!(course.instruments[0].expected, Some(18));
    assert_eq!(course.rounds.len(), 2);
    assert_eq!((course.folder, course.ended_at, course.created_at), (None, None, now()));
}

#[test]
fn each_flaw_is_told_and_makes_no_course() {
    let mut cases: Vec<(Draft, DraftFlaw)> = Vec::new();
    let mut add = |change: &dyn Fn(&mut Draft), flaw| {
        let mut changed = draft();
        change(&mut changed);
        cases.push((changed, flaw));
    };
    add(&|draft| draft.name = "  ".to_owned(), DraftFlaw::Name);
    add(&|draft| draft.name = "a".repeat(MAX_NAME + 1), DraftFlaw::Name);
    add(&|draft| draft.asked.clear(), DraftFlaw::Instruments);
    for expected in ["0", "10000", "18x", "-1", "1.5"] {
        let wrong = DraftFlaw::Expected("medarbeiderskap".to_owned());
        add(&|draft| draft.asked[0].expected = expected.to_owned(), wrong);
    }
    add(&|draft| draft.rounds[1].title.clear(), DraftFlaw::RoundTitle(1));
    add(&|draft| draft.rounds[0].date = None, DraftFlaw::RoundDay(0));
    for (draft, flaw) in cases {
        assert_eq!(draft.flaws(), std::slice::from_ref(&flaw));
        assert_eq!(draft.make(now()), None, "{flaw:?}");
    }
    assert_eq!(draft().flaws(), []);
}

#[test]
fn what_was_typed_is_read_again_letter_by_letter() {
    let mut half = draft();
    half.asked[0].expected = "18x".to_owned();
    half.rounds[1].date = None;
    half.folder = "K:\\Kurs".to_owned();
    let text = half.write().unwrap();
    assert_eq!(Draft::read(&text), Some(half));
    assert_eq!(Draft::read("{}"), None);
    assert_eq!(Draft::read(""), None);
}

#[test]
fn what_is_locked_stays_when_something_is_handed_in() {
    let mut course = draft().make(now()).unwrap();
    let mut other = Draft::of(&course);
    assert_eq!(other.applied(&course), Some(course.clone()), "nothing is changed");
    other.asked[0].instrument = "karriere".to_owned();
    assert!(other.applied(&course).is_some(), "nobody has handed in");
    course.received.push(Received {
        round: 1,
        instrument: InstrumentId::new("medarbeiderskap".to_owned()),
        way: Way::Code,
        count: 1,
    });
    assert_eq!(other.applied(&course), None);
    let mut raised = Draft::of(&course);
    (raised.floor, raised.asked[0].expected) = (Floor::LOWEST.raised_to(10), "20".to_owned());
    let changed = raised.applied(&course).unwrap();
    assert_eq!((changed.floor.persons(), changed.instruments[0].expected), (10, Some(20)));
    let mut lowered = Draft::of(&changed);
    lowered.floor = Floor::LOWEST;
    assert_eq!(lowered.applied(&changed).unwrap().floor.persons(), 10, "it never falls");
}

#[test]
fn a_gathering_of_which_there_is_something_stays() {
    let mut course = draft().make(now()).unwrap();
    let mut fewer = Draft::of(&course);
    fewer.rounds.pop();
    assert_eq!(fewer.applied(&course).unwrap().rounds.len(), 1);
    course.agreements.insert(2, Agreement { signs: vec!["Noe".to_owned()], ..Agreement::default() });
    assert_eq!(course.last_used(), 2);
    assert_eq!(fewer.applied(&course), None);
}

#[test]
fn next_year_it_has_another_code_and_other_days() {
    let course = draft().make(now()).unwrap();
    let next = Draft::next_year(&course, CourseCode::new([9; 5]), CourseKey::new());
    assert_ne!(next.code, course.code);
    assert_eq!(next.name, course.name);
    let days: Vec<String> = next.rounds.iter().map(|round| round.date.unwrap().to_string()).collect();
    assert_eq!(days, ["2027-10-13", "2027-11-24"]);
}
