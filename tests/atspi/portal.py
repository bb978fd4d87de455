#!/usr/bin/python3
"""A desktop's settings portal that says what it is told on standard input,
one `KEY NUMBER` a line, beside a program that it runs until the input ends.

    dbus-run-session -- /usr/bin/python3 portal.py PROGRAM ARGUMENT…
"""

import subprocess
import sys

from gi.repository import Gio, GLib

INTERFACE = "org.freedesktop.portal.Settings"
DESCRIPTION = f"""<node><interface name="{INTERFACE}">
  <method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
  <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""
APPEARANCE = "org.freedesktop.appearance"
settings = {"color-scheme": 0, "contrast": 0}


def asked(_bus, _sender, _path, _interface, _method, parameters, invocation):
    namespace, key = parameters.unpack()
    if namespace == APPEARANCE and key in settings:
        inner = GLib.Variant("v", GLib.Variant("u", settings[key]))
        invocation.return_value(GLib.Variant("(v)", (inner,)))
    else:
        invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", key)


bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
description = Gio.DBusNodeInfo.new_for_xml(DESCRIPTION).interfaces[0]
bus.register_object("/org/freedesktop/portal/desktop", description, asked, None, None)
Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE, None, None)
loop = GLib.MainLoop()
program = subprocess.Popen(sys.argv[1:])


def told(channel, _condition):
    line = channel.readline()
    if not line:
        loop.quit()
        return False
    key, number = line.split()
    settings[key] = int(number)
    value = GLib.Variant("(ssv)", (APPEARANCE, key, GLib.Variant("u", int(number))))
    bus.emit_signal(None, "/org/freedesktop/portal/desktop", INTERFACE, "SettingChanged", value)
    return True


GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, told)
try:
    loop.run()
finally:
    program.kill()
    program.wait()
