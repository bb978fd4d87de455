"""A person at the window."""

import json

from commands import history
from installation import PROGRAM
from places import WORK
from report import until

# Where things are in a window of 1280×800, the one the program opens; and in
# Wine's dialog for saving a file.
START_FIRST = (506, 370)
SETTINGS = (86, 440)
EXPORT = (332, 528)
FILE_NAME = (430, 445)
MEANS = [4.0, 10 / 3, 11 / 3]


def close(screen, process, seconds=60):
    """Alt+F4; the exit status, None where it goes on."""
    # Once more where the keys came before the window had the keyboard.
    for _ in range(3):
        if process.poll() is None and screen.window(5):
            screen.keys("alt+F4")
            until(lambda: process.poll() is not None, seconds / 3)
    status = process.poll()
    if status is None:
        process.kill()
        process.wait()
    return status


def record(report, wine, screen, shortcut):
    report.chapter("The window, started from the Start menu")
    status = wine.launch("start", "/unix", shortcut)
    report.check("the entry in the Start menu starts the program", status == 0, status)
    opened = screen.window()
    report.check("a window opens", opened is not None)
    seen = screen.drawn(WORK / "window-home.png")
    report.check("it draws", seen is not None, f"{seen[0]} colours, {seen[1]:.0%} paper" if seen else "")
    screen.click(opened or "0", *START_FIRST)
    screen.picture(WORK / "window-questions.png")
    screen.keys("4", "5", "3", "4", "4", "2", "5", "5", "1")
    screen.picture(WORK / "window-answered.png")
    screen.keys("ctrl+Return")
    finished = until(lambda: [session for session in history(wine) if session["finished"]])
    means = [dimension["mean"] for dimension in finished[0]["dimensions"]] if finished else []
    report.check("nine answers typed in the window are a finished session of the command line", means == MEANS, means)
    screen.drawn(WORK / "window-result.png")

    screen.click(opened or "0", *SETTINGS)
    screen.picture(WORK / "window-settings.png")
    screen.click(opened or "0", *EXPORT)
    dialog = screen.window(20, "Save the history|Save your data|Lagre dataene dine")
    report.check("the button for exporting opens the system's own dialog", dialog is not None)
    screen.click(dialog or "0", *FILE_NAME)
    screen.keys("End", "shift+Home")
    screen.write(r"C:\fra-vinduet.json")
    screen.picture(WORK / "window-dialog.png")
    screen.keys("Return")
    archive = wine.drive("fra-vinduet.json")
    exported = until(lambda: archive.is_file() and archive.stat().st_size > 0, 30)
    sessions = json.loads(archive.read_bytes())["sessions"] if exported else []
    report.check("the archive it saves has the session", len(sessions) == 1)

    screen.window()
    screen.keys("alt+F4")
    closed = until(lambda: not screen.run("xdotool", "search", "--onlyvisible", "--name", "Selvsyn"))
    report.check("the window closes", bool(closed))


def follow_text_size(report, wine, screen):
    report.chapter("Text as large as Windows is asked to show it («Size of text»)")
    process = wine.start(PROGRAM, "--lang", "nb", "--data-dir", r"C:\stor-tekst")
    opened = screen.window() or "0"
    screen.drawn(WORK / "window-text-100.png")
    usual = screen.rail(opened, WORK / "window-text-100.png")
    wine.run("reg", "add", r"HKCU\Software\Microsoft\Accessibility", "/v", "TextScaleFactor", "/t", "REG_DWORD", "/d", "125", "/f")
    # Somebody comes back from another window, as from the settings. Without a
    # window manager, it is a click that Wine takes for that.
    other = wine.start("notepad")
    screen.window(20, "Notepad")
    other.kill()
    other.wait()
    screen.click(opened, 700, 30)
    screen.settled()
    larger = screen.rail(opened, WORK / "window-text-125.png")
    holds = usual is not None and larger is not None and abs(larger - usual * 1.25) <= 3
    report.check("the open window follows 125 % when one comes back to it", holds, f"the menu is {usual} pixels wide, then {larger}")
    close(screen, process)
    wine.run("reg", "delete", r"HKCU\Software\Microsoft\Accessibility", "/v", "TextScaleFactor", "/f")
