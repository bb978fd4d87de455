#!/usr/bin/env bash
# Fuzzes every reader with a number of inputs and writes what came of it into
# docs/trust.md. Usage: tests/fuzz/run.sh [RUNS [TARGET…]]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-1000000}
[ $# -eq 0 ] || shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(archive instrument lesson contribution code policy database)
# Seconds of wall clock that one input may take; more on a machine that is busy
# with other things.
timeout=${TIMEOUT:-5}

rustup toolchain list | grep -q nightly || { echo "make fuzz needs a nightly toolchain: rustup toolchain install nightly" >&2; exit 1; }
command -v cargo-fuzz > /dev/null || cargo install --locked cargo-fuzz
fuzz=(cargo +nightly fuzz)
options=(--fuzz-dir tests/fuzz --sanitizer none)
work=$(mktemp -d)
trap 'rm -rf "$work" /dev/shm/selvsyn-fuzz-*' EXIT

"${fuzz[@]}" build "${options[@]}"
rows=""
for target in "${targets[@]}"; do
    log="$work/$target.log"
    mkdir -p "$work/$target/corpus" "$work/$target/found"
    # The binary writes its own seeds and ends.
    SELVSYN_SEEDS="$work/$target/seeds" "${fuzz[@]}" run "${options[@]}" "$target" > /dev/null 2>&1 || true
    length=65536
    [ "$target" = database ] && length=384
    begun=$SECONDS
    status=0
    "${fuzz[@]}" run "${options[@]}" "$target" "$work/$target/corpus" "$work/$target/seeds" -- \
        -runs="$runs" -max_len="$length" -rss_limit_mb=200 -timeout="$timeout" -print_final_stats=1 \
        -artifact_prefix="$work/$target/found/" > "$log" 2>&1 || status=$?
    seconds=$((SECONDS - begun))
    stat() { sed -n "s/^stat::$1: *//p" "$log" | tail -n 1; }
    inputs=$(stat number_of_executed_units)
    memory=$(stat peak_rss_mb)
    count() { find "$work/$target/found" -name "$1-*" | wc -l; }
    crashes=$(($(count crash) + $(count oom)))
    hangs=$(($(count timeout) + $(count slow-unit)))
    if [ "$crashes" -gt 0 ] || [ "$hangs" -gt 0 ] || [ "$status" -ne 0 ]; then
        tail -n 30 "$log" >&2
        mkdir -p tests/fuzz/artifacts
        cp -r "$work/$target/found/." tests/fuzz/artifacts/
    fi
    rows+="| $target | ${inputs:-0} | $seconds | ${memory:-?} MB | $crashes | $hangs |"$'\n'
    echo "$target: ${inputs:-0} inputs, $seconds s, ${memory:-?} MB, $crashes crashes, $hangs hangs"
done

python3 - "$rows" << 'EOF'
import pathlib, re, sys
page = pathlib.Path("docs/trust.md")
text = page.read_text("utf-8")
known = dict(re.findall(r"^\| (\w+) \|(.*)$", text[text.index("<!-- fuzz:begin -->"):text.index("<!-- fuzz:end -->")], re.M))
known.update(dict(re.findall(r"^\| (\w+) \|(.*)$", sys.argv[1], re.M)))
order = ["archive", "instrument", "lesson", "contribution", "code", "policy", "database"]
table = "| target | inputs | seconds | peak memory | crashes | hangs |\n|---|---:|---:|---:|---:|---:|\n"
table += "".join(f"| {name} |{known[name]}\n" for name in order if name in known)
text = re.sub(r"(<!-- fuzz:begin -->\n).*?(<!-- fuzz:end -->)", lambda m: m[1] + table + m[2], text, flags=re.S)
page.write_text(text, "utf-8")
EOF
