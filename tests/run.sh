#!/bin/sh
# Runs cargo's tests with a place of their own for everything that they write,
# which is gone afterwards: `run.sh [ARGUMENT…]` is `cargo test --locked …`.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
# What a stopped clock's library leaves in memory where its program was killed.
sweep() {
    rm -rf "$work"
    for left in /dev/shm/faketime_shm_* /dev/shm/sem.faketime_sem_*; do
        [ ! -O "$left" ] || kill -0 "${left##*_}" 2>/dev/null || rm -f "$left"
    done
}
trap sweep EXIT
trap 'exit 1' HUP INT TERM
mkdir "$work/tmp" "$work/cache" "$work/config"
# What graphics and desktop programs put their sockets in, the owner's alone.
mkdir -m 700 "$work/run"
# A passphrase is stretched less, so that hundreds of tries do not take minutes;
# the long runs stretch it as people's programs do.
[ -n "${SELVSYN_TIMES:-}" ] || export SELVSYN_TEST_ROUNDS=2000
TMPDIR=$work/tmp XDG_RUNTIME_DIR=$work/run XDG_CACHE_HOME=$work/cache XDG_CONFIG_HOME=$work/config \
    cargo test --locked "$@"
