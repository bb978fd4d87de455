//! Lines as they can be drawn: with as many points as a screen can show, and
//! without corners that would be wedges.

/// A line in parts between which it turns back on itself, as it does between
/// two sessions of one day: a corner so sharp would be drawn as a wedge.
pub fn unfolded(points: &[[f64; 2]]) -> Vec<Vec<[f64; 2]>> {
    let mut parts: Vec<Vec<[f64; 2]>> = Vec::new();
    for point in points {
        match parts.last_mut() {
            Some(part) => match part.as_slice() {
                [.., from, at] if is_sharp(from, at, point) => {
                    let corner = *at;
                    parts.push(vec![corner, *point]);
                }
                _ => part.push(*point),
            },
            None => parts.push(vec![*point]),
        }
    }
    parts
}

/// Whether the way from one point over another to a third turns by more than
/// a right angle.
fn is_sharp([x0, y0]: &[f64; 2], [x1, y1]: &[f64; 2], [x2, y2]: &[f64; 2]) -> bool {
    (x1 - x0) * (x2 - x1) + (y1 - y0) * (y2 - y1) < 0.0
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
    use proptest::prelude::*;

    /// Two sessions of one day stand on each other: the line between them goes
    /// straight up or down, and no corner of it is sharp.
    #[test]
    fn a_line_that_turns_back_is_drawn_in_parts() {
        let up_and_down = [[0.0, 10.0], [50.0, 30.0], [50.0, 10.0], [100.0, 30.0]];
        let parts = unfolded(&up_and_down);
        assert_eq!(parts, [&up_and_down[..2], &up_and_down[1..3], &up_and_down[2..]]);
        let zigzag = [[0.0, 0.0], [10.0, 5.0], [20.0, 0.0], [30.0, 5.0]];
        assert_eq!(unfolded(&zigzag), [&zigzag[..]], "an obtuse corner stays");
        assert!(unfolded(&[]).is_empty());
        assert_eq!(unfolded(&[[1.0, 1.0]]), [[[1.0, 1.0]]]);
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
