//! What a source holds, as far as it can be said without what is there
//! already.

use crate::course::Way;
use crate::group::{Collected, Reason};
use crate::instrument::InstrumentId;
use std::sync::Arc;

/// Something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is called: a file's name.
    pub name: Arc<str>,
    /// The whole path of a file.
    pub file: Option<Arc<str>>,
    /// How it was found.
    pub found: Found,
}

/// How a source was found, which decides what need be told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Somebody has chosen it.
    Given,
    /// In a folder that was chosen: what is none of ours is not told.
    InFolder,
    /// In the watched folder, where the files of a shown round may lie for
    /// long: they are not told either.
    Watched,
}

impl Source {
    /// Text that was pasted or typed.
    pub fn text(name: &str) -> Self {
        Self { name: name.into(), file: None, found: Found::Given }
    }
}

/// One thing in a source.
#[derive(Clone)]
pub struct Item {
    /// Where it stood, and what it looks like there.
    pub told: Uncounted,
    /// The source.
    pub source: Source,
    /// What was handed in, or why it does not count.
    pub handed: Result<Handed, Reason>,
}

/// A contribution to this course.
#[derive(Clone)]
pub struct Handed {
    /// The round it says it is for; nothing where it does not say.
    pub round: Option<u8>,
    /// To which questionnaire.
    pub instrument: InstrumentId,
    /// How it came.
    pub way: Way,
    /// What it holds.
    pub collected: Collected,
}

/// Something that did not count. Names and words are for the page of the one
/// who leads the course, before the result is shown, and for no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncounted {
    /// Tells it from the others of its course.
    pub number: u64,
    /// How it came.
    pub way: Way,
    /// The file's name, or what a pasted text is called.
    pub source: Arc<str>,
    /// In which line of a text, from 1.
    pub line: Option<usize>,
    /// In which column of it, in characters, from 1.
    pub column: Option<usize>,
    /// The words before it in a text.
    pub before: String,
    /// The code as it stands there; empty where it is a whole file.
    pub found: String,
    /// The words after it.
    pub after: String,
    /// Why.
    pub reason: Reason,
    /// The name of the course it is for, where that is another one's of the
    /// same history.
    pub course: Option<String>,
    /// The round it is for, where that is another one.
    pub round: Option<u8>,
}

impl Item {
    /// Whether it cannot be read now, and may be later.
    pub fn is_unreadable(&self) -> bool {
        self.handed.as_ref().err() == Some(&Reason::Unreadable)
    }
}

impl Uncounted {
    /// Whether it is a code that somebody can put right who sees it.
    pub fn can_be_mended(&self) -> bool {
        use Reason::{CodeCheck, CodeIncomplete, CodePrefix, CodeTooLong};
        matches!(self.reason, CodeCheck | CodeIncomplete | CodePrefix | CodeTooLong)
    }

    /// Something as a whole.
    pub fn whole(source: &str, way: Way, reason: Reason) -> Self {
        Self {
            number: 0,
            way,
            source: source.into(),
            line: None,
            column: None,
            before: String::new(),
            found: String::new(),
            after: String::new(),
            reason,
            course: None,
            round: None,
        }
    }

    /// A row that was stored before.
    pub(super) fn of_stored(way: Way, reason: Reason) -> Self {
        Self::whole("", way, reason)
    }

    /// Where it stood: `source`, `source:line` or `source:line:column`.
    pub fn place(&self) -> String {
        let numbers = [self.line, self.column].into_iter().flatten().map(|number| format!(":{number}"));
        std::iter::once(self.source.to_string()).chain(numbers).collect()
    }
}
