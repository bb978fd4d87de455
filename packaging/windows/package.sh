#!/bin/sh
# `make windows`: three installers and the portable zip in target/packages.
set -eu
cd "$(dirname "$0")/../.."

packaging/windows/build.sh
packaging/notices.sh
packaging/windows/stage.sh
packaging/windows/msi.sh nb
packaging/windows/msi.sh nn
packaging/windows/msi.sh en
packaging/windows/portable.sh
packaging/sizes.sh
