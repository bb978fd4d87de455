//! `record`, `history`, `show` and `compare`.

use super::begin::Opened;
use super::error::Failure;
use super::json::{self, CompareJson, HistoryJson, ShowJson};
use super::print;
use crate::chart::{self, Profile};
use crate::platform::clock;
use crate::scoring::{self, Record, SessionId};
use crate::service::ServiceError;
use crate::service::sessions::{self, Recorded};

/// Stores a whole session.
///
/// # Errors
/// No such instrument, answers that do not fit it, a day or a label that
/// cannot be, and what kept it from being stored.
pub fn record(opened: &mut Opened, instrument: &str, recorded: &Recorded<'_>) -> Result<(), Failure> {
    let found = opened.catalog.current(instrument).cloned();
    let instrument = found.ok_or_else(|| Failure::NoInstrument(instrument.to_owned()))?;
    let session = sessions::record(recorded, &instrument, &clock::now())?;
    let stored = opened.store.insert(&session, &instrument).and_then(|()| opened.store.confirm());
    stored.map_err(|error| ServiceError::Store(error, opened.folder.clone()))?;
    print(&format!("{}\n", session.id))
}

/// Lists the sessions, of one instrument where it is named.
///
/// # Errors
/// No such instrument, and what kept it from being printed.
pub fn history(opened: &Opened, is_json: bool, instrument: Option<&str>) -> Result<(), Failure> {
    if let Some(id) = instrument
        && opened.catalog.current(id).is_none()
        && !opened.contents.history.records().iter().any(|record| record.session.instrument.as_str() == id)
    {
        return Err(Failure::NoInstrument(id.to_owned()));
    }
    let newest_first: Vec<&Record> = opened
        .contents
        .history
        .records()
        .iter()
        .rev()
        .filter(|record| instrument.is_none_or(|id| record.session.instrument.as_str() == id))
        .collect();
    if is_json {
        let list: Vec<_> = newest_first.into_iter().map(HistoryJson::new).collect();
        return print(&json::line(&list)?);
    }
    let texts = &opened.texts;
    let lines: String = newest_first
        .into_iter()
        .map(|record| {
            let session = &record.session;
            // Named, for another version has other dimensions.
            let dimensions = record.instrument.dimensions.iter().map(|dimension| dimension.title.get(texts.language()));
            let scores: Vec<String> = dimensions
                .zip(&record.scores)
                .map(|(title, score)| format!("{title} {}", texts.score_or_dash(score.mean)))
                .collect();
            let state = match (session.is_finished(), record.is_in_future) {
                (false, _) => format!("\t({})", texts.get("home-under-way")),
                (true, true) => format!("\t({})", texts.get("in-future")),
                (true, false) => String::new(),
            };
            let label = one_line(session.label.as_deref().unwrap_or_default());
            format!(
                "{}\t{}\t{}\t{}\t{label}{state}\n",
                session.id,
                session.date,
                session.instrument,
                scores.join(" · ")
            )
        })
        .collect();
    print(&lines)
}

/// Prints the result of a session.
///
/// # Errors
/// No such session, and what kept it from being printed.
pub fn show(opened: &Opened, name: &str, is_json: bool) -> Result<(), Failure> {
    let record = find(opened, name)?;
    if is_json {
        return print(&json::line(&ShowJson::new(record))?);
    }
    let texts = &opened.texts;
    let language = texts.language();
    let label = record.session.label.as_ref().map(|label| format!(" · {}", one_line(label))).unwrap_or_default();
    let title = record.instrument.title.get(language);
    let instruction = texts.process_words(Some(&record.instrument)).instruction;
    let mut lines = format!("{title}\n{}{label}\n{instruction}\n\n", texts.date(record.session.date));
    for (dimension, score) in record.instrument.dimensions.iter().zip(&record.scores) {
        let title = dimension.title.get(language);
        let raw = chart::raw_words(&score.raw, &score.counted, texts);
        lines += &format!("{:>4}  {title}  ({raw})\n", texts.score_or_dash(score.mean));
    }
    lines += "\n";
    lines += &chart::sentence(&Profile::of_session(record, None), texts);
    lines += "\n";
    for paragraph in chart::highest_and_lowest_paragraphs(&[record], texts) {
        lines += &format!("{paragraph}\n");
    }
    print(&lines)
}

/// Prints what changed between two sessions.
///
/// # Errors
/// No such session, and what kept it from being printed.
pub fn compare(opened: &Opened, earlier: &str, later: &str, is_json: bool) -> Result<(), Failure> {
    let (earlier, later) = (find(opened, earlier)?, find(opened, later)?);
    let changes =
        scoring::compare((&earlier.instrument, &earlier.session.answers), (&later.instrument, &later.session.answers));
    if is_json {
        return print(&json::line(&CompareJson::new(earlier, later, &changes))?);
    }
    let texts = &opened.texts;
    let mut lines = String::new();
    for (dimension, change) in later.instrument.dimensions.iter().zip(&changes) {
        let amount = change.change.map_or_else(|| "–".to_owned(), |change| texts.signed(change));
        let title = dimension.title.get(texts.language());
        lines += &format!("{amount:>5}  {title}: {}\n", chart::change_words(change, texts));
    }
    for paired in scoring::pairs(earlier, later) {
        lines += &format!("\n{}\n", paired.dimension.title.get(texts.language()));
        for pair in &paired.pairs {
            let words = chart::paired_words(pair, (earlier, later), texts);
            let statement = pair.item.text.get(texts.language());
            lines += &format!("  {statement}: {} → {} ({})\n", words.earlier, words.later, words.difference);
        }
    }
    print(&lines)
}

/// An id, `latest`, or `latest:INSTRUMENT`.
pub fn find<'a>(opened: &'a Opened, name: &str) -> Result<&'a Record, Failure> {
    let history = &opened.contents.history;
    let found = match name.strip_prefix("latest") {
        Some("") => history.latest(None),
        Some(rest) => rest.strip_prefix(':').and_then(|instrument| history.latest(Some(instrument))),
        None => SessionId::parse(name).and_then(|id| history.get(id)),
    };
    found.ok_or_else(|| {
        // What there is, is there by a slip.
        let is_in_future = name.starts_with("latest") && history.finished().any(|record| record.is_in_future);
        if is_in_future { Failure::OnlyInFuture } else { Failure::NoSession(name.to_owned()) }
    })
}

/// A label as one cell of one line: a line break, a tab or a terminal's
/// command in it would write over what stands beside.
pub fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
