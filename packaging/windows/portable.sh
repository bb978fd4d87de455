#!/bin/sh
# Makes target/packages/selvsyn-VERSION-x64-portable.zip of what stage.sh laid
# out: the program, and a way to start it that keeps its data beside it.
set -eu
cd "$(dirname "$0")/../.."

target=$(cd "${CARGO_TARGET_DIR:-target}" && pwd)
stage=$target/windows/stage
version=$(cat "$stage/version")
folder=$target/windows/portable/Selvsyn
zip=$target/packages/selvsyn-$version-x64-portable.zip

rm -rf "$target/windows/portable" "$zip"
mkdir -p "$folder" "$target/packages"
for file in selvsyn.exe selvsyn.com LICENSE-MIT.txt LICENSE-APACHE.txt third-party.txt selvsyn.cdx.json; do
    cp "$stage/$file" "$folder/"
done
# Windows' own programs want their line ends.
sed 's/$/\r/' packaging/windows/portable/selvsyn-portable.cmd >"$folder/selvsyn-portable.cmd"
{ printf '\357\273\277'; sed 's/$/\r/' packaging/windows/portable/LESMEG.txt; } >"$folder/LESMEG.txt"
(cd "$target/windows/portable" && zip -q -9 -X -r "$zip" Selvsyn)
echo "$zip"
