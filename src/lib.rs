//! Selvsyn: see for yourself where you stand, and whether it helped.
//!
//! The modules in reading order, from pure values to the edge of the system:
//!
//! 1. [`instrument`]: what is asked.
//! 2. [`scoring`]: answers, means, honest change.
//! 3. [`settings`]: what a person has chosen.
//! 4. [`i18n`]: texts, numbers and dates in three languages.
//! 5. [`chart`]: scores as series, labels and words; no drawing.
//! 6. [`export`]: one file a format.
//! 7. [`store`]: the SQLite file and the worker that owns it.
//! 8. [`platform`]: folders, dialogs, files, the clock.
//! 9. [`ui`]: screens that show state and return actions.
//! 10. [`app`]: the one place that applies them.
//! 11. [`cli`]: the same from a terminal.

pub mod app;
pub mod chart;
pub mod cli;
pub mod export;
pub mod i18n;
pub mod instrument;
pub mod platform;
pub mod scoring;
pub mod settings;
pub mod store;
pub mod ui;
