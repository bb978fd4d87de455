//! Killed while a course is collected and shown: what was counted is there, and
//! what is shown is shown whole or not at all.

use crate::cases::is_long;
use crate::chance::Chance;
use crate::course::run;
use crate::led::{ASKED, Led, Person};
use serde_json::Value;
use std::fs::OpenOptions;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// In `make test` the same every time; new ones in the long runs, and printed.
fn chance() -> Chance {
    let seed = if is_long() { std::process::id().into() } else { 20_261_201 };
    eprintln!("seed {seed}");
    Chance(seed)
}

fn row(person: u8, turn: u8) -> String {
    (0..9).map(|item| (person.wrapping_add(turn).wrapping_add(item) % 5 + 1).to_string()).collect()
}

/// `course` with these, killed at a random moment of the time it takes; what it
/// had told whole.
fn killed(led: &Led, arguments: &[&str], usual: Duration, chance: &mut Chance) -> Option<Value> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", led.data.to_str().unwrap(), "course"])
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let longest = u64::try_from(usual.as_micros()).unwrap() * 5 / 4;
    std::thread::sleep(Duration::from_micros(chance.below(longest)));
    // It may be done already.
    let _ = child.kill();
    serde_json::from_slice(&child.wait_with_output().unwrap().stdout).ok()
}

fn time(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

/// Somebody hands in anew each time, as a file, as a code in a text that
/// grows, or corrected.
fn hand_in(led: &Led, turn: u8) {
    match turn % 4 {
        3 => {
            let code = Person(turn).code(led, 1, &row(turn, 0));
            let chat = led.shared.join("chat.txt");
            let mut chat = OpenOptions::new().append(true).create(true).open(chat).unwrap();
            writeln!(chat, "Ola {turn}: {code}").unwrap();
        }
        2 => {
            Person(turn).hand_in(led, 1, &row(turn, 0));
            Person(turn / 2).hand_in(led, 1, &row(turn / 2, turn));
        }
        _ => drop(Person(turn).hand_in(led, 1, &row(turn, 0))),
    }
}

#[test]
fn what_was_counted_is_there_however_often_it_is_killed() {
    let kills: u8 = if is_long() { 200 } else { 8 };
    let (mut chance, led) = (chance(), Led::new(&[]));
    let shared = led.shared.to_str().unwrap();
    let collect = ["collect", &led.code, "--round", "1", "--json", shared];
    let mut usual = time(|| drop(led.ok(&collect, "")));
    let (mut counted, mut cut) = (0, 0);
    for kill in 0..kills {
        hand_in(&led, kill);
        // What was told whole was on disk before.
        match killed(&led, &collect, usual, &mut chance) {
            Some(told) => counted = told["received"][ASKED].as_u64().unwrap(),
            None => cut += 1,
        }
        let (there, handed) = (led.received(1), u64::from(kill) + 1);
        assert!((counted..=handed).contains(&there), "{counted} ≤ {there} ≤ {handed} after {kill}");
        counted = there;
        // It takes longer the more there are.
        if kill % 20 == 19 {
            usual = time(|| drop(led.ok(&collect, "")));
            assert_eq!(led.received(1), handed);
        }
    }
    eprintln!("{cut} of {kills} were cut short");
    assert!(cut > 0 && (!is_long() || cut > kills / 4), "{cut} of {kills}");
    assert!(run(&led.data, &["check"], "").status.success());
    assert_eq!(led.collect(1, &[&led.shared], "")["received"][ASKED], u64::from(kills));
    let shown = led.reveal(1).unwrap();
    assert_eq!(shown["n"], u64::from(kills));
}

#[test]
fn what_is_shown_is_shown_whole_or_not_at_all() {
    let (tries, mut chance) = (if is_long() { 40 } else { 3 }, chance());
    let mut usual = None;
    for _ in 0..tries {
        let led = Led::new(&[]);
        let codes: String = (0..7).map(|person| Person(person).code(&led, 1, &row(person, 0)) + "\n").collect();
        led.collect(1, &[], &codes);
        let reveal = ["reveal", &led.code, "--round", "1", "--json", "--yes"];
        let Some(usual) = usual else {
            usual = Some(time(|| drop(led.ok(&reveal, ""))));
            continue;
        };
        let told = killed(&led, &reveal, usual, &mut chance);
        let kept = led.course_run(&["result", &led.code, "--json"], "");
        let kept: Option<Value> = serde_json::from_slice(&kept.stdout).ok();
        match &kept {
            Some(kept) => {
                assert_eq!((&kept["n"], led.received(1)), (&7.into(), 0), "shown whole, and sealed no longer")
            }
            None => assert_eq!(led.received(1), 7, "not shown, and all of it waits"),
        }
        if told.is_some() {
            assert_eq!(told, kept, "what was printed was stored before");
        }
        // Either way it is known who is in it.
        if kept.is_none() {
            assert_eq!(led.reveal(1).unwrap()["n"], 7);
        }
        let again = led.collect(1, &[], &codes);
        assert_eq!((again["counted"].as_u64(), again["rejected"].as_array().unwrap().len()), (Some(0), 7));
    }
}
