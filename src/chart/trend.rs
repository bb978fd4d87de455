//! Values over true time.

use crate::instrument::Dimension;
use crate::scoring::{Break, Record, Strand};
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

/// Share of the axis that a change of scale takes, so that the new points
/// have room to stand; all of them together take half of it at most.
const NEW_SCALE: f64 = 0.2;

/// Sessions of one series, oldest first, with their places in time.
#[derive(Clone, Debug)]
pub struct Trend<'a> {
    /// The sessions that are shown.
    pub sessions: Vec<&'a Record>,
    /// Where each stands, from 0 for the first day to 1 for the last; one
    /// day alone stands in the middle. Between two scales there is more room
    /// than the days make.
    pub places: Vec<f64>,
    /// One after another in time, each with a scale of its own.
    pub stretches: Vec<Stretch>,
    /// One a dimension.
    pub panels: Vec<Panel<'a>>,
    first: Date,
    days: f64,
    /// The days on which a new scale begins.
    new_scales: Vec<Date>,
}

/// Sessions that follow each other on one scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// Where its values begin and end, as [`Trend::places`].
    pub from: f64,
    /// See there.
    pub to: f64,
    /// The highest point of the scale.
    pub max: u8,
}

/// One dimension over time.
#[derive(Clone, Debug)]
pub struct Panel<'a> {
    /// As it is called now, or was called last.
    pub dimension: &'a Dimension,
    /// Whether it is still asked.
    pub is_asked: bool,
    /// Values that are joined, oldest first.
    pub lines: Vec<Line>,
    /// The exact mean of each session, where it has one.
    pub means: Vec<Option<f64>>,
}

/// Values of which each two neighbours are of the same statements on the same
/// scale, so that what the line rises or falls is what `compare` tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Why it does not go on from the line before; `None` for the first.
    pub why: Option<Break>,
    /// The highest point of its scale.
    pub max: u8,
    /// The day it begins.
    pub from: Date,
    /// Place and exact mean of each value.
    pub points: Vec<[f64; 2]>,
}

impl<'a> Trend<'a> {
    /// The last sessions of a series, in the dimensions of `strands`; `None`
    /// where there is none. A dimension that is no longer asked is left out
    /// where it has no value.
    pub fn new(
        series: impl DoubleEndedIterator<Item = &'a Record>,
        span: Span,
        strands: &[Strand<'a>],
    ) -> Option<Self> {
        let mut sessions: Vec<&Record> = series.rev().take(span.limit()).collect();
        sessions.reverse();
        let first = sessions.first()?.session.date;
        let last = sessions.last()?.session.date;
        let new_scale = |pair: &[&Record]| match pair {
            [before, record] if max_of(before) != max_of(record) => Some(record.session.date),
            _ => None,
        };
        let new_scales = sessions.windows(2).filter_map(new_scale).collect();
        let days = days_between(first, last);
        let (places, stretches, panels) = (Vec::new(), Vec::new(), Vec::new());
        let mut trend = Self { sessions, places, stretches, panels, first, days, new_scales };
        trend.place();
        trend.panels = strands.iter().map(|strand| trend.panel(strand)).collect();
        trend.panels.retain(|panel| panel.is_asked || !panel.lines.is_empty());
        Some(trend)
    }

    /// Places the sessions, and finds where each scale begins and ends.
    fn place(&mut self) {
        let mut before: Option<u8> = None;
        for record in &self.sessions {
            let max = max_of(record);
            let passed = self.stretches.len() - usize::from(before == Some(max));
            let place = self.place_after(record.session.date, passed);
            match self.stretches.last_mut().filter(|_| before == Some(max)) {
                Some(stretch) => stretch.to = place,
                None => self.stretches.push(Stretch { from: place, to: place, max }),
            }
            self.places.push(place);
            before = Some(max);
        }
        // The axis itself goes on to both ends.
        if let Some(first) = self.stretches.first_mut() {
            first.from = 0.0;
        }
        if let Some(last) = self.stretches.last_mut() {
            last.to = last.to.max(1.0);
        }
    }

    fn panel(&self, strand: &Strand<'a>) -> Panel<'a> {
        let mut lines: Vec<Line> = Vec::new();
        // The last session with a value, and whether it is the last of all.
        let mut last: Option<(&Record, bool)> = None;
        for (record, place) in self.sessions.iter().zip(&self.places) {
            let Some(mean) = strand.mean_in(record) else {
                last = last.map(|(record, _)| (record, false));
                continue;
            };
            let why = last.and_then(|(before, is_next)| match strand.break_between(before, record) {
                None | Some(Break::OtherAnswers) if !is_next => Some(Break::NoValue),
                why => why,
            });
            let point = [*place, mean];
            match lines.last_mut().filter(|_| why.is_none()) {
                Some(line) => line.points.push(point),
                None => {
                    lines.push(Line { why, max: max_of(record), from: record.session.date, points: vec![point] });
                }
            }
            last = Some((record, true));
        }
        let means = self.sessions.iter().map(|record| strand.mean_in(record)).collect();
        Panel { dimension: strand.dimension, is_asked: strand.is_asked, lines, means }
    }

    /// Where a day stands, from 0 to 1 inside the sessions' own days.
    pub fn place_of(&self, day: Date) -> f64 {
        self.place_after(day, self.new_scales.iter().filter(|begins| **begins <= day).count())
    }

    /// The share of the days that have passed by then, with room for each new
    /// scale.
    fn place_after(&self, day: Date, new_scales: usize) -> f64 {
        let share = if self.days == 0.0 { 0.5 } else { days_between(self.first, day) / self.days };
        // A count of what a screen can hold, far inside what f64 tells apart.
        let all = self.new_scales.len() as f64;
        let gap = if all > 0.0 { NEW_SCALE.min(0.5 / all) } else { 0.0 };
        share * (1.0 - gap * all) + gap * new_scales as f64
    }

    /// Days from the first session to the last.
    pub fn days(&self) -> f64 {
        self.days
    }

    /// What stands under the axis of more than a year, with its place, from left
    /// to right: the years that begin, and between them the months of the
    /// sessions, where each year is named and there is room for a name every
    /// `most`th part of the axis.
    pub fn dates(&self, most: usize, month: impl Fn(Date) -> String) -> Vec<(String, f64)> {
        let years = self.years(most);
        // A month is read with the year it follows.
        let is_each = years.windows(2).all(|pair| matches!(pair, [(one, _), (next, _)] if next - one == 1));
        let mut named: Vec<(String, f64)> = years.into_iter().map(|(year, place)| (year.to_string(), place)).collect();
        // A count of what a screen can hold.
        let room = 1.0 / most.max(1) as f64;
        let mut next = f64::INFINITY;
        for (record, place) in self.sessions.iter().zip(&self.places).rev().filter(|_| is_each) {
            // Most of a long history is passed over at once.
            if next - place >= room && named.iter().all(|(_, other)| (other - place).abs() >= room) {
                named.push((month(record.session.date), *place));
                next = *place;
            }
        }
        named.sort_by(|(_, one), (_, other)| one.total_cmp(other));
        named
    }

    /// The years that begin between the first session and the last, with
    /// their places: each, or every second, fifth, tenth …, at most `most`.
    fn years(&self, most: usize) -> Vec<(i16, f64)> {
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

/// The highest point of a session's scale.
fn max_of(record: &Record) -> u8 {
    record.instrument.scale.max()
}

fn days_between(first: Date, last: Date) -> f64 {
    last.duration_since(first).as_hours() as f64 / 24.0
}

impl Panel<'_> {
    /// The session with a value that stands nearest to a place.
    pub fn nearest(&self, trend: &Trend<'_>, place: f64) -> Option<usize> {
        let distance = |at: &usize| trend.places.get(*at).map_or(f64::INFINITY, |other| (other - place).abs());
        self.valued().min_by(|one, other| distance(one).total_cmp(&distance(other)))
    }

    /// The session with a value before or after another; the last where there
    /// is no other yet.
    pub fn step(&self, from: Option<usize>, is_back: bool) -> Option<usize> {
        match from {
            None => self.valued().last(),
            Some(from) if is_back => self.valued().take_while(|at| *at < from).last().or(Some(from)),
            Some(from) => self.valued().find(|at| *at > from).or(Some(from)),
        }
    }

    /// The sessions that have a value.
    fn valued(&self) -> impl Iterator<Item = usize> {
        self.means.iter().enumerate().filter(|(_, mean)| mean.is_some()).map(|(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Catalog, InstrumentId};
    use crate::scoring::{Answers, History, Session, SessionId};
    use jiff::civil::date;

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

    fn trend(history: &History, span: Span) -> Trend<'_> {
        let [instrument] = history.instruments() else { panic!("one instrument") };
        Trend::new(history.series("medarbeiderskap"), span, &Strand::all(instrument, history.records())).unwrap()
    }

    #[test]
    fn places_are_true_to_time() {
        let history = history(&[
            (date(2020, 1, 1), "before"),
            (date(2020, 1, 11), "after"),
            (date(2020, 1, 31), "before"),
            (date(2020, 2, 10), ""),
        ]);
        let trend = trend(&history, Span::All);
        assert_eq!(trend.places, [0.0, 0.25, 0.75, 1.0]);
        assert_eq!(trend.panels[0].lines[0].points, [[0.0, 3.0], [0.25, 3.0], [0.75, 3.0], [1.0, 3.0]]);
        assert!(trend.panels[1].lines.is_empty(), "one answer of three is no mean");
        assert_eq!(trend.courses(|label| label == "before", |label| label == "after"), [0.125]);
        let one = Trend::new(
            history.series("medarbeiderskap").filter(|record| record.session.date == date(2020, 1, 1)),
            Span::LastFive,
            &[],
        )
        .unwrap();
        assert_eq!(one.places, [0.5]);
        assert!(Trend::new(history.series("karriere"), Span::All, &[]).is_none());
    }

    #[test]
    fn each_value_is_found_by_its_place_and_by_steps() {
        let history = history(&[(date(2020, 1, 1), ""), (date(2020, 1, 11), ""), (date(2020, 1, 11), "")]);
        let trend = trend(&history, Span::All);
        let panel = &trend.panels[0];
        assert_eq!(panel.means, [Some(3.0); 3]);
        assert_eq!([panel.nearest(&trend, 0.1), panel.nearest(&trend, 0.9)], [Some(0), Some(1)]);
        let steps = [(None, true, 2), (Some(2), true, 1), (Some(0), true, 0), (Some(0), false, 1), (Some(2), false, 2)];
        for (from, is_back, to) in steps {
            assert_eq!(panel.step(from, is_back), Some(to));
        }
        let none = &trend.panels[1];
        assert_eq!((none.nearest(&trend, 0.5), none.step(None, true)), (None, None));
    }

    #[test]
    fn spans_take_the_last_and_years_keep_their_distance() {
        let days: Vec<_> = (0..30).map(|year| (date(1990 + year, 6, 1), "")).collect();
        let history = history(&days);
        for (span, count, first) in [(Span::All, 30, 1990), (Span::LastTen, 10, 2010), (Span::LastFive, 5, 2015)] {
            let trend = trend(&history, span);
            assert_eq!((trend.sessions.len(), trend.sessions[0].session.date.year()), (count, first));
        }
        let all = trend(&history, Span::All);
        let named = |trend: &Trend<'_>, most| -> Vec<String> {
            trend.dates(most, |day| day.strftime("%b").to_string()).into_iter().map(|(name, _)| name).collect()
        };
        assert_eq!(named(&all, 6), ["1995", "2000", "2005", "2010", "2015"]);
        // Of sixteen months the sessions have theirs as well, where there is room.
        let days = [date(2026, 8, 21), date(2026, 11, 2), date(2027, 3, 14), date(2027, 6, 4), date(2027, 12, 10)];
        let history = self::history(&days.map(|day| (day, "")));
        let trend = trend(&history, Span::All);
        assert_eq!(named(&trend, 12), ["Aug", "Nov", "2027", "Mar", "Jun", "Dec"]);
        assert_eq!(named(&trend, 4), ["Aug", "2027", "Jun", "Dec"]);
    }
}
