//! What the report of a group says, in order. A block is only there where the
//! result has something for it.

use super::{GroupOf, drawing};
use crate::chart::{self, GroupBars, Part, Scheme};
use crate::export::report::{Block, Cell, Column, Document, Holds, Picture, Voice};
use crate::group::{Detail, ItemStats, NEEDED_ANSWERS, NEEDED_FOR_DETAIL, NotCounted, NotReliable, PairedChange};
use crate::i18n::Texts;
use crate::instrument::{DimensionId, Instrument};

/// Everything about the groups, in the order a reader wants it.
pub fn document(groups: &[GroupOf<'_>], texts: &Texts) -> Document {
    let language = texts.language();
    let first = groups.first();
    let course = first.and_then(|group| group.course);
    let title = course.map_or_else(|| texts.get("group-report-title"), str::to_owned);
    let mut lines: Vec<String> = groups.iter().map(|group| group.instrument.short_title(language).to_owned()).collect();
    lines.dedup();
    lines.extend(first.and_then(|group| group.round).map(str::to_owned));
    lines.extend(first.and_then(|group| group.date).map(|date| texts.date(date)));
    lines.extend(Some(groups).filter(|groups| groups.len() == 1).and(first).map(|group| group.how_many(texts)));
    let mut blocks: Vec<Block> = first.map(|group| limits(group, texts)).into_iter().collect();
    for group in groups {
        blocks.extend(Writer { group, texts }.blocks());
    }
    let rejected: Vec<&NotCounted> = groups.iter().flat_map(|group| &group.result.rejected).collect();
    blocks.extend(not_counted(&rejected, texts));
    blocks.extend(method(groups, texts));
    let foot = texts.with("group-foot", &[("title", (&title).into())]);
    Document { foot, ..Document::new(title, lines, blocks, "", texts) }
}

/// What «anonym i rapporten» means, and what it does not.
fn limits(group: &GroupOf<'_>, texts: &Texts) -> Block {
    let floor = group.result.floor.persons();
    let (detail, answers) = (NEEDED_FOR_DETAIL.max(floor), NEEDED_ANSWERS.max(floor));
    let args = [("floor", floor.into()), ("detail", detail.into()), ("answers", answers.into())];
    let paragraphs = vec![texts.with("group-anonymous", &args), texts.get("group-anonymous-limits")];
    Block::Text { voice: Voice::Note, paragraphs }
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

    /// How many there are, and whether only medians are shown.
    fn opening(&self, bars: &GroupBars) -> String {
        let count = match self.group.expected {
            Some(_) => format!("{}.", self.group.how_many(self.texts)),
            None => self.texts.with("group-contributions", &[("count", bars.n.into())]),
        };
        if bars.is_coarse { format!("{count} {}", self.texts.get("group-legend-coarse")) } else { count }
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

    /// One row an item: its median, and where every point is shown how many
    /// answered each.
    fn items(&self, part: &Part, stats: &[ItemStats]) -> Block {
        let texts = self.texts;
        let is_coarse = self.group.result.detail == Detail::Coarse;
        let points = if is_coarse { 0 } else { self.group.instrument.scale.max() };
        let mut columns = vec![Column::new(texts.get("report-statement"), Holds::Words)];
        columns.extend((1..=points).map(|point| Column::new(point.to_string(), Holds::Number)));
        let figures: &[&str] = if is_coarse { &["group-median"] } else { &["group-median", "group-mean", "group-sd"] };
        columns.extend(figures.iter().map(|key| Column::new(texts.get(key), Holds::Number)));
        let dash = |value: Option<String>| Cell::from(value.unwrap_or_else(|| "–".to_owned()));
        let row = |(bar, item): (&chart::Bar, &ItemStats)| {
            let mut row = vec![Cell::from(bar.text.get(texts.language()))];
            let count = |point: u8| item.counts.as_ref()?.get(usize::from(point) - 1).map(usize::to_string);
            row.extend((1..=points).map(|point| dash(count(point))));
            row.push(dash(bar.shown.as_ref().map(|shown| chart::shown_median(shown, texts))));
            if !is_coarse {
                row.extend([item.mean, item.sd].map(|value| dash(value.map(|value| texts.decimal(value, 2)))));
            }
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
        columns.push(Column::new(texts.get("group-moved"), Holds::Words));
        let row = |pair: &PairedChange| {
            vec![Cell::from(self.title_of(&pair.dimension)), Cell::from(chart::pair_words(pair, texts))]
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
        let needed = crate::group::NEEDED_COMPLETE.max(result.floor.persons());
        if result.n < needed {
            // It cannot come of so few.
            return Vec::new();
        }
        let title = texts.get("group-reliability-title");
        let heading = Block::heading(3, title.clone());
        if result.reliability.iter().all(|one| one.outcome.is_err()) {
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

/// Reasons and numbers: the name of a file may be a person's.
fn not_counted(rejected: &[&NotCounted], texts: &Texts) -> Vec<Block> {
    if rejected.is_empty() {
        return Vec::new();
    }
    let title = texts.get("group-rejected-title");
    let columns = vec![
        Column::new(texts.get("group-rejected-number"), Holds::Number),
        Column::new(texts.get("group-rejected-reason"), Holds::Words),
    ];
    let row = |one: &&NotCounted| vec![Cell::from(one.count.to_string()), Cell::from(texts.reason(one.reason))];
    let rows = rejected.iter().map(row).collect();
    vec![Block::heading(2, title.clone()), Block::Table { caption: title, columns, rows }]
}

fn method(groups: &[GroupOf<'_>], texts: &Texts) -> Vec<Block> {
    let mut paragraphs = vec![texts.get("group-method-items")];
    for (detail, key) in [(Detail::Coarse, "group-method-coarse"), (Detail::Full, "group-method-dimensions")] {
        if groups.iter().any(|group| group.result.detail == detail) {
            paragraphs.push(texts.get(key));
        }
    }
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
