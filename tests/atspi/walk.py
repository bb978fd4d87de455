#!/usr/bin/python3
"""Walks through Selvsyn as somebody does who cannot see it: AT-SPI tells what
there is, and a keyboard does the rest. Writes one transcript a screen.

    dbus-run-session -- /usr/bin/python3 walk.py PART PROGRAM DATA OUT EXPECTED

PART is «answering» or «settings».

The tree is read until it is as in the folder EXPECTED, or for as long as the
patience lasts; so a slow machine tells the same as a fast one. What it needs
is told in reader.py.
"""

import os
import re
import subprocess
import sys
import time

from reader import GONE, PATIENCE, Atspi, Reader, environment, text_of, turn_accessibility_on

PART, PROGRAM, DATA, OUT, EXPECTED = sys.argv[1:6]
# Stopped, so that greetings, dates and «Lagret nå» are the same every day.
CLOCK = "2026-06-04 09:14:00"
PASSPHRASE = "fire ord om sommeren"
# States that a reader speaks of, when they are there.
SPOKEN = ["checked", "pressed", "expanded", "selected", "focused"]
# Objects that only hold others together.
GROUPING = {"application", "section", "filler", "static"}


def selvsyn(*arguments):
    return subprocess.Popen([PROGRAM, "--lang", "nb", *arguments], env=environment(CLOCK),
                            stdout=subprocess.DEVNULL)


class Walker(Reader):
    """One that writes down what it is told."""

    # What there is.

    def lines(self, node, depth, found):
        # A wait is over sooner than a slow machine has read that it is there;
        # that it is said aloud stands under «Said».
        role, name = node.get_role_name(), re.sub(r" Vent ett sekund\.$", "", clean(node.get_name() or ""))
        states = [state.value_nick for state in node.get_state_set().get_states()]
        is_control = "focusable" in states and role != "frame"
        if role not in GROUPING:
            line = f"{'  ' * depth}{role} «{name}»"
            description = clean(node.get_description() or "")
            if description:
                line += f" – {description}"
            line += "".join(f" [{state}]" for state in SPOKEN if state in states)
            if "sensitive" not in states:
                line += " [disabled]"
            text = text_of(node)
            if role in ("entry", "password text"):
                line += f" = «{clean(text)}»"
            found.append(line)
            depth += 1
            if not name.strip():
                self.unnamed.append(line.strip())
        elif is_control:
            self.unnamed.append(f"{role} «{name}» has the keyboard")
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                self.lines(child, depth, found)

    def told(self):
        """The tree, once it stands still for as long as it is read."""
        for _ in range(20):
            named = list(self.unnamed)
            try:
                told = []
                for index in range(self.program.get_child_count()):
                    self.lines(self.program.get_child_at_index(index), 0, told)
                return told
            except GONE:
                self.unnamed = named
                self.settle()
        sys.exit("the tree does not stand still")

    def wait_for(self, name):
        """Until something is called so."""
        end = time.monotonic() + 2 * PATIENCE
        while time.monotonic() < end:
            if any(f"«{name}»" in line for line in self.told()):
                return
            self.pump(0.2)
        sys.exit(f"«{name}» does not come")

    def transcript(self, name, *hears):
        """Writes what the screen says, and what must have been said aloud:
        announcements that begin so, waited for."""
        said = [self.hear_until(words) for words in hears]
        expected = expected_of(name)
        end = time.monotonic() + PATIENCE
        self.settle()
        told = self.told()
        while expected is not None and told != expected and time.monotonic() < end:
            self.settle()
            told = self.told()
        parts = [f"# {name}", "", "## Told", *told, "", "## Said", *(map(clean, said) if said else ["(not listened to)"])]
        with open(os.path.join(OUT, name + ".txt"), "w", encoding="utf-8") as file:
            file.write("\n".join(parts) + "\n")
        self.said = []

    def hear_until(self, words):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = [said for said in self.said if said.startswith(words)]
            if found:
                return found[0]
            self.pump(0.1)
        sys.exit(f"«{words}» is not said aloud, but {self.said}")


def expected_of(name):
    """What is told in a kept transcript."""
    try:
        with open(os.path.join(EXPECTED, name + ".txt"), encoding="utf-8") as file:
            lines = file.read().split("\n")
    except FileNotFoundError:
        return None
    return lines[lines.index("## Told") + 1:lines.index("## Said") - 1]


def clean(words):
    # What differs from day to day: sizes of files, the mark of a person,
    # and a code with that of a session.
    words = re.sub(r"\b\d+ kB", "N kB", words)
    words = re.sub(r"\bSV([BK])[0-9A-Z-]+", r"SV\1…", words)
    words = re.sub(r'"token":"\w+"', '"token":"…"', words)
    return words.replace(DATA + "-empty", "DATA").replace(DATA, "DATA").replace("\n", "⏎")


def walk(reader):
    reader.transcript("home")
    reader.step()
    reader.visit("Egenvurdering")
    reader.transcript("choose")
    reader.press("Start Medarbeiderskap")
    reader.transcript("assess")
    reader.key("4", "5", "3")
    reader.transcript("assess-answered", "Lagret nå")
    reader.key("m")
    reader.write("Merknad", "Mer")
    reader.key("Escape")
    reader.key("ctrl+Return")
    reader.transcript("review")
    reader.press("Tilbake til utsagnene")
    reader.key("4", "4", "2", "5", "5", "1")
    reader.key("ctrl+Return")
    reader.transcript("look-back")
    reader.press("Vis resultatet")
    reader.transcript("session", "Høyest: ")
    reader.press("Eksporter…")
    reader.transcript("session-export")
    reader.press("Vis koden…")
    reader.transcript("code")
    reader.visit("Resultat")
    reader.transcript("result", "Høyest: ")
    reader.visit("Utviklingsplan")
    reader.transcript("plan")
    reader.press("Tre spørsmål")
    reader.transcript("journal")
    reader.visit("Historikk")
    reader.transcript("history")
    reader.press("Slett 4. juni 2026")
    reader.transcript("history-delete", "Slette egenvurderingen")
    reader.key("Escape")
    for day in ("4. desember 2025", "21. august 2025"):
        reader.go_to(f"Velg {day}")
        reader.key("space")
    reader.press("Sammenlign", "shift+Tab")
    reader.transcript("compare")


def walk_with_a_course(reader):
    reader.step()
    reader.visit("Kurs")
    reader.transcript("courses")
    reader.press("Nytt kurs")
    reader.transcript("new-course")
    reader.visit("Kurs")
    reader.press("Leksjonen")
    reader.transcript("course")
    reader.press("Vis lysbilde 3")
    reader.transcript("wall-slide", "Tre sentrale")
    reader.key("Escape")


def walk_through_the_settings(reader):
    reader.step()
    reader.visit("Innstillinger")
    reader.transcript("settings")
    reader.press("Om Selvsyn")
    reader.transcript("about")
    reader.visit("Innstillinger")
    reader.press("Personvern")
    reader.transcript("privacy")
    reader.press("Slett alt…")
    reader.transcript("privacy-asked", "Alt blir borte")
    reader.key("Escape")
    reader.visit("Innstillinger")
    reader.press("Sikkerhetskopier…")
    reader.press("Ta sikkerhetskopi nå")
    reader.transcript("backups", "Sikkerhetskopien er tatt")
    reader.visit("Innstillinger")
    reader.press("Passordfrase…")
    reader.transcript("passphrase")
    reader.write("Ny passordfrase", PASSPHRASE)
    reader.write("Den samme en gang til", PASSPHRASE)
    reader.press("Slå på passordfrase")
    reader.transcript("passphrase-on", "Dataene dine har fått")


def walk_through_the_door(reader):
    reader.transcript("unlock")
    reader.write("Passordfrase", "feil")
    reader.key("Return")
    reader.transcript("unlock-wrong", "Det var ikke")
    # Until the wait after a wrong one is over.
    reader.pump(2)
    reader.write("Passordfrase", PASSPHRASE)
    reader.key("Return")
    reader.wait_for("Hovedmeny")
    reader.transcript("unlocked")


def walk_before_anything_is_answered(reader):
    reader.step()
    reader.visit("Utviklingsplan")
    reader.transcript("plan-for")


def read(folder, walk):
    """A program on this folder, walked; gives what has no name."""
    reader = Walker()
    program = selvsyn("--data-dir", folder)
    try:
        reader.find_window()
        walk(reader)
    finally:
        program.kill()
        program.wait()
        reader.pump(1)
        reader.stop()
    return reader.unnamed


def main():
    os.makedirs(OUT, exist_ok=True)
    turn_accessibility_on()
    Atspi.init()
    unnamed = []
    if PART == "answering":
        unnamed += read(DATA + "-empty", walk_before_anything_is_answered)
    if selvsyn("demo", "--out", DATA).wait() != 0:
        sys.exit("the demo could not be made")
    parts = {
        "answering": [walk],
        "settings": [walk_with_a_course, walk_through_the_settings, walk_through_the_door],
    }
    for part in parts[PART]:
        unnamed += read(DATA, part)
    if unnamed:
        sys.exit("without a name: " + "; ".join(sorted(set(unnamed))))


main()
