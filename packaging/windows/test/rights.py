"""Who may read the data. Wine keeps Windows' rights as modes of Linux, so both
are asked: Windows for its list of rights, and Linux whether somebody else gets
at the file."""

import os
import subprocess

from places import HERE, WORK
from wine import build, inside

# The system and the machine's administrators, who get at everything anyway.
RUN_THE_MACHINE = {"SY", "BA", "LA"}


def check(report, wine, data):
    report.chapter("Who may read the data")
    owner = WORK / "owner.exe"
    build(HERE / "owner.c", owner, "-municode", "-ladvapi32")

    def rights(path):
        """Whose it is, and whom its list of rights names."""
        words = wine.run(inside(owner), inside(path)).stdout.decode().strip()
        whose, _, entries = words.partition("D:")
        return whose.removeprefix("O:"), {entry.rstrip(")").split(";")[5] for entry in entries.split("(")[1:]}, words

    whose, named, words = rights(data)
    others = named - RUN_THE_MACHINE - {whose}
    report.check("the data folder is for its owner and whoever runs the machine alone", whose in named and not others, words)
    # A folder that Selvsyn has not made, so that one sees what the list does.
    around = data.parent
    report.check("the folder around it is not, so it has not handed that down", bool(rights(around)[1] - RUN_THE_MACHINE - {whose}))
    mode = data.stat().st_mode & 0o777
    report.check("Linux, which keeps Wine's rights, has nothing in it for others", mode & 0o007 == 0, f"{mode:o}")

    beside = around / "beside.txt"
    beside.write_text("1")
    history = data / "selvsyn.sqlite3"
    if os.geteuid() != 0 or not somebody_else_reads(beside):
        report.tell("not tried: only root can read as somebody else, and only where the folders around are open")
    else:
        report.check("somebody else on the machine reads what lies beside it, and not the history", not somebody_else_reads(history))
    beside.unlink()


def somebody_else_reads(path):
    command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "cat", str(path)]
    return subprocess.run(command, capture_output=True).returncode == 0
