#!/bin/sh
# Measures everything and writes the table into PERFORMANCE.md: what Selvsyn
# takes beside something else that does the same on this machine in this run.
# The other programs come from Debian and PyPI.
set -eu
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}

if command -v apt-get >/dev/null 2>&1; then
    command -v sqlite3 >/dev/null 2>&1 && python3 -m venv --help >/dev/null 2>&1 || {
        sudo=""
        [ "$(id -u)" = 0 ] || sudo=sudo
        DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends sqlite3 python3-venv >/dev/null
    }
fi
if [ ! -x target/test-extra/bin/python ]; then
    python3 -m venv target/test-extra
    target/test-extra/bin/pip install --quiet --disable-pip-version-check duckdb
fi

# Built as it is packaged, for that is what a person waits for.
packaging/build.sh "$target/package" --features bench --bench speed --message-format json >"$target/bench.json"
speed=$(sed -n 's/.*"name":"speed".*"executable":"\([^"]*\)".*/\1/p' "$target/bench.json" | tail -1)
rm "$target/bench.json"
CARGO_TARGET_DIR=$(cd "$target" && pwd) "$speed" --bench
python3 benches/table.py "$target/criterion" PERFORMANCE.md
