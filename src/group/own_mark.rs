//! What a sheet of paper is known by that has an own mark: four signs that only
//! the participant knows. Both numbers come of them and the course's own key,
//! so that the same mark in another course is somebody else.

use super::token::keyed_hash;
use super::{CourseKey, Delivery};
use crate::instrument::InstrumentId;
use sha2::{Digest, Sha256};

/// The same in every round of the course, which the rounds are paired by.
pub fn sheet_token(key: &CourseKey, mark: &str, instrument: &InstrumentId) -> u128 {
    let digest = keyed_hash(&secret(key), [format!("selvsyn-sheet\n{}\n{instrument}", signs(mark)).as_bytes()]);
    digest.iter().take(16).fold(0, |number, byte| number << 8 | u128::from(*byte))
}

/// The same in one round, so that a mark that comes twice in it is seen.
pub fn sheet_delivery(key: &CourseKey, mark: &str, instrument: &InstrumentId, round: u8) -> Delivery {
    let message = format!("selvsyn-sheet\n{}\n{instrument}\n{round}", signs(mark));
    Delivery::of_digest(keyed_hash(&secret(key), [message.as_bytes()]))
}

fn secret(key: &CourseKey) -> [u8; 32] {
    use secrecy::ExposeSecret;
    Sha256::digest(key.secret_text().expose_secret()).into()
}

/// Written large or small, with blanks or without, it is the same mark.
fn signs(mark: &str) -> String {
    mark.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_the_same_in_its_own_course_alone() {
        let (ours, others) = (CourseKey::new(), CourseKey::new());
        let [one, other] = ["medarbeiderskap", "karriere"].map(InstrumentId::new);
        let token = sheet_token(&ours, "A7K2", &one);
        assert_eq!(token, sheet_token(&ours, " a7-k2", &one));
        assert!([sheet_token(&ours, "A7K3", &one), sheet_token(&ours, "A7K2", &other)].iter().all(|it| *it != token));
        assert_ne!(token, sheet_token(&others, "A7K2", &one));
        let delivery = |round| sheet_delivery(&ours, "A7K2", &one, round);
        assert_eq!(delivery(1), sheet_delivery(&ours, "a7k2", &one, 1));
        assert_ne!(delivery(1), delivery(2));
        assert_ne!(delivery(1), sheet_delivery(&others, "A7K2", &one, 1));
    }
}
