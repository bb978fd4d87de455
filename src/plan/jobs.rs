//! «Lederens fire jobber»: ten parts of one's working time, as it is and as
//! one wants it. The parts are one's own, and are never summed over people.

use super::Prompt;
use std::collections::BTreeMap;

/// Parts that the working time is divided in.
pub const PARTS: u8 = 10;
/// Changes that are told, and those that are as large as the last of them.
const TOLD: usize = 2;

/// A leader's job, in the course material's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Job {
    /// Få jobben gjort.
    Deliver,
    /// Forbedre måten jobben gjøres på.
    Improve,
    /// Utvikle egne medarbeidere og team.
    Develop,
    /// Utvikle eget lederskap.
    Lead,
}

/// How the time is divided, or how one wants it divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// Slik er det.
    Now,
    /// Slik vil jeg ha det.
    Wished,
}

impl Side {
    /// Both, in the order they are shown.
    pub const ALL: [Self; 2] = [Self::Now, Self::Wished];

    /// The word in files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Wished => "wished",
        }
    }
}

impl Job {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Deliver, Self::Improve, Self::Develop, Self::Lead];

    /// The word in files.
    pub fn tag(self) -> &'static str {
        self.prompt().tag()
    }

    /// Reads [`Self::tag`].
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|job| job.tag() == tag)
    }

    /// The line of words beside its parts.
    pub fn prompt(self) -> Prompt {
        match self {
            Self::Deliver => Prompt::Deliver,
            Self::Improve => Prompt::Improve,
            Self::Develop => Prompt::Develop,
            Self::Lead => Prompt::Lead,
        }
    }
}

/// How many parts each job has on each side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts(BTreeMap<(Side, Job), u8>);

/// A job that has more parts, or fewer where the number is negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// Which job.
    pub job: Job,
    /// How many parts more; never 0.
    pub by: i8,
}

impl Parts {
    /// How many parts a job has, from 0 to [`PARTS`].
    pub fn get(&self, side: Side, job: Job) -> u8 {
        self.0.get(&(side, job)).copied().unwrap_or_default()
    }

    /// Gives a job so many parts more, or fewer, from 0 to [`PARTS`].
    pub fn step(&mut self, side: Side, job: Job, by: i8) {
        let parts = i16::from(self.get(side, job)) + i16::from(by);
        self.set(side, job, u8::try_from(parts.max(0)).unwrap_or(PARTS));
    }

    /// Takes one part from a job and gives it to another, where there is one.
    pub fn shift(&mut self, side: Side, from: Job, to: Job) {
        if self.get(side, from) > 0 && self.get(side, to) < PARTS {
            self.step(side, from, -1);
            self.step(side, to, 1);
        }
    }

    /// Gives a job so many parts, at most [`PARTS`]. Together they may be
    /// more: what is too much is told and not refused.
    pub fn set(&mut self, side: Side, job: Job, parts: u8) {
        self.0.remove(&(side, job));
        if parts > 0 {
            self.0.insert((side, job), parts.min(PARTS));
        }
    }

    /// How many parts the four jobs have together.
    pub fn sum(&self, side: Side) -> u8 {
        Job::ALL.into_iter().map(|job| self.get(side, job)).sum()
    }

    /// How many parts are left to give; negative where too many are given.
    pub fn left(&self, side: Side) -> i8 {
        difference(PARTS, self.sum(side))
    }

    /// Whether all ten are given on both sides, and no more: until then it is
    /// a draft, and counts for nothing.
    pub fn is_complete(&self) -> bool {
        Side::ALL.into_iter().all(|side| self.left(side) == 0)
    }

    /// Whether none is given.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What has changed most since an earlier page: the largest two, and what
    /// is as large as the second of them; largest first, in the order of the
    /// jobs where they are alike. Empty where nothing has, or one of the two
    /// is a draft.
    pub fn since(&self, earlier: &Self, side: Side) -> Vec<Move> {
        if !self.is_complete() || !earlier.is_complete() {
            return Vec::new();
        }
        largest(|job| difference(self.get(side, job), earlier.get(side, job)))
    }

    /// What one wants to have more and less of, in the same way. Empty in a
    /// draft.
    pub fn wanted(&self) -> Vec<Move> {
        if !self.is_complete() {
            return Vec::new();
        }
        largest(|job| difference(self.get(Side::Wished, job), self.get(Side::Now, job)))
    }
}

fn difference(one: u8, other: u8) -> i8 {
    let wide = i16::from(one) - i16::from(other);
    i8::try_from(wide).unwrap_or(if wide < 0 { i8::MIN } else { i8::MAX })
}

fn largest(by: impl Fn(Job) -> i8) -> Vec<Move> {
    let mut moves: Vec<Move> = Job::ALL.into_iter().map(|job| Move { job, by: by(job) }).collect();
    moves.retain(|one| one.by != 0);
    moves.sort_by_key(|one| std::cmp::Reverse(one.by.unsigned_abs()));
    let least = moves.get(TOLD - 1).map_or(0, |one| one.by.unsigned_abs());
    moves.retain(|one| one.by.unsigned_abs() >= least);
    moves
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(now: [u8; 4], wished: [u8; 4]) -> Parts {
        let mut parts = Parts::default();
        for (side, counts) in Side::ALL.into_iter().zip([now, wished]) {
            for (job, count) in Job::ALL.into_iter().zip(counts) {
                parts.set(side, job, count);
            }
        }
        parts
    }

    fn told(moves: Vec<Move>) -> Vec<(Job, i8)> {
        moves.into_iter().map(|one| (one.job, one.by)).collect()
    }

    /// The numbers of the picture in the design.
    #[test]
    fn what_has_changed_most_is_told_with_its_ties() {
        let march = parts([7, 1, 1, 1], [5, 2, 2, 1]);
        let now = parts([5, 1, 3, 1], [4, 2, 3, 1]);
        assert_eq!(told(now.since(&march, Side::Now)), [(Job::Deliver, -2), (Job::Develop, 2)]);
        assert_eq!(told(now.since(&march, Side::Wished)), [(Job::Deliver, -1), (Job::Develop, 1)]);
        assert_eq!(told(now.wanted()), [(Job::Deliver, -1), (Job::Improve, 1)]);
        assert_eq!(now.since(&now, Side::Now), []);
        let four = parts([4, 2, 2, 2], [4, 2, 2, 2]);
        assert_eq!(
            told(four.since(&march, Side::Now)),
            [(Job::Deliver, -3), (Job::Improve, 1), (Job::Develop, 1), (Job::Lead, 1)],
            "three are as large as the second"
        );
        let other = parts([5, 3, 0, 2], [4, 2, 2, 2]);
        assert_eq!(
            told(other.since(&parts([9, 0, 1, 0], [4, 2, 2, 2]), Side::Now)),
            [(Job::Deliver, -4), (Job::Improve, 3)]
        );
    }

    #[test]
    fn nine_parts_are_a_draft_and_so_are_eleven() {
        let ten = parts([4, 2, 3, 1], [4, 2, 3, 1]);
        assert!(ten.is_complete());
        for (now, left) in [([4, 2, 3, 0], 1), ([5, 2, 3, 1], -1), ([10, 10, 10, 10], -30), ([0; 4], 10)] {
            let draft = parts(now, [4, 2, 3, 1]);
            assert_eq!((draft.left(Side::Now), draft.is_complete()), (left, false), "{now:?}");
            assert!(draft.since(&ten, Side::Now).is_empty() && ten.since(&draft, Side::Wished).is_empty());
            assert!(draft.wanted().is_empty());
        }
        let mut moved = ten.clone();
        moved.shift(Side::Now, Job::Deliver, Job::Lead);
        moved.shift(Side::Now, Job::Lead, Job::Lead);
        assert_eq!(moved, parts([3, 2, 3, 2], [4, 2, 3, 1]));
        moved.step(Side::Wished, Job::Lead, -5);
        moved.step(Side::Wished, Job::Deliver, 127);
        moved.shift(Side::Wished, Job::Lead, Job::Improve);
        moved.shift(Side::Wished, Job::Improve, Job::Deliver);
        assert_eq!(moved, parts([3, 2, 3, 2], [10, 2, 3, 0]), "nothing to take, and no room");
        assert_eq!(parts([200, 0, 0, 0], [0; 4]).get(Side::Now, Job::Deliver), PARTS);
        assert!(parts([0; 4], [0; 4]).is_empty());
    }
}
