//! What the report of a group says, in order. A block is only there where the
//! result has something for it.

use super::{GroupOf, drawing};
use crate::chart::{self, GroupBars, Part, Scheme, Step};
use crate::export::report::{Block, Cell, Column, Document, Holds, Picture, Voice};
use crate::group::{ItemStats, NEEDED_FOR_COUNTS, NotReliable, PairedChange, Rejected};
use crate::i18n::Texts;
use crate::instrument::{DimensionId, Instrument};

/// Most rows of what did not count; all of them are in the workbook.
const MOST_REJECTED: usize = 200;

/// Everything about the groups, in the order a reader wants it.
pub fn document(groups: &[GroupOf<'_>], texts: &Texts) -> Document {
    let language = texts.language();
    let first = groups.first();
    let course = first.and_then(|group| group.course);
    let title = course.map_or_else(|| texts.get("group-report-title"), str::to_owned);
    let mut lines: Vec<String> = groups.iter().map(|group| group.instrument.short_title(language).to_owned()).collect();
    lines.dedup();
    lines.extend(first.and_then(|group| group.date).map(|date| texts.date(date)));
    let mut blocks: Vec<Block> = first.map(|group| limits(group, texts)).into_iter().collect();
    for group in groups {
        blocks.extend(Writer { group, texts }.blocks());
    }
    let rejected: Vec<&Rejected> = groups.iter().flat_map(|group| &group.result.rejected).collect();
    blocks.extend(not_counted(&rejected, texts));
    blocks.extend(method(groups, texts));
    let foot = texts.with("group-foot", &[("title", (&title).into())]);
    // The places stay in the text, for the template to fill.
    let page_of = texts.with("report-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]);
    Document { language: language.tag(), title, lines, blocks, foot, page_of, gap: texts.get("report-gap") }
}

/// What «anonym i rapporten» means, and what it does not.
fn limits(group: &GroupOf<'_>, texts: &Texts) -> Block {
    let (floor, counts) = (group.result.floor.persons(), NEEDED_FOR_COUNTS);
    let anonymous = texts.with("group-anonymous", &[("floor", floor.into()), ("counts", counts.into())]);
    Block::Text { voice: Voice::Note, paragraphs: vec![anonymous, texts.get("group-anonymous-limits")] }
}

struct Writer<'a> {
    group: &'a GroupOf<'a>,
    texts: &'a Texts,
}

impl Writer<'_> {
    fn blocks(&self) -> Vec<Block> {
        let Self { group: GroupOf { result, instrument, .. }, texts } = self;
        let mut blocks = vec![Block::heading(2, instrument.title.get(texts.language()).to_owned())];
        let Some(bars) = GroupBars::new(result, instrument) else {
            blocks.extend(chart::suppressed_words(result, texts).map(Block::plain));
            return blocks;
        };
        blocks.push(Block::plain(self.opening(&bars)));
        blocks.extend(self.figures(&bars));
        for ((part, stats), (_, range)) in bars.parts.iter().zip(&result.dimensions).zip(instrument.dimension_ranges())
        {
            let title = part.title.get(texts.language());
            blocks.push(Block::heading(3, title.to_owned()));
            blocks.push(Block::plain(chart::dimension_words(title, stats, texts)));
            blocks.push(self.items(part, result.items.get(range).unwrap_or_default()));
        }
        blocks.extend(self.pairs());
        blocks.extend(self.reliability());
        blocks
    }

    /// How many there are, and whether their answers are merged.
    fn opening(&self, bars: &GroupBars) -> String {
        let persons = self.texts.with("group-persons", &[("count", bars.n.into())]);
        if !bars.is_merged {
            return persons;
        }
        let steps = bars.steps.iter().map(Step::words).collect::<Vec<_>>().join(", ");
        let merged =
            self.texts.with("group-merged", &[("counts", NEEDED_FOR_COUNTS.into()), ("steps", (&steps).into())]);
        format!("{persons} {merged}")
    }

    fn figures(&self, bars: &GroupBars) -> Vec<Block> {
        let Self { group, texts } = self;
        let drawn = |scheme| drawing::figures(bars, group, scheme, texts);
        let words = drawing::figure_words(bars, group, texts).into_iter();
        words
            .zip(drawn(Scheme::Light).into_iter().zip(drawn(Scheme::Dark)))
            .map(|(alt, (light, dark))| Block::Figure { picture: Picture::Wide, alt, light, dark })
            .collect()
    }

    /// One row an item. Where every point is counted for some of the items,
    /// there is a column for each; an item that is merged tells so in them.
    fn items(&self, part: &Part, stats: &[ItemStats]) -> Block {
        let texts = self.texts;
        let max = self.group.instrument.scale.max();
        let is_merged = stats.iter().all(|item| item.counts.is_none());
        let groups = merged_points(max);
        let points: Vec<String> = if is_merged {
            groups.iter().map(|(words, ..)| words.clone()).collect()
        } else {
            (1..=max).map(|point| point.to_string()).collect()
        };
        let mut columns = vec![Column::new(texts.get("report-statement"), Holds::Words)];
        columns.extend(points.into_iter().map(|words| Column::new(words, Holds::Number)));
        columns
            .extend(["group-median", "group-mean", "group-sd"].map(|key| Column::new(texts.get(key), Holds::Number)));
        let row = |(bar, item): (&chart::Bar, &ItemStats)| {
            let mut row = vec![Cell::from(bar.text.get(texts.language()))];
            let whole = |count: usize| count.to_string();
            row.extend(match (&item.counts, item.merged) {
                (Some(counts), _) => counts.iter().map(|count| whole(*count).into()).collect(),
                (None, Some(merged)) if is_merged => groups
                    .iter()
                    .filter_map(|(_, place, _)| merged.get(*place))
                    .map(|count| whole(*count).into())
                    .collect(),
                (None, Some(merged)) => spread(&groups, merged, max),
                (None, None) => vec![Cell::from("–"); columns.len() - 4],
            });
            let dash = |value: Option<String>| Cell::from(value.unwrap_or_else(|| "–".to_owned()));
            row.push(dash(item.median.map(|median| chart::median_words(median, texts))));
            let (mean, sd) = item.mean_and_sd().unzip();
            row.extend([mean, sd].map(|value| dash(value.map(|value| texts.decimal(value, 2)))));
            row
        };
        let rows = part.bars.iter().zip(stats).map(row).collect();
        let caption = texts.with("group-table-items", &[("title", part.title.get(texts.language()).into())]);
        Block::Table { caption, columns, rows }
    }

    fn title_of(&self, id: &DimensionId) -> String {
        let dimension = self.group.instrument.dimensions.iter().find(|dimension| dimension.id == *id);
        dimension.map_or_else(String::new, |dimension| dimension.title.get(self.texts.language()).to_owned())
    }

    fn pairs(&self) -> Vec<Block> {
        let Self { group: GroupOf { result, .. }, texts } = self;
        if result.pairs.is_empty() {
            return Vec::new();
        }
        let mut columns = vec![Column::new(texts.get("chart-table-dimension"), Holds::Words)];
        columns.extend(["group-down", "group-same", "group-up"].map(|key| Column::new(texts.get(key), Holds::Number)));
        let row = |PairedChange { dimension, down, same, up }: &PairedChange| {
            let mut row = vec![Cell::from(self.title_of(dimension))];
            row.extend([down, same, up].map(|count| Cell::from(count.to_string())));
            row
        };
        let title = texts.get("group-pairs-title");
        vec![
            Block::heading(3, title.clone()),
            Block::plain(texts.get("group-pairs-lead")),
            Block::Table { caption: title, columns, rows: result.pairs.iter().map(row).collect() },
        ]
    }

    /// How well the dimensions measure, or why that cannot be said.
    fn reliability(&self) -> Vec<Block> {
        let Self { group: GroupOf { result, instrument, .. }, texts } = self;
        let title = texts.get("group-reliability-title");
        let heading = Block::heading(3, title.clone());
        if result.reliability.iter().all(|one| one.outcome.is_err()) {
            let needed = crate::group::NEEDED_COMPLETE.max(result.floor.persons());
            let why = texts.with("group-reliability-too-few", &[("needed", needed.into())]);
            return vec![heading, Block::plain(why)];
        }
        let mut columns = vec![
            Column::new(texts.get("chart-table-dimension"), Holds::Words),
            Column::new(texts.get("group-alpha"), Holds::Number),
            Column::new(texts.get("group-interval"), Holds::Short),
        ];
        let keys = ["group-sd-measured", "group-sd-assumed", "group-r-measured", "group-r-assumed"];
        columns.extend(keys.map(|key| Column::new(texts.get(key), Holds::Number)));
        let number = |value: f64| Cell::from(texts.decimal(value, 2));
        let assumed = &instrument.assumptions;
        let rows = result.reliability.iter().map(|one| {
            let name = Cell::from(self.title_of(&one.dimension));
            let (sd, r) = (number(assumed.sd), number(assumed.inter_item_correlation));
            match one.outcome {
                Ok(found) => {
                    let (from, to) = found.interval;
                    let (from, to) = (texts.decimal(from, 2), texts.decimal(to, 2));
                    let interval =
                        texts.with("group-interval-words", &[("from", (&from).into()), ("to", (&to).into())]);
                    let measured = [number(found.sd), number(found.implied_correlation)];
                    let [sd_measured, r_measured] = measured;
                    vec![name, number(found.alpha), interval.into(), sd_measured, sd, r_measured, r]
                }
                Err(why) => {
                    let dash = || Cell::from("–");
                    vec![name, dash(), not_reliable(why, texts).into(), dash(), sd, dash(), r]
                }
            }
        });
        let rows = rows.collect();
        vec![heading, Block::plain(texts.get("group-reliability-lead")), Block::Table { caption: title, columns, rows }]
    }
}

fn not_reliable(why: NotReliable, texts: &Texts) -> String {
    match why {
        NotReliable::TooFew { needed } => texts.with("group-reliability-few", &[("needed", needed.into())]),
        NotReliable::OneItem => texts.get("group-reliability-one-item"),
        NotReliable::NoSpread => texts.get("group-reliability-no-spread"),
    }
}

/// The three parts of a scale that small groups are told in: what they are
/// called, their place in [`ItemStats::merged`], and their points. A scale
/// with an even number of points has no middle.
fn merged_points(max: u8) -> Vec<(String, usize, std::ops::RangeInclusive<u8>)> {
    let half = max / 2;
    let parts = [(0, 1..=half), (1, half + 1..=max - half), (2, max - half + 1..=max)];
    let named = parts.into_iter().filter(|(_, points)| !points.is_empty());
    named
        .map(|(place, points)| {
            let words = Step { points: (*points.start(), *points.end()), tone: chart::Tone::Middle }.words();
            (words, place, points)
        })
        .collect()
}

/// Merged counts in columns of single points: the first column of each part
/// has the number with the points it stands for.
fn spread(groups: &[(String, usize, std::ops::RangeInclusive<u8>)], merged: [usize; 3], max: u8) -> Vec<Cell> {
    let cell = |point: u8| {
        let begins = groups.iter().find(|(.., points)| *points.start() == point)?;
        let (words, place, points) = begins;
        let count = merged.get(*place)?;
        Some(if points.clone().count() == 1 { count.to_string() } else { format!("{count} ({words})") })
    };
    (1..=max).map(|point| Cell::from(cell(point).unwrap_or_default())).collect()
}

fn not_counted(rejected: &[&Rejected], texts: &Texts) -> Vec<Block> {
    if rejected.is_empty() {
        return Vec::new();
    }
    let title = texts.get("group-rejected-title");
    let columns = vec![
        Column::new(texts.get("group-rejected-source"), Holds::Answer),
        Column::new(texts.get("group-rejected-reason"), Holds::Words),
    ];
    let row = |one: &&Rejected| vec![Cell::from(one.source.as_str()), Cell::from(texts.reason(one.reason))];
    let rows = rejected.iter().take(MOST_REJECTED).map(row).collect();
    let mut blocks = vec![Block::heading(2, title.clone()), Block::Table { caption: title, columns, rows }];
    let more = rejected.len().saturating_sub(MOST_REJECTED);
    if more > 0 {
        blocks.push(Block::plain(texts.with("group-rejected-in-workbook", &[("count", more.into())])));
    }
    blocks
}

fn method(groups: &[GroupOf<'_>], texts: &Texts) -> Vec<Block> {
    let mut paragraphs = vec![texts.get("group-method-items"), texts.get("group-method-dimensions")];
    if groups.iter().any(|group| group.instrument.has_reversed()) {
        paragraphs.push(texts.get("group-method-reversed"));
    }
    paragraphs.push(texts.get("group-method-persons"));
    let mut blocks = vec![
        Block::heading(2, texts.get("group-method-title")),
        Block::Text { voice: Voice::Plain, paragraphs },
        Block::heading(2, texts.get("report-about")),
    ];
    blocks.extend(groups.iter().map(|group| about(group.instrument, texts)));
    blocks
}

fn about(instrument: &Instrument, texts: &Texts) -> Block {
    let language = texts.language();
    let (id, version) = (instrument.id.as_str(), instrument.version.to_string());
    let mut paragraphs = vec![texts.with("report-source", &[("source", instrument.source.get(language).into())])];
    paragraphs.extend(instrument.note.as_ref().map(|note| note.get(language).to_owned()));
    paragraphs.push(texts.with("report-version", &[("id", id.into()), ("version", (&version).into())]));
    paragraphs.push(texts.get(if instrument.validated { "method-validated" } else { "method-not-validated" }));
    Block::Text { voice: Voice::Plain, paragraphs }
}
