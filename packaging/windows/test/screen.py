"""A virtual screen, and a person's hands and eyes in front of it."""

import os
import subprocess
import time

from report import until

PAPER = "FAF8F4"  # what a light page is drawn on: assets/theme/light.json


class Screen:
    def __init__(self):
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x960x24", "-nolisten", "tcp", "-noreset"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.display = f":{self.process.stdout.readline().decode().strip()}"

    def close(self):
        self.process.terminate()
        self.process.wait()

    def run(self, *command):
        environment = {**os.environ, "DISPLAY": self.display}
        return subprocess.run(command, env=environment, capture_output=True, text=True).stdout.strip()

    def window(self, seconds=90, name="Selvsyn"):
        """Waits for a window, and gives it the keyboard; its number."""
        found = until(lambda: self.run("xdotool", "search", "--onlyvisible", "--name", name), seconds)
        if not found:
            return None
        number = found.splitlines()[-1]
        self.run("xdotool", "windowfocus", "--sync", number)
        return number

    def click(self, window, x, y):
        """Clicks at a place in a window, counted from its upper left corner."""
        self.run("xdotool", "mousemove", "--window", window, str(x), str(y), "click", "1")
        time.sleep(1)
        self.settled()

    def settled(self, seconds=30):
        """Waits until nothing on the screen changes for half a second."""
        def still():
            before = self.run("sh", "-c", "import -window root rgb:- | sha1sum")
            time.sleep(0.5)
            return before == self.run("sh", "-c", "import -window root rgb:- | sha1sum")

        until(still, seconds)

    def keys(self, *keys):
        for key in keys:
            self.run("xdotool", "key", key)
            time.sleep(0.2)

    def write(self, text):
        self.run("xdotool", "type", "--delay", "40", text)
        time.sleep(0.5)

    def picture(self, path):
        """Takes a picture of the whole screen."""
        self.run("import", "-window", "root", str(path))
        return path

    def rail(self, window, path):
        """Where the menu ends that stands left on the page, in pixels."""
        self.run("import", "-window", window, str(path))
        row = self.run("convert", str(path), "-crop", "600x1+100+650", "-depth", "8", "txt:-").splitlines()[1:]
        paper = [f"#{PAPER}" in line.upper() for line in row]
        return 100 + paper.index(False) if False in paper else None

    def colours(self, path):
        """How many colours a picture has, and the share of it that is paper."""
        lines = self.run("convert", str(path), "-depth", "8", "-format", "%c", "histogram:info:-").splitlines()
        counts = [(int(line.split(":")[0]), line) for line in lines if ":" in line]
        total = sum(count for count, _ in counts) or 1
        paper = sum(count for count, line in counts if f"#{PAPER}" in line.upper())
        return len(counts), paper / total

    def drawn(self, path, seconds=90):
        """Waits until the page is there: paper, and text with its soft edges."""
        return until(lambda: self._is_drawn(path), seconds, every=1)

    def _is_drawn(self, path):
        colours, paper = self.colours(self.picture(path))
        return (colours, paper) if colours > 200 and paper > 0.1 else None
