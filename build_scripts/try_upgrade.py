#!/usr/bin/env python3
"""Try a package as somebody lives with it, on a Debian that may be thrown away, as root, with a screen:

    python3 try_upgrade.py OLD NEW      two versions of the .deb, of the .rpm, or of the .run

A plain user gets the older one, starts it from its menu entry and writes; the newer one takes its place and the words
are there; it goes, and the journal stays. A line a step; it ends at the first that is not so. It needs xdotool and
libglib2.0-bin; for the .run, which cannot install them, Qt's libraries too; for the .rpm these and rpm itself, which
knows nothing there of what Debian has installed and is not asked for it.
"""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ENTRY = "applications/io.github.rebound_desktop.Rebound.desktop"
USER = "robin"
HOME = Path("/home") / USER
JOURNAL = HOME / ".local/share/Rebound/journal.db"
# Typed before, and after the newer version has taken the older one's place.
WORDS = ("The corridor smelled of oranges.", "Somebody waved from the tram.")
PATIENCE = 120.0


class Deb:
    """As an administrator installs it."""

    program = "rebound-desktop"
    entry = Path("/usr/share") / ENTRY
    places = (Path("/usr/lib/rebound-desktop"), Path("/usr/bin/rebound-desktop"), entry)

    def install(self, package: Path) -> None:
        """Get it, with what it depends on, or renew it."""
        apt("install", "--no-install-recommends", str(package))

    def remove(self, package: Path) -> None:
        """Take it away, settings and all."""
        apt("purge", "rebound-desktop")


class Rpm(Deb):
    """The same files, brought and taken by rpm."""

    def install(self, package: Path) -> None:
        """Get it or renew it."""
        run("rpm", "-U", "--nodeps", str(package))

    def remove(self, package: Path) -> None:
        """Take it away."""
        run("rpm", "-e", "--nodeps", "rebound-desktop")


class Run:
    """As a person installs it for themselves."""

    program = str(HOME / ".local/bin/rebound-desktop")
    entry = HOME / ".local/share" / ENTRY
    places = (HOME / ".local/lib/rebound-desktop", Path(program), entry)

    def install(self, package: Path) -> None:
        """Get it or renew it."""
        as_user("sh", str(package))

    def remove(self, package: Path) -> None:
        """Take it away."""
        as_user("sh", str(package), "--remove")


def apt(word: str, *words: str) -> None:
    """Ask for it without questions."""
    run("apt-get", word, "-y", "-qq", *words, DEBIAN_FRONTEND="noninteractive")


def as_user(*words: str) -> str:
    """Say it as the plain user; returns the answer."""
    return run("runuser", "-u", USER, "--", *words, HOME=str(HOME))


def run(*words: str, **more: str) -> str:
    """Returns what was said. Raises SystemExit when it ends with a code."""
    # Into a file: a program that was started by what ends here would keep a pipe open.
    with tempfile.TemporaryFile("w+") as said:
        done = subprocess.run(
            words, stdout=said, stderr=subprocess.STDOUT, env={**os.environ, **more}, cwd="/", check=False
        )
        said.seek(0)
        told = said.read()
    if done.returncode:
        raise SystemExit(f"{' '.join(words)} ended with {done.returncode}:\n{told}")
    return told


def until(what: str, there: Callable[[], object], seconds: float = PATIENCE) -> str:
    """Look until `there` answers something; returns it."""
    found = looked_for(there, seconds)
    if not found:
        raise SystemExit(f"There was no {what} after {seconds:.0f} seconds.")
    return str(found)


def looked_for(there: Callable[[], object], seconds: float) -> object:
    """What `there` answers at last; what it answered then, when that was nothing for so long."""
    end = time.monotonic() + seconds
    while not (found := there()) and time.monotonic() < end:
        # Between two looks, so that looking is not what the program waits for.
        time.sleep(0.25)
    return found


def windows() -> str:
    """The program's windows that are seen."""
    words = ("xdotool", "search", "--onlyvisible", "--name", "^Rebound$")
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip()


def live(package: Deb | Run, words: str, *keys: str) -> None:
    """Start it from its menu entry, write a line after the keys, see that a shell finds it, and close it."""
    as_user("gio", "launch", str(package.entry))
    window = until("window", windows).split()[-1]
    run("xdotool", "windowfocus", "--sync", window)
    # The first paint is not yet the room with its caret.
    until("caret", lambda: typed(package, words, *keys))
    tell(f"started from its menu entry, wrote “{words}”")
    run("xdotool", "key", "ctrl+q")
    until("end", lambda: not windows())
    until("backup", lambda: list(JOURNAL.parent.glob("backups/*")))


def typed(package: Deb | Run, words: str, *keys: str) -> bool:
    """Press the keys, type the words and look whether the journal has them."""
    for key in keys:
        run("xdotool", "key", key)
        # Nothing tells from outside that a room has come to the front.
        time.sleep(2)
    run("xdotool", "type", "--delay", "60", words)
    last = words.split()[-1].strip(".")
    return bool(looked_for(lambda: words in as_user(package.program, "search", last), 15))


def tell(done: str) -> None:
    """A line of what is proved."""
    print("  " + done, flush=True)


def main(arguments: list[str]) -> None:
    """Live with two versions of a package."""
    if len(arguments) != 2 or os.geteuid() or not os.environ.get("DISPLAY") or not shutil.which("xdotool"):
        raise SystemExit(__doc__)
    old, new = (Path(name).absolute() for name in arguments)
    kinds = {".deb": Deb, ".rpm": Rpm, ".run": Run}
    if old.suffix not in kinds:
        raise SystemExit(__doc__)
    package = kinds[old.suffix]()
    if USER not in {each.pw_name for each in pwd.getpwall()}:
        run("useradd", "-m", USER)
    package.install(old)
    tell(f"{old.name} is installed: {as_user(package.program, '--version').strip()}")
    live(package, WORDS[0])
    package.install(new)
    if WORDS[0] not in as_user(package.program, "search", "oranges"):
        raise SystemExit("The newer version does not find what was written before.")
    tell(f"{new.name} took its place, and finds it")
    # The first start has a caret by itself; later ones begin with Today.
    live(package, WORDS[1], "ctrl+n")
    package.remove(new)
    if left := [str(place) for place in package.places if place.exists() or place.is_symlink()]:
        raise SystemExit("It left " + ", ".join(left))
    if not JOURNAL.is_file():
        raise SystemExit("The journal went with it.")
    tell("removed, and nothing of it is left but the journal")
    print(f"{old.name}, {new.name}: all well")


if __name__ == "__main__":
    main(sys.argv[1:])
