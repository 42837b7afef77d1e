"""One file that runs on its own on most Linux desktops, made by `appimagetool` where that can be had."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from . import tree, usr
from .facts import APP_ID, NAME, TITLE, Release

_RUN = f"""#!/bin/sh
# Starts the program that lies in this image.
exec "$(dirname "$(readlink -f "$0")")/usr/lib/{NAME}/{NAME}" "$@"
"""


def make(bundle: Path, release: Release, out: Path) -> Path:
    """Write the .AppImage of a bundle into `out`; returns its path."""
    tree.need("appimagetool", "(none; it is at github.com/AppImage/appimagetool)")
    made = out / f"{TITLE}-{release.version}-{release.machine}.AppImage"
    with tempfile.TemporaryDirectory(prefix="rebound-appimage-") as work:
        root = Path(work) / f"{TITLE}.AppDir"
        fill(root, bundle, release)
        environment = dict(os.environ, SOURCE_DATE_EPOCH=str(release.epoch), ARCH=release.machine)
        subprocess.run(["appimagetool", "--no-appstream", str(root), str(made)], check=True, env=environment)
    return made


def fill(root: Path, bundle: Path, release: Release) -> None:
    """The folder that becomes the image: the tree below usr, and at its top what starts and shows it."""
    usr.fill(root, bundle, "appimage", release)
    shutil.copyfile(root / "usr" / "share" / "applications" / f"{APP_ID}.desktop", root / f"{APP_ID}.desktop")
    drawing = root / "usr" / "share" / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg"
    shutil.copyfile(drawing, root / f"{APP_ID}.svg")
    (root / ".DirIcon").symlink_to(f"{APP_ID}.svg")
    (root / "AppRun").write_text(_RUN, encoding="utf-8")
    (root / "AppRun").chmod(0o755)
