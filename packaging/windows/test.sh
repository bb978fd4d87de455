#!/bin/sh
# `make test-windows`: tries what `make windows` made on a Windows made by Wine.
set -eu
cd "$(dirname "$0")/../.."

packaging/windows/setup.sh test
version=$(cat "${CARGO_TARGET_DIR:-target}/windows/stage/version")
# A version to upgrade to: the same program in a newer installer.
newer=${version%%.*}.$(($(echo "$version" | cut -d . -f 2) + 1)).0
packaging/windows/msi.sh nb "$newer" "${CARGO_TARGET_DIR:-target}/windows/test"
PYTHONDONTWRITEBYTECODE=1 python3 packaging/windows/test
