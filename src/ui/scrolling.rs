//! Where a page stands when it comes: at its top, whatever was read before.
//! Only the list that one comes back to stands as it was left.

use super::place::{Place, Shown};
use egui::{Context, Id, ScrollArea, Ui};

fn begins() -> Id {
    Id::unique("a page begins at its top in this frame")
}

/// Before each frame: whether a page comes that begins at its top.
pub fn begin_at_top(ctx: &Context, is_new: bool) {
    ctx.data_mut(|data| data.insert_temp(begins(), is_new));
}

/// Whether the page that is drawn now has just come.
pub fn is_at_top(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp::<bool>(begins())).unwrap_or_default()
}

/// What scrolls upright, and stands at its top when its page comes.
pub fn area(ui: &Ui, id: impl egui::AsIdSalt) -> ScrollArea {
    let area = ScrollArea::vertical().id_salt(id).auto_shrink(false);
    if is_at_top(ui) { area.vertical_scroll_offset(0.0) } else { area }
}

fn size() -> Id {
    Id::unique("how large everything is")
}

fn resizes() -> Id {
    Id::unique("everything has become larger or smaller in this frame")
}

/// Before each frame: whether everything has become larger or smaller, and so
/// stands elsewhere.
pub fn follow_size(ctx: &Context) {
    let now = ctx.zoom_factor();
    ctx.data_mut(|data| {
        let before = data.get_temp::<f32>(size());
        data.insert_temp(size(), now);
        data.insert_temp(resizes(), before.is_some_and(|before| before != now));
    });
}

/// Whether everything stands elsewhere than in the last frame.
pub fn is_resized(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp::<bool>(resizes())).unwrap_or_default()
}

/// The pages that one has been on, as far as the next one asks for them.
#[derive(Default)]
pub struct Trail {
    before: Option<Place>,
}

impl Trail {
    /// Goes from one page to another; gives whether that one begins at its
    /// top. The history does not where one has come from it to a session, or
    /// to a comparison, and goes straight back.
    pub fn go(&mut self, from: Place, to: &Place) -> bool {
        let is_from_list = matches!(from, Place::Result(Shown::Session(_)) | Place::Compare(..));
        let comes_back = *to == Place::History && is_from_list && self.before == Some(Place::History);
        self.before = Some(from);
        !comes_back
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::SessionId;

    #[test]
    fn only_the_list_one_comes_straight_back_to_stands_as_it_was_left() {
        let session = || Place::Result(Shown::Session(SessionId::random()));
        let compared = || Place::Compare(SessionId::random(), SessionId::random());
        let (history, home) = (Place::History, Place::Home);
        for (walk, at_top) in [
            (vec![home.clone(), history.clone()], true),
            (vec![history.clone(), session(), history.clone()], false),
            (vec![history.clone(), compared(), history.clone()], false),
            (vec![history.clone(), session(), session(), history.clone()], true),
            (vec![history.clone(), session(), home.clone(), history.clone()], true),
            (vec![history.clone(), home.clone(), history.clone()], true),
            (vec![home.clone(), session(), history.clone()], true),
            (vec![session(), history.clone(), session()], true),
            (vec![home.clone(), history.clone(), home.clone()], true),
        ] {
            let mut trail = Trail::default();
            let steps = walk.windows(2).map(|step| trail.go(step[0].clone(), &step[1]));
            assert_eq!(steps.last(), Some(at_top), "{walk:?}");
        }
    }
}
