"""What a screen reader knows of Selvsyn by AT-SPI, and a hand at the keyboard:
what the scripts beside this one walk through the program with.

It needs DISPLAY, a session bus, at-spi2-core, gir1.2-atspi-2.0, xdotool and
libfaketime.
"""

import glob
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

# How long nothing must happen before a screen counts as whole, in seconds.
QUIET = 0.25
PATIENCE = 60.0
KINDS = ("object:state-changed", "object:announcement", "object:children-changed",
         "object:property-change", "object:text-changed", "window")
# What is raised about an object that has gone in the meantime.
GONE = (GLib.Error, SystemError)


def turn_accessibility_on():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
                      value, None, Gio.DBusCallFlags.NONE, -1, None)


def environment(clock):
    """What a program needs to take this for the time, in UTC."""
    preload = sorted(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1"))
    if not preload:
        sys.exit("libfaketime is missing; `make test` installs it")
    return dict(os.environ, LD_PRELOAD=preload[0], FAKETIME=clock,
                FAKETIME_DONT_FAKE_MONOTONIC="1", TZ="UTC")


def xdotool(*arguments):
    return subprocess.run(["xdotool", *arguments], capture_output=True, text=True).stdout.strip()


class Reader:
    """What a screen reader knows: the tree, where the keyboard is, what is said."""

    def __init__(self):
        self.focus = None
        self.focuses = 0
        self.said = []
        self.last_event = 0.0
        self.unnamed = []
        self.context = GLib.MainContext.default()
        self.listener = Atspi.EventListener.new(self.hear)
        for kind in KINDS:
            self.listener.register(kind)

    def stop(self):
        for kind in KINDS:
            self.listener.deregister(kind)

    def hear(self, event):
        self.last_event = time.monotonic()
        if event.type.startswith("object:state-changed:focused") and event.detail1:
            # Between the last stop and the first the window itself has it.
            if event.source is None or event.source.get_role_name() == "frame":
                return
            self.focus = event.source
            self.focuses += 1
        elif event.type.startswith("object:announcement"):
            self.said.append(event.any_data)

    def pump(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while self.context.iteration(False):
                pass
            time.sleep(0.002)

    def settle(self):
        end = time.monotonic() + PATIENCE
        self.pump(0.1)
        while time.monotonic() < end and time.monotonic() - self.last_event < QUIET:
            self.pump(0.05)

    def find_window(self):
        end = time.monotonic() + 60
        while time.monotonic() < end:
            self.pump(0.2)
            windows = xdotool("search", "--onlyvisible", "--name", "Selvsyn").split()
            if windows:
                xdotool("windowfocus", "--sync", windows[0])
                break
        while time.monotonic() < end:
            self.pump(0.2)
            program = self.listed()
            if program is not None:
                program.set_cache_mask(Atspi.Cache.NONE)
                self.program = program
                self.settle()
                return
        sys.exit("the program is not in the accessibility tree")

    def listed(self):
        """The program, where it is among those that readers know."""
        desktop = Atspi.get_desktop(0)
        programs = (desktop.get_child_at_index(index) for index in range(desktop.get_child_count()))
        return next((one for one in programs if one is not None and "selvsyn" in (one.get_name() or "").lower()), None)

    # The keyboard.

    def key(self, *names):
        for name in names:
            xdotool("key", "--clearmodifiers", name)
        self.settle()

    def step(self, key="Tab"):
        """Moves the keyboard to the next stop and gives what is there."""
        before = self.focuses
        xdotool("key", key)
        end = time.monotonic() + 10
        while self.focuses == before and time.monotonic() < end:
            self.pump(0.004)
        # A page that scrolls to what has the keyboard tells of it afterwards.
        self.pump(0.02)
        return self.here()

    def here(self):
        if self.focus is None:
            return ("nothing", "")
        try:
            return (self.focus.get_role_name(), self.focus.get_name() or "")
        except GONE:
            return ("gone", "")

    def is_there(self):
        try:
            return self.focus.get_state_set().contains(Atspi.StateType.FOCUSED)
        except GONE:
            return False

    def go_to(self, name, key="Tab", roles=()):
        """To where the keyboard is, and not to where it was when that was told."""
        met = []
        for _ in range(250):
            role, here = self.here()
            if here.startswith(name) and role != "frame" and (not roles or role in roles) and self.is_there():
                return
            met.append(here)
            self.step(key)
        sys.exit(f"{key} does not come to «{name}» but to {met[:60]}")

    def press(self, name, key="Tab"):
        self.go_to(name, key)
        self.key("Return")

    def visit(self, name):
        """Back into the main menu, which stands before the page."""
        self.press(name, "shift+Tab")

    def write(self, name, words):
        self.go_to(name)
        xdotool("type", "--delay", "15", words)
        self.settle()


def text_of(node):
    try:
        # Most objects are no texts, and say so.
        return Atspi.Text.get_text(node, 0, -1) if "Text" in node.get_interfaces() else ""
    except GONE:
        return ""
