"""What a word processor's file says, read as anybody's program would: its
title, its language, and each paragraph with its style."""

import io
import json
import sys
import xml.etree.ElementTree as xml
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
DC = "{http://purl.org/dc/elements/1.1/}"


def words(paragraph):
    signs = {W + "t": lambda run: run.text or "", W + "tab": lambda _: "\t"}
    # A tab also stands among the properties, where it is a place and no sign.
    runs = (part for run in paragraph.iter(W + "r") for part in run)
    return "".join(signs[part.tag](part) for part in runs if part.tag in signs)


file = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
assert file.testzip() is None
parts = {name: xml.fromstring(file.read(name)) for name in file.namelist() if not name.endswith(".png")}
styles = parts["word/styles.xml"]
known = {style.get(W + "styleId") for style in styles.iter(W + "style")}
paragraphs = []
for paragraph in parts["word/document.xml"].iter(W + "p"):
    named = paragraph.find(f"{W}pPr/{W}pStyle")
    if named is None:
        # A picture stands alone, and says what is in it.
        assert not words(paragraph)
        paragraphs.append(["Picture", next(paragraph.iter(WP + "docPr")).get("descr")])
        continue
    style = named.get(W + "val")
    assert style in known, style
    paragraphs.append([style, words(paragraph)])
relations = {part.get("Target") for part in parts["word/_rels/document.xml.rels"]}
assert all("word/" + target in file.namelist() for target in relations), relations
told = {
    "title": parts["docProps/core.xml"].findtext(DC + "title"),
    "language": styles.find(f".//{W}lang").get(W + "val"),
    "paragraphs": paragraphs,
    "foot": words(parts["word/footer.xml"].find(W + "p")),
    "cells": len(list(parts["word/document.xml"].iter(W + "tc"))),
}
print(json.dumps(told))
