//! The page that is shown, those one came from, and the way back through them.

use super::App;
use crate::scoring::SessionId;
use crate::ui::{Place, Shown};

/// So many pages lead back.
const KEPT: usize = 100;

/// The page that is shown, and those before and after it.
#[derive(Default)]
pub struct Pages {
    shown: Place,
    /// Whether the list of keys lies over it.
    shows_keys: bool,
    /// The page that was noted last.
    here: Place,
    behind: Vec<Place>,
    ahead: Vec<Place>,
}

impl Pages {
    /// The page that is shown.
    pub fn shown(&self) -> &Place {
        &self.shown
    }

    /// Whether the list of keys lies over it.
    pub fn shows_keys(&self) -> bool {
        self.shows_keys
    }

    /// Shows another page.
    pub fn show(&mut self, place: Place) {
        self.shown = place;
    }

    /// Lays the list of keys over the page, or takes it away.
    pub fn show_keys(&mut self, are_shown: bool) {
        self.shows_keys = are_shown;
    }

    /// Notes that another page is shown, however one came there; gives the one
    /// that was left.
    fn follow(&mut self) -> Option<&Place> {
        if self.here == self.shown {
            return None;
        }
        self.behind.push(std::mem::replace(&mut self.here, self.shown.clone()));
        if self.behind.len() > KEPT {
            self.behind.remove(0);
        }
        self.ahead.clear();
        self.behind.last()
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
    /// Notes that another page is shown.
    pub(super) fn follow_pages(&mut self) {
        // What could not be handed in may be tried again when one comes back.
        if let Some(Place::Result(_)) = self.pages.follow() {
            self.handing.try_anew();
        }
    }

    /// Goes back to where one came from, or forward again.
    pub(super) fn go_along(&mut self, ctx: &egui::Context, is_back: bool) {
        let Self { pages, state, .. } = self;
        let is_there = |place: &Place| {
            let has = |id: SessionId| state.contents.history.get(id).is_some();
            let is_open = |id| state.contents.history.get(id).is_some_and(|record| !record.session.is_finished());
            match *place {
                // What is finished is not answered any more.
                Place::Assess(id) | Place::Review(id) => is_open(id),
                Place::LookBack(id) | Place::Code(id, _) | Place::Result(Shown::Session(id)) => has(id),
                Place::Talk(_, of) | Place::Plan(of) | Place::PlanAction(of, _) => of.session().is_none_or(has),
                Place::JournalPage(_, page) => state.contents.journal.get(page).is_some(),
                Place::Compare(earlier, later) => has(earlier) && has(later),
                Place::ResultFor(ref instrument) | Place::PlanFor(ref instrument) => {
                    state.catalog.current(instrument.as_str()).is_some()
                }
                Place::CourseResult(ref id) | Place::CourseChange(ref id) => {
                    state.contents.courses.led(id.course).is_some()
                }
                Place::Course { code, .. } => state.contents.courses.led(code).is_some(),
                _ => true,
            }
        };
        if let Some(place) = pages.step(is_back, is_there) {
            self.go_to(ctx, place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_and_forward_lead_through_the_pages_that_are_still_there() {
        let mut trail = Pages::default();
        for place in [Place::Home, Place::History, Place::Settings, Place::About, Place::About] {
            trail.show(place);
            trail.follow();
        }
        let all = |_: &Place| true;
        assert_eq!(trail.step(true, |place| *place != Place::Settings), Some(Place::History), "one is passed over");
        assert_eq!(trail.step(true, all), Some(Place::Home));
        assert_eq!(trail.step(true, all), None);
        assert_eq!(trail.step(false, all), Some(Place::History));
        assert_eq!(trail.step(false, all), Some(Place::About));
        assert_eq!(trail.step(false, all), None);
        trail.step(true, all);
        trail.show(Place::Courses);
        trail.follow();
        assert_eq!(trail.step(false, all), None, "another way was taken");
        assert_eq!(trail.step(true, all), Some(Place::History));
    }
}
