use super::*;
use crate::cases::cases;
use crate::group::CourseKey;
use crate::instrument::Catalog;
use proptest::prelude::*;

fn file() -> CourseFile {
    let key = CourseKey::new();
    let round = |title: &str, date: &str| Round { title: title.to_owned(), date: date.parse().unwrap() };
    CourseFile {
        code: CourseCode::new([1, 2, 3, 4, 5]),
        name: "Lederskap og medarbeiderskap".to_owned(),
        workplace: "Plan og bygg".to_owned(),
        instruments: ["medarbeiderskap", "lederferdigheter"].map(shipped).to_vec(),
        rounds: vec![round("1. samling", "2026-10-13"), round("2. samling", "2026-11-24")],
        recipient: key.recipient(),
        folder: Some("K:\\Kurs\\Plan og bygg".to_owned()),
    }
}

fn shipped(id: &str) -> FileInstrument {
    FileInstrument { id: InstrumentId::new(id), version: 1, definition: None }
}

fn own() -> FileInstrument {
    let mut definition = Catalog::shipped().current("medarbeiderskap").unwrap().as_ref().clone();
    definition.id = InstrumentId::new("eget");
    FileInstrument { id: definition.id.clone(), version: definition.version, definition: Some(Box::new(definition)) }
}

#[test]
fn what_is_written_is_read() {
    let mut whole = file();
    whole.instruments.push(own());
    for file in [whole, CourseFile { workplace: String::new(), folder: None, ..file() }] {
        assert_eq!(CourseFile::read(&file.write().unwrap()).unwrap(), file);
        assert_eq!(CourseFile::read(&format!("\u{feff}{}\r\n", file.write().unwrap())).unwrap(), file);
    }
}

/// A telephone reads up to some 600 letters from a screen without trouble.
#[test]
fn the_qr_code_holds_what_is_needed_and_no_more() {
    let mut file = file();
    file.instruments.push(own());
    let text = file.qr_text().unwrap();
    assert!(text.len() < 600 && !text.contains('\n'), "{} {text}", text.len());
    let read = CourseFile::read(&text).unwrap();
    assert_eq!((read.code, &read.recipient, read.rounds.len()), (file.code, &file.recipient, 2));
    assert_eq!(read.folder, None);
    assert!(read.instruments.iter().all(|one| one.definition.is_none()));
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let text = file().write().unwrap();
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        CourseFile::read(&text.replace(from, to)).unwrap_err()
    };
    let wrong = |place: &str| FileFlaw::Wrong(place.to_owned());
    assert_eq!(changed("selvsyn-course", "selvsyn-archive"), FileFlaw::Foreign);
    assert_eq!(changed("\"version\": 1,\n  \"course\"", "\"version\": 2,\n  \"course\""), FileFlaw::Newer);
    assert_eq!(changed("Lederskap og medarbeiderskap", " "), wrong("name"));
    assert_eq!(changed("Plan og bygg\",\n  \"instruments", "\\u0007\",\n  \"instruments"), wrong("workplace"));
    assert_eq!(changed("\"lederferdigheter\"", "\"medarbeiderskap\""), wrong("instruments[1]"));
    assert_eq!(changed("\"round\": 2", "\"round\": 3"), wrong("rounds[1]"));
    assert_eq!(changed("2. samling", "\\n"), wrong("rounds[1].title"));
    assert_eq!(changed("age1", "age2"), wrong("recipient"));
    assert_eq!(changed("K:", "\\u0000:"), wrong("folder"));
    assert!(matches!(changed("2026-10-13", "2026-13-13"), FileFlaw::Wrong(_)));
    assert!(matches!(changed("\"folder\"", "\"mappe\""), FileFlaw::Wrong(_)));
    assert!(matches!(CourseFile::read(&text[..text.len() / 2]), Err(FileFlaw::NotJson { .. })));
    assert!(matches!(CourseFile::read(""), Err(FileFlaw::NotJson { .. })));
    assert_eq!(CourseFile::read("{}"), Err(FileFlaw::Foreign));
    assert!(matches!(CourseFile::read(&"[".repeat(100_000)), Err(FileFlaw::NotJson { .. })));
}

proptest! {
    #![proptest_config(cases(256))]

    /// A letter that changed on its way is told, or changes nothing that
    /// answers are kept apart and sealed by.
    #[test]
    fn a_changed_letter_leads_nobody_astray(at in any::<prop::sample::Index>(), to in "[ -~]") {
        let file = file();
        let mut text = file.write().unwrap();
        let place = at.index(text.len());
        prop_assume!(text.is_char_boundary(place) && text.is_char_boundary(place + 1));
        text.replace_range(place..=place, &to);
        if let Ok(read) = CourseFile::read(&text) {
            prop_assert_eq!(read.code, file.code);
            prop_assert_eq!(read.recipient, file.recipient);
        }
    }
}
