#!/bin/sh
# Builds the packages of this commit once more, in a checkout and a build
# folder of other names, and compares them byte by byte with those that «make
# packages» made, which it makes first where they are of something else.
set -eu
cd "$(dirname "$0")/.."
packaging/setup.sh packages
target=$(mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)
commit=$(git rev-parse HEAD)
[ "$(cat "$target/packages/commit" 2>/dev/null)" = "$commit" ] || packaging/package.sh
[ "$(cat "$target/packages/commit")" = "$commit" ] || { echo "Commit what has changed first." >&2; exit 1; }

work=$target/reproducible
folder=$work/another/of-longer-name
mkdir -p "$(dirname "$folder")"
git worktree remove --force "$folder" 2>/dev/null || rm -rf "$folder"
git worktree add --quiet --detach "$folder" "$commit"
mkdir -p "$folder/target/notices"
cp "$target/notices/third-party.txt" "$target/notices/selvsyn.cdx.json" "$folder/target/notices/"
ln -s "$target/test-tools" "$folder/target/test-tools"
(cd "$folder" && unset CARGO_TARGET_DIR && packaging/package.sh >/dev/null)

sums() { (cd "$1" && sha256sum -- selvsyn*.deb selvsyn*.rpm selvsyn*linux.tar.gz); }
sums "$target/packages" | tee "$work/one.sums"
sums "$folder/target/packages" >"$work/another.sums"
diff "$work/one.sums" "$work/another.sums"
if strings -a "$target/package/dist/selvsyn" | grep -F -e "$target" -e "$HOME/"; then
    echo "a folder of this machine is in the program" >&2
    exit 1
fi
git worktree remove --force "$folder"
echo "Two builds, the same bytes."
