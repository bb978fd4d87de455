//! The mark of what one participant hands in to one questionnaire in one
//! round, and the receipt that it is shown as: `7M2-Q4K-3`.

use super::course_code::{CodeProblem, exactly};
use super::token::keyed_hash;
use super::{CourseCode, base32, check};
use crate::instrument::InstrumentId;
use crate::scoring::SessionId;
use serde::de::{self, Deserialize, Deserializer};
use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};
use std::fmt;

/// Symbols of the 30 bits.
pub(super) const SYMBOLS: usize = 6;
/// Characters between two hyphens.
const GROUP: usize = 3;

/// 30 bits that are the same however something is handed in: as a file, as a
/// code, or again after a correction. Two people who answer alike differ in
/// them; among forty people they meet by chance once in a million courses.
/// Nobody can tell from it who it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Delivery(u32);

impl Delivery {
    /// The first 30 bits of HMAC-SHA-256 of `selvsyn-delivery`, the course
    /// code, the instrument's id and the round, each on a line. The secret
    /// stays in the participant's own history.
    pub fn of(secret: &[u8; 32], course: CourseCode, instrument: &InstrumentId, round: u8) -> Self {
        let message = format!("selvsyn-delivery\n{course}\n{instrument}\n{round}");
        Self::of_digest(keyed_hash(secret, [message.as_bytes()]))
    }

    /// The first 30 of 32 random bits.
    pub fn random(bytes: [u8; 4]) -> Self {
        Self(u32::from_be_bytes(bytes) >> 2)
    }

    /// Of a session that is handed in without a course. It comes from the
    /// session's own random number, so that its code is the same each time it
    /// is shown, and is random for everybody else.
    pub fn of_session(session: SessionId) -> Self {
        Self::of_digest(Sha256::digest(format!("selvsyn-delivery\n{session}")).into())
    }

    /// Reads a receipt that somebody has typed. Case, blanks, missing hyphens,
    /// O for 0, I and L for 1 are forgiven.
    ///
    /// # Errors
    /// The first [`CodeProblem`].
    pub fn parse(text: &str) -> Result<Self, CodeProblem> {
        let symbols = base32::typed(text).filter(|symbols| !symbols.is_empty()).ok_or(CodeProblem::NotACode)?;
        match symbols.len() {
            length if length <= SYMBOLS => Err(CodeProblem::TooShort),
            length if length > SYMBOLS + 1 => Err(CodeProblem::TooLong),
            _ if !check::is_sound_with_one(symbols.iter().copied()) => Err(CodeProblem::Check),
            _ => Self::of_symbols(symbols.get(..SYMBOLS).unwrap_or_default()).ok_or(CodeProblem::NotACode),
        }
    }

    /// As a contribution code has it.
    pub(super) fn symbols(self) -> Vec<u8> {
        base32::symbols_of(self.0.into(), SYMBOLS)
    }

    /// What [`symbols`](Self::symbols) gave.
    pub(super) fn of_symbols(symbols: &[u8]) -> Option<Self> {
        (symbols.len() == SYMBOLS).then(|| u32::try_from(base32::number_of(symbols)).ok().map(Self)).flatten()
    }

    pub(super) fn of_digest([a, b, c, d, ..]: [u8; 32]) -> Self {
        Self::random([a, b, c, d])
    }
}

impl fmt::Display for Delivery {
    /// `7M2-Q4K-3`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let symbols = self.symbols();
        let check = check::symbol(symbols.iter().copied());
        for (index, symbol) in symbols.into_iter().chain([check]).enumerate() {
            let hyphen = if index > 0 && index % GROUP == 0 { "-" } else { "" };
            write!(f, "{hyphen}{}", base32::letter(symbol))?;
        }
        Ok(())
    }
}

impl Serialize for Delivery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Delivery {
    /// Exactly what is written: in a file nothing is forgiven.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        exactly(&text, Self::parse(&text)).ok_or_else(|| de::Error::custom("not the mark of a delivery"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    /// From Python: `hmac.new(bytes(range(32)), f"selvsyn-delivery\n{course}\n
    /// {instrument}\n{round}".encode(), "sha256").digest()[:4]`, without the
    /// last two bits, and the check symbol found by trying all 32.
    #[test]
    fn deliveries_by_another_implementation() {
        let secret = std::array::from_fn(|index| u8::try_from(index).unwrap());
        let course = CourseCode::parse("SVK-28T5-CY4T-M").unwrap();
        for (instrument, round, number, receipt) in [
            ("medarbeiderskap", 1, 805_427_909, "R03-PP5-7"),
            ("medarbeiderskap", 2, 68_961_504, "21R-H70-8"),
            ("karriere", 1, 651_637_910, "KDE-D4P-P"),
            ("karriere", 2, 695_990_909, "MQQ-YKX-X"),
        ] {
            let delivery = Delivery::of(&secret, course, &InstrumentId::new(instrument), round);
            assert_eq!((delivery, delivery.to_string().as_str()), (Delivery(number), receipt));
            assert_eq!(Delivery::parse(receipt), Ok(delivery));
        }
    }

    #[test]
    fn a_session_gives_the_same_each_time_and_no_two_the_same() {
        let [one, other] = [1, 2].map(|last| format!("00000000-0000-4000-8000-00000000000{last}"));
        let of = |id: &str| Delivery::of_session(SessionId::parse(id).unwrap());
        // From Python: `hashlib.sha256(f"selvsyn-delivery\n{id}".encode())`.
        assert_eq!(of(&one).to_string(), "VJB-AFS-G");
        assert_ne!(of(&one), of(&other));
    }

    #[test]
    fn what_is_wrong_is_told_apart() {
        for (text, expected) in [
            ("r03 pp5 7", Ok("R03-PP5-7")),
            ("RO3PP57", Ok("R03-PP5-7")),
            ("  ro3-pps–7", Err(CodeProblem::Check)),
            ("", Err(CodeProblem::NotACode)),
            ("R03.PP5.7", Err(CodeProblem::NotACode)),
            ("R03-PP5", Err(CodeProblem::TooShort)),
            ("R03-PP5-77", Err(CodeProblem::TooLong)),
            ("R03-P5P-7", Err(CodeProblem::Check)),
        ] {
            let read = Delivery::parse(text).map(|delivery| delivery.to_string());
            assert_eq!(read.as_deref(), expected.as_ref().copied(), "{text}");
        }
    }

    proptest! {
        #![proptest_config(cases(64))]

        #[test]
        fn every_receipt_is_read_and_every_slip_and_swap_is_told(bytes: [u8; 4]) {
            let delivery = Delivery::random(bytes);
            prop_assert_eq!(Delivery::of_symbols(&delivery.symbols()), Some(delivery));
            let json = serde_json::to_string(&delivery).unwrap();
            prop_assert_eq!(serde_json::from_str::<Delivery>(&json).unwrap(), delivery);
            prop_assert!(serde_json::from_str::<Delivery>(&json.replace('-', "")).is_err());
            let letters: Vec<char> = delivery.to_string().chars().filter(|letter| *letter != '-').collect();
            let read = |letters: &[char]| Delivery::parse(&letters.iter().collect::<String>());
            prop_assert_eq!(read(&letters), Ok(delivery));
            for place in 0..letters.len() {
                for other in (0..32).map(base32::letter).filter(|other| *other != letters[place]) {
                    let mut slip = letters.clone();
                    slip[place] = other;
                    prop_assert_eq!(read(&slip), Err(CodeProblem::Check));
                }
                if place > 0 && letters[place - 1] != letters[place] {
                    let mut swapped = letters.clone();
                    swapped.swap(place - 1, place);
                    prop_assert_eq!(read(&swapped), Err(CodeProblem::Check));
                }
            }
        }

        #[test]
        fn no_text_makes_it_panic(text: String) {
            let _ = Delivery::parse(&text);
        }
    }
}
