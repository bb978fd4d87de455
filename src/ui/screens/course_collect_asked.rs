//! What can be asked for where a course is collected: of the program, or of
//! the page itself.

use crate::course::Way;
use crate::ui::collect::CollectAction;

/// Something that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    /// Of the program.
    Do(CollectAction),
    /// Show another way in.
    Way(Way),
    /// Key sheets of another questionnaire, by its place.
    Questionnaire(usize),
    /// The one or the other half of the page, where there is room for one.
    Half(bool),
    /// Go to what is shown.
    SeeResult,
    /// Ask whether to show the result now, or no longer.
    AskReveal(bool),
    /// Take in what is pasted.
    TakeText,
    /// The keys stood for no answer.
    Refused(String),
    /// Open the field where a code is mended, with the code as it stands; or
    /// close it.
    Mend(Option<(u64, String)>),
    /// Take the mended code in.
    Mended,
    /// Open the field where a contribution is withdrawn, or close it.
    AskWithdraw(bool),
    /// Withdraw what is named there.
    Withdraw,
}
