#!/bin/sh
# Lays out in target/windows/stage what both the installer and the zip bring.
set -eu
cd "$(dirname "$0")/../.."

target=${CARGO_TARGET_DIR:-target}
stage=$target/windows/stage
notices=$target/notices
rm -rf "$stage"
mkdir -p "$stage"
sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1 >"$stage/version"
cp "$target/windows/x86_64-pc-windows-gnu/dist/selvsyn.exe" "$target/windows/selvsyn.com" "$stage/"
# The ending tells Windows how to open it.
cp LICENSE-MIT "$stage/LICENSE-MIT.txt"
cp LICENSE-APACHE "$stage/LICENSE-APACHE.txt"
cp "$notices/third-party.txt" "$notices/selvsyn.cdx.json" "$stage/"
