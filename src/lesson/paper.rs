//! What a lesson is on paper.

/// What is written of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LessonPaper {
    /// A slide a page.
    Slides,
    /// Three slides a page, with lines to write on.
    Handout,
    /// Each slide with what to say and how long it takes.
    Script,
}

impl LessonPaper {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Slides, Self::Handout, Self::Script];
}
