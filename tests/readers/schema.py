#!/usr/bin/python3
"""Holds JSON documents against a JSON Schema, by python3-jsonschema.

    schema.py SCHEMA <DOCUMENTS

Standard input is one document, or several one after another. Tells every error
on a line of its own: the document's number, from 0, the place in it, and what
is wrong there.
"""

import json
import pathlib
import re
import sys

try:
    from jsonschema import Draft202012Validator, FormatChecker, RefResolver, ValidationError, validators
except ImportError as error:
    sys.exit(f"python3-jsonschema: {error}; `make test` installs it")

BLANK = re.compile(r"\s*")


def documents(text):
    decoder = json.JSONDecoder()
    at = BLANK.match(text).end()
    while at < len(text):
        document, at = decoder.raw_decode(text, at)
        yield document
        at = BLANK.match(text, at).end()


def pattern(validator, wanted, instance, schema):
    # A schema's $ is the very end; before Python's, a line may still end.
    exact = re.sub(r"(\\.)|\$", lambda found: found[1] or r"\Z", wanted)
    if validator.is_type(instance, "string") and not re.search(exact, instance):
        yield ValidationError(f"{instance!r} does not match {wanted!r}")


def main():
    path = pathlib.Path(sys.argv[1]).resolve()
    schema = json.loads(path.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    # Schemas name each other by their files.
    resolver = RefResolver(path.as_uri(), schema)
    kind = validators.extend(Draft202012Validator, {"pattern": pattern})
    validator = kind(schema, resolver=resolver, format_checker=FormatChecker())
    sys.stdout.reconfigure(encoding="utf-8")
    for number, document in enumerate(documents(sys.stdin.buffer.read().decode("utf-8"))):
        for error in validator.iter_errors(document):
            print(f"{number} {error.json_path}: {error.message}")


main()
