//! Whatever a person or a workplace's own questionnaire says is text in every
//! file that is written: it runs nothing, breaks nothing, and is there.

use crate::support::now;
use selvsyn::chart::{Kind, Profile};
use selvsyn::contents::{Contents, Rows};
use selvsyn::course::{Agreed, Agreement, Asked, Course, CourseAction, CourseResult, Round, Said, Ways};
use selvsyn::export::{self, GroupOf, Progress, archive, report};
use selvsyn::group::{Collection, CourseCode, Floor, GroupResult, Place};
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, DimensionId, Instrument, InstrumentId, ItemId, Language, load};
use selvsyn::plan::{ActionId, Area, AreaKind, Entry, EntryId, Focus, Origin, Plan, PlannedAction, Sheet, State};
use selvsyn::scoring::{Answers, Session, SessionId};
use selvsyn::service::course_files::{export_dates, export_demands};
use selvsyn::service::course_papers::{For, export_minutes};
use selvsyn::settings::Settings;
use serde_json::{Value, json};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

/// Debian's own Python, which has Debian's openpyxl.
const PYTHON: &str = "/usr/bin/python3";

/// Formulas, HTML, Fluent, typst, Markdown, terminal and calendar markup, marks
/// of direction, characters that XML cannot say, words without an end.
fn hostile() -> Vec<String> {
    let mut all: Vec<String> = [
        "=HYPERLINK(\"http://x.example\",\"y\")",
        "=Sheet1!$A$1",
        "+cmd|' /C calc'!A0",
        "@SUM(1+1)",
        "-2+3",
        "\t=1+1",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</text></svg><script>1</script>",
        "<![CDATA[x]]>&amp;&lt;&#60;",
        "--><style>*{display:none}</style>",
        "{ $x }",
        "{\"",
        "{ -term } { FUNC($a) }",
        "{{ 7*7 }}{% raw %}{# x #}",
        "#panic(\"x\")",
        "#let x = 1; #read(\"/etc/passwd\")",
        "$ x^2 $ *fet* _kursiv_ `kode` @ref <label>",
        "[lenke](javascript:alert) ![b](x) | a | b |",
        "{page} {pages} %n%s%x",
        "x;y,z\\n:\"",
        "a\rBEGIN:VEVENT",
        "a\u{0}b",
        "bell\u{7}\u{1b}[31mred\u{1b}[0m",
        "c1\u{85}\u{9b}31m",
        "ikke\u{fffe}tegn\u{ffff}",
        "\u{202e}abc\u{202c} \u{200f}\u{5e9}\u{5dc}\u{5d5}\u{5dd} \u{2066}def\u{2069}",
        "\u{feff}bom\u{200b}null",
        "fam \u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} e\u{301}\u{301}\u{301}\u{301}",
        "'; DROP TABLE session; --",
        "../../../etc/passwd",
    ]
    .map(str::to_owned)
    .to_vec();
    all.push("Ordutenende".repeat(45));
    all.push("x".repeat(500));
    all
}

/// An instrument that says `text` wherever one can say anything.
fn instrument(text: &str) -> Arc<Instrument> {
    let text = json!({ "nb": text });
    let items = |id: &str| -> Value {
        (1..=3).map(|n| json!({ "id": format!("{id}.{n}"), "text": text, "reverse": n == 2 })).collect()
    };
    let dimension =
        |id: &str| json!({ "id": id, "title": text, "short_title": text, "subtitle": text, "items": items(id) });
    let definition = json!({
        "id": "fiendtlig", "version": 1, "title": text, "short_title": text, "validated": false,
        "source": text, "note": text, "scale": { "labels": [text, text, text, text, text] },
        "assumptions": { "inter_item_correlation": 0.4, "sd": 0.7 },
        "dimensions": [dimension("a"), dimension("b"), dimension("c")]
    });
    Arc::new(load(&definition.to_string()).unwrap())
}

struct Made {
    instrument: Arc<Instrument>,
    contents: Contents,
}

/// Two sessions, a plan and a journal page that say `text` everywhere.
fn made(text: &str) -> Made {
    let instrument = instrument(text);
    let mut catalog = Catalog::shipped();
    catalog.offer(Arc::clone(&instrument));
    let session = |number: u32, days: i8| Session {
        id: SessionId::parse(&format!("00000000-0000-4000-8000-{number:012}")).unwrap(),
        instrument: instrument.id.clone(),
        instrument_version: 1,
        date: jiff::civil::date(2026, 5, days),
        label: Some(text.to_owned()),
        started_at: now().timestamp(),
        finished_at: Some(now().timestamp()),
        corrects: None,
        then_test: None,
        answers: Answers::parse("4,4,3,-,,3,5,5,1", 9, 5).unwrap(),
        remarks: (0..9).map(|item| (item, text.to_owned())).collect(),
    };
    let sessions = vec![session(1, 1), session(2, 20)];
    let action = |number: u32| PlannedAction {
        id: ActionId::parse(&format!("00000000-0000-4000-9000-{number:012}")).unwrap(),
        text: text.to_owned(),
        due: Some(jiff::civil::date(2026, 12, 1)),
        state: State::Planned,
        reason: text.to_owned(),
        origin: Origin::Course(text.to_owned()),
    };
    let area = |kind, focus, number| Area {
        kind,
        focus,
        text: text.to_owned(),
        sign: text.to_owned(),
        support: text.to_owned(),
        actions: vec![action(number)],
        outcome: text.to_owned(),
    };
    let plan = |session: &Session, number: u32| Plan {
        of: session.id.into(),
        changed_at: now().timestamp(),
        most_important: text.to_owned(),
        actions: vec![action(number + 10)],
        areas: vec![
            area(AreaKind::Develop, Focus::Item(ItemId::new("a.1")), number),
            area(AreaKind::Strength, Focus::Dimension(DimensionId::new("b")), number + 1),
        ],
        next_assessment: Some(jiff::civil::date(2026, 12, 4)),
    };
    let plans = vec![plan(&sessions[0], 1), plan(&sessions[1], 3)];
    let page = Entry {
        id: EntryId::parse("00000000-0000-4000-a000-000000000000").unwrap(),
        sheet: Sheet::Questions,
        date: jiff::civil::date(2026, 5, 2),
        changed_at: now().timestamp(),
        texts: Sheet::Questions.prompts().iter().map(|prompt| (*prompt, text.to_owned())).collect(),
        ..Entry::new(Sheet::Questions, jiff::civil::date(2026, 5, 2), now().timestamp())
    };
    Made {
        contents: Contents::new(Rows { sessions, plans, journal: vec![page], ..Rows::default() }, &catalog),
        instrument,
    }
}

/// Writes every file there is of a text into `folder`.
fn write_all(folder: &Path, text: &str, is_drawn: bool, texts: &Texts) {
    // What takes long to make is made of several texts at once.
    let is_made = |ending: &&&str| is_drawn || !matches!(**ending, "pdf" | "png");
    let made = made(text);
    let (at, idle) = (now().timestamp(), Progress::default());
    let save = |name: &str, bytes: Vec<u8>| fs::write(folder.join(name), bytes).unwrap();
    let record = made.contents.history.latest(None).unwrap();
    let document = report::session(record, &made.contents.history, &made.contents.plans, texts);
    for ending in export::REPORT_ENDINGS.iter().filter(is_made) {
        save(&format!("rapport.{ending}"), export::report_file(&document, ending, at).unwrap());
    }
    let profile = Profile::of_session(record, made.contents.history.previous(record));
    for kind in Kind::ALL {
        for ending in export::CHART_ENDINGS.iter().filter(is_made) {
            let name = format!("{}.{ending}", kind.tag());
            save(&name, export::chart(&profile, kind, ending, texts).unwrap());
        }
    }
    let settings = Settings::default();
    let contents = &made.contents;
    for ending in export::HISTORY_ENDINGS {
        save(
            &format!("historikk.{ending}"),
            export::history(contents, &settings, ending, export::TableFor::Engines, texts, at, &idle).unwrap(),
        );
    }
    save("plan.ics", export::dates(contents, "ics", texts, at).unwrap());
    // What was given to a group, under a course of that name.
    let mut collection = Collection::new(Arc::clone(&made.instrument), None);
    for answers in ["1,2,3,4,5,1,2,3,4", "5,5,5,5,5,5,5,5,5", "1,1,1,1,1,1,1,1,1"].iter().cycle().take(12) {
        collection.add_paper(&Place::whole(text), Answers::parse(answers, 9, 5).unwrap()).unwrap();
    }
    let result = collection.finish(Floor::default());
    let group = GroupOf {
        course: Some(text),
        round: Some(text),
        date: Some(now().date()),
        expected: Some(99),
        ..GroupOf::new(&result, &made.instrument)
    };
    for ending in export::RESULT_ENDINGS.iter().filter(is_made) {
        let file = export::group_file(&[group], ending, export::TableFor::Engines, texts, at, &idle).unwrap();
        save(&format!("gruppe.{ending}"), file);
    }
    write_course(folder, &course(text, &result), &made.instrument, texts, is_made);
    // What is read again is what was written.
    let read = archive::read(&fs::read_to_string(folder.join("historikk.json")).unwrap()).unwrap();
    assert_eq!(read.rows.sessions[0].label.as_deref(), Some(text));
    assert_eq!(read.instruments[0], *made.instrument);
    assert_eq!(read.rows.plans[0].areas[0].text, text);
}

/// A course of which a result is kept, that says `text` everywhere.
fn course(text: &str, result: &GroupResult) -> Course {
    let text = || text.to_owned();
    let agreed = || vec![Agreed { text: text() }];
    let action = CourseAction { text: text(), due: Some(jiff::civil::date(2026, 12, 1)) };
    let agreement = Agreement { develop: agreed(), strengths: agreed(), signs: vec![text()], actions: vec![action] };
    let said = |list: &str| Said { page: text(), list: list.to_owned(), text: text(), policy: None, role: text() };
    Course {
        code: CourseCode::new([1, 2, 3, 4, 5]),
        name: text(),
        workplace: text(),
        floor: Floor::default(),
        instruments: vec![Asked { instrument: InstrumentId::new("fiendtlig"), version: 1, expected: Some(99) }],
        rounds: vec![Round { title: text(), date: jiff::civil::date(2026, 6, 1) }],
        folder: Some(text()),
        key: None,
        created_at: now().timestamp(),
        ended_at: None,
        results: vec![CourseResult {
            round: 1,
            part: 1,
            instrument: InstrumentId::new("fiendtlig"),
            version: 1,
            expected: Some(99),
            ways: Ways { paper: 12, ..Ways::default() },
            shown_at: now().timestamp(),
            picture: result.stored().unwrap(),
            change: None,
        }],
        agreements: [(1, agreement)].into(),
        said: [(1, ["leadership", "employeeship"].map(said).to_vec())].into(),
        received: Vec::new(),
    }
}

/// What is written of a course: minutes, what the room expects, and dates.
fn write_course(
    folder: &Path,
    course: &Course,
    instrument: &Arc<Instrument>,
    texts: &Texts,
    is_made: impl Fn(&&&str) -> bool,
) {
    let mut catalog = Catalog::shipped();
    catalog.offer(Arc::clone(instrument));
    let (at, idle) = (now().timestamp(), Progress::default());
    for ending in export::PAGE_ENDINGS.iter().filter(is_made) {
        let [minutes, demands] = ["referat", "krav"].map(|name| folder.join(format!("{name}.{ending}")));
        let of = For { texts, now: at, progress: &idle };
        export_minutes(course, 1, (&catalog, &[]), &minutes, of).unwrap();
        export_demands(course, 1, &demands, texts, at, &idle).unwrap();
    }
    export_dates(course, 1, &folder.join("kurs.ics"), texts, at, &idle).unwrap();
}

/// Reads every file of every folder with Python's own parsers.
const READER: &str = r##"
import csv, html.parser, json, pathlib, re, sys, warnings
import xml.etree.ElementTree as tree
import openpyxl
warnings.simplefilter("ignore")
class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.words, self.links = set(), [], set()
    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        for name, value in attributes:
            self.tags.add(tag + " " + name)
            if name in ("href", "src", "xlink:href"):
                self.links.add((value or "").split("#")[0])
    def handle_data(self, data):
        self.words.append(data)
    def handle_comment(self, data):
        self.tags.add("<!-- -->")
    def handle_pi(self, data):
        self.tags.add("<? ?>")
def page(path):
    reader = Page()
    reader.feed(path.read_text("utf-8"))
    reader.close()
    return {"tags": sorted(reader.tags), "links": sorted(reader.links), "text": "\n".join(reader.words)}
def drawing(path):
    root = tree.parse(path).getroot()
    tags = {element.tag for element in root.iter()} | {e.tag + " " + n for e in root.iter() for n in e.attrib}
    return {"tags": sorted(tags), "text": "\n".join(root.itertext())}
def book(path):
    import zipfile
    kinds, words = set(), []
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    kinds.add(cell.data_type)
                    if cell.hyperlink: kinds.add("hyperlink")
                    # As the format writes what XML cannot say.
                    words.append(re.sub(r"_x[0-9A-Fa-f]{4}_", "", str(cell.value)))
    archive = zipfile.ZipFile(path)
    parts = sorted({re.sub(r"\d+", "", name) for name in archive.namelist()})
    for name in archive.namelist():
        if name.endswith((".xml", ".rels")):
            tree.fromstring(archive.read(name))
    formulas = {f for name in archive.namelist() if "chart" in name and name.endswith(".xml")
        for f in re.findall(r"<c:f>([^<]*)</c:f>", archive.read(name).decode())}
    odd = sorted(f for f in formulas if not re.fullmatch(r"'?[\w æøåÆØÅ]+'?!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?", f))
    return {"tags": sorted(kinds) + parts, "odd": odd, "text": "\n".join(words)}
def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        cells = [cell for row in csv.reader(file, strict=True) for cell in row]
    return {"tags": [], "odd": [c for c in cells if c[:1] in "=+-@\t\r\n" and c[:1] and not re.fullmatch(r"-?\d+(\.\d+)?", c)],
        "text": "\n".join(cells)}
def calendar(path):
    raw = path.read_bytes().decode("utf-8")
    lines = re.sub(r"\r\n[ \t]", "", raw).split("\r\n")
    odd = [line for line in lines if line and not re.match(r"^[A-Z-]+[;:]", line)]
    odd += [c for c in raw.replace("\r\n", "").replace("\t", "") if ord(c) < 32 or ord(c) == 127]
    text = "\n".join(lines)
    text = re.sub(r"\\([\\;,nN])", lambda m: "\n" if m[1] in "nN" else m[1], text)
    return {"tags": sorted(line for line in lines if re.match("BEGIN|END", line)), "odd": odd, "text": text}
def word(path):
    import zipfile
    archive = zipfile.ZipFile(path)
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    tags, words, links = {re.sub(r"\d+", "", name) for name in archive.namelist()}, [], set()
    for name in archive.namelist():
        if name.endswith((".xml", ".rels")):
            root = tree.fromstring(archive.read(name))
            tags |= {element.tag for element in root.iter()} | {e.tag + " " + n for e in root.iter() for n in e.attrib}
            links |= {e.get("Target") for e in root.iter() if e.get("TargetMode")}
            words += [element.text or "" for element in root.iter(space + "t")]
    return {"tags": sorted(tags), "links": sorted(links), "text": "\n".join(words)}
def prose(path):
    return {"tags": [], "text": re.sub(r"\\([^\w\s])", r"\1", path.read_text("utf-8"))}
readers = {".html": page, ".svg": drawing, ".xlsx": book, ".csv": rows, ".ics": calendar, ".md": prose, ".docx": word}
told = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*/*")):
    if path.suffix in readers:
        try:
            told[f"{path.parent.name}/{path.name}"] = readers[path.suffix](path)
        except Exception as error:
            told[f"{path.parent.name}/{path.name}"] = {"error": repr(error)}
json.dump(told, sys.stdout)
"##;

/// Letters and digits alone: how lines are broken, and what stands for a
/// character that cannot be shown, is each format's own affair.
fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// As many of the texts in one as a statement has room for.
fn together(all: &[String]) -> Vec<String> {
    let mut together = vec![String::new()];
    for text in all {
        let last = together.last_mut().unwrap();
        if last.chars().count() + text.chars().count() < 500 {
            *last = format!("{last} {text}").trim().to_owned();
        } else {
            together.push(text.clone());
        }
    }
    together
}

#[test]
#[ignore = "hostile: `make test-long`"]
fn hostile_texts_are_text_in_every_file() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let texts: Vec<Texts> = Language::ALL.into_iter().map(Texts::new).collect();
    // A short and a long text that do no harm show which elements there can be.
    let harmless = ["Ord".to_owned(), "Mange vanlige ord ".repeat(24).trim().to_owned()];
    let mut all: Vec<String> = harmless.into_iter().chain(hostile()).collect();
    let drawn = all.len();
    all.extend(together(&all));
    let mut wrong = Vec::new();
    for (number, text) in all.iter().enumerate() {
        let place = folder.join(number.to_string());
        fs::create_dir(&place).unwrap();
        let written =
            catch_unwind(AssertUnwindSafe(|| write_all(&place, text, number >= drawn, &texts[number % texts.len()])));
        if written.is_err() {
            wrong.push(format!("{text:?} could not be written"));
        }
    }
    let output = Command::new(PYTHON).args(["-c", READER]).arg(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    for (name, read) in told.as_object().unwrap() {
        let (number, file) = name.split_once('/').unwrap();
        let text = &all[number.parse::<usize>().unwrap()];
        if read["error"].is_string() {
            wrong.push(format!("{file} of {text:?}: {}", read["error"]));
            continue;
        }
        let tags = |read: &Value| -> Vec<String> { serde_json::from_value(read["tags"].clone()).unwrap() };
        let harmless = [&told[format!("0/{file}")], &told[format!("1/{file}")]];
        let known: Vec<String> = harmless.into_iter().flat_map(tags).collect();
        let strange: Vec<_> = tags(read).into_iter().filter(|tag| !known.contains(tag)).collect();
        if !strange.is_empty() || read["links"] != harmless[0]["links"] {
            wrong.push(format!("{file} of {text:?}: {strange:?} {}", read["links"]));
        }
        if read["odd"].as_array().is_some_and(|odd| !odd.is_empty()) {
            wrong.push(format!("{file} of {text:?}: {}", read["odd"]));
        }
        // Drawings cut what is longer than their room, and break it.
        let is_cut = file.ends_with("svg") && text.chars().count() > 20;
        if !is_cut && !letters(read["text"].as_str().unwrap()).contains(&letters(text)) {
            wrong.push(format!("{file} does not say {text:?}"));
        }
    }
    for (number, text) in all.iter().enumerate() {
        for file in ["rapport.pdf", "gruppe.pdf", "referat.pdf", "krav.pdf"] {
            let path = folder.join(number.to_string()).join(file);
            if !path.exists() {
                continue;
            }
            let output = Command::new("pdftotext").args(["-raw", "-nopgbrk"]).arg(&path).arg("-").output().unwrap();
            let read = String::from_utf8_lossy(&output.stdout).into_owned();
            // Of what runs from right to left, the reader gives its own order.
            if !output.status.success() || !text.contains('\u{202e}') && !letters(&read).contains(&letters(text)) {
                wrong.push(format!("{file} does not say {text:?}"));
            }
            assert!(!read.contains("root:"), "a file of this machine was read");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// In the program's own sentences a text stands as it was written, whatever it
/// looks like to Fluent.
#[test]
fn texts_in_sentences_stand_as_they_are() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for text in hostile() {
            for (key, place) in [("own-added", "title"), ("error-read", "path"), ("policy-unknown", "key")] {
                let sentence = texts.with(key, &[(place, (&text).into())]);
                assert!(sentence.contains(&text), "{language:?}: {key} with {text:?}: {sentence:?}");
            }
        }
    }
}
