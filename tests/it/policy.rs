//! What a workplace decides holds in the window and on the command line.

use crate::picture;
use crate::schema;
use crate::screens::tree;
use crate::support::{Open, fill_with_demo};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use selvsyn::group::Floor;
use selvsyn::instrument::Language;
use selvsyn::platform::policy::Found;
use selvsyn::policy::{Places, Policy, PolicyProblem};
use selvsyn::settings::{Settings, Theme};
use selvsyn::ui::Place;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The program as an employee starts it: home folder, policy, no more.
fn selvsyn(home: &Path, policy: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(arguments)
        .env("HOME", home)
        .env("SELVSYN_TEST_POLICY", policy)
        .env("SELVSYN_DATA_DIR", home.join("elsewhere"))
        .env("LC_ALL", "nb_NO.UTF-8")
        .env_remove("XDG_DATA_HOME")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap()
}

fn told(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn the_command_line_follows_the_policy() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    let policy = home.join("policy.json");
    std::fs::write(&policy, r#"{"language": "nn", "data_folder": "{home}/Delt/Selvsyn", "group_floor": 8}"#).unwrap();
    let output = selvsyn(home, &policy, &["record", "medarbeiderskap", "--answers", "4,5,3,4,4,2,5,5,1"]);
    assert!(output.status.success(), "{}", told(&output.stderr));
    assert!(home.join("Delt/Selvsyn/selvsyn.sqlite3").is_file() && !home.join("elsewhere").exists());
    assert!(told(&selvsyn(home, &policy, &["--help"]).stdout).contains("Mappa dataa ligg i"));
    assert!(told(&selvsyn(home, &policy, &["--lang", "en", "--help"]).stdout).contains("The folder your data is in"));
    // The command line says where, before the policy.
    let own = home.join("own");
    let output = selvsyn(home, &policy, &["--data-dir", own.to_str().unwrap(), "history", "--json"]);
    assert_eq!(told(&output.stdout).trim(), "[]");

    // Seven are enough for the program, and not for this workplace.
    let line = |token: usize| {
        format!(
            r#"{{"format":"selvsyn-contribution","version":1,"instrument":"medarbeiderskap","instrument_version":1,"course":"K","date":"2026-11-23","token":"{token:032x}","answers":{{"selvledelse.1":4}}}}"#
        )
    };
    for (persons, is_shown) in [(7, false), (8, true)] {
        let file = home.join("bidrag.ndjson");
        std::fs::write(&file, (0..persons).map(line).collect::<Vec<_>>().join("\n")).unwrap();
        let output = selvsyn(home, &policy, &["group", file.to_str().unwrap(), "--json"]);
        let group: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(group["floor"], 8);
        assert_eq!(group["suppressed"], !is_shown, "{persons}");
    }
}

#[test]
fn a_bad_policy_is_told_and_the_rest_still_holds() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    let policy = home.join("policy.json");
    let text = r#"{"language": "en", "group_floor": 3, "telemetry": true, "data_folder": "/srv/all"}"#;
    std::fs::write(&policy, text).unwrap();
    let output = selvsyn(home, &policy, &["history"]);
    assert!(output.status.success());
    let lines: Vec<String> = told(&output.stderr).lines().map(str::to_owned).collect();
    assert_eq!(
        lines,
        [
            "selvsyn: policy.json: “group_floor” must be a whole number from 5 to 1000. The limit can be raised, never \
             lowered.",
            "selvsyn: policy.json: There is no setting “telemetry”. Correct the name, or remove it.",
            "selvsyn: policy.json: “data_folder” must have {home}, {documents} or {user} in it, so that two users never \
             share a folder.",
        ]
    );
    // Where the folder is not decided, it is where it would have been.
    assert!(home.join("elsewhere/selvsyn.sqlite3").is_file());
    std::fs::write(&policy, "{").unwrap();
    assert!(told(&selvsyn(home, &policy, &["history"]).stderr).contains("linje 1"));
    std::fs::remove_file(&policy).unwrap();
    assert_eq!(told(&selvsyn(home, &policy, &["history"]).stderr), "");
}

#[test]
fn the_schema_says_what_the_program_takes() {
    let places = Places {
        home: Some(PathBuf::from("/home/kari")),
        documents: Some(PathBuf::from("/home/kari")),
        user: Some("kari".to_owned()),
    };
    let texts = [
        "{}",
        r#"{"language": "nn", "theme": "high_contrast", "group_floor": 1000, "encryption_required": false}"#,
        r#"{"data_folder": "{home}/x", "backup_folder": "/srv/{user}", "$schema": "x"}"#,
        r#"{"language": "sv"}"#,
        r#"{"theme": "System"}"#,
        r#"{"group_floor": 4}"#,
        r#"{"group_floor": 1001}"#,
        r#"{"data_folder": "/srv/all"}"#,
        r#"{"floor": 8}"#,
        r#"{"encryption_required": 1}"#,
        "[]",
    ];
    let documents = texts.map(|text| serde_json::from_str::<serde_json::Value>(text).unwrap());
    for (text, errors) in texts.into_iter().zip(schema::errors("policy.schema.json", &documents)) {
        let holds = Policy::read(text, &places).1.is_empty();
        assert_eq!(errors.is_empty(), holds, "{text}: {errors:?}");
    }
}

/// Everything decided, and two things that do not hold.
fn found(language: Language) -> Found {
    Found {
        policy: Policy {
            language: Some(language),
            theme: Some(Theme::Light),
            data_folder: Some(PathBuf::from("/home/kari/Dokumenter/Selvsyn")),
            backup_folder: Some(PathBuf::from("/srv/kopi/kari")),
            group_floor: Floor::LOWEST.raised_to(8),
            encryption_required: false,
        },
        problems: vec![PolicyProblem::Unknown("telemetry".to_owned()), PolicyProblem::Value("theme")],
        file: Some(PathBuf::from("/etc/selvsyn/policy.json")),
    }
}

#[test]
fn what_is_decided_cannot_be_chosen_in_the_window() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let settings = Settings { theme: Some(Theme::Dark), ..Settings::default() };
    let mut window = Open { settings, policy: found(Language::Bokmal), ..Open::new(folder.path()) }.window();
    window.get_by_label_contains("Si fra til IT; se nederst under «Innstillinger».");
    window.state_mut().go(Place::Settings);
    window.run();
    assert!(window.query_by_role_and_label(Role::RadioButton, "Nynorsk").is_none());
    assert!(window.query_by_role_and_label(Role::RadioButton, "Mørkt").is_none());
    // The heading, the language and the colours.
    assert_eq!(window.get_all_by_label("Styrt av virksomheten").count(), 3);
}

#[test]
fn the_locked_settings_as_pictures_and_words() {
    let mut pictures = egui_kittest::SnapshotResults::new();
    for (language, size, percent) in [
        (Language::Bokmal, [1280.0, 620.0], 100),
        (Language::Nynorsk, [900.0, 1400.0], 100),
        (Language::English, [1280.0, 2000.0], 200),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { text_percent: Some(percent), ..Settings::default() };
        let open = Open::new(folder.path());
        let mut window = Open { language, settings, size, policy: found(language), ..open }.window();
        window.state_mut().go(Place::Settings);
        window.run();
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../snapshots/tree");
        settings.set_prepend_module_to_snapshot(false);
        let told = tree(&window).replace(folder.path().to_str().unwrap(), "DATA");
        settings.bind(|| insta::assert_snapshot!(format!("settings-policy-{}", language.tag()), told));
        if language == Language::Bokmal {
            pictures.add(picture::whole(&mut window, "settings-policy"));
        } else {
            window.get_by_label_contains("/etc/selvsyn/policy.json").scroll_to_me();
            window.run();
        }
    }
}
