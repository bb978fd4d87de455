//! A lesson on paper, as other programs read it.

use crate::cases::some;
use crate::forms::{one_line, paragraphs, read_docx, read_pdf};
use crate::support::reader;
use jiff::Timestamp;
use selvsyn::export::lesson::lesson_file;
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::lesson::{Edit, Lesson, LessonPaper, Picture, Slide};
use serde_json::Value;
use std::fs;
use std::process::Command;
use std::sync::Arc;

const MAP: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='600' height='400'><rect width='600' height='400' fill='teal'/></svg>";

fn made(lesson: &Lesson, paper: LessonPaper, ending: &str, language: Language) -> Vec<u8> {
    lesson_file(lesson, paper, ending, &Texts::new(language), Timestamp::UNIX_EPOCH).unwrap()
}

/// The shipped one with a slide hidden, a picture and letters that no font has.
fn worked() -> Lesson {
    let shipped = Lesson::shipped();
    let title = selvsyn::instrument::LocalText::only(Language::Bokmal, "Vår kopi");
    let mut draft = selvsyn::lesson::Draft::new(Arc::new(shipped.copied("leksjon-3-1".to_owned(), title)));
    let picture = Picture::new(selvsyn::export::png(MAP, 1.0).unwrap()).unwrap();
    for edit in [
        Edit::Hide(2, true),
        Edit::AddPicture(0, picture, "Hvor vi er".to_owned(), "Et kart over huset".to_owned()),
        Edit::AddText(0, "Ord på \u{13000} og 🙂".to_owned(), "#strong[ikke kode] $x$ \\ *".to_owned()),
    ] {
        assert!(draft.apply(edit, Language::Bokmal));
    }
    (**draft.lesson()).clone()
}

/// Every text of a slide as it is read on paper: the number of a step is its
/// sign.
fn words(slide: &Slide, language: Language) -> Vec<String> {
    let places = slide.places().into_iter().filter(|place| !["notes", "alt"].contains(&place.as_str()));
    let said = places.map(|place| joined(slide.text_at(&place).unwrap().get(language)));
    said.map(|said| {
        said.split_once(". ").filter(|(step, _)| step.len() == 1).map_or(said.clone(), |(_, rest)| rest.to_owned())
    })
    .collect()
}

fn joined(text: &str) -> String {
    one_line(text).replace("- ", "-")
}

#[test]
fn every_word_of_every_slide_is_on_its_page() {
    for language in some(Language::ALL, 3) {
        let lesson = Lesson::shipped();
        let pdf = made(lesson, LessonPaper::Slides, "pdf", language);
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.pdf");
        fs::write(&file, &pdf).unwrap();
        for (index, slide) in lesson.slides.iter().enumerate() {
            let page = (index + 1).to_string();
            let output =
                Command::new("pdftotext").args(["-raw", "-f", &page, "-l", &page]).arg(&file).arg("-").output();
            // A line may end in a word's own hyphen.
            let told = joined(&String::from_utf8(output.unwrap().stdout).unwrap());
            for words in words(slide, language) {
                assert!(told.contains(&words), "{language:?} {page}: {words} in {told}");
            }
        }
        let handout = joined(&read_pdf(&made(lesson, LessonPaper::Handout, "pdf", language)));
        for words in lesson.slides.iter().flat_map(|slide| words(slide, language)) {
            assert!(handout.contains(&words), "{language:?}: {words}");
        }
        let notes: String = lesson.slides[0].notes.get(language).chars().take(40).collect();
        assert!(!handout.contains(&notes), "notes are the facilitator's");
        let mut script = joined(&read_pdf(&made(lesson, LessonPaper::Script, "pdf", language)));
        // Between two pages stands a foot.
        for (page, pages) in (1..30).flat_map(|page: usize| (page..30).map(move |pages| (page, pages))) {
            let foot = Texts::new(language).with("report-page", &[("page", page.into()), ("pages", pages.into())]);
            script = script.replace(&format!("{} {foot} ", lesson.title.get(language)), "");
        }
        for slide in &lesson.slides {
            let notes = joined(slide.notes.get(language));
            assert!(script.contains(&notes), "{notes} in {script}");
        }
    }
}

#[test]
fn what_a_person_wrote_is_text_and_what_is_hidden_is_nowhere() {
    let lesson = worked();
    let hidden = lesson.slides.iter().find(|slide| slide.hidden).unwrap().title.get(Language::Bokmal);
    for paper in LessonPaper::ALL {
        let told = read_pdf(&made(&lesson, paper, "pdf", Language::Bokmal));
        assert!(told.contains("#strong[ikke kode] $x$ \\ *"), "{paper:?}: {told}");
        assert!(!told.contains(hidden), "{paper:?}");
        assert!(told.contains("Ord på □ og"), "{paper:?}");
    }
}

#[test]
fn slides_are_tagged_for_screen_readers() {
    let lesson = worked();
    let shown = lesson.for_the_room().slides.len();
    for language in some(Language::ALL, 3) {
        for (paper, heads, pages) in
            [(LessonPaper::Slides, ("H1", shown), shown), (LessonPaper::Handout, ("H2", shown), shown.div_ceil(3))]
        {
            let pdf = made(&lesson, paper, "pdf", language);
            let told: Value = serde_json::from_str(&reader("pdf.py", &[], &pdf)).unwrap();
            assert_eq!((&told["marked"], &told["shows_title"]), (&Value::Bool(true), &Value::Bool(true)));
            assert!(told["lang"].as_str().unwrap().starts_with(language.tag()));
            assert!(told["metadata"].as_str().unwrap().contains("pdfuaid:part"));
            let elements = told["elements"].as_array().unwrap();
            let of = |kind: &str| elements.iter().filter(|element| element["kind"] == kind).collect::<Vec<_>>();
            assert_eq!(of(heads.0).len(), heads.1, "{paper:?}: a heading a slide, and no column's among them");
            assert!(of("LI").len() > 40);
            let figures = of("Figure");
            assert_eq!(figures.len(), 1, "what only repeats words is none");
            assert_eq!(figures[0]["alt"], "Et kart over huset");
            assert_eq!(told["pages"].as_u64().unwrap() as usize, pages, "{paper:?}");
            let fonts = told["fonts"].as_array().unwrap();
            assert!(!fonts.is_empty() && fonts.iter().all(|font| font["embedded"] == true));
        }
    }
}

#[test]
fn a_word_processor_reads_the_running_order() {
    let mut lesson = (**Lesson::shipped()).clone();
    lesson.start = "09:00".parse().ok();
    lesson.slides[7].gathering = true;
    let docx = made(&lesson, LessonPaper::Script, "docx", Language::Bokmal);
    let told = read_docx(&docx).to_string();
    assert!(told.contains("09:08 · 2. Aktivt medarbeiderskap") && told.contains("Samling 2"), "{told}");
    let told = read_docx(&docx);
    let styled = |style: &str| paragraphs(&told, Some(style)).len();
    assert_eq!((styled("Heading2"), styled("Heading3")), (2, 15), "{told}");
}
