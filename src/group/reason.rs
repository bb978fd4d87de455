//! Why something did not count, and where it stood.

use serde::{Serialize, Serializer};

/// Why a contribution, a code or a whole source did not count. The text for
/// people is made by the caller, in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A line that begins as JSON, but is not.
    NotJson,
    /// JSON, but no contribution.
    NotAContribution,
    /// Written by a newer program, in a format of a higher version.
    NewerFormat,
    /// A contribution with a key missing, unknown or twice, or with a value of
    /// the wrong kind.
    BadShape,
    /// The instrument is not known here.
    UnknownInstrument,
    /// The instrument is known here, but not this version of it.
    UnknownVersion,
    /// Two instruments that are known here have the same number in codes.
    AmbiguousInstrument,
    /// An answer to an item that the instrument does not have.
    UnknownItem,
    /// An answer that is neither a point of the scale nor «Ikke relevant».
    OffScale,
    /// A course without a name, or with one that is no line of text.
    BadCourse,
    /// A token that no program of ours has written.
    BadToken,
    /// No date, or one that is written differently.
    BadDate,
    /// No item has an answer.
    Empty,
    /// A code that ends too early, or is broken off by a character that no
    /// code has.
    CodeIncomplete,
    /// A code that goes on after its end.
    CodeTooLong,
    /// A code with a slip in it: its check does not agree.
    CodeCheck,
    /// What is a code but for not beginning with `SV`.
    CodePrefix,
    /// Another instrument than the one that is collected.
    OtherInstrument,
    /// Another version than the one that is collected.
    OtherVersion,
    /// Another course than the one that is collected.
    OtherCourse,
    /// It was here already.
    Duplicate,
    /// The same person sent other answers for the same day, which were read
    /// later and count instead.
    Replaced,
    /// A source with neither contribution nor code.
    NothingFound,
    /// A file that cannot be read now; a window's alone, and in no file.
    Unreadable,
    /// So much of a source cannot be read that the rest was left alone.
    TooMany,
}

impl Reason {
    /// The word for it in files; never changes.
    pub fn tag(self) -> &'static str {
        match self {
            Self::NotJson => "not_json",
            Self::NotAContribution => "not_a_contribution",
            Self::NewerFormat => "newer_format",
            Self::BadShape => "bad_shape",
            Self::UnknownInstrument => "unknown_instrument",
            Self::UnknownVersion => "unknown_version",
            Self::AmbiguousInstrument => "ambiguous_instrument",
            Self::UnknownItem => "unknown_item",
            Self::OffScale => "off_scale",
            Self::BadCourse => "bad_course",
            Self::BadToken => "bad_token",
            Self::BadDate => "bad_date",
            Self::Empty => "empty",
            Self::CodeIncomplete => "code_incomplete",
            Self::CodeTooLong => "code_too_long",
            Self::CodeCheck => "code_check",
            Self::CodePrefix => "code_prefix",
            Self::OtherInstrument => "other_instrument",
            Self::OtherVersion => "other_version",
            Self::OtherCourse => "other_course",
            Self::Duplicate => "duplicate",
            Self::Replaced => "replaced",
            Self::NothingFound => "nothing_found",
            Self::Unreadable => "unreadable",
            Self::TooMany => "too_many",
        }
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

/// One thing that did not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rejected {
    /// Where it stood: `source`, `source:line` or `source:line:column`, the
    /// numbers from 1.
    pub source: String,
    /// Why.
    pub reason: Reason,
}
