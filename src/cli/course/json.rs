//! What the commands print for other programs.

use crate::course::Course;
use crate::service::collecting::Collector;
use serde::Serialize;
use std::collections::BTreeMap;

/// One line of `course list --json`.
#[derive(Serialize)]
pub struct ListedJson<'a> {
    course: String,
    name: &'a str,
    workplace: Option<&'a str>,
    ended: bool,
}

impl<'a> ListedJson<'a> {
    pub fn new(course: &'a Course) -> Self {
        Self {
            course: course.code.to_string(),
            name: &course.name,
            workplace: workplace(course),
            ended: course.ended_at.is_some(),
        }
    }
}

/// `course show --json`.
#[derive(Serialize)]
pub struct CourseJson<'a> {
    course: String,
    name: &'a str,
    workplace: Option<&'a str>,
    floor: usize,
    expected: BTreeMap<&'a str, Option<u32>>,
    rounds: Vec<RoundJson<'a>>,
}

#[derive(Serialize)]
struct RoundJson<'a> {
    round: u8,
    title: &'a str,
    date: String,
    received: BTreeMap<&'a str, usize>,
    shown: Vec<&'a str>,
}

impl<'a> CourseJson<'a> {
    pub fn new(course: &'a Course) -> Self {
        let asked = || course.instruments.iter().map(|asked| (asked.instrument.as_str(), asked));
        let rounds = (1..).zip(&course.rounds).map(|(round, of)| RoundJson {
            round,
            title: &of.title,
            date: of.date.to_string(),
            received: asked().map(|(id, asked)| (id, course.received(round, &asked.instrument))).collect(),
            shown: asked()
                .filter(|(_, asked)| course.results(round, &asked.instrument).next().is_some())
                .map(|(id, _)| id)
                .collect(),
        });
        Self {
            course: course.code.to_string(),
            name: &course.name,
            workplace: workplace(course),
            floor: course.floor.persons(),
            expected: asked().map(|(id, asked)| (id, asked.expected)).collect(),
            rounds: rounds.collect(),
        }
    }
}

fn workplace(course: &Course) -> Option<&str> {
    Some(course.workplace.as_str()).filter(|name| !name.is_empty())
}

/// `course collect --json`.
#[derive(Serialize)]
pub struct CollectJson {
    counted: usize,
    received: BTreeMap<String, usize>,
    rejected: Vec<RejectedJson>,
}

#[derive(Serialize)]
struct RejectedJson {
    source: String,
    reason: &'static str,
}

impl CollectJson {
    pub fn new(counted: usize, round: u8, collector: &Collector) -> Self {
        let received = |(instrument, _): (&std::sync::Arc<crate::instrument::Instrument>, _)| {
            (instrument.id.to_string(), collector.count(round, &instrument.id).waiting)
        };
        let rejected = collector.uncounted().iter();
        Self {
            counted,
            received: collector.asked().map(received).collect(),
            rejected: rejected.map(|one| RejectedJson { source: one.place(), reason: one.reason.tag() }).collect(),
        }
    }
}
