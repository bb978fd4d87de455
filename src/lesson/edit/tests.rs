//! Nothing that is done with a copy loses what was there.

use super::*;
use crate::cases::cases;
use crate::instrument::Catalog;
use crate::lesson::file;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

const NB: Language = Language::Bokmal;
const NN: Language = Language::Nynorsk;

fn copy() -> Lesson {
    let shipped = Lesson::shipped();
    shipped.copied(shipped.id_of_copy(7), LocalText::only(NB, "Vår utgave"))
}

fn draft() -> Draft {
    Draft::new(Arc::new(copy()))
}

fn read_again(lesson: &Lesson) -> Lesson {
    file::read(&file::write(lesson).unwrap(), &Catalog::shipped()).unwrap()
}

/// The head of one, which is all that is looked at here.
fn picture() -> Picture {
    let head = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x3c\0\0\0\x28";
    Picture::new(head.to_vec()).unwrap()
}

#[test]
fn a_copy_is_what_it_is_a_copy_of_under_its_own_name() {
    let copy = copy();
    assert_eq!((copy.id.as_str(), copy.version), ("leksjon-3-00000007", 1));
    assert_eq!(copy.copy_of.as_deref(), Some("leksjon-3"));
    assert!(copy.is_of_the_course());
    assert_eq!(copy.slides, Lesson::shipped().slides);
    assert_eq!(read_again(&copy), copy);
    // A copy of a copy comes from the same lesson, and its id stays short.
    let again = copy.copied(copy.id_of_copy(u32::MAX), LocalText::only(NB, "Enda en"));
    assert_eq!((again.id.as_str(), again.copy_of.as_deref()), ("leksjon-3-ffffffff", Some("leksjon-3")));
    let long = Lesson { id: "a".repeat(40), ..(*Lesson::shipped()).as_ref().clone() };
    assert_eq!(long.id_of_copy(0).len(), 38);
    assert!(!long.is_of_the_course());
}

#[test]
fn a_text_that_is_changed_is_ones_own_and_in_one_language() {
    let mut draft = draft();
    for words in ["E", "En", "Egne ord"] {
        assert!(draft.apply(Edit::Text(0, "lead".into(), words.into()), NB));
    }
    let slide = &draft.lesson().slides[0];
    assert!(slide.is_edited("lead") && !slide.is_own("lead"));
    let lead = slide.lead.clone().unwrap();
    assert_eq!(lead.languages().collect::<Vec<_>>(), [NB]);
    assert_eq!((lead.get(NB), slide.untranslated(NN), slide.untranslated(NB)), ("Egne ord", 1, 0));
    // In a language that it is not in, it is translated.
    for words in ["Eigne", "Eigne ord"] {
        assert!(draft.apply(Edit::Text(0, "lead".into(), words.into()), NN));
    }
    let lead = draft.lesson().slides[0].lead.clone().unwrap();
    assert_eq!((lead.get(NB), lead.get(NN)), ("Egne ord", "Eigne ord"));
    // Letter by letter is one thing to take back.
    assert!(draft.undo() && draft.undo() && !draft.undo());
    assert_eq!(**draft.lesson(), copy());
}

#[test]
fn what_says_the_same_again_is_the_courses_again() {
    let mut draft = draft();
    let before = draft.lesson().slides[1].columns[0].bullets[0].clone();
    let place = "columns/0/bullets/0".to_owned();
    assert!(draft.apply(Edit::Text(1, place.clone(), "Noe annet".into()), NB));
    assert!(draft.lesson().slides[1].is_edited(&place));
    assert_eq!(draft.lesson().version, 2);
    assert!(draft.apply(Edit::Text(1, place.clone(), before.get(NB).into()), NB));
    assert_eq!(**draft.lesson(), copy(), "with its marks, its languages and its version");
}

#[test]
fn a_blank_text_goes_where_it_may_and_stays_where_it_must() {
    for (place, goes) in [
        ("lead", true),
        ("columns/0/subtitle", true),
        ("discussion/question", true),
        ("notes", true),
        ("title", false),
        ("columns/0/title", false),
        ("columns/0/bullets/0", false),
    ] {
        let mut draft = draft();
        assert_eq!(draft.apply(Edit::Text(1, place.into(), " \n".into()), NB), goes, "{place}");
        let slide = &draft.lesson().slides[1];
        assert_eq!(slide.text_at(place).is_none_or(LocalText::is_empty), goes, "{place}");
        assert!(!slide.is_edited(place) && (!goes || !slide.is_own(place)), "{place}");
        assert_eq!(read_again(draft.lesson()), **draft.lesson());
    }
}

#[test]
fn marks_follow_their_lines() {
    let mut draft = draft();
    let own = |lesson: &Lesson| lesson.slides[1].own.clone();
    let before = own(draft.lesson());
    assert!(draft.apply(Edit::AddLine(1, "columns/1/bullets".into(), "Nytt".into()), NB));
    assert_eq!(draft.lesson().slides[1].edited, ["columns/1/bullets/3"]);
    assert!(!draft.apply(Edit::AddLine(1, "columns/1/bullets".into(), "For mye".into()), NB), "four is most of three");
    assert!(draft.apply(Edit::RemoveLine(1, "columns/1/bullets/0".into()), NB));
    assert_eq!(draft.lesson().slides[1].edited, ["columns/1/bullets/2"]);
    assert_eq!(own(draft.lesson()), before, "those of other texts stay");
    assert!(!draft.apply(Edit::AddLine(1, "bullets".into(), "x".into()), NB), "no such list on it");
}

#[test]
fn one_slide_is_always_shown() {
    let mut draft = draft();
    let count = draft.lesson().slides.len();
    for slide in 1..count {
        assert!(draft.apply(Edit::Hide(slide, true), NB));
    }
    assert!(!can_hide(draft.lesson(), 0) && !draft.apply(Edit::Hide(0, true), NB));
    assert!(!draft.apply(Edit::Remove(0), NB));
    let room = draft.lesson().for_the_room();
    assert_eq!((room.slides.len(), draft.lesson().slides.len()), (1, count));
    assert_eq!(draft.lesson().place_for_the_room(5), 1);
    let none = Lesson { slides: vec![Slide { hidden: true, ..room.slides[0].clone() }], ..room };
    assert!(file::read(&file::write(&none).unwrap(), &Catalog::shipped()).is_err());
}

#[test]
fn slides_are_added_and_moved_and_go() {
    let mut draft = draft();
    assert!(draft.apply(Edit::AddText(0, "Ny side".into(), "Punkt".into()), NB));
    assert!(draft.apply(Edit::AddPicture(1, picture(), "Ny side".into(), "Et bilde".into()), NB));
    let lesson = draft.lesson();
    assert_eq!((lesson.slides[1].id.as_str(), lesson.slides[2].id.as_str()), ("egen-1", "egen-2"));
    assert_eq!(lesson.pictures.len(), 1);
    assert_eq!(read_again(lesson), **lesson);
    assert!(draft.apply(Edit::Move(2, true), NB) && !draft.apply(Edit::Move(0, true), NB));
    assert!(!draft.apply(Edit::Move(draft.lesson().slides.len() - 1, false), NB));
    assert_eq!(draft.lesson().slides[1].id, "egen-2");
    assert!(draft.apply(Edit::Remove(1), NB));
    assert!(draft.lesson().pictures.is_empty(), "a picture that nothing shows");
    assert!(draft.undo());
    assert_eq!(draft.lesson().pictures.len(), 1);
}

fn edits() -> impl Strategy<Value = Vec<(u8, usize, usize, bool, String)>> {
    prop::collection::vec((0_u8..11, 0_usize..18, 0_usize..12, any::<bool>(), "\\PC{0,130}"), 1..24)
}

fn edit_of((kind, slide, place, flag, words): (u8, usize, usize, bool, String), lesson: &Lesson) -> Edit {
    let places = lesson.slides.get(slide).map(Slide::places).unwrap_or_default();
    let place = places.get(place).cloned().unwrap_or_else(|| "lead".to_owned());
    let list = place.rsplit_once('/').map_or("bullets", |(list, _)| list).to_owned();
    match kind {
        0 => Edit::Hide(slide, flag),
        1 => Edit::Move(slide, flag),
        2 => Edit::Remove(slide),
        3 => Edit::AddLine(slide, list, words + "x"),
        4 => Edit::RemoveLine(slide, place),
        5 => Edit::AddText(slide, words.clone() + "x", words + "y"),
        6 => Edit::AddPicture(slide, picture(), "x".into(), words + "x"),
        7 => Edit::Minutes(slide, flag.then_some(words.len() as u32 * 7)),
        8 => Edit::Talk(slide, words.len() as u32),
        9 => Edit::Gathering(slide, flag),
        _ => Edit::Text(slide, place, words),
    }
}

/// Whatever is done: no slide is lost that was not taken out, the file that is
/// written is read again the same, and all of it is taken back.
#[test]
fn whatever_is_done_is_read_again_and_taken_back() {
    TestRunner::new(cases(60))
        .run(&edits(), |edits| {
            let mut draft = draft();
            let mut ids: BTreeSet<String> = copy().slides.into_iter().map(|slide| slide.id).collect();
            for edit in edits {
                let edit = edit_of(edit, draft.lesson());
                let before = Arc::clone(draft.lesson());
                let gone = match &edit {
                    Edit::Remove(slide) => before.slides.get(*slide).map(|slide| slide.id.clone()),
                    _ => None,
                };
                let is_new = matches!(edit, Edit::AddText(..) | Edit::AddPicture(..));
                if draft.apply(edit, NB) {
                    ids.retain(|id| Some(id) != gone.as_ref());
                    if is_new {
                        let all: BTreeSet<String> =
                            draft.lesson().slides.iter().map(|slide| slide.id.clone()).collect();
                        let new: Vec<String> = all.difference(&ids).cloned().collect();
                        prop_assert_eq!(new.len(), 1);
                        ids.extend(new);
                    }
                } else {
                    prop_assert_eq!(&before, draft.lesson());
                }
                let now: BTreeSet<String> = draft.lesson().slides.iter().map(|slide| slide.id.clone()).collect();
                prop_assert_eq!(&now, &ids);
                let again = file::read(&file::write(draft.lesson()).unwrap(), &Catalog::shipped());
                prop_assert_eq!(again.as_ref(), Ok(&**draft.lesson()));
                prop_assert_eq!(draft.lesson().version, if **draft.lesson() == copy() { 1 } else { 2 });
            }
            while draft.undo() {}
            prop_assert_eq!(&**draft.lesson(), &copy());
            Ok(())
        })
        .unwrap();
}

#[test]
fn what_others_have_gets_another_version() {
    let mut draft = draft();
    assert!(draft.apply(Edit::Hide(3, true), NB) && draft.apply(Edit::Hide(4, true), NB));
    assert_eq!(draft.lesson().version, 2);
    draft.give();
    assert!(draft.apply(Edit::Hide(4, false), NB));
    assert_eq!(draft.lesson().version, 3);
    assert!(draft.undo());
    assert_eq!(draft.lesson().version, 2);
}
