#!/bin/sh
# Makes the two files that tell what others have made, for the packages and
# the page «Om Selvsyn»: target/notices/third-party.txt with the licences'
# texts, and target/notices/selvsyn.cdx.json, a bill of materials (CycloneDX).
set -eu
cd "$(dirname "$0")/.."

command -v jq >/dev/null 2>&1 || packaging/setup.sh packages
packaging/tools.sh cargo-cyclonedx
tools=$(cd "${CARGO_TARGET_DIR:-target}/test-tools/bin" && pwd)
out=${CARGO_TARGET_DIR:-target}/notices
mkdir -p "$out"

# The folder of a crate, and its version.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cargo metadata --locked --format-version 1 >"$work/metadata"
folder() {
    dirname "$(jq -r --arg name "$1" '.packages[] | select(.name == $name) | .manifest_path' "$work/metadata")"
}
version() { jq -r --arg name "$1" '.packages[] | select(.name == $name) | .version' "$work/metadata"; }

openssl=$(version openssl-src)
openssl=${openssl#*+}
database=$(version sqlcipher-src | sed 's/^[^+]*+//; s/-[a-z]*-/ /g; s/^[a-z]*-//')
# shellcheck disable=SC2086 # three versions: SQLCipher, SQLite, LibTomCrypt
set -- $database
sqlcipher=$1 sqlite=$2 libtomcrypt=$3
fonts=$(folder epaint_default_fonts)/fonts

# What is in the program without being a crate: name, version, licence, and
# the file of its text.
others() {
    echo "Inter|3.019|OFL-1.1|assets/fonts/LICENSE-OFL.txt"
    echo "Noto Emoji||OFL-1.1|$fonts/OFL.txt"
    echo "Hack|3.003|MIT AND Bitstream-Vera|$fonts/Hack-Regular.txt"
    echo "Ubuntu Light|0.83|Ubuntu-font-1.0|$fonts/UFL.txt"
    echo "emoji-icon-font||MIT|$fonts/emoji-icon-font-mit-license.txt"
    echo "OpenSSL|$openssl|Apache-2.0|$(folder openssl-src)/openssl/LICENSE.txt"
    echo "SQLCipher|$sqlcipher|BSD-3-Clause|$(folder sqlcipher-src)/sqlcipher/LICENSE-sqlcipher"
    echo "SQLite|$sqlite|blessing|packaging/sqlite-blessing.txt"
    echo "LibTomCrypt|$libtomcrypt|WTFPL|$(folder sqlcipher-src)/sqlcipher/LICENSE-libtomcrypt"
}

# A bill that is the same for the same commit: no time, no number of its own,
# no folder of this machine.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)} \
    "$tools/cargo-cyclonedx" cyclonedx --format json --spec-version 1.5 --target all --override-filename selvsyn.part
others | jq -R -n '[inputs | split("|") | {type: "library", name: .[0], version: .[1], licenses: [{expression: .[2]}]}
    | if .version == "" then del(.version) else . end]' >"$work/others.json"
jq --arg here "file://$PWD" --slurpfile others "$work/others.json" '
    del(.serialNumber, .metadata.timestamp)
    | walk(if type == "string" then gsub($here; "file:///selvsyn") else . end)
    | .components += ($others[0] | map(. + {"bom-ref": ("selvsyn-other-" + (.name | gsub(" "; "-")))}))' \
    selvsyn.part.json >"$out/selvsyn.cdx.json"
rm -f selvsyn.part.json

# Every text that a crate brings, once, under the names of all that bring it.
rule=------------------------------------------------------------------------
mkdir "$work/texts"
jq -r --slurpfile all "$work/metadata" '
    ($all[0].packages | map({(.name + " " + .version): .}) | add) as $crates
    | .components[] | $crates[.name + " " + .version] // empty
    | [(.manifest_path | rtrimstr("/Cargo.toml")), .name + " " + .version, .license // "", (.authors | join(", "))] | @tsv' \
    "$out/selvsyn.cdx.json" | sort -t "$(printf '\t')" -k 2 >"$work/crates"
while IFS="$(printf '\t')" read -r folder crate licence authors; do
    found=""
    for file in $(find "$folder" -maxdepth 2 -type f | grep -iE '/(licen[sc]e|copying|notice|unlicense|copyright|ofl)[^/]*$' | grep -viE '\.(rs|toml|json|html)$' | LC_ALL=C sort); do
        [ -s "$file" ] || continue
        text=$(tr -d '\r' <"$file" | tee "$work/text" | sha256sum | cut -c 1-64)
        [ -f "$work/texts/$text" ] || mv "$work/text" "$work/texts/$text"
        echo "$crate ($licence)" >>"$work/texts/$text.of"
        found=1
    done
    [ -n "$found" ] || echo "$crate ($licence)${authors:+, $authors}" >>"$work/without"
done <"$work/crates"
{
    others | while IFS='|' read -r name version licence file; do
        printf '%s\n%s %s (%s)\n\n' "$rule" "$name" "$version" "$licence"
        tr -d '\r' <"$file"
        echo
    done
    for list in $(LC_ALL=C ls "$work/texts"/*.of | xargs grep -cH '' | LC_ALL=C sort -t : -k 2,2nr -k 1,1 | cut -d : -f 1); do
        printf '%s\n' "$rule"
        sort -u "$list"
        echo
        cat "${list%.of}"
        echo
    done
    printf '%s\nThese bring no text of their own. The texts of their licences are those above\nand the two that follow.\n\n' "$rule"
    cat "$work/without"
    for file in LICENSE-MIT LICENSE-APACHE; do
        printf '\n%s\n' "$rule"
        cat "$file"
    done
} >"$out/third-party.txt"
echo "$out: $(jq '.components | length' "$out/selvsyn.cdx.json") parts, $(grep -c -e "^$rule" "$out/third-party.txt") texts"
