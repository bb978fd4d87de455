//! The gatherings of a course, and the ways answers come to one.

use jiff::civil::Date;

/// Most rounds of a course.
pub const MAX_ROUNDS: usize = 6;

/// One gathering. Its number is its place, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// What it is called, on one line.
    pub title: String,
    /// Its day.
    pub date: Date,
}

/// The number of the round whose day is nearest, from 1; of two as near, the
/// earlier in the list. `None` where there is no round.
pub fn nearest_round(rounds: &[Round], today: Date) -> Option<u8> {
    let days = |round: &Round| (today - round.date).get_days().unsigned_abs();
    let (number, _) = (1..).zip(rounds).min_by_key(|(_, round)| days(round))?;
    Some(number)
}

/// How something was handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// As a file.
    File,
    /// As a code.
    Code,
    /// On paper, keyed by the one who leads the course.
    Paper,
    /// As a row of a table.
    Table,
}

impl Way {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::File, Self::Code, Self::Paper, Self::Table];

    /// The word in files; never changes.
    pub fn tag(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Code => "code",
            Self::Paper => "paper",
            Self::Table => "table",
        }
    }

    /// Reads [`Self::tag`].
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.tag() == tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_day_counts() {
        let round = |date: &str| Round { title: "samling".to_owned(), date: date.parse().unwrap() };
        let rounds = [round("2026-10-13"), round("2026-11-24")];
        for (today, expected) in [
            ("2026-01-01", 1),
            ("2026-10-13", 1),
            ("2026-11-02", 1),
            ("2026-11-03", 1),
            ("2026-11-04", 2),
            ("2026-11-24", 2),
            ("2027-05-01", 2),
            ("-009999-01-01", 1),
            ("9999-12-31", 2),
        ] {
            assert_eq!(nearest_round(&rounds, today.parse().unwrap()), Some(expected), "{today}");
        }
        assert_eq!(nearest_round(&[], "2026-10-13".parse().unwrap()), None);
    }
}
