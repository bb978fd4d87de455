#!/bin/sh
# Weighs what lies in target/packages of this version and writes the figures
# into README.md, between «<!-- sizes -->» and «<!-- /sizes -->»: for each kind
# the largest. A row that cannot be weighed in this run stays as it was. Fails over the limits: 30 MB a package, 80 MB
# installed.
set -eu
cd "$(dirname "$0")/.."

packages=${CARGO_TARGET_DIR:-target}/packages
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
rows=$(mktemp)
trap 'rm -f "$rows"' EXIT

# How much a package takes when it is installed, in bytes; nothing where this
# machine cannot tell.
installed() {
    case $1 in
        *.deb) dpkg-deb --fsys-tarfile "$1" | tar -tvf - | awk '{ sum += $3 } END { print sum }' ;;
        *.tar.gz) tar -tzvf "$1" | awk '{ sum += $3 } END { print sum }' ;;
        *.rpm) rpm -qp --queryformat '%{SIZE}' "$1" 2>/dev/null ;;
        *.zip) unzip -l "$1" | awk 'END { print $1 }' ;;
        # What is in the .msi is what is in the .zip.
        *.msi) for zip in "$packages"/*"$version"*.zip; do [ -f "$zip" ] && installed "$zip" && break; done ;;
        *) ;;
    esac
}

megabytes() { awk -v bytes="$1" 'BEGIN { printf "%.1f MB", bytes / 1000000 }'; }

heavy=""
row() {
    size=$(wc -c <"$2")
    inside=$(installed "$2") || inside=""
    shown="–"
    [ -z "$inside" ] || shown=$(megabytes "$inside")
    echo "| $1 | $(megabytes "$size") | $shown |" >>"$rows"
    [ "$size" -lt 30000000 ] && [ "${inside:-0}" -lt 80000000 ] || heavy="$heavy $2"
}

for kind in .deb .rpm .tar.gz .msi .zip .dmg; do
    largest=""
    for file in "$packages"/*"$version"*"$kind"; do
        [ -f "$file" ] || continue
        [ -n "$largest" ] && [ "$(wc -c <"$file")" -le "$(wc -c <"$largest")" ] || largest=$file
    done
    if [ -n "$largest" ]; then row "$kind" "$largest"; continue; fi
    sed -n '/<!-- sizes -->/,/<!-- \/sizes -->/p' README.md | grep "^| $kind |" >>"$rows" || true
done
sed -i.before -e '/<!-- sizes -->/,/<!-- \/sizes -->/{/<!-- sizes -->/{p;r /dev/stdin
};/<!-- \/sizes -->/!d}' README.md <<END

| package | size | installed |
|---|---|---|
$(cat "$rows")

END
rm -f README.md.before
cat "$rows"
[ -z "$heavy" ] || { echo "Over the limit of 30 MB, or 80 MB installed:$heavy" >&2; exit 1; }
