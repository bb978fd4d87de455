//! The manual pages and the shells' completions, made of the command line
//! itself. Packaging takes them as they stand; `UPDATE_SNAPSHOTS=1` writes
//! them anew.

use clap_complete::aot::{Bash, Fish, Generator, Zsh};
use clap_mangen::Man;
use selvsyn::cli;
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use std::path::Path;

fn hold(name: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/linux").join(name);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, made).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == made, "{name} tells of another command line; UPDATE_SNAPSHOTS=1 writes it anew");
}

/// A section of the manual, its heading in the reader's language.
fn section(heading: &str, write: impl FnOnce(&mut Vec<u8>)) -> String {
    let mut roff = Vec::new();
    write(&mut roff);
    let roff = String::from_utf8(roff).unwrap();
    let (head, body) = roff.split_once(".SH ").map_or(("", roff.as_str()), |(head, rest)| (head, rest));
    let body = body.split_once('\n').map_or("", |(_, body)| body);
    assert!(!head.contains(".TP"), "{roff}");
    format!(".SH \"{}\"\n{body}", heading.to_uppercase())
}

/// Every command by its words, and those under it after it.
fn all(command: &clap::Command) -> Vec<(String, &clap::Command)> {
    let below = |sub| {
        all(sub).into_iter().map(move |(name, command): (String, _)| (format!("{} {name}", sub.get_name()), command))
    };
    command.get_subcommands().flat_map(|sub| [(sub.get_name().to_owned(), sub)].into_iter().chain(below(sub))).collect()
}

fn manual(language: Language) -> String {
    let texts = Texts::new(language);
    let mut command = cli::command(language);
    command.build();
    let man = Man::new(command.clone()).title("SELVSYN").manual(texts.get("app-name"));
    let mut page = Vec::new();
    man.render_title(&mut page).unwrap();
    let mut page = String::from_utf8(page).unwrap();
    let about = texts.get("help-about");
    let (name, what) = about.split_once(": ").unwrap();
    let what = what.split(". ").next().unwrap();
    page += &format!(".SH \"{}\"\n{} \\- {what}\n", texts.get("man-name"), name.to_lowercase());
    page += &section(&texts.get("help-heading-usage"), |out| man.render_synopsis_section(out).unwrap());
    page += &section(&texts.get("help-heading-options"), |out| man.render_options_section(out).unwrap());
    page += &format!(".SH \"{}\"\n", texts.get("help-heading-commands").to_uppercase());
    for (name, sub) in all(&command) {
        let about = sub.get_about().unwrap();
        page += &format!(".SS \"selvsyn {name}\"\n{about}.\n");
        let own: Vec<_> = sub.get_arguments().filter(|argument| !argument.is_global_set()).collect();
        for argument in own {
            let name = argument.get_long().map_or(String::new(), |long| format!("\\fB\\-\\-{long}\\fR "));
            let values = argument.get_action().takes_values().then(|| argument.get_value_names()).flatten();
            let values = values.unwrap_or_default().iter().map(|value| format!("\\fI{value}\\fR"));
            let help = argument.get_help().unwrap().to_string();
            page += &format!(".TP\n{}{}\n{help}.\n", name, values.collect::<Vec<_>>().join(" "));
        }
    }
    let notes = [texts.get("help-after"), texts.get("help-passphrases")].join("\n.PP\n");
    page += &format!(".SH \"{}\"\n{notes}\n", texts.get("man-notes"));
    page
}

#[test]
fn the_manual_tells_of_every_command_in_every_language() {
    for language in Language::ALL {
        // What is in no folder of a language is in English.
        let folder = if language == Language::English { String::new() } else { format!("{}/", language.tag()) };
        let page = manual(language);
        for (name, _) in all(&cli::command(language)) {
            assert!(page.contains(&format!(".SS \"selvsyn {name}\"")), "{page}");
        }
        hold(&format!("man/{folder}man1/selvsyn.1"), &page);
    }
}

#[test]
fn the_shells_complete_what_the_command_line_takes() {
    let make = |shell: &dyn Fn(&mut Vec<u8>)| {
        let mut out = Vec::new();
        shell(&mut out);
        String::from_utf8(out).unwrap()
    };
    let command = || {
        let mut command = cli::command(Language::English);
        command.set_bin_name("selvsyn");
        command.build();
        command
    };
    hold("completions/selvsyn", &make(&|out| Bash.generate(&command(), out)));
    hold("completions/_selvsyn", &make(&|out| Zsh.generate(&command(), out)));
    hold("completions/selvsyn.fish", &make(&|out| Fish.generate(&command(), out)));
}

/// What an argument is for is told in words of its own, or in those of a command
/// above; never by what another command of the same name does.
#[test]
fn every_argument_is_told_by_its_own_words() {
    for language in Language::ALL {
        let command = cli::command(language);
        let commands = all(&command);
        let does: Vec<String> = commands.iter().map(|(_, command)| command.get_about().unwrap().to_string()).collect();
        for (name, command) in &commands {
            for argument in command.get_arguments() {
                let (help, id) = (argument.get_help().unwrap().to_string(), argument.get_id());
                assert!(!help.contains("help-"), "{name} {id}: {help}");
                assert!(!does.contains(&help), "{name} {id}: {help}");
            }
        }
    }
}

/// What the completions say to people comes from the texts, and never from a
/// comment in the program.
#[test]
fn values_are_completed_without_words_of_their_own() {
    for command in cli::command(Language::English).get_subcommands() {
        for argument in command.get_arguments() {
            for value in argument.get_possible_values() {
                assert_eq!(value.get_help(), None, "{} {}", command.get_name(), value.get_name());
            }
        }
    }
}

/// «Open with» offers the program for what it writes: by the names that it
/// gives, and by what is in them.
#[test]
fn archives_are_opened_with_the_program() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/linux");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let (mime, desktop) = (read("selvsyn.mime.xml"), read("selvsyn.desktop"));
    let kinds = desktop.lines().find_map(|line| line.strip_prefix("MimeType=")).unwrap();
    let kinds: Vec<&str> = kinds.split_terminator(';').collect();
    assert_eq!(kinds.len(), mime.matches("<mime-type ").count());
    assert!(kinds.iter().all(|kind| mime.contains(&format!("<mime-type type=\"{kind}\">"))), "{kinds:?}");
    assert!(desktop.lines().any(|line| line == "Exec=selvsyn %f"));
    assert!(mime.contains(&format!("&quot;{}&quot;", selvsyn::export::archive::FORMAT)));
    assert!(mime.contains(&format!("&quot;{}&quot;", selvsyn::lesson::file::FORMAT)));
    assert!(mime.contains(&format!("<glob pattern=\"*.{}\"/>", selvsyn::lesson::file::ENDING)));
    for language in Language::ALL {
        let name = Texts::new(language).get("file-history");
        for ending in ["json", "json.age"] {
            assert!(mime.contains(&format!("<glob pattern=\"{name}-*.{ending}\"/>")), "{name}.{ending}");
        }
    }
}

/// The words of a line, as a shell takes them: what is quoted is one, and a
/// remark is none.
fn shell_words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut is_quoted) = (Vec::new(), String::new(), false);
    for letter in line.chars() {
        match letter {
            '#' if word.is_empty() => break,
            '"' => is_quoted = !is_quoted,
            ' ' if !is_quoted => words.extend(Some(std::mem::take(&mut word)).filter(|word| !word.is_empty())),
            letter => word.push(letter),
        }
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words
}

#[test]
fn every_command_that_the_readme_shows_is_one() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let shown: Vec<_> = readme.lines().filter(|line| line.starts_with("selvsyn ")).collect();
    assert!(shown.len() > 20, "{shown:?}");
    for line in shown {
        let words = shell_words(line);
        // A file is opened in the window, which no command is told of.
        if words == ["selvsyn", "selvsyn.json"] {
            continue;
        }
        let read = cli::command(Language::English).try_get_matches_from(words);
        let error = read.err().filter(|error| error.kind() != clap::error::ErrorKind::DisplayHelp);
        assert!(error.is_none(), "{line}\n{}", error.unwrap());
    }
}
