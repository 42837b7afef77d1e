"""Windows' two packages of one folder: an installer for one person, and a zip that runs from a stick."""

import os
import shutil
import subprocess
import tempfile
import time
import zipfile
from pathlib import Path

from rebound_desktop.paths import CARRIED

from . import icons, stamp, tree, windows_tree
from .facts import TITLE, Release


def make(release: Release, cache: Path, out: Path) -> list[Path]:
    """Write the installer and the portable zip into `out`; returns their paths. cache: where downloads are kept."""
    tree.need("makensis", "nsis")
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="rebound-windows-") as work:
        folder = Path(work) / TITLE
        windows_tree.make(release, cache, folder)
        stamp.mark(folder, "portable", release)
        portable = zipped(folder, release, out / f"{TITLE}-{release.version}-portable-x64.zip")
        stamp.mark(folder, "setup", release)
        return [_setup(folder, release, out / f"{TITLE}-{release.version}-setup-x64.exe"), portable]


def uninstall_list(folder: Path) -> str:
    """One line a file and a folder of the program, for the uninstaller: nothing of a person's goes with them."""
    below = sorted(folder.rglob("*"))
    files = [rf'Delete "$INSTDIR\{_windows(path, folder)}"' for path in below if path.is_file()]
    folders = [rf'RMDir "$INSTDIR\{_windows(path, folder)}"' for path in reversed(below) if path.is_dir()]
    return "\n".join([*files, *folders]) + "\n"


def _setup(folder: Path, release: Release, made: Path) -> Path:
    with tempfile.TemporaryDirectory(prefix="rebound-setup-") as work:
        listed, copy = Path(work) / "list.nsh", Path(work) / "tree"
        icon, panel = Path(work) / "rebound.ico", Path(work) / "panel.bmp"
        listed.write_text(uninstall_list(folder), encoding="utf-8")
        icon.write_bytes(icons.ico(icons.drawn(tree.APP / "rebound.svg", icons.ICO_SIZES)))
        panel.write_bytes(icons.panel(tree.APP / "rebound.svg"))
        # NSIS takes files in the order in which the folder holds them: a copy that was filled in order has one.
        _copied_in_order(folder, copy)
        for path in [copy, *copy.rglob("*"), icon, panel, listed]:
            os.utime(path, (release.epoch, release.epoch))
        size = sum(path.stat().st_size for path in copy.rglob("*") if path.is_file()) // 1024
        told = {
            "VERSION": release.version,
            "NUMBERS": ".".join(windows_tree.numbers(release.version)),
            "TREE": copy,
            "LIST": listed,
            "ICON": icon,
            "PANEL": panel,
            "SIZE": size,
            "OUT": made,
        }
        command = ["makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in told.items())]
        environment = dict(os.environ, SOURCE_DATE_EPOCH=str(release.epoch))
        subprocess.run([*command, str(windows_tree.PARTS / "installer.nsi")], check=True, env=environment)
    return made


def _copied_in_order(folder: Path, copy: Path) -> None:
    copy.mkdir()
    for path in sorted(folder.rglob("*")):
        place = copy / path.relative_to(folder)
        if path.is_dir():
            place.mkdir()
        else:
            shutil.copyfile(path, place)


def zipped(folder: Path, release: Release, made: Path) -> Path:
    """A zip of the program's folder with an empty `data` in it; returns `made`."""
    moment = time.gmtime(release.epoch)[:6]
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                member = zipfile.ZipInfo(f"{TITLE}/{path.relative_to(folder).as_posix()}", moment)
                member.external_attr = 0o644 << 16
                packed.writestr(member, path.read_bytes(), zipfile.ZIP_DEFLATED, 9)
        packed.writestr(zipfile.ZipInfo(f"{TITLE}/{CARRIED}/", moment), b"")
    return made


def _windows(path: Path, folder: Path) -> str:
    return str(path.relative_to(folder)).replace("/", "\\")
