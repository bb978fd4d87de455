//! A whole course as it is lived: two gatherings six weeks apart by the clock,
//! eighteen expected; files, codes and sheets; the program closed, killed and
//! carried to another machine in between; and every figure that comes of it
//! held against what Python makes of the same answers.

mod facilitator;
mod figures;
mod people;

use crate::cases::is_long;
use crate::chance::Chance;
use crate::support::reader;
use facilitator::Facilitator;
use figures::Figures;
use people::{Person, Room};
use selvsyn::ui::{Action, CourseAction, CourseTab, Place};
use serde_json::Value;
use std::fs;
use std::process::Command;

/// A gathering: its number, and what time it is.
#[derive(Clone, Copy)]
struct Day {
    round: u8,
    /// As programs are told it: a clock that goes on, or an archive is sealed
    /// with ever more work, by which time is measured.
    clock: &'static str,
    /// As a window in a test is.
    now: fn() -> jiff::Zoned,
}

const FIRST: Day =
    Day { round: 1, clock: "@2026-10-13 08:30:00", now: || "2026-10-13T10:30:00+02:00[Europe/Oslo]".parse().unwrap() };
const SECOND: Day =
    Day { round: 2, clock: "@2026-11-24 08:30:00", now: || "2026-11-24T09:30:00+01:00[Europe/Oslo]".parse().unwrap() };

const AGREED: &str = "Si fra før det haster";
const SIGN: &str = "Færre blir overrasket";
const ACTION: &str = "Fast punkt på mandager";
const SAID: &str = "Tid til hver enkelt";

/// How often it is killed while it collects, in the command and in the window.
fn kills() -> (usize, usize) {
    if is_long() { (40, 12) } else { (4, 1) }
}

/// In `make test` the same every time; new ones in the long runs, and printed.
fn chance() -> Chance {
    let seed = if is_long() { std::process::id().into() } else { 20_261_013 };
    eprintln!("seed {seed}");
    Chance(seed)
}

#[test]
fn a_course_over_six_weeks_is_led_and_comes_to_the_figures_that_python_computes() {
    let mut chance = chance();
    let room = Room::new(&mut chance);
    let mut led = Facilitator::new(&room);

    // Seventeen of eighteen: eleven files, three codes, three sheets.
    let (late, early) = room.people(FIRST).partition::<Vec<Person>, _>(|person| *person == people::LATE);
    for person in &early {
        room.hand_in(*person, FIRST, &led);
    }
    led.collect_killed(FIRST, &mut chance, 10);
    led.collect_in_the_window(FIRST, &room);
    assert_eq!(led.received(FIRST), 16);
    led = led.on_another_machine(FIRST);
    assert_eq!(led.received(FIRST), 16, "all of it came along");
    for person in late {
        room.hand_in(person, FIRST, &led);
    }
    let asked = led.refused(FIRST, &["reveal", led.code()]);
    assert!(asked.contains("16 av 18 har levert."), "{asked}");
    led.collect_killed(FIRST, &mut chance, 17);
    led.reveal_killed(FIRST, &mut chance, 17);
    led.agree(FIRST);

    // Six weeks later; what was on paper is still known by its mark.
    led = led.on_another_machine(SECOND);
    for person in room.people(SECOND) {
        room.hand_in(person, SECOND, &led);
    }
    led.collect_killed(SECOND, &mut chance, 11);
    led.collect_in_the_window(SECOND, &room);
    assert_eq!(led.received(SECOND), 16);
    led.says(SECOND, CourseTab::Agreed, &["Sist ble vi enige om …", AGREED]);
    led.reveal_killed(SECOND, &mut chance, 16);

    let figures = Figures::new(&room);
    for (day, count) in [(FIRST, 17), (SECOND, 16)] {
        let result = led.json(&["result", led.code(), "--round", &day.round.to_string()]);
        assert_eq!(result["n"], count);
        assert!(figures.are_those_of(day, &result), "seventeen and sixteen show every point");
    }
    let change = led.json(&["change", led.code(), "--instrument", people::ASKED]);
    assert_eq!(change["n"], 13);
    figures.change_is(&change);
    let [a, b] = [1, 2].map(|round| format!("{}:{round}", led.code()));
    figures.comparison_is(&led.json(&["compare", &a, &b, "--instrument", people::ASKED]));
    minutes(&led, &figures);
    results_in_the_window(&led, &figures);
}

/// One page of the second gathering, for reading and for a word processor.
fn minutes(led: &Facilitator, figures: &Figures) {
    let [pdf, docx] = ["referat.pdf", "referat.docx"].map(|name| led.beside(name));
    for out in [&pdf, &docx] {
        led.ok(SECOND, &["minutes", led.code(), "--out", out.to_str().unwrap()]);
    }
    let text = Command::new("pdftotext").arg("-layout").arg(&pdf).arg("-").output().unwrap().stdout;
    let printed = squeezed(&String::from_utf8(text).unwrap());
    let read: Value = serde_json::from_str(&reader("docx.py", &[], &fs::read(&docx).unwrap())).unwrap();
    let paragraphs: Vec<&str> =
        read["paragraphs"].as_array().unwrap().iter().map(|paragraph| paragraph[1].as_str().unwrap()).collect();
    let typed = squeezed(&paragraphs.join("\n"));
    for words in [
        people::COURSE,
        "1. samling, 13. oktober 2026",
        "2. samling, 24. november 2026",
        "Medarbeiderskap: 16 av 18 (89 %)",
        "Før og etter: 13 av 16 kan kobles.",
        &format!("Utvikle: {AGREED}."),
        &format!("Dette ser vi når det virker: {SIGN}."),
        ACTION,
        SAID,
    ] {
        assert!(printed.contains(words), "«{words}» in the PDF: {printed}");
        assert!(typed.contains(words), "«{words}» in the document: {typed}");
    }
    // What has changed is told as `course change` does, and the picture says
    // the means of both rounds.
    let told = led.ok(SECOND, &["change", led.code(), "--instrument", people::ASKED]);
    for words in told.lines().map(squeezed) {
        assert!(printed.contains(&words) && typed.contains(&words), "«{words}» in {printed}");
    }
    for words in figures.mean_words() {
        assert!(typed.contains(&words), "«{words}» in the picture's words: {typed}");
    }
}

/// What lasts is there in the window, on whatever machine it is by now.
fn results_in_the_window(led: &Facilitator, figures: &Figures) {
    let means = figures.means(SECOND);
    let means = means.iter().map(String::as_str);
    let words = ["17 av 18", "16 av 18", "13 svarte begge ganger"].into_iter().chain(means).collect::<Vec<_>>();
    led.says(SECOND, CourseTab::Results, &words);
}

/// Words however they are broken into lines.
fn squeezed(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Facilitator {
    /// «Dette vil vi», on the command line, and what the room said, in the
    /// window.
    fn agree(&self, day: Day) {
        let action = format!("{ACTION}=2026-11-02");
        let agreed = ["--develop", AGREED, "--strength", "Dele det vi kan", "--sign", SIGN, "--action", &action];
        for round in ["1", "2"] {
            self.ok(day, &[&["agree", self.code(), "--round", round, "--yes"][..], &agreed].concat());
        }
        let mut window = self.window(day);
        let said = |list: &str| selvsyn::course::Said {
            page: "forventninger".to_owned(),
            list: list.to_owned(),
            text: SAID.to_owned(),
            policy: None,
            role: String::new(),
        };
        let ctx = window.ctx.clone();
        for round in [1, 2] {
            let say = CourseAction::Say(self.course(), round, vec![said("leadership")]);
            window.state_mut().apply(&ctx, Action::Course(say));
        }
        window.state_mut().apply(&ctx, Action::Go(Place::Home));
        crate::support::settle(&mut window);
    }
}
