"""Runs the queries of docs/beyond-one-laptop.md, taken from the page itself, on
made-up contributions, and compares every figure with `selvsyn group --json`.

Started by `make test-extra`. SELVSYN names the binary, if it is another than
target/debug/selvsyn.
"""

import json
import math
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "beyond-one-laptop.md"
SELVSYN = Path(os.environ.get("SELVSYN", ROOT / "target" / "debug" / "selvsyn")).resolve()

INSTRUMENT = "medarbeiderskap"
DIMENSIONS = ["selvledelse", "med-ledelse", "medarbeiderledelse"]
ITEMS = [f"{dimension}.{number}" for dimension in DIMENSIONS for number in (1, 2, 3)]
OTHER, OTHER_ITEM = "karriere", "karrierebevissthet.1"
ENGINES = ["DuckDB", "Spark SQL"]
TOLERANCE = 1e-9


def blocks():
    """The page's code: {engine: {"python": …, "Items": …, "Dimensions": …}}."""
    found, engine, part, language, code = {}, None, None, None, []
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        fence = re.fullmatch(r"```(\w*)", line)
        if fence and language is None:
            language, code = fence[1] or "text", []
        elif fence:
            name = {"python": "python", "sql": part}.get(language)
            if name:
                mine = found.setdefault(engine, {})
                assert name not in mine, f"{engine}: two blocks for {name}"
                mine[name] = "\n".join(code) + "\n"
            language = None
        elif language is not None:
            code.append(line)
        elif line.startswith("### "):
            part = line[4:]
        elif line.startswith("## "):
            engine, part = line[3:], None
    wanted = {engine: {"python", "Items", "Dimensions"} for engine in ENGINES}
    assert {engine: set(mine) for engine, mine in found.items()} == wanted, "the page has other code blocks"
    return found


def contribution(instrument, token, day, answers):
    return {
        "format": "selvsyn-contribution",
        "version": 1,
        "instrument": instrument,
        "instrument_version": 1,
        "course": "Leksjon 3",
        "date": day.isoformat(),
        "token": token,
        "answers": answers,
    }


def some_answers(chance):
    """A person's answers, with some «na», some left out, and now and then nothing but «na»."""
    if chance.random() < 0.01:
        return {item: "na" for item in ITEMS}
    level, missing = chance.choice([1, 2, 3, 3, 4, 4, 5]), chance.choice([0, 0, 0.1, 0.4])
    answers = {}
    for item in ITEMS:
        kind = chance.random()
        if kind < missing:
            continue
        answers[item] = "na" if kind > 0.93 else min(5, max(1, level + chance.choice([-1, 0, 0, 1])))
    return answers or {ITEMS[0]: 3}


def many():
    """About 2,000 lines: some persons on several days, some lines twice, newest not last."""
    chance = random.Random(20261123)
    lines = []
    for _ in range(1500):
        token = f"{chance.getrandbits(128):032x}"
        days = chance.sample(range(300), chance.choice([1, 1, 1, 1, 2, 3]))
        mine = [contribution(INSTRUMENT, token, date(2026, 1, 1) + timedelta(day), some_answers(chance)) for day in days]
        if chance.random() < 0.03:
            mine.append(mine[0])
        if chance.random() < 0.03:
            # Nothing answered: such a line does not count, however new it is.
            mine.append(contribution(INSTRUMENT, token, date(2026, 12, 24), {}))
        lines += mine
    # Another instrument in the same files, newer and from the same persons.
    for line in chance.sample(lines, 60):
        lines.append(contribution(OTHER, line["token"], date(2026, 12, 30), {OTHER_ITEM: 5}))
    chance.shuffle(lines)
    return lines


def persons_who_answer(per_item):
    """So many persons answer each item; the others of ten say «na» or nothing."""
    lines = []
    for person in range(max(per_item)):
        answers = {}
        for place, (item, count) in enumerate(zip(ITEMS, per_item)):
            if person < count:
                answers[item] = (person * 3 + place) % 5 + 1
            elif person % 2:
                answers[item] = "na"
        lines.append(contribution(INSTRUMENT, f"{person:032x}", date(2026, 3, 14), answers))
    return lines


def whole(persons, point=lambda person, place: (person * 3 + place * 2) % 5 + 1):
    """So many persons who have all answered everything."""
    return [
        contribution(
            INSTRUMENT,
            f"{person:032x}",
            date(2026, 3, 14),
            {item: point(person, place) for place, item in enumerate(ITEMS)},
        )
        for person in range(persons)
    ]


CASES = {
    "many": many(),
    # At and under the floor of 5 in a group of ten that is told coarsely.
    "edges": persons_who_answer([10, 9, 5, 4, 4, 4, 10, 5, 0]),
    "four": persons_who_answer([4] * 9),
    # 5 to 9, also near both ends of the scale.
    "five": whole(5),
    "six": whole(6),
    "nine": whole(9),
    "nine, high and low": whole(9, lambda person, place: [5, 1, 4][place // 3] - (person == 0 and place > 5)),
    # 10 to 19: every point, or none where one item has eight answers.
    "ten": whole(10),
    "ten, with one hole": persons_who_answer([10, 9, 10, 10, 10, 10, 10, 9, 10]),
    "twelve, with eight answers": persons_who_answer([12, 8, 12, 12, 12, 12, 12, 12, 12]),
    "nineteen": whole(19),
    # From 20 on, medians of dimensions.
    "twenty": whole(20),
    "forty": whole(40, lambda person, place: (person * person + place) % 5 + 1),
}


def write(lines, folder):
    """Into three files, in a folder that is made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for part in range(3):
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines[part::3])
        (folder / f"part-{part + 1}.ndjson").write_text(text, encoding="utf-8")


def selvsyn(folder, data):
    """{"Items": {id: figures}, "Dimensions": {id: figures}}, with the persons in each."""
    command = [SELVSYN, "group", folder, "--json", "--data-dir", data]
    results = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    results = results if isinstance(results, list) else [results]
    (result,) = [result for result in results if result["instrument"] == INSTRUMENT]
    assert result["floor"] == 5, "the page's queries keep a floor of 5"
    assert [item["id"] for item in result["items"]] == ITEMS
    return {
        part: {row.pop("id"): {"persons": result["n"], **row} for row in result[key]}
        for part, key in (("Items", "items"), ("Dimensions", "dimensions"))
    }


def engine_rows(result):
    """The rows of either engine's result, by their first column."""
    rows = result.fetchall() if hasattr(result, "fetchall") else [tuple(row) for row in result.collect()]
    rows = [dict(zip(result.columns, row)) for row in rows]
    found = {row.pop(result.columns[0]): row for row in rows}
    assert len(found) == len(rows), "a row twice"
    return found


def is_same(one, other):
    if isinstance(one, (list, str)) and isinstance(other, (list, str)):
        return one == other
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=0, abs_tol=TOLERANCE)


def differences(expected, got):
    """How many figures were compared, how many of them are NULL, and each that differs."""
    if expected.keys() != got.keys():
        return 0, 0, [f"rows {sorted(got)} for {sorted(expected)}"]
    compared, nulls, problems = 0, 0, []
    for id, figures in expected.items():
        if figures.keys() != got[id].keys():
            problems.append(f"{id}: columns {sorted(got[id])} for {sorted(figures)}")
            continue
        for name, figure in figures.items():
            compared += 1
            nulls += figure is None
            if not is_same(figure, got[id][name]):
                problems.append(f"{id} {name}: {got[id][name]} for {figure}")
    return compared, nulls, problems


def main():
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        print("Java is missing: Spark needs Java 17 or newer, for example openjdk-17-jre-headless.", file=sys.stderr)
        return 1
    # Spark need not be reached from anywhere else.
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    page, failed = blocks(), False
    with tempfile.TemporaryDirectory(prefix="selvsyn-recipes-", ignore_cleanup_errors=True) as work:
        os.chdir(work)
        folder = Path("contributions")
        for case, lines in CASES.items():
            write(lines, folder)
            began = time.perf_counter()
            # Each has a memory of its own: nobody is in two results of one.
            expected = selvsyn(folder, Path(work) / f"data {case}")
            persons = expected["Items"][ITEMS[0]]["persons"]
            print(f"{case}: {len(lines)} contributions, {persons} persons")
            print(f"  selvsyn    {time.perf_counter() - began:6.2f} s")
            if case == "four":
                shown = [row for rows in expected.values() for row in rows.values()]
                assert all(figure is None for row in shown for name, figure in row.items() if name != "persons")
            for engine in ENGINES:
                code = page[engine]
                Path("items.sql").write_text(code["Items"], encoding="utf-8")
                Path("dimensions.sql").write_text(code["Dimensions"], encoding="utf-8")
                began, names = time.perf_counter(), {}
                exec(code["python"], names)
                got = {"Items": engine_rows(names["items"]), "Dimensions": engine_rows(names["dimensions"])}
                took = time.perf_counter() - began
                compared, nulls, problems = map(
                    sum, zip(*(differences(expected[part], got[part]) for part in expected)), (0, 0, [])
                )
                print(f"  {engine:10} {took:6.2f} s, {compared} figures compared, {nulls} of them NULL")
                for problem in problems:
                    print(f"    differs: {problem}")
                failed = failed or bool(problems)
        if "spark" in names:
            names["spark"].stop()
        os.chdir(ROOT)
    print("Something differs." if failed else "Everything agrees.")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
