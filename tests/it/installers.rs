//! What the packages say: the Windows installers the same in three languages,
//! in letters that their code page has; and each which files are Selvsyn's.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What a double click opens: its ending, what its type is called, what the
/// Windows installers name it by, and its name in bokmål, nynorsk and English.
const FILES: [(&str, &str, &str, [&str; 3]); 3] = [
    ("selvsyn-kurs", "course", "Course", ["Selvsyn-kurs", "Selvsyn-kurs", "Selvsyn course"]),
    ("selvsyn-bidrag", "contribution", "Contribution", ["Selvsyn-bidrag", "Selvsyn-bidrag", "Selvsyn contribution"]),
    ("selvsyn-leksjon", "lesson", "Lesson", ["Selvsyn-leksjon", "Selvsyn-leksjon", "Selvsyn lesson"]),
];

fn packaging(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging").join(file)).unwrap()
}

/// The one part that has these words, of those that begin so.
fn part<'a>(file: &'a str, begins: &str, words: &str) -> &'a str {
    let mut found = file.split(begins).skip(1).filter(|part| part.contains(words));
    let part = found.next().unwrap_or_else(|| panic!("{words} is nowhere"));
    assert!(found.next().is_none(), "{words} stands twice");
    part
}

/// What a language's file gives its names.
fn defined(language: &str) -> BTreeMap<String, String> {
    let text = packaging(&format!("windows/msi/{language}.wxi"));
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("<?xml version=\"1.0\" encoding=\"utf-8\"?>"), "{language}");
    assert_eq!(lines.next(), Some("<Include>"), "{language}");
    assert_eq!(lines.next_back(), Some("</Include>"), "{language}");
    let defined: BTreeMap<_, _> = lines
        .map(|line| {
            let inside = line.strip_prefix("  <?define ").and_then(|line| line.strip_suffix("\" ?>"));
            let (name, value) =
                inside.and_then(|inside| inside.split_once(" = \"")).unwrap_or_else(|| panic!("{line}"));
            assert!(
                !value.contains(['"', '<', '>', '&']),
                "{language} {name}: XML would read «{value}» as something else"
            );
            (name.to_owned(), value.to_owned())
        })
        .collect();
    defined
}

/// Letters that Windows-1252 has, of those that Norwegian and English need.
fn is_in_code_page(letter: char) -> bool {
    letter.is_ascii_graphic() || letter == ' ' || "æøåÆØÅéèêëóòôäöüÉÈÒ«»–—’“”…".contains(letter)
}

#[test]
fn every_installer_says_the_same_in_its_language() {
    // The numbers that Windows has for bokmål, nynorsk and English.
    for (language, number) in [("nb", "1044"), ("nn", "2068"), ("en", "1033")] {
        let texts = defined(language);
        assert_eq!(
            texts.keys().collect::<Vec<_>>(),
            ["About", "ContributionFile", "CourseFile", "Downgrade", "Language", "LessonFile"],
            "{language}"
        );
        assert_eq!(texts["Language"], number, "{language}");
        for (name, words) in &texts {
            assert!(words.chars().all(is_in_code_page), "{language} {name}: {words}");
        }
        let package = packaging("windows/package.sh");
        assert!(package.contains(&format!("packaging/windows/msi.sh {language}\n")), "{language} is not built");
    }
}

#[test]
fn files_are_known_to_linux_and_given_to_the_program() {
    let (types, entry) = (packaging("linux/selvsyn.mime.xml"), packaging("linux/selvsyn.desktop"));
    let opens = entry.lines().find_map(|line| line.strip_prefix("MimeType=")).unwrap();
    for (ending, kind, _, [nb, nn, en]) in FILES {
        let of_it = part(&types, "<mime-type type=\"", &format!("<glob pattern=\"*.{ending}\"/>"));
        let name = of_it.split('"').next().unwrap();
        assert!(name.starts_with(&format!("application/vnd.selvsyn.{kind}+")), "{name}");
        assert!(opens.split(';').any(|opened| opened == name), "a double click on {ending} opens nothing");
        for line in [
            format!("<comment>{en}</comment>"),
            format!("<comment xml:lang=\"nb\">{nb}</comment>"),
            format!("<comment xml:lang=\"nn\">{nn}</comment>"),
            "<icon name=\"selvsyn\"/>".to_owned(),
        ] {
            assert!(of_it.contains(&line), "{ending}: {line}");
        }
    }
    assert_eq!(types.matches("<glob pattern=\"*.").count(), FILES.len());
    assert_eq!(types.matches("<mime-type ").count(), opens.split_terminator(';').count(), "{opens}");
    assert!(entry.contains("\nExec=selvsyn %f\n"), "the program is not told which file");
    let package = packaging("package.sh");
    for file in ["linux/selvsyn.desktop", "linux/selvsyn.mime.xml"] {
        assert!(package.contains(&format!("packaging/{file} ")), "{file} is in no package");
    }
}

#[test]
fn files_are_known_to_windows_and_given_to_the_program() {
    let installer = packaging("windows/msi/selvsyn.wxs");
    let program = part(&installer, "<Component ", "Id=\"selvsyn.exe\"").split("</Component>").next().unwrap();
    for (ending, _, name, words) in FILES {
        for (language, words) in ["nb", "nn", "en"].into_iter().zip(words) {
            assert_eq!(defined(language)[&format!("{name}File")], words, "{language}");
        }
        for (key, value) in [
            (format!(".{ending}"), format!("Selvsyn.{name}")),
            (format!("Selvsyn.{name}"), format!("$(var.{name}File)")),
            (format!("Selvsyn.{name}\\DefaultIcon"), "[#selvsyn.exe],0".to_owned()),
            (format!("Selvsyn.{name}\\shell\\open\\command"), "&quot;[#selvsyn.exe]&quot; &quot;%1&quot;".to_owned()),
        ] {
            let line = format!("<RegistryValue Root=\"HKCR\" Key=\"{key}\" Type=\"string\" Value=\"{value}\"/>");
            assert!(program.contains(&line), "{line}");
        }
    }
    assert_eq!(installer.matches("<RegistryValue ").count(), 4 * FILES.len());
}

#[test]
fn files_are_known_to_macos() {
    let (bundle, english) = (packaging("macos/Info.plist"), packaging("macos/en.lproj/InfoPlist.strings"));
    let (opened, declared) = bundle.split_once("<key>UTExportedTypeDeclarations</key>").unwrap();
    for (ending, kind, _, [nb, nn, en]) in FILES {
        let identifier = format!("<string>no.selvsyn.{kind}</string>");
        let opened = part(opened, "<dict>", &identifier);
        let declared = part(declared, "<key>UTTypeConformsTo</key>", &identifier);
        assert!(declared.contains(&format!("<string>{ending}</string>")), "{ending}");
        // Both Norwegian languages have the bundle's own words.
        for (part, key) in [(opened, "CFBundleTypeName"), (declared, "UTTypeDescription")] {
            let words = part.split(&format!("<key>{key}</key>")).nth(1).unwrap().split(['<', '>']).nth(2).unwrap();
            assert_eq!([words; 2], [nb, nn], "{key}");
        }
        assert!(english.contains(&format!("\n\"{nb}\" = \"{en}\";\n")), "{ending}: {english}");
    }
    assert_eq!(declared.matches("<key>UTTypeIdentifier</key>").count(), FILES.len());
    assert!(
        packaging("macos/package.sh").contains("cp -R packaging/macos/en.lproj "),
        "its English names are left behind"
    );
}
