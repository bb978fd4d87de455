//! Numbers and dates as they are written in each language.

use super::{Language, Texts};
use crate::rounding::rounded;
use jiff::ToSpan;
use jiff::civil::Date;

/// U+2212, as wide as the plus sign.
const MINUS: char = '\u{2212}';

impl Texts {
    /// A number with one decimal: `3,7` in Norwegian, `3.7` in English.
    pub fn score(&self, value: f64) -> String {
        self.decimal(value, 1)
    }

    /// A score, or an en dash where there is none.
    pub fn score_or_dash(&self, value: Option<f64>) -> String {
        value.map_or_else(|| "–".to_owned(), |value| self.score(value))
    }

    /// A number with a fixed count of decimals, rounded as
    /// [`rounded`](crate::rounding::rounded) does.
    pub fn decimal(&self, value: f64, decimals: usize) -> String {
        let text = format!("{:.decimals$}", rounded(value.abs(), decimals));
        let text = match self.language() {
            Language::English => text,
            Language::Bokmal | Language::Nynorsk => text.replace('.', ","),
        };
        // «−0,0» would say that something moved.
        let is_zero = text.chars().all(|c| !c.is_ascii_digit() || c == '0');
        if value < 0.0 && !is_zero { format!("{MINUS}{text}") } else { text }
    }

    /// A change with its sign: `+0,3`, `−0,7`, `0,0`.
    pub fn signed(&self, value: f64) -> String {
        let text = self.decimal(value, 1);
        if value > 0.0 && text.chars().any(|c| ('1'..='9').contains(&c)) { format!("+{text}") } else { text }
    }

    /// What has numbers in it, one after another: with semicolons where a comma
    /// stands in the numbers.
    pub fn values(&self, values: &[String]) -> String {
        values.join(match self.language() {
            Language::English => ", ",
            Language::Bokmal | Language::Nynorsk => "; ",
        })
    }

    /// `4`, `4 eller 5`, `.pdf, .html eller .md`.
    pub fn any_of(&self, words: &[String]) -> String {
        match words {
            [all @ .., last] if !all.is_empty() => {
                let all = all.join(", ");
                self.with("points-or", &[("points", (&all).into()), ("last", last.into())])
            }
            _ => words.concat(),
        }
    }

    /// How long something takes: `26 min`, `2 t`, `1 t 26 min`.
    pub fn span(&self, minutes: u32) -> String {
        let count = |number: u32| usize::try_from(number).unwrap_or_default();
        let (hours, rest) = (count(minutes / 60), count(minutes % 60));
        let key = match (hours, rest) {
            (0, _) => "span-minutes",
            (_, 0) => "span-hours",
            _ => "span-both",
        };
        self.with(key, &[("hours", hours.into()), ("minutes", rest.into())])
    }

    /// The same sentence with a capital at its beginning.
    pub fn capitalised(&self, sentence: &str) -> String {
        let mut chars = sentence.chars();
        chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
    }

    /// A file's size: `72 kB`, `1,4 MB`, with a no-break space.
    pub fn size(&self, bytes: u64) -> String {
        match bytes.div_ceil(1000) {
            kilobytes @ 0..1000 => format!("{kilobytes}\u{a0}kB"),
            // No file of ours is so large that a float would lose a megabyte.
            kilobytes => format!("{}\u{a0}MB", self.decimal(kilobytes as f64 / 1000.0, 1)),
        }
    }

    /// `14. mars 2026`, `14 March 2026`.
    pub fn date(&self, date: Date) -> String {
        let month = self.month(date);
        self.with(
            "date-long",
            &[
                ("day", (&date.day().to_string()).into()),
                ("month", (&month).into()),
                ("year", (&date.year().to_string()).into()),
            ],
        )
    }

    /// `14. mars 2026`, `31. aug. 2026`: for narrow fields.
    pub fn date_compact(&self, date: Date) -> String {
        let month = self.month_short(date);
        self.with(
            "date-long",
            &[
                ("day", (&date.day().to_string()).into()),
                ("month", (&month).into()),
                ("year", (&date.year().to_string()).into()),
            ],
        )
    }

    /// `31. aug.`, and `31. aug. 2026` where that is a year off or more.
    pub fn date_near(&self, date: Date, today: Date) -> String {
        let is_near = today.checked_sub(1.year()).is_ok_and(|before| date > before)
            && today.checked_add(1.year()).is_ok_and(|after| date < after);
        if !is_near {
            return self.date_compact(date);
        }
        let month = self.month_short(date);
        self.with("date-short", &[("day", (&date.day().to_string()).into()), ("month", (&month).into())])
    }

    /// `14. mars`, and `14. mars 2025` where it is not of this year.
    pub fn date_from(&self, date: Date, today: Date) -> String {
        if date.year() == today.year() { self.day_and_month(date) } else { self.date(date) }
    }

    /// `14. mars`, without the year.
    fn day_and_month(&self, date: Date) -> String {
        let month = self.month(date);
        self.with("date-short", &[("day", (&date.day().to_string()).into()), ("month", (&month).into())])
    }

    /// `mars`, `March`.
    pub fn month(&self, date: Date) -> String {
        self.get(&format!("month-{}", date.month()))
    }

    /// `aug.`, as under a chart.
    pub fn month_short(&self, date: Date) -> String {
        self.get(&format!("month-short-{}", date.month()))
    }

    /// A count as a word up to twelve, as a number beyond.
    pub fn count_word(&self, count: usize) -> String {
        if (1..=12).contains(&count) { self.get(&format!("number-{count}")) } else { count.to_string() }
    }

    /// `09.14`, `09:14`.
    pub fn clock(&self, time: jiff::civil::Time) -> String {
        let separator = if self.language() == Language::English { ':' } else { '.' };
        format!("{:02}{separator}{:02}", time.hour(), time.minute())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn numbers_and_dates_by_language() {
        let nb = Texts::new(Language::Bokmal);
        let en = Texts::new(Language::English);
        for (value, plain, signed, english) in [
            (11.0 / 3.0, "3,7", "+3,7", "3.7"),
            (-1.0 / 3.0, "−0,3", "−0,3", "−0.3"),
            (0.0, "0,0", "0,0", "0.0"),
            (-0.01, "0,0", "0,0", "0.0"),
            (2.25, "2,3", "+2,3", "2.3"),
            (-0.25, "−0,3", "−0,3", "−0.3"),
            (5.0, "5,0", "+5,0", "5.0"),
        ] {
            assert_eq!((nb.score(value).as_str(), nb.signed(value).as_str()), (plain, signed));
            assert_eq!(en.score(value), english);
        }
        assert_eq!(nb.date(date(2026, 3, 14)), "14. mars 2026");
        assert_eq!(nb.date_from(date(2026, 3, 14), date(2026, 6, 4)), "14. mars");
        assert_eq!(
            [(2026, 12, 1), (2025, 6, 5), (2025, 6, 4), (2027, 6, 4)]
                .map(|(year, month, day)| { nb.date_near(date(year, month, day), date(2026, 6, 4)) }),
            ["1. des.", "5. juni", "4. juni 2025", "4. juni 2027"]
        );
        assert_eq!(nb.date_from(date(2025, 12, 31), date(2026, 1, 1)), "31. desember 2025");
        assert_eq!(
            [0, 1, 73_728, 999_999].map(|bytes| nb.size(bytes)),
            ["0\u{a0}kB", "1\u{a0}kB", "74\u{a0}kB", "1,0\u{a0}MB"]
        );
        assert_eq!(en.size(12_345_678), "12.3\u{a0}MB");
        assert_eq!(en.date(date(2026, 3, 14)), "14 March 2026");
    }
}
