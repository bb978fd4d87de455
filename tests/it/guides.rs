//! The guides: opened from the list of keys and from «Om Selvsyn» in the
//! person's language, naming only what is there.

use crate::cases::{is_long, some};
use crate::support::{OPENED, Open, settle};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use selvsyn::app::App;
use selvsyn::export::report;
use selvsyn::guides::Guide;
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::settings::Settings;
use selvsyn::ui::{Action, Place};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn file(guide: Guide, language: Language) -> String {
    let name = match guide {
        Guide::Use => "brukerveiledning",
        Guide::Course => "kursleder",
        Guide::Privacy => "personvern",
    };
    match language {
        Language::Bokmal => format!("docs/{name}.md"),
        other => format!("docs/{name}.{}.md", other.tag()),
    }
}

fn each(mut see: impl FnMut(Guide, Language)) {
    for language in Language::ALL {
        Guide::ALL.into_iter().for_each(|guide| see(guide, language));
    }
}

/// Every text of a language that has nothing put into it, with the key's name.
fn texts(language: Language) -> Vec<(String, String)> {
    let folder = root().join("assets/i18n").join(language.tag());
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let file = fs::read_to_string(entry.unwrap().path()).unwrap();
        let lines = file.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
        all.extend(
            lines.filter_map(|line| line.split_once(" = ")).map(|(key, text)| (key.to_owned(), text.to_owned())),
        );
    }
    all
}

/// What stands between quotation marks, as the language has them.
fn quoted(text: &str, language: Language) -> Vec<&str> {
    let (opens, closes) = if language == Language::English { ('“', '”') } else { ('«', '»') };
    text.split(opens).skip(1).map(|rest| rest.split(closes).next().unwrap()).collect()
}

/// What a person may write: an example of a label.
fn is_an_example(name: &str, texts: &[(String, String)]) -> bool {
    texts.iter().any(|(key, text)| key == "label-hint" && text.contains(name))
}

#[test]
fn a_guide_names_only_pages_and_buttons_that_there_are() {
    each(|guide, language| {
        let texts = texts(language);
        let names = quoted(guide.text(language), language);
        assert!(names.len() >= 3, "{}", file(guide, language));
        let unknown: Vec<_> = names
            .into_iter()
            .filter(|name| !texts.iter().any(|(_, text)| text == name) && !is_an_example(name, &texts))
            .collect();
        assert!(unknown.is_empty(), "{} names what the window does not have: {unknown:?}", file(guide, language));
    });
}

#[test]
fn every_page_of_the_menu_and_every_key_of_the_table_is_told_as_it_is() {
    for language in Language::ALL {
        let (guide, texts) = (Guide::Use.text(language), texts(language));
        let text =
            |key: &str| texts.iter().find(|(found, _)| found == key).map(|(_, text)| text.replace("{$max}", "5"));
        let quotes = if language == Language::English { ('“', '”') } else { ('«', '»') };
        for page in ["home", "assess", "result", "plan", "history", "course", "settings"] {
            let name = text(&format!("nav-{page}")).unwrap();
            assert!(guide.contains(&format!("\n| {}{name}{} |", quotes.0, quotes.1)), "{name} has no row");
        }
        let keys: BTreeSet<String> = texts
            .iter()
            .filter(|(key, _)| key.starts_with("keys-") && texts.iter().any(|(other, _)| *other == format!("{key}-do")))
            .filter_map(|(key, _)| text(key))
            .collect();
        let table = guide.split("\n## ").find(|part| part.contains("\n| F1 |")).unwrap();
        let told: Vec<_> = table.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
        assert!(told.len() >= 10, "{told:?}");
        for row in told {
            let key = row.split('|').nth(1).unwrap().trim();
            assert!(keys.contains(key), "{key} is no key in {keys:?}");
        }
    }
}

fn lay_out(guide: Guide, language: Language, folder: &Path) -> (String, usize) {
    let document = report::guide(guide, &Texts::new(language));
    let path = folder.join("guide.pdf");
    fs::write(&path, report::pdf(&document, jiff::Timestamp::UNIX_EPOCH).unwrap()).unwrap();
    let told = Command::new("pdftotext").args(["-layout"]).arg(&path).arg("-").output().unwrap();
    assert!(told.status.success());
    let text = String::from_utf8(told.stdout).unwrap();
    let pages = text.trim_end_matches('\u{c}').split('\u{c}').count();
    (text, pages)
}

#[test]
fn the_sheet_on_privacy_is_one_page_and_the_guides_a_few() {
    let folder = tempfile::tempdir().unwrap();
    each(|guide, language| {
        // In the short runs each in one language.
        let short = match guide {
            Guide::Privacy => Language::Nynorsk,
            Guide::Course => Language::Bokmal,
            Guide::Use => Language::English,
        };
        if language != short && !is_long() {
            return;
        }
        let (text, pages) = lay_out(guide, language, folder.path());
        let most = match guide {
            Guide::Privacy => 1,
            Guide::Course => 4,
            Guide::Use => 5,
        };
        let rest = text.trim_end_matches('\u{c}').rsplit('\u{c}').next().unwrap();
        assert!(pages <= most, "{} has {pages} pages; on the last:\n{rest}", file(guide, language));
        assert!(!text.contains(['□', '`', '#']) && !text.contains("[ ]"), "{text}");
        // To the last row and sentence.
        let last = guide.text(language).split_whitespace().rfind(|word| word.len() > 4).unwrap();
        assert!(text.contains(last.trim_matches(|c: char| !c.is_alphanumeric())), "{last}");
    });
}

fn press(window: &mut Harness<'_, App>, words: &str) {
    window.get_by_role_and_label(Role::Button, words).click();
    settle(window);
}

#[test]
fn the_list_of_keys_and_the_page_about_open_both_in_the_persons_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    let ctx = window.ctx.clone();
    for (turn, language) in Language::ALL.into_iter().enumerate() {
        let settings = Settings { language: Some(language), ..Settings::default() };
        window.state_mut().apply(&ctx, Action::Set(settings));
        settle(&mut window);
        let texts = Texts::new(language);
        // In the short runs one guide in each language, from one of the two.
        for (place, shows_keys) in [true, false].into_iter().enumerate() {
            if place != turn % 2 && !is_long() {
                continue;
            }
            window.state_mut().go(Place::About);
            window.state_mut().apply(&ctx, Action::ShowKeys(shows_keys));
            settle(&mut window);
            for guide in some(Guide::ALL.into_iter().skip(if is_long() { 0 } else { turn }), Guide::ALL.len()) {
                press(&mut window, &texts.get(guide.key()));
                let told = window.state().told().unwrap().to_owned();
                let path = OPENED
                    .lock()
                    .unwrap()
                    .iter()
                    .rev()
                    .find(|path| told.contains(&path.display().to_string()))
                    .cloned();
                let path = path.unwrap_or_else(|| panic!("{told}"));
                let text = Command::new("pdftotext").arg(&path).arg("-").output().unwrap();
                let text = String::from_utf8(text.stdout).unwrap();
                let title = guide.text(language).lines().next().unwrap().trim_start_matches("# ").to_owned();
                assert!(text.contains(&title), "{title} in {text}");
                assert!(!path.starts_with(folder.path()), "what is only read is not kept with the history");
            }
        }
    }
}

#[test]
fn the_readme_and_the_packages_lead_to_every_guide() {
    let read = |name: &str| fs::read_to_string(root().join(name)).unwrap();
    let (readme, package) = (read("README.md"), read("packaging/package.sh"));
    each(|guide, language| {
        let file = file(guide, language);
        assert_eq!(read(&file), guide.text(language), "{file}");
        assert!(readme.contains(&format!("({file})")), "README.md does not lead to {file}");
    });
    assert!(
        package.contains("for guide in docs/brukerveiledning*.md docs/kursleder*.md docs/personvern*.md; do"),
        "{package}"
    );
}
