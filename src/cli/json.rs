//! The JSON of `--json`, key by key as the schemas in `assets/schema` say.

use super::error::Failure;
use crate::group::{Floor, GroupResult, Groups, Reason, Rejected};
use crate::i18n::Texts;
use crate::instrument::{Instrument, Language, Problem};
use crate::lesson::Lesson;
use crate::scoring::{Answer, DimensionChange, DimensionScore, Record, SessionId, Verdict};
use serde::Serialize;

/// `instruments --json`, one of them.
#[derive(Serialize)]
pub struct InstrumentJson<'a> {
    id: &'a str,
    version: u32,
    title: &'a str,
    dimensions: Vec<DimensionJson<'a>>,
}

#[derive(Serialize)]
struct DimensionJson<'a> {
    id: &'a str,
    title: &'a str,
    items: Vec<ItemJson<'a>>,
}

#[derive(Serialize)]
struct ItemJson<'a> {
    id: &'a str,
    text: &'a str,
}

impl<'a> InstrumentJson<'a> {
    pub fn new(instrument: &'a Instrument, language: Language) -> Self {
        let dimensions = instrument
            .dimensions
            .iter()
            .map(|dimension| DimensionJson {
                id: dimension.id.as_str(),
                title: dimension.title.get(language),
                items: dimension
                    .items
                    .iter()
                    .map(|item| ItemJson { id: item.id.as_str(), text: item.text.get(language) })
                    .collect(),
            })
            .collect();
        Self {
            id: instrument.id.as_str(),
            version: instrument.version,
            title: instrument.title.get(language),
            dimensions,
        }
    }
}

/// `lesson list --json`, one of them.
#[derive(Serialize)]
pub struct LessonJson<'a> {
    id: &'a str,
    version: u32,
    title: &'a str,
    slides: usize,
}

impl<'a> LessonJson<'a> {
    pub fn new(lesson: &'a Lesson, language: Language) -> Self {
        let Lesson { id, version, title, slides, .. } = lesson;
        Self { id, version: *version, title: title.get(language), slides: slides.len() }
    }
}

/// `instruments --validate --json`, one problem.
#[derive(Serialize)]
pub struct ProblemJson<'a> {
    place: &'a str,
    problem: String,
}

impl<'a> ProblemJson<'a> {
    pub fn new(problem: &'a Problem, texts: &Texts) -> Self {
        Self { place: &problem.place, problem: texts.problem_kind(&problem.kind) }
    }
}

#[derive(Serialize)]
struct ScoreJson<'a> {
    id: &'a str,
    mean: Option<f64>,
    answered: usize,
    items: usize,
}

fn scores(scores: &[DimensionScore]) -> Vec<ScoreJson<'_>> {
    scores
        .iter()
        .map(|score| ScoreJson {
            id: score.dimension.as_str(),
            mean: score.mean,
            answered: score.answered,
            items: score.items,
        })
        .collect()
}

/// `show --json`.
#[derive(Serialize)]
pub struct ShowJson<'a> {
    session: SessionId,
    instrument: &'a str,
    instrument_version: u32,
    date: String,
    label: Option<&'a str>,
    dimensions: Vec<ScoreJson<'a>>,
    items: Vec<AnswerJson<'a>>,
}

#[derive(Serialize)]
struct AnswerJson<'a> {
    id: &'a str,
    value: serde_json::Value,
}

impl<'a> ShowJson<'a> {
    pub fn new(record: &'a Record) -> Self {
        let session = &record.session;
        let items = record
            .instrument
            .items()
            .zip(session.answers.iter())
            .map(|(item, answer)| AnswerJson {
                id: item.id.as_str(),
                value: match answer {
                    Some(Answer::Point(point)) => point.into(),
                    Some(Answer::NotRelevant) => "na".into(),
                    None => serde_json::Value::Null,
                },
            })
            .collect();
        Self {
            session: session.id,
            instrument: session.instrument.as_str(),
            instrument_version: session.instrument_version,
            date: session.date.to_string(),
            label: session.label.as_deref(),
            dimensions: scores(&record.scores),
            items,
        }
    }
}

/// `history --json`, one session.
#[derive(Serialize)]
pub struct HistoryJson<'a> {
    session: SessionId,
    instrument: &'a str,
    instrument_version: u32,
    date: String,
    label: Option<&'a str>,
    finished: bool,
    dimensions: Vec<ScoreJson<'a>>,
}

impl<'a> HistoryJson<'a> {
    pub fn new(record: &'a Record) -> Self {
        let session = &record.session;
        Self {
            session: session.id,
            instrument: session.instrument.as_str(),
            instrument_version: session.instrument_version,
            date: session.date.to_string(),
            label: session.label.as_deref(),
            finished: session.is_finished(),
            dimensions: scores(&record.scores),
        }
    }
}

/// `compare --json`.
#[derive(Serialize)]
pub struct CompareJson<'a> {
    earlier: SessionId,
    later: SessionId,
    dimensions: Vec<ChangeJson<'a>>,
}

#[derive(Serialize)]
struct ChangeJson<'a> {
    id: &'a str,
    earlier: Option<f64>,
    later: Option<f64>,
    change: Option<f64>,
    limit: Option<f64>,
    verdict: Verdict,
}

impl<'a> CompareJson<'a> {
    pub fn new(earlier: &Record, later: &Record, changes: &'a [DimensionChange]) -> Self {
        let dimensions = changes
            .iter()
            .map(|change| ChangeJson {
                id: change.dimension.as_str(),
                earlier: change.earlier,
                later: change.later,
                change: change.change,
                limit: change.limit,
                verdict: change.verdict,
            })
            .collect();
        Self { earlier: earlier.session.id, later: later.session.id, dimensions }
    }
}

/// What `group` tells where nothing counts for any instrument: the object of
/// a result, with nothing in it.
#[derive(Serialize)]
pub struct NothingJson<'a> {
    instrument: Option<&'a str>,
    instrument_version: Option<u32>,
    n: usize,
    floor: Floor,
    suppressed: bool,
    rejected: Vec<RejectedJson<'a>>,
    dimensions: [(); 0],
    items: [(); 0],
}

/// One thing that did not count, by its place; only where no figure is told.
#[derive(Serialize)]
struct RejectedJson<'a> {
    reason: Reason,
    count: usize,
    source: &'a str,
}

impl<'a> RejectedJson<'a> {
    fn all(rejected: &'a [Rejected]) -> Vec<Self> {
        rejected.iter().map(|Rejected { source, reason, .. }| Self { reason: *reason, count: 1, source }).collect()
    }
}

impl<'a> NothingJson<'a> {
    pub fn new(floor: Floor, rejected: &'a [Rejected]) -> Self {
        Self {
            instrument: None,
            instrument_version: None,
            n: 0,
            floor,
            suppressed: true,
            rejected: RejectedJson::all(rejected),
            dimensions: [],
            items: [],
        }
    }
}

/// One line with the groups. Where nothing is shown, what did not count is
/// told with the first, and where it stood.
///
/// # Errors
/// [`Failure::Output`].
pub fn groups(groups: &Groups) -> Result<String, Failure> {
    let Groups { results, rejected } = groups;
    let mut value = serde_json::to_value(groups)?;
    if results.iter().all(|GroupResult { suppressed, .. }| *suppressed) {
        let first = if value.is_array() { value.get_mut(0) } else { Some(&mut value) };
        if let Some(told) = first.and_then(|first| first.get_mut("rejected")) {
            *told = serde_json::to_value(RejectedJson::all(rejected))?;
        }
        for other in value.as_array_mut().into_iter().flatten().skip(1) {
            if let Some(told) = other.get_mut("rejected") {
                *told = serde_json::Value::Array(Vec::new());
            }
        }
    }
    line(&value)
}

/// One line of JSON.
///
/// # Errors
/// [`Failure::Output`], should a value be one that JSON cannot say.
pub fn line(value: &impl Serialize) -> Result<String, Failure> {
    Ok(serde_json::to_string(value)? + "\n")
}
