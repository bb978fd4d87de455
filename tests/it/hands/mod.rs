//! What real hands do: double clicks, held keys, keys faster than the window
//! is drawn, a label typed and the button pressed at once. What was answered
//! is what was meant. Time is stepped here, and never slept.

use crate::support::{Open, fill_with_demo, now, settle};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, ViewportCommand};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::scoring::{Answers, Session, SessionId};
use selvsyn::settings::Settings;
use selvsyn::store::{Import, Store};
use selvsyn::ui::{Action, Place};
use std::collections::BTreeMap;
use std::path::Path;

/// A frame of a window that is drawn sixty times a second, in seconds.
const FRAME: f64 = 1.0 / 60.0;

/// A window with its own time.
pub struct Hands {
    pub window: Harness<'static, App>,
    pub time: f64,
}

impl Hands {
    pub fn new(window: Harness<'static, App>) -> Self {
        Self { window, time: 1000.0 }
    }

    /// One frame with what happened in it.
    pub fn frame(&mut self, events: Vec<Event>, after: f64) {
        self.time += after;
        let input = self.window.input_mut();
        input.time = Some(self.time);
        input.events.extend(events);
        self.window.step();
    }

    /// Frames as the window would be drawn, until so much time has gone; a
    /// window at rest is drawn less often.
    pub fn wait(&mut self, seconds: f64) {
        let (began, end) = (self.time, self.time + seconds);
        while self.time < end {
            let is_moving = self.time - began < 0.15;
            self.frame(Vec::new(), if is_moving { FRAME } else { 0.1_f64.min(end - self.time) });
        }
    }

    pub fn press(&mut self, key: Key, repeat: bool, modifiers: Modifiers) {
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat, modifiers };
        let mut events = vec![event(true)];
        if !repeat {
            events.push(event(false));
        }
        self.frame(events, FRAME);
    }

    pub fn key(&mut self, key: Key) {
        self.press(key, false, Modifiers::NONE);
    }

    /// Presses and lets go at a place.
    pub fn click_at(&mut self, pos: Pos2) {
        let event =
            |pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
        self.frame(vec![Event::PointerMoved(pos)], FRAME);
        self.frame(vec![event(true)], FRAME);
        self.frame(vec![event(false)], FRAME);
    }

    pub fn rect(&self, name: &str) -> Rect {
        let node = self.window.get_all_by_label(name).next();
        node.unwrap_or_else(|| panic!("«{name}» is not there")).rect()
    }

    /// Where a point of a statement stands.
    fn cell(&self, item: &str, point: u8) -> Pos2 {
        let name = format!("{item}: {point} av 5");
        let node = self
            .window
            .get_all_by_role(Role::RadioButton)
            .find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(&name)));
        node.unwrap_or_else(|| panic!("«{name}» is not there")).rect().center()
    }

    pub fn answers(&self) -> String {
        let draft = self.window.state().history().draft(None).map(|record| record.session.answers.to_string());
        draft.unwrap_or_default()
    }

    /// The same as it is stored.
    fn stored(self, folder: &Path) -> String {
        let mut window = self.window;
        settle(&mut window);
        drop(window);
        let loaded = Store::open(folder).unwrap().load(&mut Catalog::shipped()).unwrap();
        loaded.sessions.last().unwrap().answers.to_string()
    }
}

/// A questionnaire at its first statement.
fn questionnaire(folder: &Path, size: [f32; 2], id: &str) -> Hands {
    let mut window = Open { size, ..Open::new(folder) }.window();
    let ctx = window.ctx.clone();
    let instrument = Catalog::shipped().current(id).unwrap().id.clone();
    window.state_mut().apply(&ctx, Action::Start(instrument));
    window.run();
    Hands::new(window)
}

fn statements(instrument: &str) -> Vec<String> {
    let catalog = Catalog::shipped();
    let instrument = catalog.current(instrument).unwrap();
    (0..instrument.item_count())
        .map(|item| instrument.item(item).unwrap().text.get(Language::Bokmal).to_owned())
        .collect()
}

/// As office hands do: whatever comes under the pointer meanwhile.
#[test]
fn a_double_click_answers_one_statement() {
    let items = statements("karriere");
    let sizes = [[1280.0, 800.0], [900.0, 640.0], [500.0, 700.0]];
    let all = sizes
        .iter()
        .flat_map(|size| [0.06, 0.15, 0.4].iter().flat_map(move |pause| [0, 3, 7].map(|at| (*size, *pause, at))));
    for (size, pause, first) in crate::cases::some(all, 6) {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = questionnaire(folder.path(), size, "karriere");
        for _ in 0..first {
            hands.key(Key::Num5);
            hands.wait(0.1);
        }
        hands.wait(1.0);
        let at = hands.cell(&items[first], 3);
        hands.click_at(at);
        hands.wait(pause - 3.0 * FRAME);
        hands.click_at(at);
        hands.wait(0.1);
        hands.click_at(at);
        hands.wait(1.0);
        let mut expected = vec!["5"; first];
        expected.push("3");
        expected.resize(items.len(), "");
        assert_eq!(hands.answers(), expected.join(","), "{size:?}, {pause} s apart, from {first}");
    }
}

/// The first half opens the questionnaire; the second answers nothing in it.
#[test]
fn a_double_click_that_opens_a_page_does_nothing_on_it() {
    let folder = tempfile::tempdir().unwrap();
    for (title, size) in [("Medarbeiderskap", [1280.0, 800.0]), ("Karrierebevissthet", [1100.0, 700.0])] {
        let mut hands = Hands::new(Open { size, ..Open::new(folder.path()) }.window());
        let at = hands.rect(&format!("Start {title}")).center();
        for _ in 0..3 {
            hands.click_at(at);
            hands.wait(0.1);
        }
        assert!(hands.answers().chars().all(|c| c == ','), "{}", hands.answers());
    }
}

/// Two clicks at two statements are two answers, however fast.
#[test]
fn two_clicks_are_two_answers() {
    let folder = tempfile::tempdir().unwrap();
    let items = statements("medarbeiderskap");
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    for (item, point) in items.iter().zip([1, 2, 3]) {
        let at = hands.cell(item, point);
        hands.click_at(at);
        hands.wait(0.1);
    }
    assert_eq!(hands.answers(), "1,2,3,,,,,,");
}

/// The chosen cell stays chosen; Delete is what clears it.
#[test]
fn what_is_chosen_is_cleared_on_purpose_alone() {
    let folder = tempfile::tempdir().unwrap();
    let items = statements("medarbeiderskap");
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    for _ in 0..3 {
        let at = hands.cell(&items[2], 4);
        hands.click_at(at);
        hands.wait(2.0);
        assert_eq!(hands.answers(), ",,4,,,,,,");
    }
    hands.key(Key::ArrowUp);
    hands.wait(0.5);
    hands.key(Key::Delete);
    hands.wait(0.5);
    assert_eq!(hands.answers(), ",,,,,,,,");
}

#[test]
fn a_held_key_answers_one_statement() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "karriere");
    let held = |key, pressed, repeat| {
        vec![Event::Key { key, physical_key: None, pressed, repeat, modifiers: Modifiers::NONE }]
    };
    for (key, expected) in [(Key::Num3, "3,,,,,,,,,,,"), (Key::X, "3,-,,,,,,,,,,"), (Key::Num5, "3,-,5,,,,,,,,,")] {
        hands.frame(held(key, true, false), FRAME);
        hands.wait(0.5);
        for _ in 0..30 {
            hands.frame(held(key, true, true), 1.0 / 30.0);
        }
        hands.frame(held(key, false, false), FRAME);
        assert_eq!(hands.answers(), expected);
    }
    // Space on a cell answers it, and nothing of what comes after.
    hands.window.get_all_by_role(Role::RadioButton).nth(3 * 5 + 1).unwrap().focus();
    hands.wait(0.1);
    hands.frame(held(Key::Space, true, false), FRAME);
    for _ in 0..30 {
        hands.frame(held(Key::Space, true, true), 1.0 / 30.0);
    }
    assert_eq!(hands.answers(), "3,-,5,,2,,,,,,,");
    assert_eq!(hands.stored(folder.path()), "3,-,5,,2,,,,,,,");
}

/// The list scrolls by itself to what is next, and on some machines slowly.
#[test]
fn keys_are_never_lost_while_the_list_scrolls() {
    let digits = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
    let sizes = [[1280.0, 800.0], [1024.0, 480.0], [900.0, 640.0], [480.0, 400.0]];
    let all = sizes.iter().flat_map(|size| [0.03, 0.0, 0.06, 0.15, 0.4].map(|pause| (*size, pause)));
    for (size, pause) in crate::cases::some(all, 4) {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = questionnaire(folder.path(), size, "lederferdigheter");
        hands.window.ctx.all_styles_mut(|style| style.scroll_animation = egui::style::ScrollAnimation::default());
        let mut expected = Vec::new();
        for place in 0..14 {
            let digit = (place * 3 + place / 5) % 5;
            expected.push((digit + 1).to_string());
            if pause == 0.0 {
                // All of them before the window is drawn once.
                let modifiers = Modifiers::NONE;
                let key =
                    |pressed| Event::Key { key: digits[digit], physical_key: None, pressed, repeat: false, modifiers };
                hands.window.input_mut().events.extend([key(true), key(false)]);
            } else {
                hands.key(digits[digit]);
                hands.wait(pause - FRAME);
            }
        }
        hands.wait(1.0);
        assert_eq!(hands.answers(), expected.join(","), "{size:?}, {pause} s apart");
    }
}

/// What has the keyboard is what is marked, and what a digit answers.
#[test]
fn a_digit_answers_where_the_ring_is() {
    let folder = tempfile::tempdir().unwrap();
    let items = statements("medarbeiderskap");
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    hands.key(Key::ArrowDown);
    hands.wait(0.2);
    let remark = hands.rect(&format!("Legg til merknad: {}", items[1])).center();
    hands.click_at(remark);
    hands.wait(0.2);
    hands.frame(vec![Event::Text("Sagt rett ut".to_owned())], FRAME);
    hands.wait(0.2);
    hands.key(Key::Tab);
    hands.wait(0.2);
    // The ring is on the next statement.
    hands.key(Key::Num4);
    hands.wait(0.2);
    assert_eq!(hands.answers(), ",,4,,,,,,");
    for _ in 0..9 {
        hands.key(Key::Tab);
    }
    let focused = hands.window.ctx.memory(|memory| memory.focused()).unwrap().accesskit_id();
    let node = hands.window.root().children_recursive().find(|node| node.accesskit_node().locate().0 == focused);
    let name = node.unwrap().accesskit_node().label().unwrap();
    let item = items.iter().position(|item| name.contains(item.as_str())).unwrap_or_else(|| panic!("{name}"));
    hands.key(Key::Num1);
    hands.wait(0.2);
    let mut expected = [""; 9];
    expected[2] = "4";
    expected[item] = "1";
    assert_eq!(hands.answers(), expected.join(","), "{name}");
    let draft = hands.window.state().history().draft(None).unwrap();
    assert_eq!(draft.session.remarks.get(&1).map(String::as_str), Some("Sagt rett ut"));
}

/// Under the chart's tab no statement is seen, and in the open menu neither.
#[test]
fn keys_answer_nothing_that_is_not_seen() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [640.0, 700.0], "medarbeiderskap");
    hands.key(Key::Num4);
    hands.wait(0.3);
    let chart = hands.rect("Diagram").center();
    hands.click_at(chart);
    hands.wait(0.3);
    hands.key(Key::Num3);
    hands.wait(0.3);
    assert_eq!(hands.answers(), "4,,,,,,,,");
    let items = hands.rect("Utsagn").center();
    hands.click_at(items);
    hands.wait(0.3);
    let menu = hands.rect("Meny").center();
    hands.click_at(menu);
    hands.wait(0.3);
    hands.key(Key::Num3);
    hands.wait(0.3);
    assert_eq!(hands.answers(), "4,,,,,,,,");
}

/// Typed, and the button pressed at once: the click is what leaves the field.
#[test]
fn a_label_typed_and_finished_at_once_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    hands.key(Key::Num4);
    hands.wait(0.3);
    hands.press(Key::Enter, false, Modifiers::COMMAND);
    hands.wait(0.6);
    let field = hands.rect("Merkelapp (valgfri)");
    hands.click_at(field.left_bottom() + egui::vec2(40.0, 20.0));
    hands.wait(0.1);
    hands.frame(vec![Event::Text("Før kurset".to_owned())], FRAME);
    let finish = hands.rect("Avslutt og vis resultat").center();
    // Even in the very same frame.
    let button = |pressed| Event::PointerButton {
        pos: finish,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    hands.frame(vec![Event::PointerMoved(finish)], FRAME);
    hands.frame(vec![Event::Text("!".to_owned()), button(true)], FRAME);
    hands.frame(vec![button(false)], FRAME);
    hands.wait(0.3);
    let finished = hands.window.state().history().finished().next().unwrap();
    assert_eq!(finished.session.label.as_deref(), Some("Før kurset!"));
    drop(hands);
    let loaded = Store::open(folder.path()).unwrap().load(&mut Catalog::shipped()).unwrap();
    assert_eq!(loaded.sessions[0].label.as_deref(), Some("Før kurset!"));
    assert!(loaded.sessions[0].is_finished());
}

/// The keys of one breath, drawn together or each by itself: what was taken
/// back is what the next key answers.
#[test]
fn a_digit_right_after_undo_answers_what_was_taken_back() {
    for is_at_once in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
        for key in [Key::Num1, Key::Num2] {
            hands.key(key);
            hands.wait(0.1);
        }
        if is_at_once {
            let undo = Event::Key {
                key: Key::Z,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers: Modifiers::COMMAND,
            };
            hands.window.input_mut().events.push(undo);
        } else {
            hands.press(Key::Z, false, Modifiers::COMMAND);
        }
        hands.key(Key::Num5);
        hands.wait(0.3);
        assert_eq!(hands.answers(), "1,5,,,,,,,", "drawn at once: {is_at_once}");
    }
}

/// What is taken back is what was last changed, and it is marked.
#[test]
fn undoing_stays_in_step_with_what_was_answered() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    hands.key(Key::Num1);
    hands.wait(0.1);
    hands.key(Key::Num2);
    hands.wait(0.1);
    hands.key(Key::ArrowUp);
    hands.wait(0.1);
    // The same once more changes nothing, so there is nothing to take back.
    hands.key(Key::Num2);
    hands.wait(0.1);
    for expected in ["1,,,,,,,,", ",,,,,,,,"] {
        hands.press(Key::Z, false, Modifiers::COMMAND);
        hands.wait(0.1);
        assert_eq!(hands.answers(), expected);
    }
    for (digit, expected) in [(Key::Num1, "1,,,,,,,,"), (Key::Num3, "1,3,,,,,,,")] {
        hands.key(digit);
        hands.wait(0.1);
        assert_eq!(hands.answers(), expected, "what was taken back is marked");
    }
    // Away and back again: what was answered before can still be taken back.
    hands.window.state_mut().go(Place::Home);
    hands.wait(0.1);
    let draft = hands.window.state().history().draft(None).unwrap().session.id;
    hands.window.state_mut().go(Place::Assess(draft));
    hands.wait(0.1);
    for expected in ["1,,,,,,,,", ",,,,,,,,", ",,,,,,,,"] {
        hands.press(Key::Z, false, Modifiers::COMMAND);
        hands.wait(0.1);
        assert_eq!(hands.answers(), expected);
    }
    hands.key(Key::Num5);
    hands.wait(0.1);
    assert_eq!(hands.stored(folder.path()), "5,,,,,,,,");
}

/// A finished session, as another program may have written it.
pub fn session(place: usize, label: Option<&str>) -> Session {
    let catalog = Catalog::shipped();
    let instrument = catalog.current("medarbeiderskap").unwrap();
    let at = now().checked_sub(jiff::Span::new().days(i64::try_from(place).unwrap())).unwrap();
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
    let instruments = Catalog::shipped().offered().iter().map(|instrument| (**instrument).clone()).collect();
    let import =
        Import { instruments, sessions, plans: Vec::new(), journal: Vec::new(), settings: Settings::default() };
    Store::open(folder).unwrap().import(&import).unwrap();
}

/// The menu, in every window and with every text.
#[test]
fn the_menu_opens_in_a_narrow_window() {
    let folder = tempfile::tempdir().unwrap();
    fill(folder.path(), vec![session(1, None)]);
    let windows = [
        ([640.0, 760.0], 100),
        ([480.0, 400.0], 100),
        ([240.0, 200.0], 100),
        ([690.0, 760.0], 100),
        ([1280.0, 800.0], 200),
        ([960.0, 1040.0], 200),
        ([1024.0, 768.0], 150),
        ([800.0, 600.0], 125),
    ];
    for (size, percent) in crate::cases::some(windows, 2) {
        let settings = Settings { text_percent: Some(percent), ..Settings::default() };
        // The window is what the screen has; text of 200 % makes it half as wide.
        let size = size.map(|side| side * 100.0 / f32::from(percent));
        let mut window = Open { size, settings, ..Open::new(folder.path()) }.window();
        for place in [Place::Home, Place::Choose, Place::History, Place::Settings, Place::Group, Place::Course] {
            window.state_mut().go(place);
            window.run();
            window.get_by_role_and_label(Role::Button, "Meny").click();
            window.run();
            window.get_by_role_and_label(Role::Button, "Innstillinger");
            window.get_by_role_and_label(Role::Button, "Meny").click();
            window.run();
        }
    }
}

/// As long as an archive or a command takes them.
#[test]
fn the_history_opens_with_labels_of_every_length() {
    let wide = "W".repeat(24);
    let long = "Før kurset i medarbeiderskap på Gardermoen, dagen etter. ".repeat(4);
    let long: String = long.chars().take(200).collect();
    for label in ["Etter medarbeidersamtale", "MEDARBEIDERSAMTALE HØST", &wide, &long] {
        let folder = tempfile::tempdir().unwrap();
        fill(folder.path(), vec![session(0, Some(label)), session(40, Some(label)), session(300, None)]);
        let mut window = Open::new(folder.path()).window();
        window.state_mut().go(Place::History);
        for width in [240, 480, 640, 860, 900, 960, 1000, 1100, 1135, 1280, 1920] {
            window.set_size(egui::vec2(width as f32, 700.0));
            window.run();
        }
    }
}

/// Every width there is, on the pages that draw charts.
#[test]
fn every_width_is_a_window() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    let latest = window.state().history().latest(None).unwrap().session.id;
    let widths = (1100..=1135).chain((240..1920).step_by(if crate::cases::is_long() { 3 } else { 164 }));
    for width in widths {
        window.set_size(egui::vec2(width as f32, 400.0 + (width % 7) as f32 * 90.0));
        for place in [
            Place::Home,
            Place::History,
            Place::Result(selvsyn::ui::Shown::Combined),
            Place::Result(selvsyn::ui::Shown::Session(latest)),
        ] {
            window.state_mut().go(place);
            window.step();
        }
    }
}

/// Asks the window to close, as the button in its corner does.
fn close(hands: &mut Hands) -> Vec<ViewportCommand> {
    let viewport = hands.window.input_mut().viewports.get_mut(&egui::ViewportId::ROOT).unwrap();
    viewport.events.push(egui::ViewportEvent::Close);
    hands.frame(Vec::new(), FRAME);
    let viewport = hands.window.input_mut().viewports.get_mut(&egui::ViewportId::ROOT).unwrap();
    viewport.events.clear();
    commands(hands)
}

fn commands(hands: &Hands) -> Vec<ViewportCommand> {
    hands.window.output().viewport_output[&egui::ViewportId::ROOT].commands.clone()
}

/// What is not stored is asked about, in every language and by keyboard.
#[test]
fn a_window_is_not_closed_over_what_is_not_stored() {
    for (language, wait, anyway) in [
        (Language::Bokmal, "Vent", "Lukk likevel"),
        (Language::Nynorsk, "Vent", "Lukk likevel"),
        (Language::English, "Wait", "Close anyway"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Open { language, size: [480.0, 400.0], ..Open::new(folder.path()) }.window();
        let ctx = window.ctx.clone();
        let instrument = Catalog::shipped().current("medarbeiderskap").unwrap().id.clone();
        window.state_mut().apply(&ctx, Action::Start(instrument));
        settle(&mut window);
        let mut hands = Hands::new(window);
        // All is stored: it closes.
        assert!(!close(&mut hands).contains(&ViewportCommand::CancelClose));
        hands.window.state_mut().lose_store();
        hands.key(Key::Num4);
        hands.wait(0.2);
        assert!(close(&mut hands).contains(&ViewportCommand::CancelClose));
        hands.wait(0.3);
        let focused = |hands: &Hands, name: &str| hands.window.get_by_role_and_label(Role::Button, name).is_focused();
        assert!(focused(&hands, wait));
        hands.key(Key::Num5);
        hands.key(Key::Enter);
        hands.wait(0.3);
        assert!(hands.window.query_by_label(wait).is_none());
        assert_eq!(hands.answers(), "4,,,,,,,,", "nothing is answered behind the question");
        // Escape waits too; and Tab leads to the other answer.
        close(&mut hands);
        hands.wait(0.3);
        hands.key(Key::Escape);
        hands.wait(0.3);
        assert!(hands.window.query_by_label(wait).is_none());
        close(&mut hands);
        hands.wait(0.3);
        hands.key(Key::Tab);
        hands.wait(0.1);
        assert!(focused(&hands, anyway));
        hands.key(Key::Enter);
        assert!(commands(&hands).contains(&ViewportCommand::Close));
        assert!(!close(&mut hands).contains(&ViewportCommand::CancelClose));
    }
}

/// A slow disk is waited for, and then the window closes by itself.
#[test]
fn a_window_that_waits_for_the_disk_closes_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    settle(&mut hands.window);
    let other = rusqlite::Connection::open(folder.path().join("selvsyn.sqlite3")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    hands.key(Key::Num4);
    assert!(close(&mut hands).contains(&ViewportCommand::CancelClose));
    hands.wait(0.4);
    hands.window.get_by_label("Det siste du gjorde, lagres fortsatt. Vinduet lukker seg selv når det er lagret.");
    other.execute_batch("COMMIT").unwrap();
    let began = std::time::Instant::now();
    while !commands(&hands).contains(&ViewportCommand::Close) {
        assert!(began.elapsed() < std::time::Duration::from_secs(60), "it never closes");
        std::thread::sleep(std::time::Duration::from_millis(2));
        hands.frame(Vec::new(), FRAME);
    }
    assert_eq!(hands.stored(folder.path()), "4,,,,,,,,");
}

/// Nothing is called stored that is not.
#[test]
fn a_store_that_is_gone_is_told_of_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    settle(&mut hands.window);
    hands.window.state_mut().lose_store();
    hands.key(Key::Num4);
    hands.wait(0.2);
    hands.window.get_by_label("Ikke lagret");
    hands.window.get_by_label_contains("Lagringen har stoppet av en feil, så det du gjør nå, blir ikke lagret.");
    hands.window.state_mut().go(Place::Home);
    hands.wait(0.2);
    let ctx = hands.window.ctx.clone();
    let instrument = Catalog::shipped().current("karriere").unwrap().id.clone();
    hands.window.state_mut().apply(&ctx, Action::Start(instrument));
    hands.wait(0.2);
    hands.window.get_by_label("Ikke lagret");
}
