//! What is tested is what is shipped: the tests add no feature to a crate that
//! the program has, which would also build it twice.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// Every crate with its version and features, over these kinds of edges.
fn crates(edges: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--prefix", "none", "--format", "{p} [{f}]", "--edges", edges])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told = String::from_utf8(output.stdout).unwrap();
    told.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).collect()
}

fn name(line: &str) -> &str {
    line.rsplit_once(" [").map_or(line, |(name, _)| name)
}

#[test]
fn the_tests_change_no_crate_of_the_program() {
    // What is linked: each crate of the program has the very same features.
    let (program, tests) = (crates("normal,no-proc-macro"), crates("normal,dev,no-proc-macro"));
    assert!(program.len() > 300, "{}", program.len());
    let names: BTreeSet<&str> = program.iter().map(|line| name(line)).collect();
    let theirs: BTreeSet<&String> = tests.iter().filter(|line| names.contains(name(line))).collect();
    let changed: Vec<_> = theirs.symmetric_difference(&program.iter().collect()).copied().cloned().collect();
    assert!(changed.is_empty(), "add these features to the program, or take lighter dev-dependencies: {changed:#?}");
    // What builds it (macros, build scripts) loses nothing of it either.
    let (program, tests) = (crates("normal,build"), crates("normal,build,dev"));
    let changed: Vec<_> = program.difference(&tests).collect();
    assert!(changed.is_empty(), "{changed:#?}");
}
