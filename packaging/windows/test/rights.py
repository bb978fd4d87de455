"""Who may read the data. Wine makes Windows' rights up from those of Linux, so
this tells what it shows and claims nothing."""

from places import HERE, WORK
from wine import build, inside


def tell(report, wine, data):
    report.chapter("Who may read the data (as Wine shows it; nothing is claimed)")
    owner = WORK / "owner.exe"
    build(HERE / "owner.c", owner, "-municode", "-ladvapi32")
    for path in (data, data / "selvsyn.sqlite3", wine.drive("Program Files/Selvsyn")):
        rights = wine.run(inside(owner), inside(path)).stdout.decode().strip()
        report.tell(f"{path.name}: {rights}")
