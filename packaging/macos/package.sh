#!/bin/sh
# Makes target/packages/selvsyn-VERSION.dmg on a Mac: `package.sh`. Needs
# Xcode's command line tools and librsvg (`brew install librsvg jq`).
#
# The bundle is signed for this machine only. To hand it out, set
# CODESIGN_IDENTITY to a «Developer ID Application» and have it notarised with
# `xcrun notarytool submit`; both need an Apple account.
set -eu
cd "$(dirname "$0")/../.."
[ "$(uname -s)" = Darwin ] || { echo "This is made on a Mac; here it can only be read." >&2; exit 1; }

target=${CARGO_TARGET_DIR:-target}
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
out=$target/packages
MACOSX_DEPLOYMENT_TARGET=11.0
export MACOSX_DEPLOYMENT_TARGET

# One program for both kinds of Mac.
for machine in aarch64-apple-darwin x86_64-apple-darwin; do
    rustup target add "$machine"
    packaging/build.sh "$target/package" --bin selvsyn --target "$machine"
done
packaging/notices.sh

app=$target/package/dmg/Selvsyn.app
rm -rf "$target/package/dmg"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources" "$out"
lipo -create -output "$app/Contents/MacOS/selvsyn" \
    "$target/package/aarch64-apple-darwin/dist/selvsyn" "$target/package/x86_64-apple-darwin/dist/selvsyn"
strip -x "$app/Contents/MacOS/selvsyn"
sed "s/@VERSION@/$version/" packaging/macos/Info.plist >"$app/Contents/Info.plist"
cp -R packaging/macos/en.lproj "$app/Contents/Resources/"
plutil -lint "$app/Contents/Info.plist" "$app/Contents/Resources/en.lproj/InfoPlist.strings"
cp "$target/notices/third-party.txt" "$target/notices/selvsyn.cdx.json" LICENSE-MIT LICENSE-APACHE \
    "$app/Contents/Resources/"

icons=$target/package/selvsyn.iconset
rm -rf "$icons"
mkdir -p "$icons"
for size in 16 32 128 256 512; do
    rsvg-convert -w "$size" -h "$size" assets/icons/app.svg -o "$icons/icon_${size}x$size.png"
    rsvg-convert -w $((size * 2)) -h $((size * 2)) assets/icons/app.svg -o "$icons/icon_${size}x$size@2x.png"
done
iconutil -c icns "$icons" -o "$app/Contents/Resources/selvsyn.icns"

codesign --force --options runtime --sign "${CODESIGN_IDENTITY:--}" "$app"
codesign --verify --strict "$app"
"$app/Contents/MacOS/selvsyn" --version

ln -s /Applications "$target/package/dmg/Applications"
hdiutil create -quiet -volname Selvsyn -srcfolder "$target/package/dmg" -format UDZO -ov "$out/selvsyn-$version.dmg"
echo "$out/selvsyn-$version.dmg"
