#!/usr/bin/python3
"""A desktop's settings portal that says what it is told on standard input,
one `KEY NUMBER` a line, beside a program that it runs until the input ends.
A number with a point is a factor.

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
NAMESPACES = {"color-scheme": APPEARANCE, "contrast": APPEARANCE, "text-scaling-factor": "org.gnome.desktop.interface"}
settings = {
    "color-scheme": GLib.Variant("u", 0), "contrast": GLib.Variant("u", 0), "text-scaling-factor": GLib.Variant("d", 1.0),
}


def asked(_bus, _sender, _path, _interface, _method, parameters, invocation):
    namespace, key = parameters.unpack()
    if NAMESPACES.get(key) == namespace:
        invocation.return_value(GLib.Variant("(v)", (GLib.Variant("v", settings[key]),)))
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
    settings[key] = GLib.Variant("d", float(number)) if "." in number else GLib.Variant("u", int(number))
    value = GLib.Variant("(ssv)", (NAMESPACES[key], key, settings[key]))
    bus.emit_signal(None, "/org/freedesktop/portal/desktop", INTERFACE, "SettingChanged", value)
    return True


GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, told)
try:
    loop.run()
finally:
    program.kill()
    program.wait()
