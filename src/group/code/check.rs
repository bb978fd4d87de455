//! Two check symbols that let no single slip through.
//!
//! The symbols of a code, the two check symbols last, are the coefficients of
//! a polynomial C over the field of 32 elements, GF(2)\[α\] with
//! α⁵ = α² + 1, where α has order 31. The check symbols are chosen so that
//! g(x) = (x − α)(x − α²) divides C: a Reed–Solomon code (Reed & Solomon 1960,
//! Journal of the Society for Industrial and Applied Mathematics 8).
//!
//! A changed code is sound only if the change is divisible by g as well, so
//! that α is a root of the change:
//!
//! - One symbol that is another changes C by e·xⁱ with e ≠ 0, and e·αⁱ ≠ 0.
//! - Two neighbours a ≠ b that have changed places change it by
//!   (a − b)·(xⁱ⁺¹ − xⁱ), and (a − b)·αⁱ·(α − 1) ≠ 0, since α ≠ 1.
//! - Two symbols e, f ≠ 0 that are others, at places i ≠ j less than 31
//!   apart, would need e·αⁱ = f·αʲ and e·α²ⁱ = f·α²ʲ, hence αⁱ = αʲ, which is
//!   not so.
//!
//! So every single slip and every swap of neighbours is caught in codes of any
//! length, every two slips in codes of up to 31 symbols, and of anything else
//! all but one in 1024.

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
