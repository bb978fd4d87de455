//! How numbers are rounded where people read them: one way in every window,
//! sentence and file.

/// How near a half counts as one, in units of the last decimal. Sums of what
/// is written in tenths end a little under or over the half they stand for.
const SLACK: f64 = 1e-9;

/// To so many decimals, a half away from zero, as spreadsheets round: 2.25 is
/// 2.3 and −2.25 is −2.3.
pub fn rounded(value: f64, decimals: usize) -> f64 {
    let unit = 10_f64.powi(i32::try_from(decimals).unwrap_or_default());
    ((value.abs() * unit + 0.5 + SLACK).floor() / unit).copysign(value)
}

/// The counts as whole percentages that sum to 100: each rounded down, and
/// what is left given to those that lost most by it (the largest remainders,
/// by Hamilton), of equals to the first. All 0 where there is nothing.
pub fn percents(counts: &[usize]) -> Vec<usize> {
    let whole: usize = counts.iter().sum();
    if whole == 0 {
        return vec![0; counts.len()];
    }
    let mut percents: Vec<usize> = counts.iter().map(|count| count * 100 / whole).collect();
    let mut places: Vec<usize> = (0..counts.len()).collect();
    let lost = |place: &usize| counts.get(*place).map_or(0, |count| count * 100 % whole);
    places.sort_by_key(|place| std::cmp::Reverse(lost(place)));
    let left = 100 - percents.iter().sum::<usize>();
    for place in places.into_iter().take(left) {
        if let Some(percent) = percents.get_mut(place) {
            *percent += 1;
        }
    }
    percents
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    #[test]
    fn a_half_goes_away_from_zero_however_it_is_stored() {
        for (value, decimals, expected) in [
            (2.25, 1, 2.3),
            (2.75, 1, 2.8),
            (-2.25, 1, -2.3),
            (1.15, 1, 1.2),
            (4.65, 1, 4.7),
            (0.05, 1, 0.1),
            (12.5, 0, 13.0),
            (1.005, 2, 1.01),
            (11.0 / 3.0, 1, 3.7),
            (2.249_999, 1, 2.2),
            (0.0, 1, 0.0),
        ] {
            assert_eq!(rounded(value, decimals), expected, "{value}");
        }
    }

    /// By hand. The first was 99 in print and 102 in the window.
    #[test]
    fn a_row_in_per_cent_is_a_hundred() {
        for (counts, expected) in [
            (&[3, 3, 9, 6, 3][..], &[13, 13, 37, 25, 12][..]),
            (&[7, 7, 7], &[34, 33, 33]),
            (&[1, 0, 199], &[1, 0, 99]),
            (&[0, 0], &[0, 0]),
            (&[5], &[100]),
        ] {
            assert_eq!(percents(counts), expected, "{counts:?}");
        }
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn no_share_is_a_whole_per_cent_off(counts in proptest::collection::vec(0usize..5_000, 1..8)) {
            let whole: usize = counts.iter().sum();
            let percents = percents(&counts);
            prop_assert_eq!(percents.iter().sum::<usize>(), if whole == 0 { 0 } else { 100 });
            for (count, percent) in counts.iter().zip(percents) {
                let exact = 100.0 * *count as f64 / whole.max(1) as f64;
                prop_assert!((exact - percent as f64).abs() < 1.0);
                prop_assert!(*count > 0 || percent == 0);
            }
        }
    }
}
