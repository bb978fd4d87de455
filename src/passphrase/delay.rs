//! How long one waits after a wrong passphrase.

use std::time::Duration;

/// The longest wait.
const LONGEST: Duration = Duration::from_secs(60);

/// Grows with every wrong passphrase: 1, 2, 4 … seconds, at most a minute. It
/// holds up somebody at this program and lasts as long as the program runs;
/// what holds up somebody who has the file is the work that a single try
/// takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delay {
    wrong: u32,
}

impl Delay {
    /// How long to wait after one more that was wrong.
    pub fn after_wrong(&mut self) -> Duration {
        let wait = Duration::from_secs(1_u64.checked_shl(self.wrong).unwrap_or(u64::MAX)).min(LONGEST);
        self.wrong = self.wrong.saturating_add(1);
        wait
    }

    /// How many were wrong so far.
    pub fn wrong(&self) -> u32 {
        self.wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_grows_and_ends_at_a_minute() {
        let mut delay = Delay::default();
        let waits: Vec<u64> = (0..8).map(|_| delay.after_wrong().as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(delay.wrong(), 8);
        delay.wrong = u32::MAX;
        assert_eq!(delay.after_wrong(), LONGEST);
    }
}
