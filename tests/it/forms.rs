//! Blank sheets, and what a word processor is given: read again by others.

use crate::course::run;
use crate::support::{now, reader};
use selvsyn::export::{self, FORM_ENDINGS, demo, report};
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::plan::{Plans, Sheet};
use selvsyn::scoring::History;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

/// The parts of a file for a word processor, each by its name.
pub fn parts(docx: &[u8]) -> BTreeMap<String, String> {
    let mut file = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut parts = BTreeMap::new();
    for place in 0..file.len() {
        let mut part = file.by_index(place).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        parts.insert(name, text);
    }
    parts
}

/// What `pdftotext` reads, with one blank between two words.
pub fn read_pdf(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.pdf");
    fs::write(&file, pdf).unwrap();
    let output = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output();
    let output = output.unwrap_or_else(|error| panic!("pdftotext: {error}; `make test` installs it"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    one_line(&String::from_utf8(output.stdout).unwrap())
}

/// What another program reads in a file for a word processor.
pub fn read_docx(docx: &[u8]) -> Value {
    serde_json::from_str(&reader("docx.py", &[], docx)).unwrap()
}

/// Its paragraphs in one style; in any where none is named.
pub fn paragraphs(told: &Value, style: Option<&str>) -> Vec<String> {
    let all = told["paragraphs"].as_array().unwrap().iter();
    let wanted = all.filter(|one| style.is_none_or(|style| one[0] == style));
    wanted.map(|one| one[1].as_str().unwrap().to_owned()).collect()
}

pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a sheet, in their order: those of the window.
fn words(sheet: Sheet, texts: &Texts) -> Vec<String> {
    let name = format!("journal-{}", sheet.tag());
    let keys = [name.clone(), format!("{name}-lead")];
    let mut words: Vec<String> = keys.iter().filter(|key| texts.has(key)).map(|key| texts.get(key)).collect();
    for prompt in sheet.prompts() {
        let key = format!("prompt-{}", prompt.tag());
        words.push(texts.get(&key));
        words.extend(texts.has(&format!("{key}-help")).then(|| texts.get(&format!("{key}-help"))));
        if sheet == Sheet::Jobs {
            words.extend(["now", "wished"].map(|side| texts.get(&format!("jobs-{side}"))));
        }
    }
    words
}

fn assert_in_order(read: &str, words: &[String], of: &str) {
    let mut rest = read;
    for word in words {
        let at = rest.find(&one_line(word)).unwrap_or_else(|| panic!("{of}: «{word}» in {read}"));
        rest = &rest[at..];
    }
}

/// Each sheet in each language and format says what the window asks, and its
/// pages are few.
#[test]
fn a_blank_sheet_has_the_words_of_the_window() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for sheet in Sheet::WRITTEN {
            let of = format!("{} {}", sheet.tag(), language.tag());
            let document = report::form(sheet, &texts);
            let made = |ending| export::page_file(&document, ending, FORM_ENDINGS, now().timestamp()).unwrap();
            let words = words(sheet, &texts);
            let pdf = read_pdf(&made("pdf"));
            assert_in_order(&pdf, &words, &of);
            let page_of = texts.with("report-page", &[("page", "1".into()), ("pages", "1".into())]);
            assert!(pdf.contains(&page_of), "{of}: on one page: {pdf}");
            let html = String::from_utf8(made("html")).unwrap();
            for word in &words {
                assert!(html.replace("&#x2f;", "/").contains(word.as_str()), "{of}: {word}");
            }
            let xml = &parts(&made("docx"))["word/document.xml"];
            assert!(words.iter().all(|word| xml.contains(word.as_str())), "{of}: {xml}");
            assert!(xml.matches("\"Line\"").count() >= 12 && html.matches("class=\"line\"").count() >= 12, "{of}");
        }
    }
}

/// What a screen reader goes by in a word processor.
#[test]
fn a_file_for_a_word_processor_is_well_formed_and_says_what_it_is() {
    let texts = Texts::new(Language::Nynorsk);
    let document = report::form(Sheet::Questions, &texts);
    let made = report::docx(&document, now().timestamp()).unwrap();
    let parts = parts(&made);
    assert!(parts["docProps/core.xml"].contains("<dc:language>nn-NO</dc:language>"));
    assert!(parts["docProps/core.xml"].contains("2026-06-04T07:14:00Z"));
    assert!(parts["word/footer.xml"].contains("PAGE") && parts["word/footer.xml"].contains("NUMPAGES"));
    let told = read_docx(&made);
    assert_eq!((told["title"].as_str(), told["language"].as_str()), (Some("Tre sentrale spørsmål"), Some("nn-NO")));
    assert_eq!(paragraphs(&told, Some("Heading1")), ["Tre sentrale spørsmål"]);
    assert_eq!(paragraphs(&told, Some("Heading2")), ["Kven er du?", "Kva kan du?", "Kva vil du?"]);
    assert_in_order(&paragraphs(&told, None).join(" "), &words(Sheet::Questions, &texts), "another program");
    assert_eq!(told["foot"], "Side 1 av 1");
}

/// Tables have their cells, and a picture its words.
#[test]
fn a_report_is_whole_for_a_word_processor() {
    let texts = Texts::new(Language::Bokmal);
    let catalog = Catalog::shipped();
    let made_up = demo::history(&catalog, now().date(), |key| texts.get(key));
    let history = History::new(made_up.sessions, &catalog);
    let record = history.series("medarbeiderskap").next_back().unwrap();
    let document = report::session(record, &history, &Plans::new(made_up.plans), &texts);
    let told = read_docx(&report::docx(&document, now().timestamp()).unwrap());
    let cells = document.blocks.iter().map(|block| match block {
        report::Block::Table { columns, rows, .. } => columns.len() * (rows.len() + 1),
        _ => 0,
    });
    assert_eq!(told["cells"], cells.sum::<usize>());
    let read = paragraphs(&told, None).join("\n");
    for block in &document.blocks {
        if let report::Block::Heading { text, .. } | report::Block::Figure { alt: text, .. } = block {
            assert!(read.contains(text.as_str()), "{text}");
        }
    }
}

/// What people write is no markup, whatever it looks like.
#[test]
fn nothing_that_is_written_is_markup_in_a_word_processor() {
    let texts = Texts::new(Language::Bokmal);
    let odd = "</w:t><w:br/> & \"æøå\" {{ 1 + 1 }} \u{1}\u{fffe} 😀";
    let blocks = vec![report::Block::plain(odd.to_owned())];
    let document = report::Document::sheet(odd.to_owned(), vec![odd.to_owned()], blocks, &texts);
    let made = report::docx(&document, now().timestamp()).unwrap();
    let xml = parts(&made)["word/document.xml"].clone();
    assert!(!xml.contains("<w:br/>") && xml.contains("{{ 1 + 1 }}"), "{xml}");
    let told = read_docx(&made);
    let clean = "</w:t><w:br/> & \"æøå\" {{ 1 + 1 }}  😀";
    assert_eq!(told["title"], clean);
    assert_eq!(paragraphs(&told, Some("Normal")), [clean]);
}

#[test]
fn form_writes_a_blank_sheet_without_a_history() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    for (sheet, ending) in [("questions", "pdf"), ("competence", "docx"), ("jobs", "html")] {
        let file = folder.path().join(format!("ark.{ending}"));
        let output = run(&data, &["form", sheet, "--out", file.to_str().unwrap()], "");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(fs::read(&file).unwrap().len() > 1000);
    }
    assert!(fs::read_to_string(folder.path().join("ark.html")).unwrap().contains("Lederens fire jobber"));
    assert!(!data.exists(), "no history is begun for it");
    for (arguments, status, told) in [
        (vec!["form", "questions", "--out", "ark.txt"], 2, ".pdf, .docx"),
        (vec!["form", "conversation", "--out", "ark.pdf"], 2, "selvsyn --help"),
        (vec!["form", "questions"], 2, "--out"),
        (vec!["form", "questions", "--out", "/nowhere/at/all/ark.pdf"], 1, "ark.pdf"),
    ] {
        let output = run(&data, &arguments, "");
        let line = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), line.lines().count()), (Some(status), 1), "{arguments:?}: {line}");
        assert!(line.contains(told), "{arguments:?}: {line}");
    }
    assert!(!Path::new("ark.txt").exists());
}
