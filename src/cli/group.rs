//! `group`: from what the participants gave to the group's figures.

use super::begin::Opened;
use super::error::Failure;
use super::json::{self, NothingJson};
use super::print;
use crate::chart::{self, GroupBars};
use crate::export::{GroupOf, TableFor};
use crate::group::{Floor, GroupResult, InstrumentIndex, NotCounted, Rejected};
use crate::i18n::Texts;
use crate::instrument::Instrument;
use crate::platform::clock;
use crate::progress::Progress;
use crate::service::groups;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Reads everything, remembers what is to be shown, and tells or writes what
/// it came to.
pub fn run(opened: &mut Opened, inputs: &[PathBuf], is_json: bool, out: Option<&Path>) -> Result<(), Failure> {
    // A workplace can raise it; nothing lowers it.
    let floor = opened.policy.floor(Floor::LOWEST);
    let known = InstrumentIndex::new(&opened.catalog);
    let groups = groups::reveal(groups::read(inputs)?, &known, floor, &mut opened.store, &opened.folder)?;
    let texts = &opened.texts;
    if groups.results.is_empty() {
        let nothing = NothingJson::new(floor, &groups.rejected);
        print(&if is_json { json::line(&nothing)? } else { rejected_words(&groups.rejected, texts) })?;
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
        let of = results.iter().map(|(result, instrument)| GroupOf { date, ..GroupOf::new(result, instrument) });
        let of: Vec<GroupOf<'_>> = of.collect();
        opened.documents().groups(&of, out, TableFor::Engines, now.timestamp(), &Progress::default())?;
    }
    if is_json {
        return print(&json::groups(&groups)?);
    }
    let told = results.iter().map(|(result, instrument)| match out {
        // The figures stand in the file.
        Some(_) => suppressed_words(result, instrument, texts),
        None => words(result, instrument, texts),
    });
    let mut told: Vec<String> = told.collect();
    if groups.rejected.is_empty() {
        told.extend(results.iter().map(|(result, _)| not_counted_words(&result.rejected, texts)));
    } else {
        told.push(rejected_words(&groups.rejected, texts));
    }
    told.retain(|told| !told.is_empty());
    print(&told.join("\n"))
}

/// Everything about one instrument, to be read.
pub(super) fn words(result: &GroupResult, instrument: &Instrument, texts: &Texts) -> String {
    let Some(bars) = GroupBars::new(result, instrument) else {
        return suppressed_words(result, instrument, texts);
    };
    let max = instrument.scale.max();
    let mut lines = heading(result, instrument, texts);
    for (part, stats) in bars.parts.iter().zip(&result.dimensions) {
        let title = part.title.get(texts.language());
        lines += &format!("\n{}\n", chart::dimension_words(title, stats, texts));
        for bar in &part.bars {
            lines += &format!("  {}\n", chart::bar_words(bar, max, texts));
        }
        if let Some(pair) = result.pairs.iter().find(|pair| pair.dimension == stats.id) {
            let moved = chart::pair_words(pair, texts);
            lines += &format!("  {}\n", texts.with("group-pairs-words", &[("moved", (&moved).into())]));
        }
    }
    lines
}

fn heading(result: &GroupResult, instrument: &Instrument, texts: &Texts) -> String {
    let count = texts.with("group-contributions", &[("count", result.n.into())]);
    format!("{}\n{count}\n", instrument.title.get(texts.language()))
}

/// The sentence that stands instead of the figures; nothing where there are
/// figures.
fn suppressed_words(result: &GroupResult, instrument: &Instrument, texts: &Texts) -> String {
    let sentence = chart::suppressed_words(result, texts);
    sentence.map_or_else(String::new, |sentence| format!("{}\n{sentence}\n", instrument.title.get(texts.language())))
}

/// What did not count beside a result: reasons and numbers, and no name.
fn not_counted_words(rejected: &[NotCounted], texts: &Texts) -> String {
    let Some(lines) = rejected_heading(rejected.iter().map(|one| one.count).sum(), texts) else {
        return String::new();
    };
    let line = |one: &NotCounted| {
        let reason = texts.reason(one.reason);
        let args = [("count", one.count.into()), ("reason", (&reason).into())];
        format!("  {}\n", texts.with("group-rejected-counted", &args))
    };
    lines + &rejected.iter().map(line).collect::<String>()
}

fn rejected_heading(count: usize, texts: &Texts) -> Option<String> {
    (count > 0).then(|| format!("{}\n", texts.with("group-rejected-count", &[("count", count.into())])))
}

/// Everything that did not count and where it stood, with what to do about it,
/// where no figure is shown beside it; nothing where everything did.
fn rejected_words(rejected: &[Rejected], texts: &Texts) -> String {
    let Some(mut lines) = rejected_heading(rejected.len(), texts) else { return String::new() };
    for one in rejected {
        lines += &format!("  {}: {}\n", one.source, texts.reason(one.reason));
    }
    lines
}
