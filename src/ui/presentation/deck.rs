//! What can be shown on the wall, cut into pages.

use crate::chart::{GroupBars, GroupOverview, Part, Standings};
use crate::group::{Direction, GroupResult, Moves, PairedChange};
use crate::instrument::{DimensionId, Instrument, Language};
use crate::lesson::{Lesson, Slide, SlideKind};
use std::ops::Range;
use std::sync::Arc;

/// Most statements of a dimension on one page.
const MOST_ITEMS: usize = 4;
/// Longest statement, in characters, where there are so many, and where there
/// are two.
const SHORT: usize = 140;
const LONG: usize = 280;
/// Most that a slide says on one page, in characters; what says more is cut as
/// with large text.
const MOST_CHARACTERS: usize = 1000;
/// Most parts of a questionnaire at a glance on one page.
const MOST_PARTS: usize = 6;
/// Most dimensions of before and after on one page.
const MOST_CHANGES: usize = 5;
/// Most bullets or questions on a page with large text.
const MOST_LINES_LARGE: usize = 3;
/// The same of questions, which are longer.
const MOST_QUESTIONS_LARGE: usize = 2;
/// Most parts at a glance on a page with large text.
const MOST_PARTS_LARGE: usize = 3;
/// Most dimensions of before and after on a page with large text.
const MOST_CHANGES_LARGE: usize = 2;

/// What is shown: nothing of it is about one person.
#[derive(Clone, Debug)]
pub enum Deck {
    /// A course.
    Lesson(Arc<Lesson>),
    /// What a group has answered.
    Group(Arc<GroupDeck>),
}

/// A group's answers, revealed: only what may be shown of them.
#[derive(Clone, Debug)]
pub struct GroupDeck {
    /// The figures; nothing in them below the floor.
    pub result: GroupResult,
    /// What was answered.
    pub instrument: Arc<Instrument>,
    /// What the facilitator calls the course; never on the wall.
    pub course: Option<String>,
    /// How those moved who answered twice, in each part that may be told of.
    pub moved: Vec<Moved>,
    /// What was shown of the round before.
    pub before: Option<Earlier>,
    bars: Option<GroupBars>,
    overview: Option<GroupOverview>,
}

/// What was shown of a group in an earlier round.
#[derive(Clone, Debug)]
pub struct Earlier {
    /// What that round is called, and this one.
    pub rounds: [String; 2],
    /// Its parts, of the same questionnaire.
    pub overview: GroupOverview,
}

/// How a statement stands out among all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// None stands higher.
    Highest,
    /// None stands lower.
    Lowest,
    /// In none do the answers differ more.
    MostDivided,
}

/// How those moved in a part who answered twice.
#[derive(Clone, Debug)]
pub struct Moved {
    /// Which part.
    pub dimension: DimensionId,
    /// Where most of them went.
    pub words: Direction,
    /// How many went where, where that may be told.
    pub moves: Option<Moves>,
}

impl From<&PairedChange> for Moved {
    fn from(pair: &PairedChange) -> Self {
        Self { dimension: pair.dimension.clone(), words: pair.words, moves: pair.moves }
    }
}

/// One picture on the wall.
#[derive(Clone, Debug)]
pub(super) enum Page {
    /// The group is too small to show anything of.
    TooFew,
    /// Some parts at a glance.
    Overview(Range<usize>),
    /// Some statements of a dimension.
    Items {
        /// The dimension with just these statements.
        part: Part,
        /// The place of the first of them among all statements, from 0.
        first: usize,
        /// Which page of the dimension, from 1, and how many it has.
        of: (usize, usize),
    },
    /// Some parts as they were shown in both rounds.
    Both(Range<usize>),
    /// How those moved who answered twice, in some of the dimensions.
    Changes(Range<usize>),
    /// A slide of the lesson, or a piece of one.
    Slide(Piece),
}

/// What of a slide is on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Which slide.
    pub slide: usize,
    /// Which of its columns.
    pub columns: Range<usize>,
    /// Which of its questions, of its bullets, or of a column's.
    pub lines: Range<usize>,
    /// Whether the slide ends here.
    pub is_last: bool,
}

impl Page {
    /// What pages of statements are about, in [`Self::subject`].
    pub const STATEMENTS: u8 = 2;

    /// What it is about: what comes first is less. The same however much is on
    /// a page.
    pub fn subject(&self) -> (u8, usize) {
        match self {
            Self::TooFew => (0, 0),
            Self::Overview(parts) => (1, parts.start),
            Self::Items { first, .. } => (Self::STATEMENTS, *first),
            Self::Both(parts) => (3, parts.start),
            Self::Changes(parts) => (4, parts.start),
            Self::Slide(piece) => (5, piece.slide),
        }
    }

    /// How many statements can be marked on it.
    pub fn statements(&self) -> usize {
        if let Self::Items { part, .. } = self { part.bars.len() } else { 0 }
    }
}

impl Piece {
    /// Whether the slide begins here.
    pub fn is_first(&self) -> bool {
        self.columns.start == 0 && self.lines.start == 0
    }
}

impl Deck {
    /// Its pages. With large text there is less on each.
    pub(super) fn pages(&self, is_large: bool) -> Vec<Page> {
        match self {
            Self::Lesson(lesson) => {
                lesson.slides.iter().enumerate().flat_map(|(index, slide)| pieces(index, slide, is_large)).collect()
            }
            Self::Group(group) => group.pages(is_large),
        }
    }
}

impl GroupDeck {
    /// What `result` shows of a questionnaire's answers.
    pub fn new(result: GroupResult, instrument: Arc<Instrument>) -> Self {
        let bars = GroupBars::new(&result, &instrument);
        let overview = GroupOverview::new(&result, &instrument);
        Self { result, instrument, course: None, moved: Vec::new(), before: None, bars, overview }
    }

    /// Its statements; `None` below the floor.
    pub fn bars(&self) -> Option<&GroupBars> {
        self.bars.as_ref()
    }

    /// Its parts; `None` below the floor.
    pub fn overview(&self) -> Option<&GroupOverview> {
        self.overview.as_ref()
    }

    /// The statements that stand out, each with its place among all of them:
    /// the highest, then the lowest, then the most divided.
    pub fn offered(&self) -> Vec<(Offered, usize)> {
        let Standings { highest, lowest, most_divided, .. } = Standings::of_statements(&self.result, &self.instrument);
        let all = [(Offered::Highest, highest), (Offered::Lowest, lowest), (Offered::MostDivided, most_divided)];
        all.into_iter().flat_map(|(as_what, places)| places.into_iter().map(move |place| (as_what, place))).collect()
    }

    fn pages(&self, is_large: bool) -> Vec<Page> {
        let (Some(bars), Some(overview)) = (&self.bars, &self.overview) else { return vec![Page::TooFew] };
        let most_parts = if is_large { MOST_PARTS_LARGE } else { MOST_PARTS };
        let mut pages: Vec<Page> = evenly(overview.len(), most_parts).into_iter().map(Page::Overview).collect();
        let mut first = 0;
        for part in &bars.parts {
            let ranges = evenly(part.bars.len(), if is_large { 1 } else { most_items(part) });
            let count = ranges.len();
            pages.extend(ranges.into_iter().zip(1..).map(|(range, place)| {
                let first = first + range.start;
                let bars = part.bars.get(range).unwrap_or_default().to_vec();
                Page::Items { part: Part { title: part.title.clone(), bars }, first, of: (place, count) }
            }));
            first += part.bars.len();
        }
        if let Some(before) = &self.before {
            let parts = overview.len().min(before.overview.len());
            pages.extend(evenly(parts, most_parts).into_iter().map(Page::Both));
        }
        if !self.moved.is_empty() {
            let most = if is_large { MOST_CHANGES_LARGE } else { MOST_CHANGES };
            pages.extend(evenly(self.instrument.dimensions.len(), most).into_iter().map(Page::Changes));
        }
        pages
    }
}

/// As many statements as a page has room for in every language.
fn most_items(part: &Part) -> usize {
    let texts = part.bars.iter().flat_map(|bar| Language::ALL.map(|language| bar.text.get(language).chars().count()));
    match texts.max() {
        Some(longest) if longest > LONG => 1,
        Some(longest) if longest > SHORT => 2,
        _ => MOST_ITEMS,
    }
}

/// How much a slide says, in characters of the language that takes most.
fn length(slide: &Slide) -> usize {
    let columns = slide.columns.iter().flat_map(|column| &column.bullets);
    let texts: Vec<_> = columns.chain(&slide.bullets).chain(&slide.questions).collect();
    let of = |language| texts.iter().map(|text| text.get(language).chars().count()).sum();
    Language::ALL.into_iter().map(of).max().unwrap_or_default()
}

fn pieces(index: usize, slide: &Slide, is_large: bool) -> Vec<Page> {
    let whole = || Piece { slide: index, columns: 0..slide.columns.len(), lines: 0..usize::MAX, is_last: true };
    if !is_large && length(slide) <= MOST_CHARACTERS {
        return vec![Page::Slide(whole())];
    }
    let lines = |count, most| evenly(count, most).into_iter().map(|lines| Piece { lines, ..whole() }).collect();
    let mut pieces: Vec<Piece> = match slide.kind {
        SlideKind::Columns | SlideKind::Process => {
            let columns = slide.columns.iter().enumerate();
            columns
                .flat_map(|(place, column)| {
                    let lines = evenly(column.bullets.len(), MOST_LINES_LARGE);
                    lines.into_iter().map(move |lines| Piece { columns: place..place + 1, lines, ..whole() })
                })
                .collect()
        }
        SlideKind::Questions => lines(slide.questions.len(), MOST_QUESTIONS_LARGE),
        SlideKind::List | SlideKind::Instrument => lines(slide.bullets.len(), MOST_LINES_LARGE),
        SlideKind::Picture => Vec::new(),
    };
    if pieces.is_empty() {
        pieces.push(whole());
    }
    let last = pieces.len() - 1;
    for (place, piece) in pieces.iter_mut().enumerate() {
        piece.is_last = place == last;
    }
    pieces.into_iter().map(Page::Slide).collect()
}

/// Cuts `len` things into as few ranges of at most `most` as it takes, none
/// more than one longer than another.
fn evenly(len: usize, most: usize) -> Vec<Range<usize>> {
    let count = len.div_ceil(most.max(1));
    (0..count).map(|place| place * len / count..(place + 1) * len / count).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_few_as_it_takes_and_even() {
        for (len, most, expected) in [
            (0, 4, ""),
            (3, 4, "0..3"),
            (4, 4, "0..4"),
            (5, 4, "0..2 2..5"),
            (9, 4, "0..3 3..6 6..9"),
            (20, 4, "0..4 4..8 8..12 12..16 16..20"),
            (3, 1, "0..1 1..2 2..3"),
        ] {
            let ranges: Vec<String> = evenly(len, most).iter().map(|range| format!("{range:?}")).collect();
            assert_eq!(ranges.join(" "), expected, "{len} by {most}");
        }
    }
}
