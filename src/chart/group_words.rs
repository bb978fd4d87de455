//! What a group gave, in words: beside its bars, instead of them, and to read
//! aloud.

use super::group::{Bar, GroupBars, Part, Share, Shown};
use crate::group::{Bound, DimensionStats, Direction, GroupResult, Moves, PairedChange};
use crate::i18n::{Arg, Texts};

/// A median, whole where it is one: «4», «3,5».
pub fn median_words(median: f64, texts: &Texts) -> String {
    if median.fract() == 0.0 { texts.decimal(median, 0) } else { texts.decimal(median, 1) }
}

/// What stands beside a bar: its median.
pub fn shown_median(shown: &Shown, texts: &Texts) -> String {
    match shown {
        Shown::Median(point) => point.to_string(),
        Shown::Counts(counts) => median_words(counts.median, texts),
    }
}

/// What stands in a part of a bar.
pub fn share_words(share: &Share, bars: &GroupBars) -> String {
    if bars.is_percent() { share.percent.to_string() } else { share.count.to_string() }
}

/// The bar in words: «Jeg gjør min leder god: 1 svarte 1, 3 svarte 2, … Median
/// 3.», or, of a small group, «… Minst halvparten svarte 3 eller høyere.»
pub fn bar_words(bar: &Bar, max: u8, texts: &Texts) -> String {
    let item = bar.text.get(texts.language());
    let counts = match &bar.shown {
        None => return texts.with("group-item-hidden", &[("item", item.into())]),
        Some(Shown::Median(point)) => {
            let half = half_words(*point, max, texts);
            return texts.with("group-item-half", &[("item", item.into()), ("half", (&half).into())]);
        }
        Some(Shown::Counts(counts)) => counts,
    };
    let told = |segment: &Share| {
        let point = segment.step.point.to_string();
        texts.with("group-item-count", &[("count", segment.count.into()), ("points", (&point).into())])
    };
    let told: Vec<String> = counts.segments.iter().map(told).collect();
    let median = median_words(counts.median, texts);
    let mut words = texts.with(
        "group-item-words",
        &[("item", item.into()), ("counts", (&told.join(", ")).into()), ("median", (&median).into())],
    );
    if counts.not_relevant > 0 {
        words += " ";
        words += &texts.with("group-item-na", &[("count", counts.not_relevant.into())]);
    }
    words
}

/// «Minst halvparten svarte 4 eller høyere»: what a whole median says.
pub fn half_words(point: u8, max: u8, texts: &Texts) -> String {
    let key = if point == 1 || point == max { "group-half-end" } else { "group-half" };
    texts.with(key, &[("point", usize::from(point).into())])
}

/// The mean of a dimension with so many decimals, or what is told of one near
/// an end of the scale: «3,8», «4,7 eller mer».
pub fn mean_words(stats: &DimensionStats, decimals: usize, texts: &Texts) -> Option<String> {
    let decimals = if stats.n.is_some() { decimals } else { 1 };
    let mean = texts.decimal(stats.mean?, decimals);
    Some(match stats.bound {
        None => mean,
        Some(Bound::OrMore) => texts.with("group-or-more", &[("mean", (&mean).into())]),
        Some(Bound::OrLess) => texts.with("group-or-less", &[("mean", (&mean).into())]),
    })
}

/// «Selvledelse: gjennomsnitt 3,81; svarene spriker med 0,6 (11 bidrag)», or of a small
/// group «Selvledelse: gjennomsnitt 3,8».
pub fn dimension_words(title: &str, stats: &DimensionStats, texts: &Texts) -> String {
    let Some(mean) = mean_words(stats, 2, texts) else {
        return texts.with("group-item-hidden", &[("item", title.into())]);
    };
    let (Some(n), Some(sd)) = (stats.n, stats.sd) else {
        return texts.with("group-dimension-mean", &[("title", title.into()), ("mean", (&mean).into())]);
    };
    let sd = texts.score(sd);
    let mut figures: Vec<(&str, Arg<'_>)> =
        vec![("title", title.into()), ("count", n.into()), ("mean", (&mean).into()), ("sd", (&sd).into())];
    let Some(median) = stats.median.map(|median| texts.decimal(median, 2)) else {
        return texts.with("group-dimension-words", &figures);
    };
    figures.push(("median", (&median).into()));
    texts.with("group-dimension-words-median", &figures)
}

/// How those moved who gave their answers twice: «2 gikk ned, 11 omtrent likt,
/// 2 gikk opp», or only «flest gikk opp».
pub fn pair_words(pair: &PairedChange, texts: &Texts) -> String {
    moved_words(pair.words, pair.moves, texts)
}

/// The same of a change.
pub fn moved_words(words: Direction, moves: Option<Moves>, texts: &Texts) -> String {
    let told = |key: &str, counts: [(&str, usize); 2]| {
        let counts = counts.map(|(name, count)| (name, count.into()));
        texts.with(key, &counts)
    };
    match (moves, words) {
        (Some(Moves::Each { down, same, up }), _) => {
            texts.with("group-moves", &[("down", down.into()), ("same", same.into()), ("up", up.into())])
        }
        (Some(Moves::DownOrSame { down_or_same, up }), _) => {
            told("group-moves-down-or-same", [("rest", down_or_same), ("up", up)])
        }
        (Some(Moves::SameOrUp { down, same_or_up }), _) => {
            told("group-moves-same-or-up", [("down", down), ("rest", same_or_up)])
        }
        (None, Direction::MostlyDown) => texts.get("group-mostly-down"),
        (None, Direction::MostlySame) => texts.get("group-mostly-same"),
        (None, Direction::MostlyUp) => texts.get("group-mostly-up"),
    }
}

/// The sentence that stands instead of the figures of a group that is too
/// small: «Vises når 5 har levert. Én mangler.»; `None` where there are figures.
pub fn suppressed_words(result: &GroupResult, texts: &Texts) -> Option<String> {
    let (floor, more) = (result.floor.persons(), result.missing);
    // Some that are there do not count towards it.
    let key = if result.n + more > floor { "group-suppressed-alike" } else { "group-suppressed" };
    result.suppressed.then(|| texts.with(key, &[("floor", floor.into()), ("more", more.into())]))
}

/// «4 eller 5»: the points over the middle of a scale.
pub fn high_points(max: u8, texts: &Texts) -> String {
    let from = max - max / 2 + 1;
    let points: Vec<String> = (from..=max).map(|point| point.to_string()).collect();
    texts.any_of(&points)
}

/// A sentence about a dimension to read aloud: it tells of the statements that
/// most agree with, and asks. A reversed one is never among them: to agree
/// with it says less of what the dimension is about.
pub fn read_aloud(part: &Part, max: u8, texts: &Texts) -> Option<String> {
    let told: Vec<(&Bar, &Shown)> =
        part.bars.iter().filter(|bar| !bar.is_reversed).filter_map(|bar| Some((bar, bar.shown.as_ref()?))).collect();
    let (_, best) = told.iter().copied().reduce(|best, other| if is_higher(other.1, best.1) { other } else { best })?;
    let highest: Vec<&Bar> = told.iter().filter(|(_, shown)| is_alike(best, shown)).map(|(bar, _)| *bar).collect();
    let items = items_words(&highest, part, texts);
    let counts = match best {
        // That at least half answered the lowest point or more says nothing.
        Shown::Median(1) => return None,
        Shown::Median(point) => {
            let half = half_words(*point, max, texts);
            let args = [("half", (&half).into()), ("items", (&items).into())];
            return Some(texts.with("group-read-aloud-half", &args));
        }
        Shown::Counts(counts) => counts,
    };
    Some(texts.with(
        "group-read-aloud",
        &[
            ("over", (&texts.capitalised(&texts.count_word(counts.over))).into()),
            ("count", counts.over.into()),
            ("n", (&texts.count_word(counts.n)).into()),
            ("points", (&high_points(max, texts)).into()),
            ("items", (&items).into()),
        ],
    ))
}

/// Whether more agree with the one than with the other, by what is shown.
fn is_higher(one: &Shown, other: &Shown) -> bool {
    match (one, other) {
        (Shown::Median(one), Shown::Median(other)) => one > other,
        (Shown::Counts(one), Shown::Counts(other)) => one.over * other.n > other.over * one.n,
        _ => false,
    }
}

/// Whether the same is told of both.
fn is_alike(one: &Shown, other: &Shown) -> bool {
    match (one, other) {
        (Shown::Median(one), Shown::Median(other)) => one == other,
        (Shown::Counts(one), Shown::Counts(other)) => (one.over, one.n) == (other.over, other.n),
        _ => false,
    }
}

/// The statements in quotation marks; «hvert av utsagnene her» where they are
/// all there are.
fn items_words(items: &[&Bar], part: &Part, texts: &Texts) -> String {
    if items.len() > 1 && items.len() == part.bars.len() {
        return texts.get("group-each-statement");
    }
    let quoted = |bar: &&Bar| texts.with("group-quoted", &[("item", bar.text.get(texts.language()).into())]);
    let quoted: Vec<String> = items.iter().map(quoted).collect();
    and_words(&quoted, texts)
}

/// «Selvledelse, Med-ledelse og Medarbeiderledelse».
pub fn and_words(names: &[String], texts: &Texts) -> String {
    match names {
        [all @ .., last] if !all.is_empty() => {
            texts.with("group-and", &[("items", (&all.join(", ")).into()), ("last", last.into())])
        }
        _ => names.concat(),
    }
}
