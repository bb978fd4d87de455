//! What fuzzing begins with: sound files of every kind.

use crate::contents::{Archive, Contents, Rows};
use crate::export::{archive, demo};
use crate::group::{Contribution, Delivery, code, contribution};
use crate::i18n::Texts;
use crate::instrument::{Catalog, Instrument, Language, load};
use crate::lesson::{Lesson, file};
use crate::scoring::Answers;
use crate::settings::Settings;
use crate::store::Store;
use std::path::Path;

/// A questionnaire of a workplace's own, as small as one can be.
pub const OWN: &str = include_str!("../own.json");
pub const SHIPPED: [&str; 3] = [
    include_str!("../../../assets/instruments/medarbeiderskap.json"),
    include_str!("../../../assets/instruments/karriere.json"),
    include_str!("../../../assets/instruments/lederferdigheter.json"),
];
const LESSON: &str = r#"{"format":"selvsyn-lesson","version":1,"lesson":{"id":"en","version":1,"title":{"nb":"En"},
 "source":{"nb":"Vi"},"slides":[{"id":"kart","kind":"picture","title":{"nb":"Kart"},"picture":"kart",
 "alt":{"nb":"Et kart"},"own":["alt"],"notes":{"nb":"Se."}}]},
 "pictures":{"kart":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}}"#;
const POLICY: &str = r#"{"$schema": "policy.schema.json", "language": "nn", "theme": "high_contrast",
 "data_folder": "{documents}/Selvsyn", "backup_folder": "/srv/kopi/{user}", "group_floor": 8,
 "encryption_required": true}"#;

/// The shipped instruments and the small one.
pub fn catalog() -> Catalog {
    let mut catalog = Catalog::shipped();
    if let Ok(own) = load(OWN) {
        catalog.offer(own.into());
    }
    catalog
}

/// Writes the seeds of a target into the folder that `SELVSYN_SEEDS` names and
/// ends the program, so that one binary does both.
pub fn write_where_asked(seeds: impl FnOnce() -> Vec<Vec<u8>>) {
    let Some(folder) = std::env::var_os("SELVSYN_SEEDS") else { return };
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).expect("a folder for the seeds");
    for (number, seed) in seeds().into_iter().enumerate() {
        std::fs::write(folder.join(format!("seed-{number:02}")), seed).expect("a seed");
    }
    std::process::exit(0);
}

/// The made-up history, or of it what is the small instrument's.
fn made_up(of: &Catalog) -> Rows {
    let texts = Texts::new(Language::Bokmal);
    demo::history(of, jiff::civil::date(2026, 6, 4), |key| texts.get(key))
}

/// An archive with what is left of the made-up history.
fn archive_of(rows: Rows) -> String {
    archive::write(&Contents::new(rows, &catalog()), &Settings::default(), jiff::Timestamp::UNIX_EPOCH).unwrap()
}

/// Whole, and with every kind of thing at its smallest.
pub fn archives() -> Vec<Vec<u8>> {
    let catalog = catalog();
    let whole = made_up(&catalog);
    let own = catalog.current("ro").expect("the small instrument");
    let mut small = whole.clone();
    small.sessions.truncate(2);
    for (session, answers) in small.sessions.iter_mut().zip(["4,-,2", "5,,1"]) {
        (session.instrument, session.instrument_version) = (own.id.clone(), own.version);
        session.answers = Answers::parse(answers, 3, 5).expect("three answers");
        session.remarks.insert(1, "Merknad".to_owned());
    }
    let mut plan = whole.plans.first().expect("a plan").clone();
    plan.of = small.sessions.first().expect("a session").id.into();
    plan.areas.truncate(1);
    if let Some(area) = plan.areas.first_mut() {
        area.focus = crate::plan::Focus::Item(crate::instrument::ItemId::new("ro.2"));
    }
    small.plans = vec![plan];
    [archive_of(small), archive_of(Rows::default()), archive_of(whole)].into_iter().map(String::into_bytes).collect()
}

pub fn instruments() -> Vec<Vec<u8>> {
    [OWN].iter().chain(&SHIPPED).map(|text| text.as_bytes().to_vec()).collect()
}

/// A small lesson, and the shipped one.
pub fn lessons() -> Vec<Vec<u8>> {
    let shipped = file::write(Lesson::shipped()).expect("the shipped lesson");
    [LESSON.to_owned(), shipped].into_iter().map(String::into_bytes).collect()
}

fn line(instrument: &Instrument, answers: &Answers, token: u128) -> String {
    let contribution = Contribution {
        instrument: instrument.id.clone(),
        instrument_version: instrument.version,
        course: "Leksjon 3".to_owned(),
        date: jiff::civil::date(2026, 6, 4),
        token: format!("{token:032x}"),
        answers: answers.clone(),
    };
    contribution::write(&contribution, instrument)
}

/// Contributions to the made-up history's instruments, alone and joined.
pub fn contributions() -> Vec<Vec<u8>> {
    let catalog = catalog();
    let mut seeds: Vec<String> = made_up(&catalog)
        .sessions
        .iter()
        .zip(1..)
        .filter_map(|(session, token)| {
            Some(line(catalog.current(session.instrument.as_str())?, &session.answers, token))
        })
        .collect();
    seeds.push(seeds.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\r\n"));
    let own = catalog.current("ro").expect("the small instrument");
    seeds.push((1..=6).map(|token| line(own, &Answers::parse("4,-,2", 3, 5).expect("answers"), token)).collect());
    seeds.into_iter().map(String::into_bytes).collect()
}

/// Codes of the made-up history, alone and in a chat.
pub fn codes() -> Vec<Vec<u8>> {
    let catalog = catalog();
    let mut seeds: Vec<String> = made_up(&catalog)
        .sessions
        .iter()
        .filter_map(|session| code::write(catalog.current(session.instrument.as_str())?, &session.answers, Delivery::of_session(session.id), None))
        .collect();
    seeds.push(format!("Åse: svar {}\nOla, 09:14: {} 👍", seeds.join(" og "), seeds.join("\n").to_lowercase()));
    seeds.into_iter().map(String::into_bytes).collect()
}

pub fn policies() -> Vec<Vec<u8>> {
    [POLICY, "{}", r#"{"group_floor": 1000}"#, r#"{"data_folder": "{home}/Selvsyn"}"#]
        .map(|text| text.as_bytes().to_vec())
        .to_vec()
}

/// A real history, as its file's bytes.
pub fn database(folder: &Path) -> Vec<u8> {
    let catalog = Catalog::shipped();
    let rows = made_up(&catalog);
    let instruments = catalog.offered().iter().map(|instrument| (**instrument).clone()).collect();
    let settings = Settings { text_percent: Some(150), ..Settings::default() };
    let mut store = Store::open(folder).expect("a new history");
    store.import(&Archive { instruments, rows, settings }).expect("the made-up history");
    drop(store);
    std::fs::read(folder.join(crate::store::FILE_NAME)).expect("its bytes")
}
