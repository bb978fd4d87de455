//! What is taken along to a conversation: only what is ticked comes on its
//! page.

use super::{ActionId, AreaKind, Basis, Focus, Prompt, Sheet, With};
use crate::instrument::{DimensionId, ItemId};
use crate::scoring::SessionId;
use std::fmt;

/// Something that is ticked. What it names may be gone; then it is on no page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Tick {
    /// A field of the page itself.
    Field(Prompt),
    /// A statement as it was answered in a session.
    Statement(SessionId, ItemId),
    /// An area of a plan.
    Area(Basis, AreaKind, Focus),
    /// An action of a plan.
    Action(ActionId),
}

impl fmt::Display for Tick {
    /// The words in files, in which each tick stands once.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(prompt) => write!(f, "field:{}", prompt.tag()),
            Self::Statement(session, item) => write!(f, "statement:{session}:{item}"),
            Self::Action(id) => write!(f, "action:{id}"),
            Self::Area(of, kind, focus) => {
                write!(f, "area:{of}:{}:", kind.tag())?;
                match focus {
                    Focus::Dimension(id) => write!(f, "dimension:{id}"),
                    Focus::Item(id) => write!(f, "item:{id}"),
                    Focus::Own(words) => write!(f, "own:{words}"),
                }
            }
        }
    }
}

impl Tick {
    /// Whether it can stand on that sheet.
    pub fn is_on(&self, sheet: Sheet) -> bool {
        match self {
            Self::Field(prompt) => matches!(sheet, Sheet::Conversation(_)) && sheet.prompts().contains(prompt),
            // What was agreed on is carried on to the next conversation with either.
            Self::Action(_) => matches!(sheet, Sheet::Conversation(_)),
            Self::Statement(..) | Self::Area(..) => sheet == Sheet::Conversation(With::Leader),
        }
    }

    /// Reads what is written for it; nothing that is written in another way.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, rest) = text.split_once(':')?;
        let tick = match kind {
            "field" => Self::Field(Prompt::from_tag(rest)?),
            "statement" => {
                let (session, item) = rest.split_once(':')?;
                Self::Statement(SessionId::parse(session)?, ItemId::new(item.to_owned()))
            }
            "action" => Self::Action(ActionId::parse(rest)?),
            "area" => {
                let mut parts = rest.splitn(4, ':');
                let (of, kind) = (Basis::parse(parts.next()?)?, AreaKind::from_tag(parts.next()?)?);
                let (focus, words) = (parts.next()?, parts.next()?.to_owned());
                let focus = match focus {
                    "dimension" => Focus::Dimension(DimensionId::new(words)),
                    "item" => Focus::Item(ItemId::new(words)),
                    "own" => Focus::Own(words),
                    _ => return None,
                };
                Self::Area(of, kind, focus)
            }
            _ => return None,
        };
        (tick.to_string() == text).then_some(tick)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tick_is_read_as_it_is_written() {
        let session = SessionId::random();
        for tick in [
            Tick::Field(Prompt::Wishes),
            Tick::Statement(session, ItemId::new("med-ledelse.1")),
            Tick::Action(ActionId::random()),
            Tick::Area(session.into(), AreaKind::Develop, Focus::Dimension(DimensionId::new("med-ledelse"))),
            Tick::Area(session.into(), AreaKind::Strength, Focus::Item(ItemId::new("med-ledelse.1"))),
            Tick::Area(Basis::Own, AreaKind::Develop, Focus::Own("Si fra: når det\nblir for mye".to_owned())),
        ] {
            assert_eq!(Tick::parse(&tick.to_string()), Some(tick));
        }
        for wrong in ["", "field", "field:", "field:x", "statement:x:y", "action:own", "area:own:develop:item", "mer:x"]
        {
            assert_eq!(Tick::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Tick::parse(&format!("action:{}", ActionId::random().to_string().to_uppercase())), None);
    }
}
