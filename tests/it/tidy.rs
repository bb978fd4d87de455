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
