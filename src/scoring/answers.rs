//! Answers, in the order of the instrument's items.

use std::fmt;

/// What a person answered to one item. Unanswered is `Option::None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// A point of the scale, from 1.
    Point(u8),
    /// «Ikke relevant»: an answer, but not a number.
    NotRelevant,
}

impl Answer {
    /// The scale point, if it is one.
    pub fn point(self) -> Option<u8> {
        match self {
            Self::Point(point) => Some(point),
            Self::NotRelevant => None,
        }
    }
}

/// One answer or none for each item of an instrument.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<Option<Answer>>);

/// Why a string of answers was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswersError {
    /// Not one answer an item.
    Count {
        /// Items of the instrument.
        expected: usize,
        /// Answers given.
        given: usize,
    },
    /// An answer that is no point of the scale, «-» or empty.
    Unreadable {
        /// Which answer, from 1.
        number: usize,
        /// What was written.
        text: String,
        /// The highest point of the scale.
        max: u8,
    },
}

impl Answers {
    /// No answer yet to any of `items` items.
    pub fn unanswered(items: usize) -> Self {
        Self(vec![None; items])
    }

    /// Reads `4,5,3,-,,2`: scale points, `-` for «Ikke relevant», nothing
    /// for unanswered.
    ///
    /// # Errors
    /// The first answer that cannot be read, or a count that is not `items`.
    pub fn parse(text: &str, items: usize, max: u8) -> Result<Self, AnswersError> {
        let parts: Vec<&str> = text.split(',').map(str::trim).collect();
        if parts.len() != items {
            return Err(AnswersError::Count { expected: items, given: parts.len() });
        }
        let answers = parts.iter().enumerate().map(|(index, part)| match *part {
            "" => Ok(None),
            "-" => Ok(Some(Answer::NotRelevant)),
            digits => digits
                .parse::<u8>()
                .ok()
                // «+3» and «03» are slips of the hand, not answers.
                .filter(|point| (1..=max).contains(point) && point.to_string() == digits)
                .map(|point| Some(Answer::Point(point)))
                .ok_or_else(|| AnswersError::Unreadable {
                    number: index + 1,
                    text: digits.chars().take(20).collect(),
                    max,
                }),
        });
        answers.collect::<Result<Vec<_>, _>>().map(Self)
    }

    /// The answer at a place; `None` for unanswered and outside.
    pub fn get(&self, index: usize) -> Option<Answer> {
        self.0.get(index).copied().flatten()
    }

    /// Sets or clears the answer at a place; outside it does nothing.
    pub fn set(&mut self, index: usize, answer: Option<Answer>) {
        if let Some(slot) = self.0.get_mut(index) {
            *slot = answer;
        }
    }

    /// All of them in item order.
    pub fn iter(&self) -> impl Iterator<Item = Option<Answer>> + '_ {
        self.0.iter().copied()
    }

    /// The answers of one dimension.
    pub fn slice(&self, range: std::ops::Range<usize>) -> &[Option<Answer>] {
        self.0.get(range).unwrap_or_default()
    }

    /// How many items have an answer, «Ikke relevant» among them.
    pub fn answered(&self) -> usize {
        self.0.iter().flatten().count()
    }

    /// How many items there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no items at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The nearest unanswered item after `from`, going round; `None` when
    /// everything is answered.
    pub fn next_unanswered(&self, from: usize) -> Option<usize> {
        let count = self.0.len();
        (1..=count).map(|step| (from + step) % count).find(|index| self.get(*index).is_none())
    }
}

impl fmt::Display for Answers {
    /// Writes what [`Answers::parse`] reads.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, answer) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(",")?;
            }
            match answer {
                Some(Answer::Point(point)) => write!(f, "{point}")?,
                Some(Answer::NotRelevant) => f.write_str("-")?,
                None => {}
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    #[test]
    fn reads_points_not_relevant_and_unanswered() {
        let answers = Answers::parse("4, 5,-,,1", 5, 5).unwrap();
        assert_eq!(answers.get(0), Some(Answer::Point(4)));
        assert_eq!(answers.get(2), Some(Answer::NotRelevant));
        assert_eq!(answers.get(3), None);
        assert_eq!(answers.answered(), 4);
    }

    #[test]
    fn refuses_what_is_not_on_the_scale_and_wrong_counts() {
        for bad in ["6,1,1", "0,1,1", "x,1,1", "1.5,1,1", "+3,1,1", "03,1,1", "−,1,1"] {
            assert!(matches!(Answers::parse(bad, 3, 5), Err(AnswersError::Unreadable { .. })), "{bad}");
        }
        for bad in ["", "1,1", "1,1,1,1", "1,1,1,"] {
            assert!(matches!(Answers::parse(bad, 3, 5), Err(AnswersError::Count { .. })), "{bad}");
        }
    }

    #[test]
    fn the_next_unanswered_item_goes_round() {
        let answers = Answers::parse(",2,,4", 4, 5).unwrap();
        assert_eq!(answers.next_unanswered(0), Some(2));
        assert_eq!(answers.next_unanswered(2), Some(0));
        assert_eq!(Answers::parse("1,2", 2, 5).unwrap().next_unanswered(0), None);
        assert_eq!(Answers::default().next_unanswered(0), None);
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn what_is_written_is_read_back(points in proptest::collection::vec(0u8..=6, 1..15)) {
            let mut answers = Answers::unanswered(points.len());
            for (index, point) in points.iter().enumerate() {
                answers.set(index, match point { 0 => None, 6 => Some(Answer::NotRelevant), p => Some(Answer::Point(*p)) });
            }
            prop_assert_eq!(Answers::parse(&answers.to_string(), points.len(), 5), Ok(answers));
        }
    }
}
