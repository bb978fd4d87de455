//! The worksheets of the course material, and what each asks.

use crate::identifier::random_id;

random_id! {
    /// Names a journal page.
    EntryId
}

/// A worksheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sheet {
    /// «Tre sentrale spørsmål».
    #[default]
    Questions,
    /// «Kompetanse».
    Competence,
    /// «Lederens fire jobber».
    Jobs,
    /// «Til samtalen».
    Conversation(With),
}

/// Whom a conversation is with. No name is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum With {
    /// With my leader.
    Leader,
    /// With an employee of mine.
    Employee,
}

/// A question or a field of a worksheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Prompt {
    /// Hvem er du?
    Who,
    /// Hva kan du?
    Able,
    /// Hva vil du?
    Want,
    /// Hvor er du?
    Where,
    /// Hvor har du vært?
    Been,
    /// Hvor er du på vei?
    Heading,
    /// Hvor ønsker du å være?
    Wish,
    /// Hva skal til for å komme dit?
    Takes,
    /// Få jobben gjort.
    Deliver,
    /// Forbedre måten jobben gjøres på.
    Improve,
    /// Utvikle egne medarbeidere og team.
    Develop,
    /// Utvikle eget lederskap.
    Lead,
    /// Dette ønsker jeg.
    Wishes,
    /// Dette trenger jeg.
    Needs,
    /// Slik bidrar jeg.
    Contributes,
    /// Retning.
    Direction,
    /// Mening.
    Meaning,
    /// Individuell oppmerksomhet.
    Attention,
    /// Tilbakemelding jeg vil gi.
    Feedback,
    /// Det jeg vil spørre om.
    Asks,
}

impl Sheet {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 5] = [
        Self::Questions,
        Self::Competence,
        Self::Jobs,
        Self::Conversation(With::Leader),
        Self::Conversation(With::Employee),
    ];
    /// Those that one writes on for oneself, in the window or on paper.
    pub const WRITTEN: [Self; 3] = [Self::Questions, Self::Competence, Self::Jobs];

    /// The word in files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Questions => "questions",
            Self::Competence => "competence",
            Self::Jobs => "jobs",
            Self::Conversation(With::Leader) => "conversation_leader",
            Self::Conversation(With::Employee) => "conversation_employee",
        }
    }

    /// Reads [`Self::tag`].
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.tag() == tag)
    }

    /// Its questions, in the course material's order.
    pub fn prompts(self) -> &'static [Prompt] {
        use Prompt::{
            Able, Asks, Attention, Been, Contributes, Deliver, Develop, Direction, Feedback, Heading, Improve, Lead,
            Meaning, Needs, Takes, Want, Where, Who, Wish, Wishes,
        };
        match self {
            Self::Questions => &[Who, Able, Want],
            Self::Competence => &[Where, Been, Heading, Wish, Takes],
            Self::Jobs => &[Deliver, Improve, Develop, Lead],
            Self::Conversation(With::Leader) => &[Wishes, Needs, Contributes],
            Self::Conversation(With::Employee) => &[Direction, Meaning, Attention, Feedback, Asks],
        }
    }
}

impl Prompt {
    /// Reads [`Self::tag`].
    pub fn from_tag(tag: &str) -> Option<Self> {
        Sheet::ALL.into_iter().flat_map(Sheet::prompts).copied().find(|prompt| prompt.tag() == tag)
    }

    /// Whether its answer can be made an action.
    pub fn leads_on(self) -> bool {
        matches!(self, Self::Want | Self::Takes)
    }

    /// The word in files; each is another.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Able => "able",
            Self::Want => "want",
            Self::Where => "where",
            Self::Been => "been",
            Self::Heading => "heading",
            Self::Wish => "wish",
            Self::Takes => "takes",
            Self::Deliver => "deliver",
            Self::Improve => "improve",
            Self::Develop => "develop",
            Self::Lead => "lead",
            Self::Wishes => "wishes",
            Self::Needs => "needs",
            Self::Contributes => "contributes",
            Self::Direction => "direction",
            Self::Meaning => "meaning",
            Self::Attention => "attention",
            Self::Feedback => "feedback",
            Self::Asks => "asks",
        }
    }
}
