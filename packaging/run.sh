#!/bin/sh
# Builds Selvsyn and opens the window; without a display it makes a demo.
set -eu

cargo build --locked
program=${CARGO_TARGET_DIR:-target}/debug/selvsyn
if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program"
fi
folder=selvsyn-demo
[ -e "$folder" ] && folder=$(mktemp -d)/selvsyn-demo
echo "There is no display here, so this shows what the program writes:"
"$program" demo --out "$folder"
echo "The window opens where there is a display: make run"
