"""`make test-windows`: installs, uses, upgrades and removes Selvsyn on a
Windows made by Wine, and says what held. Ends with 1 if anything did not."""

import commands
import graphics
import installation
import network
import portable
import program
import rights
import window
from places import WORK
from report import Report
from screen import Screen
from wine import Wine


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    report, screen = Report(), Screen()
    try:
        program.check(report)
        wine = Wine(screen.display)
        try:
            use(report, wine, screen)
        finally:
            wine.close()
    finally:
        screen.close()
    report.end()


def use(report, wine, screen):
    installation.install(report, wine)
    commands.check(report, wine)
    shortcuts = installation.shortcuts(wine)
    if not shortcuts:
        return
    window.record(report, wine, screen, shortcuts[0])
    commands.check_files(report, wine, sessions=1)
    window.follow_text_size(report, wine, screen)
    graphics.check(report, wine, screen)
    network.check(report, wine, screen)
    installation.upgrade(report, wine, lambda: commands.history(wine))
    data = next(wine.drive("users").glob("*/AppData/Roaming/selvsyn"))
    rights.check(report, wine, data)
    portable.check(report, wine, screen, data)
    installation.uninstall(report, wine, data)


main()
