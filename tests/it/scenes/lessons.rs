//! The scenes of a lesson that is made one's own.

use super::{Show, Window, act, go, press};
use crate::support::settle;
use egui::accesskit::Role;
use selvsyn::lesson::{Edit, Picture};
use selvsyn::ui::{Action, LessonAction, Place};

const MAP: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='600' height='400'><rect width='600' height='400' fill='teal'/></svg>";

/// A slide that is open, by where it stands from 1 and what it is for.
const OPEN: [(&str, usize); 4] =
    [("lesson-edit-questions", 1), ("lesson-edit-picture", 2), ("lesson-edit-columns", 3), ("lesson-edit-hidden", 4)];

/// A copy with something of each sort, made once in a window.
pub fn copy(window: &mut Window) {
    if window.state().edited_lesson().is_some() {
        return act(window, Action::Lesson(LessonAction::Begin));
    }
    go(window, Place::Slides);
    act(window, Action::Lesson(LessonAction::Copy));
    settle(window);
    let picture = Picture::new(selvsyn::export::png(MAP, 1.0).unwrap()).unwrap();
    for edit in [
        Edit::Start("09:00".parse().ok()),
        Edit::AddPicture(0, picture, "Hvor vi er".to_owned(), "Et kart over huset".to_owned()),
        Edit::Hide(3, true),
        Edit::Gathering(7, true),
        Edit::Text(0, "lead".to_owned(), "Ord som er våre egne, og ganske mange av dem på en linje".to_owned()),
    ] {
        act(window, Action::Lesson(LessonAction::Edit(edit)));
    }
    settle(window);
    // What is said of the copy goes by itself.
    act(window, Action::DismissNotice);
}

/// The list alone, and each sort of slide open.
pub fn scenes() -> Vec<(&'static str, Show)> {
    let mut scenes: Vec<(&'static str, Show)> = vec![("lesson-edit", Box::new(copy))];
    for (name, number) in OPEN {
        scenes.push((
            name,
            Box::new(move |window| {
                copy(window);
                open(window, number);
            }),
        ));
    }
    scenes.push((
        "lesson-copy",
        Box::new(|window| {
            copy(window);
            act(window, Action::Go(Place::Slides));
        }),
    ));
    scenes
}

/// Opens a slide of the list, whatever it is called there.
pub fn open(window: &mut Window, number: usize) {
    let words = ["Lysbilde", "Lysbilete", "Slide"].map(|word| format!("{word} {number}: "));
    let is_there = |words: &&String| {
        use egui_kittest::kittest::NodeT;
        window.root().children_recursive().any(|node| {
            let node = node.accesskit_node();
            node.role() == Role::Button && node.label().is_some_and(|label| label.starts_with(words.as_str()))
        })
    };
    let words = words.iter().find(is_there).unwrap().clone();
    press(window, Role::Button, &words);
}
