//! Reads `src` and holds the house rules.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.file_name().is_some_and(|name| name == "tests.rs") {
            // A room's tests may do what tests do.
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap();
            let text = fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
            found.push((name.display().to_string(), text));
        }
    }
}

/// Room, and the words its files may not contain.
const BANNED: [(&str, &[&str]); 15] = [
    ("backup/", &["egui", "rusqlite", "rfd::", "std::fs", "::now()", "crate::"]),
    ("passphrase/", &["egui", "rusqlite", "rfd::", "std::fs", "::now()", "crate::"]),
    (
        "group/",
        &[
            "egui",
            "rusqlite",
            "rfd::",
            "std::fs",
            "::now()",
            "crate::chart",
            "crate::i18n",
            "crate::store",
            "crate::ui",
        ],
    ),
    (
        "lesson/",
        &[
            "egui",
            "rusqlite",
            "rfd::",
            "std::fs",
            "::now()",
            "crate::chart",
            "crate::i18n",
            "crate::store",
            "crate::ui",
        ],
    ),
    (
        "plan/",
        &[
            "egui",
            "rusqlite",
            "rfd::",
            "std::fs",
            "::now()",
            "crate::chart",
            "crate::i18n",
            "crate::store",
            "crate::ui",
        ],
    ),
    (
        "instrument/",
        &[
            "egui",
            "rusqlite",
            "rfd::",
            "std::fs",
            "::now()",
            "crate::scoring",
            "crate::chart",
            "crate::i18n",
            "crate::store",
        ],
    ),
    (
        "scoring/",
        &[
            "egui",
            "rusqlite",
            "rfd::",
            "std::fs",
            "::now()",
            "crate::chart",
            "crate::i18n",
            "crate::store",
            "crate::ui",
        ],
    ),
    (
        "chart/",
        &[
            "egui",
            "rusqlite",
            "rfd::",
            "std::fs",
            "::now()",
            "crate::store",
            "crate::ui",
            "crate::export",
            "crate::app",
        ],
    ),
    (
        "i18n/",
        &[
            "egui",
            "rusqlite",
            "rfd::",
            "std::fs",
            "::now()",
            "crate::store",
            "crate::ui",
            "crate::export",
            "crate::app",
        ],
    ),
    ("store/", &["egui", "rfd::", "::now()", "crate::ui", "crate::export", "crate::i18n", "crate::app", "crate::cli"]),
    (
        "export/",
        &["egui", "rusqlite", "rfd::", "std::fs", "::now()", "crate::store", "crate::ui", "crate::app", "crate::cli"],
    ),
    (
        "ui/",
        &[
            "rusqlite",
            "rfd::",
            "std::fs",
            "::now()",
            "crate::store",
            "crate::export",
            "crate::platform",
            "crate::app",
            "crate::cli",
        ],
    ),
    ("platform/", &["egui", "rusqlite", "crate::ui", "crate::store", "crate::app", "crate::cli"]),
    ("app/", &["rusqlite", "rfd::", "std::fs", "Zoned::now()"]),
    ("cli/", &["egui", "rusqlite", "rfd::", "std::fs", "Zoned::now()", "crate::ui"]),
];

/// `clamp` ends the program where its bounds cross, and bounds that are
/// computed cross in some window. Two numbers that stand there do not.
fn begins_with_bounds_in_order(after: &str) -> bool {
    let Some((least, most)) = after.split_once(')').and_then(|(bounds, _)| bounds.split_once(", ")) else {
        return false;
    };
    matches!((least.parse::<f64>(), most.parse::<f64>()), (Ok(least), Ok(most)) if least <= most)
}

#[test]
fn rooms_import_only_what_they_may() {
    let mut found = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
    assert!(found.len() > 50);
    let mut wrong = Vec::new();
    for (name, text) in &found {
        for (room, banned) in BANNED {
            if name.starts_with(room) {
                for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
                    wrong.extend(
                        banned.iter().filter(|word| line.contains(**word)).map(|word| format!("{name}: {word}")),
                    );
                }
            }
        }
        for word in [".unwrap()", ".expect(", "panic!(", "todo!(", "dbg!("] {
            if text.contains(word) {
                wrong.push(format!("{name}: {word}"));
            }
        }
        for bounds in text.split(".clamp(").skip(1).filter(|after| !begins_with_bounds_in_order(after)) {
            wrong.push(format!("{name}: .clamp({}", bounds.split(')').next().unwrap_or_default()));
        }
        // Rust rounds a half to the even digit, and people do not.
        if name != "i18n/format.rs" && text.contains("{:.") {
            wrong.push(format!("{name}: a number that `rounding` has not rounded"));
        }
        for word in ["TcpStream", "UdpSocket", "TcpListener"] {
            if text.contains(word) {
                wrong.push(format!("{name}: {word}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What a workplace has decided is asked for, and no room draws its own
/// conclusions from it.
#[test]
fn a_policy_is_asked_and_not_read() {
    let mut found = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
    for (name, text) in found.iter().filter(|(name, _)| name != "policy.rs") {
        for field in [".encryption_required", ".group_floor"] {
            assert!(!text.contains(field), "{name}: {field}");
        }
    }
}

#[test]
fn screens_name_no_colours() {
    let mut found = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/ui/screens")), &mut found);
    for (name, text) in found {
        assert!(!text.contains("from_rgb") && !text.contains("Color32::WHITE"), "{name}");
    }
}

/// Every test and snapshot that `ACCESSIBILITY.md` calls upon is there.
#[test]
fn the_accessibility_report_names_what_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let report = fs::read_to_string(root.join("ACCESSIBILITY.md")).unwrap();
    let mut wrong = Vec::new();
    let mut named = 0;
    // Between two back quotes stands a name.
    for name in report.split('`').skip(1).step_by(2) {
        if let Some((module, function)) = name.split_once("::") {
            named += 1;
            let text = fs::read_to_string(root.join(format!("tests/it/{module}.rs"))).unwrap_or_default();
            if !text.contains(&format!("]\nfn {function}(")) {
                wrong.push(name.to_owned());
            }
        } else if name.contains('/') && !root.join(name).exists() {
            wrong.push(name.to_owned());
        }
    }
    assert!(named > 40, "{named} tests are named");
    assert!(wrong.is_empty(), "{wrong:#?}");
    // A claim without a test says why.
    for row in report.lines().filter(|line| line.starts_with("| 1") || line.starts_with("| 5")) {
        let cells: Vec<&str> = row.split(" | ").collect();
        let [_, status, shown] = cells[..] else { panic!("three cells: {row}") };
        assert!(["supported", "partly", "not supported", "not applicable"].contains(&status), "{row}");
        assert!(status == "not applicable" || shown.trim_end_matches(" |").len() > 10, "{row}");
    }
}

/// Pages that the course replaces, by how their files' names begin: they stay
/// as they are.
const REPLACED: [&str; 3] = ["group", "contribute", "course"];
/// What is inside a chart is drawn.
const CHARTS: [&str; 2] = ["live_chart.rs", "result_chart.rs"];
/// Fewer numbers than this stand in all screens together.
const NUMBERS: usize = 400;
/// No file of what is laid out is longer, in lines.
const LINES: usize = 400;

/// The screens that are laid out, without what only says something.
fn screens() -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/ui/screens")), &mut found);
    found
        .into_iter()
        .map(|(name, text)| (name.trim_start_matches("ui/screens/").to_owned(), said_nothing(&text)))
        .filter(|(name, _)| !REPLACED.iter().any(|begin| name.starts_with(begin)))
        .collect()
}

/// A text without its comments, and with nothing in its quotes.
fn said_nothing(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let raw = rest.trim_start_matches('r').trim_start_matches('#');
        let hashes = rest.len() - raw.len();
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == 'r' && hashes > 0 && raw.starts_with('"') && !code.ends_with(char::is_alphanumeric) {
            let end = format!("\"{}", "#".repeat(hashes - 1));
            raw[1..].find(&end).map_or(rest.len(), |at| hashes + 1 + at + end.len())
        } else if first == '"' {
            let mut is_escaped = false;
            let end = rest[1..].find(|c| {
                let is_end = c == '"' && !is_escaped;
                is_escaped = c == '\\' && !is_escaped;
                is_end
            });
            end.map_or(rest.len(), |end| end + 2)
        } else if first == '\'' && (rest.starts_with("'\\") || rest.chars().nth(2) == Some('\'')) {
            // A lifetime has no second quote.
            rest[2..].find('\'').map_or(rest.len(), |end| end + 3)
        } else {
            code.push(first);
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    code
}

/// How many numbers are written out: not those in names, and not the fields of
/// tuples.
fn numbers(code: &str) -> usize {
    let is_of_number = |c: char| c.is_alphanumeric() || c == '_';
    let mut count = 0;
    let mut rest = code;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let before = &code[..code.len() - rest.len() + at];
        let is_name = before.ends_with(is_of_number);
        let is_field = before.ends_with('.') && !before.ends_with("..");
        count += usize::from(!is_name && !is_field);
        rest = &rest[at..];
        rest = rest.trim_start_matches(is_of_number);
        let after = rest.strip_prefix('.').filter(|after| after.starts_with(|c: char| c.is_ascii_digit()));
        rest = after.filter(|_| !is_name && !is_field).map_or(rest, |after| after.trim_start_matches(is_of_number));
    }
    count
}

#[test]
fn numbers_are_counted_as_people_would() {
    let code = r##"fn f2(a: [f32; 2], b: &'a str) -> f32 { a.0 + 1.5e3 + x.1.0 /* 7 */ + 0.5 * 12_000 } // 9
        let s = "8 \" 8"; let c = '4'; let r = r#"5"#; for i in 0..10 { t.1 = 3_usize }"##;
    assert_eq!(numbers(&said_nothing(code)), 7);
}

/// What a screen shows has its place from its tree: nothing is put at a point,
/// and hardly a number is needed.
#[test]
fn screens_compute_no_place() {
    let mut wrong = Vec::new();
    let mut counts = Vec::new();
    for (name, code) in screens() {
        let is_chart = CHARTS.contains(&name.as_str());
        for call in ["pos2(", "vec2(", "Rect::from"] {
            let times = code.matches(call).count();
            if times > 0 && !is_chart {
                wrong.push(format!("{name}: {call} ×{times}"));
            }
        }
        counts.push((numbers(&code), name));
    }
    counts.sort();
    let sum: usize = counts.iter().map(|(count, _)| count).sum();
    eprintln!("{sum} numbers: {counts:?}");
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(sum < NUMBERS, "{sum} numbers");
}

#[test]
fn what_is_laid_out_is_in_short_files() {
    let mut found = Vec::new();
    for room in ["screens", "layout", "parts"] {
        let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui").join(room);
        for entry in fs::read_dir(room).unwrap() {
            let path = entry.unwrap().path();
            let lines = fs::read_to_string(&path).unwrap_or_default().lines().count();
            if lines >= LINES {
                found.push((path, lines));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
