//! What files of a course are called, before anybody has chosen a name.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

/// Most characters of a course's name in a file's name. Four bytes each, with
/// what stands round it, it fits a name on every system (255).
const MOST: usize = 48;
/// Names that Windows keeps for devices; some with a digit after them.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];
const NUMBERED: [&str; 2] = ["com", "lpt"];

/// «selvsyn-gruppe-plan-og-bygg-2026-10-13»: what it is, the course and the
/// day, without an ending.
pub fn file_name(kind: &str, course: Option<&str>, date: Option<Date>) -> String {
    let course = course.map(slug).filter(|slug| !slug.is_empty());
    let parts = [Some(kind.to_owned()), course, date.map(|date| date.to_string())];
    parts.into_iter().flatten().collect::<Vec<_>>().join("-")
}

/// A name as a part of a file's name: letters and digits in lower case, with a
/// hyphen for everything between them; empty where there are none.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    let mut length = 0;
    for c in name.nfc().flat_map(char::to_lowercase) {
        if length == MOST {
            break;
        }
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        } else {
            continue;
        }
        length += 1;
    }
    let slug = slug.trim_end_matches('-').to_owned();
    if is_reserved(&slug) { format!("x-{slug}") } else { slug }
}

fn is_reserved(slug: &str) -> bool {
    let is_digit = |rest: &str| rest.chars().count() == 1 && rest.chars().all(char::is_numeric);
    RESERVED.contains(&slug) || NUMBERED.iter().any(|name| slug.strip_prefix(name).is_some_and(is_digit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    #[test]
    fn names_by_hand() {
        let date = Some(jiff::civil::date(2026, 10, 13));
        for (course, expected) in [
            (Some("Plan og bygg"), "selvsyn-gruppe-plan-og-bygg-2026-10-13"),
            (Some("  Økonomi & lønn / «høst» 2026 "), "selvsyn-gruppe-økonomi-lønn-høst-2026-2026-10-13"),
            (Some("a\u{30a}rsmo\u{308}te"), "selvsyn-gruppe-årsmöte-2026-10-13"),
            (Some("../..\\x:y"), "selvsyn-gruppe-x-y-2026-10-13"),
            (Some("…"), "selvsyn-gruppe-2026-10-13"),
            (None, "selvsyn-gruppe-2026-10-13"),
        ] {
            assert_eq!(file_name("selvsyn-gruppe", course, date), expected);
        }
        assert_eq!(file_name("selvsyn-referat", Some("Leksjon 3"), None), "selvsyn-referat-leksjon-3");
        for (name, expected) in [("CON", "x-con"), ("Lpt1", "x-lpt1"), ("com¹", "x-com¹"), ("Konsern", "konsern")] {
            assert_eq!(slug(name), expected);
        }
        assert_eq!(slug(&"å".repeat(300)).chars().count(), MOST);
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn every_course_has_a_name_that_files_may_have(course in any::<String>()) {
            let slug = slug(&course);
            prop_assert!(slug.chars().all(|c| c.is_alphanumeric() || c == '-'));
            prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"));
            prop_assert!(slug.chars().count() <= MOST + 2 && slug.len() <= 4 * MOST + 2);
            prop_assert!(!is_reserved(&slug));
        }
    }
}
