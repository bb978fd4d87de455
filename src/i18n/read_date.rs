//! A date as a person types it: `12.6.`, `12. juni 2027`, `12 June`, and
//! `2027-06-12` in every language.

use super::{Language, Texts};
use crate::days::Days;
use jiff::civil::Date;

/// Fewest letters that name a month.
const SHORTEST_MONTH: usize = 3;

/// A part of what was typed.
#[derive(Clone, Debug, PartialEq)]
enum Part {
    /// Its value, and how many digits it has.
    Number(i16, usize),
    Word(String),
}

impl Texts {
    /// The date that was typed; of a day without a year the nearest that such
    /// a date may be. `None` where it is no date.
    pub fn read_date(&self, typed: &str, days: Days, today: Date) -> Option<Date> {
        let typed = typed.trim();
        let parts = parts(typed)?;
        let is_iso = typed.contains('-') && !typed.contains(['.', '/', ' ']);
        if let (true, [Part::Number(year, 4), Part::Number(month, _), Part::Number(day, _)]) = (is_iso, &*parts) {
            return Date::new(*year, small(*month)?, small(*day)?).ok().filter(|date| date.year() > 0);
        }
        // 12/6 is another day for some who read English.
        if typed.contains('/') && self.language() == Language::English {
            return None;
        }
        let (day, month, year) = match &*parts {
            [Part::Number(day, 1..=2), Part::Number(month, 1..=2)] => (*day, small(*month)?, None),
            [Part::Number(day, 1..=2), Part::Number(month, 1..=2), Part::Number(year, digits)] => {
                (*day, small(*month)?, Some((*year, *digits)))
            }
            [Part::Number(day, 1..=2), Part::Word(month)] | [Part::Word(month), Part::Number(day, 1..=2)] => {
                (*day, self.read_month(month)?, None)
            }
            [Part::Number(day, 1..=2), Part::Word(month), Part::Number(year, digits)]
            | [Part::Word(month), Part::Number(day, 1..=2), Part::Number(year, digits)] => {
                (*day, self.read_month(month)?, Some((*year, *digits)))
            }
            _ => return None,
        };
        let day = small(day)?;
        match year {
            None => days.nearest(month, day, today),
            Some((year, 4)) => Date::new(year, month, day).ok().filter(|date| date.year() > 0),
            Some((year, 2)) => Date::new(days.century(year, today), month, day).ok(),
            Some(_) => None,
        }
    }

    /// The month that a word names, whole or by its first letters.
    fn read_month(&self, word: &str) -> Option<i8> {
        let begins = |month: &i8| {
            let names = [self.get(&format!("month-{month}")), self.get(&format!("month-short-{month}"))];
            names.iter().any(|name| name.to_lowercase().trim_end_matches('.').starts_with(word))
        };
        (1..=12).find(begins).filter(|_| word.chars().count() >= SHORTEST_MONTH)
    }
}

fn small(number: i16) -> Option<i8> {
    i8::try_from(number).ok()
}

/// Numbers and words, with nothing between them but what stands in dates.
fn parts(typed: &str) -> Option<Vec<Part>> {
    let mut found: Vec<Part> = Vec::new();
    let mut rest = typed;
    while let Some(first) = rest.chars().next() {
        let is_same = |c: char| {
            if first.is_ascii_digit() { c.is_ascii_digit() } else { c.is_alphabetic() }
        };
        let end = rest.find(|c| !is_same(c)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if first.is_ascii_digit() {
            found.push(Part::Number(run.parse().ok()?, run.len()));
        } else if first.is_alphabetic() {
            let word = run.to_lowercase();
            // «12th June».
            let is_ordinal =
                matches!(found.last(), Some(Part::Number(..))) && matches!(&*word, "st" | "nd" | "rd" | "th");
            if !is_ordinal {
                found.push(Part::Word(word));
            }
        } else if matches!(first, '.' | '-' | '/' | ',') || first.is_whitespace() {
            rest = rest.get(first.len_utf8()..)?;
            continue;
        } else {
            return None;
        }
        rest = after;
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_date_is_read_as_each_language_writes_it() {
        let today = date(2026, 6, 4);
        let (next, later) = (Some(date(2026, 6, 12)), Some(date(2027, 6, 12)));
        let typed = [
            (Language::Bokmal, "12.6.", next),
            (Language::Bokmal, "12.6", next),
            (Language::Bokmal, " 12. 6. ", next),
            (Language::Bokmal, "12.06.2027", later),
            (Language::Bokmal, "12.6.27", later),
            (Language::Bokmal, "12/6", next),
            (Language::Bokmal, "12/6-27", later),
            (Language::Bokmal, "12. juni", next),
            (Language::Bokmal, "12 JUNI 2027", later),
            (Language::Bokmal, "12. jun. 2027", later),
            (Language::Bokmal, "3.6.", Some(date(2027, 6, 3))),
            (Language::Bokmal, "12. okt.", Some(date(2026, 10, 12))),
            (Language::Bokmal, "29.2.", Some(date(2028, 2, 29))),
            (Language::Nynorsk, "12. juni", next),
            (Language::Nynorsk, "12. des", Some(date(2026, 12, 12))),
            (Language::English, "12 June", next),
            (Language::English, "12th June 2027", later),
            (Language::English, "June 12, 2027", later),
            (Language::English, "12 Jun", next),
            (Language::English, "12.6.2027", later),
            (Language::English, "12/6/2027", None),
            (Language::English, "12. mai", None),
            (Language::Bokmal, "31.6.", None),
            (Language::Bokmal, "30. februar 2027", None),
            (Language::Bokmal, "12.6.027", None),
            (Language::Bokmal, "12.6.20270", None),
            (Language::Bokmal, "12", None),
            (Language::Bokmal, "ju", None),
            (Language::Bokmal, "12. ju", None),
            (Language::Bokmal, "i morgen", None),
            (Language::Bokmal, "12.6.2027 kl. 9", None),
            (Language::Bokmal, "12+6", None),
            (Language::Bokmal, "", None),
            (Language::Bokmal, "99999999999999999999", None),
        ];
        for (language, typed, read) in typed {
            assert_eq!(Texts::new(language).read_date(typed, Days::Coming, today), read, "{language:?} {typed}");
        }
        for language in Language::ALL {
            let texts = Texts::new(language);
            assert_eq!(texts.read_date("2027-06-12", Days::Coming, today), later, "{language:?}");
            assert_eq!(texts.read_date("2027-02-29", Days::Coming, today), None);
            // What is written is read again.
            for month in 1..=12 {
                let day = date(2026, month, 28);
                for words in [texts.date(day), texts.date_compact(day)] {
                    assert_eq!(texts.read_date(&words, Days::Coming, today), Some(day), "{words}");
                }
            }
        }
        assert_eq!(Texts::new(Language::Bokmal).read_date("12.6.", Days::Past, today), Some(date(2025, 6, 12)));
    }
}
