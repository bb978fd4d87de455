//! Every word of every text is in a dictionary of its language, or in our own
//! list: `assets/i18n/words/nb.txt`, `nn.txt` and `en.txt` hold words that the
//! dictionaries lack, `names.txt` holds names and what programs call things.

use super::prose::{self, LANGUAGES, Prose};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

/// Hunspell's dictionary of each language.
const DICTIONARIES: [(&str, &str); 3] = [("nb", "nb_NO"), ("nn", "nn_NO"), ("en", "en_GB")];

fn own(name: &str) -> BTreeSet<String> {
    let path = prose::root().join("assets/i18n/words").join(name).with_extension("txt");
    fs::read_to_string(&path).unwrap().lines().map(str::to_owned).collect()
}

/// The words of a text: no options, names of files or of settings, and no
/// numbers.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|chunk| !is_code(chunk)).flat_map(|chunk| {
        chunk
            .split(|letter: char| !letter.is_alphabetic() && !"-’".contains(letter))
            .map(|word| word.trim_matches(|letter| "-’".contains(letter)))
            .filter(|word| word.chars().count() > 1)
    })
}

fn is_code(chunk: &str) -> bool {
    let bare = chunk.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '-');
    let has_ending = bare.split_once('.').is_some_and(|(_, rest)| rest.starts_with(|c: char| c.is_ascii_lowercase()));
    has_ending
        || chunk.contains("--")
        || chunk.contains(['_', '{', '/', '\\', '='])
        || chunk.contains(|c: char| c.is_ascii_digit())
}

/// Those of the words that the dictionary does not have.
fn unknown(dictionary: &str, words: &BTreeSet<String>) -> BTreeSet<String> {
    let mut hunspell = Command::new("hunspell")
        .args(["-l", "-i", "utf-8", "-d", dictionary])
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("hunspell: {error}; `make test` installs it and its dictionaries"));
    let list: String = words.iter().map(|word| word.replace('’', "'") + "\n").collect();
    let mut stdin = hunspell.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(list.as_bytes()));
    let output = hunspell.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{dictionary}: {said} (packaging/setup.sh test installs it)");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// Where each word stands first.
fn places<'a>(texts: &'a [Prose], language: &str) -> BTreeMap<String, &'a str> {
    let mut places = BTreeMap::new();
    for text in texts.iter().filter(|text| text.language == language) {
        for word in words(&text.words) {
            places.entry(word.to_owned()).or_insert(text.place.as_str());
        }
    }
    places
}

fn texts() -> Vec<Prose> {
    let mut texts = prose::of_the_program();
    texts.extend(prose::of_the_packages().into_iter().filter(|text| text.place != "man:selvsyn"));
    texts.extend(prose::of_the_guides());
    texts
}

#[test]
fn every_word_is_in_a_dictionary_or_in_our_list_and_the_lists_hold_nothing_else() {
    let (texts, names) = (texts(), own("names"));
    let mut found = Vec::new();
    let mut used = BTreeSet::new();
    for (language, dictionary) in DICTIONARIES {
        let own = own(language);
        let places = places(&texts, language);
        assert!(places.len() > 1000, "{language}: {}", places.len());
        let unknown = unknown(dictionary, &places.keys().cloned().collect());
        for word in &unknown {
            // A name may say whose something is.
            let bare = word.trim_end_matches('s').trim_end_matches('\'');
            if let Some(name) = [word, bare].into_iter().find(|word| names.contains(*word)) {
                used.insert(("names", name.to_owned()));
            } else if let Some(listed) = [word.clone(), word.to_lowercase()].into_iter().find(|word| own.contains(word))
            {
                used.insert((language, listed));
            } else {
                let place = places
                    .iter()
                    .find(|(at, _)| at.replace('’', "'").contains(word.as_str()))
                    .map_or("?", |(_, place)| *place);
                found.push(format!("{language} {place}: {word}"));
            }
        }
    }
    assert!(found.is_empty(), "{} words that no dictionary and no list has:\n{}", found.len(), found.join("\n"));
    for list in LANGUAGES.into_iter().chain(["names"]) {
        let unused: Vec<_> = own(list).into_iter().filter(|word| !used.contains(&(list, word.clone()))).collect();
        assert!(unused.is_empty(), "assets/i18n/words/{list}.txt has what nothing needs: {}", unused.join(" "));
    }
}

#[test]
fn our_lists_are_sorted_and_have_no_word_twice() {
    for list in LANGUAGES.into_iter().chain(["names"]) {
        let path = prose::root().join("assets/i18n/words").join(list).with_extension("txt");
        let text = fs::read_to_string(path).unwrap();
        let kept: Vec<_> = text.lines().collect();
        let sorted: Vec<_> = own(list).into_iter().collect();
        assert_eq!(kept, sorted, "{list}.txt in the order of its letters (LC_ALL=C sort -u)");
        assert!(kept.iter().all(|word| !word.trim().is_empty()), "{list}.txt has an empty line");
    }
}

/// The dictionaries are there and know a word from a slip.
#[test]
fn a_slip_is_found_in_every_language() {
    for (dictionary, right, wrong) in
        [("nb_NO", "passord", "pasord"), ("nn_NO", "kvifor", "hvorfor"), ("en_GB", "colour", "color")]
    {
        let words = BTreeSet::from([right.to_owned(), wrong.to_owned()]);
        assert_eq!(unknown(dictionary, &words), BTreeSet::from([wrong.to_owned()]), "{dictionary}");
    }
    let plain: Vec<_> = words("Skriv «selvsyn --help», vent 5 sekunder, les C:\\x og a.csv – nå.").collect();
    assert_eq!(plain, ["Skriv", "selvsyn", "vent", "sekunder", "les", "og", "nå"]);
}
