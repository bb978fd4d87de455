"""Stands for what keeps a desktop awake, and tells what the program asks of it:
taken while something is projected, let go at the end, and gone when the program
is killed. `awake.py PROGRAM FOLDER`, on a session bus of its own."""

import os
import signal
import subprocess
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

PROGRAM, FOLDER = sys.argv[1:3]
NAME, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
INTERFACE = """<node><interface name='org.freedesktop.ScreenSaver'>
<method name='Inhibit'><arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='u' direction='out'/></method>
<method name='UnInhibit'><arg type='u' direction='in'/></method>
</interface></node>"""

loop = GLib.MainLoop()
held = {}
heard = []


def call(_bus, sender, _path, _interface, method, arguments, answer):
    if method == "Inhibit":
        cookie = len(heard) + 1
        held[cookie] = sender
        heard.append(arguments.unpack())
        answer.return_value(GLib.Variant("(u)", (cookie,)))
    else:
        held.pop(arguments.unpack()[0], None)
        answer.return_value(None)


def gone(_bus, _sender, _path, _interface, _signal, arguments):
    name, _before, after = arguments.unpack()
    for cookie in [cookie for cookie, sender in held.items() if sender == name and not after]:
        del held[cookie]


def until(what, done):
    """Lets the bus speak until it is so."""
    late = GLib.timeout_add_seconds(60, lambda: sys.exit(f"waited in vain for {what}"))
    context = loop.get_context()
    tick = GLib.timeout_add(50, lambda: True)
    while not done():
        context.iteration(True)
    GLib.source_remove(late)
    GLib.source_remove(tick)


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
information = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
bus.register_object(PATH, information.interfaces[0], call)
Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE)
bus.signal_subscribe(
    "org.freedesktop.DBus", "org.freedesktop.DBus", "NameOwnerChanged", "/org/freedesktop/DBus", None, 0, gone
)


def present():
    program = subprocess.Popen([PROGRAM, "present", "--lang", "nb", "--data-dir", FOLDER])
    until("the machine held awake", lambda: held)
    return program


def press(key):
    windows = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Selvsyn"], capture_output=True, text=True)
    for window in windows.stdout.split()[:1]:
        subprocess.run(["xdotool", "windowfocus", "--sync", window, "key", key], check=False)


program = present()
assert heard[0] == ("no.selvsyn.Selvsyn", "Selvsyn på skjerm"), heard


def ended():
    press("Escape")
    return not held


until("the machine let go at the end", ended)
assert program.poll() is None, "the window is there still"
program.kill()
program.wait()
program = present()
os.kill(program.pid, signal.SIGKILL)
program.wait()
until("the machine let go after a kill", lambda: not held)
print("held and let go, twice")
