//! Crockford's base 32, and numbers of any size in it.
//!
//! <https://www.crockford.com/base32.html>: ten digits and the letters without
//! I, L, O and U. A reader takes O for 0, and I and L for 1.

const ALPHABET: [u8; 32] = *b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How a symbol, 0 to 31, is written.
pub(super) fn letter(symbol: u8) -> char {
    ALPHABET.get(usize::from(symbol)).copied().map_or('0', char::from)
}

/// The symbol of a character, in either case.
pub(super) fn symbol(character: char) -> Option<u8> {
    let letter = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|known| char::from(*known) == letter).and_then(|place| u8::try_from(place).ok())
}

/// A number of up to 64 bits in `width` symbols, highest first.
pub(super) fn symbols_of(number: u64, width: usize) -> Vec<u8> {
    let shift = |place: usize| 5 * u32::try_from(place).unwrap_or(u32::MAX);
    (0..width).rev().map(|place| low(number.checked_shr(shift(place)).unwrap_or_default())).collect()
}

/// The number that symbols are, highest first; what is over 64 bits is lost.
pub(super) fn number_of(symbols: &[u8]) -> u64 {
    symbols.iter().fold(0, |number, symbol| number << 5 | u64::from(*symbol))
}

/// The symbols of what somebody has typed: case, blanks and hyphens are
/// forgiven. `None` where anything else is among them.
pub(super) fn typed(text: &str) -> Option<Vec<u8>> {
    text.chars().filter(|c| !c.is_whitespace() && !is_hyphen(*c)).map(symbol).collect()
}

/// The hyphen, and what word processors and chats make of it.
pub(super) fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2014}' | '\u{2212}')
}

/// How many symbols the largest number of `count` digits takes.
pub(super) fn width(base: u8, count: usize) -> usize {
    let mut number = Vec::new();
    for _ in 0..count {
        let mut carry = push(&mut number, base, base.saturating_sub(1));
        while carry > 0 {
            number.push(low(carry.into()));
            carry >>= 5;
        }
    }
    number.len()
}

/// The number whose digits in `base` are given, highest first, in exactly
/// `width` symbols, highest first.
pub(super) fn pack(digits: &[u8], base: u8, width: usize) -> Vec<u8> {
    let mut number = vec![0; width];
    for digit in digits {
        push(&mut number, base, *digit);
    }
    number.reverse();
    number
}

/// The `count` digits of a number in `base`; `None` where it has more.
pub(super) fn unpack(symbols: &[u8], base: u8, count: usize) -> Option<Vec<u8>> {
    let base = u16::from(base);
    let mut number = symbols.to_vec();
    let mut digits = Vec::with_capacity(count);
    for _ in 0..count {
        let mut rest = 0;
        for symbol in &mut number {
            let value = rest << 5 | u16::from(*symbol);
            *symbol = u8::try_from(value.checked_div(base)?).ok()?;
            rest = value.checked_rem(base)?;
        }
        digits.push(u8::try_from(rest).ok()?);
    }
    digits.reverse();
    number.iter().all(|symbol| *symbol == 0).then_some(digits)
}

/// Makes `number`, lowest symbol first, number · base + digit; what does not
/// fit is returned.
fn push(number: &mut [u8], base: u8, digit: u8) -> u16 {
    let mut carry = u16::from(digit);
    for symbol in number {
        let value = u16::from(*symbol) * u16::from(base) + carry;
        *symbol = low(value.into());
        carry = value >> 5;
    }
    carry
}

fn low(value: u64) -> u8 {
    u8::try_from(value & 31).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    #[test]
    fn letters_that_look_alike_are_the_same_symbol() {
        for symbol_value in 0..32 {
            let upper = letter(symbol_value);
            assert_eq!(symbol(upper), Some(symbol_value));
            assert_eq!(symbol(upper.to_ascii_lowercase()), Some(symbol_value));
        }
        for (alike, expected) in [("0oO", Some(0)), ("1iIlL", Some(1)), ("uUøÅ-_ ", None)] {
            for character in alike.chars() {
                assert_eq!(symbol(character), expected, "{character}");
            }
        }
    }

    /// log₃₂ of the number of answers, rounded up: 9·log₃₂ 7 = 5.05,
    /// 12·log₃₂ 7 = 6.74, 14·log₃₂ 7 = 7.86, 240·log₃₂ 9 = 152.2.
    #[test]
    fn widths_by_hand() {
        for (base, count, expected) in
            [(7, 9, 6), (7, 12, 7), (7, 14, 8), (5, 1, 1), (9, 240, 153), (2, 5, 1), (2, 6, 2)]
        {
            assert_eq!(width(base, count), expected, "{base}^{count}");
        }
    }

    #[test]
    fn what_is_typed_is_forgiven() {
        assert_eq!(typed(" 7m2–Q4k-\u{a0}o"), Some(vec![7, 20, 2, 23, 4, 19, 0]));
        assert_eq!(typed(" - "), Some(vec![]));
        assert_eq!(typed("7M2.Q4K"), None);
    }

    #[test]
    fn a_number_in_symbols_and_back() {
        assert_eq!(symbols_of(0b10_00000_00011, 4), [0, 2, 0, 3]);
        assert_eq!(number_of(&[0, 2, 0, 3]), 0b10_00000_00011);
        assert_eq!(number_of(&symbols_of(u64::MAX, 13)), u64::MAX);
        assert_eq!(symbols_of(1, 20).len(), 20);
    }

    #[test]
    fn a_number_by_hand() {
        // 6·49 + 0·7 + 3 = 297 = 9·32 + 9.
        assert_eq!(pack(&[6, 0, 3], 7, 2), [9, 9]);
        assert_eq!(unpack(&[9, 9], 7, 3), Some(vec![6, 0, 3]));
        // 7³ = 343 = 10·32 + 23 is the first that has four digits.
        assert_eq!(unpack(&[10, 22], 7, 3), Some(vec![6, 6, 6]));
        assert_eq!(unpack(&[10, 23], 7, 3), None);
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn numbers_of_any_size_come_back(base in 5u8..=9, digits in proptest::collection::vec(0u8..5, 1..=240)) {
            let width = width(base, digits.len());
            let symbols = pack(&digits, base, width);
            prop_assert_eq!(symbols.len(), width);
            prop_assert!(symbols.iter().all(|symbol| *symbol < 32));
            prop_assert_eq!(unpack(&symbols, base, digits.len()), Some(digits));
        }
    }
}
