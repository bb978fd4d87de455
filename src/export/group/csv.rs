//! Tidy CSV: one row an item. What may not be shown is an empty cell.

use super::GroupOf;
use crate::export::delimited::{Delimited, TableFor, neutral};
use crate::group::ItemStats;
use crate::i18n::Texts;

/// The longest scale that there can be: the header is the same for all.
const POINTS: usize = 7;
const BEFORE: [&str; 6] = ["instrument", "instrument_version", "dimension", "item", "text", "n"];
const AFTER: [&str; 7] = ["merged_low", "merged_middle", "merged_high", "na", "median", "mean", "sd"];

/// Every item in the instrument's order; numbers are exact.
pub fn csv(group: &GroupOf<'_>, of: TableFor, texts: &Texts) -> Vec<u8> {
    let GroupOf { result, instrument, .. } = group;
    let mut table = Delimited::new(of, texts);
    let points = (1..=POINTS).map(|point| format!("count_{point}"));
    let header: Vec<String> =
        BEFORE.map(str::to_owned).into_iter().chain(points).chain(AFTER.map(str::to_owned)).collect();
    table.row(&header);
    for (dimension, range) in instrument.dimension_ranges() {
        for (item, stats) in dimension.items.iter().zip(result.items.get(range).unwrap_or_default()) {
            let mut row = vec![
                instrument.id.to_string(),
                instrument.version.to_string(),
                dimension.id.to_string(),
                item.id.to_string(),
                neutral(item.text.get(texts.language())),
            ];
            row.extend(figures(stats, &table));
            table.row(&row);
        }
    }
    table.into_bytes()
}

fn figures(stats: &ItemStats, table: &Delimited) -> Vec<String> {
    let ItemStats { n, counts, merged, na, median, mean, sd, .. } = stats;
    let whole = |count: Option<usize>| count.map(|count| count.to_string()).unwrap_or_default();
    let exact = |value: Option<f64>| value.map(|value| table.number(value)).unwrap_or_default();
    let mut figures = vec![whole(*n)];
    figures.extend((0..POINTS).map(|point| whole(counts.as_ref().and_then(|counts| counts.get(point).copied()))));
    let merged: Vec<Option<usize>> = merged.map_or(vec![None; 3], |merged| merged.map(Some).to_vec());
    figures.extend(merged.into_iter().map(whole));
    figures.push(whole(*na));
    figures.extend([*median, *mean, *sd].map(exact));
    figures
}
