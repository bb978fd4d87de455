#!/usr/bin/python3
"""Plays the year of an ordinary employee in the real window: three
questionnaires, a plan with dates, reminders, two follow-ups, the first
questionnaire again, a comparison, a report, an export, and an import on
another machine.

    dbus-run-session -- /usr/bin/python3 year.py HAND PROGRAM WORK

HAND is «mouse», which presses what it sees, or «keys», which reaches everything
by the keyboard. In the folder WORK it leaves what the year leaves: `here`,
`there` (the other machine) and `files`. What must have been told on the way is
waited for; where it does not come, the script ends with what there was instead.
What it needs is told in reader.py.
"""

import os
import subprocess
import sys

from person import Person
from reader import Atspi, Gio, environment, turn_accessibility_on

HAND, PROGRAM, WORK = sys.argv[1:4]
HERE, THERE, FILES = (os.path.join(WORK, name) for name in ("here", "there", "files"))
# Days that have gone by, so that they are no future to a command at its own
# time. All of what is written is in the letters that every keyboard has.
JANUARY, MARCH, JUNE = "@2024-01-12 09:14:00", "@2024-03-05 09:14:00", "@2024-06-03 09:14:00"
NEXT_JANUARY, AFTERWARDS = "@2025-01-12 09:14:00", "@2025-01-12 15:30:00"
TALK = "Be om en fast samtale hver uke"
GUIDE = "Vise den nye kollegaen rundt"
LATE_GUIDE = f"Åpne i planen: {GUIDE}. Medarbeiderledelse. Fristen var 3. juli 2024, 193 dager over fristen"
OUTCOME = "Vi har snakket sammen hver uke"


def answer(person, title, points):
    """Each statement, and the result at the end."""
    person.press(f"Start {title}", "push button")
    person.has_keyboard("1 av ")
    if person.has_mouse and title == "Medarbeiderskap":
        cells = [node.get_name() for node in person.nodes() if node.get_role_name() == "radio button"]
        for statement, point in enumerate(points):
            person.press(cells[6 * statement + int(point) - 1], "radio button")
            person.see(f"{statement + 1} av {len(points)}", "label")
    else:
        person.keys(*points)
        person.see(f"{len(points)} av {len(points)}", "label")
    person.keys("ctrl+Return")
    person.has_keyboard("Resultat")


def january(person):
    person.see("God morgen")
    answer(person, "Medarbeiderskap", "343233445")
    person.see("Diagram: Egenevaluering av medarbeiderskap. På en skala fra 1 til 5: "
               "Selvledelse 3,3; Med-ledelse 2,7; Medarbeiderledelse 4,3.", "image")
    for title, points in (("Karrierebevissthet", "344333233334"), ("Lederferdigheter", "33344444443322")):
        person.visit("Egenvurdering")
        answer(person, title, points)

    # A plan after the first of them: what to do, by when, and when to answer again.
    person.visit("Utviklingsplan")
    person.press("Medarbeiderskap", "radio button")
    person.write("Hva er viktigst for deg nå?", "Ro")
    person.press("1. Velg et utviklingsområde", "push button")
    person.press("Jeg kommuniserer mine ønsker og behov til nærmeste leder. Svaret ditt: 2. Lavest", "push button")
    person.write("Hva vil du gjøre? ", TALK)
    person.choose_date("Frist: Ingen frist. ", "2.3.2024")
    person.see("Frist: 2. mars 2024. ", "combo box")
    person.press("1. Velg en styrke", "push button")
    person.press("Jeg er opptatt av å være en god kollega. Svaret ditt: 5. Høyest", "push button")
    person.write("Hva vil du gjøre? Jeg er opptatt av", GUIDE)
    person.choose_date("Frist: Ingen frist. ", "3. juni")
    person.see("Frist: 3. juni 2024. ", "combo box")
    person.press("Om 12 måneder", "radio button")
    person.see("Dato for neste egenvurdering: 12. januar 2025", "combo box")

    # What reminds: the list on the first page, and a calendar.
    person.give("Til kalenderen…", f"{FILES}/datoer.ics")
    person.hear_that(f"Lagret som {FILES}/datoer.ics")
    person.visit("Hjem")
    person.see("Du har to tiltak og én egenvurdering med frist.")
    person.see(f"Åpne i planen: {TALK}. Med-ledelse. Frist 2. mars, om 7 uker", "push button")


def march(person):
    """Late, and done."""
    person.see(f"Åpne i planen: {TALK}. Med-ledelse. Fristen var 2. mars, 3 dager over fristen", "push button")
    person.press(f"Ferdig: {TALK}", "check box")
    person.hear_that("Merket som ferdig.")
    person.is_gone(f"Åpne i planen: {TALK}")


def june(person):
    """On its day, and put off."""
    person.see(f"Åpne i planen: {GUIDE}. Medarbeiderledelse. Frist 3. juni, i dag", "push button")
    person.press(f"Utsett eller legg til side: {GUIDE}", "push button")
    person.press("Utsett en måned")
    person.hear_that("Utsatt til 3. juli.")
    person.see(f"Åpne i planen: {GUIDE}. Medarbeiderledelse. Frist 3. juli, ", "push button")


def next_january(person):
    """The same questionnaire again, from what is due."""
    person.see(LATE_GUIDE, "push button")
    person.press("Svar på Medarbeiderskap på nytt. Frist 12. januar, i dag", "push button")
    person.has_keyboard("1 av ")
    person.keys(*"444444445")
    person.see("9 av 9", "label")
    person.keys("ctrl+Return")
    person.see("Før du ser resultatet", "heading")
    person.write("Hva gjorde du? ", OUTCOME)
    person.press("Vis resultatet", "push button")
    person.see("Diagram: Egenevaluering av medarbeiderskap. På en skala fra 1 til 5: "
               "Selvledelse 4,0; Med-ledelse 4,0; Medarbeiderledelse 4,3.", "image")
    person.give("Skriv rapport…", f"{FILES}/rapport.pdf")
    person.hear_that(f"Lagret som {FILES}/rapport.pdf")

    # Beside the first time.
    person.visit("Historikk")
    for day in ("12. januar 2025", "12. januar 2024"):
        person.press(f"Velg {day} for sammenligning", "check box")
    person.press("Sammenlign", "push button")
    person.see("Medarbeiderskap: 12. januar 2024 og 12. januar 2025", "label")
    for told in ("Selvledelse: 3,3 → 4,0 (+0,7) – to av tre svar flyttet seg hvert sitt hakk opp. Kan være tilfeldig.",
                 "Med-ledelse: 2,7 → 4,0 (+1,3)",
                 "Medarbeiderledelse: 4,3 → 4,3 (0,0) – ingen svar flyttet seg. Uendret."):
        person.see(told, "label")

    person.visit("Innstillinger")
    person.give("Eksporter et arkiv…", f"{FILES}/arkiv.json")
    person.hear_that(f"Lagret som {FILES}/arkiv.json")


def another_machine(person):
    person.see("God dag")
    person.visit("Innstillinger")
    person.give("Hent inn et arkiv…", f"{FILES}/arkiv.json")
    person.hear_that("Hentet inn 4 egenvurderinger. Ingen fantes fra før.")
    person.visit("Hjem")
    person.see(LATE_GUIDE, "push button")


def live(folder, clock, day):
    """A program on this folder on a day, and what is done that day."""
    person = Person(HAND == "mouse")
    surroundings = environment(clock)
    # No program that asks for a file.
    surroundings["PATH"] = "/nowhere"
    program = subprocess.Popen([PROGRAM, "--lang", "nb", "--data-dir", folder], env=surroundings,
                               stdout=subprocess.DEVNULL)
    try:
        person.find_window()
        day(person)
        person.leave(program)
    finally:
        program.kill()
        program.wait()
        person.stop()


def main():
    os.makedirs(FILES)
    turn_accessibility_on()
    # The machine that this is tried on may have dialogs; nobody sees them here.
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE, None, None)
    Atspi.init()
    live(HERE, JANUARY, january)
    live(HERE, MARCH, march)
    live(HERE, JUNE, june)
    live(HERE, NEXT_JANUARY, next_january)
    live(THERE, AFTERWARDS, another_machine)


main()
