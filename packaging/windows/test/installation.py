"""Installing, upgrading and uninstalling, silently."""

import re

from places import NEWER, VERSION, installer
from program import installed_names
from wine import inside

FOLDER = "Program Files/Selvsyn"
PROGRAM = r"C:\Program Files\Selvsyn\selvsyn.exe"
STARTER = r"C:\Program Files\Selvsyn\selvsyn.com"
UNINSTALL = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
ENVIRONMENT = r"HKLM\System\CurrentControlSet\Control\Session Manager\Environment"
# What a double click opens, by its ending.
FILES = {".selvsyn-kurs": "Selvsyn-kurs", ".selvsyn-bidrag": "Selvsyn-bidrag", ".selvsyn-leksjon": "Selvsyn-leksjon"}
# Status 1603 of msiexec as a Linux exit status: the lowest eight bits of it.
REFUSED = 1603 % 256


def msiexec(wine, what, version, language):
    return wine.run("msiexec", what, inside(installer(version, language)), "/qn").returncode


def listed(wine):
    """Versions of Selvsyn in the list of installed programs."""
    text = wine.run("reg", "query", UNINSTALL, "/s").stdout.decode("cp1252")
    entries = [entry for entry in text.split("HKEY_LOCAL_MACHINE") if re.search(r"DisplayName\s+REG_SZ\s+Selvsyn", entry)]
    return [re.search(r"DisplayVersion\s+REG_SZ\s+(\S+)", entry).group(1) for entry in entries]


def files(wine):
    folder = wine.drive(FOLDER)
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def shortcuts(wine):
    """Wine puts them into the user's own Start menu, Windows into everybody's."""
    return list(wine.prefix.glob("drive_c/**/Start Menu/Programs/Selvsyn.lnk"))


def in_path(wine):
    return "Program Files\\Selvsyn" in wine.run("reg", "query", ENVIRONMENT, "/v", "Path").stdout.decode("cp1252")


def registered(wine, key):
    """The value of a key of HKEY_CLASSES_ROOT that has no name."""
    text = wine.run("reg", "query", "HKCR\\" + key, "/ve").stdout.decode("cp1252")
    found = re.search(r"REG_SZ\s+(.*\S)", text)
    return found and found.group(1)


def opened(wine, ending):
    """What a file with this ending is called, its icon, and what opens it."""
    kind = registered(wine, ending)
    return kind and tuple(registered(wine, kind + key) for key in ("", r"\DefaultIcon", r"\shell\open\command"))


def install(report, wine):
    report.chapter(f"Silent installation of {VERSION}")
    status = msiexec(wine, "/i", VERSION, "nb")
    report.check("msiexec /i … /qn ends with 0", status == 0, status)
    report.check("Program Files\\Selvsyn holds the program, its licences and its list of parts", files(wine) == installed_names(), " ".join(sorted(files(wine))))
    report.check("it is in the Start menu", len(shortcuts(wine)) == 1)
    report.check("it is in the list of programs with its version", listed(wine) == [VERSION], listed(wine))
    report.check("its folder is in the search path", in_path(wine))
    for ending, name in FILES.items():
        found = opened(wine, ending)
        report.check(f"a double click on a file that ends with {ending} opens it", found == (name, PROGRAM + ",0", f'"{PROGRAM}" "%1"'), found)


def upgrade(report, wine, history):
    """`history` tells what is in the history."""
    report.chapter(f"Upgrade to {NEWER}")
    before = history()
    policy = wine.drive(FOLDER) / "policy.json"
    english = wine.run(PROGRAM, "show", "ingenting").stderr.decode()
    policy.write_text('{"language":"nb"}')
    words = wine.run(PROGRAM, "show", "ingenting").stderr.decode()
    report.check("policy.json beside the program decides its language", "Skriv «selvsyn history»" in words and words != english, words.strip())
    for language, name in (("nn", "nynorsk"), ("en", "English")):
        status = msiexec(wine, "/i", VERSION, language)
        report.check(f"the {name} installer of the same version takes the other's place", status == 0 and listed(wine) == [VERSION], status)
    status = msiexec(wine, "/i", NEWER, "nb")
    report.check("a newer version installs over it with status 0", status == 0, status)
    report.check("only the newer version is in the list of programs", listed(wine) == [NEWER], listed(wine))
    report.check("every file is there, and policy.json", files(wine) == installed_names() | {"policy.json"}, " ".join(sorted(files(wine))))
    report.check("the newer program reads the same history", history() == before and len(before) > 0, f"{len(before)} sessions")
    status = msiexec(wine, "/i", VERSION, "nb")
    report.check("an older version is refused, and nothing changes", status == REFUSED and listed(wine) == [NEWER], status)


def uninstall(report, wine, data):
    report.chapter("Silent removal")
    before = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
    status = msiexec(wine, "/x", NEWER, "nb")
    report.check("msiexec /x … /qn ends with 0", status == 0, status)
    report.check("of the program only policy.json, which the workplace put there, is left", files(wine) == {"policy.json"}, " ".join(sorted(files(wine))))
    report.check("it is gone from the Start menu", not shortcuts(wine))
    report.check("it is gone from the list of programs", listed(wine) == [], listed(wine))
    report.check("its folder is gone from the search path", not in_path(wine))
    report.check("it opens no files by double click any longer", not any(opened(wine, ending) for ending in FILES))
    after = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
    report.check("every file of the person's data is as it was", before == after and len(after) > 0, f"{len(after)} files")
