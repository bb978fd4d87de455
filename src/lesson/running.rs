//! The running order: how long each slide takes, and when it begins.

use super::{Clock, Lesson};

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
}
