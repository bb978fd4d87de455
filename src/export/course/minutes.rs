//! Minutes of a course: what was answered in one round, what has changed, what
//! was agreed on and what the room said, on one page.

use super::demands::LISTS;
use super::dots::{self, Row};
use crate::chart::{
    Scheme, change_sentences, mean_words, paired_count_words, part_sentences, received_words, statement_sentences,
    suppressed_words,
};
use crate::course::{Agreed, Agreement, Said};
use crate::export::report::{Block, Document, ListItem, Picture, Voice};
use crate::group::{Change, GroupResult, NEEDED_ANSWERS, NEEDED_FOR_DETAIL};
use crate::i18n::Texts;
use crate::instrument::Instrument;
use jiff::civil::Date;

/// A round of a course, as its minutes tell of it.
#[derive(Clone, Copy, Debug)]
pub struct MinutesOf<'a> {
    /// The course's name.
    pub course: &'a str,
    /// Where it is held; may be empty.
    pub workplace: &'a str,
    /// The gatherings up to and with this one: what each is called, and its
    /// day.
    pub days: &'a [(&'a str, Date)],
    /// What was answered, a questionnaire each.
    pub answered: &'a [Answered<'a>],
    /// What was agreed on.
    pub agreement: Option<&'a Agreement>,
    /// What the room said.
    pub said: &'a [Said],
    /// The pages of the lesson, by their ids, with their titles; in the order
    /// they are shown.
    pub pages: &'a [(&'a str, &'a str)],
}

/// What was answered to one questionnaire.
#[derive(Clone, Copy, Debug)]
pub struct Answered<'a> {
    /// What was asked.
    pub instrument: &'a Instrument,
    /// What is shown of it.
    pub result: &'a GroupResult,
    /// How many were to answer.
    pub expected: Option<usize>,
    /// What is shown of the round before, of the same version.
    pub earlier: Option<&'a GroupResult>,
    /// What has changed since then.
    pub change: Option<&'a Change>,
}

/// The minutes.
pub fn minutes(of: &MinutesOf<'_>, texts: &Texts) -> Document {
    let title = texts.with("minutes-title", &[("course", of.course.into())]);
    let mut lines: Vec<String> = Some(of.workplace.to_owned()).filter(|words| !words.is_empty()).into_iter().collect();
    lines.extend(of.days.iter().map(|(round, date)| {
        let date = texts.date(*date);
        texts.with("minutes-day", &[("round", (*round).into()), ("date", (&date).into())])
    }));
    let mut blocks: Vec<Block> = of.answered.iter().flat_map(|one| answered(one, texts)).collect();
    blocks.extend(of.agreement.into_iter().flat_map(|agreement| agreed(agreement, texts)));
    blocks.extend(said(of, texts));
    blocks.extend(caution(of.answered, texts));
    let date = of.days.last().map(|(_, date)| texts.date(*date)).unwrap_or_default();
    Document::page(title, lines, blocks, &date, texts)
}

fn answered(one: &Answered<'_>, texts: &Texts) -> Vec<Block> {
    let Answered { instrument, result, expected, earlier, change } = one;
    let name = instrument.short_title(texts.language());
    let received = received_words(result.n, *expected, texts);
    let heading = texts.with("minutes-answered", &[("title", name.into()), ("received", (&received).into())]);
    let mut blocks = vec![Block::heading(2, heading)];
    if let Some(words) = suppressed_words(result, texts) {
        blocks.push(Block::plain(words));
        return blocks;
    }
    let rows: Vec<Row<'_>> = instrument
        .dimensions
        .iter()
        .enumerate()
        .filter_map(|(place, dimension)| {
            let stats = result.dimensions.get(place)?;
            let before = earlier.and_then(|earlier| earlier.dimensions.get(place)).and_then(|stats| stats.mean);
            let name = dimension.title.get(texts.language());
            Some(Row { name, mean: stats.mean?, words: mean_words(stats, 1, texts)?, before })
        })
        .collect();
    if !rows.is_empty() {
        let draw = |scheme| dots::drawing(&rows, instrument, scheme, texts);
        let (light, dark) = (draw(Scheme::Light), draw(Scheme::Dark));
        blocks.push(Block::Figure { picture: Picture::Wide, alt: dots::words(&rows, texts), light, dark });
    }
    let (parts, statements) =
        (part_sentences(result, instrument, texts), statement_sentences(result, instrument, texts));
    let told = [vec![parts.highest, parts.lowest], vec![statements.highest, statements.lowest, statements.divided]];
    let told = told.map(|told| told.into_iter().flatten().collect::<Vec<_>>().join(" "));
    let mut paragraphs: Vec<String> = told.into_iter().filter(|told| !told.is_empty()).collect();
    if let Some(change) = change {
        let told = [vec![paired_count_words(change, texts)], change_sentences(change, instrument, texts)].concat();
        let told = told.join(" ");
        paragraphs.push(texts.with("minutes-change", &[("told", (&told).into())]));
    }
    blocks.extend((!paragraphs.is_empty()).then_some(Block::Text { voice: Voice::Plain, paragraphs }));
    blocks
}

/// «Dette vil vi».
fn agreed(agreement: &Agreement, texts: &Texts) -> Vec<Block> {
    if agreement.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(2, texts.get("minutes-agreed"))];
    let words = |areas: &[Agreed]| areas.iter().map(|area| area.text.clone()).collect::<Vec<_>>();
    let lists = [
        ("minutes-develop", words(&agreement.develop)),
        ("minutes-strengths", words(&agreement.strengths)),
        ("minutes-signs", agreement.signs.clone()),
    ];
    let paragraphs: Vec<String> = lists
        .into_iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(key, words)| texts.with(key, &[("words", (&listed(&words)).into())]))
        .collect();
    blocks.extend((!paragraphs.is_empty()).then_some(Block::Text { voice: Voice::Plain, paragraphs }));
    let items: Vec<ListItem> = agreement
        .actions
        .iter()
        .map(|action| ListItem {
            text: action.text.clone(),
            aside: action.due.map(|date| texts.date(date)).unwrap_or_default(),
        })
        .collect();
    blocks.extend((!items.is_empty()).then_some(Block::List { items }));
    blocks
}

/// What the room said: the lists of the first page, then a page each.
fn said(of: &MinutesOf<'_>, texts: &Texts) -> Vec<Block> {
    let mut paragraphs = Vec::new();
    let mut tell = |title: &str, words: Vec<&str>| {
        if !words.is_empty() {
            let words = listed(&words);
            // A question needs no colon.
            let key = if title.ends_with('?') { "minutes-said-asked" } else { "minutes-said-of" };
            paragraphs.push(texts.with(key, &[("title", title.into()), ("words", (&words).into())]));
        }
    };
    for list in LISTS {
        let title = texts.get(&format!("demands-{list}"));
        tell(&title, of.said.iter().filter(|said| said.list == list).map(|said| said.text.as_str()).collect());
    }
    let is_left = |said: &&Said| !LISTS.contains(&said.list.as_str());
    for (page, title) in of.pages {
        let words = of.said.iter().filter(is_left).filter(|said| said.page == *page);
        tell(title, words.map(|said| said.text.as_str()).collect());
    }
    // A page that the lesson does not have any more.
    let is_known = |said: &&Said| of.pages.iter().any(|(page, _)| said.page == *page);
    let rest = of.said.iter().filter(is_left).filter(|said| !is_known(said));
    tell(&texts.get("minutes-said-rest"), rest.map(|said| said.text.as_str()).collect());
    if paragraphs.is_empty() {
        return Vec::new();
    }
    vec![Block::heading(2, texts.get("minutes-said")), Block::Text { voice: Voice::Plain, paragraphs }]
}

/// «Si fra før det haster; dele det vi kan»: a sentence may end in its full
/// stop already.
fn listed(words: &[impl AsRef<str>]) -> String {
    let words: Vec<&str> = words.iter().map(|words| words.as_ref().trim_end_matches(['.', ' '])).collect();
    words.join("; ")
}

/// What the figures are, and what they are not.
fn caution(answered: &[Answered<'_>], texts: &Texts) -> Option<Block> {
    let floor = answered.iter().map(|one| one.result.floor.persons()).max()?;
    let figures = [
        ("floor", floor.into()),
        ("detail", NEEDED_FOR_DETAIL.max(floor).into()),
        ("answers", NEEDED_ANSWERS.max(floor).into()),
    ];
    let mut words = texts.with("minutes-caution", &figures);
    if answered.iter().any(|one| one.change.is_some()) {
        words = format!("{words} {}", texts.get("minutes-caution-change"));
    }
    Some(Block::text(Voice::Note, words))
}
