"""Ways to draw: each that fails is told in the log, and the next one is taken.

Under Wine 8 with Mesa's lavapipe, OpenGL and Vulkan draw, and DirectX 12
fails by itself, as it does on a laptop with a bad driver."""

from installation import PROGRAM
from places import WORK
from report import until
from window import close

# A host without OpenGL, as a remote desktop can be. Wine makes its DirectX out
# of OpenGL unless it is told otherwise.
NO_OPENGL = {
    "WINE_D3D_CONFIG": "renderer=vulkan",
    "LIBGL_DRIVERS_PATH": "/nowhere",
    "MESA_LOADER_DRIVER_OVERRIDE": "none",
    "__EGL_VENDOR_LIBRARY_FILENAMES": "/nowhere",
    "__GLX_VENDOR_LIBRARY_NAME": "none",
}


def log(wine, folder):
    """The lines of a data folder's log, without their times."""
    files = sorted(wine.drive(folder).glob("log/*.log"))
    lines = [line for file in files for line in file.read_text(errors="replace").splitlines()]
    return [line.split(" ", 1)[-1] for line in lines]


def ours(lines):
    """What was tried and what came of it."""
    words = [line.split(": ", 1)[-1] for line in lines if "selvsyn::app::window" in line]
    return [line.split(":")[0] for line in words if line.startswith(("no window with", "drawn with"))]


def try_one(report, wine, screen, folder, *options, **environment):
    """Opens a window and closes it; what the log says was tried."""
    before = len(ours(log(wine, folder)))
    process = wine.start(PROGRAM, "--lang", "nb", "--data-dir", f"C:\\{folder}", *options, **environment)
    screen.window()
    picture = WORK / f"window-{folder}.png"
    is_drawn = screen.drawn(picture) is not None
    status = close(screen, process)
    return is_drawn, ours(log(wine, folder))[before:], status


def check(report, wine, screen):
    report.chapter("Ways to draw")
    is_drawn, tried, _ = try_one(report, wine, screen, "opengl")
    report.check("OpenGL draws, and is the first to be tried", is_drawn and tried == ["drawn with OpenGL"], tried)

    is_drawn, tried, _ = try_one(report, wine, screen, "vulkan", "--renderer", "vulkan")
    report.check("--renderer vulkan draws with Vulkan", is_drawn and tried == ["drawn with Vulkan"], tried)

    chain = ["no window with OpenGL", "no window with DirectX 12", "drawn with Vulkan"]
    is_drawn, tried, _ = try_one(report, wine, screen, "kjede", **NO_OPENGL)
    report.check("without OpenGL and with DirectX 12 failing, a window still comes", is_drawn)
    report.check("the log has each attempt", tried == chain, tried)
    for line in log(wine, "kjede"):
        if "no window with" in line:
            report.tell(line)
    is_drawn, tried, _ = try_one(report, wine, screen, "kjede", **NO_OPENGL)
    report.check("next time what worked is taken at once", is_drawn and tried == chain[2:], tried)

    process = wine.start(PROGRAM, "--lang", "nb", "--data-dir", r"C:\dx12", "--renderer", "dx12")
    tried = until(lambda: ours(log(wine, "dx12")))
    report.check("--renderer dx12 fails here, and the log says so", tried == ["no window with DirectX 12"], tried)
    box = screen.window()
    screen.picture(WORK / "message-box.png")
    screen.keys("Return")
    until(lambda: process.poll() is not None)
    report.check("a message box says what is missing, and the program ends with 1", box and process.poll() == 1, process.poll())
