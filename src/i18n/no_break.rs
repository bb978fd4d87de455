//! Where a line may end: not between a number and its unit, which have a
//! no-break space between them in the texts.

/// U+00A0.
const NO_BREAK: char = '\u{a0}';

/// Whether a line may end at this character.
pub fn ends_word(c: char) -> bool {
    c.is_whitespace() && c != NO_BREAK
}

/// The parts of a text that a line can end between; «95 %» is one.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(ends_word).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_and_its_unit_are_one_word() {
        assert_eq!(words(" ca.\u{a0}3\u{a0}min \n igjen").collect::<Vec<_>>(), ["ca.\u{a0}3\u{a0}min", "igjen"]);
    }
}
