#!/bin/sh
# How long the program takes to its first drawn frame and how much memory it
# holds, beside a window of the same kind that shows one label: both built as
# they are packaged, in turn, on one virtual screen, medians. Fails where the
# program needs more than 1.3 times as much. Writes the figures into README.md.
set -eu
cd "$(dirname "$0")/.."
packaging/setup.sh packages
rounds=${1:-9}
limit=1.3

build=${CARGO_TARGET_DIR:-target}/package
packaging/build.sh "$build"
packaging/build.sh "$build" --bin one-label --features one-label
program=$(realpath "$build/dist/selvsyn")
label=$(realpath "$build/dist/one-label")

. packaging/screen.sh
"$program" demo --out "$work/demo" >/dev/null

# eframe shows a window when its first frame is drawn, and the X server tells
# at once: that is the end of the start. Memory is what the process holds by
# itself and its share of what it shares (PSS), two seconds later.
once() {
    name=$1
    shift
    rm -f "$work/events"
    mkfifo "$work/events"
    stdbuf -oL xev -root -event substructure >"$work/events" &
    watcher=$!
    exec 4<"$work/events"
    sleep 0.5
    begun=$(date +%s%N)
    "$@" 2>/dev/null &
    pid=$!
    while read -r line <&4; do
        case $line in MapNotify*) break ;; esac
    done
    ended=$(date +%s%N)
    sleep 2
    memory=$(awk '/^Pss:/ { print $2 }' "/proc/$pid/smaps_rollup")
    kill "$pid" "$watcher" 2>/dev/null
    wait "$pid" "$watcher" 2>/dev/null || true
    exec 4<&-
    echo "$(((ended - begun) / 1000000)) $memory" >>"$work/$name"
}

once warm "$label"
once warm "$program" --lang nb --data-dir "$work/demo"
for _ in $(seq "$rounds"); do
    once label "$label"
    once program "$program" --lang nb --data-dir "$work/demo"
done

median() { cut -d' ' -f"$2" "$work/$1" | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
start_label=$(median label 1) start=$(median program 1)
memory_label=$(median label 2) memory=$(median program 2)
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
start_times=$(ratio "$start" "$start_label")
memory_times=$(ratio "$memory" "$memory_label")
load=$(cut -d' ' -f1 /proc/loadavg)

sed -i.before -e '/<!-- start -->/,/<!-- \/start -->/{/<!-- start -->/{p;r /dev/stdin
};/<!-- \/start -->/!d}' README.md <<END

| | one label | Selvsyn | times |
|---|---|---|---|
| start to the first drawn frame | $start_label ms | $start ms | $start_times |
| memory (PSS) | $((memory_label / 1000)) MB | $((memory / 1000)) MB | $memory_times |

END
rm -f README.md.before
echo "start $start ms against $start_label ms: $start_times; memory $memory kB against $memory_label kB: $memory_times ($rounds rounds, load $load)"
awk -v a="$start_times" -v b="$memory_times" -v limit="$limit" 'BEGIN { exit !(a <= limit && b <= limit) }' ||
    { echo "more than $limit times as much" >&2; exit 1; }
