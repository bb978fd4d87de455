//! The running order: how long each slide takes, and when it begins.

use super::Lesson;
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

/// A slide in the running order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// When it begins; nothing where it is hidden, or no beginning is set.
    pub at: Option<Clock>,
    /// How long it takes, in minutes; 0 where it is hidden.
    pub minutes: u32,
    /// The gathering that begins here, from 2.
    pub begins: Option<usize>,
}

/// Every slide, in order. Each gathering begins at the same time of its day.
pub fn running_order(lesson: &Lesson) -> Vec<Row> {
    let (mut passed, mut gathering, mut is_shown) = (0, 1, false);
    let row = |slide: &super::Slide| {
        // What begins with a hidden slide begins with the next.
        if slide.hidden {
            return Row { at: None, minutes: 0, begins: None };
        }
        let begins = slide.gathering && is_shown;
        is_shown = true;
        if begins {
            (passed, gathering) = (0, gathering + 1);
        }
        let minutes = slide.length();
        let at = lesson.start.map(|start| start.after(passed));
        passed += minutes;
        Row { at, minutes, begins: begins.then_some(gathering) }
    };
    lesson.slides.iter().map(row).collect()
}

/// How long all of it takes, in minutes, without what is hidden.
pub fn whole_length(lesson: &Lesson) -> u32 {
    lesson.slides.iter().filter(|slide| !slide.hidden).map(super::Slide::length).sum()
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
    fn the_shipped_lesson_from_nine_o_clock() {
        let mut lesson = (**Lesson::shipped()).clone();
        assert_eq!(whole_length(&lesson), 86);
        lesson.start = "09:00".parse().ok();
        lesson.slides[2].hidden = true;
        lesson.slides[4].gathering = true;
        lesson.slides[3].minutes = Some(20);
        let rows = running_order(&lesson);
        let at = |index: usize| rows[index].at.map(|at| at.to_string());
        assert_eq!(at(0).unwrap(), "09:00");
        assert_eq!(at(1).unwrap(), "09:08");
        assert_eq!((at(2), rows[2].minutes), (None, 0));
        assert_eq!(at(3).unwrap(), "09:13");
        assert_eq!((at(4).unwrap().as_str(), rows[4].begins), ("09:00", Some(2)));
        let hidden = lesson.slides[2].length();
        let talk = lesson.slides[3].discussion.as_ref().map_or(0, |talk| talk.minutes);
        assert_eq!(whole_length(&lesson), 86 - hidden - talk + 20);
    }

    #[test]
    fn a_course_past_midnight_goes_on() {
        let late: Clock = "23:50".parse().unwrap();
        assert_eq!(late.after(20).to_string(), "00:10");
        assert_eq!(late.after(u32::MAX - 5).to_string(), late.after((u32::MAX - 5) % DAY).to_string());
    }
}
