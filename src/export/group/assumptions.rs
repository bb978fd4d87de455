//! An instrument whose assumptions are measured instead of assumed.

use crate::export::ExportError;
use crate::group::{GroupResult, Reliability};
use crate::instrument::{Assumptions, Instrument};

/// The instrument's file with what the group measured in place of what was
/// assumed, under the next version; `None` where no dimension could be
/// measured (see [`NEEDED_COMPLETE`](crate::group::NEEDED_COMPLETE)), or where
/// what was measured is no correlation that limits of change can be computed
/// from.
///
/// An instrument has one pair of assumptions for all its dimensions: both are
/// the mean over the dimensions that could be measured, each weighted by its
/// number of persons. The correlation is the one that alpha implies, since
/// limits are computed from it by the same formula.
///
/// # Errors
/// [`ExportError::Archive`], should it be none that JSON can say.
pub fn measured_assumptions(result: &GroupResult, instrument: &Instrument) -> Result<Option<String>, ExportError> {
    let measured: Vec<Reliability> = result.reliability.iter().filter_map(|one| one.outcome.ok()).collect();
    let persons: f64 = measured.iter().map(|one| one.n as f64).sum();
    let weighted =
        |value: fn(&Reliability) -> f64| measured.iter().map(|one| value(one) * one.n as f64).sum::<f64>() / persons;
    let inter_item_correlation = weighted(|one| one.implied_correlation);
    let sd = weighted(|one| one.sd);
    // Nothing measured makes both of them no number, which is never inside.
    if !(inter_item_correlation > 0.0 && inter_item_correlation < 1.0 && sd > 0.0) {
        return Ok(None);
    }
    let Some(version) = instrument.version.checked_add(1) else { return Ok(None) };
    let instrument =
        Instrument { version, assumptions: Assumptions { inter_item_correlation, sd }, ..instrument.clone() };
    Ok(Some(serde_json::to_string_pretty(&instrument)? + "\n"))
}
