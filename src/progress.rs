//! How far a long piece of work has come, and whether it is still wanted.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// The work was called off; nothing came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("called off")]
pub struct Cancelled;

/// Shared between the one who works and the one who waits.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    per_mille: Arc<AtomicU32>,
    is_cancelled: Arc<AtomicBool>,
}

impl Progress {
    /// Says that `done` of `all` parts are done.
    ///
    /// # Errors
    /// [`Cancelled`] when nobody wants the rest.
    pub fn reached(&self, done: usize, all: usize) -> Result<(), Cancelled> {
        let per_mille = (done.min(all) * 1000).checked_div(all).unwrap_or_default();
        self.per_mille.store(u32::try_from(per_mille).unwrap_or_default(), Ordering::Relaxed);
        self.is_wanted()
    }

    /// Between parts whose share is not known.
    ///
    /// # Errors
    /// [`Cancelled`] when nobody wants the rest.
    pub fn is_wanted(&self) -> Result<(), Cancelled> {
        if self.is_cancelled.load(Ordering::Relaxed) { Err(Cancelled) } else { Ok(()) }
    }

    /// The share that is done, 0–1; `None` where the work has not said.
    pub fn share(&self) -> Option<f32> {
        let per_mille = self.per_mille.load(Ordering::Relaxed);
        (per_mille > 0).then_some(per_mille as f32 / 1000.0)
    }

    /// Calls the work off.
    pub fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_told_once_there_is_one_and_work_stops_when_called_off() {
        let progress = Progress::default();
        assert_eq!((progress.share(), progress.reached(1, 4)), (None, Ok(())));
        assert_eq!(progress.share(), Some(0.25));
        assert_eq!(progress.reached(0, 0), Ok(()));
        progress.clone().cancel();
        assert_eq!((progress.reached(2, 4), progress.is_wanted()), (Err(Cancelled), Err(Cancelled)));
    }
}
