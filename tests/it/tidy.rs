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
            if !text.contains(&format!("#[test]\nfn {function}(")) {
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
