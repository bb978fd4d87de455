//! Puts the icon and the version into the Windows program; elsewhere there is
//! nothing to do.

use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=packaging/windows/build.rs");
    println!("cargo:rerun-if-changed=packaging/windows/selvsyn.ico");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return ExitCode::SUCCESS;
    }
    let compiled = winresource::WindowsResource::new()
        .set_icon("packaging/windows/selvsyn.ico")
        .set("ProductName", "Selvsyn")
        .set("FileDescription", "Selvsyn")
        .compile();
    match compiled {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the icon and version could not be compiled: {error}");
            ExitCode::FAILURE
        }
    }
}
