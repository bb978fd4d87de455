"""The portable zip."""

import zipfile

from places import PORTABLE, WORK
from report import until
from window import START_FIRST

PROFILE = "users"


def check(report, wine, screen, data):
    report.chapter("The portable zip")
    stick = wine.drive("minnepinne æ")
    with zipfile.ZipFile(PORTABLE) as files:
        names = {name.split("/")[-1] for name in files.namelist()} - {""}
        files.extractall(stick)
    wanted = {"selvsyn.exe", "selvsyn-portable.cmd", "LESMEG.txt", "LICENSE-MIT.txt", "LICENSE-APACHE.txt"}
    report.check("it has the program, its starter, LESMEG.txt and the licences", wanted <= names, " ".join(sorted(names)))

    def profile():
        return {path: path.stat().st_mtime_ns for path in wine.drive(PROFILE).rglob("*") if path.is_file() and "selvsyn" in str(path).lower()}

    before = profile()
    wine.launch("cmd", "/c", r"C:\minnepinne æ\Selvsyn\selvsyn-portable.cmd", "--lang", "nb")
    opened = screen.window()
    report.check("selvsyn-portable.cmd opens a window", opened is not None)
    report.check("it draws", screen.drawn(WORK / "window-portable.png") is not None)
    screen.click(opened or "0", *START_FIRST)
    screen.keys("4", "5", "3")
    beside = stick / "Selvsyn" / "data" / "selvsyn.sqlite3"
    report.check("its data is in the folder «data» beside the program", bool(until(beside.is_file, 20)))
    screen.keys("alt+F4")
    until(lambda: not screen.run("xdotool", "search", "--onlyvisible", "--name", "Selvsyn"))
    report.check("nothing is written among the person's own files", profile() == before and len(before) > 0)
