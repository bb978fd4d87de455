//! How often each answer was given to an item, and what follows from that.

use crate::scoring::{Answer, Answers};

/// One item's answers.
#[derive(Clone, Debug)]
pub struct Tally {
    /// The lowest point first.
    pub counts: Vec<usize>,
    /// «Ikke relevant».
    pub na: usize,
}

impl Tally {
    /// Of every item of an instrument, in its order.
    pub fn of(items: usize, max: u8, answers: &[&Answers]) -> Vec<Self> {
        let mut tallies = vec![Self { counts: vec![0; usize::from(max)], na: 0 }; items];
        for answers in answers {
            for (tally, answer) in tallies.iter_mut().zip(answers.iter()) {
                tally.add(answer);
            }
        }
        tallies
    }

    fn add(&mut self, answer: Option<Answer>) {
        match answer {
            Some(Answer::Point(point)) => {
                let place = usize::from(point).checked_sub(1);
                if let Some(count) = place.and_then(|place| self.counts.get_mut(place)) {
                    *count += 1;
                }
            }
            Some(Answer::NotRelevant) => self.na += 1,
            None => {}
        }
    }

    /// How many answered with a point.
    pub fn n(&self) -> usize {
        self.counts.iter().sum()
    }

    /// Of the points; no number where there are none.
    pub fn mean(&self) -> f64 {
        self.by_point().map(|(point, count)| point * count as f64).sum::<f64>() / self.n() as f64
    }

    /// Sample standard deviation.
    pub fn sd(&self) -> f64 {
        let mean = self.mean();
        sd(self.by_point().map(|(point, count)| count as f64 * (point - mean).powi(2)).sum(), self.n())
    }

    /// The point in the middle, or the mean of the two there.
    pub fn median(&self) -> f64 {
        median(self.n(), |place| self.point_at(place))
    }

    /// Under, at and over the middle of the scale.
    pub fn merged(&self) -> [usize; 3] {
        let half = self.counts.len() / 2;
        let under: usize = self.counts.iter().take(half).sum();
        let over: usize = self.counts.iter().rev().take(half).sum();
        [under, self.n() - under - over, over]
    }

    /// Each point of the scale with how often it was given.
    fn by_point(&self) -> impl Iterator<Item = (f64, usize)> + '_ {
        self.counts.iter().zip(1_u8..).map(|(count, point)| (f64::from(point), *count))
    }

    /// The answer at a place, counted from the lowest answer.
    fn point_at(&self, place: usize) -> f64 {
        let mut passed = 0;
        self.by_point()
            .find(|(_, count)| {
                passed += count;
                passed > place
            })
            .map_or(0.0, |(point, _)| point)
    }
}

/// The value in the middle of `n` sorted values, or the mean of the two there.
pub fn median(n: usize, at: impl Fn(usize) -> f64) -> f64 {
    let half = n / 2;
    if n.is_multiple_of(2) { f64::midpoint(at(half.saturating_sub(1)), at(half)) } else { at(half) }
}

/// Sample standard deviation, √(Σ(x − x̄)² / (n − 1)).
pub fn sd(squares: f64, n: usize) -> f64 {
    // A floor is never lower than five, so n − 1 is no zero.
    (squares / (n as f64 - 1.0)).sqrt()
}
