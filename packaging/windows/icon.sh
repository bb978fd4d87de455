#!/bin/sh
# Draws selvsyn.ico from the program's icon, in the sizes that Windows shows.
# The file is kept in the repository; run this after changing the drawing.
# Needs Debian's librsvg2-bin and icoutils.
set -eu
cd "$(dirname "$0")/../.."

drawn=$(mktemp -d)
trap 'rm -r "$drawn"' EXIT
for size in 16 20 24 32 40 48 64 128; do
    rsvg-convert --width "$size" --height "$size" --output "$drawn/$size.png" assets/icons/app.svg
    set -- "$@" "$drawn/$size.png"
done
# The largest stays a PNG inside the file; as a bitmap it alone would be 256 kB.
rsvg-convert --width 256 --height 256 --output "$drawn/256.png" assets/icons/app.svg
icotool --create --output packaging/windows/selvsyn.ico "$@" --raw="$drawn/256.png"
