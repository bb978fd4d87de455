//! What leaves the count before it is shown: what is withdrawn, and what is
//! gone from its folder.

use super::handed::Item;
use super::plan::Batch;
use super::{Collector, Row};
use crate::group::{Delivery, Same, Who};
use crate::instrument::InstrumentId;
use crate::service::ServiceError;
use std::collections::HashSet;
use std::path::Path;

/// How a contribution is named that is to be taken out.
pub enum Named<'a> {
    /// Its receipt.
    Receipt(Delivery),
    /// What a code or a file holds.
    Given(&'a [Item]),
}

impl Collector {
    /// Takes a contribution out for good; nobody sees what was in it.
    ///
    /// # Errors
    /// [`ServiceError::NotCollected`] where it is not among what waits.
    pub fn withdraw(&self, named: &Named<'_>) -> Result<Batch, ServiceError> {
        let wanted: Vec<(Option<&InstrumentId>, Same)> = match named {
            Named::Receipt(delivery) => vec![(None, Same::Delivery(*delivery))],
            Named::Given(items) => {
                let given = items.iter().filter_map(|item| item.handed.as_ref().ok());
                given.filter_map(|handed| Some((Some(&handed.instrument), handed.collected.same()?))).collect()
            }
        };
        let mut batch = Batch::new(self);
        for (key, row) in self.rows.iter().filter(|(_, row)| !row.is_kept) {
            let is_it = |(instrument, same): &(Option<&InstrumentId>, Same)| {
                instrument.is_none_or(|wanted| *wanted == row.instrument) && row.collected.same().as_ref() == Some(same)
            };
            if wanted.iter().any(is_it) {
                batch.collect.remove.push(*key);
                batch.collect.withdraw.extend(self.known_of(row));
            }
        }
        self.withdraw_old_codes(named, &mut batch);
        if batch.is_empty() { Err(ServiceError::NotCollected) } else { Ok(batch) }
    }

    /// Of old codes, one with the same answers for each that is named.
    fn withdraw_old_codes(&self, named: &Named<'_>, batch: &mut Batch) {
        let Named::Given(items) = named else { return };
        for handed in items.iter().filter_map(|item| item.handed.as_ref().ok()) {
            let is_it = |(key, row): &(&i64, &Row)| {
                row.collected.who == Who::Code
                    && row.instrument == handed.instrument
                    && row.collected.answers == handed.collected.answers
                    && !batch.collect.remove.contains(key)
            };
            if handed.collected.who == Who::Code
                && let Some((key, _)) = self.rows.iter().find(is_it)
            {
                batch.collect.remove.push(*key);
            }
        }
    }

    /// What came from files below a folder that are no longer among those
    /// listed there: they leave the count. `None` where none is gone.
    pub fn gone(&self, folder: &Path, listed: &HashSet<String>) -> Option<Batch> {
        let is_gone = |row: &Row| {
            let file = row.collected.file.as_deref().filter(|_| !row.is_kept);
            file.is_some_and(|file| Path::new(file).starts_with(folder) && !listed.contains(file))
        };
        let gone: Vec<i64> = self.rows.iter().filter(|(_, row)| is_gone(row)).map(|(key, _)| *key).collect();
        (!gone.is_empty()).then(|| Batch::removing(self, gone))
    }
}
