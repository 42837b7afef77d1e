"""The tree below /usr that Debian's package and the RPM share."""

import shutil
from pathlib import Path

from . import stamp, tree
from .facts import NAME, Release


def fill(root: Path, bundle: Path, package: str, release: Release) -> Path:
    """The program, its command, and what the desktop wants to know, below `root`; returns the program's folder."""
    program = root / "usr" / "lib" / NAME
    shutil.copytree(bundle, program, symlinks=True)
    stamp.mark(program, package, release)
    tree.clean(program)
    launcher = root / "usr" / "bin" / NAME
    launcher.parent.mkdir(parents=True)
    launcher.symlink_to(f"../lib/{NAME}/{NAME}")
    tree.share(root / "usr" / "share", release)
    return program
