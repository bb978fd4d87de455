//! What can be asked for among the results of a course.

use crate::ui::action::Action;
use crate::ui::course_results::ResultId;

/// Radius of a questionnaire's mark on a card, in points.
pub const MARK: f32 = 6.0;

/// Something that was asked for.
pub enum Asked {
    /// Of the program.
    Do(Action),
    /// Whether a result is to be deleted; or no longer.
    AskDelete(Option<ResultId>),
}
