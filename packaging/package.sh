#!/bin/sh
# Makes what is installed on Linux: target/packages/*.deb, *.rpm and *.tar.gz.
# Everything in them carries the time of the commit and nothing of this
# machine, so that the same commit gives the same bytes.
set -eu
cd "$(dirname "$0")/.."

packaging/setup.sh packages
packaging/tools.sh cargo-deb cargo-generate-rpm
target=${CARGO_TARGET_DIR:-target}
tools=$(cd "$target/test-tools/bin" && pwd)
build=$target/package
out=$target/packages
root=$build/root
program=$build/dist/selvsyn
# What reproducible.sh compares is of a commit, and of nothing else.
commit=$(git rev-parse HEAD)
[ -z "$(git status --porcelain)" ] || commit=changed
rm -f "$out/commit"
packaging/build.sh "$build"
[ "$target/notices/selvsyn.cdx.json" -nt Cargo.lock ] || packaging/notices.sh

version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)

# The tree as it is installed, once for all three.
rm -rf "$root"
umask 022
share=$root/usr/share
put() { install -D -m "$1" "$2" "$3"; }
put 755 "$program" "$root/usr/bin/selvsyn"
strip --strip-all "$root/usr/bin/selvsyn"
put 644 packaging/linux/selvsyn.desktop "$share/applications/selvsyn.desktop"
put 644 packaging/linux/selvsyn.mime.xml "$share/mime/packages/selvsyn.xml"
metainfo=$share/metainfo/no.selvsyn.Selvsyn.metainfo.xml
put 644 packaging/linux/no.selvsyn.Selvsyn.metainfo.xml "$metainfo"
sed -i "s/@VERSION@/$version/; s/@DATE@/$date/" "$metainfo"
put 644 assets/icons/app.svg "$share/icons/hicolor/scalable/apps/selvsyn.svg"
for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "$share/icons/hicolor/${size}x$size/apps"
    rsvg-convert -w "$size" -h "$size" assets/icons/app.svg -o "$share/icons/hicolor/${size}x$size/apps/selvsyn.png"
done
for page in man1 nb/man1 nn/man1; do
    mkdir -p "$share/man/$page"
    gzip -9nc "packaging/linux/man/$page/selvsyn.1" >"$share/man/$page/selvsyn.1.gz"
done
put 644 packaging/linux/completions/selvsyn "$share/bash-completion/completions/selvsyn"
put 644 packaging/linux/completions/_selvsyn "$share/zsh/vendor-completions/_selvsyn"
put 644 packaging/linux/completions/selvsyn.fish "$share/fish/vendor_completions.d/selvsyn.fish"
doc=$share/doc/selvsyn
put 644 "$target/notices/third-party.txt" "$doc/third-party.txt"
put 644 "$target/notices/selvsyn.cdx.json" "$doc/selvsyn.cdx.json"
put 644 README.md "$doc/README.md"
for guide in docs/brukerveiledning*.md docs/kursleder*.md docs/personvern*.md; do
    put 644 "$guide" "$doc/${guide#docs/}"
done

# The licences' texts, as a Debian copyright file wants them.
sed 's/^[[:space:]]*$/./; s/^/ /' LICENSE-MIT >"$build/mit"
sed -n '/^License: OFL-1.1$/,/^$/{/^ /p}' assets/fonts/LICENSE-OFL.txt >"$build/ofl"
sed -e "/^@MIT@/{r $build/mit" -e 'd}' -e "/^@OFL@/{r $build/ofl" -e 'd}' packaging/linux/copyright >"$build/copyright"
cat >"$build/changelog" <<END
selvsyn ($version-1) stable; urgency=medium

  * What has changed is told in CHANGELOG.md of the source.

 -- Selvsyn maintainers <selvsyn@users.noreply.github.com>  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
END
find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

rm -rf "$out"/selvsyn*.deb "$out"/selvsyn*.rpm "$out"/selvsyn*.tar.gz
mkdir -p "$out"
# cargo-deb and cargo-generate-rpm read what goes where from Cargo.toml, with
# paths under target/package.
linked=""
if [ "$build" != target/package ] && [ ! -e target/package ]; then
    mkdir -p target && ln -s "$(cd "$build" && pwd)" target/package && linked=1
fi
"$tools/cargo-deb" deb --quiet --no-build --no-strip --compress-system --output "$out/"
"$tools/cargo-generate-rpm" generate-rpm --source-date "$SOURCE_DATE_EPOCH" --output "$out/"
[ -z "$linked" ] || rm target/package

# A tree that runs from wherever it is unpacked.
name=selvsyn-$version-$(uname -m)-linux
rm -rf "$build/$name"
mkdir -p "$build/$name"
cp -a "$root/usr/bin" "$root/usr/share" "$build/$name/"
cp -a LICENSE-MIT LICENSE-APACHE "$build/$name/"
find "$build/$name" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
tar -C "$build" --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf - "$name" |
    gzip -9n >"$out/$name.tar.gz"
rm -rf "${build:?}/$name"

echo "$commit" >"$out/commit"
packaging/sizes.sh
