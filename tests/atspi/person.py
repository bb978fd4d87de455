"""One who looks at Selvsyn and works in it, by mouse or by keys alone: AT-SPI
tells what there is and where, xdotool does the rest. Everything is waited for
until it is there. What it needs is told in reader.py.
"""

import ctypes
import sys
import time

from reader import GONE, PATIENCE, Atspi, Reader, text_of, xdotool

# Between two keys, in milliseconds: faster than most hands.
DELAY = "40"
# The rows of the menu, as Alt and a digit count them.
PAGES = ["Hjem", "Egenvurdering", "Resultat", "Utviklingsplan", "Historikk", "Kurs", "Innstillinger"]
# Where the rail and what stands at the window's edges end, in pixels.
RAIL, EDGE = 200, 90
# Of an X client's messages this kind, as Xlib counts.
CLIENT_MESSAGE = 33
TRIES = 3


class Message(ctypes.Structure):
    """XClientMessageEvent of Xlib."""
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("kind", ctypes.c_ulong),
                ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("rest", ctypes.c_char * 96)]


class Person(Reader):
    """One who looks at what there is, and does something with it."""

    def __init__(self, has_mouse):
        super().__init__()
        self.has_mouse = has_mouse

    # What there is.

    def nodes(self, node=None):
        """All of it, in reading order."""
        node = node or self.program
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from self.nodes(child)

    def find(self, name, *roles):
        """What begins so, and is of one of these kinds where any are given."""
        for node in self.nodes():
            if (node.get_name() or "").startswith(name) and (not roles or node.get_role_name() in roles):
                return node
        return None

    def comes(self, done, patience):
        """Looks again whenever something has happened, and gives what was found."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            seen = self.last_event
            try:
                found = done()
            except GONE:
                found = None
            if found:
                return found
            look_again = time.monotonic() + 1
            while self.last_event == seen and time.monotonic() < look_again:
                self.pump(0.01)
        return None

    def until(self, what, done):
        found = self.comes(done, 2 * PATIENCE)
        if not found:
            there = [f"{node.get_role_name()} «{node.get_name()}» {text_of(node)}" for node in self.nodes()]
            sys.exit("\n".join([f"waited in vain for {what}; the keyboard is at {self.here()}, and there is:", *there]))
        return found

    def see(self, name, *roles):
        return self.until(f"«{name}»", lambda: self.find(name, *roles))

    def is_gone(self, name):
        self.until(f"«{name}» to go", lambda: not self.find(name))

    def hear_that(self, words):
        """What stands at the window's foot goes again; it is said aloud as well."""
        self.until(f"«{words}» to be said", lambda: any(said.startswith(words) for said in self.said))

    def has_keyboard(self, name):
        self.until(f"the keyboard at «{name}»", lambda: self.here()[1].startswith(name))

    # What a hand does.

    def bring(self, name, *roles):
        """Scrolls until it is in view; gives its middle, once it stands still."""
        before = scrolled = None

        def place(node):
            box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
            return (box.x, box.y, box.width, box.height)

        def still():
            nonlocal before
            now = place(self.find(name, *roles))
            is_still, before = now == before, now
            return is_still and now

        _, _, width, height = place(self.find("Selvsyn", "frame"))
        while True:
            left, top, wide, high = self.until(f"«{name}» to stand still", still)
            x, y = left + wide // 2, top + high // 2
            is_seen = x < RAIL or EDGE < y < height - EDGE
            if is_seen or scrolled == y:
                return str(x), str(y)
            scrolled = y
            xdotool("mousemove", str(width // 2), str(height // 2), "click", "5" if y > EDGE else "4")

    def press(self, name, *roles):
        self.see(name, *roles)
        if self.has_mouse:
            xdotool("mousemove", *self.bring(name, *roles), "click", "1")
        else:
            self.go_to(name, roles=roles)
            self.keys("space" if "check box" in roles else "Return")

    def keys(self, *names):
        xdotool("key", "--delay", DELAY, *names)

    def type(self, words):
        xdotool("type", "--delay", DELAY, words)

    def write(self, name, words):
        """Over what stands in a field."""
        self.see(name, "entry")
        if self.has_mouse:
            self.press(name, "entry")
        else:
            self.go_to(name, roles=["entry"])
        self.has_keyboard(name)
        self.keys("End", "shift+Home")
        self.type(words)
        self.until(f"«{words}» in «{name}»", lambda: text_of(self.find(name, "entry")) == words)

    def visit(self, page):
        """By the menu, or the key that leads there."""
        if self.has_mouse:
            self.press(page, "toggle button")
        else:
            self.keys(f"alt+{PAGES.index(page) + 1}")

    def choose_date(self, field, typed):
        """Typed into what opens under it."""
        self.press(field, "combo box")
        self.see("Skriv en dato", "entry")
        self.type(typed)
        self.until(f"«{typed}»", lambda: text_of(self.find("Skriv en dato", "entry")) == typed)
        self.keys("Return")
        self.is_gone("Skriv en dato")

    def give(self, asks, path):
        """A path, where the system has no dialog for files."""
        for _ in range(TRIES):
            # On a machine under load the program takes a dialog that is not
            # there for one that was called off, and is then asked once more.
            self.press(asks, "push button")
            if self.comes(lambda: self.find("Mappe og filnavn", "entry"), PATIENCE / TRIES):
                break
        self.write("Mappe og filnavn", path)
        self.keys("Return")
        self.is_gone("Mappe og filnavn")

    def leave(self, program):
        """Closes the window, and waits until nothing of it is there."""
        self.close_window()
        self.until("the program to end", lambda: program.poll() is not None)
        self.until("the program to leave the tree", lambda: not self.listed())
        if program.returncode != 0:
            sys.exit(f"the program ends with {program.returncode}")

    def close_window(self):
        """As the button in its corner does, which there is none of without a desktop."""
        x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        x.XInternAtom.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x.XOpenDisplay(None))
        protocols, close = (x.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
        window = int(xdotool("search", "--onlyvisible", "--name", "Selvsyn").split()[0])
        message = Message(CLIENT_MESSAGE, 0, 1, display, window, protocols, 32, (close, 0))
        x.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
        x.XCloseDisplay(display)
