//! Why something did not count, and where it stood.

use serde::{Serialize, Serializer};
use strum::VariantArray;

/// Why a contribution, a code or a whole source did not count. The text for
/// people is made by the caller, in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, VariantArray)]
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
    /// What is a code but for its beginning: `SVB`, or `SV` of the oldest.
    CodePrefix,
    /// Another instrument than the one that is collected.
    OtherInstrument,
    /// Another version than the one that is collected.
    OtherVersion,
    /// Another course than the one that is collected.
    OtherCourse,
    /// Another round of the course than the one that is collected.
    OtherRound,
    /// Whoever handed it in has withdrawn it.
    Withdrawn,
    /// It came after the result was shown; it waits for others.
    AlreadyShown,
    /// It is for a course that is not among those here.
    CourseUnknown,
    /// Two sheets with the same own mark in one round.
    SameMark,
    /// Sealed, and the key of a course is not at hand.
    Sealed,
    /// Sealed to another key, or with a passphrase.
    SealedForAnother,
    /// Sealed, but broken, cut short or changed.
    SealedDamaged,
    /// A whole history: a database, or what was exported of one.
    WholeHistory,
    /// A report, as it is made for people.
    Report,
    /// A workbook without answers in it.
    Workbook,
    /// A text of a word processor without codes in it.
    Document,
    /// Files that are packed together.
    ArchiveZip,
    /// It was here already.
    Duplicate,
    /// The same person sent other answers for the same day, which were read
    /// later and count instead.
    Replaced,
    /// A source with neither contribution nor code.
    NothingFound,
    /// A file that cannot be read now.
    Unreadable,
    /// So much of a source cannot be read that the rest was left alone.
    TooMany,
}

impl Reason {
    /// The reason that files call so.
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::VARIANTS.iter().copied().find(|reason| reason.tag() == tag)
    }

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
            Self::OtherRound => "other_round",
            Self::Withdrawn => "withdrawn",
            Self::AlreadyShown => "already_shown",
            Self::CourseUnknown => "course_unknown",
            Self::SameMark => "same_mark",
            Self::Sealed => "sealed",
            Self::SealedForAnother => "sealed_for_another",
            Self::SealedDamaged => "sealed_damaged",
            Self::WholeHistory => "whole_history",
            Self::Report => "report",
            Self::Workbook => "workbook",
            Self::Document => "document",
            Self::ArchiveZip => "archive_zip",
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
    /// Of what was pasted: for whoever collects to know whose it is, and in no
    /// file.
    #[serde(skip)]
    pub words: Words,
}

impl Rejected {
    /// A source as a whole.
    pub fn whole(source: impl Into<String>, reason: Reason) -> Self {
        Self { source: source.into(), reason, words: Words::default() }
    }
}

/// What stood in a text where a code was found; both on one line, and empty
/// for what is no text.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Words {
    /// The last twenty characters before it, as far as they belong to no other
    /// code.
    pub before: String,
    /// The code as it was written, where it cannot be read; of one that can be,
    /// nothing.
    pub code: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_in_the_schema_is_this_one() {
        let schema: serde_json::Value =
            serde_json::from_str(include_str!("../../assets/schema/reasons.schema.json")).unwrap();
        assert_eq!(serde_json::to_value(Reason::VARIANTS).unwrap(), schema["enum"]);
        assert!(Reason::VARIANTS.iter().all(|reason| Reason::of_tag(reason.tag()) == Some(*reason)));
        assert_eq!(Reason::of_tag("perhaps"), None);
    }
}
