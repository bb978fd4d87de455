//! The course's words stay the course's: what stands in the questionnaires,
//! on the sheets and on the slides, held letter by letter against the course's
//! own text (`tests/fixtures/seed/lesson-3.nb.txt`, as it was given).

use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Instrument, Language};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every statement that says other than the course: where it stands, what the
/// course has, and how that was mended. No more than these.
const MENDS: [(&str, &str, &str); 8] = [
    (
        "selvledelse.1",
        "Jeg tar ansvar for å gjøre egen jobb og er aktivt med å utvikle den (tenk forbedring og utvikling)",
        "Jeg tar ansvar for å gjøre egen jobb og er aktiv med å utvikle den (tenk forbedring og utvikling)",
    ),
    (
        "karrierebevissthet.3",
        "Jeg er vet hva som grunnleggende sett driver meg",
        "Jeg vet hva som grunnleggende sett driver meg",
    ),
    (
        "maal.1",
        "Jeg har mål for min faglige og personlig utvikling",
        "Jeg har mål for min faglige og personlige utvikling",
    ),
    ("relasjonelle.2", "Jeg er praktiserer selvledelse", "Jeg praktiserer selvledelse"),
    (
        "maktdeling.1",
        "Jeg gir tydelige oppgaveansvar og delegere myndighet",
        "Jeg gir tydelig oppgaveansvar og delegerer myndighet",
    ),
    ("maktdeling.2", "Jeg tydeliggjøre handlingsrom", "Jeg tydeliggjør handlingsrom"),
    (
        "maktdeling.3",
        "Jeg klargjøre oppdraget (hovedoppgave og –mål)",
        "Jeg klargjør oppdraget (hovedoppgave og hovedmål)",
    ),
    (
        "motivasjonsstotte.4",
        "Jeg er god til å inspirerende gjennom å være mulighetsorientert",
        "Jeg er god til å inspirere gjennom å være mulighetsorientert",
    ),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What stands together in the course's text, each a list of its lines. A word
/// that a slide's edge divided goes on in the next.
fn blocks() -> Vec<Vec<String>> {
    let text = fs::read_to_string(root().join("tests/fixtures/seed/lesson-3.nb.txt")).unwrap();
    let mut blocks = vec![Vec::new()];
    for line in text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")) {
        let is_divided = |lines: &Vec<String>| lines.last().is_some_and(|line| line.ends_with(" -"));
        match blocks.last_mut() {
            Some(lines) if is_divided(lines) && line.is_empty() => {}
            Some(lines) if is_divided(lines) => lines.last_mut().unwrap().push_str(&line),
            Some(lines) if !line.is_empty() => lines.push(line),
            _ => blocks.push(Vec::new()),
        }
    }
    blocks.retain(|lines| !lines.is_empty());
    blocks
}

/// Every line, and lines that follow each other as one, since the slides break
/// where their edge was; without the sign of a list and what fills a line to
/// be written on.
fn lines() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for block in blocks() {
        for start in 0..block.len() {
            for end in start..block.len() {
                let line = block[start..=end].join(" ");
                let bare = line.trim_start_matches(['•', '▪', ' ']).trim_end_matches(['…', '.', '-', ' ']).to_owned();
                let unnumbered = bare.split_once(". ").filter(|(number, _)| number.parse::<u8>().is_ok());
                all.extend(unnumbered.map(|(_, rest)| rest.to_owned()));
                all.extend([line, bare]);
            }
        }
    }
    all
}

/// The headings and statements of a questionnaire in the course, in their order.
fn sheet(instrument: &Instrument) -> Vec<String> {
    let blocks: Vec<String> = blocks().iter().map(|lines| lines.join(" ")).collect();
    let title = instrument.title.get(Language::Bokmal);
    let end = blocks.iter().rposition(|block| block == title || block.trim_end() == title).unwrap();
    let start = blocks[..end].iter().rposition(|block| block == "EGENVURDERING 1 2 3 4 5").unwrap();
    let length = blocks[start..end].iter().position(|block| block.starts_with("Anbefalt prosess")).unwrap();
    blocks[start + 1..start + length].to_vec()
}

fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[test]
fn all_35_statements_and_their_headings_are_the_courses_but_for_eight_mends() {
    let (mut mends, mut count) = (Vec::new(), 0);
    for instrument in Catalog::shipped().offered() {
        let given = sheet(instrument);
        let mut ours = Vec::new();
        for dimension in &instrument.dimensions {
            let title = dimension.title.get(Language::Bokmal);
            let subtitle = dimension.subtitle.as_ref().map_or("", |subtitle| subtitle.get(Language::Bokmal));
            // Where the course explains a heading beside it, that stands below.
            let whole = format!("{title} – {}", uncapitalised(subtitle.trim_end_matches('.')));
            ours.push(if given.contains(&whole) { whole } else { title.to_owned() });
            for item in &dimension.items {
                let text = item.text.get(Language::Bokmal);
                if let Some(source) = &item.source_text {
                    mends.push((item.id.to_string(), source.clone(), text.to_owned()));
                }
                ours.push(item.source_text.clone().unwrap_or_else(|| text.to_owned()));
                count += 1;
            }
        }
        assert_eq!(ours, given, "{}", instrument.id);
    }
    assert_eq!(count, 35);
    let expected = MENDS.map(|(id, source, text)| (id.to_owned(), source.to_owned(), text.to_owned()));
    mends.sort();
    let mut expected = expected.to_vec();
    expected.sort();
    assert_eq!(mends, expected);
}

#[test]
fn titles_questions_and_prompts_are_the_courses_letter_by_letter() {
    let (texts, lines) = (Texts::new(Language::Bokmal), lines());
    let titles = Catalog::shipped()
        .offered()
        .iter()
        .map(|instrument| instrument.title.get(Language::Bokmal).to_owned())
        .collect::<Vec<_>>();
    let keys = [
        "plan-develop",
        "plan-strengths",
        "plan-develop-question",
        "plan-strengths-question",
        "journal-competence",
        "prompt-who",
        "prompt-who-help",
        "prompt-able",
        "prompt-able-help",
        "prompt-want",
        "prompt-want-help",
        "prompt-where",
        "prompt-been",
        "prompt-heading",
        "prompt-wish",
        "prompt-takes",
    ];
    let ours = titles.into_iter().chain(keys.map(|key| texts.get(key)));
    let other: Vec<String> = ours.filter(|text| !lines.contains(text)).collect();
    assert!(other.is_empty(), "the course has other words than {other:#?}");
    // Two that are the beginning and the end of a line of the course.
    let questions = texts.get("journal-questions");
    assert!(lines.iter().any(|line| line.starts_with(&format!("{questions} "))), "{questions}");
    let thought = uncapitalised(&texts.get("plan-thoughts-develop"));
    assert!(texts.get("plan-develop-question").ends_with(&thought), "{thought}");
}

/// The texts of a slide in bokmål, by their place in it.
fn texts_of(value: &Value, place: &str, found: &mut Vec<(String, String)>) {
    let below = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}/{name}") };
    match value {
        Value::Object(object) => match object.get("nb").and_then(Value::as_str) {
            Some(text) => found.push((place.to_owned(), text.to_owned())),
            None => object.iter().for_each(|(name, value)| texts_of(value, &below(name), found)),
        },
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(index, value)| texts_of(value, &below(&index.to_string()), found));
        }
        _ => {}
    }
}

/// A line as a slide shows it: the slide draws the numbers and signs of its
/// lists itself, begins a line with a capital and ends a sentence, calls a
/// source so, and sets a dash between two numbers.
fn as_shown(line: &str) -> String {
    let line = line.strip_prefix("Kilde: ").unwrap_or(line);
    let line = line.split_once(". ").filter(|(number, _)| number.parse::<u8>().is_ok()).map_or(line, |(_, rest)| rest);
    uncapitalised(&line.trim_end_matches(['.', ':']).replace('–', "-"))
}

#[test]
fn every_text_on_a_slide_is_the_courses_or_is_marked_as_selvsyns() {
    let mut shown = BTreeSet::new();
    for line in lines() {
        shown.insert(as_shown(&line));
        // A heading and what explains it beside it stand below each other.
        if let Some((heading, explained)) = line.split_once(" – ") {
            shown.extend([as_shown(heading), as_shown(explained)]);
        }
    }
    let lesson = fs::read_to_string(root().join("assets/lesson/leksjon-3.json")).unwrap();
    let lesson: Value = serde_json::from_str(&lesson).unwrap();
    let (mut unmarked, mut marked_wrongly) = (Vec::new(), Vec::new());
    for slide in lesson["slides"].as_array().unwrap() {
        let own: BTreeSet<&str> =
            slide["own"].as_array().unwrap().iter().map(|place| place.as_str().unwrap()).collect();
        let mut texts = Vec::new();
        texts_of(slide, "", &mut texts);
        for place in &own {
            assert!(texts.iter().any(|(at, _)| at == place), "{} has no {place}", slide["id"]);
        }
        for (place, text) in texts {
            let (is_own, is_given) = (own.contains(place.as_str()), shown.contains(&as_shown(&text)));
            if !is_own && !is_given {
                unmarked.push(format!("{} {place}: {text}", slide["id"]));
            } else if is_own && is_given {
                marked_wrongly.push(format!("{} {place}: {text}", slide["id"]));
            }
        }
    }
    assert!(unmarked.is_empty(), "not a line of the course, and not among the slide's own: {unmarked:#?}");
    assert!(marked_wrongly.is_empty(), "a line of the course, marked as Selvsyn's: {marked_wrongly:#?}");
}
