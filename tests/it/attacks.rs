//! What somebody might do to see what one person answered, on the command line
//! and in the history: each is refused, or tells nothing.

use crate::led::{ASKED, Led, Person, answers};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Answers of their own for each person.
fn row(person: u8) -> String {
    (0..9).map(|item| ((person + item) % 5 + 1).to_string()).collect()
}

fn hand_in(led: &Led, people: impl IntoIterator<Item = u8>) {
    for person in people {
        Person(person).hand_in(led, 1, &row(person));
    }
}

fn reasons(collected: &Value) -> Vec<&str> {
    let rejected = collected["rejected"].as_array().unwrap();
    rejected.iter().map(|one| one["reason"].as_str().unwrap()).collect()
}

/// One person is one, however often and in whatever way: the latest counts.
#[test]
fn a_file_a_code_and_a_corrected_file_are_one_person() {
    let led = Led::new(&[]);
    let person = Person(1);
    person.hand_in(&led, 1, "111111111");
    assert_eq!(led.collect(1, &[&led.shared], "")["counted"], 1);
    let code = person.code(&led, 1, "111111111");
    assert_eq!(led.collect(1, &[], &format!("Kari: {code}\n"))["counted"], 0);
    person.hand_in(&led, 1, "555555555");
    let corrected = led.collect(1, &[&led.shared], "");
    assert_eq!((&corrected["received"][ASKED], led.received(1)), (&1.into(), 1));
    assert!(led.reveal(1).unwrap_err().contains("4 til"));
    hand_in(&led, 2..6);
    led.collect(1, &[&led.shared], "");
    let shown = led.reveal(1).unwrap();
    assert_eq!(shown["n"], 5);
    // 5 of the first, and 3,4,5,1,2 … of the others: with 1 the median of the
    // first statement would be 3.
    let medians: Vec<i64> =
        shown["items"].as_array().unwrap().iter().map(|item| item["median"].as_f64().unwrap() as i64).collect();
    let expected: Vec<i64> = (0..9)
        .map(|item| {
            let mut all: Vec<i64> = (2..6).map(|person| i64::from((person + item) % 5 + 1)).chain([5]).collect();
            all.sort_unstable();
            all[2]
        })
        .collect();
    assert_eq!(medians, expected);
}

/// Four forged and one real cannot be told apart; more than expected is said,
/// and asked about.
#[test]
fn more_than_are_expected_are_asked_about() {
    let led = Led::new(&["--instrument", "medarbeiderskap=4"]);
    hand_in(&led, 0..5);
    led.collect(1, &[&led.shared], "");
    let asked = led.refused(&["reveal", &led.code, "--round", "1"], "");
    assert!(
        asked.contains("5 av 4 har levert. Det er én flere enn ventet. Stemmer det med hodene i rommet?"),
        "{asked}"
    );
    assert!(asked.contains("De som kommer senere, kan bare vises sammen, når de er minst 5. Vis nå?"), "{asked}");
    assert!(asked.contains("Ingenting er gjort"), "{asked}");
    assert_eq!(led.received(1), 5, "nothing is shown before it is answered");
    assert_eq!(led.reveal(1).unwrap()["n"], 5);
    assert_eq!(led.received(1), 0);
}

/// Whoever has the course file can make up four people, and is then shown the
/// fifth. Nothing can hinder that without accounts: it is said in every result,
/// and to the room before.
#[test]
fn four_forged_and_one_real_are_told_of_plainly() {
    let led = Led::new(&["--instrument", "medarbeiderskap=5"]);
    Person(0).hand_in(&led, 1, "123451234");
    for forged in 101..105 {
        Person(forged).hand_in(&led, 1, "333333333");
    }
    led.collect(1, &[&led.shared], "");
    assert_eq!(led.reveal(1).unwrap()["n"], 5, "five of five: nothing seems wrong");
    let out = led.parent.path().join("resultat.html");
    led.ok(&["result", &led.code, "--out", out.to_str().unwrap()], "");
    let page = fs::read_to_string(out).unwrap();
    assert!(page.contains("Og den som leder, kan jukse. Tell hodene: Tallet her skal være antallet som leverte."));
    for (guide, words) in [
        ("kursleder.md", "Tell hodene: Tallet på skjermen skal være antallet som leverte."),
        ("kursleder.nn.md", "Tel hovuda: Talet på skjermen skal vere talet på dei som leverte."),
        ("personvern.md", "Den som leder, kan jukse: Tell hodene."),
    ] {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(guide)).unwrap();
        assert!(text.contains(words), "«{words}» in {guide}");
    }
}

/// Three people who hand in both times, pasted at once, are three each time.
#[test]
fn before_and_after_are_not_twice_as_many() {
    let led = Led::new(&[]);
    let codes = |round: u8| -> String { (0..3).map(|one| Person(one).code(&led, round, &row(one)) + "\n").collect() };
    let told = led.ok(&["collect", &led.code, "-"], &(codes(1) + &codes(2)));
    assert!(told.contains("6"), "{told}");
    assert_eq!((led.received(1), led.received(2)), (3, 3));
    for round in [1, 2] {
        assert!(led.reveal(round).unwrap_err().contains("2 til"));
    }
    // Nor by `group`, which asks no round.
    let grouped = crate::course::run(&led.data, &["group", "-", "--json"], &(codes(1) + &codes(2)));
    let grouped: Value = serde_json::from_slice(&grouped.stdout).unwrap();
    assert_eq!(grouped["suppressed"], true, "{grouped}");
}

/// What did not count is told before, with its name; in what is shown, there
/// are reasons and numbers.
#[test]
fn no_name_of_a_file_or_of_a_person_is_in_a_result() {
    let led = Led::new(&[]);
    hand_in(&led, 0..6);
    let slip = Person(6).code(&led, 1, &row(6));
    fs::write(led.shared.join("Kari Nordmann.txt"), format!("Kari Nordmann: {}", &slip[..slip.len() - 1])).unwrap();
    fs::copy(Person(7).hand_in(&Led::new(&[]), 1, &row(7)), led.shared.join("Ola Nordmann.selvsyn-bidrag")).unwrap();
    let told = led.collect(1, &[&led.shared], "");
    assert_eq!(reasons(&told).len(), 2, "{told}");
    let shown = led.reveal(1).unwrap();
    assert!(!shown.to_string().contains("Nordmann"));
    for ending in ["pdf", "html", "docx", "xlsx", "csv", "svg"] {
        let out = led.parent.path().join(format!("resultat.{ending}"));
        led.ok(&["result", &led.code, "--out", out.to_str().unwrap()], "");
        let tool = |name: &str, arguments: &[&str]| {
            let output = std::process::Command::new(name).args(arguments).output().unwrap();
            assert!(output.status.success(), "{name}");
            String::from_utf8_lossy(&output.stdout).into_owned()
        };
        let out = out.to_str().unwrap();
        let text = match ending {
            "pdf" => tool("pdftotext", &[out, "-"]),
            "docx" | "xlsx" => tool("unzip", &["-p", out]),
            _ => fs::read_to_string(out).unwrap(),
        };
        assert!(text.to_lowercase().contains("selvledelse"), "{ending} is read");
        for name in ["Nordmann", "selvsyn-bidrag", led.shared.to_str().unwrap()] {
            assert!(!text.contains(name), "{name} in {ending}");
        }
    }
    // Nor in what is kept in the history, or taken along from it.
    let archive = led.parent.path().join("ut.json");
    let exported = crate::course::run(&led.data, &["export", "--out", archive.to_str().unwrap()], "");
    assert!(exported.status.success() && !fs::read_to_string(archive).unwrap().contains("Nordmann"));
}

/// A–J are shown; whoever comes then is shown with others who do, or not.
#[test]
fn whoever_is_shown_is_in_no_other_result() {
    let led = Led::new(&[]);
    let other = Led::beside(&led.parent, "Et annet kurs", &[]);
    let name = |person: u8| char::from(b'A' + person);
    hand_in(&led, 0..10);
    led.collect(1, &[&led.shared], "");
    assert_eq!(led.reveal(1).unwrap()["n"], 10);

    // A–K: K is alone.
    Person(10).hand_in(&led, 1, &row(10));
    let again = led.collect(1, &[&led.shared], "");
    assert_eq!((again["counted"].as_u64(), reasons(&again)), (Some(1), vec!["already_shown"; 10]), "{}", name(10));
    assert!(led.reveal(1).unwrap_err().contains("4 til"));

    // The codes of A–J in another course, also of A–J alone.
    let codes: String = (0..10).map(|person| Person(person).code(&led, 1, &row(person)) + "\n").collect();
    let foreign = other.collect(1, &[], &codes);
    assert_eq!((&foreign["counted"], other.received(1)), (&0.into(), 0));
    // One in fifteen of other courses cannot be told from ours by a short code:
    // then it is known who they are.
    let why = reasons(&foreign);
    assert!(why == ["other_course"; 10] || why == ["already_shown"; 10], "{why:?}");
    // Made so that they seem to be for the other course.
    let forged: String = (0..10)
        .map(|person| {
            let delivery = Person(person).delivery(&led, 1);
            let course = Some((other.course(), 1));
            let instrument = crate::led::instrument();
            selvsyn::group::code::write(&instrument, &answers(&row(person)), delivery, course).unwrap() + "\n"
        })
        .collect();
    let forged = other.collect(1, &[], &forged);
    assert_eq!((forged["counted"].as_u64(), reasons(&forged)), (Some(0), vec!["already_shown"; 10]));
    assert!(other.reveal(1).unwrap_err().contains("5 til"));

    // One of A–J with a corrected answer.
    Person(3).hand_in(&led, 1, "555555555");
    assert_eq!(led.collect(1, &[&led.shared], "")["counted"], 0);

    // Again with nobody new: that is said, and not that five are missing.
    let nobody = Led::beside(&led.parent, "Et tredje kurs", &[]);
    hand_in(&nobody, 30..36);
    nobody.collect(1, &[&nobody.shared], "");
    nobody.reveal(1).unwrap();
    let told = nobody.reveal(1).unwrap_err();
    assert!(told.contains("Ingen nye har levert siden resultatet ble vist.") && !told.contains("5"), "{told}");

    // K–O are five, and shown for themselves; so are P–T.
    hand_in(&led, 11..15);
    led.collect(1, &[&led.shared], "");
    assert_eq!(led.reveal(1).unwrap()["n"], 5);
    hand_in(&led, 15..20);
    led.collect(1, &[&led.shared], "");
    assert_eq!(led.reveal(1).unwrap()["n"], 5);
    let stored: Value = serde_json::from_str(&led.ok(&["result", &led.code, "--json"], "")).unwrap();
    let of: Vec<u64> = stored.as_array().unwrap().iter().map(|part| part["n"].as_u64().unwrap()).collect();
    assert_eq!(of, [10, 5, 5]);
}

/// The same by `group`, where everything is given at once.
#[test]
fn group_obeys_the_memory_of_courses() {
    let led = Led::new(&[]);
    hand_in(&led, 0..10);
    led.collect(1, &[&led.shared], "");
    assert_eq!(led.reveal(1).unwrap()["n"], 10);
    let lines = |people: &mut dyn Iterator<Item = u8>| -> String {
        people.map(|person| Person(person).line(&led, 1, &row(person))).collect()
    };
    let group = |text: String| {
        let output = crate::course::run(&led.data, &["group", "-", "--json"], &text);
        let is_shown = output.status.success();
        assert_eq!(output.stdout.is_empty(), !is_shown);
        is_shown
    };
    for (what, text, is_shown) in [
        ("the very same", lines(&mut (0..10)), true),
        ("A–K", lines(&mut (0..11)), false),
        ("A–E with K–O", lines(&mut (0..5).chain(10..15)), false),
        ("K–O alone", lines(&mut (10..15)), true),
        ("A–T, five more", lines(&mut (0..20)), false),
        ("A–Y, ten more", lines(&mut (0..25)), true),
        ("A–J with one answer corrected", lines(&mut (0..9)) + &Person(9).line(&led, 1, "555555555"), false),
        ("A–J as codes", (0..10).map(|person| Person(person).code(&led, 1, &row(person)) + "\n").collect(), true),
        ("A–I as codes", (0..9).map(|person| Person(person).code(&led, 1, &row(person)) + "\n").collect(), false),
    ] {
        assert_eq!(group(text), is_shown, "{what}");
    }
}

/// Backup, show, restore, withdraw, show.
#[test]
fn a_restore_makes_nothing_unseen() {
    let led = Led::new(&[]);
    hand_in(&led, 0..7);
    led.collect(1, &[&led.shared], "");
    let copy = led.parent.path().join("kopi.sqlite3");
    let data = |arguments: &[&str]| {
        let output = crate::course::run(&led.data, arguments, "");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    data(&["backup", "--out", copy.to_str().unwrap()]);
    assert_eq!(led.reveal(1).unwrap()["n"], 7);
    data(&["restore", copy.to_str().unwrap()]);
    assert_eq!(led.received(1), 0, "what was shown is not here again");
    let receipt = Person(3).delivery(&led, 1).to_string();
    assert!(led.refused(&["withdraw", &led.code, &receipt, "--yes"], "").contains("Det som er vist, kan ikke trekkes"));
    let again = led.collect(1, &[&led.shared], "");
    assert_eq!((again["counted"].as_u64(), reasons(&again)), (Some(0), vec!["already_shown"; 7]));
    assert!(led.reveal(1).unwrap_err().contains("5 til"));
    // Nor by deleting the course.
    led.ok(&["delete", &led.code, "--yes"], "");
    let other = Led::beside(&led.parent, "Enda et", &[]);
    let lines: String = (0..6).map(|person| Person(person).line(&led, 1, &row(person))).collect();
    let grouped = crate::course::run(&other.data, &["group", "-"], &lines);
    assert!(!grouped.status.success() && grouped.stdout.is_empty());
}

/// A contribution is withdrawn by its receipt, its code or its file, and stays
/// so.
#[test]
fn what_is_withdrawn_is_not_counted_again() {
    let led = Led::new(&[]);
    hand_in(&led, 0..3);
    led.collect(1, &[&led.shared], "");
    let file = Person(7).hand_in(&led, 1, &row(7));
    led.collect(1, &[&led.shared], "");
    assert_eq!(led.received(1), 4);
    let receipt = Person(0).delivery(&led, 1).to_string();
    let code = Person(1).code(&led, 1, "555555555");
    for named in [receipt.as_str(), code.as_str(), file.to_str().unwrap()] {
        assert!(led.refused(&["withdraw", &led.code, named], "").contains("Ingenting er gjort"));
        led.ok(&["withdraw", &led.code, named, "--yes"], "");
        assert!(led.refused(&["withdraw", &led.code, named, "--yes"], "").contains("ikke blant dem som venter"));
    }
    assert_eq!(led.received(1), 1);
    let again = led.collect(1, &[&led.shared], "");
    assert_eq!((again["counted"].as_u64(), reasons(&again)), (Some(0), vec!["withdrawn"; 3]));
}

/// A share that goes away empties nothing; a file that is taken away from a
/// folder that is there leaves the count.
#[test]
fn a_folder_that_goes_away_empties_nothing() {
    let led = Led::new(&[]);
    hand_in(&led, 0..6);
    led.collect(1, &[&led.shared], "");
    let away = led.parent.path().join("borte");
    fs::rename(&led.shared, &away).unwrap();
    let shared = led.shared.to_str().unwrap();
    assert!(led.refused(&["collect", &led.code, shared], "").contains(shared));
    assert_eq!(led.received(1), 6);
    fs::rename(&away, &led.shared).unwrap();
    let first = fs::read_dir(&led.shared).unwrap().next().unwrap().unwrap().path();
    fs::remove_file(first).unwrap();
    assert_eq!(led.collect(1, &[&led.shared], "")["received"][ASKED], 5);
    // Handed in again, it counts again: it was not withdrawn.
    hand_in(&led, 0..6);
    assert_eq!(led.collect(1, &[&led.shared], "")["received"][ASKED], 6);
}

/// What is somebody else's, or something else, is named for what it is.
#[test]
fn what_is_not_ours_is_named_for_what_it_is() {
    let led = Led::new(&[]);
    let other = Led::beside(&led.parent, "Et annet kurs", &[]);
    let stranger = Led::new(&[]);
    let folder = led.parent.path().join("blandet");
    fs::create_dir_all(folder.join("en mappe til")).unwrap();
    let put = |from: &Path, name: &str| fs::copy(from, folder.join(name)).map(drop).unwrap();
    put(&Person(1).hand_in(&led, 1, &row(1)), "en mappe til/a.selvsyn-bidrag");
    put(&Person(2).hand_in(&other, 1, &row(2)), "b.selvsyn-bidrag");
    put(&Person(3).hand_in(&stranger, 1, &row(3)), "c.selvsyn-bidrag");
    put(&Person(4).hand_in(&led, 2, &row(4)), "d.selvsyn-bidrag");
    put(&led.data.join("selvsyn.sqlite3"), "e.sqlite3");
    fs::write(folder.join("f.selvsyn-bidrag"), "ikke forseglet").unwrap();
    fs::write(folder.join("g.png"), "et bilde").unwrap();
    fs::write(folder.join("h.txt"), "Hei alle sammen!").unwrap();
    fs::write(folder.join("i.ndjson"), Person(5).line(&stranger, 1, &row(5))).unwrap();
    let code = Person(6).code(&led, 1, &row(6));
    fs::write(folder.join("j.txt"), format!("Ola: {code} \nKari: {}", &code[..code.len() - 1])).unwrap();
    let told = led.collect(1, &[&folder], "");
    let rejected: Vec<(String, &str)> = told["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["source"].as_str().unwrap().chars().take(1).collect(), one["reason"].as_str().unwrap()))
        .collect();
    let mut rejected: Vec<(&str, &str)> = rejected.iter().map(|(name, reason)| (name.as_str(), *reason)).collect();
    rejected.sort_unstable();
    assert_eq!(
        rejected,
        [
            ("b", "other_course"),
            ("c", "sealed_for_another"),
            ("d", "other_round"),
            ("e", "whole_history"),
            ("f", "sealed_damaged"),
            ("i", "other_course"),
            ("j", "code_incomplete"),
        ]
    );
    assert_eq!(told["counted"], 2);
    let words = led.ok(&["collect", &led.code, "--round", "1", folder.to_str().unwrap()], "");
    assert!(words.contains("b.selvsyn-bidrag: Gjelder et annet kurs: «Et annet kurs»."), "{words}");
    assert!(words.contains("j.txt:2:7 «Kari: "), "{words}");
    // Without a round, each counts in the one that it is for.
    let each: Value =
        serde_json::from_str(&led.ok(&["collect", &led.code, folder.to_str().unwrap(), "--json"], "")).unwrap();
    assert_eq!(each["counted"], 1);
    assert_eq!((led.received(1), led.received(2)), (2, 1));
}

/// A pipe in the place of a file or a folder keeps nobody waiting.
#[cfg(unix)]
#[test]
fn a_pipe_keeps_nobody_waiting() {
    let led = Led::new(&[]);
    hand_in(&led, 0..2);
    let pipe = led.shared.join("ror.ndjson");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert_eq!(led.collect(1, &[&led.shared], "")["counted"], 2);
    let told = led.collect(1, &[&pipe], "");
    assert_eq!((told["counted"].as_u64(), reasons(&told)), (Some(0), vec!["nothing_found"]));
}

/// Paper, keyed twice with one mark, and what the pairs of the next round tell
/// of the only one who moved.
#[test]
fn a_lone_mover_is_in_no_figure() {
    let led = Led::new(&[]);
    for person in 0..12 {
        Person(person).hand_in(&led, 1, "333333333");
    }
    led.collect(1, &[&led.shared], "");
    led.reveal(1).unwrap();
    // One has left, and one is new.
    for person in 1..13 {
        let row = if person == 1 { "555555555" } else { "333333333" };
        Person(person).hand_in_with(&led, 2, row, (person < 12).then_some("333333333"));
    }
    led.collect(2, &[&led.shared], "");
    led.reveal(2).unwrap();
    let change = led.ok(&["change", &led.code, "--instrument", ASKED, "--json"], "");
    let change: Value = serde_json::from_str(&change).unwrap();
    crate::schema::holds("course-change.schema.json", &change);
    assert_eq!(change["n"], 11);
    for dimension in change["dimensions"].as_array().unwrap() {
        assert_eq!((&dimension["words"], &dimension["up"]), (&"mostly_same".into(), &Value::Null), "{dimension}");
        assert!(dimension["same_or_up"] == 11 || dimension["same_or_up"].is_null(), "{dimension}");
    }
    for item in change["items"].as_array().unwrap() {
        assert!(item["before"].is_null() && item["after"].is_null(), "{item}");
    }
}
