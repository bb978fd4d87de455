//! One person's answers on paper, keyed as one string of characters.

use crate::instrument::Instrument;
use crate::scoring::{Answer, Answers};

/// Why a keyed string was refused, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperProblem {
    /// A character that stands for no answer.
    Unreadable {
        /// Which character of the string, from 1.
        column: usize,
        /// Which item it would have answered, from 1.
        item: usize,
        /// What was keyed.
        character: char,
        /// The highest point of the scale.
        max: u8,
    },
    /// Not one answer an item.
    Count {
        /// Items of the instrument.
        expected: usize,
        /// Answers keyed.
        given: usize,
    },
}

/// Reads `454-3 4..`: a digit for a point, `-`, `x` or `0` for «Ikke
/// relevant», `.` or `_` for unanswered. Blanks may stand anywhere, to keep
/// the dimensions apart.
///
/// # Errors
/// The first character that is no answer, or else a count that is not one
/// answer an item.
pub fn read(text: &str, instrument: &Instrument) -> Result<Answers, PaperProblem> {
    let max = instrument.scale.max();
    let mut read = Vec::new();
    for (character, column) in text.chars().zip(1..) {
        if character.is_whitespace() {
            continue;
        }
        let unreadable = || PaperProblem::Unreadable { column, item: read.len() + 1, character, max };
        let answer = answer(character, max).ok_or_else(unreadable)?;
        read.push(answer);
    }
    let expected = instrument.item_count();
    if read.len() != expected {
        return Err(PaperProblem::Count { expected, given: read.len() });
    }
    let mut answers = Answers::unanswered(expected);
    for (index, answer) in read.into_iter().enumerate() {
        answers.set(index, answer);
    }
    Ok(answers)
}

/// What one sign answers on a scale with so many points: an answer, or that
/// there is none; `None` where it stands for neither.
pub fn answer(sign: char, max: u8) -> Option<Option<Answer>> {
    match sign {
        // A dash is what telephones make of two hyphens.
        '-' | '\u{2010}'..='\u{2014}' | '\u{2212}' | 'x' | 'X' | '0' => Some(Some(Answer::NotRelevant)),
        '.' | '_' => Some(None),
        _ => {
            let digit = sign.to_digit(10).and_then(|digit| u8::try_from(digit).ok())?;
            (1..=max).contains(&digit).then_some(Some(Answer::Point(digit)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use crate::instrument::Catalog;
    use proptest::prelude::*;

    #[test]
    fn what_is_keyed_and_what_it_means() {
        let catalog = Catalog::shipped();
        let instrument = catalog.current("medarbeiderskap").unwrap();
        let unreadable = |column, item, character| Err(PaperProblem::Unreadable { column, item, character, max: 5 });
        for (text, expected) in [
            ("454345512", Ok("4,5,4,3,4,5,5,1,2")),
            (" 454 3-0 x_.\t", Ok("4,5,4,3,-,-,-,,")),
            ("45–345—1X", Ok("4,5,-,3,4,5,-,1,-")),
            ("45 6345512", unreadable(4, 3, '6')),
            ("454,345", unreadable(4, 4, ',')),
            ("4543455½2", unreadable(8, 8, '½')),
            ("45434٣512", unreadable(6, 6, '٣')),
            ("45434551", Err(PaperProblem::Count { expected: 9, given: 8 })),
            ("4543455123", Err(PaperProblem::Count { expected: 9, given: 10 })),
            ("", Err(PaperProblem::Count { expected: 9, given: 0 })),
        ] {
            assert_eq!(
                read(text, instrument).map(|answers| answers.to_string()),
                expected.map(str::to_owned),
                "{text}"
            );
        }
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn no_text_makes_it_panic(text: String) {
            for instrument in Catalog::shipped().offered() {
                let _ = read(&text, instrument);
            }
        }
    }
}
