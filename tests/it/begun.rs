//! An assessment exists from its first answer on; what is begun is listed, and
//! can be dropped and taken back.

use crate::hands::Hands;
use crate::support::{Open, settle};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use selvsyn::instrument::Catalog;
use selvsyn::scoring::Session;
use selvsyn::store::Store;
use selvsyn::ui::{Action, Place};
use std::path::Path;

fn stored(folder: &Path) -> Vec<Session> {
    Store::open(folder).unwrap().load(&mut Catalog::shipped()).unwrap().sessions
}

fn start(hands: &mut Hands, id: &str) {
    let instrument = Catalog::shipped().current(id).unwrap().id.clone();
    let ctx = hands.window.ctx.clone();
    hands.window.state_mut().apply(&ctx, Action::Start(instrument));
    hands.window.run();
}

fn home(hands: &mut Hands) {
    hands.window.state_mut().go(Place::Home);
    hands.window.run();
}

#[test]
fn what_was_opened_and_left_was_never_begun() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = Hands::new(Open::new(folder.path()).window());
    start(&mut hands, "medarbeiderskap");
    home(&mut hands);
    assert!(hands.window.query_by_label("Fortsett der du slapp").is_none());
    // Read from the file again while it is open.
    start(&mut hands, "karriere");
    settle(&mut hands.window);
    hands.key(Key::Num4);
    hands.wait(0.2);
    home(&mut hands);
    assert!(hands.window.query_by_label("Fortsett der du slapp").is_some());
    settle(&mut hands.window);
    drop(hands);
    let sessions = stored(folder.path());
    assert_eq!(sessions.len(), 1);
    assert_eq!((sessions[0].instrument.as_str(), sessions[0].answers.get(0).is_some()), ("karriere", true));
}

#[test]
fn everything_that_is_begun_is_listed_and_can_be_dropped_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = Hands::new(Open::new(folder.path()).window());
    for id in ["medarbeiderskap", "karriere", "lederferdigheter"] {
        start(&mut hands, id);
        hands.key(Key::Num3);
        hands.wait(0.2);
    }
    home(&mut hands);
    assert!(hands.window.query_by_label("Du har tre egenvurderinger i gang.").is_some());
    assert_eq!(hands.window.query_all_by_label("Fortsett der du slapp").count(), 3);
    let drop_it = hands.window.get_by_role_and_label(Role::Button, "Forkast Karrierebevissthet").rect().center();
    hands.click_at(drop_it);
    hands.wait(0.6);
    assert_eq!(hands.window.query_all_by_label("Fortsett der du slapp").count(), 2);
    settle(&mut hands.window);
    assert_eq!(stored(folder.path()).len(), 2, "it is gone from the file");
    let undo = hands.rect("Angre").center();
    hands.click_at(undo);
    hands.wait(0.6);
    assert_eq!(hands.window.query_all_by_label("Fortsett der du slapp").count(), 3);
    settle(&mut hands.window);
    drop(hands);
    let sessions = stored(folder.path());
    assert_eq!(sessions.len(), 3);
    assert!(sessions.iter().all(|session| session.answers.answered() == 1 && !session.is_finished()));
}
