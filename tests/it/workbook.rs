//! The workbook through two programs of other making: openpyxl and
//! LibreOffice read the same numbers as `show --json` tells.

use crate::support::{now, rich_history};
use selvsyn::contents::Archive;
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::settings::Settings;
use selvsyn::store::Store;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Debian's own Python, which has Debian's openpyxl.
const PYTHON: &str = "/usr/bin/python3";

fn selvsyn(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", folder.to_str().unwrap(), "--lang", "nb"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn history_with_a_formula(folder: &Path) -> PathBuf {
    let (catalog, texts) = (Catalog::shipped(), Texts::new(Language::Bokmal));
    let mut made_up = rich_history(&texts);
    made_up.sessions[0].label = Some("=1+1".to_owned());
    let instruments = catalog.offered().iter().map(|instrument| (**instrument).clone()).collect();
    let mut store = Store::open(folder).unwrap();
    let import = Archive { instruments, rows: made_up, settings: Settings::default() };
    store.import(&import).unwrap();
    drop(store);
    let out = folder.join("ut.xlsx");
    selvsyn(folder, &["export", "--out", out.to_str().unwrap()]);
    out
}

/// Means by session and dimension's title, as `show --json` tells them.
fn means(folder: &Path) -> BTreeMap<(String, String), f64> {
    let history: Value = serde_json::from_str(&selvsyn(folder, &["history", "--json"])).unwrap();
    let catalog = Catalog::shipped();
    let mut means = BTreeMap::new();
    for session in history.as_array().unwrap() {
        let id = session["session"].as_str().unwrap();
        let shown: Value = serde_json::from_str(&selvsyn(folder, &["show", id, "--json"])).unwrap();
        let instrument = catalog.current(shown["instrument"].as_str().unwrap()).unwrap();
        for (told, dimension) in shown["dimensions"].as_array().unwrap().iter().zip(&instrument.dimensions) {
            if let Some(mean) = told["mean"].as_f64() {
                means.insert((id.to_owned(), dimension.title.get(Language::Bokmal).to_owned()), mean);
            }
        }
    }
    means
}

#[test]
fn openpyxl_reads_the_same_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let file = history_with_a_formula(folder.path());
    let script = "
import json, sys, openpyxl, datetime
book = openpyxl.load_workbook(sys.argv[1])
told = {'sheets': book.sheetnames, 'frozen': [sheet.freeze_panes for sheet in book], 'means': [], 'answers': []}
sheet = book['Dimensjoner']
told['charts'] = sum(len(one._charts) for one in book)
told['paper'] = sorted({(one.page_setup.orientation, one.page_setup.paperSize) for one in book})
told['fits'] = [one.title for one in book if one.sheet_properties.pageSetUpPr and one.sheet_properties.pageSetUpPr.fitToPage]
told['repeated'] = [one.title for one in book if one.print_title_rows == '$1:$1']
told['filters'] = [one.title for one in book if one.auto_filter.ref]
told['printed'] = {one.title: str(one.print_area) for one in book if one.print_area}
told['heights'] = [book['Svar'].row_dimensions[row].height for row in range(2, 12)]
told['first'] = [[cell.value if not hasattr(cell.value, 'date') else str(cell.value.date()) for cell in row] for row in book['Oversikt'].iter_rows(min_row=1, max_row=2)]
for row in sheet.iter_rows(min_row=2):
    assert isinstance(row[2].value, datetime.datetime), row[2].value
    told['means'].append([row[9].value, row[1].value, row[4].value])
for row in book['Svar'].iter_rows(min_row=2):
    told['answers'].append([row[10].value, row[8].value, row[5].value, row[1].value, row[1].data_type])
plan = book['Utviklingsplan']
told['due'] = [str(row[7].value.date()) for row in plan.iter_rows(min_row=2) if row[7].value]
told['words'] = sum(len((row[5].value or '').split()) for row in plan.iter_rows(min_row=2))
json.dump(told, sys.stdout)
";
    let output = Command::new(PYTHON).args(["-c", script]).arg(&file).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let sheets =
        ["Oversikt", "Diagram 1", "Diagram 2", "Diagram 3", "Svar", "Dimensjoner", "Utviklingsplan", "Refleksjonsark"];
    let tables = serde_json::json!(["Oversikt", "Svar", "Dimensjoner", "Utviklingsplan", "Refleksjonsark"]);
    assert_eq!(told["sheets"], serde_json::json!(sheets));
    assert_eq!(told["frozen"], serde_json::json!(["A2", null, null, null, "A2", "A2", "A2", "A2"]));
    assert_eq!(told["paper"], serde_json::json!([["landscape", 9]]), "A4 on its side, all of them");
    for what in ["repeated", "filters"] {
        assert_eq!(told[what], tables, "{what}");
    }
    assert_eq!(told["fits"], serde_json::json!(sheets), "as wide as the page");
    assert_eq!(told["printed"]["Svar"], "['$A$1:$H$133']", "no ids on paper");
    assert_eq!(told["first"][0][7], "Med ord");
    assert_eq!((&told["first"][1][1], &told["first"][1][2]), (&"Selvledelse".into(), &"2026-06-04".into()));
    let heights = told["heights"].as_array().unwrap();
    assert!(heights.iter().any(|height| height.as_f64() == Some(30.0)), "two lines: {heights:?}");
    assert_eq!(told["charts"], 3);
    let means = means(folder.path());
    let read: BTreeMap<(String, String), f64> = told["means"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|row| Some(((row[0].as_str()?.to_owned(), row[1].as_str()?.to_owned()), row[2].as_f64()?)))
        .collect();
    assert_eq!(read, means);
    let latest: Value = serde_json::from_str(&selvsyn(folder.path(), &["show", "latest", "--json"])).unwrap();
    for item in latest["items"].as_array().unwrap() {
        let row = told["answers"]
            .as_array()
            .unwrap()
            .iter()
            .find(|row| row[0] == latest["session"] && row[1] == item["id"])
            .unwrap();
        let expected = if item["value"] == "na" { Value::from("Ikke relevant") } else { item["value"].clone() };
        assert_eq!(row[2], expected, "{row}");
    }
    let formula = told["answers"].as_array().unwrap().iter().find(|row| row[3] == "=1+1").unwrap();
    assert_eq!(formula[4], "s", "text, not a formula");
    assert!(told["due"].as_array().unwrap().contains(&Value::from("2026-11-30")));
    assert!(told["words"].as_u64().unwrap() >= 5000, "a long text goes on in the next row");
}

#[test]
fn libreoffice_reads_the_same_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let file = history_with_a_formula(folder.path());
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    // Every sheet as CSV (-1), as shown and not rounded (false), UTF-8 (76).
    let filter = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1";
    let output = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", filter, "--outdir", folder.path().to_str().unwrap()])
        .arg(&file)
        .output()
        .unwrap_or_else(|error| panic!("soffice: {error}; `make test` installs it"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let sheet = |name: &str| fs::read_to_string(folder.path().join(format!("ut-{name}.csv"))).unwrap();
    let means = means(folder.path());
    let mut seen = 0;
    for line in sheet("Dimensjoner").lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').map(|cell| cell.trim_matches('"')).collect();
        let key = (cells[9].to_owned(), cells[1].to_owned());
        match means.get(&key) {
            Some(mean) => {
                let read: f64 = cells[4].replace(',', ".").parse().unwrap();
                assert!((read - mean).abs() < 1e-12, "{key:?}: {read} {mean}");
                seen += 1;
            }
            None => assert_eq!(cells[4], "", "{key:?}"),
        }
    }
    assert_eq!(seen, means.len());
    assert!(sheet("Svar").contains("=1+1"), "the text itself, not what it comes to");
    assert!(sheet("Utviklingsplan").contains("2026-11-30"), "{}", now().date());
}
