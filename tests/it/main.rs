//! Every test that uses the program from outside, as one binary.

mod cli;
mod i18n;
mod screens;
mod support;
mod tidy;
#[cfg(target_os = "linux")]
mod window;
