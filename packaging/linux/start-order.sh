#!/bin/sh
# Lists the functions that run until the window is drawn, into
# packaging/linux/start-order.txt; the next build puts them together. To be
# done again when «make start» tells that memory has grown: what the list does
# not know costs a few pages, and nothing else.
set -eu
cd "$(dirname "$0")/../.."
packaging/setup.sh packages
command -v valgrind >/dev/null || { echo "This needs valgrind." >&2; exit 1; }
build=${CARGO_TARGET_DIR:-target}/package
[ -x "$build/dist/selvsyn" ] || packaging/build.sh "$build"
program=$(realpath "$build/dist/selvsyn")

. packaging/screen.sh
"$program" demo --out "$work/demo" >/dev/null
valgrind --tool=callgrind --demangle=no --callgrind-out-file="$work/calls" \
    "$program" --lang nb --data-dir "$work/demo" >/dev/null 2>&1 &
running=$!
until xdotool search --onlyvisible --name Selvsyn >/dev/null 2>&1; do sleep 1; done
sleep 20
kill "$running"
wait "$running" || true

# «ob=(1) FILE», then «fn=(2) NAME» for each function in it; later «(1)» alone.
awk -v program="$program" '
    function name(word) {
        number = word
        sub(/ .*/, "", number)
        sub(/^[^=]*=/, "", number)
        if (index(word, " ")) { text = word; sub(/^[^ ]* /, "", text); known[kind, number] = text }
        return known[kind, number]
    }
    /^c?ob=/ { kind = "file"; file = name($0); if (/^ob=/) here = file == program; next }
    /^c?fn=/ { kind = "function"; text = name($0); if (/^fn=/ && here) print text, "t"; next }
' "$work/calls" | sed "s/'[0-9]* t$/ t/" | sort -u >"$work/run"
nm --defined-only --format=posix "$program" | awk '{ print $1, $2 }' | sort -u >"$work/all"
awk '
    function plain(name) { sub(/\.llvm\.[0-9]+$/, "", name); gsub(/Cs[0-9A-Za-z]+_/, "C", name); return name }
    NR == FNR { all[$1]; next }
    $1 in all { print plain($1) }
' "$work/all" "$work/run" | LC_ALL=C sort -u >packaging/linux/start-order.txt
wc -lc packaging/linux/start-order.txt
