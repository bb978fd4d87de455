"""Whether a socket is ever opened: Wine tells of each call to ws2_32."""

import re

from commands import history
from installation import PROGRAM
from places import HERE, WORK
from report import until
from window import START_FIRST, close
from wine import build, inside

TELL = "-all,trace+winsock"
CALLS = re.compile(r"trace:winsock:(WSAStartup|socket|WSASocketW?|connect|getaddrinfo|GetAddrInfoW|gethostname)\b")


def check(report, wine, screen):
    report.chapter("The network")
    # First that a socket would be seen.
    opener = WORK / "socket.exe"
    build(HERE / "socket.c", opener, "-lws2_32")
    told = wine.run(inside(opener), WINEDEBUG=TELL).stderr.decode(errors="replace")
    seen = set(CALLS.findall(told))
    report.check("a program that opens a socket is seen doing it", {"WSAStartup", "socket"} <= seen, " ".join(sorted(seen)))

    def finished():
        return sum(session["finished"] for session in history(wine))

    before = finished()
    log = WORK / "sockets.log"
    with log.open("wb") as out:
        process = wine.start(PROGRAM, "--lang", "nb", WINEDEBUG=TELL, log=out)
        opened = screen.window()
        screen.drawn(WORK / "window-network.png")
        screen.click(opened or "0", *START_FIRST)
        screen.keys("3", "3", "3", "4", "4", "4", "5", "5", "5", "ctrl+Return")
        stored = until(lambda: finished() == before + 1)
        status = close(screen, process)
    calls = CALLS.findall(log.read_text(errors="replace"))
    report.check("a whole session in the window is finished and stored", stored)
    report.check("it calls nothing of ws2_32", calls == [], " ".join(calls))
    report.check("the program ended by itself when its window was closed", status == 0, status)

    folder = wine.drive("nett")
    folder.mkdir()
    commands = (
        ["report", "latest", "--out", inside(folder / "r.pdf")],
        ["export", "--out", inside(folder / "a.json")],
        ["import", inside(folder / "a.json")],
        ["chart", "latest", "--kind", "radar", "--out", inside(folder / "c.png")],
    )
    for words in commands:
        done = wine.run(PROGRAM, *words, WINEDEBUG=TELL)
        calls = CALLS.findall(done.stderr.decode(errors="replace"))
        report.check(f"{words[0]} calls nothing of ws2_32", done.returncode == 0 and calls == [], " ".join(calls))
