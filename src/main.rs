//! Reads the arguments, and opens the window when they ask for nothing else.

// No console beside the window on Windows; see `platform::console`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use selvsyn::cli::{self, Outcome};
use selvsyn::{
    app,
    platform::{console, logging, signals},
};
use std::process::ExitCode;

fn main() -> ExitCode {
    console::borrow();
    logging::hush_panics();
    signals::refuse_to_die();
    signals::leave_no_memory();
    match cli::run(std::env::args_os()) {
        Outcome::Exit(status) => ExitCode::from(status),
        Outcome::OpenWindow { opening, renderer } => {
            console::give_back();
            app::open_window(*opening, renderer)
        }
        Outcome::RefuseWindow { language, sentence } => app::refuse_window(language, &sentence),
    }
}
