//! The scenes of worksheets and of the page for a conversation, and what is
//! written for them.

use super::{Show, Window, act, go, last, press};
use crate::support::{now, settle};
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT;
use jiff::ToSpan;
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::plan::{ActionId, Basis, Entry, EntryId, Job, Origin, PlannedAction, Prompt, Sheet, Side, Tick, With};
use selvsyn::scoring::SessionId;
use selvsyn::ui::{Action, Place};

/// The last page of a worksheet from before today.
pub fn written(window: &Window) -> Option<Place> {
    let of_scenes = page(Sheet::Questions, 0, 0).id;
    let page = window.state().journal().of(Sheet::Questions).rfind(|page| page.id != of_scenes)?;
    Some(Place::JournalPage(page.sheet, page.id))
}

/// A page of a worksheet from so many days ago, always the same.
fn page(sheet: Sheet, number: usize, days_ago: i64) -> Entry {
    let date = now().date().checked_sub(days_ago.days()).unwrap();
    let id = EntryId::parse(&format!("00000000-0000-4000-b000-{number:012}")).unwrap();
    Entry { id, ..Entry::new(sheet, date, now().timestamp()) }
}

/// The four jobs, divided.
fn jobs(number: usize, days_ago: i64, parts: [[u8; 4]; 2]) -> Entry {
    let mut page = page(Sheet::Jobs, number, days_ago);
    for (side, counts) in Side::ALL.into_iter().zip(parts) {
        for (job, count) in Job::ALL.into_iter().zip(counts) {
            page.parts.set(side, job, count);
        }
    }
    page.set_text(Prompt::Deliver, "Saker, budsjett og det som haster".to_owned());
    page
}

/// A conversation that something is taken along to.
fn prepare(window: &mut Window, of: SessionId) {
    let sheet = Sheet::Conversation(With::Leader);
    if window.state().journal().of(sheet).next().is_none() {
        let mut page = Entry::new(sheet, now().date(), now().timestamp());
        page.write(Prompt::Wishes, "Å bli spurt før oppgavene deles ut, og å få si nei til én av dem.".to_owned());
        let instrument = window.state().history().get(of).unwrap().instrument.clone();
        page.ticks.extend(instrument.items().map(|item| Tick::Statement(of, item.id.clone())));
        act(window, Action::SavePage(page));
        settle(window);
    }
}

/// Whether something whose name begins so is on the page.
fn shows(window: &Window, name: &str) -> bool {
    let mut all = window.root().children_recursive();
    all.any(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(name)))
}

/// Them, by name. What one writes on a sheet stands there in those after it.
pub fn scenes(language: Language) -> Vec<(&'static str, Show)> {
    let texts = Texts::new(language);
    let mut scenes: Vec<(&'static str, Show)> = Vec::new();
    let mut add = |name, show| scenes.push((name, show));
    add(
        "jobs-compared",
        Box::new(|window| {
            act(window, Action::SavePage(jobs(1, 82, [[7, 1, 1, 1], [5, 2, 2, 1]])));
            act(window, Action::SavePage(jobs(2, 0, [[5, 1, 3, 1], [4, 2, 3, 1]])));
            go(window, Place::Journal(Sheet::Jobs));
        }),
    );
    add(
        "jobs-draft",
        Box::new(|window| {
            let page = jobs(3, 40, [[8, 1, 0, 0], [10, 10, 10, 10]]);
            act(window, Action::SavePage(page.clone()));
            go(window, Place::JournalPage(Sheet::Jobs, page.id));
        }),
    );
    add(
        "journal-actions",
        Box::new(|window| {
            let mut page = page(Sheet::Questions, 0, 0);
            page.set_text(Prompt::Want, "Lede et prosjekt, og lære italiensk".to_owned());
            act(window, Action::SavePage(page.clone()));
            for (number, words) in ["Når høsten kommer, så søker jeg på kurset", ""].into_iter().enumerate() {
                let mut action = PlannedAction::new(Origin::Sheet(page.id), words.to_owned());
                action.id = ActionId::parse(&format!("00000000-0000-4000-b000-{number:012}")).unwrap();
                act(window, Action::RemoveAction(Basis::Own, action.id));
                act(window, Action::AddAction(Basis::Own, action));
            }
            go(window, Place::JournalPage(page.sheet, page.id));
        }),
    );
    let words = texts.with("journal-delete", &[("date", "".into())]);
    add(
        "journal-delete",
        Box::new(move |window| {
            let page = page(Sheet::Competence, 4, 30);
            act(window, Action::SavePage(Entry { texts: [(Prompt::Takes, "Tid".to_owned())].into(), ..page.clone() }));
            let action = PlannedAction::new(Origin::Sheet(page.id), "Sette av tid".to_owned());
            let action =
                PlannedAction { id: ActionId::parse("00000000-0000-4000-b000-000000000009").unwrap(), ..action };
            act(window, Action::RemoveAction(Basis::Own, action.id));
            act(window, Action::AddAction(Basis::Own, action));
            go(window, Place::Journal(Sheet::Competence));
            press(window, Role::Button, words.trim_end());
        }),
    );
    let paper = texts.get("talk-page-name").split(',').next().unwrap().to_owned();
    for name in ["talk-ticked", "talk-large"] {
        let (paper, turn) = (paper.clone(), texts.get("talk-page"));
        add(
            name,
            Box::new(move |window| {
                let of = last(window);
                prepare(window, of);
                go(window, Place::Talk(With::Leader, of.into()));
                settle(window);
                if name == "talk-large" {
                    if !shows(window, &paper) {
                        press(window, Role::RadioButton, &turn);
                    }
                    press(window, Role::Button, &paper);
                }
            }),
        );
    }
    scenes
}
