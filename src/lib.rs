//! Selvsyn: see for yourself where you stand, and whether it helped.
//!
//! The modules in reading order, from pure values to the edge of the system:
//!
//! 1. [`instrument`]: what is asked. [`json`]: what no reader is given.
//! 2. [`scoring`]: answers, means, honest change.
//! 3. [`plan`]: development plan, what is due, journal.
//! 4. [`group`]: from the contributions of many to figures that give nobody
//!    away.
//! 5. [`course`]: a course with its rounds, and what is kept of it. [`lesson`]:
//!    its subject as slides. [`contents`]: all that a history holds.
//! 6. [`guides`]: what is read about the program. [`settings`]: what a person
//!    has chosen. [`backup`]: which copies are kept. [`days`]: which days a
//!    date may be. [`progress`]: how far work has come.
//! 7. [`policy`]: what a workplace has decided.
//! 8. [`passphrase`]: what a history or an archive is locked with.
//! 9. [`i18n`]: texts, numbers and dates in three languages.
//! 10. [`chart`]: scores as series, labels and words; no drawing.
//! 11. [`export`]: one file a format.
//! 12. [`store`]: the SQLite file and the worker that owns it.
//! 13. [`platform`]: folders, dialogs, files, the clock.
//! 14. [`service`]: what the program does, for window and command line alike.
//! 15. [`ui`]: screens that show state and return actions.
//! 16. [`app`]: the one place that applies them.
//! 17. [`cli`]: the same from a terminal.

pub mod app;
pub mod backup;
#[cfg(test)]
#[path = "../tests/it/cases.rs"]
#[allow(dead_code, reason = "the tests beside `src` use more of it")]
mod cases;
pub mod chart;
pub mod cli;
pub mod contents;
pub mod course;
pub mod days;
pub mod export;
pub mod group;
pub mod guides;
pub mod i18n;
mod identifier;
pub mod instrument;
pub mod json;
pub mod lesson;
pub mod paper;
pub mod passphrase;
pub mod plan;
pub mod platform;
pub mod policy;
pub mod progress;
mod question;
pub mod rounding;
pub mod scoring;
pub mod service;
pub mod settings;
pub mod store;
mod typed_path;
pub mod ui;
