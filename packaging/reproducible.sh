#!/bin/sh
# Builds the packages of this commit twice, in checkouts and build folders of
# different names, and compares them byte by byte. Takes two optimised builds.
set -eu
cd "$(dirname "$0")/.."
packaging/setup.sh packages
packaging/tools.sh cargo-deb cargo-generate-rpm
packaging/notices.sh
here=$PWD
target=$(cd "${CARGO_TARGET_DIR:-target}" && pwd)
commit=$(git rev-parse HEAD)

work=$target/reproducible
mkdir -p "$work"
for checkout in one another/of-longer-name; do
    folder=$work/$checkout
    mkdir -p "$(dirname "$folder")"
    git -C "$here" worktree remove --force "$folder" 2>/dev/null || rm -rf "$folder"
    git -C "$here" worktree add --quiet --detach "$folder" "$commit"
    mkdir -p "$folder/target/notices"
    cp "$target/notices/third-party.txt" "$target/notices/selvsyn.cdx.json" "$folder/target/notices/"
    ln -s "$target/test-tools" "$folder/target/test-tools"
    (cd "$folder" && unset CARGO_TARGET_DIR && packaging/package.sh >/dev/null)
    (cd "$folder/target/packages" && sha256sum -- *) >"$work/$(basename "$checkout").sums"
done
cat "$work/one.sums"
diff "$work/one.sums" "$work/of-longer-name.sums"
if strings -a "$work/one/target/package/dist/selvsyn" | grep -F -e "$work" -e "$HOME/"; then
    echo "a folder of this machine is in the program" >&2
    exit 1
fi
for checkout in one another/of-longer-name; do git worktree remove --force "$work/$checkout"; done
echo "Two builds, the same bytes."
