#!/bin/sh
# Builds target/windows/x86_64-pc-windows-gnu/dist/selvsyn.exe on Debian.
# Debian's own Rust is used, because it comes with the standard library's
# source, which is built for Windows together with the program.
set -eu
cd "$(dirname "$0")/../.."

packaging/windows/setup.sh build

# What a newer processor or a newer Debian has must not end up in the program.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-target}/windows
export RUSTC=/usr/bin/rustc
# `-Zbuild-std` is open to nightly compilers; this opens it in a stable one.
export RUSTC_BOOTSTRAP=1
# libgcc and the rest of MinGW inside the program: no library beside it. The
# paths of this machine stay out of it.
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS="-C target-feature=+crt-static -C link-arg=-static --remap-path-prefix=$PWD=. --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo"

# Nothing on Windows reads these symbols.
export CARGO_PROFILE_DIST_STRIP=symbols

/usr/bin/cargo build --profile dist --locked --bin selvsyn \
    -Zbuild-std=std,panic_unwind --target x86_64-pc-windows-gnu

# The starter that command prompts wait for.
x86_64-w64-mingw32-gcc -std=c11 -Wall -Wextra -Werror -Os -s -static -Wl,--no-insert-timestamp \
    -o "$CARGO_TARGET_DIR/selvsyn.com" packaging/windows/starter.c
