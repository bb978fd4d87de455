//! The same in files and on the command line.

use super::choices;
use super::made::Made;
use crate::cases::{cases, some};
use proptest::prelude::*;
use proptest::test_runner::{TestCaseResult, TestRunner};
use selvsyn::chart::{Kind, Profile};
use selvsyn::contents::{Archive, Contents, Rows};
use selvsyn::export::report::{Block, Document};
use selvsyn::export::{self, Progress, report};
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::plan::Plans;
use selvsyn::scoring::History;
use selvsyn::settings::Settings;
use selvsyn::store::Store;
use serde_json::Value;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

fn document(history: &History, at: usize, texts: &Texts) -> Document {
    report::session(&history.records()[at], history, &Plans::default(), texts)
}

/// The rows of the table with this caption, as texts.
fn rows(document: &Document, caption: &str) -> Vec<Vec<String>> {
    let found = document.blocks.iter().find_map(|block| match block {
        Block::Table { caption: other, rows, .. } if other == caption => Some(rows),
        _ => None,
    });
    let texts = |row: &Vec<report::Cell>| row.iter().map(|cell| cell.text.clone()).collect();
    found.map(|rows| rows.iter().map(texts).collect()).unwrap_or_default()
}

#[test]
fn a_report_tells_each_value_under_its_name() {
    let texts = Texts::new(Language::Bokmal);
    TestRunner::new(cases(40))
        .run(&choices(), |choices| {
            let made = Made::new(&choices, false);
            let history = made.history();
            check_report(&made, &history, made.sittings.len() - 1, &texts)?;
            check_csv(&made, &history, &texts)
        })
        .unwrap();
    assert!(OTHER_SCALES.load(Ordering::Relaxed) > 10, "too few of the cases have another scale");
}

/// How many answers stood beside one on another scale.
static OTHER_SCALES: AtomicUsize = AtomicUsize::new(0);

fn check_report(made: &Made, history: &History, now: usize, texts: &Texts) -> TestCaseResult {
    let document = document(history, now, texts);
    let dims = &made.form(now).dims;
    let then = now - 1;
    let told = rows(&document, &texts.get("report-table-result"));
    prop_assert_eq!(told.len(), dims.len());
    for (dim, row) in told.iter().enumerate() {
        prop_assert_eq!(&row[0], &dims[dim].title);
        if let Some(value) = made.mean(now, dim) {
            prop_assert!(row[1].starts_with(&texts.score(value)), "{:?}", row);
        }
    }
    let date = texts.date(made.sittings[then].day);
    let changed = rows(&document, &texts.with("change-since", &[("date", (&date).into())]));
    prop_assert_eq!(changed.len(), dims.len());
    for (dim, row) in changed.iter().enumerate() {
        let compared = made.compared(then, now, dim);
        prop_assert_eq!(&row[0], &dims[dim].title);
        prop_assert_eq!(&row[1], &texts.score_or_dash(compared.map(|(then, ..)| then)));
        prop_assert_eq!(&row[2], &texts.score_or_dash(compared.map(|(_, now, _)| now)));
    }
    for (dim, asked) in dims.iter().enumerate() {
        for (item, row) in rows(&document, &asked.title).iter().enumerate() {
            let (words, is_reversed) = &asked.items[item];
            prop_assert_eq!(&row[0], words);
            let points = made.form(now).points;
            if let Some(Some(point)) = made.sittings[now].answers[dim][item] {
                prop_assert!(row[1].starts_with(&format!("{point} – Punkt {point}")), "{:?}", row);
                let counted = points + 1 - point;
                prop_assert_eq!(row[1].contains(&format!("(snudd, teller som {counted})")), *is_reversed, "{:?}", row);
            }
            let before = made.asked_before(then, now, dim, item).map(|(dim, item)| {
                match made.sittings[then].answers[dim][item] {
                    Some(Some(point)) if *is_reversed && point != points + 1 - point => {
                        format!("{point}→{}", points + 1 - point)
                    }
                    Some(Some(point)) => point.to_string(),
                    Some(None) => texts.get("not-relevant"),
                    None => "–".to_owned(),
                }
            });
            let is_same = made.is_same_scale(then, now);
            OTHER_SCALES.fetch_add(usize::from(!is_same), Ordering::Relaxed);
            let not = texts.get(if is_same { "report-not-asked" } else { "report-other-scale" });
            prop_assert_eq!(&row[2], &before.unwrap_or(not));
        }
    }
    let written = |ending: &str| {
        let bytes = export::report_file(&document, ending, jiff::Timestamp::UNIX_EPOCH).unwrap();
        String::from_utf8(bytes).unwrap()
    };
    let html: String = written("html").split_whitespace().collect::<Vec<_>>().join(" ").replace("> <", "><");
    let markdown = written("md");
    for row in &told {
        let (title, value) = (&row[0], &row[1]);
        let cells = format!("<th scope=\"row\">{title}</th><td class=\"number\">{value}</td>");
        prop_assert!(html.contains(&cells), "{}", html);
        prop_assert!(markdown.contains(&format!("| {title} | {value} |")), "{}", markdown);
    }
    Ok(())
}

fn check_csv(made: &Made, history: &History, texts: &Texts) -> TestCaseResult {
    let bytes = export::csv(history, export::TableFor::Engines, texts);
    let mut rows = csv::Reader::from_reader(bytes.as_slice()).into_records().map(Result::unwrap);
    for (at, sitting) in made.sittings.iter().enumerate() {
        for (dim, answers) in made.form(at).dims.iter().zip(&sitting.answers) {
            for (item, ((words, _), given)) in dim.items.iter().zip(answers).enumerate() {
                let row = rows.next().unwrap();
                let value = given.map_or(String::new(), |given| given.map_or("na".to_owned(), |p| p.to_string()));
                let expected = [dim.id.as_str(), &format!("{}.{}", dim.id, item + 1), words, &value];
                prop_assert_eq!([&row[5], &row[6], &row[7], &row[8]], expected);
                prop_assert_eq!(&row[4], made.form(at).version.to_string());
            }
        }
    }
    prop_assert!(rows.next().is_none());
    Ok(())
}

/// A drawing has the value of the session before where the words tell a
/// change from it, and nowhere else.
#[test]
fn a_picture_draws_last_time_only_where_it_is_told() {
    let texts = Texts::new(Language::Bokmal);
    TestRunner::new(cases(30))
        .run(&choices(), |choices| {
            let made = Made::new(&choices, false);
            let (history, now) = (made.history(), made.sittings.len() - 1);
            let profile = Profile::in_history(&history.records()[now], &history);
            let moved = (0..profile.axes.len())
                .filter_map(|dim| Some((made.compared(now - 1, now, dim)?, made.answered(now, dim))))
                .filter(|((then, later, count), answered)| count == answered && then != later)
                .count();
            let drawing = export::svg(&profile, Kind::Dots, &texts);
            // A hollow mark for each, and one in the legend.
            let is_hollow = |element: &&str| element.starts_with("path") && element.contains("stroke-width");
            let hollow = drawing.split('<').filter(is_hollow).count();
            prop_assert_eq!(hollow, moved + usize::from(moved > 0), "{}", drawing);
            prop_assert_eq!(drawing.contains("Forrige gang"), moved > 0);
            let plain = drawing.replace('\n', "");
            for (dim, asked) in made.form(now).dims.iter().enumerate() {
                if let Some(value) = made.mean(now, dim) {
                    prop_assert!(plain.contains(&format!("{} {}", asked.title, texts.score(value))), "in the words");
                    prop_assert!(plain.contains(&format!(">{}<", texts.score(value))), "in the drawing");
                }
            }
            Ok(())
        })
        .unwrap();
}

fn stored(folder: &Path, made: &Made) {
    let mut store = Store::open(folder).unwrap();
    let import = Archive {
        instruments: made.instruments(),
        rows: Rows { sessions: made.sessions(), ..Rows::default() },
        settings: Settings::default(),
    };
    store.import(&import).unwrap();
}

fn json(folder: &Path, arguments: &[&str]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", folder.to_str().unwrap(), "--lang", "nb"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A few histories that are always the same, some of them in the short runs.
pub fn a_few(has_own_days: bool, nth: usize) -> impl Iterator<Item = Made> {
    let seeds: Vec<u64> = (1..=12).collect();
    some(seeds, nth).map(move |seed| {
        let mut state = seed;
        let next = |_| {
            // Numerical Recipes' linear congruential generator.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 40) as u8
        };
        Made::new(&(0..200).map(next).collect::<Vec<u8>>(), has_own_days)
    })
}

#[test]
fn the_command_line_tells_each_value_under_its_id() {
    for made in a_few(false, 6) {
        let folder = tempfile::tempdir().unwrap();
        stored(folder.path(), &made);
        let listed = json(folder.path(), &["history", "--json"]);
        let listed: Vec<&Value> = listed.as_array().unwrap().iter().rev().collect();
        assert_eq!(listed.len(), made.sittings.len());
        for (at, session) in listed.iter().enumerate() {
            assert_eq!(session["instrument_version"], made.form(at).version);
            for (dim, told) in made.form(at).dims.iter().zip(session["dimensions"].as_array().unwrap()) {
                let place = made.form(at).dims.iter().position(|other| other.id == dim.id).unwrap();
                assert_eq!((told["id"].as_str().unwrap(), told["mean"].as_f64()), (&*dim.id, made.mean(at, place)));
            }
        }
        let id = |at: usize| listed[at]["session"].as_str().unwrap();
        let last = made.sittings.len() - 1;
        for then in [0, last - 1] {
            let told = json(folder.path(), &["compare", id(then), id(last), "--json"]);
            for (dim, change) in told["dimensions"].as_array().unwrap().iter().enumerate() {
                assert_eq!(change["id"], made.form(last).dims[dim].id.as_str());
                let compared = made.compared(then, last, dim);
                let means = (change["earlier"].as_f64(), change["later"].as_f64());
                assert_eq!(means, (compared.map(|(then, ..)| then), compared.map(|(_, now, _)| now)));
                assert_eq!(change["verdict"] == "not_comparable", compared.is_none());
            }
        }
    }
}

/// What openpyxl reads: the rows, and the lines of the charts.
const WORKBOOK: &str = "
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['Dimensjoner']
told = {'rows': [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)], 'charts': []}
for row in told['rows']:
    row[2] = str(row[2].date())
for chart in (chart for one in book for chart in one._charts):
    lines = []
    for series in chart.series:
        rows = series.yVal.numRef.f.split('!')[1].replace('$E$', '').split(':')
        lines.append([int(rows[0]) - 2, int(rows[-1]) - 2])
    told['charts'].append({'max': chart.y_axis.scaling.max, 'lines': lines})
json.dump(told, sys.stdout)
";

#[test]
fn a_workbook_joins_only_what_can_be_compared() {
    let texts = Texts::new(Language::Bokmal);
    for made in a_few(true, 6) {
        let history = made.history();
        let contents = Contents { history: history.into(), ..Contents::default() };
        let now = jiff::Timestamp::UNIX_EPOCH;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ut.xlsx");
        std::fs::write(&file, export::xlsx(&contents, &texts, now, &Progress::default()).unwrap()).unwrap();
        let output = Command::new("/usr/bin/python3").args(["-c", WORKBOOK]).arg(&file).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let told: Value = serde_json::from_slice(&output.stdout).unwrap();
        let rows = told["rows"].as_array().unwrap();
        // Row by row: column, session, dimension in its version.
        let mut expected = Vec::new();
        for column in made.columns() {
            for at in 0..made.sittings.len() {
                if let Some(dim) = column.places.get(&made.sittings[at].form) {
                    expected.push((column.title.clone(), at, *dim));
                }
            }
        }
        assert_eq!(rows.len(), expected.len());
        for (row, (title, at, dim)) in rows.iter().zip(&expected) {
            assert_eq!(row[1], title.as_str());
            assert_eq!(row[2], made.sittings[*at].day.to_string().as_str());
            assert_eq!(row[4].as_f64(), made.mean(*at, *dim));
            assert_eq!((&row[7], &row[8]), (&Value::from(made.form(*at).version), &Value::from(made.form(*at).points)));
        }
        let mut drawn = 0;
        for chart in told["charts"].as_array().unwrap() {
            for line in chart["lines"].as_array().unwrap() {
                let (first, last) = (line[0].as_u64().unwrap() as usize, line[1].as_u64().unwrap() as usize);
                drawn += last + 1 - first;
                for row in first..=last {
                    let (title, at, dim) = &expected[row];
                    assert_eq!(chart["max"].as_f64(), Some(f64::from(made.form(*at).points)));
                    if row > first {
                        let (before, then, dim_then) = &expected[row - 1];
                        assert_eq!((before, then + 1), (title, *at));
                        let (_, _, count) = made.compared(*then, *at, *dim).unwrap();
                        assert_eq!((count, count), (made.answered(*then, *dim_then), made.answered(*at, *dim)));
                    }
                }
            }
        }
        let values = || expected.iter().filter(|(_, at, dim)| made.mean(*at, *dim).is_some());
        // A scale that was answered on one day alone has nothing to draw between.
        let has_another = |at: usize| {
            values().any(|(_, other, _)| {
                made.form(*other).points == made.form(at).points && made.sittings[*other].day != made.sittings[at].day
            })
        };
        let values = values().filter(|(_, at, _)| has_another(*at)).count();
        assert_eq!(drawn, values, "every value stands in a chart");
    }
}

/// A whole report as a reader of PDF sees it.
#[test]
fn a_pdf_tells_each_value_beside_its_name() {
    let texts = Texts::new(Language::Bokmal);
    for made in a_few(true, 12) {
        let (history, now) = (made.history(), made.sittings.len() - 1);
        let document = document(&history, now, &texts);
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("report.pdf");
        std::fs::write(&file, export::report_file(&document, "pdf", jiff::Timestamp::UNIX_EPOCH).unwrap()).unwrap();
        let output = Command::new("pdftotext").args(["-layout", "-nopgbrk"]).arg(&file).arg("-").output().unwrap();
        let read = String::from_utf8(output.stdout).unwrap();
        for (dim, asked) in made.form(now).dims.iter().enumerate() {
            let row = |line: &&str| line.trim_start().starts_with(&asked.title);
            let words = made.mean(now, dim).map(|value| texts.score(value));
            let has = |line: &str| words.as_ref().is_none_or(|words| line.contains(words));
            assert!(read.lines().filter(row).any(has), "{} {words:?} in {read}", asked.title);
        }
    }
}
