"""Writes the ratios of a benchmark run into PERFORMANCE.md.

Only ratios: a time says something of one machine on one day, and how it
compares to something else measured in the same run says something of the
program. What could not be measured is said to be so.
"""

import json
import pathlib
import re
import sys

LABEL = "a frame/one label"
TYPST = "a report/the same by the typst library alone"
SQLITE = "history of 10,000/the same queries through sqlite3"

# What, beside what, the figure's name, the other's name, and the limit.
ROWS = [
    ("open, read and score 10,000 sessions", "the same queries in the `sqlite3` program",
     "history of 10,000/opened, read and scored", SQLITE, 2.0),
    ("score 100,000 sessions", "reading 10,000 in the `sqlite3` program",
     "scoring/100,000 sessions", SQLITE, 1.0),
    ("read and aggregate 100,000 contributions", "the items' figures alone in DuckDB",
     "100,000 contributions/read and aggregated", "100,000 contributions/the items alone in DuckDB", 2.0),
    ("a report as PDF", "the same page by the typst library alone", "a report/PDF", TYPST, 1.3),
    ("a report as HTML", "the page by the typst library", "a report/HTML", TYPST, 0.5),
    ("a report as Markdown", "the page by the typst library", "a report/Markdown", TYPST, 0.5),
    ("the history as a workbook", "a page by the typst library", "workbook", TYPST, 1.0),
    ("a chart as SVG", "a page by the typst library", "chart as SVG", TYPST, 0.1),
    ("a chart as PNG", "a page by the typst library", "chart as PNG", TYPST, 4.0),
] + [
    (f"a frame of “{name}” with 10,000 sessions", "a frame with one label", f"a frame/{name}", LABEL, 400.0)
    for name in ("home", "assess", "result", "plan", "journal", "history", "compare", "settings")
] + [
    ("a frame of a projected slide", "a frame with one label", "a projected slide", LABEL, 400.0),
]


def medians(folder):
    """The median of each benchmark in nanoseconds, by its full name."""
    found = {}
    for file in pathlib.Path(folder).glob("**/new/benchmark.json"):
        name = json.loads(file.read_text(encoding="utf-8"))["full_id"]
        estimates = json.loads((file.parent / "estimates.json").read_text(encoding="utf-8"))
        found[name] = estimates["median"]["point_estimate"]
    return found


def main():
    folder, page = sys.argv[1:]
    found = medians(folder)
    lines, too_slow = ["| what | beside | times | limit |", "|---|---|---|---|"], []
    for what, beside, ours, others, limit in ROWS:
        if ours not in found or others not in found:
            lines.append(f"| {what} | {beside} | not measured | {limit:g} |")
            continue
        ratio = found[ours] / found[others]
        lines.append(f"| {what} | {beside} | {ratio:.3g} | {limit:g} |")
        if ratio > limit:
            too_slow.append(f"{what}: {ratio:.3g} times {beside}, the limit is {limit:g}")
    text = pathlib.Path(page).read_text(encoding="utf-8")
    table = "<!-- bench -->\n\n" + "\n".join(lines) + "\n\n<!-- /bench -->"
    text, count = re.subn(r"<!-- bench -->.*?<!-- /bench -->", lambda _: table, text, flags=re.S)
    if count != 1:
        sys.exit(f"{page} has no place for the table")
    pathlib.Path(page).write_text(text, encoding="utf-8")
    print("\n".join(lines))
    if too_slow:
        sys.exit("too slow:\n" + "\n".join(too_slow))


main()
