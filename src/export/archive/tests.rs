//! Tests of the room above.

use super::*;
use crate::cases::cases;
use crate::export::demo;
use crate::i18n::Texts;
use crate::instrument::ItemId;
use crate::plan::{Area, AreaKind, Entry, Focus, Journal, Plan, Plans, Prompt, Sheet, State};
use crate::scoring::History;
use proptest::prelude::*;

fn example() -> String {
    let catalog = Catalog::shipped();
    let mut rows = demo::history(&catalog, jiff::civil::date(2026, 6, 4), str::to_owned);
    let sessions = &mut rows.sessions;
    sessions[0].remarks.insert(2, "=1+1 «æøå» \u{1F600}".to_owned());
    sessions[1].finished_at = None;
    sessions[2].corrects = Some(sessions[0].id);
    sessions[3].answers.set(1, None);
    sessions[3].answers.set(2, Some(Answer::NotRelevant));
    let settings = Settings { text_percent: Some(150), ..Settings::default() };
    let then = ThenTest { start: sessions[8].id, follow_up: sessions[11].id };
    let id = SessionId::parse("00000000-0000-4000-8000-0000000000ff").unwrap();
    sessions.push(Session { id, then_test: Some(then), ..sessions[8].clone() });
    write(&Contents::new(rows, &catalog), &settings, Timestamp::UNIX_EPOCH).unwrap()
}

#[test]
fn what_is_written_is_read_back_equal() {
    let text = example();
    let archive = read(&text).unwrap();
    let mut catalog = Catalog::default();
    for instrument in &archive.instruments {
        catalog.remember(Arc::new(instrument.clone()));
    }
    let contents = Contents::new(archive.rows, &catalog);
    let again = write(&contents, &archive.settings, Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(again, text);
}

#[test]
fn bad_archives_are_refused_with_their_place() {
    let good = example();
    let changed = |from: &str, to: &str| read(&good.replacen(from, to, 1));
    assert!(matches!(read(&good[..good.len() / 2]), Err(ArchiveError::NotJson { .. })));
    assert!(matches!(read(""), Err(ArchiveError::NotJson { .. })));
    assert_eq!(read("{}"), Err(ArchiveError::Foreign));
    assert_eq!(read("[1]"), Err(ArchiveError::Foreign));
    assert_eq!(changed("\"version\": 3", "\"version\": 4"), Err(ArchiveError::Newer));
    assert_eq!(changed("\"version\": 3", "\"version\": \"3\""), Err(wrong("version")));
    assert!(matches!(changed("\"plans\": [", "\"plans\": [1,"), Err(ArchiveError::Wrong { .. })));
    assert_eq!(changed("\"plans\": [", "\"more\": 1, \"plans\": ["), Err(wrong("more")));
    assert_eq!(changed("\"item\": \"med-ledelse.1\"", "\"item\": \"med-ledelse.9\""), Err(wrong("plans[0].areas[0]")));
    assert_eq!(changed("\"kind\": \"develop\"", "\"kind\": \"x\""), Err(wrong("plans[0].areas[0].kind")));
    assert_eq!(changed("\"state\": \"planned\"", "\"state\": \"x\""), Err(wrong("plans[0].areas[0].actions[0].state")));
    assert_eq!(changed("9000-000000000001", "9000-000000000000"), Err(wrong("plans[0].areas[1].actions[0].id")));
    assert_eq!(changed("\"sheet\": \"questions\"", "\"sheet\": \"competence\""), Err(wrong("journal[0].texts.able")));
    assert_eq!(
        changed(
            "\"follow_up\": \"00000000-0000-4000-8000-000000000011",
            "\"follow_up\": \"00000000-0000-4000-8000-000000000010"
        ),
        Err(wrong("sessions[12].then_test"))
    );
    assert_eq!(changed("\"remarks\": {", "\"mood\": 5, \"remarks\": {"), Err(wrong("sessions[0].mood")));
    assert_eq!(changed("\"id\": \"medarbeiderskap\"", "\"id\": \"another\""), Err(wrong("sessions[0].instrument")));
    assert_eq!(changed("\"text_percent\": 150", "\"text_percent\": 900"), Err(wrong("settings")));
    assert_eq!(
        changed("\"selvledelse.1\": 3,", "\"selvledelse.1\": 6,"),
        Err(wrong("sessions[0].answers.selvledelse.1"))
    );
    assert_eq!(
        changed("\"selvledelse.1\": 3,", "\"selvledelse.9\": 3,"),
        Err(wrong("sessions[0].answers.selvledelse.9"))
    );
    assert_eq!(changed("000000000001", "000000000000"), Err(wrong("sessions[1].id")));
}

#[test]
fn an_editors_byte_order_mark_is_forgiven() {
    assert!(read(&format!("\u{feff}{}", example())).is_ok());
}

#[test]
fn every_refusal_has_a_text_in_every_language() {
    for language in crate::instrument::Language::ALL {
        let texts = Texts::new(language);
        let not_json = ArchiveError::NotJson { line: 1, column: 2 };
        for error in [not_json, ArchiveError::Foreign, ArchiveError::Newer, wrong("sessions[0].id")] {
            assert!(texts.has(error.key()), "{}", error.key());
            let told = describe(&error, "x.json", &texts);
            assert!(told.contains("x.json") && !told.contains('{'), "{told}");
        }
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn any_history_comes_back_equal(
        points in proptest::collection::vec(0_u8..=6, 9),
        label in proptest::option::of(".{0,24}"),
        remark in ".{0,80}",
        words in proptest::collection::vec("(?s).{0,60}", 6),
        state in 0_usize..4,
        is_finished in any::<bool>(),
        seconds in 0_i64..4_000_000_000,
    ) {
        let catalog = Catalog::shipped();
        let mut sessions = demo::history(&catalog, jiff::civil::date(2026, 6, 4), str::to_owned).sessions;
        let at = Timestamp::from_second(seconds).unwrap();
        let first = sessions.first_mut().unwrap();
        for (place, point) in points.iter().enumerate() {
            first.answers.set(place, match point { 0 => None, 6 => Some(Answer::NotRelevant), p => Some(Answer::Point(*p)) });
        }
        first.label = label;
        first.remarks.insert(8, remark);
        first.started_at = at;
        first.finished_at = is_finished.then_some(at);
        let history = History::new(sessions, &catalog);
        let mut plan = Plan::empty(history.records()[0].session.id, at);
        plan.next_assessment = is_finished.then(|| jiff::civil::date(2026, 12, 4));
        for (kind, item) in AreaKind::ALL.into_iter().zip(["selvledelse.1", "medarbeiderledelse.3"]) {
            let mut area = Area::new(kind, Focus::Item(ItemId::new(item)));
            (area.text, area.outcome) = (words[0].clone(), words[1].clone());
            let action = area.actions.first_mut().unwrap();
            (action.text, action.reason, action.state) = (words[2].clone(), words[3].clone(), State::ALL[state]);
            prop_assert!(plan.add(area));
        }
        let mut page = Entry::new(Sheet::Competence, jiff::civil::date(2026, 6, 4), at);
        page.set_text(Prompt::Where, format!("x{}", words[4]));
        page.set_text(Prompt::Takes, format!("{}x", words[5]));
        let (plans, journal) = (Plans::new(vec![plan]).into(), Journal::new(vec![page]).into());
        let contents = Contents { history: history.into(), plans, journal, ..Contents::default() };
        let archive = read(&write(&contents, &Settings::default(), at).unwrap()).unwrap();
        prop_assert_eq!(archive.rows, contents.rows());
    }

    #[test]
    fn a_mutated_archive_never_panics(at in 0usize..20_000, byte in any::<u8>()) {
        let mut bytes = example().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(text) = String::from_utf8(bytes) {
            let _ = read(&text);
        }
    }
}
