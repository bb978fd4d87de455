#!/bin/sh
# Builds cargo's tools that the tests and the packaging need, from crates.io
# into target/test-tools: `tools.sh cargo-deny …`. Barely optimised: each runs
# for seconds, and optimising takes minutes.
set -eu
cd "$(dirname "$0")/.."

version() {
    case $1 in
        cargo-deny) echo 0.20.2 ;;
        cargo-cyclonedx) echo 0.5.9 ;;
        cargo-deb) echo 3.8.0 ;;
        cargo-generate-rpm) echo 0.21.1 ;;
        *) echo "no version is set for $1" >&2; return 1 ;;
    esac
}

tools=${CARGO_TARGET_DIR:-target}/test-tools
mkdir -p "$tools"
tools=$(cd "$tools" && pwd)
build=$tools/build.$$
trap 'rm -rf "$build"' EXIT
for tool; do
    version=$(version "$tool")
    [ -x "$tools/bin/$tool" ] && grep -qs "^\"$tool $version " "$tools/.crates.toml" && continue
    echo "Building: $tool"
    # What compresses by itself would take minutes to do it.
    level=0
    [ "$tool" = cargo-generate-rpm ] && level=1
    CARGO_PROFILE_DEV_OPT_LEVEL=$level CARGO_PROFILE_DEV_DEBUG=0 CARGO_TARGET_DIR="$build" \
        cargo install --quiet --locked --debug --force --root "$tools" "$tool@$version"
done
