#!/bin/sh
# Installs what Selvsyn needs on Debian and Ubuntu: `setup.sh run` for building
# it and for the window, `setup.sh test` for the tests as well, `setup.sh
# packages` for making and testing the Linux packages. Elsewhere it only says
# what is needed.
set -eu

run="libssl-dev libgl1 libegl1 libgl1-mesa-dri libxkbcommon-x11-0 libxcursor1 libxi6 libxrandr2 libwayland-client0"
# A PDF reader, a browser, two readers of workbooks, what reads schemas, the
# structure of PDFs and calendars (tests/readers), pip for axe-core, a Wayland
# desktop, a bus with the tree that screen readers read, at a time that stands
# still, and the dictionaries of three languages.
test="mesa-vulkan-drivers xvfb xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils openbox xdotool at-spi2-core dbus weston faketime gir1.2-atspi-2.0 python3-gi poppler-utils chromium libreoffice-calc-nogui python3-openpyxl python3-jsonschema python3-pikepdf python3-icalendar python3-pip unzip hunspell hunspell-no hunspell-en-gb python3-fusepy fuse3"
# What makes the packages, what says what is wrong with them, and a window to
# try them in; OpenSSL, which SQLCipher needs, is built with Perl.
packages="jq librsvg2-bin appstream desktop-file-utils lintian rpm man-db bash-completion zsh fish strace cpio bsdextrautils x11-utils xvfb xdotool openbox imagemagick mesa-vulkan-drivers poppler-utils git shared-mime-info libglib2.0-bin xdg-utils"
wanted=$run
[ "${1:-run}" = test ] && wanted="$run $test"
[ "${1:-run}" = packages ] && wanted="$run $packages"

command -v cargo >/dev/null 2>&1 || { echo "Rust is missing. Install it with rustup, then run this again." >&2; exit 1; }
[ "$(uname -s)" = Linux ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
    echo "This is not Debian or Ubuntu; if something is missing, these are its names there: $wanted"
    exit 0
fi

missing=""
for package in $wanted build-essential; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
if [ -n "$missing" ]; then
    echo "Installing:$missing"
    sudo=""
    [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -qq
    # shellcheck disable=SC2086 # one word a package
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

# axe-core tells what is wrong with a page for those who use it in other ways
# than with eye and mouse; a Python package brings its script.
tools=${CARGO_TARGET_DIR:-target}/test-tools
if [ "${1:-run}" = test ] && [ ! -f "$tools/axe.min.js" ]; then
    echo "Fetching: axe-core"
    mkdir -p "$tools"
    python3 -m pip download -q --no-deps --no-cache-dir -d "$tools" axe-playwright-python
    python3 -m zipfile -e "$tools"/axe_playwright_python-*.whl "$tools/wheel"
    mv "$tools/wheel/axe_playwright_python/axe.min.js" "$tools/axe.min.js"
    rm -r "$tools/wheel" "$tools"/axe_playwright_python-*.whl
fi
