//! Check symbols that let no single slip through: two at the end of a
//! contribution code, one at the end of what is shorter.
//!
//! The symbols of a code, the check symbols last, are the coefficients of a
//! polynomial C over the field of 32 elements, GF(2)\[α\] with α⁵ = α² + 1,
//! where α has order 31. The check symbols are chosen so that
//! g(x) = (x − α)(x − α²) divides C, or x − α alone where there is one: a
//! Reed–Solomon code (Reed & Solomon 1960, Journal of the Society for
//! Industrial and Applied Mathematics 8).
//!
//! A changed code is sound only if the change is divisible by the same, so
//! that α is a root of the change:
//!
//! - One symbol that is another changes C by e·xⁱ with e ≠ 0, and e·αⁱ ≠ 0.
//! - Two neighbours a ≠ b that have changed places change it by
//!   (a − b)·(xⁱ⁺¹ − xⁱ), and (a − b)·αⁱ·(α − 1) ≠ 0, since α ≠ 1.
//! - With two check symbols: two symbols e, f ≠ 0 that are others, at places i ≠ j less than 31
//!   apart, would need e·αⁱ = f·αʲ and e·α²ⁱ = f·α²ʲ, hence αⁱ = αʲ, which is
//!   not so.
//!
//! So every single slip and every swap of neighbours is caught in codes of any
//! length, with one check symbol or two; of anything else one lets through one
//! in 32, and two one in 1024, but for two slips in codes of up to 31 symbols,
//! of which two let through none.

/// α⁵ + α² + 1, by which a product is reduced.
const REDUCTION: u8 = 0b10_0101;

/// The check symbols of a code's other symbols.
pub(super) fn symbols(message: &[u8]) -> [u8; 2] {
    divide(message.iter().copied().chain([0, 0]))
}

/// Whether a code, its check symbols last, has no slip that can be caught.
pub(super) fn is_sound(code: &[u8]) -> bool {
    divide(code.iter().copied()) == [0, 0]
}

/// The one check symbol of a short code's other symbols.
pub(super) fn symbol(message: impl IntoIterator<Item = u8>) -> u8 {
    value_at_alpha(message.into_iter().chain([0]))
}

/// Whether a short code, its check symbol last, has no slip that can be caught.
pub(super) fn is_sound_with_one(code: impl IntoIterator<Item = u8>) -> bool {
    value_at_alpha(code) == 0
}

/// The remainder after division by x − α, highest coefficient first: what the
/// polynomial is at α, by Horner's rule.
fn value_at_alpha(coefficients: impl IntoIterator<Item = u8>) -> u8 {
    coefficients.into_iter().fold(0, |value, next| times_alpha(value) ^ next)
}

/// The remainder after division by g(x) = x² + (α + α²)·x + α³, highest
/// coefficient first. Minus is plus in this field, and both are «exclusive or».
fn divide(coefficients: impl Iterator<Item = u8>) -> [u8; 2] {
    coefficients.fold([0, 0], |[high, low], next| {
        let once = times_alpha(high);
        let twice = times_alpha(once);
        [low ^ once ^ twice, next ^ times_alpha(twice)]
    })
}

fn times_alpha(symbol: u8) -> u8 {
    let product = symbol << 1;
    if product > 31 { product ^ REDUCTION } else { product }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    #[test]
    fn alpha_has_order_31() {
        let mut powers: Vec<u8> = std::iter::successors(Some(1), |power| Some(times_alpha(*power))).take(32).collect();
        assert_eq!(powers.pop(), Some(1));
        powers.sort_unstable();
        assert_eq!(powers, (1..32).collect::<Vec<u8>>());
    }

    /// By Horner's rule, the value of a code at α and at α² is 0.
    #[test]
    fn both_roots_divide_a_code() {
        let mut code = vec![26, 10, 20, 19, 0, 31, 7];
        code.extend(symbols(&code));
        for times_root in [times_alpha, |symbol| times_alpha(times_alpha(symbol))] {
            assert_eq!(code.iter().fold(0, |value, symbol| times_root(value) ^ symbol), 0);
        }
    }

    /// Every slip in every symbol and every swap, for every pair of symbols at
    /// every two neighbouring places of a short code: what a slip changes does
    /// not depend on the other symbols, so that this is all there is.
    #[test]
    fn one_symbol_catches_every_slip_and_every_swap() {
        for place in 0..12 {
            for first in 0..32 {
                for second in 0..32 {
                    let mut message = vec![7; 13];
                    (message[place], message[place + 1]) = (first, second);
                    let mut code = message.clone();
                    code.push(symbol(message));
                    assert!(is_sound_with_one(code.iter().copied()));
                    for error in 1..32 {
                        code[place] ^= error;
                        assert!(!is_sound_with_one(code.iter().copied()), "{code:?}");
                        code[place] ^= error;
                    }
                    code.swap(place, place + 1);
                    assert_eq!(is_sound_with_one(code.iter().copied()), first == second, "{code:?}");
                }
            }
        }
        // The check symbol itself, and with the one before it.
        for (last, error) in (0..32).flat_map(|last| (1..32).map(move |error| (last, error))) {
            let check = symbol([3, last]);
            assert!(!is_sound_with_one([3, last, check ^ error]));
            assert_eq!(is_sound_with_one([3, check, last]), check == last);
        }
    }

    proptest! {
        #![proptest_config(cases(40))]

        /// Also far beyond 31 symbols.
        #[test]
        fn every_slip_and_every_swap_is_caught(message in proptest::collection::vec(0u8..32, 1..160)) {
            let mut code = message.clone();
            code.extend(symbols(&message));
            prop_assert!(is_sound(&code));
            for place in 0..code.len() {
                for error in 1..32 {
                    code[place] ^= error;
                    prop_assert!(!is_sound(&code));
                    code[place] ^= error;
                }
                if place > 0 && code[place - 1] != code[place] {
                    code.swap(place - 1, place);
                    prop_assert!(!is_sound(&code));
                    code.swap(place - 1, place);
                }
            }
        }

        #[test]
        fn two_slips_are_caught_in_short_codes(
            message in proptest::collection::vec(0u8..32, 1..=29), at in (0usize..31, 0usize..31), by in (1u8..32, 1u8..32)
        ) {
            let mut code = message.clone();
            code.extend(symbols(&message));
            let (first, second) = (at.0 % code.len(), at.1 % code.len());
            prop_assume!(first != second);
            code[first] ^= by.0;
            code[second] ^= by.1;
            prop_assert!(!is_sound(&code));
        }
    }
}
