//! What a person can ask for on a plan's page, besides writing, and where on
//! it that is.

use crate::plan::{ActionId, Area, AreaKind, Basis, Focus, Plan, State};
use crate::ui::action::Action;
use egui::Id;
use jiff::civil::Date;

/// A place for an area: of which kind, and the how-manieth of those, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// To develop, or a strength.
    pub kind: AreaKind,
    /// Counted from 0.
    pub nth: usize,
}

impl Slot {
    /// The first there is on the page.
    pub const FIRST: Self = Self { kind: AreaKind::Develop, nth: 0 };

    /// The place in the plan of what stands in it.
    pub fn place(self, plan: &Plan) -> Option<usize> {
        plan.of_kind(self.kind).nth(self.nth).map(|(place, _)| place)
    }

    /// What stands in it.
    pub fn area(self, plan: &Plan) -> Option<&Area> {
        plan.of_kind(self.kind).nth(self.nth).map(|(_, area)| area)
    }

    /// Where that area of the plan stands.
    pub fn of(plan: &Plan, place: usize) -> Option<Self> {
        let kind = plan.areas.get(place)?.kind;
        let nth = plan.of_kind(kind).position(|(other, _)| other == place)?;
        Some(Self { kind, nth })
    }

    /// What has the keyboard in it while it is folded.
    pub fn id(self, of: Basis) -> Id {
        Id::unique(("folded area", of.to_string(), self.kind.tag(), self.nth))
    }
}

/// What can be asked for.
pub enum Asked {
    /// Something of the application.
    Do(Action),
    /// To go on from the first line.
    Begin,
    /// To open what stands there, and fold what is open.
    Open(Slot),
    /// To fold it.
    Fold(Slot),
    /// To have it about something else.
    Change(Slot),
    /// To have it about this.
    Choose(Slot, Focus),
    /// The words of one's own are written.
    Written(Slot),
    /// To have it before the one before it.
    MoveUp(Slot),
    /// To have it out of the plan.
    Remove(Slot),
    /// An action's date.
    Due(ActionId, Option<Date>),
    /// How far an action has come.
    State(ActionId, State),
    /// An action out of the plan.
    RemoveAction(ActionId),
    /// An action is written.
    Kept(ActionId),
    /// To go to an action of the plan.
    Find(ActionId),
    /// To show what the course says, or no longer.
    Course(bool),
    /// To show the points that belong to several parts, or no longer.
    Marks,
    /// To make a point of the course an action: its id, and its words.
    Try(Slot, String, String),
    /// To show what was written last of that kind, or no longer.
    Last(AreaKind),
    /// One of the last plan as well.
    CarryOn(Area),
    /// When to answer again.
    Next(Option<Date>),
}

/// What an answer is written in.
pub fn answer_id(of: Basis, area: &Area) -> Id {
    Id::unique(("answer", of.to_string(), area.kind.tag(), format!("{:?}", area.focus)))
}

/// What an action is written in.
pub fn action_id(id: ActionId) -> Id {
    Id::unique(("action", id.to_string()))
}

/// What an area's own words are written in.
pub fn words_id(of: Basis, slot: Slot) -> Id {
    Id::unique(("own words", of.to_string(), slot.kind.tag(), slot.nth))
}

/// What the first line is written in.
pub fn important_id(of: Basis) -> Id {
    Id::unique(("most important", of.to_string()))
}
