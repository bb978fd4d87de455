//! Where things of a radar stand. Angles are in radians, clockwise from the
//! right, as on a screen whose y points down.

use super::{Axis, Profile};
use std::f32::consts::{FRAC_PI_2, PI, TAU};

/// Fewest axes of a radar: of two it would be a line.
const MIN_AXES: usize = 3;

/// A line between two neighbouring axes of one questionnaire that both have a
/// value. None joins two questionnaires: their order is ours, and a line
/// between them would say nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Place of one axis.
    pub from: usize,
    /// Place of its clockwise neighbour.
    pub to: usize,
    /// The series both belong to.
    pub series: usize,
}

impl Profile {
    /// Whether there are axes enough for a radar.
    pub fn is_round(&self) -> bool {
        self.axes.len() >= MIN_AXES
    }
}

/// The angle of each axis, clockwise in the order of the axes.
///
/// The first axis stands at the top. With three axes the last stands at the
/// bottom, and in the combined profile the last of the first instrument at
/// the top, because theirs are the widest names.
pub fn radar_angles(profile: &Profile) -> Vec<f32> {
    let count = profile.axes.len();
    let step = TAU / count.max(1) as f32;
    let first = if profile.series.len() > 1 {
        let of_first_series = profile.axes.iter().filter(|axis| axis.series == 0).count();
        -FRAC_PI_2 - step * of_first_series.saturating_sub(1) as f32
    } else if count == 3 {
        -PI * 5.0 / 6.0
    } else {
        -FRAC_PI_2
    };
    (0..count).map(|index| first + step * index as f32).collect()
}

/// The lines of the values.
pub fn radar_segments(profile: &Profile) -> Vec<Segment> {
    segments(profile, |profile, index| profile.axes.get(index).and_then(|axis| axis.value))
}

/// The lines of the session before: only where it differs at one end.
pub fn radar_previous_segments(profile: &Profile) -> Vec<Segment> {
    let differs = |index: usize| profile.axes.get(index).is_some_and(|axis| axis.moved_from().is_some());
    segments(profile, |profile, index| profile.axes.get(index).and_then(Axis::previous))
        .into_iter()
        .filter(|segment| differs(segment.from) || differs(segment.to))
        .collect()
}

fn segments(profile: &Profile, value: impl Fn(&Profile, usize) -> Option<f64>) -> Vec<Segment> {
    let count = profile.axes.len();
    if !profile.is_round() {
        return Vec::new();
    }
    (0..count)
        .map(|from| (from, (from + 1) % count))
        .filter(|(from, to)| value(profile, *from).is_some() && value(profile, *to).is_some())
        .filter_map(|(from, to)| {
            let (one, other) = (profile.axes.get(from)?, profile.axes.get(to)?);
            (one.series == other.series).then_some(Segment { from, to, series: one.series })
        })
        .collect()
}

/// Where a value stands on its axis, in a circle of radius 1 round the origin:
/// 1 at the centre, `max` on the rim.
pub fn radar_point(angle: f32, value: f64, max: u8) -> (f32, f32) {
    // A scale has at least three points, so the span is never nothing.
    let r = ((value - 1.0) / f64::from(max.saturating_sub(1).max(1))) as f32;
    (r * angle.cos(), r * angle.sin())
}

/// How far from a line a ring number must stand to be read, in radii: half
/// the height of its plate of 16 by 18, on a radius of 120 as while answering.
const CLEARANCE: f32 = 0.075;

/// The direction in which the ring numbers stand: the middle between two
/// neighbouring axes, upper left, where the eye begins to read (straight up
/// with three axes); where lines run too near, the middle that is farthest
/// from any line.
pub fn ring_number_angle(profile: &Profile) -> f32 {
    let angles = radar_angles(profile);
    let count = angles.len();
    let step = TAU / count.max(1) as f32;
    let target = if count == 3 { -FRAC_PI_2 } else { -FRAC_PI_2 - step / 2.0 };
    let mut middles: Vec<f32> = angles.iter().map(|angle| angle + step / 2.0).collect();
    middles.sort_by(|a, b| distance(*a, target).total_cmp(&distance(*b, target)));
    let Some(preferred) = middles.first().copied() else { return -FRAC_PI_2 };
    let lines = lines(profile, &angles);
    let max = profile.max();
    let clearance = |angle: f32| {
        (2..=max)
            .map(|ring| radar_point(angle, f64::from(ring), max))
            .flat_map(|point| lines.iter().map(move |(from, to)| distance_to_line(point, *from, *to)))
            .fold(f32::INFINITY, f32::min)
    };
    if clearance(preferred) >= CLEARANCE {
        return preferred;
    }
    // Of equals the last is taken, so the preferred one is put there.
    middles.into_iter().rev().max_by(|a, b| clearance(*a).total_cmp(&clearance(*b))).unwrap_or(preferred)
}

type Point = (f32, f32);

/// Every line that is drawn, of now and of the session before.
fn lines(profile: &Profile, angles: &[f32]) -> Vec<(Point, Point)> {
    let at = |index: usize, value: Option<f64>| Some(radar_point(angles.get(index).copied()?, value?, profile.max()));
    let value = |index: usize| at(index, profile.axes.get(index)?.value);
    let previous = |index: usize| at(index, profile.axes.get(index)?.previous());
    let now = radar_segments(profile).into_iter().filter_map(|line| Some((value(line.from)?, value(line.to)?)));
    let before = radar_previous_segments(profile)
        .into_iter()
        .filter_map(|line| Some((previous(line.from)?, previous(line.to)?)));
    now.chain(before).collect()
}

fn distance_to_line((x, y): Point, from: Point, to: Point) -> f32 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (((x - from.0) * dx + (y - from.1) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (x - from.0 - along * dx).hypot(y - from.1 - along * dy)
}

fn distance(a: f32, b: f32) -> f32 {
    let difference = (a - b).rem_euclid(TAU);
    difference.min(TAU - difference)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::Catalog;
    use crate::scoring::{Answers, History, Session, SessionId};
    use jiff::{Timestamp, civil::date};

    fn profile(sessions: &[(&str, &str)]) -> Profile {
        let catalog = Catalog::shipped();
        let sessions = sessions.iter().enumerate().map(|(day, (id, answers))| {
            let instrument = catalog.current(id).unwrap();
            Session {
                id: SessionId::random(),
                instrument: instrument.id.clone(),
                instrument_version: instrument.version,
                date: date(2026, 6, 1 + day as i8),
                label: None,
                started_at: Timestamp::UNIX_EPOCH,
                finished_at: Some(Timestamp::UNIX_EPOCH),
                corrects: None,
                then_test: None,
                answers: Answers::parse(answers, instrument.item_count(), 5).unwrap(),
                remarks: Default::default(),
            }
        });
        let history = History::new(sessions.collect(), &catalog);
        Profile::combined(&history, &catalog).unwrap()
    }

    const FOLLOWING: (&str, &str) = ("medarbeiderskap", "4,4,4,3,4,3,4,4,5");
    const LEADING: (&str, &str) = ("lederferdigheter", "3,3,4,4,4,3,5,4,5,4,3,2,3,2");

    fn degrees(angle: f32) -> i32 {
        angle.to_degrees().round().rem_euclid(360.0) as i32
    }

    #[test]
    fn points_stand_between_the_centre_and_the_rim() {
        for (value, max, expected) in [(1.0, 5, 0.0), (3.0, 5, 0.5), (5.0, 5, 1.0), (7.0, 7, 1.0)] {
            let (x, y) = radar_point(-FRAC_PI_2, value, max);
            assert!(x.abs() < 1e-6 && (y + expected).abs() < 1e-6, "{value} of {max}: {x} {y}");
        }
    }

    #[test]
    fn axes_stand_as_they_were_drawn() {
        let angles = |sessions: &[(&str, &str)]| -> Vec<i32> {
            radar_angles(&profile(sessions)).into_iter().map(degrees).collect()
        };
        assert_eq!(angles(&[FOLLOWING, LEADING]), [167, 219, 270, 321, 13, 64, 116]);
        assert_eq!(angles(&[FOLLOWING]), [210, 330, 90]);
        assert_eq!(angles(&[LEADING]), [270, 0, 90, 180]);
    }

    #[test]
    fn lines_join_neighbours_that_both_have_a_value() {
        let ends = |sessions: &[(&str, &str)]| -> Vec<(usize, usize, usize)> {
            radar_segments(&profile(sessions)).iter().map(|line| (line.from, line.to, line.series)).collect()
        };
        assert_eq!(
            ends(&[FOLLOWING, LEADING]),
            [(0, 1, 0), (1, 2, 0), (3, 4, 1), (4, 5, 1), (5, 6, 1)],
            "none from the one questionnaire to the other"
        );
        assert_eq!(ends(&[FOLLOWING]), [(0, 1, 0), (1, 2, 0), (2, 0, 0)]);
        assert_eq!(ends(&[("medarbeiderskap", "4,4,4,3,,,4,4,5")]), [(2, 0, 0)]);
    }

    #[test]
    fn the_session_before_is_drawn_only_where_it_differs() {
        let before = ("medarbeiderskap", "4,4,3,3,4,3,4,4,5");
        assert!(radar_previous_segments(&profile(&[FOLLOWING, FOLLOWING])).is_empty());
        let lines = radar_previous_segments(&profile(&[before, FOLLOWING]));
        assert_eq!(lines.iter().map(|line| (line.from, line.to)).collect::<Vec<_>>(), [(0, 1), (2, 0)]);
    }

    #[test]
    fn ring_numbers_stand_upper_left_unless_a_line_runs_there() {
        let angle = |sessions: &[(&str, &str)]| degrees(ring_number_angle(&profile(sessions)));
        assert_eq!(angle(&[FOLLOWING, LEADING]), 244);
        assert_eq!(angle(&[FOLLOWING]), 270);
        // The upper left line of this one runs through the number of ring 3,
        // both lower ones through that of ring 2.
        assert_eq!(angle(&[("lederferdigheter", "4,4,4,3,3,2,2,2,2,2,4,4,4,4")]), 315);
    }
}
