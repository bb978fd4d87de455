//! A time of the day.

use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// A time of the day, to the minute; written as `09:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock(u32);

impl Clock {
    /// So many minutes later, on the next day from midnight on.
    pub fn after(self, minutes: u32) -> Self {
        Self((self.0 + minutes % DAY) % DAY)
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for Clock {
    type Err = ();

    /// Of `9:00`, `09.00`, `0900` or `9`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let text = text.trim();
        let (hours, minutes) = match text.split_once([':', '.']) {
            Some((hours, minutes)) if minutes.len() == 2 => (hours, minutes),
            Some(_) => return Err(()),
            None if text.len() == 4 && text.is_ascii() => text.split_at(2),
            None => (text, "00"),
        };
        let number = |text: &str, most: u32| {
            let is_number = (1..=2).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit());
            text.parse::<u32>().ok().filter(|number| is_number && *number <= most).ok_or(())
        };
        Ok(Self(number(hours, 23)? * 60 + number(minutes, 59)?))
    }
}

impl Serialize for Clock {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (text, expected) in [
            ("9", Some("09:00")),
            ("09:05", Some("09:05")),
            ("9.30", Some("09:30")),
            (" 1315 ", Some("13:15")),
            ("23:59", Some("23:59")),
            ("24:00", None),
            ("9:60", None),
            ("9:5", None),
            ("", None),
            ("ni", None),
            ("-9:00", None),
            ("+9", None),
            ("æøå", None),
        ] {
            let read = text.parse::<Clock>().ok().map(|clock| clock.to_string());
            assert_eq!(read.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_course_past_midnight_goes_on() {
        let late: Clock = "23:50".parse().unwrap();
        assert_eq!(late.after(20).to_string(), "00:10");
        assert_eq!(late.after(u32::MAX - 5).to_string(), late.after((u32::MAX - 5) % DAY).to_string());
    }
}
