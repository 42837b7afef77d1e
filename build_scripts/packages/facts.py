"""What every package says of the program: its names, its version, its date, and where the project lies."""

import os
import platform
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "rebound-desktop"
TITLE = "Rebound"
APP_ID = "io.github.rebound_desktop.Rebound"
SUMMARY = "private, offline journal for the jobs you did not get"
# A reserved address, until whoever publishes a release puts theirs here.
MAINTAINER = "The Rebound contributors <rebound@example.org>"
# Seconds, 15 June 2025: the date of a build from sources that came without their history.
WITHOUT_HISTORY = 1_750_000_000
DEBIAN_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}


@dataclass(frozen=True)
class Release:
    """One version as it is packed: `epoch` in seconds dates all files, `machine` is `uname -m`'s word."""

    version: str
    epoch: int
    machine: str

    @property
    def stem(self) -> str:
        """How the files of this release begin: rebound-desktop-0.1.0-linux-x86_64."""
        return f"{NAME}-{self.version}-linux-{self.machine}"


def this_release(version: str | None = None) -> Release:
    """The release that the checkout makes. `version` stands in for the program's own, to try upgrades."""
    return Release(version or program_version(), commit_epoch(), platform.machine())


def program_version() -> str:
    """The version, read where it stands and nowhere else."""
    text = (ROOT / "rebound_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("rebound_desktop/__init__.py names no version.")
    return found[1]


def commit() -> str:
    """The commit that is built; "" for sources that came without their history."""
    return _git("rev-parse", "HEAD")


def home() -> str:
    """The page where releases stand, as whoever builds them says in REBOUND_HOME; "" when nobody does."""
    return os.environ.get("REBOUND_HOME", "")


def pictures() -> str:
    """Where the pictures of `resources/pictures` are on the web, as REBOUND_PICTURES says; "" when nobody does."""
    return os.environ.get("REBOUND_PICTURES", "")


def commit_epoch() -> int:
    """SOURCE_DATE_EPOCH when it is set, else the commit's date: two builds of one commit are alike."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    return int(_git("log", "-1", "--format=%ct") or WITHOUT_HISTORY)


def _git(*words: str) -> str:
    try:
        done = subprocess.run(["git", "-C", str(ROOT), *words], check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()
