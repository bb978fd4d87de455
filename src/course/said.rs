//! What the room says while the course goes on: keywords by page and list.

/// Most keywords of a round.
pub const MAX_SAID: usize = 200;

/// One keyword.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The page of the lesson it was said on, by its id.
    pub page: String,
    /// The list of that page, by its id: `leadership`, `followership` and
    /// `seniors` on the first; empty where a page has one list alone.
    pub list: String,
    /// The words, on one line.
    pub text: String,
    /// Whether it is clear in the personnel policy; nothing where nobody has
    /// answered.
    pub policy: Option<InPolicy>,
    /// Who follows it up: a role, never a name; empty where nobody does yet.
    pub role: String,
}

/// «Tydelig i personalpolitikken?»
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InPolicy {
    /// Ja.
    Yes,
    /// Delvis.
    Partly,
    /// Nei.
    No,
    /// Vet ikke.
    Unknown,
}

impl InPolicy {
    /// All answers, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Yes, Self::Partly, Self::No, Self::Unknown];

    /// The word in files; never changes.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// Reads [`Self::tag`].
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.tag() == tag)
    }
}
