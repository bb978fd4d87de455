//! `group`: from what the participants gave to the group's figures.

use super::error::Failure;
use super::json::{self, NothingJson};
use super::{Opened, data, print};
use crate::chart::{self, GroupBars, Part};
use crate::export::{self, GroupOf, Progress};
use crate::group::{DimensionStats, GroupResult, Known, PairedChange, Rejected, aggregate_many};
use crate::i18n::Texts;
use crate::instrument::Instrument;
use crate::platform::{clock, files, watch};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Largest file that is read, in bytes: some three million contributions.
const MAX_INPUT_BYTES: u64 = 1024 * 1024 * 1024;
/// Standard input.
const STANDARD_INPUT: &str = "-";

/// Reads everything, and tells or writes what it came to.
pub fn run(opened: &Opened, inputs: &[PathBuf], is_json: bool, out: Option<&Path>) -> Result<(), Failure> {
    let texts = &opened.texts;
    // A workplace can raise it; nothing lowers it.
    let floor = opened.policy.group_floor;
    let sources = read(inputs)?;
    let named = sources.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let groups = aggregate_many(named, &Known::new(&opened.catalog), floor);
    if groups.results.is_empty() {
        let nothing = NothingJson::new(floor, &groups.rejected);
        print(&if is_json { json::line(&nothing) } else { rejected_words(&groups.rejected, texts) })?;
        return Err(Failure::NothingCounts);
    }
    let results: Vec<(&GroupResult, &Arc<Instrument>)> = groups
        .results
        .iter()
        .filter_map(|result| Some((result, opened.catalog.version(&result.instrument, result.instrument_version)?)))
        .collect();
    if let Some(out) = out {
        let now = clock::now();
        let date = Some(now.date());
        let of = results.iter().map(|(result, instrument)| GroupOf { result, instrument, course: None, date });
        let of: Vec<GroupOf<'_>> = of.collect();
        let ending = files::ending(out);
        data::write(out, &export::group_file(&of, &ending, texts, now.timestamp(), &Progress::default())?)?;
    }
    if is_json {
        return print(&json::line(&groups));
    }
    let told = results.iter().map(|(result, instrument)| match out {
        // The figures stand in the file.
        Some(_) => suppressed_words(result, instrument, texts),
        None => words(result, instrument, texts),
    });
    let not_counted = results.iter().map(|(result, _)| rejected_words(&result.rejected, texts));
    let told: Vec<String> = told.chain(not_counted).filter(|told| !told.is_empty()).collect();
    print(&told.join("\n"))
}

/// The name and the text of each source, folders by their files.
fn read(inputs: &[PathBuf]) -> Result<Vec<(String, String)>, Failure> {
    let mut sources = Vec::new();
    let mut left = MAX_INPUT_BYTES;
    let mut take = |name: &Path, text: std::io::Result<String>| {
        let text = text.map_err(|error| Failure::unread(&error, name, MAX_INPUT_BYTES))?;
        left = left.saturating_sub(u64::try_from(text.len()).unwrap_or(u64::MAX));
        sources.push((name.display().to_string(), text));
        Ok::<u64, Failure>(left)
    };
    let mut room = MAX_INPUT_BYTES;
    for input in inputs {
        if input.as_os_str() == STANDARD_INPUT {
            room = take(input, files::read_standard_input(room))?;
        } else if files::is_folder(input) {
            let paths = files::list(input, watch::ENDINGS).map_err(|_| Failure::Read(input.clone()))?;
            if paths.is_empty() {
                // Told as a source that holds nothing.
                take(input, Ok(String::new()))?;
            }
            for path in paths {
                room = take(&path, files::read_any_text(&path, room))?;
            }
        } else {
            room = take(input, files::read_any_text(input, room))?;
        }
    }
    Ok(sources)
}

/// Everything about one instrument, to be read.
fn words(result: &GroupResult, instrument: &Instrument, texts: &Texts) -> String {
    let Some(bars) = GroupBars::new(result, instrument) else {
        return suppressed_words(result, instrument, texts);
    };
    let mut lines = heading(result, instrument, texts);
    for (part, stats) in bars.parts.iter().zip(&result.dimensions) {
        lines += "\n";
        lines += &dimension_words(part, stats, texts);
        for bar in &part.bars {
            lines += &format!("  {}\n", chart::bar_words(bar, texts));
        }
        if let Some(pair) = result.pairs.iter().find(|pair| pair.dimension == stats.id) {
            lines += &format!("  {}\n", pair_words(pair, texts));
        }
    }
    lines
}

fn heading(result: &GroupResult, instrument: &Instrument, texts: &Texts) -> String {
    let persons = texts.with("group-persons", &[("count", result.n.into())]);
    format!("{}\n{persons}\n", instrument.title.get(texts.language()))
}

/// «Selvledelse: median 4,0, gjennomsnitt 3,8, spredning 0,6».
fn dimension_words(part: &Part, stats: &DimensionStats, texts: &Texts) -> String {
    let title = part.title.get(texts.language());
    format!("{}\n", chart::dimension_words(title, stats, texts))
}

/// «Før og etter: 2 gikk ned, 1 er uendret, 7 gikk opp».
fn pair_words(pair: &PairedChange, texts: &Texts) -> String {
    let PairedChange { down, same, up, .. } = pair;
    texts.with("group-pairs-words", &[("down", (*down).into()), ("same", (*same).into()), ("up", (*up).into())])
}

/// The sentence that stands instead of the figures; nothing where there are
/// figures.
fn suppressed_words(result: &GroupResult, instrument: &Instrument, texts: &Texts) -> String {
    let sentence = chart::suppressed_words(result, texts);
    sentence.map_or_else(String::new, |sentence| format!("{}\n{sentence}\n", instrument.title.get(texts.language())))
}

/// Everything that did not count, with what to do about it; nothing where
/// everything did.
fn rejected_words(rejected: &[Rejected], texts: &Texts) -> String {
    if rejected.is_empty() {
        return String::new();
    }
    let mut lines = format!("{}\n", texts.with("group-rejected-count", &[("count", rejected.len().into())]));
    for one in rejected {
        lines += &format!("  {}: {}\n", one.source, texts.reason(one.reason));
    }
    lines
}
