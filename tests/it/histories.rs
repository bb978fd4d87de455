//! What a window can begin with: from nothing at all to the longest texts and
//! to thousands of sessions.

use crate::cases::is_long;
use crate::support::{fill_with_demo, now, ticking};
use jiff::{ToSpan, Zoned};
use selvsyn::contents::{Archive, Rows};
use selvsyn::instrument::{Catalog, Language};
use selvsyn::plan::{Area, AreaKind, Entry, Focus, MAX_LINE, Origin, Plan, PlannedAction, Sheet, State, Tick, With};
use selvsyn::scoring::{Answers, Session, SessionId};
use selvsyn::settings::Settings;
use selvsyn::store::Store;
use std::collections::BTreeMap;
use std::path::Path;

/// A history to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    Empty,
    One,
    Demo,
    /// Every text as long as its field takes it.
    Longest,
    /// The made-up one, two years later: everything in it is overdue.
    Overdue,
    Thousands,
}

impl Begun {
    /// Those that are looked at; what thousands change is only the time.
    pub const SEEN: [Self; 5] = [Self::Demo, Self::Empty, Self::One, Self::Overdue, Self::Longest];

    pub fn of(seed: u64) -> Self {
        let all = [Self::Demo, Self::Empty, Self::One, Self::Longest, Self::Overdue, Self::Demo, Self::Thousands];
        all[usize::try_from(seed % 7).unwrap()]
    }

    /// What time it is in a window on it.
    pub fn clock(self) -> fn() -> Zoned {
        match self {
            Self::Overdue => || ticking().saturating_add(2.years()),
            _ => ticking,
        }
    }

    pub fn fill(self, folder: &Path, language: Language) {
        match self {
            Self::Empty => {}
            Self::One => fill(folder, vec![session(1, None)]),
            Self::Demo => fill_with_demo(folder, language),
            Self::Longest => longest(folder),
            Self::Overdue => {
                fill_with_demo(folder, language);
                let mut store = Store::open(folder).unwrap();
                let loaded = store.load(&mut Catalog::shipped()).unwrap();
                for mut plan in loaded.plans {
                    plan.next_assessment = Some(now().date().saturating_sub(400.days()));
                    for action in plan.areas.iter_mut().flat_map(|area| &mut area.actions) {
                        action.due = Some(now().date().saturating_sub(167.days()));
                    }
                    store.save_plan(&plan).unwrap();
                }
            }
            Self::Thousands => {
                let count = if is_long() || std::env::var_os("SELVSYN_MONKEY").is_some() { 10_000 } else { 300 };
                fill(folder, (0..count).map(|place| session(place, (place % 3 == 0).then_some("Merket"))).collect());
            }
        }
    }
}

/// So many characters of words that are long, and of one that nothing breaks.
fn words(count: usize) -> String {
    "Ord og flere ord, uendeligmangebokstaverietord. ".repeat(count / 40 + 1).chars().take(count).collect()
}

/// As long as an archive takes labels, and the fields remarks, reasons and
/// actions.
fn longest(folder: &Path) {
    let label = "Wåæ«…» ".repeat(40).chars().take(200).collect::<String>();
    let mut sessions: Vec<_> = (0..8).map(|place| session(place * 40, Some(&label))).collect();
    for session in &mut sessions {
        session.remarks = (0..9).map(|item| (item, words(2000))).collect();
    }
    let mut plans = Vec::new();
    // The latest and one that has come back.
    for session in sessions.iter().take(2) {
        let catalog = Catalog::shipped();
        let instrument = catalog.current(session.instrument.as_str()).unwrap();
        let mut plan = Plan::empty(session.id, session.started_at);
        for kind in AreaKind::ALL {
            let item = instrument.items().max_by_key(|item| item.text.get(Language::Bokmal).len()).unwrap();
            let mut area = Area::new(kind, Focus::Item(item.id.clone()));
            area.text = words(2000);
            area.outcome = words(600);
            area.sign = words(600);
            area.support = words(600);
            area.actions = [State::Planned, State::Done, State::Dropped]
                .map(|state| PlannedAction {
                    text: words(400),
                    due: Some(now().date().saturating_sub(12.days())),
                    state,
                    reason: if state == State::Dropped { words(200) } else { String::new() },
                    ..PlannedAction::empty()
                })
                .into();
            plan.add(area);
        }
        plan.add(Area::new(AreaKind::Develop, Focus::Own(words(MAX_LINE))));
        plan.most_important = words(MAX_LINE);
        plan.next_assessment = Some(now().date().saturating_add(40.days()));
        plans.push(plan);
    }
    let talk = talk(&mut plans[0], &sessions[0]);
    import(folder, sessions, plans, vec![talk]);
}

/// A conversation with everything taken along, on more than one page, and
/// long lines that were agreed on.
fn talk(plan: &mut Plan, session: &Session) -> Entry {
    let mut page = Entry::new(Sheet::Conversation(With::Leader), now().date(), session.started_at);
    for prompt in page.sheet.prompts() {
        page.write(*prompt, words(2000));
    }
    let instrument = Catalog::shipped().current(session.instrument.as_str()).unwrap().clone();
    page.ticks.extend(instrument.items().map(|item| Tick::Statement(session.id, item.id.clone())));
    page.ticks.extend(plan.areas.iter().map(|area| Tick::Area(plan.of, area.kind, area.focus.clone())));
    page.ticks.extend(plan.all_actions().map(|(action, _)| Tick::Action(action.id)));
    let agreed = || PlannedAction::new(Origin::Agreement(page.id), words(200));
    plan.actions = vec![agreed(), PlannedAction { due: Some(now().date()), ..agreed() }];
    page
}

/// A finished session, as another program may have written it.
pub fn session(place: usize, label: Option<&str>) -> Session {
    let catalog = Catalog::shipped();
    let instrument = catalog.current("medarbeiderskap").unwrap();
    let at = now().checked_sub(i64::try_from(place).unwrap().days()).unwrap();
    Session {
        id: SessionId::random(),
        instrument: instrument.id.clone(),
        instrument_version: instrument.version,
        date: at.date(),
        label: label.map(str::to_owned),
        started_at: at.timestamp(),
        finished_at: Some(at.timestamp()),
        corrects: None,
        then_test: None,
        answers: Answers::parse("4,4,4,3,-,,4,4,5", 9, 5).unwrap(),
        remarks: BTreeMap::new(),
    }
}

pub fn fill(folder: &Path, sessions: Vec<Session>) {
    import(folder, sessions, Vec::new(), Vec::new());
}

fn import(folder: &Path, sessions: Vec<Session>, plans: Vec<Plan>, journal: Vec<Entry>) {
    let instruments = Catalog::shipped().offered().iter().map(|instrument| (**instrument).clone()).collect();
    let rows = Rows { sessions, plans, journal, ..Rows::default() };
    let import = Archive { instruments, rows, settings: Settings::default() };
    Store::open(folder).unwrap().import(&import).unwrap();
}
