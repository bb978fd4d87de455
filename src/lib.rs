//! Selvsyn: see for yourself where you stand, and whether it helped.
//!
//! The modules in reading order, from pure values to the edge of the system:
//!
//! 1. [`instrument`]: what is asked.
//! 2. [`scoring`]: answers, means, honest change.
//! 3. [`plan`]: development plan, what is due, journal.
//! 4. [`settings`]: what a person has chosen.
//! 5. [`i18n`]: texts, numbers and dates in three languages.
//! 6. [`chart`]: scores as series, labels and words; no drawing.
//! 7. [`export`]: one file a format.
//! 8. [`store`]: the SQLite file and the worker that owns it.
//! 9. [`platform`]: folders, dialogs, files, the clock.
//! 10. [`ui`]: screens that show state and return actions.
//! 11. [`app`]: the one place that applies them.
//! 12. [`cli`]: the same from a terminal.

pub mod app;
pub mod chart;
pub mod cli;
pub mod export;
pub mod i18n;
mod identifier;
pub mod instrument;
pub mod plan;
pub mod platform;
pub mod scoring;
pub mod settings;
pub mod store;
pub mod ui;
