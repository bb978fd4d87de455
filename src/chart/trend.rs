//! Values over true time, thinned to what a screen can show.

use crate::scoring::Record;
use jiff::civil::Date;

/// How much of a history is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Span {
    /// Every session.
    #[default]
    All,
    /// The last ten.
    LastTen,
    /// The last five.
    LastFive,
}

impl Span {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::All, Self::LastTen, Self::LastFive];

    /// How many sessions at most.
    pub fn limit(self) -> usize {
        match self {
            Self::All => usize::MAX,
            Self::LastTen => 10,
            Self::LastFive => 5,
        }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::All => "span-all",
            Self::LastTen => "span-last-ten",
            Self::LastFive => "span-last-five",
        }
    }
}

/// Sessions of one series, oldest first, with their places in time.
#[derive(Clone, Debug)]
pub struct Trend<'a> {
    /// The sessions that are shown.
    pub sessions: Vec<&'a Record>,
    /// Where each stands, from 0 for the first day to 1 for the last; one
    /// day alone stands in the middle.
    pub places: Vec<f64>,
    first: Date,
    days: f64,
}

impl<'a> Trend<'a> {
    /// The last sessions of a series; `None` where there is none.
    pub fn new(series: impl DoubleEndedIterator<Item = &'a Record>, span: Span) -> Option<Self> {
        let mut sessions: Vec<&Record> = series.rev().take(span.limit()).collect();
        sessions.reverse();
        let first = sessions.first()?.session.date;
        let last = sessions.last()?.session.date;
        let mut trend = Self { sessions, places: Vec::new(), first, days: days_between(first, last) };
        trend.places = trend.sessions.iter().map(|record| trend.place_of(record.session.date)).collect();
        Some(trend)
    }

    /// Where a day stands, from 0 to 1 inside the sessions' own days.
    pub fn place_of(&self, day: Date) -> f64 {
        if self.days == 0.0 { 0.5 } else { days_between(self.first, day) / self.days }
    }

    /// Days from the first session to the last.
    pub fn days(&self) -> f64 {
        self.days
    }

    /// Place and exact mean of one dimension, where it has a mean.
    pub fn values(&self, dimension: usize) -> Vec<[f64; 2]> {
        let value = |(record, place): (&&Record, &f64)| Some([*place, record.scores.get(dimension)?.mean?]);
        self.sessions.iter().zip(&self.places).filter_map(value).collect()
    }

    /// The years that begin between the first session and the last, with
    /// their places: each, or every second, fifth, tenth …, at most `most`.
    pub fn years(&self, most: usize) -> Vec<(i16, f64)> {
        let Some(last) = self.sessions.last() else { return Vec::new() };
        let (first, last) = (self.first.year(), last.session.date.year());
        for step in [1, 2, 5, 10, 20, 50, 100] {
            let years: Vec<_> = (first..=last)
                .filter(|year| year.rem_euclid(step) == 0)
                .filter_map(|year| Some((year, self.place_of(Date::new(year, 1, 1).ok()?))))
                .filter(|(_, place)| (0.0..=1.0).contains(place))
                .collect();
            if years.len() <= most {
                return years;
            }
        }
        Vec::new()
    }

    /// Halfway between a session from before a course and the next one, where
    /// that is from after it; told by what their labels are.
    pub fn courses(&self, is_before: impl Fn(&str) -> bool, is_after: impl Fn(&str) -> bool) -> Vec<f64> {
        let label = |record: &&Record, is: &dyn Fn(&str) -> bool| record.session.label.as_deref().is_some_and(is);
        self.sessions
            .windows(2)
            .zip(self.places.windows(2))
            .filter_map(|pair| match pair {
                ([before, after], [from, to]) if label(before, &is_before) && label(after, &is_after) => {
                    Some((from + to) / 2.0)
                }
                _ => None,
            })
            .collect()
    }
}

fn days_between(first: Date, last: Date) -> f64 {
    last.duration_since(first).as_hours() as f64 / 24.0
}

/// Leaves of each column only its first, lowest, highest and last point: what
/// a line drawn through them all would cover anyway. `points` are in the order
/// of their first coordinate, which runs from 0 to 1.
pub fn thin(points: &[[f64; 2]], columns: usize) -> Vec<[f64; 2]> {
    if points.len() <= columns.saturating_mul(2) {
        return points.to_vec();
    }
    let column = |point: &[f64; 2]| (point[0] * columns as f64) as usize;
    let mut thinned = Vec::new();
    for group in points.chunk_by(|a, b| column(a) == column(b)) {
        let extreme = |order: fn(f64, f64) -> bool| {
            let mut best: Option<(usize, f64)> = None;
            for (place, point) in group.iter().enumerate() {
                if best.is_none_or(|(_, value)| order(point[1], value)) {
                    best = Some((place, point[1]));
                }
            }
            best.map(|(place, _)| place)
        };
        let mut kept =
            [Some(0), extreme(|new, old| new < old), extreme(|new, old| new > old), group.len().checked_sub(1)];
        kept.sort_unstable();
        let mut previous = None;
        for place in kept.into_iter().flatten() {
            if previous != Some(place) {
                thinned.extend(group.get(place));
            }
            previous = Some(place);
        }
    }
    thinned
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use crate::instrument::{Catalog, InstrumentId};
    use crate::scoring::{Answers, History, Session, SessionId};
    use jiff::civil::date;
    use proptest::prelude::*;

    fn history(sessions: &[(Date, &str)]) -> History {
        let session = |(day, label): &(Date, &str)| Session {
            id: SessionId::random(),
            instrument: InstrumentId::new("medarbeiderskap"),
            instrument_version: 1,
            date: *day,
            label: Some((*label).to_owned()),
            started_at: jiff::Timestamp::UNIX_EPOCH,
            finished_at: Some(jiff::Timestamp::UNIX_EPOCH),
            corrects: None,
            then_test: None,
            answers: Answers::parse("3,3,3,,,4,4,4,4", 9, 5).unwrap(),
            remarks: std::collections::BTreeMap::new(),
        };
        History::new(sessions.iter().map(session).collect(), &Catalog::shipped())
    }

    #[test]
    fn places_are_true_to_time() {
        let history = history(&[
            (date(2020, 1, 1), "before"),
            (date(2020, 1, 11), "after"),
            (date(2020, 1, 31), "before"),
            (date(2020, 2, 10), ""),
        ]);
        let trend = Trend::new(history.series("medarbeiderskap"), Span::All).unwrap();
        assert_eq!(trend.places, [0.0, 0.25, 0.75, 1.0]);
        assert_eq!(trend.values(0), [[0.0, 3.0], [0.25, 3.0], [0.75, 3.0], [1.0, 3.0]]);
        assert!(trend.values(1).is_empty(), "one answer of three is no mean");
        assert_eq!(trend.courses(|label| label == "before", |label| label == "after"), [0.125]);
        let one = Trend::new(
            history.series("medarbeiderskap").filter(|record| record.session.date == date(2020, 1, 1)),
            Span::LastFive,
        )
        .unwrap();
        assert_eq!(one.places, [0.5]);
        assert!(Trend::new(history.series("karriere"), Span::All).is_none());
    }

    #[test]
    fn spans_take_the_last_and_years_keep_their_distance() {
        let days: Vec<_> = (0..30).map(|year| (date(1990 + year, 6, 1), "")).collect();
        let history = history(&days);
        for (span, count, first) in [(Span::All, 30, 1990), (Span::LastTen, 10, 2010), (Span::LastFive, 5, 2015)] {
            let trend = Trend::new(history.series("medarbeiderskap"), span).unwrap();
            assert_eq!((trend.sessions.len(), trend.sessions[0].session.date.year()), (count, first));
        }
        let trend = Trend::new(history.series("medarbeiderskap"), Span::All).unwrap();
        let years: Vec<i16> = trend.years(6).into_iter().map(|(year, _)| year).collect();
        assert_eq!(years, [1995, 2000, 2005, 2010, 2015]);
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn a_thinned_line_keeps_its_ends_and_extremes(values in prop::collection::vec(1.0_f64..5.0, 1..3000)) {
            let last = values.len().max(2) as f64 - 1.0;
            let points: Vec<[f64; 2]> =
                values.iter().enumerate().map(|(place, value)| [place as f64 / last, *value]).collect();
            let thinned = thin(&points, 100);
            prop_assert!(thinned.len() <= points.len().min(404));
            prop_assert!(thinned.windows(2).all(|pair| pair[0][0] < pair[1][0]));
            let span = |points: &[[f64; 2]]| {
                points.iter().fold((f64::MAX, f64::MIN), |(low, high), point| (low.min(point[1]), high.max(point[1])))
            };
            prop_assert_eq!(span(&thinned), span(&points));
            prop_assert_eq!(thinned.first(), points.first());
            prop_assert_eq!(thinned.last(), points.last());
        }
    }
}
