//! Pictures of what is on the wall.

use super::pages::long_winded;
use super::{FULL, START, Shown, at, followership, hang, lesson, many, on_wall};
use crate::cases::is_long;
use crate::picture;
use egui_kittest::{Harness, SnapshotResults};
use selvsyn::instrument::Language;
use selvsyn::lesson::Lesson;
use selvsyn::ui::presentation::{Wall, WallAction};

#[test]
fn pictures_of_the_wall() {
    let mut pictures = SnapshotResults::new();
    let mut number = 0;
    let mut take = |hung: &dyn Fn() -> Harness<'static, Shown>, name: String| {
        number += 1;
        // Each ninth, and all of them in the long runs.
        if number % 9 != 1 && !is_long() {
            return;
        }
        let mut window = hung();
        window.remove_cursor();
        window.run();
        pictures.add(picture::half(&mut window, format!("wall/{name}")));
    };
    let lesson_deck = Lesson::shipped();
    for (page, slide) in lesson_deck.slides.iter().enumerate() {
        take(&|| on_wall(at(lesson(false), page)), format!("lesson-{page:02}-{}", slide.id));
    }
    for (language, pages) in [(Language::Nynorsk, [1, 8, 13]), (Language::English, [0, 7, 13])] {
        for page in pages {
            let window = || hang(at(lesson(false), page), language, FULL);
            take(&window, format!("lesson-{page:02}-{}", language.tag()));
        }
    }
    let contrast = || {
        let mut wall = at(lesson(false), 1);
        wall.apply(WallAction::Contrast, START);
        on_wall(wall)
    };
    take(&contrast, "lesson-contrast".to_owned());
    take(&|| hang(at(lesson(false), 1), Language::Bokmal, [1024.0, 768.0]), "lesson-projector".to_owned());
    for page in [0, 1, 3, 10, 15, 19] {
        take(&|| on_wall(at(lesson(true), page)), format!("lesson-large-{page:02}"));
    }
    for page in 0..6 {
        take(&|| on_wall(at(Wall::new(followership(11, true), false), page)), format!("group-11-{page}"));
    }
    type Make = (&'static str, fn() -> Wall);
    let walls: [Make; 8] = [
        ("group-7", || Wall::new(followership(7, false), false)),
        ("group-7-statements", || at(Wall::new(followership(7, false), false), 1)),
        ("group-4", || Wall::new(followership(4, false), false)),
        ("group-large", || at(Wall::new(followership(11, true), true), 1)),
        ("group-large-change", || at(Wall::new(followership(11, true), true), 11)),
        ("group-four-items", || at(Wall::new(many("lederferdigheter", 14), false), 3)),
        ("group-long-texts", || at(Wall::new(long_winded(12), false), 1)),
        ("group-percent", || at(Wall::new(many("karriere", 148), false), 2)),
    ];
    for (name, wall) in walls {
        take(&|| on_wall(wall()), name.to_owned());
    }
    let light = || {
        let mut wall = Wall::new(many("lederferdigheter", 7), false);
        wall.apply(WallAction::Contrast, START);
        hang(wall, Language::English, FULL)
    };
    take(&light, "group-light-en".to_owned());
    for page in [0, 1, 4] {
        let window = || hang(at(Wall::new(followership(11, true), false), page), Language::Bokmal, [1024.0, 768.0]);
        take(&window, format!("group-4x3-{page}"));
    }
}
