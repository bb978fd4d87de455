//! A lesson on paper, in every language: what is shown, whole, and nothing of
//! what is hidden.

use super::*;
use crate::cases::some;
use crate::export::report::{Block, Document};
use crate::instrument::{Language, LocalText};
use crate::lesson::{Draft, Edit, Picture};
use std::sync::Arc;

fn now() -> Timestamp {
    "2026-10-13T08:00:00Z".parse().unwrap()
}

/// One that has been worked with: a hidden slide, a picture, own words, times.
fn worked() -> Lesson {
    let shipped = Lesson::shipped();
    let nb = Language::Bokmal;
    let mut draft = Draft::new(Arc::new(shipped.copied(shipped.id_of_copy(1), LocalText::only(nb, "Vår utgave"))));
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='600' height='400'><rect width='600' height='400' fill='teal'/></svg>";
    let picture = Picture::new(crate::export::png(svg, 1.0).unwrap()).unwrap();
    for edit in [
        Edit::Start("09:00".parse().ok()),
        Edit::Hide(2, true),
        Edit::Text(0, "title".into(), "Velkommen til oss".into()),
        Edit::AddPicture(0, picture, "Hvor vi er".into(), "Et kart".into()),
        Edit::Gathering(6, true),
        Edit::AddText(0, "Hemmelig".into(), "Skal ikke vises".into()),
        Edit::Hide(1, true),
    ] {
        assert!(draft.apply(edit, nb));
    }
    (**draft.lesson()).clone()
}

#[test]
fn every_paper_is_made_in_every_language() {
    for lesson in some([worked(), (**Lesson::shipped()).clone()], 2) {
        for language in some(Language::ALL, 2) {
            let texts = Texts::new(language);
            for paper in LessonPaper::ALL {
                for ending in endings(paper) {
                    let made = lesson_file(&lesson, paper, ending, &texts, now()).unwrap();
                    let begins: &[u8] = if *ending == "pdf" { b"%PDF" } else { b"PK" };
                    assert!(made.starts_with(begins), "{paper:?} {ending}");
                }
                let refused = lesson_file(&lesson, paper, "odt", &texts, now());
                assert!(matches!(refused, Err(ExportError::Ending(told)) if told == endings(paper)));
            }
        }
    }
}

/// Everything that is seen is given to the template, and mended on the way.
#[test]
fn every_text_that_is_seen_is_given() {
    let texts = Texts::new(Language::Bokmal);
    let room = worked().for_the_room();
    let mut mended = Vec::new();
    let data = sheets::data(&room, false, &texts, &mut |text| mended.push(text.clone())).to_string();
    for slide in &room.slides {
        for place in slide.places().iter().filter(|place| *place != "notes") {
            let words = slide.text_at(place).unwrap().get(Language::Bokmal);
            let step = words.split_once(". ").filter(|(step, _)| step.len() == 1).map_or(words, |(_, rest)| rest);
            let is_given = |given: &str| given == words || slide.kind == SlideKind::Process && given == step;
            assert!(mended.iter().any(|given| is_given(given)), "{place}: {words}");
        }
        let notes = slide.notes.get(Language::Bokmal);
        assert!(notes.is_empty() || !data.contains(notes), "notes are the facilitator's");
    }
    assert!(!data.contains("Hemmelig") && !data.contains("Tre sentrale"));
}

fn words(document: &Document) -> String {
    serde_json::to_string(document).unwrap()
}

#[test]
fn the_script_tells_when_and_whose() {
    let texts = Texts::new(Language::Bokmal);
    let lesson = worked();
    let document = script(&lesson.for_the_room(), &texts);
    let headings: Vec<(u8, &str)> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level, text } => Some((*level, text.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!(
        &headings[..4],
        [
            (2, "Samling 1"),
            (3, "09:00 · 1. Velkommen til oss"),
            (3, "09:08 · 2. Hvor vi er"),
            (3, "09:08 · 3. Aktivt medarbeiderskap"),
        ]
    );
    assert!(headings.contains(&(2, "Samling 2")));
    let said = words(&document);
    assert!(said.contains("Egne ord står på lysbilde 1, 2."), "{said}");
    assert!(!said.contains("Hemmelig"));
    assert_eq!(document.lines, ["15 lysbilder, 1 t 21 min"]);
    let english = words(&script(&lesson.for_the_room(), &Texts::new(Language::English)));
    assert!(english.contains("2 slides have text that is not in English."), "{english}");
    assert!(!said.contains("ikke finnes på bokmål"));
}

#[test]
fn a_hidden_picture_is_not_in_the_file() {
    let mut lesson = worked();
    let shown = lesson_file(&lesson, LessonPaper::Slides, "pdf", &Texts::new(Language::Bokmal), now()).unwrap();
    for slide in &mut lesson.slides {
        slide.hidden |= slide.kind == SlideKind::Picture;
    }
    let hidden = lesson_file(&lesson, LessonPaper::Slides, "pdf", &Texts::new(Language::Bokmal), now()).unwrap();
    let has_picture = |pdf: &[u8]| pdf.windows(14).any(|part| part == b"/Subtype/Image" || part == b"/Subtype /Imag");
    assert!(has_picture(&shown) && !has_picture(&hidden));
}
