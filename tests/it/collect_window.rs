//! Collecting in the window: it never waits, nothing is counted before it is
//! stored, and what is shown is shown once.

use crate::led::{ASKED, Led, Person, answers, instrument};
use crate::support::{Open, Since, settle, until};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::course::Course;
use selvsyn::group::{Reason, Sheet};
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::store::Store;
use selvsyn::ui::{Action, CollectAction, CollectView, CourseTab, Place};
use std::fs;
use std::time::Duration;

type Window = Harness<'static, App>;

/// The window on the page of the course, with its folder watched.
fn open(led: &Led, watches: bool) -> Window {
    let mut store = Store::open(&led.data).unwrap();
    let mut course: Course = store.load(&mut selvsyn::instrument::Catalog::shipped()).unwrap().courses.led[0].clone();
    course.folder = watches.then(|| led.shared.to_str().unwrap().to_owned());
    store.save_course(&course, &[]).unwrap();
    drop(store);
    let mut window = Open::new(&led.data).window();
    apply(&mut window, Action::Go(Place::Course { code: led.course(), tab: CourseTab::Collect }));
    act(&mut window, CollectAction::OpenRound { course: led.course(), round: 1 });
    window
}

fn apply(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, action);
    settle(window);
}

fn act(window: &mut Window, action: CollectAction) {
    apply(window, Action::Collect(action));
}

fn view<'a>(window: &'a Harness<'_, App>) -> &'a CollectView {
    window.state().collection().unwrap()
}

fn waiting(window: &Harness<'_, App>) -> usize {
    view(window).asked[0].waiting
}

fn until_waiting(window: &mut Window, count: usize) {
    until(window, |window| waiting(window) == count);
}

fn sheet(row: &str, mark: &str) -> Sheet {
    let mut sheet = Sheet::new(&instrument());
    assert!(sheet.paste(row, &instrument()));
    sheet.set_mark(mark);
    sheet
}

/// Files, codes and paper; closed in between; shown once, and the files of it
/// deleted.
#[test]
fn a_round_is_collected_and_shown_in_the_window() {
    let led = Led::new(&["--instrument", "medarbeiderskap=9"]);
    for person in 0..3 {
        Person(person).hand_in(&led, 1, "333333333");
    }
    let mut window = open(&led, true);
    until_waiting(&mut window, 3);
    Person(3).hand_in(&led, 1, "444444444");
    until_waiting(&mut window, 4);

    let code = Person(4).code(&led, 1, "444444444");
    let text = format!("Hei!\nMin er {code}\nog min: {}\n", &code[..code.len() - 1]);
    act(&mut window, CollectAction::TakeText(text));
    assert_eq!(waiting(&window), 5);
    let uncounted = view(&window).uncounted.clone();
    assert_eq!(uncounted.len(), 1, "{uncounted:?}");
    let broken = &uncounted[0];
    assert_eq!((broken.before.trim(), broken.reason), ("og min:", Reason::CodeIncomplete));
    assert_eq!((broken.pasted.map(|(_, line)| line), broken.can_be_mended), (Some(3), true));
    act(&mut window, CollectAction::MendCode { number: broken.number, code: Person(5).code(&led, 1, "555555555") });
    assert_eq!((waiting(&window), view(&window).uncounted.len()), (6, 0));

    act(&mut window, CollectAction::CountSheet(sheet("123451234", "a7k2")));
    assert_eq!((waiting(&window), view(&window).can_undo), (7, true));
    act(&mut window, CollectAction::CountSheet(sheet("555555555", "A7K2")));
    assert_eq!(view(&window).same_mark.as_ref().map(Sheet::mark), Some("A7K2"), "it is asked about");
    assert_eq!(waiting(&window), 7);
    act(&mut window, CollectAction::KeepBothSheets);
    assert_eq!(waiting(&window), 8);
    act(&mut window, CollectAction::UndoSheet);
    assert_eq!(waiting(&window), 7);
    act(&mut window, CollectAction::Withdraw(Person(4).delivery(&led, 1).to_string()));
    assert_eq!(waiting(&window), 6);
    drop(window);

    // What was counted is there when it is opened again.
    let mut window = open(&led, true);
    until_waiting(&mut window, 6);
    assert_eq!(window.state().contents().courses.led[0].received.iter().map(|one| one.count).sum::<usize>(), 6);
    act(&mut window, CollectAction::RevealRound);
    let results = &window.state().contents().courses.led[0].results;
    assert_eq!(
        results.iter().map(|result| (result.round, result.part, result.ways.count())).collect::<Vec<_>>(),
        [(1, 1, 6)]
    );
    let shown = view(&window);
    assert_eq!((shown.asked[0].waiting, shown.asked[0].shown, shown.left_files), (0, 6, 4));
    act(&mut window, CollectAction::DeleteLeftFiles);
    assert_eq!((view(&window).left_files, fs::read_dir(&led.shared).unwrap().count()), (0, 0));
    // It is refused here as everywhere.
    act(&mut window, CollectAction::TakeText(Person(3).code(&led, 1, "111111111")));
    assert_eq!(view(&window).uncounted[0].reason, Reason::AlreadyShown);
    assert_eq!(waiting(&window), 0);
}

/// More than were expected are told before they are shown, and asked about.
#[test]
fn more_than_are_expected_are_asked_about_in_the_window() {
    let led = Led::new(&["--instrument", "medarbeiderskap=4"]);
    for person in 0..5 {
        Person(person).hand_in(&led, 1, "333333333");
    }
    let mut window = open(&led, true);
    until_waiting(&mut window, 5);
    window.get_by_label_contains("Én flere enn ventet har levert. Tell hodene før du viser.");
    window.get_by_role_and_label(Role::Button, "Vis gruppens resultat…").click();
    settle(&mut window);
    window.get_by_label_contains("Det er én flere enn ventet. Stemmer det med hodene i rommet?");
    assert_eq!((waiting(&window), view(&window).asked[0].shown), (5, 0), "nothing is shown before the answer");
    window.get_by_role_and_label(Role::Button, "Vis nå").click();
    settle(&mut window);
    assert_eq!((waiting(&window), view(&window).asked[0].shown), (0, 5));
}

/// A share that goes away empties nothing; a file that goes leaves the count.
#[test]
fn a_share_that_goes_away_is_told_and_empties_nothing() {
    let led = Led::new(&[]);
    let file = Person(0).hand_in(&led, 1, "333333333");
    Person(1).hand_in(&led, 1, "333333333");
    let mut window = open(&led, true);
    until_waiting(&mut window, 2);
    let away = led.parent.path().join("borte");
    fs::rename(&led.shared, &away).unwrap();
    until(&mut window, |window| view(window).is_folder_gone);
    assert_eq!(waiting(&window), 2);
    fs::rename(&away, &led.shared).unwrap();
    until(&mut window, |window| !view(window).is_folder_gone);
    assert_eq!(waiting(&window), 2);
    fs::remove_file(file).unwrap();
    until_waiting(&mut window, 1);
}

/// Another program collects at the same time: nothing is counted twice, and
/// nothing is lost.
#[test]
fn a_command_and_the_window_collect_at_once() {
    let led = Led::new(&[]);
    let mut window = open(&led, false);
    act(&mut window, CollectAction::TakeText(Person(0).code(&led, 1, "333333333")));
    led.collect(1, &[], &(Person(1).code(&led, 1, "333333333") + "\n"));
    act(&mut window, CollectAction::TakeText(Person(1).code(&led, 1, "333333333")));
    act(&mut window, CollectAction::TakeText(Person(2).code(&led, 1, "333333333")));
    assert_eq!((waiting(&window), led.received(1)), (3, 3));
}

/// Forty at once among five thousand others: the window goes on all the while.
#[test]
fn the_window_answers_while_a_large_folder_is_read() {
    let led = Led::new(&[]);
    let others = if crate::cases::is_long() { 4_960 } else { 400 };
    for other in 0..others {
        fs::write(led.shared.join(format!("notat {other}.txt")), "Husk kaffe til møtet.").unwrap();
    }
    for person in 0..40 {
        Person(person).hand_in(&led, 1, "333333333");
    }
    let mut window = open(&led, true);
    let mut longest = Duration::ZERO;
    for _ in 0..100_000 {
        let since = Since::now();
        window.step();
        longest = longest.max(since.held());
        if waiting(&window) == 40 {
            break;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(waiting(&window), 40);
    assert!(longest < Duration::from_millis(100), "{longest:?}");
    assert!(view(&window).uncounted.is_empty(), "what is none of ours is not told");
    assert_eq!(answers("333333333").to_string(), "3,3,3,3,3,3,3,3,3");
    assert_eq!(view(&window).asked[0].instrument.id.as_str(), ASKED);
}

/// Everything the window tells a screen reader.
fn told(window: &Window) -> String {
    let nodes = window.root().children_recursive();
    let words = nodes.filter_map(|node| {
        let node = node.accesskit_node();
        Some(node.label().or_else(|| node.value())? + "\n")
    });
    words.collect()
}

/// No figure but how many there are, and nothing comes of asking for more.
#[test]
fn four_show_nothing() {
    let led = Led::new(&["--instrument", "medarbeiderskap=9"]);
    let mut window = open(&led, false);
    for person in 0..4 {
        act(&mut window, CollectAction::TakeText(Person(person).code(&led, 1, "123451234")));
    }
    act(&mut window, CollectAction::RevealRound);
    assert!(window.state().contents().courses.led[0].results.is_empty());
    assert_eq!(waiting(&window), 4);
    let told = told(&window);
    assert!(told.contains("4 av 9"), "{told}");
    for never in ["jennomsnitt", "edian", "3,0", "1, 2, 3"] {
        assert!(!told.contains(never), "{never} in {told}");
    }
}

/// What cannot be remembered is not shown, and not lost.
#[test]
fn where_nothing_can_be_remembered_nothing_is_shown() {
    let led = Led::new(&[]);
    let mut window = open(&led, false);
    for person in 0..6 {
        act(&mut window, CollectAction::TakeText(Person(person).code(&led, 1, "123451234")));
    }
    window.state_mut().lose_store();
    act(&mut window, CollectAction::RevealRound);
    assert!(window.state().contents().courses.led[0].results.is_empty());
    assert_eq!(waiting(&window), 6);
    assert!(!view(&window).is_revealing, "nobody waits for it");
    let gone = Texts::new(Language::Bokmal).get("store-gone");
    assert_eq!(window.state().told(), Some(gone.as_str()));
}

#[test]
fn a_file_that_cannot_be_read_is_named_so_until_it_can() {
    let led = Led::new(&[]);
    let mut window = open(&led, false);
    let file = led.parent.path().join("kari.txt");
    act(&mut window, CollectAction::DropFiles(vec![file.clone()]));
    let uncounted: Vec<(String, Reason)> =
        view(&window).uncounted.iter().map(|one| (one.found.clone(), one.reason)).collect();
    assert_eq!(uncounted, [("kari.txt".to_owned(), Reason::Unreadable)]);
    window.get_by_label_contains("Filen kan ikke leses nå.");
    fs::write(&file, Person(0).code(&led, 1, "123451234")).unwrap();
    act(&mut window, CollectAction::DropFiles(vec![file]));
    assert_eq!((waiting(&window), view(&window).uncounted.len()), (1, 0));
}

/// A code in a text that takes a while to be read.
fn long_text(led: &Led, person: u8) -> String {
    Person(person).code(led, 1, "123451234") + &" og en hel del annet".repeat(60_000)
}

fn begin(window: &mut Window, action: CollectAction) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Collect(action));
}

/// What was pasted or keyed does not come again: it is read to its end beside
/// the window, and calling off ends nothing of it.
#[test]
fn what_has_come_is_read_to_its_end_beside_the_window() {
    let led = Led::new(&[]);
    let mut window = open(&led, false);
    for person in 0..6 {
        begin(&mut window, CollectAction::TakeText(long_text(&led, person)));
    }
    begin(&mut window, CollectAction::CountSheet(sheet("123451234", "")));
    assert_eq!(waiting(&window), 0, "it has begun, and nobody waited for it");
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::CancelJob);
    settle(&mut window);
    assert_eq!((waiting(&window), window.state().told()), (7, None));
}

/// Files are looked through until that is called off, and then it is said.
#[test]
fn calling_off_the_reading_of_files_is_told() {
    let led = Led::new(&[]);
    let files: Vec<_> = (0..4)
        .map(|person| {
            let file = led.parent.path().join(format!("{person}.txt"));
            fs::write(&file, long_text(&led, person)).unwrap();
            file
        })
        .collect();
    let mut window = open(&led, false);
    begin(&mut window, CollectAction::DropFiles(files.clone()));
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::CancelJob);
    settle(&mut window);
    assert!(waiting(&window) < 4);
    assert_eq!(window.state().told(), Some("Avbrutt. Det som alt var lest, er tatt med."));
    act(&mut window, CollectAction::DropFiles(files));
    assert_eq!(waiting(&window), 4);
}

/// The result waits for what has come before it was asked for.
#[test]
fn a_result_is_not_shown_before_what_has_come_is_read() {
    let led = Led::new(&[]);
    let mut window = open(&led, false);
    for person in 0..5 {
        act(&mut window, CollectAction::TakeText(Person(person).code(&led, 1, "123451234")));
    }
    begin(&mut window, CollectAction::TakeText(long_text(&led, 5)));
    begin(&mut window, CollectAction::RevealRound);
    settle(&mut window);
    let results = &window.state().contents().courses.led[0].results;
    assert_eq!(results.iter().map(|result| result.ways.count()).collect::<Vec<_>>(), [6]);
}

/// What is typed after a way was chosen is meant for it, and after a result was
/// shown there is one button to it.
#[test]
fn choosing_a_way_puts_the_keyboard_there_and_a_shown_result_is_one_press_away() {
    let led = Led::new(&[]);
    let mut window = open(&led, false);
    let choose = |window: &mut Window, way: &str| {
        window.get_by_role_and_label(Role::RadioButton, way).click();
        window.run();
    };
    choose(&mut window, "Papir, 0, Tast inn fra svarark");
    for sheet in 1..=6 {
        window.event(egui::Event::Text("123451234".to_owned()));
        window.run();
        window.key_press(egui::Key::Enter);
        until_waiting(&mut window, sheet);
    }
    choose(&mut window, "Koder, 0, Lim inn hele chatten");
    window.event(egui::Event::Paste(Person(0).code(&led, 1, "123451234")));
    window.run();
    let press = |window: &mut Window, name: &str| {
        window.get_by_role_and_label(Role::Button, name).click();
        settle(window);
    };
    press(&mut window, "Ta imot");
    until_waiting(&mut window, 7);
    press(&mut window, "Vis gruppens resultat…");
    press(&mut window, "Vis nå");
    press(&mut window, "Se resultatet");
    assert_eq!(*window.state().place(), Place::Course { code: led.course(), tab: CourseTab::Results });
}

/// Files of a round that was shown may lie in the folder for as long as they
/// like; what is new for another round counts there, and that is told.
#[test]
fn the_files_of_another_round_are_no_faults() {
    let led = Led::new(&[]);
    for person in 0..6 {
        Person(person).hand_in(&led, 1, "333333333");
    }
    led.collect(1, &[&led.shared], "");
    assert_eq!(led.reveal(1).unwrap()["n"], 6);
    let mut window = open(&led, true);
    // The page itself shows the round that is nearest.
    apply(&mut window, Action::Go(Place::Home));
    act(&mut window, CollectAction::OpenRound { course: led.course(), round: 2 });
    Person(0).hand_in(&led, 2, "444444444");
    until_waiting(&mut window, 1);
    assert_eq!(view(&window).uncounted, []);
    Person(8).hand_in(&led, 1, "333333333");
    until(&mut window, |window| !view(window).uncounted.is_empty());
    let told = &view(&window).uncounted[0];
    assert_eq!((told.reason, told.counts_in.as_deref()), (Reason::OtherRound, Some("1. samling")));
    assert_eq!(waiting(&window), 1);
    act(&mut window, CollectAction::OpenRound { course: led.course(), round: 1 });
    assert_eq!(waiting(&window), 1, "whoever comes late waits for others");
    // The command line tells them together, round by round.
    let told = led.ok(&["collect", &led.code, led.shared.to_str().unwrap()], "");
    assert!(told.contains("6 filer er alt med i et vist resultat") && told.contains("1. samling"), "{told}");
    assert!(!told.contains("selvsyn-bidrag"), "{told}");
}

/// What lies sealed meets the one who leads the course at the start.
#[test]
fn a_collection_meets_the_facilitator_at_the_start() {
    let led = Led::new(&["--instrument", "medarbeiderskap=18"]);
    let mut window = open(&led, false);
    act(&mut window, CollectAction::TakeText(Person(0).code(&led, 1, "123451234")));
    drop(window);
    let mut window = Open::new(&led.data).window();
    window.get_by_label("1 av 18 levert");
    window.get_by_role_and_label(Role::Button, "Fortsett innsamlingen: Plan og bygg").click();
    settle(&mut window);
    assert_eq!(*window.state().place(), Place::Course { code: led.course(), tab: CourseTab::Collect });
}
