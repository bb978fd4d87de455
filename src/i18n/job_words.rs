//! The four jobs in words: how many parts are given, and what has changed.

use super::Texts;
use crate::plan::{Job, Move, Parts, Side};

impl Texts {
    /// «10 av 10», «9 av 10, én del igjen», «11 av 10, én for mye».
    pub fn parts_given(&self, parts: &Parts, side: Side) -> String {
        self.given(parts.sum(side), parts.left(side))
    }

    /// What is told when a job's parts have changed: «Utvikle egne
    /// medarbeidere og team: 3 av 10, én del igjen».
    pub fn parts_of(&self, parts: &Parts, side: Side, job: Job) -> String {
        let (name, given) =
            (self.get(&format!("prompt-{}", job.tag())), self.given(parts.get(side, job), parts.left(side)));
        self.with("jobs-told", &[("job", (&name).into()), ("given", (&given).into())])
    }

    fn given(&self, given: u8, left: i8) -> String {
        let given = usize::from(given);
        let key = match left {
            0 => "jobs-all-given",
            1.. => "jobs-left",
            _ => "jobs-over",
        };
        let count = usize::from(left.unsigned_abs());
        let words = self.count_word(count);
        self.with(key, &[("given", given.into()), ("count", count.into()), ("words", (&words).into())])
    }

    /// «to deler mer til å utvikle medarbeidere og team, to færre deler til å
    /// få jobben gjort»: what gets more first; empty where nothing has changed.
    pub fn moved_parts(&self, moves: &[Move]) -> String {
        let one = |one: &Move| {
            let count = usize::from(one.by.unsigned_abs());
            let (words, job) = (self.count_word(count), self.get(&format!("jobs-to-{}", one.job.tag())));
            let key = if one.by > 0 { "jobs-more" } else { "jobs-fewer" };
            self.with(key, &[("count", count.into()), ("words", (&words).into()), ("job", (&job).into())])
        };
        let (more, fewer): (Vec<&Move>, Vec<&Move>) = moves.iter().partition(|one| one.by > 0);
        more.into_iter().chain(fewer).map(one).collect::<Vec<_>>().join(", ")
    }
}
