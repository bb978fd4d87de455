//! Names that lead elsewhere: nothing is written or deleted outside the folder
//! that was chosen.

use selvsyn::i18n::Texts;
use selvsyn::instrument::{Language, load};
use selvsyn::platform::files;
use selvsyn::platform::own_files::{INSTRUMENTS, LESSONS};
use selvsyn::policy::{Places, Policy};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn names() -> Vec<String> {
    let mut names: Vec<String> = [
        "",
        ".",
        "..",
        "../victim.json",
        "../../victim.json",
        "x/../../victim.json",
        "..\\victim.json",
        "a/b.json",
        "a\\b.json",
        "/tmp/victim.json",
        "C:",
        "C:\\victim.json",
        "C:victim.json",
        "\\\\server\\share\\x.json",
        "con",
        "CON.json",
        "nul",
        "aux.json",
        "com1",
        "lpt9.json",
        "a\0b.json",
        "\0",
        "a\n.json",
        "x.json:stream",
        "~",
        "-rf",
    ]
    .map(str::to_owned)
    .to_vec();
    names.push("x".repeat(300));
    names.push("../".repeat(100) + "victim.json");
    names
}

/// Every file below a folder with its bytes.
fn everything(folder: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.insert(path.clone(), Vec::new());
            everything(&path, found);
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
}

#[test]
fn a_file_of_ones_own_is_in_its_folder_or_nowhere() {
    let root = tempfile::tempdir().unwrap();
    let data = root.path().join("a/b/data");
    for files in [INSTRUMENTS, LESSONS] {
        fs::create_dir_all(files.folder(&data)).unwrap();
    }
    for folder in [root.path(), &root.path().join("a"), &root.path().join("a/b"), &data] {
        fs::write(folder.join("victim.json"), "{}").unwrap();
    }
    let outside = || {
        let mut found = BTreeMap::new();
        everything(root.path(), &mut found);
        found.retain(|path, _| [INSTRUMENTS, LESSONS].iter().all(|files| !path.starts_with(files.folder(&data))));
        found
    };
    let before = outside();
    for (files, name) in
        [INSTRUMENTS, LESSONS].into_iter().flat_map(|files| names().into_iter().map(move |name| (files, name)))
    {
        let _ = files.take(&data, &name);
        let _ = files.put_back(&data, &name, "x");
        let _ = files.take(&data, &name);
        let _ = files.keep(&data, &name, 1, "x");
        assert_eq!(outside(), before, "{name:?}");
    }
    assert!(!Path::new("/tmp/victim.json").exists());
    // A link in the folder is taken out itself, and not what it leads to.
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(data.join("victim.json"), data.join("instruments/lenke.json")).unwrap();
        assert_eq!(INSTRUMENTS.take(&data, "lenke.json").unwrap(), "{}");
        assert_eq!(outside(), before);
    }
}

/// An id becomes a file's name, so it can be none of these.
#[test]
fn an_id_is_no_path() {
    let sound = include_str!("../../assets/instruments/karriere.json");
    let own = |id: &str| sound.replacen("\"karriere\"", &serde_json::to_string(id).unwrap(), 1);
    assert!(load(&own("vart-eget")).is_ok());
    for name in names() {
        let is_plain =
            name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()) && (1..=40).contains(&name.len());
        assert_eq!(load(&own(&name)).is_ok(), is_plain, "{name:?}");
    }
    // Those that are an id and a device on Windows get a version in the name.
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(INSTRUMENTS.keep(folder.path(), "con", 1, "{}").unwrap(), "con-1.json");
}

#[test]
#[cfg(unix)]
fn a_policy_keeps_each_user_in_a_folder_below_the_one_it_names() {
    for name in names() {
        let places = Places { home: None, documents: None, user: Some(name.clone()) };
        let (policy, problems) = Policy::read(r#"{"data_folder": "/srv/selvsyn/{user}/x"}"#, &places);
        match policy.data_folder {
            Some(folder) => {
                assert_eq!(folder, Path::new("/srv/selvsyn").join(&name).join("x"), "{name:?}");
                assert_eq!(folder.components().count(), 5, "{name:?}");
            }
            None => assert_eq!(problems.len(), 1, "{name:?}"),
        }
        let text = serde_json::json!({ "backup_folder": format!("/srv/{{user}}/{name}") }).to_string();
        let places = Places { user: Some("kari".to_owned()), ..places };
        if let Some(folder) = Policy::read(&text, &places).0.backup_folder {
            assert!(folder.starts_with("/srv/kari"), "{name:?}");
        }
    }
}

/// `demo --out` writes into the folder of that name and nowhere else.
#[test]
#[cfg(unix)]
fn the_made_up_history_stays_in_its_folder() {
    let root = tempfile::tempdir().unwrap();
    let inside = root.path().join("inne");
    fs::create_dir(&inside).unwrap();
    fs::write(inside.join("victim.json"), "{}").unwrap();
    let long = "x".repeat(300);
    let names = [("C:", true), ("..", false), ("con", true), (".", false), ("a\\..\\b", true), (long.as_str(), false)];
    // Half of them in the short runs.
    for (name, is_written) in names.into_iter().skip(if crate::cases::is_long() { 0 } else { 3 }) {
        let status = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
            .args(["--lang", "nb", "demo", "--out", name])
            .current_dir(&inside)
            .output()
            .unwrap()
            .status;
        assert_eq!(status.success(), is_written, "{name:?}");
        let mut found: Vec<_> = fs::read_dir(&inside).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        found.retain(|other| other != "victim.json");
        assert_eq!(found, if is_written { vec![name.into()] } else { Vec::<std::ffi::OsString>::new() }, "{name:?}");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1, "{name:?}");
        if is_written {
            fs::remove_dir_all(inside.join(name)).unwrap();
        }
    }
}

/// What a dialog suggests is the program's own words, and a name on every
/// system.
#[test]
fn suggested_names_are_names() {
    let keys = [
        "file-chart",
        "file-report",
        "file-history",
        "file-instrument",
        "file-group",
        "file-contribution",
        "report-file",
    ];
    for language in Language::ALL {
        let texts = Texts::new(language);
        for key in keys {
            let name = texts.get(key);
            assert!(texts.has(key) && files::is_file_name(&name), "{key}: {name}");
            assert!(!name.contains([':', '*', '?', '"', '<', '>', '|']) && name.len() < 60, "{key}: {name}");
        }
    }
}
