//! Reads the arguments, and opens the window when they ask for nothing else.

use selvsyn::cli::{self, Outcome};
use selvsyn::{app, platform::logging};
use std::process::ExitCode;

fn main() -> ExitCode {
    logging::hush_panics();
    match cli::run(std::env::args_os()) {
        Outcome::Exit(status) => ExitCode::from(status),
        Outcome::OpenWindow { startup, renderer } => app::open_window(*startup, renderer),
        Outcome::RefuseWindow { language, sentence } => app::refuse_window(language, &sentence),
    }
}
