//! A random walk through the real application: keys, clicks, double clicks,
//! held keys, wheel, windows of every size, texts of every size, languages.
//! It never ends, and beside it a model of the answers, kept from what the
//! window was given, always equals what is stored.
//!
//! The long tests walk twenty seeds, `make monkey` a million events, which can
//! be stopped and gone on with. A walk that fails prints its seed and the
//! event; `SELVSYN_MONKEY_SEED` walks it again.

use crate::chance::Chance;
use crate::hands::Hands;
use crate::histories::Begun;
use crate::scenes;
use crate::support::{Open, write_figures};
use egui::accesskit::Role;
use egui::{
    Event, Key, MissingGlyphPolicy, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2, Shape,
    TouchPhase, pos2, vec2,
};
use egui_kittest::kittest::NodeT;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::scoring::{Answer, Session, SessionId};
use selvsyn::settings::Settings;
use selvsyn::store::Store;
use selvsyn::ui::{Action, Place};
use std::collections::{BTreeMap, VecDeque};
use std::fmt::Write as _;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::Duration;

/// Events of one seed.
const EVENTS: usize = 2000;
/// The most processor time of a frame: a tenth of a second as the program is
/// released, which is about a fifth of what it takes as it is developed.
const FRAME: Duration = Duration::from_millis(if cfg!(debug_assertions) { 500 } else { 100 });
/// The most things that egui remembers of what has been shown: a few for each
/// page, and not more the longer one walks.
const HELD: usize = 500;
/// Seeds of the long tests.
const SEEDS: u64 = 20;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// The answers of what is begun and not finished.
type Model = BTreeMap<SessionId, Vec<Option<Answer>>>;

struct Walk {
    hands: Hands,
    chance: Chance,
    /// Of the window, in points.
    size: [f32; 2],
    percent: u16,
    pointer: Pos2,
    model: Model,
    /// What the last event did to the model, told where it was wrong.
    told: String,
    /// What the last event can have done is not known to the model: a click on
    /// something else than an answer, a key that is no answer.
    may_change: bool,
    /// So many answers it can have changed at most.
    most: usize,
    /// Answers that were expected one by one, and were.
    answered: usize,
    /// The last events, told where something was wrong.
    trail: VecDeque<String>,
    /// What the last event led to has been drawn: a hand sees the statement
    /// that it answers.
    is_seen: bool,
}

const KEYS: [Key; 34] = [
    Key::Tab,
    Key::Tab,
    Key::Tab,
    Key::Enter,
    Key::Space,
    Key::Escape,
    Key::ArrowDown,
    Key::ArrowUp,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::Home,
    Key::End,
    Key::PageUp,
    Key::PageDown,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num1,
    Key::Num3,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
    Key::Num0,
    Key::X,
    Key::Delete,
    Key::Backspace,
    Key::A,
    Key::N,
    Key::F1,
    Key::F11,
];
/// Those that are pressed more where a questionnaire is open.
const ANSWERS: [Key; 10] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::X,
    Key::Delete,
    Key::ArrowDown,
    Key::ArrowUp,
    Key::Tab,
];
const TEXTS: [&str; 6] =
    ["a", "Før kurset ", "漢字 😀", "W", "\u{202e}abc", "ååååååååååååååååååååååååååååååååååååååååååååå"];

impl Walk {
    fn new(folder: &Path, seed: u64) -> Self {
        let mut chance = Chance(seed);
        let percent = chance.one(&[100, 100, 125, 150, 200]);
        let settings = Settings { text_percent: Some(percent), ..Settings::default() };
        let language = chance.one(&Language::ALL);
        let size = [1280.0, 800.0].map(|side| side * 100.0 / f32::from(percent));
        let window = Open { settings, language, size, ..Open::new(folder) }.window();
        // What our fonts cannot draw is written, too.
        window.ctx.set_missing_glyph_policy(MissingGlyphPolicy::Tofu);
        let mut walk = Self {
            hands: Hands::new(window),
            chance,
            size,
            percent,
            pointer: pos2(10.0, 10.0),
            model: Model::new(),
            told: String::new(),
            may_change: true,
            most: 1,
            answered: 0,
            trail: VecDeque::new(),
            is_seen: true,
        };
        walk.model = walk.shown();
        walk
    }

    /// The answers as the window has them.
    fn shown(&self) -> Model {
        let app = self.hands.window.state();
        let drafts = app.history().everything().filter(|record| !record.session.is_finished());
        drafts
            .map(|record| {
                (
                    record.session.id,
                    (0..record.session.answers.len()).map(|item| record.session.answers.get(item)).collect(),
                )
            })
            .collect()
    }

    fn button(&self, pressed: bool) -> Event {
        let (pos, button, modifiers) = (self.pointer, PointerButton::Primary, Modifiers::NONE);
        Event::PointerButton { pos, button, pressed, modifiers }
    }

    fn click(&mut self) {
        let moved = Event::PointerMoved(self.pointer);
        self.hands.frame(vec![moved], 0.016);
        self.hands.frame(vec![self.button(true)], 0.03);
        self.hands.frame(vec![self.button(false)], 0.03);
    }

    /// A place on something that can be pressed, or anywhere.
    fn aim(&mut self) {
        let targets: Vec<_> = {
            let window = &self.hands.window;
            let wanted = [
                Role::Button,
                Role::Link,
                Role::CheckBox,
                Role::RadioButton,
                Role::TextInput,
                Role::MultilineTextInput,
                Role::Group,
                Role::Tab,
            ];
            window
                .root()
                .children_recursive()
                .filter(|node| wanted.contains(&node.accesskit_node().role()))
                .map(|node| node.rect())
                .collect()
        };
        self.pointer = if targets.is_empty() || self.chance.index(6) == 0 {
            let [width, height] = self.size;
            pos2(self.chance.within(0.0, width), self.chance.within(0.0, height))
        } else {
            let rect = targets[self.chance.index(targets.len())];
            pos2(self.chance.within(rect.left(), rect.right()), self.chance.within(rect.top(), rect.bottom()))
        };
    }

    /// The questionnaire on the screen, the item that is marked, and whether
    /// keys are meant for it: read from what a screen reader is told.
    fn marked(&self) -> Option<(SessionId, usize)> {
        let app = self.hands.window.state();
        let Place::Assess(id) = *app.place() else { return None };
        let count = app.history().get(id)?.session.answers.len();
        let focused = self.hands.window.ctx.memory(|memory| memory.focused())?.accesskit_id();
        let node =
            self.hands.window.root().children_recursive().find(|node| node.accesskit_node().locate().0 == focused)?;
        let node = node.accesskit_node();
        // A row begins with its place: «3 av 9: …».
        let name = node.label().filter(|_| node.role() == Role::Group)?;
        let place: usize = name.split([' ', '.']).next()?.parse().ok()?;
        (1..=count).contains(&place).then(|| (id, place - 1))
    }

    /// A key on a row that has the keyboard: what it answers is known.
    fn answer(&mut self, key: Key, repeat: usize) -> bool {
        if !std::mem::replace(&mut self.is_seen, true) {
            self.hands.frame(Vec::new(), 0.016);
        }
        let Some((id, item)) = self.marked() else { return false };
        let max = self.hands.window.state().history().get(id).unwrap().instrument.scale.max();
        let points = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7];
        let point = points.iter().position(|point| *point == key).map(|place| u8::try_from(place).unwrap() + 1);
        let answer = match key {
            Key::Num0 | Key::X => Some(Answer::NotRelevant),
            Key::Delete | Key::Backspace => None,
            _ => match point.filter(|point| *point <= max) {
                Some(point) => Some(Answer::Point(point)),
                None => return false,
            },
        };
        let event =
            |pressed, repeat| Event::Key { key, physical_key: None, pressed, repeat, modifiers: Modifiers::NONE };
        self.hands.frame(vec![event(true, false)], 0.016);
        for _ in 0..repeat {
            self.hands.frame(vec![event(true, true)], 0.033);
        }
        self.hands.frame(vec![event(false, false)], 0.016);
        let Some(answers) = self.model.get_mut(&id) else { return false };
        answers[item] = answer;
        self.answered += 1;
        let _ = write!(self.told, "{key:?} ×{} answers item {item}", repeat + 1);
        true
    }

    /// A click on a point: what it answers is known.
    fn answer_by_click(&mut self, times: usize) -> bool {
        let app = self.hands.window.state();
        let Place::Assess(id) = *app.place() else { return false };
        // What was clicked before was clicked a while ago, and all is at rest:
        // a hand aims at what it sees.
        for after in [0.6, 0.1, 0.1, 0.1] {
            self.hands.frame(Vec::new(), after);
        }
        let app = self.hands.window.state();
        let Some(record) = app.history().get(id) else { return false };
        // One that can be seen whole, between the head and the foot.
        let [_, height] = self.size;
        let cells: Vec<_> = self
            .hands
            .window
            .root()
            .children_recursive()
            .filter(|node| node.accesskit_node().role() == Role::RadioButton)
            .filter_map(|node| {
                let name = node.accesskit_node().label()?;
                let item = (0..record.session.answers.len()).find(|item| {
                    let text = record.instrument.item(*item).map(|item| item.text.clone());
                    text.is_some_and(|text| {
                        Language::ALL.iter().any(|language| name.starts_with(&format!("{}: ", text.get(*language))))
                    })
                })?;
                let digits: String = name.rsplit(": ").next()?.chars().take_while(char::is_ascii_digit).collect();
                let point: u8 = digits.parse().ok()?;
                Some((node.rect().center(), item, point))
            })
            .filter(|(at, ..)| at.y > 200.0 && at.y < height - 120.0)
            .collect();
        if cells.is_empty() {
            return false;
        }
        let (at, item, point) = cells[self.chance.index(cells.len())];
        self.pointer = at;
        for _ in 0..times {
            self.click();
        }
        let answer = Some(Answer::Point(point));
        if self.shown().get(&id).is_some_and(|answers| answers[item] == answer) {
            if let Some(answers) = self.model.get_mut(&id) {
                answers[item] = answer;
            }
            self.answered += 1;
        } else {
            // Something lay over it. Then it is not answered, and nothing else.
            (self.may_change, self.most) = (true, 0);
        }
        let _ = write!(self.told, "{times} clicks on {point} of item {item} at {at:?}");
        true
    }

    fn step(&mut self) {
        self.trail.push_back(std::mem::take(&mut self.told));
        if self.trail.len() > 12 {
            self.trail.pop_front();
        }
        (self.may_change, self.most) = (false, 1);
        let is_assess = matches!(self.hands.window.state().place(), Place::Assess(_));
        let answered = self.answered;
        let kind = self.chance.index(100);
        match kind {
            0..=39 => {
                let key = if is_assess && self.chance.index(4) > 0 {
                    self.chance.one(&ANSWERS)
                } else {
                    self.chance.one(&KEYS)
                };
                let repeat = if self.chance.index(6) == 0 { 12 } else { 0 };
                if !self.answer(key, repeat) {
                    self.other_key(key, repeat);
                }
            }
            40..=54 if is_assess => {
                let times = self.chance.one(&[1, 1, 2, 3]);
                if !self.answer_by_click(times) {
                    self.other_click(1);
                }
            }
            40..=74 => {
                let times = self.chance.one(&[1, 1, 1, 2, 3]);
                self.other_click(times);
            }
            75..=79 => {
                let text = self.chance.one(&TEXTS);
                let _ = write!(self.told, "text «{text}»");
                self.hands.frame(vec![Event::Text(text.to_owned())], 0.016);
            }
            80..=85 => {
                self.pointer = pos2(self.chance.within(0.0, self.size[0]), self.chance.within(0.0, self.size[1]));
                let delta = vec2(0.0, self.chance.within(-800.0, 800.0));
                let wheel = Event::MouseWheel {
                    unit: MouseWheelUnit::Point,
                    delta,
                    phase: TouchPhase::Move,
                    source: MouseWheelSource::Wheel,
                    modifiers: Modifiers::NONE,
                };
                let _ = write!(self.told, "wheel {delta:?}");
                self.hands.frame(vec![Event::PointerMoved(self.pointer), wheel], 0.016);
            }
            86..=91 => {
                let size = [self.chance.within(240.0, 1920.0), self.chance.within(200.0, 1200.0)];
                self.resize(size);
                let _ = write!(self.told, "window {:?}", self.size);
                self.hands.frame(Vec::new(), 0.016);
            }
            92..=94 => {
                let key = self.chance.one(&[Key::Z, Key::Enter, Key::A, Key::V, Key::Plus, Key::Minus, Key::S]);
                self.may_change = true;
                let _ = write!(self.told, "command {key:?}");
                self.hands.press(key, false, Modifiers::COMMAND);
                // What it marked is seen before a hand goes on.
                self.hands.frame(Vec::new(), 0.016);
            }
            95 => self.choose(),
            _ => self.go(),
        }
        // An answer may follow on an answer before that is drawn.
        self.is_seen = self.answered > answered;
        if self.chance.index(3) > 0 {
            self.hands.frame(Vec::new(), 0.1);
            self.is_seen = true;
        }
    }

    /// A window of so many points on the screen, which large text makes fewer.
    fn resize(&mut self, size: [f32; 2]) {
        self.size = size.map(|side| (side * 100.0 / f32::from(self.percent)).round());
        let [width, height] = self.size;
        self.hands.window.set_size(vec2(width, height));
    }

    fn other_key(&mut self, key: Key, repeat: usize) {
        self.may_change = true;
        let _ = write!(self.told, "{key:?} ×{}", repeat + 1);
        let event =
            |pressed, repeat| Event::Key { key, physical_key: None, pressed, repeat, modifiers: Modifiers::NONE };
        self.hands.frame(vec![event(true, false)], 0.016);
        for _ in 0..repeat {
            self.hands.frame(vec![event(true, true)], 0.033);
        }
        self.hands.frame(vec![event(false, false)], 0.016);
    }

    fn other_click(&mut self, times: usize) {
        self.may_change = true;
        self.aim();
        let _ = write!(self.told, "{times} clicks at {:?}", self.pointer);
        for _ in 0..times {
            self.click();
        }
    }

    /// Another text size, language or theme.
    fn choose(&mut self) {
        let before = self.percent;
        self.percent = self.chance.one(&[100, 125, 150, 175, 200]);
        self.resize(self.size.map(|side| side * f32::from(before) / 100.0));
        let settings = Settings {
            text_percent: Some(self.percent),
            language: Some(self.chance.one(&Language::ALL)),
            ..Settings::default()
        };
        let _ = write!(self.told, "{settings:?}");
        let ctx = self.hands.window.ctx.clone();
        self.hands.window.state_mut().apply(&ctx, Action::Set(settings));
        self.hands.frame(Vec::new(), 0.016);
    }

    /// Another page, as a link would lead there.
    fn go(&mut self) {
        self.may_change = true;
        let catalog = Catalog::shipped();
        let offered: Vec<_> = catalog.offered().iter().map(|instrument| instrument.id.clone()).collect();
        let latest = self.hands.window.state().history().latest(None).map(|record| record.session.id);
        let pages = scenes::pages(&self.hands.window).into_iter().map(|(_, place)| Action::Go(place));
        let mut actions: Vec<Action> = offered.into_iter().map(Action::Start).chain(pages).collect();
        actions.extend(latest.map(Action::Correct));
        let action = actions[self.chance.index(actions.len())].clone();
        let _ = write!(self.told, "{action:?}");
        let ctx = self.hands.window.ctx.clone();
        self.hands.window.state_mut().apply(&ctx, action);
        self.hands.frame(Vec::new(), 0.016);
    }

    /// Lets the store answer. Where a wait is counted down the window does not
    /// rest, so it is not waited for.
    fn rest(&mut self) {
        let began = std::time::Instant::now();
        self.hands.frame(Vec::new(), 0.1);
        while self.hands.window.state().is_waiting() {
            assert!(began.elapsed() < std::time::Duration::from_secs(60), "what was begun does not end");
            std::thread::sleep(std::time::Duration::from_millis(1));
            self.hands.frame(Vec::new(), 0.1);
        }
        for _ in 0..100 {
            self.hands.frame(Vec::new(), 0.5);
        }
        if self.hands.window.ctx.has_requested_repaint() {
            eprintln!(
                "it does not rest: {:?}, wall {:?}",
                self.hands.window.state().place(),
                self.hands.window.ctx.repaint_causes()
            );
        }
    }

    fn has_asked(&self, what: &str) -> bool {
        self.hands.window.state().asked().contains(what)
    }

    /// Whether egui paints a warning over the page.
    fn warns(&self) -> bool {
        self.hands
            .window
            .output()
            .shapes
            .iter()
            .any(|clipped| matches!(&clipped.shape, Shape::Text(text) if text.galley.text().contains('🔥')))
    }

    /// What was meant is what the window has. What the model cannot foresee
    /// it takes over: but one event changes one answer at most.
    fn compare(&mut self) {
        assert!(!self.warns(), "two things have one name for egui after {}", self.told);
        let shown = self.shown();
        // One without an answer may be a page that was only opened: it goes
        // when it is left. What was dropped comes back when the store has it.
        let is_begun = |answers: &[Option<Answer>]| answers.iter().any(Option::is_some);
        let comes_back = self.has_asked("UndoDelete");
        for (id, answers) in &shown {
            if comes_back || !is_begun(answers) {
                self.model.entry(*id).or_insert_with(|| answers.clone());
            }
        }
        self.model.retain(|id, answers| is_begun(answers) || shown.contains_key(id));
        if self.may_change {
            let changed: usize = shown
                .iter()
                .filter_map(|(id, now)| self.model.get(id).map(|before| (before, now)))
                .map(|(before, now)| before.iter().zip(now).filter(|(before, now)| before != now).count())
                .sum();
            assert!(changed <= self.most || self.has_asked("RestoreBackup"), "{} changed {changed} answers", self.told);
            self.model = shown;
        } else {
            assert_eq!(self.model, shown, "after {}", self.told);
        }
    }
}

/// Walks, and gives how many answers were foreseen.
fn walk(seed: u64, events: usize) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let begun = Begun::of(seed);
    begun.fill(folder.path(), Language::Bokmal);
    let mut walk = Walk::new(folder.path(), seed);
    let mut last = 0;
    let walked = catch_unwind(AssertUnwindSafe(|| {
        for event in 0..events {
            last = event;
            walk.step();
            walk.compare();
            let took = walk.hands.slowest;
            assert!(took < FRAME, "a frame took {took:?} of a processor");
            if walk.has_asked("EraseEverything") {
                // There is nothing left to walk in.
                break;
            }
        }
        walk.rest();
    }));
    if let Err(panic) = walked {
        eprintln!("SELVSYN_MONKEY_SEED={seed} ({begun:?}), event {last}: {}", walk.told);
        eprintln!("window {:?} at {} %, after {:#?}", walk.size, walk.percent, walk.trail);
        std::panic::resume_unwind(panic);
    }
    let held = walk.hands.window.ctx.data(|data| data.len());
    assert!(held < HELD, "{held} things are remembered");
    let (mut shown, answered) = (walk.shown(), walk.answered);
    // What was opened and has nothing in it is in no file.
    // What is deleted, or locked with whatever was typed, is not read here.
    let is_readable = !walk.has_asked("EraseEverything") && !walk.has_asked("SetPassphrase");
    let told = walk.hands.window.state().told().map(str::to_owned);
    drop(walk);
    if !is_readable {
        return answered;
    }
    let loaded = Store::open(folder.path()).unwrap().load(&mut Catalog::shipped()).unwrap();
    let begun: Vec<SessionId> = loaded.sessions.iter().map(|session| session.id).collect();
    shown.retain(|id, answers| begun.contains(id) || answers.iter().any(Option::is_some));
    let stored: Model = loaded
        .sessions
        .iter()
        .filter(|session| !session.is_finished() && shown.contains_key(&session.id))
        .map(|session| (session.id, (0..session.answers.len()).map(|item| session.answers.get(item)).collect()))
        .collect();
    for (id, answers) in &shown {
        let now = loaded.sessions.iter().find(|session| session.id == *id);
        let finished = now.map(Session::is_finished);
        assert_eq!(stored.get(id), Some(answers), "{id} of seed {seed}, finished in the file: {finished:?}; {told:?}");
    }
    assert_eq!(stored, shown, "what is stored, seed {seed}");
    answered
}

#[test]
#[ignore = "a minute of clicks and keys by chance: `make test-long`"]
fn a_random_walk_never_ends_the_window_and_stores_what_was_meant() {
    if let Some(seed) = number("SELVSYN_MONKEY_SEED") {
        walk(seed, EVENTS);
        return;
    }
    let answered: usize = (0..SEEDS).map(|seed| walk(seed, EVENTS)).sum();
    assert!(answered > 12, "{answered} answers were foreseen");
}

/// `make monkey`: as many events as `SELVSYN_MONKEY` says, a line a seed in
/// the file that `SELVSYN_MONKEY_LOG` names; seeds that stand there are done.
#[test]
fn monkey() {
    let Some(events) = number("SELVSYN_MONKEY") else { return };
    let log = std::env::var_os("SELVSYN_MONKEY_LOG").expect("SELVSYN_MONKEY_LOG names the file of what is done");
    let done = std::fs::read_to_string(&log).unwrap_or_default();
    let mut lines: Vec<[u64; 4]> = done
        .lines()
        .filter_map(|line| {
            let numbers: Vec<u64> = line.split(' ').filter_map(|number| number.parse().ok()).collect();
            numbers.try_into().ok()
        })
        .collect();
    let seeds = events.div_ceil(EVENTS as u64);
    for seed in 0..seeds {
        if lines.iter().any(|[done, ..]| *done == seed) {
            continue;
        }
        // One that fails is counted, told and gone on from.
        let walked = catch_unwind(|| walk(seed, EVENTS));
        let answered = walked.as_ref().map_or(0, |answered| *answered as u64);
        let line = [seed, EVENTS as u64, answered, u64::from(walked.is_err())];
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(&log).unwrap();
        writeln!(file, "{}", line.map(|number| number.to_string()).join(" ")).unwrap();
        lines.push(line);
    }
    let sum = |place: usize| lines.iter().map(|line| line[place]).sum::<u64>();
    let (events, answers, failed) = (sum(1), sum(2), sum(3));
    let table = format!(
        "| walks | events | answers foreseen one by one | walks that ended the window or stored another answer |\n\
         |---|---|---|---|\n| {} | {events} | {answers} | {failed} |\n",
        lines.len()
    );
    eprintln!("{table}");
    write_figures("monkey", &table);
    assert_eq!(failed, 0);
}
