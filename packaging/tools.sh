#!/bin/sh
# Builds cargo's tools that the tests and the packaging need, from crates.io
# into target/test-tools: `tools.sh cargo-deny …`. Unoptimised, since each
# runs for seconds and optimising takes minutes.
set -eu
cd "$(dirname "$0")/.."

version() {
    case $1 in
        cargo-deny) echo 0.20.2 ;;
        cargo-about) echo 0.9.3 ;;
        cargo-cyclonedx) echo 0.5.9 ;;
        cargo-deb) echo 3.8.0 ;;
        cargo-generate-rpm) echo 0.21.1 ;;
        *) echo "no version is set for $1" >&2; return 1 ;;
    esac
}

tools=${CARGO_TARGET_DIR:-target}/test-tools
mkdir -p "$tools"
tools=$(cd "$tools" && pwd)
for tool; do
    version=$(version "$tool")
    grep -qs "^\"$tool $version " "$tools/.crates.toml" && continue
    features=""
    [ "$tool" = cargo-about ] && features="--features cli"
    echo "Building: $tool"
    # shellcheck disable=SC2086 # one word a flag
    CARGO_PROFILE_DEV_DEBUG=0 CARGO_TARGET_DIR="$tools/build" \
        cargo install --quiet --locked --debug $features --root "$tools" "$tool@$version"
done
rm -rf "$tools/build"
