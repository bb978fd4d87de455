//! Tidy CSV: one row an item. What may not be shown is an empty cell.

use super::GroupOf;
use crate::export::delimited::{Delimited, TableFor, neutral};
use crate::group::ItemStats;
use crate::i18n::Texts;

/// The longest scale that there can be: the header is the same for all.
const POINTS: usize = 7;
/// What engines know the columns by, before and after the number of answers at
/// each point.
const BEFORE: [&str; 9] =
    ["course", "date", "persons", "instrument", "instrument_version", "dimension", "item", "text", "n"];
const AFTER: [&str; 7] = ["merged_low", "merged_middle", "merged_high", "na", "median", "mean", "sd"];
/// What people call them, as keys of texts.
const NAMES_BEFORE: [&str; 9] = [
    "xlsx-course",
    "xlsx-date",
    "xlsx-group-persons",
    "xlsx-instrument",
    "xlsx-version",
    "xlsx-dimension",
    "xlsx-item",
    "report-statement",
    "xlsx-group-n",
];
const NAMES_POINTS: [&str; POINTS] =
    ["xlsx-group-1", "xlsx-group-2", "xlsx-group-3", "xlsx-group-4", "xlsx-group-5", "xlsx-group-6", "xlsx-group-7"];
const NAMES_AFTER: [&str; 7] = [
    "xlsx-group-low",
    "xlsx-group-middle",
    "xlsx-group-high",
    "xlsx-group-na",
    "group-median",
    "group-mean",
    "group-sd",
];

/// Every item in the instrument's order; numbers are exact.
pub fn csv(group: &GroupOf<'_>, of: TableFor, texts: &Texts) -> Vec<u8> {
    let GroupOf { result, instrument, course, date, .. } = group;
    let course = course.map(neutral).unwrap_or_default();
    let date = date.map(|date| date.to_string()).unwrap_or_default();
    let mut table = Delimited::new(of, texts);
    table.row(&header(of, texts));
    let language = texts.language();
    let title = match of {
        TableFor::Engines => instrument.id.to_string(),
        TableFor::People => neutral(instrument.short_title(language)),
    };
    for (dimension, range) in instrument.dimension_ranges() {
        let name = match of {
            TableFor::Engines => dimension.id.to_string(),
            TableFor::People => neutral(dimension.title.get(language)),
        };
        for (item, stats) in dimension.items.iter().zip(result.items.get(range).unwrap_or_default()) {
            let mut row = vec![
                course.clone(),
                date.clone(),
                result.n.to_string(),
                title.clone(),
                instrument.version.to_string(),
                name.clone(),
                item.id.to_string(),
                neutral(item.text.get(language)),
            ];
            row.extend(figures(stats, &table));
            table.row(&row);
        }
    }
    table.into_bytes()
}

/// The names of the columns.
fn header(of: TableFor, texts: &Texts) -> Vec<String> {
    let named = |keys: &[&str]| keys.iter().map(|key| texts.get(key)).collect::<Vec<_>>();
    match of {
        TableFor::Engines => {
            let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
            let points = (1..=POINTS).map(|point| format!("count_{point}")).collect();
            [words(&BEFORE), points, words(&AFTER)].concat()
        }
        TableFor::People => [named(&NAMES_BEFORE), named(&NAMES_POINTS), named(&NAMES_AFTER)].concat(),
    }
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
