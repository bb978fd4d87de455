//! A group from end to end: participants with a history each, what they hand
//! in, and what comes of it, held against figures of other making.

use crate::schema::holds;
use crate::support;
use selvsyn::group::{Contribution, contribution, token};
use selvsyn::instrument::{Catalog, Instrument};
use selvsyn::scoring::Answers;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Debian's own Python, with nothing but its standard library.
const PYTHON: &str = "/usr/bin/python3";

/// Ten participants: every point, «Ikke relevant» and unanswered; each
/// statement has nine answers or more.
const SHEETS: [&str; 10] = [
    "1,3,4,5,-,3,3,3,3",
    "2,3,4,5,4,3,3,,3",
    "3,3,5,5,4,3,-,2,3",
    "4,3,5,5,4,3,2,3,3",
    "5,3,4,5,4,,3,3,3",
    "5,1,4,2,4,3,5,3,1",
    "4,2,4,1,1,3,3,4,3",
    "3,3,2,5,2,2,3,3,5",
    "4,3,4,5,4,1,2,4,3",
    "4,5,4,3,4,3,3,3,4",
];

fn run(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .current_dir(folder)
        .args(["--data-dir", "data", "--lang", "nb"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read may be done first.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn ok(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments, "");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn json(folder: &Path, arguments: &[&str], input: &str) -> Value {
    let output = run(folder, arguments, input);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    let value = serde_json::from_slice(&output.stdout).unwrap();
    holds("group.schema.json", &value);
    value
}

fn followership() -> Instrument {
    (**Catalog::shipped().current("medarbeiderskap").unwrap()).clone()
}

/// A line as a participant's own program writes it.
fn line(instrument: &Instrument, person: u8, course: &str, day: i8, answers: &str) -> String {
    let max = instrument.scale.max();
    contribution::write(
        &Contribution {
            instrument: instrument.id.clone(),
            instrument_version: instrument.version,
            course: course.to_owned(),
            date: jiff::civil::date(2026, 3, day),
            token: token(&[person; 32], course),
            answers: Answers::parse(answers, instrument.item_count(), max).unwrap(),
        },
        instrument,
    )
}

fn code_of(answers: &str) -> String {
    support::code(&followership(), &Answers::parse(answers, 9, 5).unwrap())
}

/// Writes the lines of some persons into `inn/bidrag.ndjson`.
fn hand_in(folder: &Path, lines: impl IntoIterator<Item = String>) {
    fs::create_dir_all(folder.join("inn")).unwrap();
    fs::write(folder.join("inn/bidrag.ndjson"), lines.into_iter().collect::<String>()).unwrap();
}

/// The same figures from the contribution files, by Python's `statistics`, and
/// what may be shown of them.
const STATISTICS: &str = "
import collections, json, math, pathlib, statistics, sys
newest = {}
for path in pathlib.Path(sys.argv[1]).glob('*.ndjson'):
    for one in map(json.loads, path.read_text().splitlines()):
        newest[one['token']] = max(one, newest.get(one['token'], one), key=lambda one: one['date'])
people = [one['answers'] for one in newest.values()]
order = json.loads(sys.argv[2])
rounded = lambda value, decimals: math.floor(value * 10 ** decimals + 0.5 + 1e-9) / 10 ** decimals
points_of = lambda item: [person[item] for person in people if isinstance(person.get(item), int)]
full = len(people) >= 10 and all(len(points_of(item)) >= 9 for dimension in order for item in dimension)
nothing = dict.fromkeys(['n', 'mean', 'median', 'sd', 'counts', 'merged', 'na', 'bound'])
told = dict(items=[], dimensions=[], full=full, n=len(people))
for dimension in order:
    means, of_items = [], [statistics.fmean(points_of(item)) for item in dimension if full]
    for person in people:
        points = [person[item] for item in dimension if isinstance(person.get(item), int)]
        if 3 * len(points) >= 2 * len(dimension):
            means.append(statistics.fmean(points))
    mean = statistics.fmean(means)
    if full:
        figures = dict(n=len(means), mean=statistics.fmean(of_items), sd=rounded(statistics.stdev(means), 1))
    elif mean > 4.7 - 1e-9:
        figures = dict(mean=4.7, bound='or_more')
    elif mean < 1.3 + 1e-9:
        figures = dict(mean=1.3, bound='or_less')
    else:
        figures = dict(mean=rounded(mean, 1))
    told['dimensions'].append(nothing | figures)
    for item in dimension:
        points = points_of(item)
        median = float(statistics.median(points)) if len(points) >= 5 else None
        count = collections.Counter(points)
        figures = dict(median=median and rounded(median, 0))
        if full:
            figures = dict(n=len(points), mean=statistics.fmean(points), median=median, sd=statistics.stdev(points),
                counts=[count[point] for point in range(1, 6)], merged=[count[1] + count[2], count[3], count[4] + count[5]],
                na=sum(person.get(item) == 'na' for person in people))
        told['items'].append(nothing | figures)
print(json.dumps(told))
";

fn assert_near(told: &Value, expected: &Value, place: &str) {
    match (told.as_f64(), expected.as_f64()) {
        (Some(told), Some(expected)) => assert!((told - expected).abs() < 1e-9, "{place}: {told}, not {expected}"),
        _ => assert_eq!(told, expected, "{place}"),
    }
}

#[test]
fn ten_participants_come_to_the_figures_that_python_computes() {
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path();
    fs::create_dir(here.join("inn")).unwrap();
    let mut chat = String::from("Møtet er i gang. Lim inn koden, takk!\n");
    for (number, sheet) in SHEETS.iter().enumerate() {
        let own = here.join(format!("deltaker-{number}"));
        fs::create_dir(&own).unwrap();
        ok(&own, &["record", "medarbeiderskap", "--answers", sheet, "--date", "2026-03-14"]);
        let out = here.join(format!("inn/{number}.ndjson"));
        ok(&own, &["contribute", "latest", "--course", "Leksjon 3", "--out", out.to_str().unwrap()]);
        let code = ok(&own, &["code", "latest"]);
        assert!(code.starts_with("SVB") && code.lines().count() == 1, "{code}");
        chat += &format!("[09:{number:02}] Ola: her er {} 🙂 svar straks\n", code.trim().to_lowercase());
    }
    let by_files = json(here, &["group", "inn", "--json"], "");
    let by_codes = json(here, &["group", "-", "--json"], &chat);
    assert_eq!(by_files, by_codes);
    assert_eq!((&by_files["n"], &by_files["rejected"]), (&10.into(), &Value::Array(Vec::new())));

    assert!(is_as_python(&here.join("inn"), &by_files), "ten show every point");
    let text = ok(here, &["group", "inn"]);
    assert!(text.contains("10 bidrag teller med.") && text.contains("Selvledelse: gjennomsnitt"), "{text}");

    // Six of them, to somebody who has not seen the ten.
    for number in 6..10 {
        fs::remove_file(here.join(format!("inn/{number}.ndjson"))).unwrap();
    }
    let refused = run(here, &["group", "inn", "--json"], "");
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(1), 0), "six of the ten");
    fs::remove_dir_all(here.join("data")).unwrap();
    let six = json(here, &["group", "inn", "--json"], "");
    assert_eq!(six["n"], 6);
    assert!(!is_as_python(&here.join("inn"), &six), "six do not");
}

/// Holds every figure, and every one that is not there, against what Python
/// makes of the files in a folder; gives whether every point is shown.
pub fn is_as_python(folder: &Path, told: &Value) -> bool {
    let instrument = followership();
    let order: Vec<Vec<&str>> = instrument
        .dimensions
        .iter()
        .map(|dimension| dimension.items.iter().map(|item| item.id.as_str()).collect())
        .collect();
    let output = Command::new(PYTHON)
        .args(["-c", STATISTICS, folder.to_str().unwrap(), &serde_json::to_string(&order).unwrap()])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let expected: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["n"], expected["n"]);
    for (list, keys) in [
        ("dimensions", &["n", "mean", "bound", "median", "sd"][..]),
        ("items", &["n", "mean", "median", "sd", "counts", "merged", "na"]),
    ] {
        let told = told[list].as_array().unwrap();
        assert_eq!(told.len(), expected[list].as_array().unwrap().len());
        for (place, one) in told.iter().enumerate() {
            for key in keys {
                assert_near(&one[*key], &expected[list][place][*key], &format!("{list} {place} {key}"));
            }
        }
    }
    expected["full"] == true
}

/// What a file says, without when it was made.
fn said(folder: &Path, file: &str) -> String {
    let path = folder.join(file);
    let tool = |name: &str, arguments: &[&str]| {
        let output = Command::new(name).args(arguments).output().unwrap();
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let name = path.to_str().unwrap();
    match path.extension().unwrap().to_str().unwrap() {
        "pdf" => tool("pdftotext", &["-layout", name, "-"]),
        "xlsx" => tool("unzip", &["-p", name, "-x", "docProps/*"]),
        "png" => format!("{:?}", fs::read(path).unwrap()),
        _ => fs::read_to_string(path).unwrap(),
    }
}

const ENDINGS: [&str; 6] = ["pdf", "html", "xlsx", "csv", "svg", "png"];

/// Everything that four persons get to see is the same whatever they answered:
/// then there is nothing of their answers in it.
#[test]
fn four_give_no_figure_by_any_door() {
    let instrument = followership();
    let seen = |sheets: [&str; 4]| {
        let parent = tempfile::tempdir().unwrap();
        let here = parent.path();
        hand_in(here, (1..).zip(sheets).map(|(person, sheet)| line(&instrument, person, "Kurs", 1, sheet)));
        let told = json(here, &["group", "inn", "--json"], "");
        assert_eq!((&told["suppressed"], &told["n"]), (&true.into(), &4.into()));
        let text = ok(here, &["group", "inn"]);
        assert!(text.contains("Vises når 5 har levert. Én mangler."), "{text}");
        let mut all = vec![told.to_string(), text];
        for ending in ENDINGS {
            let file = format!("ut.{ending}");
            let text = ok(here, &["group", "inn", "--out", &file]);
            assert!(text.contains("Én mangler."), "{ending}: {text}");
            all.push(said(here, &file));
        }
        all
    };
    let one = seen([SHEETS[0], SHEETS[1], SHEETS[2], SHEETS[3]]);
    let two = seen(["5,5,5,5,5,5,5,5,5", "1,1,1,1,1,1,1,1,1", "-,1,-,2,-,3,-,4,-", "2,,,,,,,,"]);
    for (one, two) in one.iter().zip(&two) {
        assert!(one == two, "{one}\n{two}");
    }
    assert!(one[2].contains("Vises når 5 har levert"), "the PDF says why: {}", one[2]);
    assert!(one[5].lines().skip(1).all(|row| row.ends_with(",,,,,,,,,,,,,,")), "rows without figures: {}", one[5]);
}

#[test]
fn a_contribution_holds_the_fields_of_its_format_and_nothing_else() {
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path();
    let record = ["record", "medarbeiderskap", "--answers", SHEETS[1], "--date", "2026-03-14", "--label", "Hemmelig"];
    let session = ok(here, &record);
    let give = |course: &str, out: &str| {
        assert_eq!(ok(here, &["contribute", "latest", "--course", course, "--out", out]), "");
        fs::read_to_string(here.join(out)).unwrap()
    };
    let first = give("Leksjon 3", "a.ndjson");
    assert!(first.ends_with("}\n") && first.lines().count() == 1);
    let value: Value = serde_json::from_str(&first).unwrap();
    holds("contribution.schema.json", &value);
    let keys: Vec<&String> = value.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["format", "version", "instrument", "instrument_version", "course", "date", "token", "answers"]);
    let secret = selvsyn::store::Store::open(&here.join("data")).unwrap().secret().unwrap();
    let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    ok(here, &["export", "--out", "arkiv.json"]);
    let archive = fs::read_to_string(here.join("arkiv.json")).unwrap();
    for hidden in ["Hemmelig", session.trim(), &hex] {
        assert!(!first.contains(hidden), "{hidden}");
    }
    assert!(!archive.contains(&hex), "the secret stays out of archives");
    // The whole line is rebuilt from the format's fields alone.
    let expected = Contribution {
        instrument: followership().id,
        instrument_version: 1,
        course: "Leksjon 3".to_owned(),
        date: jiff::civil::date(2026, 3, 14),
        token: token(&secret, "Leksjon 3"),
        answers: Answers::parse(SHEETS[1], 9, 5).unwrap(),
    };
    assert_eq!(first, contribution::write(&expected, &followership()));

    // The same person: known again in a course, and unknown in another.
    let token_of = |line: &str| serde_json::from_str::<Value>(line).unwrap()["token"].clone();
    assert_eq!(give("  Leksjon 3 ", "b.ndjson"), first);
    assert_ne!(token_of(&give("Leksjon 4", "c.ndjson")), token_of(&first));
}

#[test]
fn only_what_is_finished_and_answered_is_given() {
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path();
    ok(here, &["record", "medarbeiderskap", "--answers", ",,,,,,,,"]);
    for arguments in [&["code", "latest"][..], &["contribute", "latest", "--course", "Kurs", "--out", "x.ndjson"]] {
        let output = run(here, arguments, "");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len(), said.lines().count()), (Some(1), 0, 1), "{said}");
        assert!(said.contains("minst ett utsagn"), "{said}");
    }
    assert!(!here.join("x.ndjson").exists());
}

/// Six answer twice in the course; two go down in self-leadership, one stays,
/// three go up. Two more answer once and are paired with nobody.
#[test]
fn before_and_after_are_paired_by_token_and_never_guessed() {
    let instrument = followership();
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path();
    let sheet = |first: u8| format!("{first},{first},{first},3,3,3,3,3,3");
    let moves = [(4, 3), (5, 1), (3, 3), (1, 2), (2, 5), (3, 4)];
    let mut lines = Vec::new();
    for (person, (before, after)) in (1..).zip(moves) {
        lines.push(line(&instrument, person, "Kurs", 1, &sheet(before)));
        lines.push(line(&instrument, person, "Kurs", 20, &sheet(after)));
    }
    lines.push(line(&instrument, 7, "Kurs", 1, &sheet(2)));
    lines.push(line(&instrument, 8, "Kurs", 20, &sheet(2)));
    // The first person in another course is somebody else.
    lines.push(line(&instrument, 1, "Et annet kurs", 25, &sheet(1)));
    lines.reverse();
    hand_in(here, lines);
    let text = ok(here, &["group", "inn"]);
    assert!(text.contains("8 bidrag teller med."), "{text}");
    // Further than may be chance: one down and one up, and six no numbers.
    assert_eq!(text.matches("Før og etter: omtrent likt.").count(), 3, "{text}");
    // The newest day is what counts: 3, 1, 3, 2, 5, 4, 2 and 2.
    let told = json(here, &["group", "inn", "--json"], "");
    assert_eq!((&told["items"][0]["median"], &told["dimensions"][0]["mean"]), (&3.0.into(), &2.8.into()));
    assert_eq!(told["rejected"], serde_json::json!([{"reason": "other_course", "count": 1}]));
    ok(here, &["group", "inn", "--out", "ut.html"]);
    let html = fs::read_to_string(here.join("ut.html")).unwrap();
    assert!(html.contains("Før og etter") && html.contains("omtrent likt"));
}

/// Reasons and numbers beside a result; where it stood only where nothing is
/// shown, and in no file: the name of a file is often a person's.
#[test]
fn everything_that_does_not_count_is_told_and_no_name_beside_a_figure() {
    let instrument = followership();
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path();
    let good = |person| line(&instrument, person, "Kurs", 1, SHEETS[usize::from(person)]);
    let swap = |from: &str, to: &str| good(1).replace(from, to);
    let bad_code = {
        let code = code_of(SHEETS[9]);
        let last = if code.ends_with('0') { "1" } else { "0" };
        format!("{}{last}", &code[..code.len() - 1])
    };
    let lines = [
        good(1),
        "{\"format\":\n".to_owned(),
        "{\"a\":1}\n".to_owned(),
        swap("\"version\":1,\"instrument\"", "\"version\":3,\"instrument\""),
        swap("\"medarbeiderskap\"", "\"ukjent\""),
        swap("\"instrument_version\":1", "\"instrument_version\":9"),
        swap("selvledelse.1", "selvledelse.9"),
        swap("\"selvledelse.1\":2", "\"selvledelse.1\":6"),
        swap("2026-03-01", "1. mars"),
        swap("\"Kurs\"", "\" \""),
        swap("\"token\":\"", "\"token\":\"Z"),
        good(1),
        format!("kode: {bad_code}\n"),
        good(2) + &good(3) + &good(4) + &good(5),
    ];
    let mut without_the_fifth = lines.to_vec();
    without_the_fifth[13] = good(2) + &good(3) + &good(4);
    hand_in(here, without_the_fifth);
    fs::write(here.join("inn/tom.txt"), "Hei!\n").unwrap();
    fs::write(here.join("inn/bilde.exe"), "not read").unwrap();
    let told = json(here, &["group", "inn", "--json"], "");
    assert_eq!((&told["n"], &told["suppressed"]), (&4.into(), &true.into()));
    let rejected: Vec<(String, String)> = told["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["source"].as_str().unwrap().to_owned(), one["reason"].as_str().unwrap().to_owned()))
        .collect();
    let source = |rest: &str| format!("inn{}bidrag.ndjson:{rest}", std::path::MAIN_SEPARATOR);
    let expected: BTreeSet<(String, String)> = [
        (source("2"), "not_json"),
        (source("3"), "not_a_contribution"),
        (source("4"), "newer_format"),
        (source("5"), "unknown_instrument"),
        (source("6"), "unknown_version"),
        (source("7"), "unknown_item"),
        (source("8"), "off_scale"),
        (source("9"), "bad_date"),
        (source("10"), "bad_course"),
        (source("11"), "bad_token"),
        (source("12"), "duplicate"),
        (source("13:7"), "code_check"),
        (format!("inn{}tom.txt", std::path::MAIN_SEPARATOR), "nothing_found"),
    ]
    .into_iter()
    .map(|(source, reason)| (source, reason.to_owned()))
    .collect();
    assert_eq!(rejected.iter().cloned().collect::<BTreeSet<_>>(), expected);
    assert_eq!(rejected.len(), expected.len());
    let text = ok(here, &["group", "inn"]);
    assert!(text.contains("13 bidrag er ikke tatt med:"), "{text}");
    for (source, _) in &expected {
        assert!(text.contains(&format!("  {source}: ")), "{source} in {text}");
    }
    let files = |shown: bool| {
        for ending in ENDINGS {
            let file = format!("ut.{ending}");
            let text = ok(here, &["group", "inn", "--out", &file]);
            let all = said(here, &file) + if shown { &text } else { "" };
            for place in ["tom.txt", "bidrag.ndjson", "inn/"] {
                assert!(!all.contains(place), "{ending}: {place}");
            }
            if ["pdf", "html", "xlsx"].contains(&ending) {
                assert!(all.contains("Det er en skrivefeil i koden."), "{ending}");
            }
        }
    };
    files(false);
    hand_in(here, lines);
    let told = json(here, &["group", "inn", "--json"], "");
    assert_eq!((&told["n"], &told["suppressed"]), (&5.into(), &false.into()));
    let counted: Vec<(String, i64)> = told["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            assert!(one.get("source").is_none(), "{one}");
            (one["reason"].as_str().unwrap().to_owned(), one["count"].as_i64().unwrap())
        })
        .collect();
    let reasons: BTreeSet<(String, i64)> = expected.iter().map(|(_, reason)| (reason.clone(), 1)).collect();
    assert_eq!(counted.iter().cloned().collect::<BTreeSet<_>>(), reasons);
    let text = ok(here, &["group", "inn"]);
    assert!(text.contains("13 bidrag er ikke tatt med:") && !text.contains("ndjson:"), "{text}");
    files(true);
}

#[test]
fn thirty_codes_in_a_chat_of_two_hundred_lines_are_thirty_persons() {
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path();
    let mut chat = Vec::new();
    for number in 0..200_usize {
        if number % 7 == 3 && number / 7 < 30 || number == 198 || number == 199 {
            let (a, b, c) = (number % 5 + 1, number / 5 % 5 + 1, number / 25 % 5 + 1);
            let code = code_of(&format!("{a},{b},{c},{},3,3,3,3,3", number / 125 + 1));
            let code = if number % 2 == 0 { code } else { code.replace('-', "") };
            chat.push(format!("09:{:02} Åse Øvrebø: koden min er {code}, takk!", number % 60));
        } else {
            chat.push(format!(
                "09:{:02} Per: SVAR gjerne på e-post, se https://svt.no/SV-sak eller ring 22 33 44 55",
                number % 60
            ));
        }
    }
    let codes = chat.iter().filter(|line| line.contains("koden min")).count();
    assert_eq!((chat.len(), codes), (200, 30));
    let told = json(here, &["group", "-", "--json"], &chat.join("\r\n"));
    assert_eq!((&told["n"], &told["rejected"]), (&30.into(), &Value::Array(Vec::new())));
    // Notepad's own way of writing is read as well.
    let utf16: Vec<u8> =
        std::iter::once(0xFEFF).chain(chat.join("\n").encode_utf16()).flat_map(u16::to_le_bytes).collect();
    fs::write(here.join("chat.txt"), utf16).unwrap();
    assert_eq!(json(here, &["group", "chat.txt", "--json"], "")["n"], 30);
}

#[test]
fn several_instruments_are_a_list_and_pictures_take_one() {
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path();
    let catalog = Catalog::shipped();
    let career = catalog.current("karriere").unwrap();
    let answers = vec!["3"; career.item_count()].join(",");
    let one = (1..=5).map(|person| line(&followership(), person, "Kurs", 1, SHEETS[usize::from(person)]));
    hand_in(here, one.chain((1..=4).map(|person| line(career, person, "Kurs", 1, &answers))));
    let told = json(here, &["group", "inn", "--json"], "");
    let told: Vec<(&str, bool)> = told
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["instrument"].as_str().unwrap(), one["suppressed"].as_bool().unwrap()))
        .collect();
    assert!(told.contains(&("medarbeiderskap", false)) && told.contains(&("karriere", true)) && told.len() == 2);
    for ending in ["csv", "svg", "png"] {
        let output = run(here, &["group", "inn", "--out", &format!("ut.{ending}")], "");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), said.lines().count()), (Some(1), 1), "{said}");
        assert!(said.contains("flere skjemaer") && !here.join(format!("ut.{ending}")).exists(), "{said}");
    }
    for ending in ["pdf", "html", "xlsx"] {
        let file = format!("ut.{ending}");
        ok(here, &["group", "inn", "--out", &file]);
        assert!(said(here, &file).contains("Vises når 5 har levert. Én mangler."), "{ending}");
    }
}

#[test]
fn where_nothing_counts_the_reasons_are_told_and_nothing_is_written() {
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path();
    fs::create_dir(here.join("tom")).unwrap();
    let output = run(here, &["group", "tom", "-", "--json", "--out", "ut.pdf"], "Hei!");
    assert_eq!(output.status.code(), Some(1));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    holds("group.schema.json", &told);
    let expected = "{\"instrument\":null,\"instrument_version\":null,\"n\":0,\"floor\":5,\"suppressed\":true,\
                    \"rejected\":[{\"reason\":\"nothing_found\",\"count\":1,\"source\":\"tom\"},\
                    {\"reason\":\"nothing_found\",\"count\":1,\"source\":\"-\"}],\"dimensions\":[],\"items\":[]}\n";
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
    assert!(!here.join("ut.pdf").exists());
    let output = run(here, &["group", "tom"], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stdout).unwrap().contains("  tom: "));
    assert_eq!(String::from_utf8(output.stderr).unwrap().lines().count(), 1);
}

/// The workbook by another program, against `--json`.
#[test]
fn openpyxl_reads_the_same_figures() {
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path();
    let lines = (1..).zip(SHEETS).map(|(person, sheet)| line(&followership(), person, "Kurs", 1, sheet));
    hand_in(here, lines);
    ok(here, &["group", "inn", "--out", "ut.xlsx"]);
    let script = "
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
chart = book['Diagram']._charts[0]
rows = lambda name: [[cell.value for cell in row] for row in book[name].iter_rows(min_row=2)]
print(json.dumps(dict(sheets=book.sheetnames, items=rows('Utsagn'), dimensions=rows('Dimensjoner'),
    charts=len(book['Diagram']._charts), series=len(chart.series),
    items_from_the_top=chart.x_axis.scaling.orientation, per_cent_from_the_left=chart.y_axis.scaling.orientation)))
";
    let file: PathBuf = here.join("ut.xlsx");
    let output = Command::new(PYTHON).args(["-c", script]).arg(file).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        read["sheets"],
        serde_json::json!(["Oversikt", "Diagram", "Utsagn", "Dimensjoner"]),
        "no sheet without a row"
    );
    assert_eq!((&read["charts"], &read["series"]), (&1.into(), &5.into()));
    // The axes of the format: x has the categories, wherever it is drawn.
    assert_eq!((&read["items_from_the_top"], &read["per_cent_from_the_left"]), (&"maxMin".into(), &"minMax".into()));
    let told = json(here, &["group", "inn", "--json"], "");
    for (row, item) in read["items"].as_array().unwrap().iter().zip(told["items"].as_array().unwrap()) {
        assert_eq!(row[16], item["id"]);
        for (column, key) in [(3, "n"), (4, "median"), (5, "mean"), (6, "sd"), (7, "na")] {
            assert_near(&row[column], &item[key], &format!("{} {column}", item["id"]));
        }
        for point in 0..5 {
            assert_eq!(row[11 + point], item["counts"][point], "{}", item["id"]);
        }
        for part in 0..3 {
            assert_eq!(row[8 + part], item["merged"][part], "{}", item["id"]);
        }
    }
    for (row, dimension) in read["dimensions"].as_array().unwrap().iter().zip(told["dimensions"].as_array().unwrap()) {
        for (column, key) in [(2, "n"), (3, "median"), (4, "mean"), (6, "sd")] {
            assert_near(&row[column], &dimension[key], key);
        }
    }
}
