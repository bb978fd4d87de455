//! Reads the arguments, and opens the window when they ask for nothing else.

use selvsyn::cli::{self, Outcome};
use std::process::ExitCode;

fn main() -> ExitCode {
    env_logger::Builder::new().filter_level(log::LevelFilter::Error).parse_default_env().init();
    match cli::run(std::env::args_os()) {
        Outcome::Exit(status) => ExitCode::from(status),
        Outcome::OpenWindow(startup) => selvsyn::app::open_window(*startup),
    }
}
