//! Which copies are kept as time goes.

use super::Name;
use jiff::civil::DateTime;
use std::collections::BTreeSet;

/// For how many of the latest days, weeks and months that have one a copy is
/// kept.
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;
/// How many copies are kept of what a restore replaced.
const SAFETY: usize = 5;

/// What may be deleted: all but the newest copy of each of the latest days,
/// weeks and months, and all but the latest few that a restore made.
///
/// A clock can be wrong. What is dated after `now` is never deleted and takes
/// no place from the rest, so that a clock that is set back costs no copy and
/// one that ran ahead leaves at most what it made; and the copy that was made
/// last is always kept.
pub fn superfluous(all: &[Name], now: DateTime) -> Vec<Name> {
    let last = all.iter().map(|name| name.number).max();
    let mut newest_first: Vec<Name> = all.iter().copied().filter(|name| name.made <= now).collect();
    newest_first.sort_by_key(|name| std::cmp::Reverse((name.made, name.number)));
    let mut kept: BTreeSet<u64> = last.into_iter().collect();
    let (safety, usual): (Vec<Name>, Vec<Name>) = newest_first.iter().partition(|name| name.is_safety);
    kept.extend(safety.iter().take(SAFETY).map(|name| name.number));
    kept.extend(newest_of_each(&usual, DAYS, |name| name.made.date()));
    kept.extend(newest_of_each(&usual, WEEKS, |name| {
        let week = name.made.date().iso_week_date();
        (week.year(), week.week())
    }));
    kept.extend(newest_of_each(&usual, MONTHS, |name| (name.made.year(), name.made.month())));
    newest_first.retain(|name| !kept.contains(&name.number));
    newest_first
}

/// The number of the first copy in each of the first `count` stretches of
/// time.
fn newest_of_each<T: PartialEq>(newest_first: &[Name], count: usize, stretch: impl Fn(&Name) -> T) -> Vec<u64> {
    let mut last: Option<T> = None;
    let mut found = Vec::new();
    for name in newest_first {
        let this = stretch(name);
        if last.as_ref() != Some(&this) {
            found.push(name.number);
            last = Some(this);
        }
        if found.len() == count {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use jiff::ToSpan;
    use jiff::civil::{date, datetime};
    use proptest::prelude::*;

    fn name(number: u64, made: DateTime) -> Name {
        Name { number, made, is_safety: false }
    }

    /// Makes a copy at each time, as the program does, and gives what is left.
    fn lived(times: impl IntoIterator<Item = DateTime>) -> Vec<Name> {
        let mut all: Vec<Name> = Vec::new();
        for now in times {
            all.push(Name::next(all.iter().copied(), now, false));
            let gone = superfluous(&all, now);
            all.retain(|name| !gone.contains(name));
        }
        all
    }

    #[test]
    fn days_weeks_and_months_are_kept() {
        let start = date(2025, 1, 1).at(9, 0, 0, 0);
        let all = lived((0..520).map(|day| start.saturating_add(day.days())));
        let days: Vec<String> = all.iter().map(|name| name.made.date().to_string()).collect();
        assert_eq!(
            days,
            [
                // The last day of each of the eleven months before this one.
                "2025-07-31",
                "2025-08-31",
                "2025-09-30",
                "2025-10-31",
                "2025-11-30",
                "2025-12-31",
                "2026-01-31",
                "2026-02-28",
                "2026-03-31",
                "2026-04-30",
                // The Sundays of the weeks before.
                "2026-05-17",
                "2026-05-24",
                // The last seven days; the second is a Sunday and a month's last.
                "2026-05-29",
                "2026-05-30",
                "2026-05-31",
                "2026-06-01",
                "2026-06-02",
                "2026-06-03",
                "2026-06-04",
            ]
        );
    }

    #[test]
    fn several_on_a_day_leave_the_newest() {
        for (times, left) in [
            (vec![datetime(2026, 6, 4, 9, 0, 0, 0), datetime(2026, 6, 4, 9, 0, 0, 0)], vec![2]),
            (vec![datetime(2026, 6, 4, 9, 0, 0, 0), datetime(2026, 6, 4, 21, 0, 0, 0)], vec![2]),
            (vec![datetime(2026, 6, 4, 9, 0, 0, 0), datetime(2026, 6, 5, 9, 0, 0, 0)], vec![1, 2]),
            // An hour back in October: the one from before is in the future.
            (vec![datetime(2026, 10, 25, 2, 50, 0, 0), datetime(2026, 10, 25, 2, 10, 0, 0)], vec![1, 2]),
        ] {
            let numbers: Vec<u64> = lived(times.clone()).iter().map(|name| name.number).collect();
            assert_eq!(numbers, left, "{times:?}");
        }
    }

    #[test]
    fn a_clock_set_back_deletes_nothing_and_stops_nothing() {
        let start = date(2026, 1, 1).at(9, 0, 0, 0);
        let before: Vec<DateTime> = (0..60).map(|day| start.saturating_add(day.days())).collect();
        let all = lived(before.clone());
        let long_ago = date(2001, 1, 1).at(9, 0, 0, 0);
        let after = lived(before.into_iter().chain((0..3).map(|day| long_ago.saturating_add(day.days()))));
        assert!(all.iter().all(|name| after.contains(name)));
        assert_eq!(after.len(), all.len() + 3);
    }

    #[test]
    fn what_a_restore_replaced_is_not_lost_to_a_newer_copy_of_the_day() {
        let at = |minute| datetime(2026, 6, 4, 9, minute, 0, 0);
        let mut all = vec![name(1, at(0)), Name { is_safety: true, ..name(2, at(1)) }, name(3, at(2))];
        assert_eq!(superfluous(&all, at(3)), [name(1, at(0))]);
        all.extend((4..10).map(|number| Name { is_safety: true, ..name(number, at(10)) }));
        let gone: Vec<u64> = superfluous(&all, at(20)).iter().map(|name| name.number).collect();
        assert_eq!(gone, [4, 2, 1]);
    }

    proptest! {
        #![proptest_config(cases(256))]

        /// However the clock jumps: no copy from its future is deleted, the
        /// one that was just made is there, the folder stays small, and a
        /// second look finds nothing more to delete.
        #[test]
        fn whatever_the_clock_does(minutes in prop::collection::vec(-600_000i64..600_000, 1..120)) {
            let mut now = datetime(2026, 6, 4, 9, 14, 0, 0);
            let mut all: Vec<Name> = Vec::new();
            for step in minutes {
                now = now.saturating_add(step.minutes());
                let made = Name::next(all.iter().copied(), now, false);
                all.push(made);
                let gone = superfluous(&all, now);
                prop_assert!(gone.iter().all(|name| name.made <= now));
                all.retain(|name| !gone.contains(name));
                prop_assert!(all.contains(&made));
                prop_assert!(superfluous(&all, now).is_empty());
                let past = all.iter().filter(|name| name.made <= now).count();
                prop_assert!(past <= DAYS + WEEKS + MONTHS + 1);
                let newest = all.iter().max_by_key(|name| name.made).map(|name| name.made);
                prop_assert!(newest.is_some_and(|newest| newest >= made.made));
            }
        }

        /// While the clock only goes forward, each of the latest days, weeks
        /// and months that had a copy still has its newest.
        #[test]
        fn while_the_clock_goes_forward(minutes in prop::collection::vec(1i64..30_000, 1..120)) {
            let mut now = datetime(2026, 6, 4, 9, 14, 0, 0);
            let times: Vec<DateTime> = minutes.iter().map(|step| { now = now.saturating_add(step.minutes()); now }).collect();
            let left: Vec<DateTime> = lived(times.clone()).iter().map(|name| name.made).collect();
            let mut days: Vec<_> = times.iter().map(|time| time.date()).collect();
            days.dedup();
            for day in days.iter().rev().take(DAYS) {
                let newest = times.iter().filter(|time| time.date() == *day).max();
                prop_assert!(newest.is_some_and(|newest| left.contains(newest)));
            }
            let mut months: Vec<_> = times.iter().map(|time| (time.year(), time.month())).collect();
            months.dedup();
            for month in months.iter().rev().take(MONTHS) {
                let newest = times.iter().filter(|time| (time.year(), time.month()) == *month).max();
                prop_assert!(newest.is_some_and(|newest| left.contains(newest)));
            }
        }
    }
}
