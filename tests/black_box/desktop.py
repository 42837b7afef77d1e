"""A desktop of its own: a screen without glass, a session bus, the accessibility bus, a window manager."""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.black_box.at_spi import PATIENCE
from tests.black_box.picture import Picture

# A little larger than the window's first size with the frame that the window manager gives it.
SCREEN = (1300, 860)
TOOLS = {"Xvfb": "xvfb", "dbus-daemon": "dbus", "openbox": "openbox", "xdotool": "xdotool"}
# Debian, and what others have.
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def lacking() -> str:
    """Why there can be no such desktop here; "" where there can."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is Linux's"
    lost = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if not any(Path(each).exists() for each in LAUNCHERS):
        lost.append("at-spi2-core")
    if lost:
        return f"these packages are not installed: {', '.join(lost)}"
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None and spec.origin is not None
    plugin = Path(spec.origin).parent / "Qt/plugins/platforms/libqxcb.so"
    # Loaded in a process of its own: it would stay in this one.
    loaded = subprocess.run(
        [sys.executable, "-c", "import ctypes, sys; ctypes.CDLL(sys.argv[1])", str(plugin)],
        capture_output=True,
        text=True,
    )
    return f"Qt's X11 plug-in lacks a library: {loaded.stderr.strip()[-200:]}" if loaded.returncode else ""


@dataclass(frozen=True)
class Desktop:
    """What a program needs to be on it, where its screen is read, and the address of the accessibility bus."""

    environment: dict[str, str]
    frame_buffer: Path
    address: str

    def picture(self) -> Picture:
        """What stands on the screen now."""
        return Picture.read(self.frame_buffer)


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """A desktop with `folder` for all it keeps; at the end everything that was started is ended."""
    with ExitStack() as ending:

        def start(*command: str, **more: Any) -> subprocess.Popen[bytes]:
            with (folder / f"{command[0]}.log").open("wb") as log:
                process = subprocess.Popen(command, stderr=log, env=environment, **more)
            ending.callback(_end, process)
            return process

        environment = private_environment(folder)
        read, write = os.pipe()
        width, height = SCREEN
        start(
            *("Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24"),
            *("-nolisten", "tcp", "-fbdir", str(folder), "-noreset"),
            pass_fds=[write],
        )
        os.close(write)
        with os.fdopen(read) as told:
            environment["DISPLAY"] = f":{told.readline().strip()}"
        bus = start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE)
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        start("openbox")
        yield Desktop(environment, folder / "Xvfb_screen0", _address(environment))


def private_environment(folder: Path) -> dict[str, str]:
    """The environment, with nothing in it of the person's own folders, languages and desktop."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONDONTWRITEBYTECODE") if name in os.environ}
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return kept | {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(runtime),
        "TMPDIR": str(folder),
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }


def _address(environment: dict[str, str]) -> str:
    """The session bus starts the accessibility bus when it is asked where that is."""
    asked = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"], auth_timeout=PATIENCE) as session:
        answer = session.send_and_get_reply(new_method_call(asked, "GetAddress"), timeout=PATIENCE)
    return str(answer.body[0])


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
