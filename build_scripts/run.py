#!/usr/bin/env python3
"""Open Rebound, or check it, on a machine that has nothing but Python 3.11 or later.

    python3 build_scripts/run.py              open the window (what follows is passed on: --demo, --help ...)
    python3 build_scripts/run.py test         run every test (what follows is passed on to pytest)
    python3 build_scripts/run.py lint         look for mistakes and untidy code
    python3 build_scripts/run.py types        check the types
    python3 build_scripts/run.py tool FILE    run a script of build_scripts with the same environment

On Windows say `py build_scripts\\run.py`. Everything is put into .venv beside this folder, in the pinned
versions whose hashes stand in requirements.txt; a second start does none of it again. Only the standard
library is used here, and nothing that an old Python would stumble over before it is told.
"""

# ruff: noqa: UP031, RUF005 - an old Python has to read this far to be told that it is old

import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / ".venv"
LOCK = ROOT / ".venv.lock"
OLDEST = (3, 11)
CANNOT = 3

# What Qt loads from the system: library -> Debian's and Ubuntu's package (found with ldd on a bare Debian).
QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def say(text):
    """Tell what is going on, apart from the program's own output."""
    sys.stderr.write("rebound: " + text + "\n")
    sys.stderr.flush()


def stop(text):
    """Say why it cannot go on, and end."""
    say(text)
    raise SystemExit(CANNOT)


def check_python():
    """Refuse a Python that is too old, or 32 bits wide."""
    if sys.version_info < OLDEST:
        stop("this is Python %s. Python 3.11 or later is needed." % platform.python_version())
    if sys.maxsize < 2**32:
        stop("this is a 32-bit Python. Install the 64-bit one.")


def missing(libraries):
    """Those of the libraries that the system cannot load."""
    lost = []
    for name in libraries:
        try:
            ctypes.CDLL(name)
        except OSError:
            lost.append(name)
    return lost


def check_system(needs_screen):
    """On Linux, see that Qt's system libraries and Python's venv are there; install them where we may."""
    if not sys.platform.startswith("linux"):
        return
    wanted = dict(QT, **(SCREEN if needs_screen else {}))
    lost = missing(wanted)
    has_venv = importlib.util.find_spec("ensurepip") is not None
    if not lost and has_venv:
        return
    if not shutil.which("apt-get"):
        names = lost + ([] if has_venv else ["Python's venv and ensurepip"])
        stop("this system lacks " + ", ".join(names) + ". Install them, then start again.")
    packages = sorted({wanted[name] for name in lost})
    if not has_venv:
        packages += ["python3.%d-venv" % sys.version_info[1], "ca-certificates"]
    command = ["apt-get", "install", "-y", "--no-install-recommends"] + packages
    if os.geteuid() != 0:
        stop(
            "some system packages are missing. Install them, then start again:\n\n    sudo "
            + " ".join(command)
            + "\n"
        )
    say("installing system packages: " + " ".join(packages))
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.call(["apt-get", "update", "-qq"], env=quiet)
    failed = subprocess.call(command, env=quiet, stdout=subprocess.DEVNULL)
    if failed or missing(wanted):
        stop("the system packages could not be installed. The command was\n\n    " + " ".join(command) + "\n")


def check_screen():
    """Say plainly that there is no screen, before Qt says it at length."""
    here = os.environ
    if sys.platform.startswith("linux") and not (here.get("DISPLAY") or here.get("WAYLAND_DISPLAY")):
        stop("there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it from a desktop.")


def environment_python():
    """The Python of the private environment."""
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp_of(requirements):
    """The file that says these very requirements are installed, in this very place, for this very Python."""
    told = requirements.read_bytes() + sys.version.encode() + str(ENVIRONMENT).encode()
    return ENVIRONMENT / (".ready-" + requirements.stem + "-" + hashlib.sha256(told).hexdigest()[:16])


def prepare(requirements):
    """Make the environment, or bring it up to date. The stamp is written last: half a set-up is done again."""
    stamp = stamp_of(requirements)
    if stamp.exists() and environment_python().exists():
        return
    try:
        with LOCK.open("w") as lock:
            alone(lock)
            if not (stamp.exists() and environment_python().exists()):
                install(requirements, stamp)
    except OSError as error:
        stop("%s could not be written (%s). Copy the project to a folder of yours." % (ROOT, error.strerror))


def alone(lock):
    """Wait until no other start is preparing the same environment."""
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
    else:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX)


def install(requirements, stamp):
    """A fresh environment unless one for this Python and place stands; then the pinned packages."""
    import venv

    made = ENVIRONMENT / (
        ".made-" + hashlib.sha256((sys.version + str(ENVIRONMENT)).encode()).hexdigest()[:16]
    )
    if not made.exists():
        let_go_of_a_link(ENVIRONMENT)
        say("making a private environment in .venv (once)")
        venv.EnvBuilder(with_pip=True, clear=ENVIRONMENT.exists(), symlinks=os.name != "nt").create(
            str(ENVIRONMENT)
        )
        made.write_text("")
    say("fetching the pinned packages of " + requirements.name + " (once)")
    command = [str(environment_python()), "-m", "pip", "install", "--disable-pip-version-check"]
    command += ["--require-hashes", "--only-binary=:all:", "-r", str(requirements)]
    bar = [] if sys.stderr.isatty() else ["--progress-bar=off", "-q"]
    if subprocess.call(command + bar, stdout=sys.stderr):
        stop(
            "the packages could not be installed; the reason stands above. Start again when the network is there."
        )
    stamp.write_text("")
    say("ready")


def let_go_of_a_link(place):
    """Before `place` is emptied: where it is a link, what it leads to is somebody else's and stays as it is."""
    if place.is_symlink():
        place.unlink()


def run(arguments, **more):
    """Run the environment's Python from the project's root, and end as it ends."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT), **more)
    try:
        raise SystemExit(subprocess.call([str(environment_python())] + arguments, env=environment))
    except KeyboardInterrupt:
        raise SystemExit(130) from None


def tools():
    """Make ready what the checks and the scripts of build_scripts need."""
    check_system(needs_screen=False)
    prepare(ROOT / "requirements-dev.txt")


def run_unseen(arguments):
    """The same without a screen, unless one is asked for."""
    run(arguments, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))


def come_along(script):
    """Start a script of build_scripts anew with all that it needs, whichever Python was asked for it.

    It goes on at once in a Python that has them.
    """
    sys.path.insert(0, str(ROOT))
    if Path(sys.prefix) == ENVIRONMENT or importlib.util.find_spec("PyInstaller"):
        return
    check_python()
    tools()
    run_unseen([str(Path(script).resolve())] + sys.argv[1:])


def main():
    """Do what the first word says; without one of ours, open the window."""
    check_python()
    word, rest = (sys.argv[1] if len(sys.argv) > 1 else ""), sys.argv[2:]
    checks = {
        "test": ["-m", "pytest", "--rootdir", str(ROOT), "-c", str(ROOT / "pyproject.toml")],
        "types": ["-m", "mypy", "--config-file", str(ROOT / "pyproject.toml")],
        "tool": [],
    }
    if word in checks or word == "lint":
        tools()
        os.chdir(str(ROOT))
        if word == "lint":
            ruff = ["-m", "ruff"]
            if subprocess.call([str(environment_python())] + ruff + ["format", "--check", "."]):
                raise SystemExit(1)
            run(ruff + ["check", "."] + rest)
        if word == "test" and not any(part.startswith(("tests", "-n")) for part in rest):
            # All of them: a file at a time on every core. Where one crashes they end: xdist would wait for ever.
            rest = ["-n", "auto", "--dist", "loadfile", "--max-worker-restart", "0"] + rest
        run_unseen(checks[word] + rest)
    offscreen = "QT_QPA_PLATFORM" in os.environ or "-platform" in sys.argv
    check_system(needs_screen=not offscreen)
    prepare(ROOT / "requirements.txt")
    if not offscreen and not {"--help", "--version", "compare"} & set(sys.argv):
        check_screen()
    run(["-m", "rebound_desktop"] + sys.argv[1:])


if __name__ == "__main__":
    main()
