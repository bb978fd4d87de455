//! One delivery is one person, whatever it comes as.

use super::tests::{ROW, Room, tags};
use super::*;
use crate::group::{CourseCode, code, course_token};
use jiff::civil::date;

fn delivered(room: &Room, person: u8, round: u8, day: i8, answers: &str, earlier: Option<(i8, &str)>) -> Delivered {
    let (secret, course) = ([person; 32], CourseCode::new([1; 5]));
    let instrument = room.instrument().id.clone();
    Delivered {
        course,
        round,
        instrument_version: 1,
        date: date(2026, 11, day),
        token: course_token(&secret, course, &instrument),
        delivery: Delivery::of(&secret, course, &instrument, round),
        answers: room.answers(answers),
        earlier: earlier.map(|(day, answers)| Earlier {
            date: date(2026, 11, day),
            delivery: Delivery::of(&secret, course, &instrument, round - 1),
            answers: room.answers(answers),
        }),
        instrument,
    }
}

const OTHER: &str = "4,5,3,1,2,3,5,5,1";

/// A file, the code of the same delivery and a corrected file of one person
/// are one, in whatever order they come.
#[test]
fn one_delivery_counts_once_however_it_comes() {
    let room = Room::new();
    let first = delivered(&room, 1, 1, 2, ROW, None);
    let corrected = delivered(&room, 1, 1, 9, OTHER, None);
    let code = code::write(room.instrument(), &first.answers, first.delivery, Some((first.course, 1))).unwrap();
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let mut collection = room.collection();
        for given in order {
            match given {
                0 => drop(collection.add_delivered(Place::whole("a"), first.clone())),
                1 => drop(collection.add_delivered(Place::whole("b"), corrected.clone())),
                _ => drop(collection.add_text("c", &code, &room.known)),
            }
        }
        assert_eq!((collection.persons(), collection.alike()), (1, 0), "{order:?}");
        let rejected = collection.rejected();
        let mut told = tags(&rejected);
        told.sort_unstable();
        assert_eq!(told, [("a", "replaced"), ("c:1:1", "duplicate")], "{order:?}");
        let mut expected = room.collection();
        expected.add_delivered(Place::whole("b"), corrected.clone()).unwrap();
        assert_eq!(collection.members(), expected.members(), "{order:?}");
    }
}

/// Of two codes of one delivery the later counts.
#[test]
fn a_corrected_code_takes_the_place_of_the_first() {
    let room = Room::new();
    let mut collection = room.collection();
    let code =
        |answers| code::write(room.instrument(), &room.answers(answers), Delivery::random([9; 4]), None).unwrap();
    assert_eq!(collection.add_text("a", &format!("{} {}", code(ROW), code(ROW)), &room.known), 1);
    assert_eq!(collection.add_text("b", &code(OTHER), &room.known), 0);
    assert_eq!((collection.persons(), collection.alike()), (1, 0));
    assert_eq!(tags(&collection.rejected()), [("a:1:29", "duplicate"), ("a:1:1", "replaced")]);
}

/// What is brought along is compared with, and gives way to what was handed in
/// itself; nobody is told that it is there twice.
#[test]
fn the_round_before_is_another_day_of_the_same_person() {
    let room = Room::new();
    let second = delivered(&room, 1, 2, 20, OTHER, Some((2, ROW)));
    let first = delivered(&room, 1, 1, 2, ROW, None);
    let changed = delivered(&room, 1, 1, 3, "1,1,1,1,1,1,1,1,1", None);
    let members = |given: &[&Delivered]| {
        let mut collection = room.collection();
        for one in given {
            let _ = collection.add_delivered(Place::whole("a"), (*one).clone());
        }
        assert_eq!((collection.persons(), collection.rejected().len()), (1, 0));
        collection.members()
    };
    let both = members(&[&first, &second]);
    assert_eq!(members(&[&second]), both);
    assert_eq!(members(&[&second, &first]), both);
    // Handed in itself, on another day and with other answers.
    let itself = members(&[&changed, &second]);
    assert_eq!(members(&[&second, &changed]), itself);
    assert_ne!(itself, both);
    assert_ne!(members(&[&first]), both);
}
