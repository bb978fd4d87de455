//! Which days a date may be. A year is easily mistyped, so what lies far away
//! is asked about.

use jiff::ToSpan;
use jiff::civil::Date;

/// What is answered longer ago than this is asked about, in years.
const LONG_AGO: i16 = 20;
/// What is to be done later than this is asked about, in years.
const FAR_OFF: i16 = 5;

/// Of what a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// Of something that has been: today, or before.
    Past,
    /// Of something that is to come: today, or later.
    Coming,
    /// Of something that may be either.
    Any,
}

/// What is odd about a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Odd {
    /// It has not come yet, and what it is of has been.
    InFuture,
    /// It has gone by, and what it is of is to come.
    GoneBy,
    /// It is so long ago that the year may be a slip.
    LongAgo,
    /// It is so far off that the year may be a slip.
    FarOff,
}

impl Odd {
    /// Whether it may be meant all the same.
    pub fn may_be_meant(self) -> bool {
        matches!(self, Self::LongAgo | Self::FarOff)
    }
}

impl Days {
    /// Whether it can be that day at all.
    pub fn allows(self, day: Date, today: Date) -> bool {
        match self {
            Self::Past => day <= today,
            Self::Coming => day >= today,
            Self::Any => true,
        }
    }

    /// What is odd about the day, where something is.
    pub fn odd(self, day: Date, today: Date) -> Option<Odd> {
        match self {
            Self::Past if day > today => Some(Odd::InFuture),
            Self::Past | Self::Any if years(day, -LONG_AGO, today) => Some(Odd::LongAgo),
            Self::Coming if day < today => Some(Odd::GoneBy),
            Self::Coming | Self::Any if years(day, FAR_OFF, today) => Some(Odd::FarOff),
            _ => None,
        }
    }

    /// The nearest such day of a month, where no year is said.
    pub fn nearest(self, month: i8, day: i8, today: Date) -> Option<Date> {
        // There is a 29 February in eight years, whichever they are.
        let mut years = (0..=8).map(|years| match self {
            Self::Past => today.year() - years,
            Self::Coming | Self::Any => today.year() + years,
        });
        // Of what may be either, the next is meant.
        let fits = if self == Self::Any { Self::Coming } else { self };
        years.find_map(|year| Date::new(year, month, day).ok().filter(|found| fits.allows(*found, today)))
    }

    /// The year that is meant by its last two digits.
    pub fn century(self, short: i16, today: Date) -> i16 {
        let year = today.year() - today.year().rem_euclid(100) + short;
        if self == Self::Past && year > today.year() { year - 100 } else { year }
    }
}

/// Whether a day lies beyond so many years from today.
fn years(day: Date, count: i16, today: Date) -> bool {
    let Ok(bound) = today.checked_add(count.years()) else { return false };
    if count < 0 { day < bound } else { day > bound }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_slip_of_the_year_is_odd_and_today_is_not() {
        let today = date(2026, 6, 4);
        for (days, day, odd) in [
            (Days::Past, today, None),
            (Days::Past, date(2026, 6, 5), Some(Odd::InFuture)),
            (Days::Past, date(2062, 3, 1), Some(Odd::InFuture)),
            (Days::Past, date(2006, 6, 4), None),
            (Days::Past, date(2006, 6, 3), Some(Odd::LongAgo)),
            (Days::Past, date(206, 3, 14), Some(Odd::LongAgo)),
            (Days::Coming, today, None),
            (Days::Coming, date(2026, 6, 3), Some(Odd::GoneBy)),
            (Days::Coming, date(2031, 6, 4), None),
            (Days::Coming, date(2062, 6, 12), Some(Odd::FarOff)),
            (Days::Any, date(2026, 6, 3), None),
            (Days::Any, date(2006, 6, 3), Some(Odd::LongAgo)),
            (Days::Any, date(2062, 6, 12), Some(Odd::FarOff)),
        ] {
            assert_eq!(days.odd(day, today), odd, "{days:?} {day}");
            assert_eq!(days.allows(day, today), odd.is_none_or(Odd::may_be_meant), "{days:?} {day}");
        }
    }

    #[test]
    fn a_day_without_a_year_is_the_nearest() {
        let today = date(2026, 6, 4);
        assert_eq!(Days::Coming.nearest(6, 12, today), Some(date(2026, 6, 12)));
        assert_eq!(Days::Coming.nearest(6, 3, today), Some(date(2027, 6, 3)));
        assert_eq!(Days::Past.nearest(6, 4, today), Some(today));
        assert_eq!(Days::Past.nearest(6, 12, today), Some(date(2025, 6, 12)));
        assert_eq!(Days::Coming.nearest(2, 29, today), Some(date(2028, 2, 29)));
        assert_eq!(Days::Past.nearest(2, 30, today), None);
        assert_eq!([Days::Past.century(98, today), Days::Past.century(26, today)], [1998, 2026]);
        assert_eq!(Days::Coming.century(98, today), 2098);
    }
}
