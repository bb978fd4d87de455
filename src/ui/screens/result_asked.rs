//! What a person can ask for on the page of a result, and what is open there.

use crate::chart::Kind;
use crate::group::CourseCode;
use crate::scoring::SessionId;
use crate::ui::action::Action;
use crate::ui::layout::Node;
use crate::ui::parts::Link;
use egui::Id;

/// What is open on the page.
#[derive(Default)]
pub struct Opened(Vec<Part>);

/// A part of the page that opens and closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// All statements of a line of «Med ord», by place.
    Statements(usize),
    /// All changes.
    Changes,
    /// How they are counted.
    Method,
    /// The formula of it.
    Formula,
    /// All remarks.
    Remarks,
    /// The values as a table.
    Values,
    /// The answers of a session.
    Answers(SessionId),
}

impl Opened {
    /// Whether a part is open.
    pub fn has(&self, part: Part) -> bool {
        self.0.contains(&part)
    }

    /// The link that turns it, the same whatever it says.
    pub fn turns<'a>(&self, part: Part, link: Link<'a>) -> Node<'a, Asked> {
        link.turns(Id::unique(("part of a result", part)), self.has(part)).node(Asked::Turn(part))
    }

    /// Opens it where it is closed, and the other way.
    pub fn turn(&mut self, part: Part) {
        if self.has(part) {
            self.0.retain(|other| *other != part);
        } else {
            self.0.push(part);
        }
    }
}

/// What a person can ask for on the page.
pub enum Asked {
    /// Something of the application.
    Do(Action),
    /// Another picture.
    Kind(Kind),
    /// More or less of a part.
    Turn(Part),
    /// Another round of a course to hand in to.
    Round(CourseCode, u8),
}
