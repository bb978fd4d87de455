"""Writes a cabinet: `cabinet.py OUT NAME=FILE…`, with zlib at its best.

wixl compresses lightly, and the installer would be a tenth larger. The format
is Microsoft's MS-CAB: blocks of 32 KiB, each deflated with the one before as
its dictionary."""

import struct
import sys
import zlib
from pathlib import Path

BLOCK = 32768
MSZIP = 1
HEADER, FOLDER = 36, 8
# 1 January 2026, as MS-DOS wrote dates: the same files give the same cabinet.
DATE = (2026 - 1980) << 9 | 1 << 5 | 1
NORMAL_FILE = 0x20


def checksum(data, seed=0):
    """MS-CAB 3.1: the bytes as little-endian words, folded together."""
    whole = len(data) // 4 * 4
    for (word,) in struct.iter_unpack("<I", data[:whole]):
        seed ^= word
    rest = data[whole:]
    return seed ^ int.from_bytes(rest, "big")


def blocks(content):
    before = b""
    for start in range(0, len(content), BLOCK):
        block = content[start : start + BLOCK]
        squeeze = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, *([before] if before else []))
        packed = b"CK" + squeeze.compress(block) + squeeze.flush()
        sizes = struct.pack("<HH", len(packed), len(block))
        yield struct.pack("<I", checksum(sizes, checksum(packed))) + sizes + packed
        before = block


def cabinet(files):
    content, entries = b"", b""
    for name, data in files:
        entries += struct.pack("<IIHHHH", len(data), len(content), 0, DATE, 0, NORMAL_FILE) + name.encode() + b"\0"
        content += data
    packed = list(blocks(content))
    first_file = HEADER + FOLDER
    first_block = first_file + len(entries)
    size = first_block + sum(map(len, packed))
    header = struct.pack(
        "<4sIIIIIBBHHHHH", b"MSCF", 0, size, 0, first_file, 0, 3, 1, 1, len(files), 0, 0, 0
    )
    folder = struct.pack("<IHH", first_block, len(packed), MSZIP)
    return header + folder + entries + b"".join(packed)


def main():
    out, *pairs = sys.argv[1:]
    files = [(name, Path(file).read_bytes()) for name, file in (pair.split("=", 1) for pair in pairs)]
    Path(out).write_bytes(cabinet(files))


main()
