#!/bin/sh
# Installs what `make windows` and `make test-windows` need on Debian:
# `setup.sh build` for building, `setup.sh test` for the tests as well.
set -eu

wanted="build-essential perl cargo-web rustc-web rust-web-src gcc-mingw-w64-x86-64 wixl msitools zip python3"
[ "${1:-build}" = test ] && wanted="$wanted wine wine64 xvfb xdotool imagemagick mesa-vulkan-drivers libgl1-mesa-dri"

if ! command -v apt-get >/dev/null 2>&1; then
    echo "The Windows packages are built on Debian; here is no apt-get. Wanted: $wanted" >&2
    exit 1
fi
missing=""
for package in $wanted; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
echo "Installing:$missing"
sudo=""
[ "$(id -u)" = 0 ] || sudo=sudo
$sudo apt-get update -qq
# shellcheck disable=SC2086 # one word a package
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
