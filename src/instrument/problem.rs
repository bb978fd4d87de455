//! What can be wrong with an instrument or a lesson in a file, and where.

/// One thing wrong in a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The place in the file, for example `dimensions[0].items[2].text.nb`;
    /// empty for the file as a whole.
    pub place: String,
    /// What is wrong there.
    pub kind: ProblemKind,
}

/// What a value should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// `{…}`
    Object,
    /// `[…]`
    List,
    /// `"…"`
    Text,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
}

/// The kinds of things that can be wrong. The text for people is made by the
/// caller, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The file is not JSON at all.
    NotJson {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// A key that must be there is not.
    Missing,
    /// A key that the format does not know.
    Unknown,
    /// A value of another kind than the format asks for.
    WrongType(Expected),
    /// A text that must say something is empty.
    Empty,
    /// A text is longer than the number of characters given.
    TooLong(usize),
    /// A number is outside what is allowed, the limits in words of the format.
    OutOfRange {
        /// Lowest allowed, as written.
        min: String,
        /// Highest allowed, as written.
        max: String,
    },
    /// A list has fewer or more entries than allowed.
    Count {
        /// Fewest allowed.
        min: usize,
        /// Most allowed.
        max: usize,
    },
    /// An id is not lower-case letters, digits and hyphens.
    BadId,
    /// A key stands twice in the same object.
    Twice,
    /// There is more here than any file of this kind holds.
    TooMuch,
    /// An id was used before in the same file.
    Duplicate,
    /// An item's id is not its dimension's id, a full stop and its number.
    ItemId {
        /// What it should have been.
        expected: String,
    },
    /// A value is none of those that the format knows.
    NotOneOf(&'static str),
    /// The combined profile has one scale, of the number of points given.
    ProfileScale(usize),
    /// The id belongs to an instrument that the program brings.
    Shipped,
    /// Another definition is already known under this version.
    VersionTaken(u32),
    /// A code would not tell this instrument from the one with the id given.
    CodeNumber {
        /// The other's id.
        other: String,
    },
    /// Something else than a file lies under the file's name.
    NotAFile,
    /// The file has more megabytes than the number given.
    FileTooLarge(usize),
    /// The file is no text in UTF-8.
    NotText,
    /// The system does not let the file be read.
    Unreadable,
    /// It does not let the folder of the files be looked into.
    FolderUnreadable,
    /// A slide names a questionnaire that there is none of.
    NoQuestionnaire,
    /// A slide shows a picture that is not in the file.
    NoPicture,
    /// It is no picture.
    NotAPicture,
    /// A picture has longer sides, more pixels or more bytes than a wall needs.
    PictureTooLarge {
        /// Longest side, in pixels.
        side: usize,
        /// Most megabytes.
        megabytes: usize,
    },
    /// A slide of that kind has no such thing.
    NotOfKind,
    /// Every slide is hidden.
    AllHidden,
    /// A slide has no text where one is named.
    NoSuchText {
        /// As it is named.
        named: String,
    },
    /// The id belongs to a lesson that the program brings.
    LessonShipped,
    /// Another lesson is already here as this version.
    LessonTaken(u32),
    /// The file was written by a later version of the program.
    NewerFormat,
    /// There are more problems than the number given, which were told.
    More(usize),
}
