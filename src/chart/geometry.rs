//! Where things of a radar stand. Angles are in radians, clockwise from the
//! right, as on a screen whose y points down.

use super::Profile;
use std::f32::consts::{FRAC_PI_2, PI, TAU};

/// A line between two neighbouring axes that both have a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Place of one axis.
    pub from: usize,
    /// Place of its clockwise neighbour.
    pub to: usize,
    /// The group both belong to; `None` across instruments.
    pub group: Option<usize>,
}

/// The angle of each axis, clockwise in the order of the axes.
///
/// The first axis stands at the top. With three axes the last stands at the
/// bottom, and in the combined profile the last of the first instrument at
/// the top, because theirs are the widest names.
pub fn radar_angles(profile: &Profile) -> Vec<f32> {
    let count = profile.axes.len();
    let step = TAU / count.max(1) as f32;
    let first = if profile.groups.len() > 1 {
        let of_first_group = profile.axes.iter().filter(|axis| axis.group == 0).count();
        -FRAC_PI_2 - step * of_first_group.saturating_sub(1) as f32
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
    let differs = |index: usize| {
        profile.axes.get(index).is_some_and(|axis| axis.previous.is_some() && axis.previous != axis.value)
    };
    segments(profile, |profile, index| profile.axes.get(index).and_then(|axis| axis.previous))
        .into_iter()
        .filter(|segment| segment.group.is_some() && (differs(segment.from) || differs(segment.to)))
        .collect()
}

fn segments(profile: &Profile, value: impl Fn(&Profile, usize) -> Option<f64>) -> Vec<Segment> {
    let count = profile.axes.len();
    if count < 3 {
        return Vec::new();
    }
    (0..count)
        .map(|from| (from, (from + 1) % count))
        .filter(|(from, to)| value(profile, *from).is_some() && value(profile, *to).is_some())
        .map(|(from, to)| {
            let group = |index: usize| profile.axes.get(index).map(|axis| axis.group);
            Segment { from, to, group: group(from).filter(|one| Some(*one) == group(to)) }
        })
        .collect()
}

/// The direction in which the ring numbers stand: the middle between the two
/// neighbouring axes whose line runs farthest out or is not there, so that
/// the numbers stand free; straight up when there is only the spoke's room.
pub fn ring_number_angle(profile: &Profile) -> f32 {
    let angles = radar_angles(profile);
    let count = angles.len();
    if count == 3 {
        return -FRAC_PI_2;
    }
    let step = TAU / count.max(1) as f32;
    // Upper left first: that is where the eye begins to read.
    let target = -FRAC_PI_2 - step / 2.0;
    angles
        .iter()
        .map(|angle| angle + step / 2.0)
        .min_by(|a, b| distance(*a, target).total_cmp(&distance(*b, target)))
        .unwrap_or(-FRAC_PI_2)
}

fn distance(a: f32, b: f32) -> f32 {
    let difference = (a - b).rem_euclid(TAU);
    difference.min(TAU - difference)
}
