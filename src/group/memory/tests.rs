//! Which results may follow which.

use super::*;
use crate::cases::cases;
use crate::instrument::Catalog;
use jiff::civil::date;
use proptest::prelude::*;
use std::collections::BTreeSet;

const KEY: [u8; 32] = [7; 32];

/// People by number, each with the same answers unless one is told, and codes.
fn members(people: impl IntoIterator<Item = u32>, changed: Option<u32>, codes: &[u8]) -> Members {
    let answers = |point: u8| Answers::parse(&vec![point.to_string(); 9].join(","), 9, 5).unwrap();
    let people: Vec<(u32, Answers)> =
        people.into_iter().map(|person| (person, answers(if changed == Some(person) { 1 } else { 3 }))).collect();
    let codes: Vec<Answers> = codes.iter().map(|point| answers(*point)).collect();
    let day = date(2026, 11, 23);
    Members::new(
        Catalog::shipped().current("medarbeiderskap").unwrap(),
        people.iter().map(|(person, answers)| Member {
            person: Person::Token(u128::from(*person), day),
            answers,
            earlier: None,
        }),
        codes.iter(),
        None,
        std::iter::empty(),
    )
}

/// People by the marks of their deliveries in a round of a course, and sheets
/// of paper without a mark.
fn in_course(course: u8, round: u8, people: impl IntoIterator<Item = u8>, sheets: &[u8]) -> Members {
    let answers = |point: u8| Answers::parse(&vec![point.to_string(); 9].join(","), 9, 5).unwrap();
    let (ours, sheets): (Answers, Vec<Answers>) = (answers(3), sheets.iter().map(|point| answers(*point)).collect());
    let people: Vec<Person> =
        people.into_iter().map(|person| Person::Delivery(Delivery::random([0, 0, 0, 4 * person]))).collect();
    Members::new(
        Catalog::shipped().current("medarbeiderskap").unwrap(),
        people.iter().map(|person| Member { person: *person, answers: &ours, earlier: None }),
        std::iter::empty(),
        Some(CourseRound { course: CourseCode::new([course; 5]), round }),
        sheets.iter(),
    )
}

fn held(members: &Members) -> Held {
    let Marks { whole, persons, nameless, occasion, sheets, .. } = members.marks(&KEY);
    Held { whole, persons, nameless, occasion, sheets }
}

/// What comes of one after these were shown.
fn after(shown: &[&Members], next: &Members) -> Result<bool, Refusal> {
    let mut judge = Judge::default();
    let shown: Vec<Held> = shown.iter().map(|one| held(one)).collect();
    judge.hold(&next.marks(&KEY), &shown);
    judge.verdict(next)
}

#[test]
fn nobody_is_in_two_but_for_the_two_exceptions() {
    let ten = members(0..10, None, &[]);
    let twenty = members(0..20, None, &[]);
    let others = members(30..36, None, &[]);
    for (what, shown, next, expected) in [
        ("the first", &[][..], &ten, Ok(false)),
        ("the very same", &[&ten], &ten, Ok(true)),
        ("the same with one answer changed", &[&ten], &members(0..10, Some(3), &[]), Err(Refusal::Shared)),
        ("ten, then eleven", &[&ten], &members(0..11, None, &[]), Err(Refusal::Shared)),
        ("one left out", &[&ten], &members(1..10, None, &[]), Err(Refusal::Shared)),
        ("five of them and five others", &[&ten], &members(5..15, None, &[]), Err(Refusal::Shared)),
        ("nine more", &[&ten], &members(0..19, None, &[]), Err(Refusal::Shared)),
        ("ten more", &[&ten], &twenty, Ok(false)),
        ("ten more, one of the first changed", &[&ten], &members(0..20, Some(3), &[]), Ok(false)),
        ("ten more, but one left out", &[&ten], &members(1..21, None, &[]), Err(Refusal::Shared)),
        ("late-comers for themselves", &[&ten], &members(10..15, None, &[]), Ok(false)),
        (
            "ten more than one, nine than both",
            &[&ten, &others],
            &members((0..10).chain(30..45), None, &[]),
            Err(Refusal::Shared),
        ),
        ("ten more than both", &[&ten, &others], &members((0..10).chain(30..46), None, &[]), Ok(false)),
        ("the second again", &[&ten, &twenty], &ten, Ok(true)),
    ] {
        assert_eq!(after(shown, next), expected, "{what}");
    }
}

#[test]
fn what_has_no_token_is_the_same_or_holds_ten_more() {
    let six = members([], None, &[1, 2, 3, 4, 5, 5]);
    let mixed = members(0..5, None, &[1, 2]);
    let many = |count: usize| members([], None, &vec![4; count]);
    for (what, shown, next, expected) in [
        ("the very same", &[&six][..], &members([], None, &[5, 4, 3, 2, 1, 5]), Ok(true)),
        ("one more", &[&six], &members([], None, &[1, 2, 3, 4, 5, 5, 1]), Err(Refusal::Nameless)),
        ("another six", &[&six], &members([], None, &[1, 1, 1, 1, 1, 1]), Err(Refusal::Nameless)),
        ("nine more", &[&six], &many(15), Err(Refusal::Nameless)),
        ("ten more", &[&six], &many(16), Ok(false)),
        ("files only", &[&six], &members(0..5, None, &[]), Ok(false)),
        ("without the codes", &[&mixed], &members(0..5, None, &[]), Err(Refusal::Shared)),
        ("the same codes, others' files", &[&mixed], &members(5..10, None, &[1, 2]), Err(Refusal::Shared)),
        ("all of it and ten more files", &[&mixed], &members(0..15, None, &[1, 2]), Ok(false)),
        ("all of it, nine files and a code", &[&mixed], &members(0..14, None, &[1, 2, 3]), Err(Refusal::Nameless)),
    ] {
        assert_eq!(after(shown, next), expected, "{what}");
    }
}

/// The mark of a delivery is the same in every course that it is put into.
#[test]
fn a_delivery_is_known_again_in_every_course() {
    let ten = in_course(1, 1, 0..10, &[]);
    for (what, next, expected) in [
        ("the very same", in_course(1, 1, 0..10, &[]), Ok(true)),
        ("one more", in_course(1, 1, 0..11, &[]), Err(Refusal::Shared)),
        ("late-comers", in_course(1, 1, 10..15, &[]), Ok(false)),
        ("ten more", in_course(1, 1, 0..20, &[]), Ok(false)),
        ("the very same in another course", in_course(2, 1, 0..10, &[]), Err(Refusal::Shared)),
        ("in another round", in_course(1, 2, 0..10, &[]), Err(Refusal::Shared)),
        ("one of them in another course", in_course(2, 1, 9..15, &[]), Err(Refusal::Shared)),
    ] {
        assert_eq!(after(&[&ten], &next), expected, "{what}");
    }
}

/// Who leads two courses on paper is not refused; within a round nobody can
/// tell a sheet from another.
#[test]
fn sheets_without_a_mark_are_known_again_in_their_own_round_alone() {
    let six = in_course(1, 1, [], &[1, 2, 3, 4, 5, 5]);
    let mixed = in_course(1, 1, 0..5, &[1, 2]);
    for (what, shown, next, expected) in [
        ("the very same", &six, in_course(1, 1, [], &[5, 4, 3, 2, 1, 5]), Ok(true)),
        ("another six", &six, in_course(1, 1, [], &[1; 6]), Err(Refusal::Nameless)),
        ("nine more", &six, in_course(1, 1, [], &[1; 15]), Err(Refusal::Nameless)),
        ("ten more", &six, in_course(1, 1, [], &[1; 16]), Ok(false)),
        ("files and codes alone", &six, in_course(1, 1, 0..5, &[]), Ok(false)),
        ("in the next round", &six, in_course(1, 2, [], &[1; 6]), Ok(false)),
        ("in another course", &six, in_course(2, 1, [], &[1, 2, 3, 4, 5, 5]), Ok(false)),
        ("others in another course", &six, in_course(2, 1, [], &[2; 6]), Ok(false)),
        ("without the sheets", &mixed, in_course(1, 1, 0..5, &[]), Err(Refusal::Shared)),
        ("the same sheets, others' files", &mixed, in_course(1, 1, 5..10, &[1, 2]), Err(Refusal::Shared)),
        ("all of it and ten more", &mixed, in_course(1, 1, 0..15, &[1, 2]), Ok(false)),
    ] {
        assert_eq!(after(&[shown], &next), expected, "{what}");
    }
}

#[test]
fn another_questionnaire_or_day_is_another_matter() {
    let marks = members(0..5, None, &[1]).marks(&KEY);
    assert_ne!(marks.persons, members(0..5, None, &[1]).marks(&[8; 32]).persons, "the key decides");
    let second = Questionnaire::new(&crate::instrument::InstrumentId::new("medarbeiderskap"), 2);
    let other = Members { questionnaire: second, ..members(0..5, None, &[1]) }.marks(&KEY);
    assert!(marks.questionnaire != other.questionnaire && marks.persons[0] != other.persons[0]);
    let mut later = members(0..5, None, &[1]);
    for person in &mut later.persons {
        let Person::Token(_, day) = person else { unreachable!() };
        *day = date(2027, 5, 1);
    }
    assert!(later.marks(&KEY).persons.iter().all(|mark| !marks.persons.contains(mark)));
    assert_eq!(format!("{later:?}"), "Members { len: 6, .. }");
}

proptest! {
    #![proptest_config(cases(64))]

    /// Whatever was shown before, two results that are not the same differ by
    /// nobody, by ten or more, or share nobody.
    #[test]
    fn no_two_that_are_shown_differ_by_a_few(
        sets in proptest::collection::vec(proptest::collection::btree_set(0u32..40, 5..40), 1..12),
    ) {
        let mut shown: Vec<(BTreeSet<u32>, Members)> = Vec::new();
        for set in sets {
            let next = members(set.iter().copied(), None, &[]);
            let before: Vec<&Members> = shown.iter().map(|(_, members)| members).collect();
            if after(&before, &next).is_err() {
                continue;
            }
            for (other, _) in &shown {
                let (more, less) = (set.difference(other).count(), other.difference(&set).count());
                let is_same = (more, less) == (0, 0);
                prop_assert!(is_same || set.is_disjoint(other) || less == 0 && more >= 10);
            }
            shown.push((set, next));
        }
    }
}
