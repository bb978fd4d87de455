//! The four jobs in words: how many parts are given, and what has changed.

use super::Texts;
use crate::plan::{Move, Parts, Side};

impl Texts {
    /// «10 av 10», «9 av 10, én del igjen», «11 av 10, én for mye».
    pub fn parts_given(&self, parts: &Parts, side: Side) -> String {
        let (given, left) = (usize::from(parts.sum(side)), parts.left(side));
        let key = match left {
            0 => "jobs-all-given",
            1.. => "jobs-left",
            _ => "jobs-over",
        };
        let count = usize::from(left.unsigned_abs());
        let words = self.count_word(count);
        self.with(key, &[("given", given.into()), ("count", count.into()), ("words", (&words).into())])
    }

    /// «to deler mer til å utvikle medarbeidere, to færre til å få jobben
    /// gjort»; empty where nothing has changed.
    pub fn moved_parts(&self, moves: &[Move]) -> String {
        let one = |one: &Move| {
            let count = usize::from(one.by.unsigned_abs());
            let (words, job) = (self.count_word(count), self.get(&format!("jobs-to-{}", one.job.tag())));
            let key = if one.by > 0 { "jobs-more" } else { "jobs-fewer" };
            self.with(key, &[("count", count.into()), ("words", (&words).into()), ("job", (&job).into())])
        };
        moves.iter().map(one).collect::<Vec<_>>().join(", ")
    }
}
