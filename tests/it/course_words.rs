//! The course's words stay the course's: what is asked, the instruction and
//! the questions afterwards, held against the seed letter by letter.

use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Instrument, Language, ProblemKind, load};
use selvsyn::plan::AreaKind;
use serde_json::{Value, json};
use std::fmt::Write;

/// The course as it was given, its lines broken where its pages broke them.
pub const SEED: &str = include_str!("../fixtures/lesson-3.nb.txt");

/// Words with one space between them.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shipped(id: &str) -> Instrument {
    (**Catalog::shipped().current(id).unwrap()).clone()
}

#[test]
fn what_is_asked_is_the_course_and_each_mend_is_told() {
    let seed = flat(SEED);
    let (mut statements, mut mended) = (0, String::new());
    for instrument in Catalog::shipped().offered() {
        for item in instrument.items() {
            let ours = item.text.get(Language::Bokmal);
            let theirs = item.source_text.as_deref().unwrap_or(ours);
            assert!(seed.contains(&flat(theirs)), "{theirs}");
            statements += 1;
            if theirs != ours {
                writeln!(mended, "{} {}", instrument.id, item.id).unwrap();
            }
        }
        let ours = instrument.instruction.as_ref().unwrap().get(Language::Bokmal);
        let theirs = instrument.instruction_source_text.as_deref().unwrap();
        assert!(seed.contains(theirs), "{theirs}");
        assert_eq!(theirs.replace("tenkte over", "tenke over"), ours);
        let process = instrument.process.as_ref().unwrap();
        for words in
            [&process.develop_title, &process.develop_question, &process.strengths_title, &process.strengths_question]
        {
            assert!(seed.contains(words.get(Language::Bokmal)), "{words:?}");
        }
    }
    assert_eq!(statements, 35);
    assert_eq!(mended.lines().count(), 8, "{mended}");
}

#[test]
fn followership_and_leadership_share_their_words_and_career_has_its_own() {
    let [one, two, career] = ["medarbeiderskap", "lederferdigheter", "karriere"].map(shipped);
    assert_eq!((&one.instruction, &one.process), (&two.instruction, &two.process));
    let texts = Texts::new(Language::Bokmal);
    let words = texts.process_words(Some(&career));
    assert_eq!(words.title(AreaKind::Develop), "Utviklingsområder som du ønsker å gjøre noe med");
    assert_eq!(
        words.question(AreaKind::Strength),
        "Hva er dine to viktigste styrker og hvordan kan du bruke disse i din videre prosess?"
    );
    assert!(!words.instruction.contains("dyktighet"));
    let noted: Vec<_> = career.items().filter(|item| item.note.is_some()).map(|item| item.id.to_string()).collect();
    assert_eq!(noted, ["motivasjon.3"]);
    for language in Language::ALL {
        let [nb, here] = [Language::Bokmal, language]
            .map(|language| career.process.as_ref().unwrap().strengths_title.get(language).to_owned());
        assert_eq!(nb == here, language == Language::Bokmal, "each language has words of its own");
    }
}

/// A file of a workplace's own from before, and one that has its own words.
fn own(change: impl FnOnce(&mut Value)) -> Value {
    let mut file: Value = serde_json::from_str(include_str!("../../assets/instruments/karriere.json")).unwrap();
    file["id"] = json!("var-egen");
    for key in ["instruction", "instruction_source_text", "process"] {
        file.as_object_mut().unwrap().remove(key);
    }
    change(&mut file);
    file
}

#[test]
fn a_questionnaire_without_words_of_its_own_gets_the_general_ones() {
    let plain = load(&own(|_| ()).to_string()).unwrap();
    for language in Language::ALL {
        let texts = Texts::new(language);
        let words = texts.process_words(Some(&plain));
        assert_eq!(words, texts.process_words(None));
        assert_eq!(words.title(AreaKind::Strength), texts.get("plan-strengths"));
        assert_eq!(words.instruction, texts.get("assess-instruction"));
    }
    let with = load(&own(|file| file["instruction"] = json!({ "nb": "Svar raskt." })).to_string()).unwrap();
    assert_eq!(Texts::new(Language::English).process_words(Some(&with)).instruction, "Svar raskt.");
    assert!(plain.is_same_as(&with), "the words are no part of what is asked");
    let note = load(&own(|file| file["dimensions"][0]["items"][0]["note"] = json!({ "nb": "Se her" })).to_string());
    assert!(plain.is_same_as(&note.unwrap()));
}

#[test]
fn each_problem_of_the_words_is_told_with_its_place() {
    let file = own(|file| {
        file["instruction"] = json!({ "nb": " " });
        file["process"] = json!({ "develop_title": "Utvikling", "strengths_title": { "nb": "Styrker" }, "mer": 1 });
        file["dimensions"][0]["items"][1]["note"] = json!({ "sv": "Nej" });
    });
    let problems = load(&file.to_string()).unwrap_err();
    let told: Vec<_> = problems.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(
        told,
        [
            "instruction.nb",
            "process.mer",
            "process.develop_title",
            "process.develop_question",
            "process.strengths_question",
            "dimensions[0].items[1].note.sv",
        ]
    );
    assert_eq!(problems[1].kind, ProblemKind::Unknown);
    assert_eq!(problems[3].kind, ProblemKind::Missing);
}

#[test]
fn the_words_fit_the_schema() {
    let definitions: Vec<Value> =
        Catalog::shipped().offered().iter().map(|one| serde_json::to_value(one.as_ref()).unwrap()).collect();
    crate::schema::all_hold("instrument.schema.json", &definitions);
    let flawed = own(|file| file["process"] = json!({ "develop_title": { "nb": "Utvikling" } }));
    assert!(!crate::schema::errors("instrument.schema.json", &[flawed])[0].is_empty());
}

/// The points are the course's, and the questions are not.
#[test]
fn every_point_to_try_is_the_course() {
    let seed = flat(SEED);
    let practice = selvsyn::lesson::practice::Practice::shipped();
    for point in practice.groups.iter().flat_map(|group| &group.points) {
        assert!(seed.contains(point.text.get(Language::Bokmal)), "{}", point.id);
    }
    let file: Value = serde_json::from_str(include_str!("../../assets/lesson/practice.json")).unwrap();
    crate::schema::holds("practice.schema.json", &file);
}
