//! Every test that uses the program from outside, as one binary.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should fail on the spot"
)]

mod about;
mod access;
mod architecture;
mod attacks;
mod backup;
mod backup_window;
mod begun;
mod build;
mod cases;
mod chance;
mod cli;
#[cfg(target_os = "linux")]
mod closed_folder;
mod collect_window;
mod colors;
mod copies;
mod course;
mod course_archive;
mod course_kills;
mod course_papers;
#[cfg(target_os = "linux")]
mod course_played;
mod course_results;
mod course_results_window;
mod course_window;
mod course_words;
mod dates;
#[cfg(target_os = "linux")]
mod desktop;
mod disclosure;
mod doors;
mod endings;
mod export_window;
#[cfg(target_os = "linux")]
mod faults;
mod first_edition;
mod forms;
mod group;
mod guides;
mod handing_in;
mod handing_window;
mod hands;
mod harm;
mod histories;
mod hollow;
mod hostile_files;
mod hostile_paths;
mod hostile_text;
mod i18n;
mod identity;
mod installers;
mod instruction;
mod keyboard;
mod led;
mod lesson_own;
mod lesson_papers;
mod lessons;
mod locked;
mod locked_copies;
mod log;
mod manuals;
mod messages;
mod monkey;
mod names;
mod navigation;
#[cfg(target_os = "linux")]
mod odd_files;
mod oracle;
#[cfg(target_os = "linux")]
mod other_users;
mod overlap;
mod own_instruments;
mod painters;
mod picture;
mod plan_sheet;
mod plans;
mod policy;
mod practice;
mod practice_year;
mod presenter;
mod privacy;
mod prose;
mod report;
mod results;
mod scenes;
mod schema;
mod screens;
mod second_edition;
mod seed;
#[cfg(target_os = "linux")]
mod sheets;
mod single_instance;
#[cfg(target_os = "linux")]
mod slow_share;
mod solver;
#[cfg(target_os = "linux")]
mod spelling;
#[cfg(target_os = "linux")]
mod start;
mod startup_file;
mod steady;
mod still;
mod store;
mod store_properties;
mod support;
mod talk;
mod talk_window;
mod terms;
mod tidy;
mod touched;
mod two_screens;
mod typed_paths;
mod unlocking;
mod wall;
#[cfg(target_os = "linux")]
mod window;
mod workbook;
mod writing;
#[cfg(target_os = "linux")]
mod year;
