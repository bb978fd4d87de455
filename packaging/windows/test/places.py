"""Where things lie."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
TARGET = (ROOT / os.environ.get("CARGO_TARGET_DIR", "target")).resolve()
PACKAGES = TARGET / "packages"
STAGE = TARGET / "windows" / "stage"
WORK = TARGET / "windows" / "test"
HERE = Path(__file__).resolve().parent

VERSION = (STAGE / "version").read_text().strip()
_major, _minor, _patch = VERSION.split(".")
# A version to upgrade to: the same program in a newer installer.
NEWER = f"{_major}.{int(_minor) + 1}.0"


def installer(version, language):
    folder = PACKAGES if version == VERSION else WORK
    return folder / f"selvsyn-{version}-x64-{language}.msi"


PORTABLE = PACKAGES / f"selvsyn-{VERSION}-x64-portable.zip"
