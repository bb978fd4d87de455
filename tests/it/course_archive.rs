//! Courses in an archive: everything behind a passphrase, and without one
//! nothing that opens what others have handed in.

use crate::schema;
use crate::support::now;
use selvsyn::contents::{Contents, Rows, SealedContribution, Vault};
use selvsyn::course::{
    Agreed, Agreement, Asked, Course, CourseAction, Courses, HandedIn, InPolicy, Joined, Round, Said, Way,
};
use selvsyn::export::archive;
use selvsyn::group::{CourseCode, CourseKey, Delivery, Floor, Marks};
use selvsyn::instrument::{Catalog, InstrumentId};
use selvsyn::scoring::SessionId;
use selvsyn::settings::Settings;
use selvsyn::store::Store;
use std::collections::BTreeMap;

fn rows() -> Rows {
    let instrument = InstrumentId::new("medarbeiderskap");
    let at = now().timestamp();
    let course = Course {
        code: CourseCode::new([1, 2, 3, 4, 5]),
        name: "Lederskap og medarbeiderskap".to_owned(),
        workplace: "Plan og bygg".to_owned(),
        floor: Floor::LOWEST.raised_to(6),
        instruments: vec![Asked { instrument: instrument.clone(), version: 1, expected: Some(18) }],
        rounds: vec![Round { title: "1. samling".to_owned(), date: "2026-10-13".parse().unwrap() }],
        folder: Some("K:\\Kurs".to_owned()),
        key: Some(CourseKey::new()),
        created_at: at,
        ended_at: None,
        results: Vec::new(),
        agreements: BTreeMap::from([(
            1,
            Agreement {
                develop: vec![Agreed { text: "Si fra".to_owned() }],
                strengths: Vec::new(),
                signs: vec!["Færre hasteoppgaver".to_owned()],
                actions: vec![CourseAction { text: "Fast punkt".to_owned(), due: None }],
            },
        )]),
        said: BTreeMap::from([(
            1,
            vec![Said {
                page: "forventninger".to_owned(),
                list: "leadership".to_owned(),
                text: "Tydelige mål".to_owned(),
                policy: Some(InPolicy::Partly),
                role: "HR".to_owned(),
            }],
        )]),
        received: Vec::new(),
    };
    let joined = Joined {
        handed_in: vec![HandedIn {
            instrument: instrument.clone(),
            round: 1,
            session: SessionId::random(),
            delivery: Delivery::random([7; 4]),
            way: Way::File,
            at,
        }],
        ..Joined::by_code(CourseCode::new([9; 5]), at)
    };
    let vault = Vault {
        shown: vec![(
            [3; 32],
            Marks {
                questionnaire: [1; 16],
                whole: [2; 16],
                persons: vec![[4; 16], [5; 16]],
                nameless: Some(([6; 16], 2)),
                occasion: Some([7; 16]),
                sheets: None,
            },
        )],
        withdrawn: vec![([3; 32], [8; 16])],
        secret: Some([9; 32]),
        collected: vec![SealedContribution {
            course: course.code,
            key: -5,
            round: 1,
            instrument,
            way: Way::Paper,
            is_kept: false,
            sealed: vec![0, 255, 10],
        }],
    };
    Rows { courses: Courses { led: vec![course], joined: vec![joined] }, vault, ..Rows::default() }
}

#[test]
fn behind_a_passphrase_everything_goes_along_and_in_the_open_no_secret() {
    let rows = rows();
    let contents = Contents::new(rows.clone(), &Catalog::shipped());
    let settings = Settings::default();
    let whole = archive::write_whole(&contents, &settings, now().timestamp()).unwrap();
    let open = archive::write(&contents, &settings, now().timestamp()).unwrap();
    for text in [&whole, &open] {
        schema::holds("archive.schema.json", &serde_json::from_str(text).unwrap());
    }
    assert_eq!(archive::read(&whole).unwrap().rows, rows);
    assert!(!open.contains("AGE-SECRET-KEY") && !open.contains(&"09".repeat(32)) && !open.contains("\"sealed\""));
    let read = archive::read(&open).unwrap().rows;
    assert_eq!((read.vault.secret, read.vault.collected.len(), read.courses.led[0].key.clone()), (None, 0, None));
    assert_eq!((&read.vault.shown, &read.vault.withdrawn), (&rows.vault.shown, &rows.vault.withdrawn));
    assert_eq!(read.courses.led[0].agreements, rows.courses.led[0].agreements);
    assert_eq!(read.courses.joined, rows.courses.joined);
}

/// The memory only grows; the participant stays who they are; what was
/// collected comes with its course, and comes once.
#[test]
fn an_archive_adds_to_a_history_and_takes_nothing_from_it() {
    let contents = Contents::new(rows(), &Catalog::shipped());
    let archive = |is_whole: bool| {
        let write = if is_whole { archive::write_whole } else { archive::write };
        archive::read(&write(&contents, &Settings::default(), now().timestamp()).unwrap()).unwrap()
    };
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let ours = store.secret().unwrap();
    // First in the open: the course comes without its key, and nothing can be
    // collected for it.
    store.import(&archive(false)).unwrap();
    let led = |store: &Store| store.load(&mut Catalog::shipped()).unwrap().courses.led[0].clone();
    assert!(led(&store).key.is_none() && led(&store).received.is_empty());
    // Then the whole: the key is found.
    for _ in 0..2 {
        store.import(&archive(true)).unwrap();
    }
    assert_eq!(led(&store).key, contents.courses.led[0].key);
    let vault = store.vault().unwrap();
    assert_eq!((vault.shown, vault.withdrawn), (contents.vault.shown.clone(), contents.vault.withdrawn.clone()));
    assert_eq!(vault.secret, Some(ours));
    // A history of nothing becomes what the archive is.
    let empty = tempfile::tempdir().unwrap();
    let mut store = Store::open(empty.path()).unwrap();
    store.import(&archive(true)).unwrap();
    store.import(&archive(true)).unwrap();
    assert_eq!(store.vault().unwrap(), *contents.vault);
    assert_eq!(led(&store).received[0].count, 1);
}
