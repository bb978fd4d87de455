//! «Dette vil vi»: what a group has agreed on in a round.

use jiff::civil::Date;

/// Most areas of each kind: the course's two development areas and two
/// strengths.
pub const MAX_AGREED: usize = 2;
/// Most signs to look for.
pub const MAX_SIGNS: usize = 6;
/// Most things to do.
pub const MAX_COURSE_ACTIONS: usize = 10;

/// What a group wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// What it wants to develop, at most [`MAX_AGREED`].
    pub develop: Vec<Agreed>,
    /// What it wants to build on, at most [`MAX_AGREED`].
    pub strengths: Vec<Agreed>,
    /// How it will be seen, at most [`MAX_SIGNS`].
    pub signs: Vec<String>,
    /// What is to be done and when, at most [`MAX_COURSE_ACTIONS`].
    pub actions: Vec<CourseAction>,
}

/// One area, in the group's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// The words, on one line.
    pub text: String,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseAction {
    /// What, on one line.
    pub text: String,
    /// When.
    pub due: Option<Date>,
}

impl Agreement {
    /// Whether nothing is agreed on.
    pub fn is_empty(&self) -> bool {
        self.develop.is_empty() && self.strengths.is_empty() && self.signs.is_empty() && self.actions.is_empty()
    }
}
