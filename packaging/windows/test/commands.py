"""The command line: in a prompt, in a pipe, into a file."""

import json
import os
import pty
import re
import select
import subprocess
import time
import tty

from installation import PROGRAM
from wine import inside

ESCAPES = re.compile(rb"\x1b\[[0-9;?]*[a-zA-Z]|\x1b\][^\x07]*\x07")


def prompt(wine, *lines, seconds=60):
    """Types lines at a command prompt in a terminal; what is then to be seen."""
    master, slave = pty.openpty()
    tty.setraw(slave)
    environment = {**wine.environment, "TERM": "xterm"}
    process = subprocess.Popen(
        ["wine", "cmd"], env=environment, stdin=slave, stdout=slave, stderr=slave, start_new_session=True
    )
    os.close(slave)
    seen, end = b"", time.monotonic() + seconds
    waiting = list(lines)
    quiet_since = time.monotonic()
    while process.poll() is None and time.monotonic() < end:
        if select.select([master], [], [], 0.2)[0]:
            try:
                seen += os.read(master, 65536)
            except OSError:
                break
            quiet_since = time.monotonic()
        # The next line is typed when the prompt has been quiet for a while.
        elif waiting and time.monotonic() - quiet_since > 2:
            os.write(master, waiting.pop(0).encode() + b"\r")
            quiet_since = time.monotonic()
    if process.poll() is None:
        process.kill()
    process.wait()
    os.close(master)
    return ESCAPES.sub(b"", seen).decode(errors="replace")


def check(report, wine):
    report.chapter("The command line")
    piped = wine.run(PROGRAM, "instruments", "--json")
    instruments = json.loads(piped.stdout or b"[]")
    ids = [instrument["id"] for instrument in instruments]
    report.check("selvsyn.exe prints into a pipe", piped.returncode == 0 and "medarbeiderskap" in ids, " ".join(ids))
    named = wine.run("cmd", "/c", "selvsyn instruments --json")
    report.check("«selvsyn» at a prompt is found and prints the same", named.stdout == piped.stdout)
    out = wine.drive("out.json")
    wine.run("cmd", "/c", r"selvsyn instruments --json > C:\out.json")
    report.check("into a file it prints the same", out.is_file() and out.read_bytes() == piped.stdout)

    missing = wine.run("cmd", "/c", "selvsyn show ingenting")
    words = missing.stderr.decode().strip()
    report.check("what cannot be done ends with 1 and one line on standard error", missing.returncode == 1 and words.count("\n") == 0 and words.startswith("selvsyn: ") and missing.stdout == b"", words)
    wrong = wine.run("cmd", "/c", "selvsyn tull")
    report.check("a wrong command line ends with 2", wrong.returncode == 2, wrong.returncode)

    seen = prompt(wine, "selvsyn instruments", "exit")
    report.check("in a console it prints into the console", seen.count("medarbeiderskap") >= 1 and "karriere" in seen)
    seen = prompt(wine, f'"{PROGRAM}" --lang nb show ingenting', "exit")
    report.check("selvsyn.exe itself finds the console as well, errors too", "selvsyn: " in seen)


def history(wine, *options):
    return json.loads(wine.run(PROGRAM, *options, "history", "--json").stdout or b"[]")


def check_files(report, wine, sessions):
    """What goes out, and comes in again."""
    report.chapter("Files from the command line")
    label = "Før kurset, «æøå» & 100 %"
    stored = wine.run(PROGRAM, "record", "karriere", "--answers", "1,2,3,4,5,-,,2,3,4,5,1", "--label", label, "--date", "2026-03-14")
    report.check("a session with a label in Norwegian letters is stored", stored.returncode == 0 and label in [session["label"] for session in history(wine)])
    folder = wine.drive("out")
    folder.mkdir()
    for ending in ("json", "csv", "xlsx"):
        done = wine.run(PROGRAM, "export", "--out", inside(folder / f"alt.{ending}"))
        report.check(f"export writes .{ending}", done.returncode == 0 and (folder / f"alt.{ending}").stat().st_size > 0, done.stderr.decode().strip())
    for ending, start in (("pdf", b"%PDF-"), ("html", b"<!"), ("md", b"#")):
        done = wine.run(PROGRAM, "report", "latest", "--out", inside(folder / f"rapport.{ending}"))
        path = folder / f"rapport.{ending}"
        report.check(f"report writes .{ending}", done.returncode == 0 and path.read_bytes().lstrip(b"\xef\xbb\xbf").startswith(start), done.stderr.decode().strip())
    archive = json.loads((folder / "alt.json").read_bytes())
    report.check("the archive has every session", len(archive["sessions"]) == sessions + 1, len(archive["sessions"]))

    other = ["--data-dir", r"C:\annen"]
    wine.run(PROGRAM, *other, "import", inside(folder / "alt.json"))
    wine.run(PROGRAM, *other, "export", "--out", inside(folder / "igjen.json"))
    again = json.loads((folder / "igjen.json").read_bytes())
    again.pop("exported_at"), archive.pop("exported_at")
    report.check("imported into an empty folder and exported again it is equal", again == archive)
