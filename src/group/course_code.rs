//! The code that a course is known by: 40 random bits, as `SVK-4N7Q-3K0M-8`.

use super::{base32, check};
use serde::de::{self, Deserialize, Deserializer};
use serde::{Serialize, Serializer};
use std::fmt;

/// What every course code begins with.
const PREFIX: &str = "SVK";
/// Symbols of the 40 bits.
const SYMBOLS: usize = 8;

/// Names a course. Whoever has it can hand in to the course by code.
///
/// Its one check symbol is counted over the prefix, too: so no course code is
/// a contribution code, whichever of the two a text is taken for (a test tries
/// it), and a slip in the prefix is told like any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CourseCode(u64);

/// Why a text is no code. One for all codes that a person types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum CodeProblem {
    /// Nothing, or something else, a contribution code for example.
    #[error("this is not such a code")]
    NotACode,
    /// Something is missing.
    #[error("the code is too short")]
    TooShort,
    /// There is something more.
    #[error("the code is too long")]
    TooLong,
    /// A slip.
    #[error("there is a typing error in the code")]
    Check,
}

/// Why a text is no course code.
pub type CourseCodeProblem = CodeProblem;

impl CourseCode {
    /// From 40 random bits.
    pub fn new(bits: [u8; 5]) -> Self {
        Self(bits.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    /// Reads what somebody has typed or pasted. Case, blanks, hyphens missing
    /// or in other places, O for 0, I and L for 1 are forgiven, and that `SVK`
    /// is missing (but of a code that goes on with `SVK`: it would be taken for
    /// one that is broken off).
    ///
    /// # Errors
    /// The first [`CodeProblem`].
    pub fn parse(text: &str) -> Result<Self, CourseCodeProblem> {
        // U is no symbol, and neither is anything of other codes and texts.
        let symbols = base32::typed(text).filter(|symbols| !symbols.is_empty()).ok_or(CodeProblem::NotACode)?;
        let prefix: Vec<u8> = PREFIX.chars().filter_map(base32::symbol).collect();
        let whole = SYMBOLS + 1;
        let has_prefix = symbols.starts_with(&prefix);
        let code = if has_prefix { symbols.get(prefix.len()..).unwrap_or_default() } else { &symbols };
        let is_other = !has_prefix && code.len() > whole && symbols.get(..2) == prefix.get(..2);
        match code.len() {
            _ if is_other => Err(CodeProblem::NotACode),
            length if length < whole => Err(CodeProblem::TooShort),
            length if length > whole => Err(CodeProblem::TooLong),
            _ if !check::is_sound_with_one(prefix.into_iter().chain(code.iter().copied())) => Err(CodeProblem::Check),
            _ => Ok(Self(base32::number_of(code.get(..SYMBOLS).unwrap_or_default()))),
        }
    }
}

impl fmt::Display for CourseCode {
    /// `SVK-4N7Q-3K0M-8`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let symbols = base32::symbols_of(self.0, SYMBOLS);
        let prefix = PREFIX.chars().filter_map(base32::symbol);
        let check = check::symbol(prefix.chain(symbols.iter().copied()));
        f.write_str(PREFIX)?;
        for (index, symbol) in symbols.into_iter().chain([check]).enumerate() {
            let hyphen = if index % 4 == 0 { "-" } else { "" };
            write!(f, "{hyphen}{}", base32::letter(symbol))?;
        }
        Ok(())
    }
}

impl Serialize for CourseCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CourseCode {
    /// Exactly what is written: in a file nothing is forgiven.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        exactly(&text, Self::parse(&text)).ok_or_else(|| de::Error::custom("not a course code"))
    }
}

/// What was read, where it is written as it was read.
pub(super) fn exactly<T: fmt::Display, E>(text: &str, read: Result<T, E>) -> Option<T> {
    read.ok().filter(|read| read.to_string() == text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    fn code(text: &str) -> Result<String, CodeProblem> {
        CourseCode::parse(text).map(|code| code.to_string())
    }

    /// From Python, with the check symbol found by trying all 32.
    #[test]
    fn the_format_stays_as_it_is() {
        for (bits, expected) in FIXED {
            assert_eq!(CourseCode::new(bits).to_string(), expected);
            assert_eq!(code(expected).as_deref(), Ok(expected));
        }
    }

    const FIXED: [([u8; 5], &str); 3] = [
        ([0; 5], "SVK-0000-0000-5"),
        ([0xff; 5], "SVK-ZZZZ-ZZZZ-6"),
        ([0x12, 0x34, 0x56, 0x78, 0x9a], "SVK-28T5-CY4T-M"),
    ];

    #[test]
    fn handwriting_is_forgiven() {
        let whole = CourseCode::new([1, 2, 30, 200, 16]).to_string();
        let bare = whole.replace('-', "");
        for text in [
            whole.to_lowercase(),
            bare.clone(),
            bare[3..].to_owned(),
            bare[3..].to_lowercase(),
            format!("  {} ", whole.replace('-', " ")),
            whole.replace('-', "–"),
            whole.replace('0', "O").replace('1', "l"),
            whole[4..].to_owned(),
        ] {
            assert_eq!(code(&text), Ok(whole.clone()), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_apart() {
        let whole = CourseCode::new([1, 2, 30, 200, 16]).to_string();
        for (text, problem) in [
            ("", CodeProblem::NotACode),
            (" - ", CodeProblem::NotACode),
            ("Kurs i ledelse", CodeProblem::NotACode),
            ("SVK:0102", CodeProblem::NotACode),
            ("SVTA-K30M-0C34-MG", CodeProblem::NotACode),
            ("SVBT-AK3H-0C34-MGAB-CDEF-GH", CodeProblem::NotACode),
            ("SVK", CodeProblem::TooShort),
            // Nine symbols, but the first of them are the prefix.
            (&whole[..11], CodeProblem::TooShort),
            (&whole[..whole.len() - 2], CodeProblem::TooShort),
            ("123", CodeProblem::TooShort),
            (&format!("{whole}A"), CodeProblem::TooLong),
            ("1234567890", CodeProblem::TooLong),
        ] {
            assert_eq!(code(text), Err(problem), "{text}");
        }
    }

    proptest! {
        #![proptest_config(cases(64))]

        #[test]
        fn every_code_is_read_and_every_slip_and_swap_is_told(bits: [u8; 5]) {
            let written = CourseCode::new(bits);
            let text = written.to_string();
            prop_assert_eq!(CourseCode::parse(&text), Ok(written));
            let letters: Vec<char> = text.chars().filter(|letter| *letter != '-').collect();
            let read = |letters: &[char]| CourseCode::parse(&letters.iter().collect::<String>());
            for place in 0..letters.len() {
                for other in (0..32).map(base32::letter).filter(|other| *other != letters[place]) {
                    let mut slip = letters.clone();
                    slip[place] = other;
                    prop_assert!(read(&slip).is_err(), "{slip:?}");
                }
                if place > 0 && letters[place - 1] != letters[place] {
                    let mut swapped = letters.clone();
                    swapped.swap(place - 1, place);
                    prop_assert!(read(&swapped).is_err(), "{swapped:?}");
                }
            }
        }

        /// Of the two lengths that a course code has with its prefix and
        /// without: the first edition's of an own questionnaire.
        #[test]
        fn no_contribution_code_is_a_course_code(mut short in proptest::collection::vec(0u8..32, 5), long: [u8; 5]) {
            let mut long = [vec![19], base32::symbols_of(CourseCode::new(long).0, 7)].concat();
            for code in [&mut short, &mut long] {
                code.extend(check::symbols(code));
                let text: String = "SV".chars().chain(code.iter().map(|symbol| base32::letter(*symbol))).collect();
                prop_assert!(text.len() == 9 || (text.starts_with("SVK") && text.len() == 12));
                prop_assert!(CourseCode::parse(&text).is_err(), "{text}");
            }
        }

        #[test]
        fn no_text_makes_it_panic(text: String, codelike in "[SsVvKk0-9A-Za-z –-]{0,20}") {
            let _ = (CourseCode::parse(&text), CourseCode::parse(&codelike));
        }

        #[test]
        fn files_hold_it_as_it_is_written(bits: [u8; 5]) {
            let written = CourseCode::new(bits);
            let json = serde_json::to_string(&written).unwrap();
            prop_assert_eq!(serde_json::from_str::<CourseCode>(&json).unwrap(), written);
            for other in [json.to_lowercase(), json.replace('-', ""), json.replace("SVK-", "")] {
                prop_assert!(serde_json::from_str::<CourseCode>(&other).is_err(), "{other}");
            }
        }
    }
}
