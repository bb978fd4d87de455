//! Minutes and other papers of a course, from what is kept of it to the file.

use jiff::Timestamp;
use jiff::civil::date;
use selvsyn::course::{Agreed, Agreement, Asked, Course, CourseAction, CourseResult, Round, Said, Ways};
use selvsyn::export::Progress;
use selvsyn::group::{Change, Collection, CourseCode, Floor, GroupResult, Paired, Place, ShownRound};
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Instrument, Language};
use selvsyn::scoring::Answers;
use selvsyn::service::ServiceError;
use selvsyn::service::course_files::export_demands;
use selvsyn::service::course_papers::{self, For, export_minutes, minutes_of};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

fn instrument() -> Arc<Instrument> {
    Arc::clone(Catalog::shipped().current("medarbeiderskap").unwrap())
}

fn people(count: usize, round: usize) -> Vec<Answers> {
    let point = |p: usize, i: usize| ((p * p * 3 + i * 5 + p * i) % 3 + 1 + 2 * round * (p % 2)).to_string();
    let row = |p| (0..9).map(|i| point(p, i)).collect::<Vec<_>>().join(",");
    (0..count).map(|p| Answers::parse(&row(p), 9, 5).unwrap()).collect()
}

fn result(people: &[Answers]) -> GroupResult {
    let mut collection = Collection::new(instrument(), None);
    for answers in people {
        collection.add_paper(&Place::whole("ark"), answers.clone()).unwrap();
    }
    collection.finish(Floor::default())
}

/// Two rounds with 17 and 16 of 18, of whom 13 are the same.
fn course() -> Course {
    let (before, after) = (people(17, 0), people(16, 1));
    let (earlier, later) = (result(&before), result(&after));
    let pairs: Vec<_> = before.iter().zip(&after).take(13).collect();
    let round = |result| ShownRound { result, of_pairs: 13 };
    let paired = Paired { pairs: &pairs, earlier: Some(round(&earlier)), later: round(&later), told: &[] };
    let change = Change::of(&instrument(), &paired, Floor::default());
    let kept = |round, result: &GroupResult, change: Option<String>| CourseResult {
        round,
        part: 1,
        instrument: instrument().id.clone(),
        version: 1,
        expected: Some(18),
        ways: Ways::default(),
        shown_at: Timestamp::UNIX_EPOCH,
        picture: result.stored().unwrap(),
        change,
    };
    let round = |title: &str, date| Round { title: title.to_owned(), date };
    let agreed = Agreed { text: "Si fra før det haster".to_owned() };
    let said = Said {
        page: "innledning".to_owned(),
        list: "leadership".to_owned(),
        text: "Tid til hver enkelt".to_owned(),
        policy: None,
        role: String::new(),
    };
    Course {
        code: CourseCode::new([1, 2, 3, 4, 5]),
        name: "Plan og bygg".to_owned(),
        workplace: String::new(),
        floor: Floor::default(),
        instruments: vec![Asked { instrument: instrument().id.clone(), version: 1, expected: Some(18) }],
        rounds: vec![round("1. samling", date(2026, 10, 13)), round("2. samling", date(2026, 11, 24))],
        folder: None,
        key: None,
        created_at: Timestamp::UNIX_EPOCH,
        ended_at: None,
        results: vec![kept(1, &earlier, None), kept(2, &later, Some(change.stored()))],
        agreements: [(2, Agreement { develop: vec![agreed], ..Agreement::default() })].into(),
        said: [(1, vec![said])].into(),
        received: Vec::new(),
    }
}

fn words(course: &Course, round: u8) -> Result<String, ServiceError> {
    let catalog = Catalog::shipped();
    let mut document = minutes_of(course, round, (&catalog, &[]), &Texts::new(Language::Bokmal))?;
    let mut words = String::new();
    document.each_text(|text| {
        words += text;
        words.push('\n');
    });
    Ok(words.replace('\u{a0}', " "))
}

#[test]
fn minutes_are_of_what_was_kept_of_a_round() {
    let course = course();
    let second = words(&course, 2).unwrap();
    for expected in [
        "1. samling, 13. oktober 2026\n2. samling, 24. november 2026",
        "Medarbeiderskap: 16 av 18 (89 %)",
        "Før og etter: 13 av 16 kan kobles.",
        "Utvikle: Si fra før det haster.",
    ] {
        assert!(second.contains(expected), "{expected} in {second}");
    }
    let first = words(&course, 1).unwrap();
    assert!(first.contains("17 av 18 (94 %)") && first.contains("Tid til hver enkelt"), "{first}");
    assert!(!first.contains("Før og etter") && !first.contains("24. november"), "{first}");
}

/// Somebody's archive may hold anything.
#[test]
fn a_result_that_was_changed_is_refused_with_the_cause() {
    let mut course = course();
    course.results[1].picture = course.results[1].picture.replace("\"n\":16", "\"n\":7");
    let error = words(&course, 2).unwrap_err();
    assert!(matches!(error, ServiceError::Stored(_)), "{error:?}");
    let told = error.describe(&Texts::new(Language::Bokmal));
    assert!(told.contains("tall som ikke kan være riktige"), "{told}");
    let catalog = Catalog::shipped();
    assert!(course_papers::shown(&course.results[0], &catalog).is_ok(), "the other one is as it was");
}

#[test]
fn papers_are_written_where_they_are_wanted_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let (course, catalog, texts) = (course(), Catalog::shipped(), Texts::new(Language::Bokmal));
    let progress = Progress::default();
    let of = For { texts: &texts, now: Timestamp::UNIX_EPOCH, progress: &progress };
    for ending in ["pdf", "docx"] {
        let (minutes, demands) = ["referat", "krav"].map(|name| folder.path().join(format!("{name}.{ending}"))).into();
        export_minutes(&course, 2, (&catalog, &[]), &minutes, of).unwrap();
        export_demands(&course, 1, &demands, of.texts, of.now, of.progress).unwrap();
        let begins: &[u8] = if ending == "pdf" { b"%PDF" } else { b"PK" };
        assert!([minutes, demands].iter().all(|file| fs::read(file).unwrap().starts_with(begins)));
    }
    let other = folder.path().join("referat.odt");
    assert!(export_minutes(&course, 2, (&catalog, &[]), &other, of).is_err());
    // The second gathering has said nothing: no page that looks like an answer.
    let empty = folder.path().join("tom.pdf");
    let error = export_demands(&course, 2, &empty, of.texts, of.now, of.progress).unwrap_err();
    assert!(error.describe(&texts).starts_with("Det står ingen stikkord i listene ennå."));
    let none = Course { results: Vec::new(), agreements: [].into(), said: [].into(), ..course };
    assert!(export_minutes(&none, 1, (&catalog, &[]), &empty, of).is_err());
    assert!(!empty.exists() && !other.exists());
}

/// Names and words as somebody may have typed them.
#[test]
fn hostile_words_are_words_in_every_paper() {
    let folder = tempfile::tempdir().unwrap();
    let (catalog, texts, progress) = (Catalog::shipped(), Texts::new(Language::Bokmal), Progress::default());
    let of = For { texts: &texts, now: Timestamp::UNIX_EPOCH, progress: &progress };
    for text in
        ["<w:t>&amp;\"'", "#set page(width: 1pt)", "=1+1 {{ report }} {% raw %}", "\u{202e}\u{0}\u{ffff}å", "]]>"]
    {
        let mut course = course();
        for words in [&mut course.name, &mut course.workplace, &mut course.rounds[0].title] {
            text.clone_into(words);
        }
        let agreement = course.agreements.get_mut(&2).unwrap();
        agreement.signs = vec![text.to_owned()];
        agreement.actions = vec![CourseAction { text: text.to_owned(), due: None }];
        let said = &mut course.said.get_mut(&1).unwrap()[0];
        for words in [&mut said.text, &mut said.role] {
            text.clone_into(words);
        }
        course.said.insert(2, course.said[&1].clone());
        for ending in ["pdf", "docx"] {
            let out = folder.path().join(format!("ut.{ending}"));
            for is_minutes in [true, false] {
                if is_minutes {
                    export_minutes(&course, 2, (&catalog, &[]), &out, of).unwrap();
                } else {
                    export_demands(&course, 1, &out, of.texts, of.now, of.progress).unwrap();
                }
                if ending == "docx" {
                    let script = "import sys, zipfile, xml.dom.minidom\nfile = zipfile.ZipFile(sys.argv[1])\n\
                                  [xml.dom.minidom.parseString(file.read(name)) for name in file.namelist() if not \
                                  name.endswith('.png')]";
                    let read = Command::new("/usr/bin/python3").args(["-c", script]).arg(&out).output().unwrap();
                    assert!(read.status.success(), "{text:?}: {}", String::from_utf8_lossy(&read.stderr));
                }
            }
        }
    }
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selvsyn"));
    command.current_dir(folder).args(["--data-dir", "data", "--lang", "nb"]).args(arguments).output().unwrap()
}

#[test]
fn minutes_on_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let made = run(
        here,
        &["course", "new", "--name", "Leksjon 3", "--instrument", "medarbeiderskap=18", "--out", "k.selvsyn-kurs"],
    );
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let code = String::from_utf8(made.stdout).unwrap().trim().to_owned();
    let refused = run(here, &["course", "minutes", &code, "--out", "referat.pdf"]);
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!((refused.status.code(), said.lines().count()), (Some(1), 1), "{said}");
    assert!(!here.join("referat.pdf").exists());
    let agreed = run(here, &["course", "agree", &code, "--develop", "Si fra før det haster", "--yes"]);
    assert!(agreed.status.success(), "{}", String::from_utf8_lossy(&agreed.stderr));
    for file in ["referat.pdf", "referat.docx"] {
        let written = run(here, &["course", "minutes", &code, "--out", file]);
        assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
        assert!(here.join(file).exists());
    }
}
