"""Runs the queries of docs/beyond-one-laptop.md, taken from the page itself, on
made-up contributions of both versions, and compares every figure with what
`selvsyn group` and `selvsyn course change` tell.

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
# The course of the page's queries, and another.
(COURSE,) = set(re.findall(r"course = '(SVK-[^']*)'", PAGE.read_text(encoding="utf-8")))
OTHER_COURSE = "SVK-7KQ2-9MXA-F"
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ENGINES = ["DuckDB", "Spark SQL"]
# The parts of the page with a query, and the name it has in the page's code.
QUERIES = {"Items": "items", "Dimensions": "dimensions", "Before and after": "change"}
TOLERANCE = 1e-9


def blocks():
    """The page's code: {engine: {"python": …, "Items": …, …}}."""
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
    wanted = {engine: {"python", *QUERIES} for engine in ENGINES}
    assert {engine: set(mine) for engine, mine in found.items()} == wanted, "the page has other code blocks"
    return found


def of_first_version(sql):
    """The query with the other of its two conditions."""
    (other,) = re.findall(r"^ +-- (AND .*version = 1 .*)$", sql, re.MULTILINE)
    sql, count = re.subn(r"^( +)AND \S*version = 2 .*$", rf"\1{other}", sql, flags=re.MULTILINE)
    assert count == 1, "not one condition of the second version"
    return sql


def receipt(token, round):
    """The mark of a delivery: six symbols and one that checks them."""
    chance, check = random.Random(f"{token} {round}"), 0
    symbols = [chance.randrange(32) for _ in range(6)]
    for symbol in (*symbols, 0):
        check <<= 1
        check = (check ^ 0b100101 if check > 31 else check) ^ symbol
    text = "".join(SYMBOLS[symbol] for symbol in (*symbols, check))
    return f"{text[:3]}-{text[3:6]}-{text[6]}"


def contribution(instrument, token, day, answers, round=1, earlier=None, course=COURSE):
    return {
        "format": "selvsyn-contribution",
        "version": 2,
        "course": course,
        "round": round,
        "instrument": instrument,
        "instrument_version": 1,
        "date": day.isoformat(),
        "token": token,
        "delivery": receipt(token, round),
        "answers": answers,
        "earlier": earlier,
    }


def in_first_version(line):
    """The same as the first edition wrote it."""
    kept = {key: line[key] for key in ("format", "instrument", "instrument_version", "date", "token", "answers")}
    return {**kept, "version": 1, "course": "Leksjon 3"}


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
    # Another course, and another round, which are no part of the result.
    for line in chance.sample(lines, 60):
        lines.append(contribution(INSTRUMENT, f"{chance.getrandbits(128):032x}", date(2026, 12, 31), line["answers"], course=OTHER_COURSE))
        lines.append(contribution(INSTRUMENT, line["token"], date(2026, 12, 31), some_answers(chance), round=3))
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


def two_rounds(persons, moves, before=3, holes=0):
    """So many persons in two rounds; in the dimensions, so many as `moves` says
    went down, up and stayed. So many leave out what would make a result full."""
    lines = []
    for person in range(persons):
        token, then, now = f"{person:032x}", {}, {}
        for place, item in enumerate(ITEMS):
            down, up = moves[place // 3]
            then[item] = before
            now[item] = before - 2 if person < down else before + 2 if person < down + up else before + (place % 3 == 0)
        if person < holes:
            then.pop(ITEMS[0])
        earlier = {"date": "2026-10-20", "delivery": receipt(token, 1), "answers": then}
        lines.append(contribution(INSTRUMENT, token, date(2026, 10, 20), then))
        lines.append(contribution(INSTRUMENT, token, date(2026, 11, 24), now, round=2, earlier=earlier))
    return lines


def many_in_two_rounds():
    """Some who came once, some who answered little, some who handed in again."""
    chance = random.Random(20261124)
    lines = []
    for _ in range(400):
        token, then, days = f"{chance.getrandbits(128):032x}", some_answers(chance), [24]
        earlier = None
        if chance.random() < 0.8:
            lines.append(contribution(INSTRUMENT, token, date(2026, 10, 20), then))
            earlier = {"date": "2026-10-20", "delivery": receipt(token, 1), "answers": then}
            days += [25] if chance.random() < 0.1 else []
        for day in days:
            lines.append(contribution(INSTRUMENT, token, date(2026, 11, day), some_answers(chance), 2, earlier))
    chance.shuffle(lines)
    return lines


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
FIRST_VERSION = {name: [in_first_version(line) for line in CASES[name] if line["course"] == COURSE] for name in ("four", "nine", "forty")}
# In both rounds.
CHANGES = {
    "many, again": many_in_two_rounds(),
    "four, again": two_rounds(4, [(2, 2), (0, 4), (0, 0)]),
    "five, again": two_rounds(5, [(3, 2), (0, 4), (0, 0)]),
    "nine, again": two_rounds(9, [(3, 3), (5, 2), (2, 6)]),
    "ten, again": two_rounds(10, [(2, 2), (1, 5), (5, 1)]),
    "eleven, one alone": two_rounds(11, [(0, 1), (10, 1), (1, 0)]),
    "twenty, again": two_rounds(20, [(10, 10), (0, 2), (2, 0)]),
    # From ten, but the round before may not be shown in full.
    "twelve, after a hole": two_rounds(12, [(4, 4), (3, 5), (5, 3)], holes=4),
}


def write(lines, folder):
    """Into three files, in a folder that is made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for part in range(3):
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines[part::3])
        (folder / f"part-{part + 1}.ndjson").write_text(text, encoding="utf-8")


def run_selvsyn(data, *options):
    return subprocess.run([SELVSYN, "--data-dir", data, *options], check=True, capture_output=True, text=True).stdout


def selvsyn(folder, data):
    """{"Items": {id: figures}, "Dimensions": {id: figures}}, with the persons in each."""
    results = json.loads(run_selvsyn(data, "group", folder, "--json"))
    results = results if isinstance(results, list) else [results]
    (result,) = [result for result in results if result["instrument"] == INSTRUMENT]
    assert result["floor"] == 5, "the page's queries keep a floor of 5"
    assert [item["id"] for item in result["items"]] == ITEMS
    return {
        part: {row.pop("id"): {"persons": result["n"], **row} for row in result[key]}
        for part, key in (("Items", "items"), ("Dimensions", "dimensions"))
    }


NUMBERS = ["down", "same", "up", "down_or_same", "same_or_up"]


def new_course(data):
    """A course with two rounds; its code."""
    rounds = [f"--round={number}. samling={day}" for number, day in ((1, "2026-10-20"), (2, "2026-11-24"))]
    out = Path("of one round") / "course.selvsyn-kurs"
    out.unlink(missing_ok=True)
    return run_selvsyn(data, "course", "new", "--name", "Recipes", "--instrument", INSTRUMENT, *rounds, "--out", out).strip()


def selvsyn_change(folder, data, code):
    """{id: figures} of those who came twice, once both rounds have been shown."""
    run_selvsyn(data, "course", "collect", code, folder)
    for number in ("1", "2"):
        run_selvsyn(data, "course", "reveal", code, "--round", number, "--yes")
    change = json.loads(run_selvsyn(data, "course", "change", code, "--instrument", INSTRUMENT, "--json"))
    return {
        row["id"]: {"pairs": change["n"], "words": row["words"], **{name: row.get(name) for name in NUMBERS}}
        for row in change["dimensions"]
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
    page, failed, names = blocks(), False, {}

    def compare(case, lines, expected, change_sql=lambda sql: sql):
        """Whether both engines give what is expected of what lies in the folder."""
        same = True
        for engine in ENGINES:
            for part, name in QUERIES.items():
                Path(f"{name}.sql").write_text(change_sql(page[engine][part]) if part in expected else "SELECT 1 AS one", encoding="utf-8")
            began = time.perf_counter()
            exec(page[engine]["python"], names)
            got = {part: engine_rows(names[QUERIES[part]]) for part in expected}
            took = time.perf_counter() - began
            compared, nulls, problems = map(sum, zip(*(differences(expected[part], got[part]) for part in expected)), (0, 0, []))
            print(f"  {engine:10} {took:6.2f} s, {compared} figures compared, {nulls} of them NULL")
            for problem in problems:
                print(f"    differs: {problem}")
            same = same and not problems
        return same

    with tempfile.TemporaryDirectory(prefix="selvsyn-recipes-", ignore_cleanup_errors=True) as work:
        os.chdir(work)
        folder, of_round = Path("contributions"), Path("of one round")
        cases = [(case, lines, lambda sql: sql) for case, lines in CASES.items()]
        cases += [(f"{case}, first version", lines, of_first_version) for case, lines in FIRST_VERSION.items()]
        for case, lines, change_sql in cases:
            write(lines, folder)
            write([line for line in lines if line.get("round", 1) == 1 and line["course"] != OTHER_COURSE], of_round)
            # Each has a memory of its own: nobody is in two results of one.
            expected = selvsyn(of_round, Path(work) / f"data {case}")
            print(f"{case}: {len(lines)} contributions, {expected['Items'][ITEMS[0]]['persons']} persons")
            if case.startswith("four"):
                shown = [row for rows in expected.values() for row in rows.values()]
                assert all(figure is None for row in shown for name, figure in row.items() if name != "persons")
            failed |= not compare(case, lines, expected, change_sql)
        for case, lines in CHANGES.items():
            data = Path(work) / f"data {case}"
            # The program gives a course its code.
            code = new_course(data)
            lines = [{**line, "course": code} for line in lines]
            write(lines, folder)
            if case.startswith("four"):
                # No round of it is shown, so nothing is held against it.
                expected = dict.fromkeys(DIMENSIONS, {"pairs": None, "words": None, **dict.fromkeys(NUMBERS)})
            else:
                expected = selvsyn_change(folder, data, code)
            print(f"{case}: {len(lines)} contributions, {expected[DIMENSIONS[0]]['pairs']} pairs")
            failed |= not compare(case, lines, {"Before and after": expected}, lambda sql: sql.replace(COURSE, code))
        if "spark" in names:
            names["spark"].stop()
        os.chdir(ROOT)
    print("Something differs." if failed else "Everything agrees.")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
