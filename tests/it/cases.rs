//! How many cases a property is tried with, and which; for the tests inside
//! `src` and those beside this file.

use proptest::test_runner::{Config, FileFailurePersistence, RngSeed};

/// Whether this is one of the long runs, in which everything is tried.
pub fn is_long() -> bool {
    std::env::var_os("SELVSYN_TIMES").is_some()
}

/// All of them in the long runs, and otherwise each `nth`, from the first on.
pub fn some<T>(all: impl IntoIterator<Item = T>, nth: usize) -> impl Iterator<Item = T> {
    all.into_iter().step_by(if is_long() { 1 } else { nth })
}

/// In `make test` these are the same cases every time, so that no test fails
/// by chance, and a quarter of them. In `make test-long` they are new ones each
/// time, and as many times more as `SELVSYN_TIMES` says. The seed of a case that failed is
/// written to `tests/seeds.txt`, to be committed: every property begins with
/// the seeds that stand there.
pub fn cases(cases: u32) -> Config {
    let times = std::env::var("SELVSYN_TIMES").ok().and_then(|times| times.parse::<u32>().ok());
    Config {
        cases: times.map_or(cases.div_ceil(4), |times| cases.saturating_mul(times)),
        rng_seed: if times.is_some() { RngSeed::Random } else { RngSeed::Fixed(20_261_130) },
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/seeds.txt"))),
        ..Config::default()
    }
}
