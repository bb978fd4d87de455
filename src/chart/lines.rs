//! Lines with as many points as a screen can show.

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
