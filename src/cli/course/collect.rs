//! `course collect` and `course withdraw`.

use super::super::begin::Opened;
use super::super::error::Failure;
use super::super::print;
use super::json::CollectJson;
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
    lines += &received(opened, of, &collector);
    let told = collector.uncounted();
    if !told.is_empty() {
        lines += &format!("{}\n", texts.with("group-rejected-count", &[("count", told.len().into())]));
    }
    for one in told {
        lines += &format!("  {}\n", words(one, opened));
    }
    print(&lines)
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
