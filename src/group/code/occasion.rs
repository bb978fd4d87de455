//! What a code was made for, in one symbol.

use crate::group::{CourseCode, ROUNDS};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// The course and round that a code was made for. Of another course or round,
/// one in 31 cannot be told from it: a code is short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasion(u8);

impl Occasion {
    /// Made without a course.
    pub const NONE: Self = Self(0);

    /// One more than what is left of SHA-256 of the course code, a blank and
    /// the round, after division by 31.
    pub fn of(course: CourseCode, round: u8) -> Self {
        let digest = Sha256::digest(format!("{course} {round}"));
        let rest = digest.iter().fold(0_u32, |rest, byte| (rest * 256 + u32::from(*byte)) % 31);
        Self(u8::try_from(rest).unwrap_or_default() + 1)
    }

    /// Whether codes for the rounds of a course can be told from each other.
    /// Where they cannot, what some people answered before and after might be
    /// taken for twice as many people in one round.
    pub fn are_told_apart(course: CourseCode) -> bool {
        let symbols: BTreeSet<u8> = ROUNDS.map(|round| Self::of(course, round).0).collect();
        symbols.len() == ROUNDS.count()
    }

    /// Whether it was made without a course; then it says nothing of any.
    pub fn is_without_course(self) -> bool {
        self == Self::NONE
    }

    /// Whether it can be of this round of this course; never where it was made
    /// without one.
    pub fn is_of(self, course: CourseCode, round: u8) -> bool {
        self == Self::of(course, round)
    }

    pub(super) fn symbol(self) -> u8 {
        self.0
    }

    /// Of what [`symbol`](Self::symbol) gave.
    pub(super) fn of_symbol(symbol: u8) -> Self {
        Self(symbol)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From Python: `1 + int.from_bytes(hashlib.sha256(f"{course}
    /// {round}".encode()).digest()) % 31`.
    #[test]
    fn occasions_by_another_implementation() {
        let course = CourseCode::parse("SVK-28T5-CY4T-M").unwrap();
        let symbols: Vec<u8> = (1..=6).map(|round| Occasion::of(course, round).symbol()).collect();
        assert_eq!(symbols, [26, 11, 11, 17, 18, 2]);
        assert!(!Occasion::are_told_apart(course), "the second and the third are one");
        assert!(Occasion::of(course, 1).is_of(course, 1) && !Occasion::of(course, 1).is_of(course, 2));
        assert!(Occasion::NONE.is_without_course() && !Occasion::NONE.is_of(course, 1));
    }

    /// By hand, 30·29·28·27·26 of 31⁵ course codes; so one is found in two tries.
    #[test]
    fn most_courses_tell_their_rounds_apart() {
        let courses = (0..10_000_u16).map(|other| CourseCode::new([1, 2, 3, (other >> 8) as u8, other as u8]));
        let apart = courses.filter(|course| Occasion::are_told_apart(*course)).count();
        assert!((5_750..6_200).contains(&apart), "{apart} of 10000");
    }

    /// 30 of 31 codes of another course are told.
    #[test]
    fn another_course_is_told_nearly_always() {
        let ours = Occasion::of(CourseCode::new([7; 5]), 1);
        let others = (0..u16::MAX).map(|other| CourseCode::new([1, 2, 3, (other >> 8) as u8, other as u8]));
        let taken = others.filter(|other| ours.is_of(*other, 1)).count();
        assert!((1_900..2_350).contains(&taken), "{taken} of 65535");
    }
}
