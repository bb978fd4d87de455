//! How the program is linked: with its icon and version on Windows; and while
//! it is developed on Linux, at a fixed address.

use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=packaging/build.rs");
    println!("cargo:rerun-if-changed=packaging/windows/selvsyn.ico");
    let system = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    // Tests start the program thousands of times, and each start would move
    // its hundreds of thousands of addresses first: a quarter of its time.
    if system == "linux" && std::env::var("PROFILE").as_deref() == Ok("debug") {
        println!("cargo:rustc-link-arg=-no-pie");
    }
    if system != "windows" {
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
