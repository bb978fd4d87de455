//! Selvsyn: see for yourself where you stand, and whether it helped.
//!
//! The modules in reading order, from pure values to the edge of the system:
//!
//! 1. [`instrument`]: what is asked.
//! 2. [`scoring`]: answers, means, honest change.
//! 3. [`plan`]: development plan, what is due, journal.
//! 4. [`group`]: from the contributions of many to figures that give nobody
//!    away.
//! 5. [`lesson`]: the course as slides.
//! 6. [`settings`]: what a person has chosen.
//! 7. [`i18n`]: texts, numbers and dates in three languages.
//! 8. [`chart`]: scores as series, labels and words; no drawing.
//! 9. [`export`]: one file a format.
//! 10. [`store`]: the SQLite file and the worker that owns it.
//! 11. [`platform`]: folders, dialogs, files, the clock.
//! 12. [`ui`]: screens that show state and return actions.
//! 13. [`app`]: the one place that applies them.
//! 14. [`cli`]: the same from a terminal.

pub mod app;
pub mod chart;
pub mod cli;
pub mod export;
pub mod group;
pub mod i18n;
mod identifier;
pub mod instrument;
pub mod lesson;
pub mod plan;
pub mod platform;
pub mod scoring;
pub mod settings;
pub mod store;
pub mod ui;
