//! A profile: axes with a value each, gathered from one or more sessions.

use crate::instrument::{Catalog, DimensionId, Instrument, LocalText, Marker};
use crate::scoring::{Answer, Answers, DimensionChange, DimensionScore, History, Record, Verdict, compare, score};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The three pictures of the same numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Axes round a centre.
    #[default]
    Radar,
    /// Horizontal bars.
    Bars,
    /// Dots on a line.
    Dots,
}

impl Kind {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Radar, Self::Bars, Self::Dots];

    /// The word on the command line and in files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Radar => "radar",
            Self::Bars => "bars",
            Self::Dots => "dots",
        }
    }
}

/// What a chart shows.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Whether it is the combined profile, also while one instrument is
    /// missing.
    pub is_combined: bool,
    /// Whether it shows two sessions beside each other, and so only what was
    /// compared of each.
    pub is_comparison: bool,
    /// The sessions it is made of, in the order of the axes.
    pub series: Vec<Series>,
    /// One a dimension, in the instruments' order.
    pub axes: Vec<Axis>,
}

/// One session of a profile.
#[derive(Clone, Debug)]
pub struct Series {
    /// What was answered.
    pub instrument: Arc<Instrument>,
    /// When.
    pub date: Date,
    /// When the session before it was.
    pub previous_date: Option<Date>,
    /// When the starting point was rated again (then-test).
    pub then_date: Option<Date>,
}

/// One dimension of a profile.
#[derive(Clone, Debug)]
pub struct Axis {
    /// Which dimension of its instrument.
    pub dimension: DimensionId,
    /// The whole name.
    pub title: LocalText,
    /// The name where room is scarce.
    pub short_title: LocalText,
    /// The instrument's mark.
    pub marker: Marker,
    /// Which of the profile's series it belongs to.
    pub series: usize,
    /// In scale points; `None` where too few are answered. In a comparison it
    /// is the later mean of the compared items.
    pub value: Option<f64>,
    /// The starting point as it was rated again afterwards (then-test).
    pub then: Option<f64>,
    /// Items answered with a point; in a comparison, both times.
    pub answered: usize,
    /// Items of the dimension.
    pub items: usize,
    /// The answers, in item order.
    pub raw: Vec<Option<Answer>>,
    /// What each answer is worth in scale points.
    pub counted: Vec<Option<u8>>,
    /// What the change may be called, when there is an earlier session.
    pub change: Option<DimensionChange>,
}

impl Profile {
    fn empty() -> Self {
        Self { is_combined: false, is_comparison: false, series: Vec::new(), axes: Vec::new() }
    }

    /// One session, with the one before it.
    pub fn of_session(record: &Record, previous: Option<&Record>) -> Self {
        let mut profile = Self::empty();
        profile.push(record, previous);
        profile
    }

    /// One session as a history has it: with the one before it, and how its
    /// starting point was rated again.
    pub fn in_history(record: &Record, history: &History) -> Self {
        let mut profile = Self::of_session(record, history.previous(record));
        let then_test = history.then_test(record.session.id).filter(|then_test| then_test.session.is_finished());
        if let Some(then_test) = then_test {
            profile.add_then_test(record, then_test);
        }
        profile
    }

    /// A session, or the combined profile where none is named; `None` while
    /// there is nothing to show of it.
    pub fn of(record: Option<&Record>, history: &History, catalog: &Catalog) -> Option<Self> {
        match record {
            Some(record) => Some(Self::in_history(record, history)),
            None => Self::combined(history, catalog),
        }
    }

    /// Two sessions, the earlier first, each with the means of what can be
    /// compared and with nothing else.
    pub fn comparison(earlier: &Record, later: &Record) -> Self {
        let mut profile = Self { is_comparison: true, ..Self::of_session(later, Some(earlier)) };
        for axis in &mut profile.axes {
            axis.value = axis.change.as_ref().and_then(|change| change.later);
            axis.answered = axis.change.as_ref().map_or(0, |change| change.steps.len());
        }
        profile
    }

    /// The then-test as points of their own: neither value nor change ever
    /// take them in, and beside a value they stand only where they are of the
    /// same statements.
    fn add_then_test(&mut self, record: &Record, then_test: &Record) {
        for series in &mut self.series {
            series.then_date = Some(then_test.session.date);
        }
        for (axis, change) in self.axes.iter_mut().zip(compare(then_test.answered(), record.answered())) {
            axis.then = match axis.value {
                Some(_) => change.earlier.filter(|_| change.steps.len() == axis.answered),
                None if change.asked_twice == axis.items => {
                    let is_here = |score: &&DimensionScore| score.dimension == axis.dimension;
                    then_test.scores.iter().find(is_here).and_then(|score| score.mean)
                }
                None => None,
            };
        }
    }

    /// The instruments of the combined profile, each with its latest finished
    /// session and the one before; `None` while there is none. A session of a
    /// version that had no place in it is left out: its scale may be another.
    pub fn combined(history: &History, catalog: &Catalog) -> Option<Self> {
        let mut profile = Self { is_combined: true, ..Self::empty() };
        for instrument in catalog.offered().iter().filter(|instrument| instrument.profile) {
            let mut newest_first = history.series(instrument.id.as_str()).rev();
            if let Some(record) = newest_first.next().filter(|record| record.instrument.profile) {
                profile.push(record, newest_first.next());
            }
        }
        (!profile.axes.is_empty()).then_some(profile)
    }

    /// A session that is being answered: a dimension has a value once all its
    /// items have an answer.
    pub fn partial(instrument: &Arc<Instrument>, answers: &Answers, date: Date) -> Self {
        let series = Series { instrument: Arc::clone(instrument), date, previous_date: None, then_date: None };
        let axes = instrument
            .dimensions
            .iter()
            .zip(score(instrument, answers))
            .map(|(dimension, score)| {
                let is_complete = score.raw.iter().all(Option::is_some);
                let mut axis = Axis::new(instrument, dimension, &score, 0);
                axis.value = axis.value.filter(|_| is_complete);
                axis.answered = score.raw.iter().flatten().count();
                axis
            })
            .collect();
        Self { series: vec![series], axes, ..Self::empty() }
    }

    /// Whether a value of a series is another than in the session before.
    pub fn has_moved(&self, series: usize) -> bool {
        self.axes.iter().any(|axis| axis.series == series && axis.moved_from().is_some())
    }

    /// When a starting point was rated again, where one was.
    pub fn then_date(&self) -> Option<Date> {
        self.series.iter().find_map(|series| series.then_date)
    }

    /// The highest point of the scale.
    pub fn max(&self) -> u8 {
        self.series.iter().map(|series| series.instrument.scale.max()).max().unwrap_or(5)
    }

    fn push(&mut self, record: &Record, previous: Option<&Record>) {
        let index = self.series.len();
        let instrument = &record.instrument;
        self.series.push(Series {
            instrument: Arc::clone(instrument),
            date: record.session.date,
            previous_date: previous.map(|previous| previous.session.date),
            then_date: None,
        });
        let mut changes = previous.map(|previous| compare(previous.answered(), record.answered()).into_iter());
        for (dimension, score) in instrument.dimensions.iter().zip(&record.scores) {
            let mut axis = Axis::new(instrument, dimension, score, index);
            axis.change = changes.as_mut().and_then(Iterator::next);
            self.axes.push(axis);
        }
    }
}

impl Axis {
    /// The mean of the session before, where it may stand beside the value:
    /// of the very statements that the value is of. Chart, table and words
    /// have it from the one [`DimensionChange`].
    pub fn previous(&self) -> Option<f64> {
        let change = self.change.as_ref()?;
        change.earlier.filter(|_| self.value.is_some() && change.steps.len() == self.answered)
    }

    /// The same, where it is another than the value.
    pub fn moved_from(&self) -> Option<f64> {
        self.previous().filter(|_| self.change.as_ref().is_some_and(|change| change.verdict != Verdict::Same))
    }

    /// Whether the value is of a part of its items.
    pub fn is_partial(&self) -> bool {
        self.value.is_some() && self.answered < self.items
    }

    /// Whether there is something to tell of it since last time: that it
    /// moved, that it cannot be compared, or that only a part of it was.
    pub fn has_news(&self) -> bool {
        self.change.as_ref().is_some_and(|change| change.verdict != Verdict::Same || change.steps.len() < change.items)
    }

    fn new(
        instrument: &Instrument,
        dimension: &crate::instrument::Dimension,
        score: &DimensionScore,
        series: usize,
    ) -> Self {
        Self {
            dimension: dimension.id.clone(),
            title: dimension.title.clone(),
            short_title: dimension.short_title.clone().unwrap_or_else(|| dimension.title.clone()),
            marker: instrument.marker,
            series,
            value: score.mean,
            then: None,
            answered: score.answered,
            items: score.items,
            raw: score.raw.clone(),
            counted: score.counted.clone(),
            change: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn kinds_are_called_the_same_everywhere() {
        for kind in Kind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.tag());
        }
        assert_eq!(Kind::default(), Kind::Radar);
    }

    /// «Ikke relevant» counts as an answer, but the mean still needs its two
    /// of three.
    #[test]
    fn while_answering_only_whole_dimensions_have_a_value() {
        let catalog = Catalog::shipped();
        let instrument = catalog.current("medarbeiderskap").unwrap();
        for (answers, expected) in [
            (",,,,,,,,", [None, None, None]),
            ("4,4,,3,3,-,4,-,-", [None, Some(3.0), None]),
            ("4,4,4,3,4,3,4,4,5", [Some(4.0), Some(10.0 / 3.0), Some(13.0 / 3.0)]),
        ] {
            let answers = Answers::parse(answers, 9, 5).unwrap();
            let profile = Profile::partial(instrument, &answers, date(2026, 6, 4));
            let values: Vec<_> = profile.axes.iter().map(|axis| axis.value).collect();
            assert_eq!(values, expected, "{answers}");
        }
    }

    /// A starting point that was rated again stands beside a value only where
    /// both are of the same statements; where there is no value, by itself.
    #[test]
    fn a_then_test_stands_beside_the_same_statements() {
        use crate::scoring::{Session, SessionId, ThenTest};
        let catalog = Catalog::shipped();
        let session = |day: i8, answers: &str, then_test: Option<ThenTest>| Session {
            id: SessionId::random(),
            instrument: crate::instrument::InstrumentId::new("medarbeiderskap"),
            instrument_version: 1,
            date: date(2026, 6, day),
            label: None,
            started_at: jiff::Timestamp::UNIX_EPOCH,
            finished_at: Some(jiff::Timestamp::UNIX_EPOCH),
            corrects: None,
            then_test,
            answers: Answers::parse(answers, 9, 5).unwrap(),
            remarks: std::collections::BTreeMap::new(),
        };
        let start = session(1, "3,3,3,3,3,3,3,3,3", None);
        let follow_up = session(2, "5,5,1,4,-,,4,4,-", None);
        let then = ThenTest { start: start.id, follow_up: follow_up.id };
        let id = follow_up.id;
        let then_test = session(3, "2,2,-,2,3,4,1,2,5", Some(then));
        let history = History::new(vec![start, follow_up, then_test], &catalog);
        let profile = Profile::in_history(history.get(id).unwrap(), &history);
        let then: Vec<_> = profile.axes.iter().map(|axis| (axis.value, axis.then)).collect();
        assert_eq!(then, [(Some(11.0 / 3.0), None), (None, Some(3.0)), (Some(4.0), Some(1.5))]);
        assert_eq!(profile.series[0].then_date, Some(date(2026, 6, 3)));
    }

    /// What is offered may have another scale than what was answered; the
    /// combined profile has one for all.
    #[test]
    fn the_combined_profile_is_of_one_scale() {
        let catalog = Catalog::shipped();
        let current = catalog.current("medarbeiderskap").unwrap();
        let mut old: Instrument = (**current).clone();
        (old.version, old.profile) = (0, false);
        old.scale.labels.extend_from_within(..2);
        let mut known = catalog.clone();
        known.remember(Arc::new(old));
        let session = |version: u32, answers: &str, max: u8| crate::scoring::Session {
            id: crate::scoring::SessionId::random(),
            instrument: current.id.clone(),
            instrument_version: version,
            date: date(2026, 6, 1),
            label: None,
            started_at: jiff::Timestamp::UNIX_EPOCH,
            finished_at: Some(jiff::Timestamp::UNIX_EPOCH),
            corrects: None,
            then_test: None,
            answers: Answers::parse(answers, 9, max).unwrap(),
            remarks: std::collections::BTreeMap::new(),
        };
        let seven = History::new(vec![session(0, "7,7,7,7,7,7,7,7,7", 7)], &known);
        assert!(Profile::combined(&seven, &known).is_none());
        let five = History::new(vec![session(1, "5,5,5,5,5,5,5,5,5", 5)], &known);
        assert_eq!(Profile::combined(&five, &known).map(|profile| profile.max()), Some(5));
    }
}
