//! Reports as their readers meet them: the PDF through readers of other
//! making, the HTML in a browser under axe-core, the Markdown as text.

use crate::cases::some;
use crate::support::{fill_with_demo, now, reader, rich_history, target_tool};
use selvsyn::export::{self, report};
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::plan::{Journal, Plans};
use selvsyn::scoring::{Answers, History, Session};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

/// The report of the richest made-up session: remarks, a then-test, a plan
/// and the one before it, and a reflection of five thousand words.
fn document(language: Language) -> report::Document {
    let (catalog, texts) = (Catalog::shipped(), Texts::new(language));
    let made_up = rich_history(&texts);
    let history = History::new(made_up.sessions, &catalog);
    let record = history.latest(Some("medarbeiderskap")).unwrap();
    report::session(record, &history, &Plans::new(made_up.plans), &texts)
}

/// The same as PDF, made once for all who read it.
fn pdf(language: Language) -> &'static [u8] {
    static MADE: [OnceLock<Vec<u8>>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    let place = Language::ALL.iter().position(|other| *other == language).unwrap();
    MADE[place].get_or_init(|| export::report_file(&document(language), "pdf", now().timestamp()).unwrap())
}

/// What `pdftotext` reads, on one line.
fn read_aloud(bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.pdf");
    fs::write(&file, bytes).unwrap();
    let output = Command::new("pdftotext").args(["-layout", "-nopgbrk"]).arg(&file).arg("-").output();
    let output = output.unwrap_or_else(|error| panic!("pdftotext: {error}; `make test` installs it"));
    assert!(output.status.success());
    one_line(&String::from_utf8(output.stdout).unwrap())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every question, every answer, and the whole of what a person wrote stand
/// in the PDF, in the order in which they were asked.
#[test]
fn a_pdf_has_every_question_and_answer_in_order() {
    for language in some(Language::ALL, 3) {
        let (catalog, texts) = (Catalog::shipped(), Texts::new(language));
        let bytes = pdf(language);
        let text = {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("report.pdf");
            fs::write(&file, bytes).unwrap();
            let output = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output().unwrap();
            one_line(&String::from_utf8(output.stdout).unwrap())
        };
        let instrument = catalog.current("medarbeiderskap").unwrap();
        let mut from = text.find(&texts.get("report-answers")).unwrap();
        // 4,4,4,3,-,(none),4,4,5
        let answers = [Some(4), Some(4), Some(4), Some(3), None, None, Some(4), Some(4), Some(5)];
        for (item, answer) in instrument.items().zip(answers) {
            let words = one_line(item.text.get(language));
            // The first words: a long statement may be broken by its cell.
            let first: String = words.split(' ').take(4).collect::<Vec<_>>().join(" ");
            from += text[from..].find(&first).unwrap_or_else(|| panic!("{language:?}: {first} after {from}"));
            let told = match answer {
                Some(point) => format!("{point} – {}", instrument.scale.label(point, language)),
                None if item.id.as_str() == "med-ledelse.2" => texts.get("not-relevant"),
                None => texts.get("report-unanswered"),
            };
            let first: String = told.split(' ').take(3).collect::<Vec<_>>().join(" ");
            assert!(text[from..].contains(&first), "{language:?}: {told} after {words}");
        }
        for needle in ["ord0 ", "ord2500 ", "ord4999", "En merknad om leder"] {
            assert!(text.contains(needle), "{language:?}: {needle}");
        }
        assert!(!text.contains('\u{fffd}'));
        // What no font of ours has is told, not dropped in silence.
        assert!(text.contains('□') && text.contains(&one_line(&texts.get("report-gap"))), "{language:?}");
    }
}

/// PDF/UA-1 as far as another PDF library can see it. The compiler's own check
/// has passed by then: it refuses to write what does not conform.
#[test]
fn a_pdf_is_tagged_for_screen_readers() {
    for language in some(Language::ALL, 3) {
        let told: Value = serde_json::from_str(&reader("pdf.py", &[], pdf(language))).unwrap();
        assert_eq!((&told["marked"], &told["shows_title"]), (&Value::Bool(true), &Value::Bool(true)));
        let lang = told["lang"].as_str().unwrap();
        assert!(lang.starts_with(language.tag()), "{lang}");
        let xmp = told["metadata"].as_str().unwrap();
        assert!(xmp.contains("pdfuaid:part") && xmp.contains("dc:title"), "{xmp}");

        let elements = told["elements"].as_array().unwrap();
        let of = |kind: &str| elements.iter().filter(|element| element["kind"] == kind).collect::<Vec<_>>();
        let figures = of("Figure");
        assert_eq!(figures.len(), 3, "radar, bars and the trend");
        for figure in figures {
            assert!(figure["alt"].as_str().unwrap().chars().count() > 40, "{figure}");
        }
        assert_eq!(of("H1").len(), 1);
        assert!(of("H2").len() >= 5 && of("H3").len() >= 6, "{} {}", of("H2").len(), of("H3").len());
        let (tables, heads) = (of("Table").len(), of("TH"));
        assert!(tables >= 6 && heads.len() > 2 * tables, "{tables} tables, {} heads", heads.len());
        let scopes: Vec<&Value> = heads.iter().map(|head| &head["scope"]).collect();
        assert!(scopes.iter().all(|scope| **scope == "Row" || **scope == "Column"), "{scopes:?}");
        assert!(scopes.iter().any(|scope| **scope == "Row") && scopes.iter().any(|scope| **scope == "Column"));
        // Every page is numbered, and every font is in the file.
        let pages = told["pages"].as_u64().unwrap();
        assert!(pages >= 10, "five thousand words on {pages} pages");
        let fonts = told["fonts"].as_array().unwrap();
        assert!(!fonts.is_empty() && fonts.iter().all(|font| font["embedded"] == true), "{fonts:?}");
    }
}

/// A heading never stands alone at the foot of a page.
#[test]
fn no_heading_is_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.pdf");
    for language in some(Language::ALL, 3) {
        let document = document(language);
        fs::write(&file, pdf(language)).unwrap();
        let output = Command::new("pdftotext").arg("-layout").arg(&file).arg("-").output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let headings: Vec<&str> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                report::Block::Heading { text, .. } => Some(text.as_str()),
                _ => None,
            })
            .collect();
        for (number, page) in text.split('\u{c}').enumerate() {
            let lines: Vec<&str> = page.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            // The last line is the foot of the page.
            let Some(last) = lines.len().checked_sub(2).and_then(|at| lines.get(at)) else { continue };
            assert!(!headings.contains(last), "{language:?}, page {}: {last}", number + 1);
        }
    }
}

/// What a person writes is only ever text, in every format.
#[test]
fn nothing_a_person_writes_runs_or_breaks_a_report() {
    let hostile = [
        "#panic(\"x\") $x$ *fet* _kursiv_ `kode` @kilde <merke> \\ // /* */ #import \"/etc/passwd\": *",
        "<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; {{ 7*7 }} {% raw %} ]]>",
        "| a | b |\n|---|---|\n> sitat\n# tittel\n[lenke](javascript:alert(1)) ![](http://x/y.png)",
        "=HYPERLINK(\"http://x\") \u{202e}baklengs\u{202c} \u{0} \u{7} \u{feff} \u{1f600} 漢字 \u{1d11e}",
        "{$name} { \"\" } term-ref { -term }",
    ];
    let (catalog, texts) = (Catalog::shipped(), Texts::new(Language::Bokmal));
    for words in some(hostile, 2) {
        let mut made_up = rich_history(&texts);
        for session in &mut made_up.sessions {
            session.label = Some(words.to_owned());
            session.remarks.insert(0, words.to_owned());
        }
        for area in made_up.plans.iter_mut().flat_map(|plan| &mut plan.areas) {
            area.text = words.to_owned();
            area.outcome = words.to_owned();
            for action in &mut area.actions {
                action.text = words.to_owned();
                action.reason = words.to_owned();
            }
        }
        let history = History::new(made_up.sessions, &catalog);
        let record = history.latest(Some("medarbeiderskap")).unwrap();
        let document = report::session(record, &history, &Plans::new(made_up.plans), &texts);
        let made = |ending: &str| export::report_file(&document, ending, now().timestamp()).unwrap();
        let pdf = made("pdf");
        assert!(pdf.starts_with(b"%PDF-"));
        let html = String::from_utf8(made("html")).unwrap();
        assert!(!html.contains("<script") && !html.contains("<img"), "{words}");
        let markdown = String::from_utf8(made("md")).unwrap();
        assert!(!markdown.contains("\n# tittel") && !markdown.contains("<script>"), "{words}");
        // Text comes back as it was written, spaces apart.
        if words.is_ascii() && !words.contains('\n') {
            let read = read_aloud(&pdf).replace(' ', "");
            let start: String = words.chars().filter(|c| *c != ' ').take(18).collect();
            assert!(read.contains(&start), "{start}");
        }
    }
}

#[test]
fn markdown_is_plain_text() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let catalog = Catalog::shipped();
    let texts = Texts::new(Language::Bokmal);
    let demo = selvsyn::export::demo::history(&catalog, now().date(), |key| texts.get(key));
    let history = History::new(demo.sessions, &catalog);
    let record = history.latest(Some("medarbeiderskap")).unwrap();
    let document = report::session(record, &history, &Plans::new(demo.plans), &texts);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots/report");
    settings.set_prepend_module_to_snapshot(false);
    let _guard = settings.bind_to_scope();
    insta::assert_snapshot!("report-md", report::markdown(&document).unwrap());
}

/// What axe-core finds wrong with a page, and whether the page was dark.
pub fn axe(html: &str, is_dark: bool) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page.html");
    let axe = fs::read_to_string(target_tool("axe.min.js")).unwrap();
    // The report allows no script; the page under test must allow this one.
    let policy = html.find("<meta http-equiv=\"Content-Security-Policy\"").unwrap();
    let end = policy + html[policy..].find('>').unwrap() + 1;
    let run = "axe.run(document, {resultTypes: ['violations', 'incomplete']}).then(found => {
        const brief = list => list.map(one => ({id: one.id, nodes: one.nodes.map(node => node.html.slice(0, 200))}));
        const dark = matchMedia('(prefers-color-scheme: dark)').matches;
        const told = {dark, passes: found.passes.length, violations: brief(found.violations)};
        document.documentElement.innerHTML = '';
        document.documentElement.append('AXE' + btoa(unescape(encodeURIComponent(JSON.stringify(told)))) + 'EXA');
    });";
    let page_text = format!("{}{}", &html[..policy], &html[end..])
        .replace("</body>", &format!("<script>{axe}\n{run}</script></body>"));
    fs::write(&page, page_text).unwrap();
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--dump-dom"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .args(["--virtual-time-budget=30000", "--window-size=1280,2000"])
        .arg(format!("--blink-settings=preferredColorScheme={}", if is_dark { 0 } else { 1 }))
        .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap_or_else(|error| panic!("chromium: {error}; `make test` installs it"));
    let dom = String::from_utf8_lossy(&output.stdout).into_owned();
    let start = dom.find("AXE").unwrap_or_else(|| panic!("axe did not end: {}", &dom[..dom.len().min(400)])) + 3;
    let told = &dom[start..start + dom[start..].find("EXA").unwrap()];
    serde_json::from_slice(&base64(told)).unwrap()
}

/// Decodes what `btoa` wrote.
fn base64(text: &str) -> Vec<u8> {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let sextets = text.bytes().filter_map(|byte| alphabet.iter().position(|letter| *letter == byte));
    let bits: Vec<u8> = sextets.flat_map(|sextet| (0..6).rev().map(move |bit| (sextet >> bit & 1) as u8)).collect();
    bits.chunks_exact(8).map(|byte| byte.iter().fold(0, |byte, bit| byte << 1 | bit)).collect()
}

/// WCAG 2.2 AA and axe-core's own best practices, in light and in dark.
#[test]
#[ignore = "Chromium, twice: `make test-long`"]
fn the_html_passes_axe_in_light_and_dark() {
    let pages =
        [(Language::Nynorsk, true), (Language::Bokmal, false), (Language::English, false), (Language::Bokmal, true)];
    for (language, is_dark) in some(pages, 2) {
        let html = report::html(&document(language)).unwrap();
        let told = axe(&html, is_dark);
        assert_eq!(told["dark"], is_dark, "{told}");
        assert!(told["passes"].as_u64().unwrap() > 15, "{told}");
        assert_eq!(told["violations"], serde_json::json!([]), "{language:?}, dark: {is_dark}");
    }
    // The check itself can fail.
    let broken = report::html(&document(Language::Bokmal)).unwrap().replace("<html lang=\"nb\">", "<html>");
    assert_eq!(axe(&broken, false)["violations"][0]["id"], "html-has-lang");
}

/// One file that needs nothing else.
#[test]
fn the_html_asks_for_nothing_from_anywhere() {
    let html = report::html(&document(Language::Bokmal)).unwrap();
    for word in ["<script", "<link", "@import", "url(", "src=", "href="] {
        assert!(!html.contains(word), "{word}");
    }
    let addresses: Vec<&str> = html.match_indices("://").map(|(at, _)| &html[at.saturating_sub(5)..at + 20]).collect();
    assert!(addresses.iter().all(|address| address.contains("www.w3.org")), "{addresses:?}");
    assert!(Path::new(&target_tool("axe.min.js")).exists());
}

/// What a person has decided and written, in each format, without a number.
#[test]
fn plan_and_journal_have_a_report_of_their_own() {
    let (catalog, texts) = (Catalog::shipped(), Texts::new(Language::Bokmal));
    let made_up = rich_history(&texts);
    let history = History::new(made_up.sessions, &catalog);
    let (plans, journal) = (Plans::new(made_up.plans), Journal::new(made_up.journal));
    let told = report::growth(&history, &plans, &journal, now().date(), &texts).unwrap();
    let markdown = report::markdown(&told).unwrap();
    for words in [
        "# Utviklingsplan og refleksjon",
        "4\\. juni 2026",
        "## Medarbeiderskap: utviklingsplan, 4. juni 2026",
        "### Utvikle: Selvledelse",
        "Snakke med lederen min",
        "ord4999",
        "Neste egenvurdering: 4. desember 2026.",
        "## Tre sentrale spørsmål,",
        "Hvem er du?",
    ] {
        assert!(markdown.contains(words), "{words} in {markdown}");
    }
    assert!(!markdown.contains("Svar på") && !markdown.contains("I stor grad"), "{markdown}");
    let pdf = report::pdf(&told, now().timestamp()).unwrap();
    assert!(pdf.starts_with(b"%PDF"));
    assert!(report::html(&told).unwrap().contains("<h1>"));
    let none = report::growth(&history, &Plans::default(), &Journal::default(), now().date(), &texts);
    assert!(none.is_none(), "nothing is written, nothing is told");
}

/// The trend comes with the second session; a plan that was not made has no
/// heading.
#[test]
fn a_report_tells_the_trend_and_no_empty_plan() {
    let (catalog, texts) = (Catalog::shipped(), Texts::new(Language::Bokmal));
    let made_up = rich_history(&texts);
    let history = History::new(made_up.sessions, &catalog);
    let series: Vec<_> = history.series("medarbeiderskap").collect();
    let told = |at: usize| {
        let document = report::session(series[at], &history, &Plans::default(), &texts);
        report::markdown(&document).unwrap()
    };
    assert!(!told(0).contains("Over tid") && told(1).contains("## Over tid"));
    for row in [
        "| Dato | Selvledelse | Med-ledelse | Medarbeiderledelse |",
        "| 21. august 2025<br>*Før kurset* | 3,0 | 2,7 | 4,0 |",
        "| 2. oktober 2025<br>*Etter kurset* | 3,3 | 3,0 | 4,3 |",
    ] {
        assert!(told(1).contains(row), "{row}");
    }
    assert!(!told(1).contains("## Utviklingsplan"));
}

/// A first report has no page of a few lines.
#[test]
fn no_last_page_is_nearly_empty() {
    let catalog = Catalog::shipped();
    for (number, instrument) in catalog.offered().iter().enumerate() {
        let count = instrument.item_count();
        let session = Session {
            instrument: instrument.id.clone(),
            instrument_version: instrument.version,
            answers: Answers::parse(&vec!["3"; count].join(","), count, instrument.scale.max()).unwrap(),
            ..crate::histories::session(0, None)
        };
        let history = History::new(vec![session], &catalog);
        // Each in one language in the short runs, and each language with one.
        for language in some(Language::ALL.into_iter().cycle().skip(number).take(3), 3) {
            let record = &history.records()[0];
            let document = report::session(record, &history, &Plans::default(), &Texts::new(language));
            let file = tempfile::NamedTempFile::new().unwrap();
            let bytes = export::report_file(&document, "pdf", now().timestamp()).unwrap();
            fs::write(file.path(), bytes).unwrap();
            let output = Command::new("pdftotext").arg("-layout").arg(file.path()).arg("-").output().unwrap();
            let text = String::from_utf8(output.stdout).unwrap();
            let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
            let last = pages.last().unwrap().lines().filter(|line| !line.trim().is_empty()).count();
            assert!(last > 12, "{} in {language:?}: {last} lines on page {}", instrument.id, pages.len());
        }
    }
}
