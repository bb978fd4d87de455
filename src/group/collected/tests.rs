//! What is sealed is read again, and who surely is somebody else.

use super::*;
use crate::cases::cases;
use crate::group::CourseCode;
use crate::instrument::Catalog;
use jiff::civil::date;
use proptest::prelude::*;

fn collected(who: Who, point: u8) -> Collected {
    let answers = Answers::parse(&vec![point.to_string(); 9].join(","), 9, 5).unwrap();
    Collected { who, answers, date: Some(date(2026, 10, 13)), at: Timestamp::UNIX_EPOCH, earlier: None, file: None }
}

fn delivery(number: u8) -> Delivery {
    Delivery::random([0, 0, 0, 4 * number])
}

fn sure(given: &[Collected]) -> usize {
    let catalog = Catalog::shipped();
    let occasion = CourseRound { course: CourseCode::new([7; 5]), round: 1 };
    let instrument = catalog.current("medarbeiderskap").unwrap();
    OpenRound { instrument, occasion, given: given.iter().collect() }.sure()
}

/// One answer as another is another person only where something says so.
#[test]
fn who_answers_alike_is_somebody_else_where_the_delivery_says_so() {
    for (what, given, expected) in [
        ("two deliveries", vec![Who::Delivery(delivery(1)), Who::Delivery(delivery(2))], 2),
        ("two sheets", vec![Who::Sheet(delivery(1)), Who::Sheet(delivery(2))], 2),
        ("a sheet with a mark", vec![Who::Marked(1, delivery(1)), Who::Sheet(delivery(2))], 2),
        ("two old codes", vec![Who::Code, Who::Code], 1),
        ("a code without the course", vec![Who::Delivery(delivery(1)), Who::Loose(delivery(2))], 1),
        ("an old line", vec![Who::Delivery(delivery(1)), Who::Token(7, "Kurs".to_owned())], 1),
        ("two old lines", vec![Who::Token(6, "Kurs".to_owned()), Who::Token(7, "Kurs".to_owned())], 2),
        ("another spelling", vec![Who::Token(6, "Kurs".to_owned()), Who::Token(7, "kurs".to_owned())], 1),
        ("an old line and an old code", vec![Who::Token(6, "Kurs".to_owned()), Who::Code], 1),
    ] {
        let given: Vec<Collected> = given.into_iter().map(|who| collected(who, 3)).collect();
        assert_eq!(sure(&given), expected, "{what}");
    }
}

/// A chat that is pasted again brings only what is new in it.
#[test]
fn of_old_codes_only_those_that_are_more_are_new() {
    let answers: Vec<Answers> = [3, 3, 4].into_iter().map(|point| collected(Who::Code, point).answers).collect();
    let source: Vec<&Answers> = answers.iter().collect();
    let new = |there: &[&Answers]| new_codes(&source, there.iter().copied());
    assert_eq!(new(&[]), [true, true, true]);
    assert_eq!(new(&[&answers[0]]), [false, true, true]);
    assert_eq!(new(&source), [false, false, false]);
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn what_is_written_is_read(kind in 0u8..6, number: u8, token: u128, spelling in "[a-zæøå ]{1,20}",
        answers in proptest::collection::vec("[1-5-]?", 9), days in proptest::option::of(0i16..9_000), file: Option<String>) {
        let catalog = Catalog::shipped();
        let instrument = catalog.current("medarbeiderskap").unwrap();
        let answers = Answers::parse(&answers.join(","), 9, 5).unwrap();
        let delivery = Delivery::random([number; 4]);
        let who = match kind {
            0 => Who::Delivery(delivery),
            1 => Who::Loose(delivery),
            2 => Who::Token(token, spelling),
            3 => Who::Code,
            4 => Who::Sheet(delivery),
            _ => Who::Marked(token, delivery),
        };
        let day = days.map(|days| date(2026, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap());
        let earlier = day.map(|date| Earlier { date, delivery, answers: answers.clone() });
        let written = Collected { who, answers, date: day, at: Timestamp::UNIX_EPOCH, earlier, file };
        let text = written.write();
        prop_assert!(Collected::read(&text, instrument).as_ref() == Some(&written));
        prop_assert!(Collected::read(&text, catalog.current("karriere").unwrap()).is_none());
        prop_assert!(Collected::read(&text[1..], instrument).is_none());
        prop_assert_eq!(format!("{:?}", written), "Collected { .. }");
    }
}
