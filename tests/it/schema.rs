//! What the program writes and ships against `assets/schema`, by a program of
//! other making.

use crate::support::reader;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::slice;

fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets")
}

/// What is wrong with each document, and where. Many are asked about at once,
/// for the start of Python is what takes time.
pub fn errors(schema: &str, documents: &[Value]) -> Vec<Vec<String>> {
    let file = assets().join("schema").join(schema);
    let lines: String = documents.iter().map(|document| format!("{document}\n")).collect();
    let mut errors = vec![Vec::new(); documents.len()];
    for line in reader("schema.py", &[file.as_os_str()], lines.as_bytes()).lines() {
        let (document, error) = line.split_once(' ').unwrap();
        errors[document.parse::<usize>().unwrap()].push(error.to_owned());
    }
    errors
}

/// Whether `document` is as the schema says.
pub fn holds(schema: &str, document: &Value) {
    all_hold(schema, slice::from_ref(document));
}

pub fn all_hold(schema: &str, documents: &[Value]) {
    for (document, errors) in documents.iter().zip(errors(schema, documents)) {
        assert!(errors.is_empty(), "{schema}: {errors:#?} in {document}");
    }
}

/// That it loads is tested beside its loader.
#[test]
fn the_shipped_lesson_fits_its_schema() {
    let lesson = fs::read_to_string(assets().join("lesson/leksjon-3.json")).unwrap();
    holds("lesson.schema.json", &serde_json::from_str(&lesson).unwrap());
}

/// The reader itself can fail: at each document, at each place, also where
/// Python alone would let a line end stand.
#[test]
fn what_does_not_fit_is_told_with_its_place() {
    let change = |verdict: &str, id: &str| {
        let mut change = serde_json::json!({ "earlier": null, "later": null, "change": null, "limit": null });
        change["id"] = id.into();
        change["verdict"] = verdict.into();
        change
    };
    let compared = |changes: &[Value]| {
        let id = "00000000-0000-4000-8000-0000000000aa";
        serde_json::json!({ "earlier": id, "later": id, "dimensions": changes })
    };
    let good = change("not_comparable", "ro");
    let errors = errors(
        "compare.schema.json",
        &[
            compared(&[good.clone(), change("not_comparable", "ro\n")]),
            compared(slice::from_ref(&good)),
            compared(&[change("perhaps", "ro"), good, change("not_comparable", "Ro")]),
        ],
    );
    let places = |at: usize| -> Vec<&str> {
        errors[at].iter().map(|error: &String| error.split_once(": ").unwrap().0).collect()
    };
    assert_eq!(places(0), ["$.dimensions[1].id"], "{errors:#?}");
    assert!(places(1).is_empty(), "{errors:#?}");
    assert_eq!(places(2), ["$.dimensions[0].verdict", "$.dimensions[2].id"], "{errors:#?}");
}
