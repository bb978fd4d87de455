//! `course collect` and `course withdraw`.

use super::super::begin::Opened;
use super::super::error::Failure;
use super::super::print;
use super::json::CollectJson;
use crate::group::Reason;
use crate::platform::clock;
use crate::service::collecting::{Collector, Uncounted};
use crate::service::courses;
use std::path::PathBuf;

/// Takes in what was handed in, and tells what counted and what did not.
///
/// # Errors
/// What keeps it from being counted.
pub fn run(
    opened: &mut Opened,
    code: &str,
    inputs: &[PathBuf],
    round: Option<u8>,
    is_json: bool,
) -> Result<(), Failure> {
    let course = super::find(opened, code)?;
    let now = clock::now();
    let of = courses::round(&course, round, now.date())?;
    let (counted, collector) = super::led(opened, &course).collect(inputs, round, &now)?;
    if is_json {
        return print(&super::super::json::line(&CollectJson::new(counted, of, &collector))?);
    }
    let texts = &opened.texts;
    let mut lines = format!("{}\n", texts.with("course-collected", &[("count", counted.into())]));
    let mut rounds: Vec<u8> = collector.waiting().into_iter().map(|(round, _)| round).chain([of]).collect();
    rounds.sort_unstable();
    rounds.dedup();
    for of in &rounds {
        if rounds.len() > 1 {
            lines += &format!("{}\n", course.round(*of).map_or("", |round| round.title.as_str()));
        }
        lines += &received(opened, *of, &collector);
    }
    lines += &uncounted(opened, &collector);
    print(&lines)
}

/// What did not count. The files of what is shown may lie in their folder for
/// long: they are told together.
fn uncounted(opened: &Opened, collector: &Collector) -> String {
    let is_shown = |one: &&Uncounted| one.reason == Reason::AlreadyShown && one.found.is_empty();
    let told = collector.uncounted();
    let shown = told.iter().filter(is_shown).count();
    let mut lines = String::new();
    if shown > 0 {
        lines += &format!("{}\n", opened.texts.with("course-collect-shown", &[("count", shown.into())]));
    }
    if told.len() > shown {
        let count = [("count", (told.len() - shown).into())];
        lines += &format!("{}\n", opened.texts.with("group-rejected-count", &count));
    }
    for one in told.iter().filter(|one| !is_shown(one)) {
        lines += &format!("  {}\n", words(one, opened));
    }
    lines
}

/// How many lie sealed of each questionnaire.
fn received(opened: &Opened, round: u8, collector: &Collector) -> String {
    let texts = &opened.texts;
    let line = |(instrument, expected): (&std::sync::Arc<crate::instrument::Instrument>, Option<u32>)| {
        let title = instrument.title.get(texts.language());
        let expected = expected.map(|expected| usize::try_from(expected).unwrap_or(usize::MAX));
        let waiting = collector.count(round, &instrument.id).waiting;
        format!("{title}: {}\n", crate::chart::received_words(waiting, expected, texts))
    };
    collector.asked().map(line).collect()
}

/// Where it stood, what stood round it, and why it does not count.
fn words(one: &Uncounted, opened: &Opened) -> String {
    let texts = &opened.texts;
    let around = [&one.before, &one.found, &one.after].map(|words| words.trim());
    let around: Vec<&str> = around.into_iter().filter(|words| !words.is_empty()).collect();
    let around = if around.is_empty() { String::new() } else { format!(" «{}»", around.join(" ")) };
    let why = match (&one.course, one.round) {
        (Some(course), _) => texts.with("course-collect-other", &[("course", course.into())]),
        (None, _) => texts.reason(one.reason),
    };
    format!("{}{around}: {why}", one.place())
}

/// Takes a contribution out for good.
///
/// # Errors
/// That it is not among what waits.
pub fn withdraw(opened: &mut Opened, code: &str, what: &str, yes: bool) -> Result<(), Failure> {
    let course = super::find(opened, code)?;
    super::confirm(opened, &opened.texts.get("course-withdraw-ask"), yes)?;
    let now = clock::now();
    super::led(opened, &course).withdraw(what, now.timestamp())?;
    print(&format!("{}\n", opened.texts.get("course-withdrawn")))
}
