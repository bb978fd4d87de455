//! Reads contributions into a collection that a job was lent.

use super::lent::Lent;
use crate::export::Progress;
use crate::group::{Collection, InstrumentIndex, Reason, Rejected};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What was read into a collection.
pub struct Collected {
    pub away: Lent<Collection>,
    /// What could not be.
    pub unreadable: Vec<Rejected>,
    /// Whether the rest was not wanted any more.
    pub is_called_off: bool,
}

impl Collected {
    /// Reads one after the other into what was lent, as long as that is wanted;
    /// `text` gives the text of each, or why there is none.
    pub fn read<T>(
        away: Lent<Collection>,
        given: Vec<(String, T)>,
        known: &InstrumentIndex,
        progress: &Progress,
        text: impl Fn(T) -> Result<String, Reason>,
    ) -> Self {
        let (count, mut unreadable) = (given.len(), Vec::new());
        for (at, (source, given)) in given.into_iter().enumerate() {
            if progress.reached(at, count).is_err() {
                return Self { away, unreadable, is_called_off: true };
            }
            let read = text(given).and_then(|text| match away.with(|into| add(into, &source, &text, known)) {
                Some(true) => Ok(()),
                _ => Err(Reason::NothingFound),
            });
            unreadable.extend(read.err().map(|reason| Rejected::whole(source, reason)));
        }
        Self { away, unreadable, is_called_off: false }
    }
}

/// Reads one text. A text that the readers fail on costs nobody the rest.
fn add(collection: &mut Collection, source: &str, text: &str, known: &InstrumentIndex) -> bool {
    catch_unwind(AssertUnwindSafe(|| collection.add_text(source, text, known))).is_ok()
}
