//! The pages one came from, and the way back through them.

use super::App;
use crate::scoring::SessionId;
use crate::ui::{Place, Shown};

/// So many pages lead back.
const KEPT: usize = 100;

/// The pages before and after the one that is shown.
#[derive(Default)]
pub struct Trail {
    /// The page that was shown last.
    here: Place,
    behind: Vec<Place>,
    ahead: Vec<Place>,
}

impl Trail {
    /// Notes that another page is shown, however one came there.
    fn follow(&mut self, place: &Place) {
        if self.here != *place {
            self.behind.push(std::mem::replace(&mut self.here, place.clone()));
            if self.behind.len() > KEPT {
                self.behind.remove(0);
            }
            self.ahead.clear();
        }
    }

    /// The page to go to, where `is_there` has one: the last of those behind,
    /// or of those ahead.
    fn step(&mut self, is_back: bool, is_there: impl Fn(&Place) -> bool) -> Option<Place> {
        let (from, to) =
            if is_back { (&mut self.behind, &mut self.ahead) } else { (&mut self.ahead, &mut self.behind) };
        while let Some(place) = from.pop() {
            // What has gone meanwhile is passed over.
            if place != self.here && is_there(&place) {
                to.push(std::mem::replace(&mut self.here, place.clone()));
                return Some(place);
            }
        }
        None
    }
}

impl App {
    /// Notes the page that is shown.
    pub(super) fn follow_place(&mut self) {
        self.trail.follow(&self.state.place);
    }

    /// Goes back to where one came from, or forward again.
    pub(super) fn go_along(&mut self, ctx: &egui::Context, is_back: bool) {
        let Self { trail, state, .. } = self;
        let is_there = |place: &Place| {
            let has = |id: SessionId| state.history.get(id).is_some();
            let is_open = |id| state.history.get(id).is_some_and(|record| !record.session.is_finished());
            match *place {
                // What is finished is not answered any more.
                Place::Assess(id) | Place::Review(id) => is_open(id),
                Place::LookBack(id)
                | Place::Plan(id)
                | Place::PlanAction(id, _)
                | Place::Contribute(id)
                | Place::Result(Shown::Session(id)) => has(id),
                Place::Compare(earlier, later) => has(earlier) && has(later),
                Place::ResultFor(ref instrument) | Place::PlanFor(ref instrument) => {
                    state.catalog.current(instrument.as_str()).is_some()
                }
                _ => true,
            }
        };
        if let Some(place) = trail.step(is_back, is_there) {
            self.go_to(ctx, place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_and_forward_lead_through_the_pages_that_are_still_there() {
        let mut trail = Trail::default();
        for place in [Place::Home, Place::History, Place::Settings, Place::About, Place::About] {
            trail.follow(&place);
        }
        let all = |_: &Place| true;
        assert_eq!(trail.step(true, |place| *place != Place::Settings), Some(Place::History), "one is passed over");
        assert_eq!(trail.step(true, all), Some(Place::Home));
        assert_eq!(trail.step(true, all), None);
        assert_eq!(trail.step(false, all), Some(Place::History));
        assert_eq!(trail.step(false, all), Some(Place::About));
        assert_eq!(trail.step(false, all), None);
        trail.step(true, all);
        trail.follow(&Place::Group);
        assert_eq!(trail.step(false, all), None, "another way was taken");
        assert_eq!(trail.step(true, all), Some(Place::History));
    }
}
