//! A file that the program was started with, as the question about it sees it.

/// The file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenFile {
    /// What it is called, without its folder.
    pub name: String,
    /// What is in it.
    pub what: GivenWhat,
}

/// What may be in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GivenWhat {
    /// An archive with so many self-assessments.
    Archive {
        /// Finished or not.
        sessions: usize,
    },
    /// A questionnaire.
    Instrument {
        /// What it is called, in the person's language.
        title: String,
    },
    /// A course to take part in.
    Course {
        /// What it is called, with its workplace.
        name: String,
        /// Whether one takes part in it already.
        is_known: bool,
    },
    /// A lesson.
    Lesson {
        /// What it is called, in the person's language.
        title: String,
    },
}
