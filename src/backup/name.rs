//! The name of a copy: `selvsyn-2026-06-04-0914-00042.sqlite3`.

use jiff::civil::{Date, DateTime, Time};
use std::fmt;

const START: &str = "selvsyn-";
const ENDING: &str = ".sqlite3";
/// What a copy is called that was made because a restore was about to begin.
const SAFETY: &str = "-before-restore";

/// When a copy was made, and as which one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Name {
    /// One higher than that of the copy before. It tells which is the newest,
    /// also where the clock was set back in between.
    pub number: u64,
    /// What the clock showed, to the minute.
    pub made: DateTime,
    /// Whether it holds what a restore replaced.
    pub is_safety: bool,
}

impl Name {
    /// Reads a file's name; `None` for what is no copy of ours.
    pub fn parse(file_name: &str) -> Option<Self> {
        let rest = file_name.strip_prefix(START)?.strip_suffix(ENDING)?;
        let (rest, is_safety) = match rest.strip_suffix(SAFETY) {
            Some(rest) => (rest, true),
            None => (rest, false),
        };
        let (rest, number) = rest.rsplit_once('-')?;
        let (date, time) = rest.rsplit_once('-')?;
        let date: Date = date.parse().ok()?;
        let clock: i8 = time.get(..2)?.parse().ok()?;
        let minute: i8 = time.get(2..)?.parse().ok()?;
        let time = Time::new(clock, minute, 0, 0).ok()?;
        let name = Self { number: number.parse().ok()?, made: date.to_datetime(time), is_safety };
        // Only what is written in the one way that we write it.
        (name.to_string() == file_name).then_some(name)
    }

    /// The same copy with another number, where that name is taken.
    pub fn numbered(self, number: u64) -> Self {
        Self { number, ..self }
    }

    /// The name of the next copy.
    pub fn next(all: impl IntoIterator<Item = Self>, now: DateTime, is_safety: bool) -> Self {
        let highest = all.into_iter().map(|name| name.number).max().unwrap_or_default();
        let minute = Time::new(now.hour(), now.minute(), 0, 0).unwrap_or(now.time());
        Self { number: highest.saturating_add(1), made: now.date().to_datetime(minute), is_safety }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, made, is_safety } = self;
        let (date, clock, minute) = (made.date(), made.hour(), made.minute());
        let kind = if *is_safety { SAFETY } else { "" };
        write!(f, "{START}{date}-{clock:02}{minute:02}-{number:05}{kind}{ENDING}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_it_is_written_and_in_no_other_way() {
        let now = jiff::civil::datetime(2026, 6, 4, 9, 14, 33, 5);
        let one = Name::next([], now, false);
        assert_eq!(one.to_string(), "selvsyn-2026-06-04-0914-00001.sqlite3");
        let two = Name::next([one, Name { number: 123_456, ..one }], now, true);
        assert_eq!(two.to_string(), "selvsyn-2026-06-04-0914-123457-before-restore.sqlite3");
        for name in [one, two] {
            assert_eq!(Name::parse(&name.to_string()), Some(name));
        }
        for other in [
            "selvsyn.sqlite3",
            "selvsyn-2026-06-04-0914-1.sqlite3",
            "selvsyn-2026-06-04-2460-00001.sqlite3",
            "selvsyn-2026-02-30-0914-00001.sqlite3",
            "selvsyn-2026-06-04-0914-00001.sqlite3-wal",
            "selvsyn-2026-06-04-0914-00001.part",
            "selvsyn-2026-06-04-æø14-00001.sqlite3",
            "selvsyn-2026-06-04--00001.sqlite3",
            "selvsyn-damaged-2026-06-04-0914.sqlite3",
        ] {
            assert_eq!(Name::parse(other), None, "{other}");
        }
    }
}
