//! A line of what a group has agreed on, or of what was said, which can be taken
//! out and put back.

use super::{Course, CourseAction, MAX_COURSE_ACTIONS, MAX_SAID, MAX_SIGNS, Said};

/// Where a line stands among those of its kind, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineAt {
    /// A sign to look for.
    Sign(usize),
    /// Something to do.
    Deed(usize),
    /// A keyword.
    Said(usize),
}

/// A line that was taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A sign to look for.
    Sign(String),
    /// Something to do.
    Deed(CourseAction),
    /// A keyword.
    Said(Said),
}

impl LineAt {
    /// Its place.
    pub fn place(self) -> usize {
        match self {
            Self::Sign(place) | Self::Deed(place) | Self::Said(place) => place,
        }
    }
}

impl Course {
    /// Takes a line out of a round; nothing where there is none.
    pub fn take_line(&mut self, round: u8, at: LineAt) -> Option<Line> {
        match at {
            LineAt::Sign(place) => take(&mut self.agreements.get_mut(&round)?.signs, place).map(Line::Sign),
            LineAt::Deed(place) => take(&mut self.agreements.get_mut(&round)?.actions, place).map(Line::Deed),
            LineAt::Said(place) => take(self.said.get_mut(&round)?, place).map(Line::Said),
        }
    }

    /// Whether a round has room for it.
    pub fn has_room_for(&self, round: u8, line: &Line) -> bool {
        let agreement = self.agreements.get(&round);
        match line {
            Line::Sign(_) => agreement.map_or(0, |agreement| agreement.signs.len()) < MAX_SIGNS,
            Line::Deed(_) => agreement.map_or(0, |agreement| agreement.actions.len()) < MAX_COURSE_ACTIONS,
            Line::Said(_) => self.said.get(&round).map_or(0, Vec::len) < MAX_SAID,
        }
    }

    /// Puts it back where it was, as near as that place still is.
    pub fn put_line(&mut self, round: u8, place: usize, line: Line) {
        match line {
            Line::Sign(sign) => put(&mut self.agreements.entry(round).or_default().signs, place, sign),
            Line::Deed(deed) => put(&mut self.agreements.entry(round).or_default().actions, place, deed),
            Line::Said(said) => put(self.said.entry(round).or_default(), place, said),
        }
    }
}

fn take<T>(lines: &mut Vec<T>, place: usize) -> Option<T> {
    (place < lines.len()).then(|| lines.remove(place))
}

fn put<T>(lines: &mut Vec<T>, place: usize, line: T) {
    lines.insert(place.min(lines.len()), line);
}
