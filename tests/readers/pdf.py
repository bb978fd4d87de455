#!/usr/bin/python3
"""Tells as JSON what a PDF on standard input has for screen readers, by
python3-pikepdf.

    pdf.py <FILE
"""

import io
import json
import sys

try:
    import pikepdf
except ImportError as error:
    sys.exit(f"python3-pikepdf: {error}; `make test` installs it")


def listed(thing):
    """What may stand alone or in a list."""
    return list(thing) if isinstance(thing, pikepdf.Array) else [thing]


def elements(node):
    """The structure tree, in reading order."""
    for part in listed(node):
        if not isinstance(part, pikepdf.Dictionary):
            continue
        if "/S" in part:
            attributes = [one for one in listed(part.get("/A")) if isinstance(one, pikepdf.Dictionary)]
            yield {
                "kind": str(part.S)[1:],
                "alt": str(part.Alt) if "/Alt" in part else None,
                "scope": next((str(one.Scope)[1:] for one in attributes if "/Scope" in one), None),
            }
        if "/K" in part:
            yield from elements(part.K)


def main():
    pdf = pikepdf.open(io.BytesIO(sys.stdin.buffer.read()))
    dictionaries = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary)]
    fonts = [one for one in dictionaries if one.get("/Type") == "/FontDescriptor"]
    json.dump({
        "marked": pdf.Root.MarkInfo.Marked,
        "lang": str(pdf.Root.Lang),
        "shows_title": pdf.Root.ViewerPreferences.DisplayDocTitle,
        "metadata": pdf.Root.Metadata.read_bytes().decode("utf-8"),
        "elements": list(elements(pdf.Root.StructTreeRoot)),
        "pages": len(pdf.pages),
        "fonts": [
            {"name": str(one.FontName)[1:], "embedded": "/FontFile2" in one or "/FontFile3" in one} for one in fonts
        ],
    }, sys.stdout)


main()
