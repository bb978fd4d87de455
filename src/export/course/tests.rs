//! What minutes say, and that they are one page.

use super::*;
use crate::course::{Agreed, Agreement, CourseAction, InPolicy, Said};
use crate::export::report::{Block, Document, docx, papers, pdf};
use crate::export::{ExportError, agreed_calendar};
use crate::group::{Change, Collection, Floor, GroupResult, Paired, Place, ShownRound};
use crate::instrument::{Catalog, Instrument, Language};
use crate::scoring::Answers;
use jiff::Timestamp;
use jiff::civil::date;
use std::sync::Arc;

fn instrument(id: &str) -> Arc<Instrument> {
    Arc::clone(Catalog::shipped().current(id).unwrap())
}

fn people(instrument: &Instrument, count: usize, round: usize) -> Vec<Answers> {
    let items = instrument.item_count();
    let lifted = |p: usize, i: usize| round * usize::from(p.is_multiple_of(2) && i != 4);
    let plain = |p: usize, i: usize| (p * p * (i % 4 + 1) + i * i * 5 + p * i) % 4 + 1 + lifted(p, i);
    let point = |p: usize, i: usize| if i == 5 { 1 + p % 2 * 4 } else { plain(p, i) }.to_string();
    let row = |p| (0..items).map(|i| point(p, i)).collect::<Vec<_>>().join(",");
    (0..count).map(|p| Answers::parse(&row(p), items, 5).unwrap()).collect()
}

fn result(instrument: &Arc<Instrument>, people: &[Answers]) -> GroupResult {
    let mut collection = Collection::new(Arc::clone(instrument), None);
    for answers in people {
        collection.add_paper(&Place::whole("ark"), answers.clone()).unwrap();
    }
    collection.finish(Floor::default())
}

/// Both rounds of a questionnaire, and what has changed.
struct Rounds {
    instrument: Arc<Instrument>,
    earlier: GroupResult,
    later: GroupResult,
    change: Change,
}

fn rounds(id: &str, before: usize, after: usize, pairs: usize) -> Rounds {
    let instrument = instrument(id);
    let (earlier, later) = (people(&instrument, before, 0), people(&instrument, after, 1));
    let shown = [result(&instrument, &earlier), result(&instrument, &later)];
    let both: Vec<_> = earlier.iter().zip(&later).take(pairs).collect();
    let [earlier, later] = shown;
    let round = |result| ShownRound { result, of_pairs: pairs };
    let paired = Paired { pairs: &both, earlier: Some(round(&earlier)), later: round(&later), told: &[] };
    let change = Change::of(&instrument, &paired, Floor::default());
    Rounds { instrument, earlier, later, change }
}

impl Rounds {
    fn answered(&self, expected: usize) -> Answered<'_> {
        Answered {
            instrument: &self.instrument,
            result: &self.later,
            expected: Some(expected),
            earlier: Some(&self.earlier),
            change: Some(&self.change),
        }
    }
}

fn agreement() -> Agreement {
    let agreed = |text: &str| Agreed { text: text.to_owned() };
    let action = |text: &str, due| CourseAction { text: text.to_owned(), due };
    Agreement {
        develop: vec![agreed("Si fra før det haster"), agreed("Lære av hverandre, fast.")],
        strengths: vec![agreed("Ta ansvar for egen jobb"), agreed("Være en god kollega")],
        signs: vec!["Saken står på tavla før fristen".to_owned(), "Alle har delt noe".to_owned()],
        actions: vec![
            action("Kvarteret i ukemøtet", Some(date(2026, 12, 1))),
            action("Kollegabytte én dag", Some(date(2026, 11, 1))),
            action("Rydde i delte mapper", None),
        ],
    }
}

fn said(list: &str, page: &str, text: &str, policy: Option<InPolicy>, role: &str) -> Said {
    let [page, list, text, role] = [page, list, text, role].map(str::to_owned);
    Said { page, list, text, policy, role }
}

fn room() -> Vec<Said> {
    vec![
        said("leadership", "innledning", "Tydelige mål, og rom til å nå dem selv", Some(InPolicy::Yes), ""),
        said("leadership", "innledning", "Tilbakemelding underveis", Some(InPolicy::Partly), "Ledergruppen"),
        said("leadership", "innledning", "Tid til hver enkelt", Some(InPolicy::No), "Ledergruppen"),
        said("followership", "innledning", "Si fra før det haster", Some(InPolicy::Partly), "Alle ledere"),
        said("followership", "innledning", "Dele det vi kan", Some(InPolicy::Unknown), "HR"),
        said("seniors", "innledning", "Bruke erfaringen i opplæring", Some(InPolicy::No), "HR"),
        said("seniors", "innledning", "Samme tilgang til kurs", None, ""),
        said("", "forskning", "Vi måler for lite", None, ""),
        said("", "borte", "Noe annet", None, ""),
    ]
}

const DAYS: [(&str, jiff::civil::Date); 2] = [("1. samling", date(2026, 10, 13)), ("2. samling", date(2026, 11, 24))];
const PAGES: [(&str, &str); 2] = [("innledning", "Innledning"), ("forskning", "Hva sier forskningen?")];

fn of<'a>(answered: &'a [Answered<'a>], agreement: &'a Agreement, said: &'a [Said]) -> MinutesOf<'a> {
    let (course, workplace) = ("Lederskap og medarbeiderskap", "Plan og bygg");
    MinutesOf { course, workplace, days: &DAYS, answered, agreement: Some(agreement), said, pages: &PAGES }
}

/// All words, in their order.
fn words(document: &Document) -> String {
    let mut words = String::new();
    document.clone().each_text(|text| {
        words += text;
        words.push('\n');
    });
    words
}

#[test]
fn minutes_say_what_was_answered_changed_agreed_and_said_on_one_page() {
    let (agreement, said) = (agreement(), room());
    for language in Language::ALL {
        let texts = Texts::new(language);
        let (followership, leaders) = (rounds("medarbeiderskap", 17, 16, 13), rounds("lederferdigheter", 6, 7, 6));
        let one = [followership.answered(18)];
        let two = [followership.answered(18), leaders.answered(7)];
        for answered in [&one[..], &two[..]] {
            let document = minutes(&of(answered, &agreement, &said), &texts);
            assert_eq!(papers(&document).unwrap().len(), 1, "{language:?} {}", answered.len());
            assert!(pdf(&document, Timestamp::UNIX_EPOCH).is_ok() && docx(&document, Timestamp::UNIX_EPOCH).is_ok());
        }
    }
    let texts = Texts::new(Language::Bokmal);
    let followership = rounds("medarbeiderskap", 17, 16, 13);
    let answered = [followership.answered(18)];
    let words = words(&minutes(&of(&answered, &agreement, &said), &texts)).replace('\u{a0}', " ");
    for expected in [
        "Referat: Lederskap og medarbeiderskap",
        "Plan og bygg\n1. samling, 13. oktober 2026\n2. samling, 24. november 2026",
        "Medarbeiderskap: 16 av 18 (89 %)",
        "Svarene spriker mest på",
        "Før og etter: 13 av 16 kan kobles. Selvledelse: ",
        "Utvikle: Si fra før det haster; Lære av hverandre, fast.",
        "Bruke mer: Ta ansvar for egen jobb; Være en god kollega.",
        "Dette ser vi når det virker: Saken står på tavla før fristen; Alle har delt noe.",
        "Kvarteret i ukemøtet\n1. desember 2026",
        "Særlig for seniorer: Bruke erfaringen i opplæring; Samme tilgang til kurs.",
        "Hva sier forskningen? Vi måler for lite.",
        "Ellers: Noe annet.",
        "Ingen tall er av færre enn 5.",
    ] {
        assert!(words.contains(expected), "{expected} in {words}");
    }
    assert!(!words.contains("Ledergruppen"), "who follows up stands on the page for that");
}

/// Of six nothing is said that the window does not show of six, and of four
/// nothing at all.
#[test]
fn minutes_of_few_say_no_more_than_may_be_shown() {
    let texts = Texts::new(Language::Bokmal);
    let agreement = Agreement::default();
    let few = rounds("medarbeiderskap", 6, 6, 6);
    let text = words(&minutes(&of(&[few.answered(6)], &agreement, &[]), &texts));
    assert!(text.contains("Høyest er") && !text.contains("spriker") && !text.contains("Dette vil vi"), "{text}");
    let four = rounds("medarbeiderskap", 4, 4, 4);
    let document = minutes(&of(&[four.answered(6)], &agreement, &[]), &texts);
    assert!(!document.blocks.iter().any(|block| matches!(block, Block::Figure { .. })));
    assert!(words(&document).contains("Vises når 5 har levert."));
}

#[test]
fn what_the_room_expects_with_what_the_policy_has_and_who_follows_up() {
    let texts = Texts::new(Language::Bokmal);
    let (course, round) = ("Plan og bygg", DAYS[0]);
    let document = demands(course, round, &room(), &texts).unwrap();
    assert_eq!(papers(&document).unwrap().len(), 1);
    assert_eq!((document.title.as_str(), document.lines.len()), ("Krav og forventninger", 2));
    let tables: Vec<_> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table { caption, rows, .. } => Some((caption.as_str(), rows.len())),
            _ => None,
        })
        .collect();
    assert_eq!(tables, [("Lederskap", 3), ("Medarbeiderskap", 2), ("Særlig for seniorer", 2)]);
    let text = words(&document);
    for expected in [
        "Samtalen ga 7 stikkord. Tydelig i personalpolitikken: 1. Delvis: 2. Ikke tydelig: 2. Vet ikke, eller ikke \
         besvart: 2. Uten noen som følger opp: 2.",
        "Tid til hver enkelt\nIkke tydelig\nLedergruppen",
        "Samme tilgang til kurs\nIkke besvart\nIngen ennå",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    for said in [&[][..], &room()[7..]] {
        assert!(matches!(demands(course, round, said, &texts), Err(ExportError::NothingSaid)));
    }
}

/// A word processor's file has the picture, and says it to who does not see it.
#[test]
fn the_picture_is_in_the_word_processors_file() {
    let texts = Texts::new(Language::Bokmal);
    let (followership, agreement) = (rounds("medarbeiderskap", 17, 16, 13), agreement());
    let answered = [followership.answered(18)];
    let file = docx(&minutes(&of(&answered, &agreement, &[]), &texts), Timestamp::UNIX_EPOCH).unwrap();
    let mut file = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    let mut read = |path: &str| {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut file.by_name(path).unwrap(), &mut bytes).unwrap();
        bytes
    };
    assert!(crate::export::is_picture(&read("word/media/1.png")));
    let document = String::from_utf8(read("word/document.xml")).unwrap();
    assert_eq!(document.matches("r:embed=\"rIdPicture1\"").count(), 1);
    assert!(document.contains("descr=\"Selvledelse: "), "{document}");
    let named = String::from_utf8(read("word/_rels/document.xml.rels")).unwrap();
    assert!(named.contains("Id=\"rIdPicture1\"") && named.contains("media/1.png"));
}

#[test]
fn what_was_agreed_is_in_calendars_with_its_days_alone() {
    let texts = Texts::new(Language::Bokmal);
    let now: Timestamp = "2026-11-24T12:00:00Z".parse().unwrap();
    let calendar = agreed_calendar("Plan og bygg", "SVK-7M2Q-4K3Z-9-2", &agreement(), &texts, now).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 2, "what has no day is in no calendar");
    assert_eq!(calendar.matches("BEGIN:VALARM").count(), 1, "one of a day that has come does not ring");
    for expected in [
        "UID:SVK-7M2Q-4K3Z-9-2-1@selvsyn",
        "UID:SVK-7M2Q-4K3Z-9-2-2@selvsyn",
        "SUMMARY:Kvarteret i ukemøtet",
        "DTSTART;VALUE=DATE:20261201",
        "DESCRIPTION:Avtalt på kurset Plan og bygg.",
    ] {
        assert!(calendar.contains(expected), "{expected} in {calendar}");
    }
    assert!(!calendar.contains("CLASS:PRIVATE"), "it is the group's");
    assert_eq!(agreed_calendar("Kurs", "x", &Agreement::default(), &texts, now), None);
}

#[test]
fn names_of_files_are_by_course_and_day() {
    let texts = Texts::new(Language::Bokmal);
    let name = |kind: CourseFileKind| kind.name(Some("Plan og bygg"), Some(date(2026, 10, 13)), &texts);
    assert_eq!(name(CourseFileKind::Result), "selvsyn-gruppe-plan-og-bygg-2026-10-13");
    assert_eq!(name(CourseFileKind::Minutes), "selvsyn-referat-plan-og-bygg-2026-10-13");
    assert_eq!(name(CourseFileKind::Demands), "selvsyn-krav-og-forventninger-plan-og-bygg-2026-10-13");
    assert_eq!(name(CourseFileKind::Agreed), "selvsyn-dette-vil-vi-plan-og-bygg-2026-10-13");
}
