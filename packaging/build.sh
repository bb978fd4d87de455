#!/bin/sh
# Builds the program as it is packaged: `build.sh [FOLDER [WHAT…]]` gives
# FOLDER/dist/selvsyn, where FOLDER is target/package and WHAT is
# «--bin selvsyn» unless told otherwise. The same commit and the same Rust
# give the same bytes in whatever folder this is done, so nothing of where and
# when may get in.
set -eu
cd "$(dirname "$0")/.."

target=${1:-${CARGO_TARGET_DIR:-target}/package}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- --bin selvsyn
mkdir -p "$target"
SELVSYN_TARGET=$(cd "$target" && pwd)
SELVSYN_CRATES=${CARGO_HOME:-$HOME/.cargo}
SELVSYN_CC=${CC:-$(command -v cc)}
export SELVSYN_TARGET SELVSYN_CRATES SELVSYN_CC
unset CC

# The same in every build: some crates put it in, and cargo does not build them
# anew when it changes. The packages carry the time of the commit.
SOURCE_DATE_EPOCH=315532800
export SOURCE_DATE_EPOCH

library="$(rustc --print sysroot)/lib/rustlib/src/rust"
rust=$(rustc -vV | sed -n 's/^commit-hash: //p')
# Separated by a character that no folder's name has.
CARGO_ENCODED_RUSTFLAGS=$(printf -- '--remap-path-prefix=%s=%s\037' \
    "$SELVSYN_CRATES" /cargo "$PWD" /selvsyn "$SELVSYN_TARGET" /build "$library" "/rustc/$rust")
# Names that tell one instance of a function from the other, for start-order.
CARGO_ENCODED_RUSTFLAGS="$CARGO_ENCODED_RUSTFLAGS-Csymbol-mangling-version=v0"
export CARGO_ENCODED_RUSTFLAGS
[ "$(uname -s)" = Linux ] && PATH="$PWD/packaging/linux/cc:$PATH" && export PATH

# Cargo does not know that the linker reads this.
if [ packaging/linux/start-order.txt -nt "$SELVSYN_TARGET/dist/selvsyn" ]; then
    CARGO_TARGET_DIR=$SELVSYN_TARGET cargo clean --quiet --profile dist --package selvsyn
fi
CARGO_TARGET_DIR=$SELVSYN_TARGET cargo build --profile dist --features vendored-openssl --locked "$@"
