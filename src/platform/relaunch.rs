//! Starting the program once more.

use std::io;
use std::process::Command;

/// Runs this program with the same arguments and one more variable in its
/// environment, and waits for it; its exit status.
///
/// # Errors
/// What the system says where it cannot be started.
pub fn run(variable: &str, value: &str) -> io::Result<u8> {
    let program = std::env::current_exe()?;
    let status = Command::new(program).args(std::env::args_os().skip(1)).env(variable, value).status()?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1))
}
