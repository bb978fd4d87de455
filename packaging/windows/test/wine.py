"""Windows, as far as Wine is Windows: a machine of its own in the target
folder, with nothing on it but what the test installs."""

import os
import shutil
import subprocess

from places import HERE, WORK


class Wine:
    def __init__(self, display):
        self.prefix = WORK / "machine"
        shutil.rmtree(self.prefix, ignore_errors=True)
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            # No questions about .NET and HTML.
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
        }
        # Wine's server opens the screen when it starts, so it starts here.
        self.run("wineboot", "--init")
        # While a prompt waits, the machine stays on: whatever Wine tells of a
        # program is then not mixed with the machine's own start.
        self.prompt = subprocess.Popen(
            ["wine", "cmd"], env=self.environment, stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        # Wine 8 lacks this one library that every newer Rust program asks for
        # random numbers; every Windows that the program runs on has it.
        build(HERE / "prng.c", self.drive("windows/system32/bcryptprimitives.dll"), "-shared", "-ladvapi32")

    def close(self):
        self.prompt.stdin.close()
        subprocess.run(["wineserver", "-k"], env=self.environment, capture_output=True)
        subprocess.run(["wineserver", "-w"], env=self.environment, capture_output=True)

    def drive(self, path):
        return self.prefix / "drive_c" / path

    def run(self, *command, timeout=180, **environment):
        """Runs a program to its end."""
        return subprocess.run(
            ["wine", *map(str, command)], env={**self.environment, **environment}, capture_output=True, timeout=timeout
        )

    def launch(self, *command):
        """Runs what starts a window and ends at once; its exit status."""
        return self.start(*command).wait(60)

    def start(self, *command, log=subprocess.DEVNULL, **environment):
        """Starts a program and does not wait for it."""
        environment = {**self.environment, **environment}
        return subprocess.Popen(["wine", *map(str, command)], env=environment, stdout=subprocess.DEVNULL, stderr=log)


def inside(path):
    """How a path of the host is called inside."""
    return "Z:" + str(path).replace("/", "\\")


def build(source, out, *options):
    """Compiles a little program that only the test needs."""
    out.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["x86_64-w64-mingw32-gcc", "-Wall", "-s", "-o", str(out), str(source), *options], check=True)
