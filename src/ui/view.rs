//! What the screens may see.

use super::action::Place;
use super::colors::Colors;
use crate::i18n::Texts;
use crate::instrument::Catalog;
use crate::plan::{Journal, Plans};
use crate::scoring::History;
use crate::settings::Settings;
use jiff::civil::DateTime;

/// The state of the application as the screens read it.
pub struct View<'a> {
    /// Every text in the chosen language.
    pub texts: &'a Texts,
    /// The chosen colours.
    pub colors: &'a Colors,
    /// What the person has chosen.
    pub settings: &'a Settings,
    /// The instruments.
    pub catalog: &'a Catalog,
    /// All sessions.
    pub history: &'a History,
    /// Development plans.
    pub plans: &'a Plans,
    /// Journal pages.
    pub journal: &'a Journal,
    /// Where we are.
    pub place: &'a Place,
    /// The time on the wall.
    pub now: DateTime,
    /// How saving stands.
    pub save: SaveStatus,
    /// Something to tell.
    pub notice: Option<&'a Notice>,
    /// A path is wanted, with this one suggested.
    pub path_wanted: Option<&'a str>,
}

/// How saving stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveStatus {
    /// Nothing has been given to save.
    #[default]
    Nothing,
    /// Given, not yet on disk.
    Saving,
    /// On disk since then.
    Saved(DateTime),
    /// Could not be saved; the notice says why.
    Failed,
}

/// A sentence across the top of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// In the person's language.
    pub text: String,
    /// Whether something went wrong.
    pub is_error: bool,
    /// Whether a deletion can be taken back.
    pub offers_undo: bool,
}
