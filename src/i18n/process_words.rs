//! What one is asked to do, and what is asked about the answers afterwards: in
//! the words of the questionnaire, or in general ones where it has none. The
//! window, the report and every paper take them from here.

use super::Texts;
use crate::instrument::{Instrument, LocalText, Process, is_shipped};
use crate::plan::{Area, AreaKind};

/// The words in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcessWords {
    /// Over the statements.
    pub instruction: String,
    develop: Heading,
    strengths: Heading,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Heading {
    title: String,
    question: String,
}

impl ProcessWords {
    /// Over the areas of that kind.
    pub fn title(&self, kind: AreaKind) -> &str {
        &self.of(kind).title
    }

    /// What is asked about them.
    pub fn question(&self, kind: AreaKind) -> &str {
        &self.of(kind).question
    }

    fn of(&self, kind: AreaKind) -> &Heading {
        match kind {
            AreaKind::Develop => &self.develop,
            AreaKind::Strength => &self.strengths,
        }
    }
}

impl Texts {
    /// Whose words the points of the scale are, where the course has none.
    pub fn scale_source(&self, of: &Instrument) -> Option<String> {
        is_shipped(&of.id).then(|| self.get("assess-scale-source"))
    }

    /// What is asked of an area when its plan comes back: whether what was to
    /// be seen was, or what was done where nothing was to be.
    pub fn outcome_question(&self, area: &Area) -> String {
        self.get(if area.sign.trim().is_empty() { "plan-outcome" } else { "plan-saw" })
    }

    /// The words of a questionnaire, or the general ones, also where there is
    /// none.
    pub fn process_words(&self, of: Option<&Instrument>) -> ProcessWords {
        let or_general = |own: Option<&LocalText>, key: &str| {
            own.map_or_else(|| self.get(key), |text| text.get(self.language()).to_owned())
        };
        let process = of.and_then(|instrument| instrument.process.as_ref());
        let own = |part: fn(&Process) -> &LocalText| process.map(part);
        ProcessWords {
            instruction: or_general(of.and_then(|of| of.instruction.as_ref()), "assess-instruction"),
            develop: Heading {
                title: or_general(own(|process| &process.develop_title), "plan-develop"),
                question: or_general(own(|process| &process.develop_question), "plan-develop-question"),
            },
            strengths: Heading {
                title: or_general(own(|process| &process.strengths_title), "plan-strengths"),
                question: or_general(own(|process| &process.strengths_question), "plan-strengths-question"),
            },
        }
    }
}
