//! Why something could not be done, and the sentence that says so.

use crate::days::Odd;
use crate::i18n::Texts;
use crate::scoring::AnswersError;
use crate::store::StoreError;
use jiff::civil::Date;
use std::path::Path;

/// One of them ends what was asked for; nothing has changed.
#[derive(Debug)]
pub enum ServiceError {
    /// Answers that do not fit the instrument.
    Answers(AnswersError),
    /// A date that is written in another way.
    Date(String),
    /// A day that a session is hardly of.
    Day(Odd, Date),
    /// A label that is longer than this, in characters.
    Label(usize),
    /// There is nothing of what was asked for.
    NothingToShow,
    /// A session that is not finished cannot be given to a group.
    Unfinished,
    /// One without an answer cannot either.
    NoAnswers,
    /// No name of a course.
    Course,
}

impl ServiceError {
    /// One sentence for the reader.
    pub fn describe(&self, texts: &Texts) -> String {
        match self {
            Self::Answers(AnswersError::Count { expected, given }) => {
                texts.with("error-answer-count", &[("expected", (*expected).into()), ("given", (*given).into())])
            }
            Self::Answers(AnswersError::Unreadable { number, text, max }) => texts.with(
                "error-answer",
                &[("number", (*number).into()), ("text", text.into()), ("max", usize::from(*max).into())],
            ),
            Self::Date(text) => texts.with("error-date", &[("text", text.into())]),
            Self::Day(odd, date) => {
                let key = if odd.may_be_meant() { "error-long-ago" } else { "error-in-future" };
                texts.with(key, &[("date", (&texts.date(*date)).into())])
            }
            Self::Label(max) => texts.with("error-label", &[("max", (*max).into())]),
            Self::NothingToShow => texts.get("error-nothing-to-show"),
            Self::Unfinished => texts.get("error-unfinished"),
            Self::NoAnswers => texts.get("error-no-answers"),
            Self::Course => texts.get("error-course"),
        }
    }
}

/// What is said of a history in `folder` that cannot be used.
pub fn store_words(error: &StoreError, folder: &Path, texts: &Texts) -> String {
    store_words_of(error, &folder.display().to_string(), texts)
}

/// The same of a history that is called something else than its folder.
pub fn store_words_of(error: &StoreError, name: &str, texts: &Texts) -> String {
    let what = error.what(texts.language());
    texts.with(error.key(), &[("path", name.into()), ("what", (&what).into())])
}
