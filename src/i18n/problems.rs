//! What is wrong with an instrument file, in the reader's words.

use super::Texts;
use crate::instrument::{Expected, Problem, ProblemKind};
use crate::policy::PolicyProblem;

impl Texts {
    /// One line: the place in the file, and what must be done there.
    pub fn problem(&self, problem: &Problem) -> String {
        let what = self.problem_kind(&problem.kind);
        if problem.place.is_empty() {
            return what;
        }
        self.with("problem-at", &[("place", (&problem.place).into()), ("what", (&what).into())])
    }

    /// What must be done, without the place.
    pub fn problem_kind(&self, kind: &ProblemKind) -> String {
        match kind {
            ProblemKind::NotJson { line, column } => {
                self.with("problem-not-json", &[("line", (*line).into()), ("column", (*column).into())])
            }
            ProblemKind::Missing => self.get("problem-missing"),
            ProblemKind::Unknown => self.get("problem-unknown"),
            ProblemKind::WrongType(expected) => self.get(match expected {
                Expected::Object => "problem-not-object",
                Expected::List => "problem-not-list",
                Expected::Text => "problem-not-text",
                Expected::Integer => "problem-not-integer",
                Expected::Number => "problem-not-number",
                Expected::Boolean => "problem-not-boolean",
            }),
            ProblemKind::Empty => self.get("problem-empty"),
            ProblemKind::TooLong(max) => self.with("problem-too-long", &[("max", (*max).into())]),
            ProblemKind::OutOfRange { min, max } => {
                self.with("problem-out-of-range", &[("min", min.into()), ("max", max.into())])
            }
            ProblemKind::Count { min, max } => {
                self.with("problem-count", &[("min", (*min).into()), ("max", (*max).into())])
            }
            ProblemKind::BadId => self.get("problem-bad-id"),
            ProblemKind::Twice => self.get("problem-twice"),
            ProblemKind::TooMuch => self.get("problem-too-much"),
            ProblemKind::Duplicate => self.get("problem-duplicate"),
            ProblemKind::ItemId { expected } => self.with("problem-item-id", &[("expected", expected.into())]),
            ProblemKind::NotOneOf(allowed) => self.with("problem-not-one-of", &[("allowed", (*allowed).into())]),
            ProblemKind::ProfileScale(points) => self.with("problem-profile-scale", &[("points", (*points).into())]),
            ProblemKind::Shipped => self.get("problem-shipped"),
            ProblemKind::VersionTaken(version) => {
                self.with("problem-version-taken", &[("version", (&version.to_string()).into())])
            }
            ProblemKind::CodeNumber { other } => self.with("problem-code-number", &[("other", other.into())]),
            ProblemKind::NotAFile => self.get("problem-not-a-file"),
            ProblemKind::FileTooLarge(megabytes) => {
                self.with("problem-file-too-large", &[("megabytes", (*megabytes).into())])
            }
            ProblemKind::NotText => self.get("problem-no-text"),
            ProblemKind::Unreadable => self.get("problem-unreadable"),
            ProblemKind::FolderUnreadable => self.get("problem-folder-unreadable"),
            ProblemKind::NoQuestionnaire => self.get("problem-no-questionnaire"),
            ProblemKind::NoPicture => self.get("problem-no-picture"),
            ProblemKind::NotAPicture => self.get("problem-not-a-picture"),
            ProblemKind::PictureTooLarge { side, megabytes } => {
                self.with("problem-picture-too-large", &[("side", (*side).into()), ("megabytes", (*megabytes).into())])
            }
            ProblemKind::NotOfKind => self.get("problem-not-of-kind"),
            ProblemKind::AllHidden => self.get("problem-all-hidden"),
            ProblemKind::NoSuchText { named } => self.with("problem-no-such-text", &[("named", named.into())]),
            ProblemKind::LessonShipped => self.get("problem-lesson-shipped"),
            ProblemKind::LessonTaken(version) => {
                self.with("problem-lesson-taken", &[("version", (&version.to_string()).into())])
            }
            ProblemKind::NewerFormat => self.get("problem-newer-format"),
            ProblemKind::More(told) => self.with("problem-more", &[("count", (*told).into())]),
        }
    }
}

impl Texts {
    /// What of a workplace's policy does not hold, and what must be done.
    pub fn policy_problem(&self, problem: &PolicyProblem) -> String {
        match problem {
            PolicyProblem::Unreadable => self.get("policy-unreadable"),
            PolicyProblem::NotAFile => self.get("policy-not-a-file"),
            PolicyProblem::NotJson { line, column } => {
                self.with("problem-not-json", &[("line", (*line).into()), ("column", (*column).into())])
            }
            PolicyProblem::Twice(key) => self.with("policy-twice", &[("key", key.into())]),
            PolicyProblem::NotObject => self.get("problem-not-object"),
            PolicyProblem::More(told) => self.with("problem-more", &[("count", (*told).into())]),
            PolicyProblem::Unknown(key) => self.with("policy-unknown", &[("key", key.into())]),
            PolicyProblem::Value(key) => self.with("policy-value", &[("key", (*key).into())]),
            PolicyProblem::NotAbsolute(key) => self.with("policy-not-absolute", &[("key", (*key).into())]),
            PolicyProblem::Shared(key) => self.with("policy-shared", &[("key", (*key).into())]),
            PolicyProblem::NoPlace(key) => self.with("policy-no-place", &[("key", (*key).into())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn a_problem_has_its_place_and_says_what_to_do() {
        let texts = Texts::new(Language::Bokmal);
        for (place, kind, expected) in [
            (
                "",
                ProblemKind::NotJson { line: 3, column: 7 },
                "Filen er ikke gyldig JSON: Den stopper på linje 3, tegn 7.",
            ),
            ("title.nb", ProblemKind::Empty, "title.nb: Skriv en tekst her."),
            (
                "dimensions[0].items",
                ProblemKind::Count { min: 1, max: 20 },
                "dimensions[0].items: Listen skal ha fra 1 til 20 oppføringer.",
            ),
            ("id", ProblemKind::Shipped, "id: Selvsyn har selv et skjema med denne id-en. Velg en annen."),
        ] {
            assert_eq!(texts.problem(&Problem { place: place.to_owned(), kind }), expected);
        }
    }
}
