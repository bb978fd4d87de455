"""What the program file itself shows, without being started."""

import re
import subprocess

from places import PACKAGES, PORTABLE, STAGE, VERSION, installer

# What reaches the Internet in Windows.
NETWORK = {"winhttp.dll", "wininet.dll", "urlmon.dll", "webio.dll", "httpapi.dll", "dnsapi.dll", "mswsock.dll"}
# MinGW's own libraries, which a machine at a workplace does not have.
FOREIGN = re.compile(r"^(lib|zlib|msys|cyg)", re.IGNORECASE)
MEGABYTE = 1_000_000


def imports(program):
    dump = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", str(program)], capture_output=True, text=True).stdout
    subsystem = re.search(r"Subsystem\s+0*(\d+)", dump)
    names = sorted({name.lower() for name in re.findall(r"DLL Name: (\S+)", dump)})
    return names, int(subsystem.group(1)) if subsystem else None


def imported_functions(program, library):
    dump = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", str(program)], capture_output=True, text=True).stdout
    blocks = re.split(r"DLL Name: ", dump)
    names = []
    for block in blocks[1:]:
        if block.lower().startswith(library):
            for line in block.splitlines()[1:]:
                found = re.match(r"\s+[0-9a-f]+\s+(?:<none>\s+)?[0-9a-f]+\s+([A-Za-z]\w*)", line)
                if found:
                    names.append(found.group(1))
    return sorted(set(names))


def check(report):
    report.chapter("The program file")
    names, subsystem = imports(STAGE / "selvsyn.exe")
    report.check("selvsyn.exe is a window program: no console flashes up", subsystem == 2, f"subsystem {subsystem}")
    _, subsystem = imports(STAGE / "selvsyn.com")
    report.check("selvsyn.com, which a prompt waits for, is a console program", subsystem == 3, f"subsystem {subsystem}")
    report.check("it needs no library but Windows' own", not any(map(FOREIGN.match, names)), " ".join(names))
    report.check("it imports nothing that reaches the Internet (WinHTTP, WinINet)", not NETWORK & set(names))
    if "ws2_32.dll" in names:
        functions = imported_functions(STAGE / "selvsyn.exe", "ws2_32.dll")
        report.tell(f"ws2_32 is imported; docs/windows.md says why: {' '.join(functions)}")
    sections = subprocess.run(["x86_64-w64-mingw32-objdump", "-h", STAGE / "selvsyn.exe"], capture_output=True, text=True)
    report.check("it carries an icon and a version", ".rsrc" in sections.stdout)

    report.chapter("Sizes")
    for package in (*(installer(VERSION, language) for language in ("nb", "nn", "en")), PORTABLE):
        size = package.stat().st_size
        report.check(f"{package.relative_to(PACKAGES)} is below 30 MB", size < 30 * MEGABYTE, f"{size / MEGABYTE:.1f} MB")
    installed = sum(path.stat().st_size for path in STAGE.iterdir() if path.name in installed_names())
    report.check("installed it is below 80 MB", installed < 80 * MEGABYTE, f"{installed / MEGABYTE:.1f} MB")


def installed_names():
    """Every file that an installation brings."""
    return {
        "selvsyn.exe", "selvsyn.com", "LICENSE-MIT.txt", "LICENSE-APACHE.txt", "third-party.txt", "selvsyn.cdx.json",
    }
