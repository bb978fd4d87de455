//! One file a screen. A screen shows the view and returns what was asked
//! for; what it keeps (a scroll position, a half-written label) is nobody
//! else's business.

mod assess;
mod choose;
mod compare;
mod history;
mod home;
mod instrument_card;
mod item_row;
mod live_chart;
mod result;
mod review;
mod scroll;
mod settings;

use super::action::{Action, Place};
use super::view::View;
use egui::Ui;

/// The screens.
#[derive(Default)]
pub struct Screens {
    home: home::Home,
    choose: choose::Choose,
    assess: assess::Assess,
    review: review::Review,
    result: result::ResultScreen,
    history: history::HistoryScreen,
    compare: compare::Compare,
    settings: settings::SettingsScreen,
}

impl Screens {
    /// Shows the screen of the place we are at.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let Self { home, choose, assess, review, result, history, compare, settings } = self;
        match *view.place {
            Place::Home => home.show(ui, view),
            Place::Choose => choose.show(ui, view),
            Place::Assess(session) => assess.show(ui, view, session),
            Place::Review(session) => {
                let action = review.show(ui, view, session);
                if let Some(item) = review.take_chosen() {
                    assess.go_to(session, item);
                }
                action
            }
            Place::Result(shown) => result.show(ui, view, shown),
            Place::History => history.show(ui, view),
            Place::Compare(earlier, later) => compare.show(ui, view, earlier, later),
            Place::Settings => settings.show(ui, view),
        }
    }
}
