//! Why something did not count for a group, in the reader's words.

use super::Texts;
use crate::group::{CodeProblem, Reason, Refusal};

impl Texts {
    /// One or two sentences: what it is, and what can be done about it.
    pub fn reason(&self, reason: Reason) -> String {
        self.get(&key(reason))
    }

    /// What is wrong with a course code.
    pub fn code_problem(&self, problem: CodeProblem) -> String {
        self.get(match problem {
            CodeProblem::NotACode => "courses-code-none",
            CodeProblem::TooShort => "courses-code-short",
            CodeProblem::TooLong => "courses-code-long",
            CodeProblem::Check => "courses-code-wrong",
        })
    }

    /// Why a result is not shown, and what can be.
    pub fn refusal(&self, refusal: Refusal) -> String {
        self.get(match refusal {
            Refusal::Shared => "group-refused-shared",
            Refusal::Nameless => "group-refused-nameless",
        })
    }
}

fn key(reason: Reason) -> String {
    format!("reason-{}", reason.tag().replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::Language;
    use strum::VariantArray;

    #[test]
    fn every_reason_is_told_in_every_language_and_says_what_to_do() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for reason in Reason::VARIANTS {
                assert!(texts.has(&key(*reason)), "{} in {language:?}", key(*reason));
                assert!(texts.reason(*reason).ends_with('.'));
            }
        }
    }
}
