//! A timer for the talk in the room.

use std::time::Duration;

/// What [`Timer::lengthen`] adds.
const MINUTE: Duration = Duration::from_secs(60);
/// The longest that is told with two digits of minutes, 99:59.
const LONGEST: Duration = Duration::from_secs(99 * 60 + 59);

/// Counts down and stops at 00:00, without sound or colour.
///
/// There is no clock inside. Each method is told `now`: the time since a moment
/// that stays the same while the timer lives, for example since the window
/// opened. It should never run backwards; if it does, the timer stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    length: Duration,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Ready {
        left: Duration,
    },
    /// `left` is what was left at `since`.
    Running {
        left: Duration,
        since: Duration,
    },
    Paused {
        left: Duration,
    },
}

/// How far a timer has come; what can be done next depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Not started.
    Ready,
    /// Counting down.
    Running,
    /// Held, with time left.
    Paused,
    /// At 00:00.
    Over,
}

impl Timer {
    /// A timer that is ready to start; longer than 99:59 is cut to that.
    pub fn new(length: Duration) -> Self {
        let length = length.min(LONGEST);
        Self { length, state: State::Ready { left: length } }
    }

    /// Where it begins after [`Self::reset`].
    pub fn length(&self) -> Duration {
        self.length
    }

    /// Begins to count down. Does nothing once begun.
    pub fn start(&mut self, now: Duration) {
        if let State::Ready { left } = self.state {
            self.state = State::Running { left, since: now };
        }
    }

    /// Holds the time that is left. Does nothing unless it is running.
    pub fn pause(&mut self, now: Duration) {
        if self.phase(now) == Phase::Running {
            self.state = State::Paused { left: self.remaining(now) };
        }
    }

    /// Goes on from where it was held. Does nothing unless it is paused.
    pub fn resume(&mut self, now: Duration) {
        if let State::Paused { left } = self.state {
            self.state = State::Running { left, since: now };
        }
    }

    /// Gives the room one minute more. At 00:00 that minute begins now, not
    /// when the time ran out.
    pub fn lengthen(&mut self, now: Duration) {
        let left = self.remaining(now).saturating_add(MINUTE).min(LONGEST);
        self.state = match self.state {
            State::Ready { .. } => State::Ready { left },
            State::Running { .. } => State::Running { left, since: now },
            State::Paused { .. } => State::Paused { left },
        };
    }

    /// Back to the beginning, at the length it was made with.
    pub fn reset(&mut self) {
        self.state = State::Ready { left: self.length };
    }

    /// The time that is left; never below zero.
    pub fn remaining(&self, now: Duration) -> Duration {
        match self.state {
            State::Ready { left } | State::Paused { left } => left,
            State::Running { left, since } => left.saturating_sub(now.saturating_sub(since)),
        }
    }

    /// How far it has come.
    pub fn phase(&self, now: Duration) -> Phase {
        match self.state {
            State::Ready { .. } => Phase::Ready,
            State::Paused { .. } => Phase::Paused,
            State::Running { .. } if self.remaining(now).is_zero() => Phase::Over,
            State::Running { .. } => Phase::Running,
        }
    }

    /// What is left as minutes and seconds, `05:00`. A begun second counts
    /// whole, so that it says 00:00 only when the time is out.
    pub fn reading(&self, now: Duration) -> String {
        let left = self.remaining(now);
        let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
        format!("{:02}:{:02}", seconds / 60, seconds % 60)
    }

    /// When to look again: how long until [`Self::reading`] says something
    /// else; `None` while it stands still.
    pub fn until_change(&self, now: Duration) -> Option<Duration> {
        let part = Duration::from_nanos(u64::from(self.remaining(now).subsec_nanos()));
        let wait = if part.is_zero() { Duration::from_secs(1) } else { part };
        (self.phase(now) == Phase::Running).then_some(wait)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug)]
    enum Step {
        Start,
        Pause,
        Resume,
        Lengthen,
        Reset,
        Look,
    }
    use Step::{Lengthen, Look, Pause, Reset, Resume, Start};

    fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    /// Takes each step at its time, in milliseconds, and tells what it reads.
    fn check(length_s: u64, steps: &[(u64, Step, &str, Phase)]) {
        let mut timer = Timer::new(Duration::from_secs(length_s));
        for &(at, step, reading, phase) in steps {
            let now = ms(at);
            match step {
                Start => timer.start(now),
                Pause => timer.pause(now),
                Resume => timer.resume(now),
                Lengthen => timer.lengthen(now),
                Reset => timer.reset(),
                Look => {}
            }
            assert_eq!((timer.reading(now).as_str(), timer.phase(now)), (reading, phase), "{step:?} at {at}");
        }
    }

    #[test]
    fn it_counts_down_and_stops_at_zero() {
        check(
            300,
            &[
                (0, Look, "05:00", Phase::Ready),
                (9_000, Look, "05:00", Phase::Ready),
                (10_000, Start, "05:00", Phase::Running),
                (10_001, Look, "05:00", Phase::Running),
                (11_000, Look, "04:59", Phase::Running),
                (309_000, Look, "00:01", Phase::Running),
                (309_999, Look, "00:01", Phase::Running),
                (310_000, Look, "00:00", Phase::Over),
                (999_000, Look, "00:00", Phase::Over),
                (999_000, Start, "00:00", Phase::Over),
                (999_000, Pause, "00:00", Phase::Over),
                (999_000, Resume, "00:00", Phase::Over),
                (999_000, Reset, "05:00", Phase::Ready),
                (999_000, Start, "05:00", Phase::Running),
            ],
        );
    }

    #[test]
    fn a_pause_holds_the_time() {
        check(
            60,
            &[
                (0, Pause, "01:00", Phase::Ready),
                (0, Resume, "01:00", Phase::Ready),
                (0, Start, "01:00", Phase::Running),
                (5_000, Start, "00:55", Phase::Running),
                (20_500, Pause, "00:40", Phase::Paused),
                (90_000, Pause, "00:40", Phase::Paused),
                (90_000, Start, "00:40", Phase::Paused),
                (90_000, Resume, "00:40", Phase::Running),
                (90_500, Look, "00:39", Phase::Running),
                (95_000, Resume, "00:35", Phase::Running),
                (96_000, Pause, "00:34", Phase::Paused),
                (97_000, Reset, "01:00", Phase::Ready),
            ],
        );
    }

    #[test]
    fn a_minute_more_in_every_phase() {
        check(
            60,
            &[
                (0, Lengthen, "02:00", Phase::Ready),
                (0, Start, "02:00", Phase::Running),
                (30_000, Lengthen, "02:30", Phase::Running),
                (60_000, Pause, "02:00", Phase::Paused),
                (70_000, Lengthen, "03:00", Phase::Paused),
                (70_000, Resume, "03:00", Phase::Running),
                (250_000, Look, "00:00", Phase::Over),
                (400_000, Lengthen, "01:00", Phase::Running),
                (459_000, Look, "00:01", Phase::Running),
                (460_000, Look, "00:00", Phase::Over),
                (460_000, Reset, "01:00", Phase::Ready),
            ],
        );
    }

    #[test]
    fn it_never_leaves_its_limits() {
        check(99 * 60, &[(0, Lengthen, "99:59", Phase::Ready), (0, Lengthen, "99:59", Phase::Ready)]);
        check(u64::MAX, &[(0, Look, "99:59", Phase::Ready), (0, Reset, "99:59", Phase::Ready)]);
        check(0, &[(0, Look, "00:00", Phase::Ready), (0, Start, "00:00", Phase::Over)]);
        // A clock that runs backwards.
        check(60, &[(90_000, Start, "01:00", Phase::Running), (10_000, Look, "01:00", Phase::Running)]);
        let mut timer = Timer::new(ms(5));
        timer.start(Duration::ZERO);
        assert_eq!(timer.remaining(Duration::MAX), Duration::ZERO);
    }

    #[test]
    fn it_says_when_to_look_again() {
        let mut timer = Timer::new(ms(2_000));
        assert_eq!(timer.until_change(ms(0)), None);
        timer.start(ms(500));
        for (at, wait) in [(500, Some(1_000)), (700, Some(800)), (1_500, Some(1_000)), (2_499, Some(1)), (2_500, None)]
        {
            let now = ms(at);
            assert_eq!(timer.until_change(now), wait.map(ms), "{at}");
            if let Some(wait) = wait {
                assert_ne!(timer.reading(now), timer.reading(now + ms(wait)), "{at}");
            }
        }
        timer.reset();
        timer.start(ms(0));
        timer.pause(ms(1));
        assert_eq!(timer.until_change(ms(2)), None);
    }
}
