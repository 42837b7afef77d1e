"""What every Linux package lays beside the program: menu entry, icons, file types, metainfo, manual."""

import datetime
import os
import shutil
import subprocess
from pathlib import Path

from . import archives
from .facts import APP_ID, NAME, ROOT, Release

PARTS = Path(__file__).resolve().parent / "linux"
APP = ROOT / "resources" / "app"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ELF = b"\x7fELF"


def share(folder: Path, release: Release) -> None:
    """Fill `folder`, a `share` folder, with all that the desktop wants to know."""
    _copy(APP / f"{APP_ID}.desktop", folder / "applications")
    _copy(APP / f"{APP_ID}.xml", folder / "mime" / "packages")
    metainfo = folder / "metainfo" / f"{APP_ID}.metainfo.xml"
    _write(metainfo, dated((APP / metainfo.name).read_text(encoding="utf-8"), release).encode())
    manual = (PARTS / f"{NAME}.1").read_text(encoding="utf-8")
    manual = manual.replace("@VERSION@", release.version).replace("@DATE@", day(release))
    _write(folder / "man" / "man1" / f"{NAME}.1.gz", archives.gz(manual.encode()))
    icons = folder / "icons" / "hicolor"
    drawing = APP / "rebound.svg"
    _write(icons / "scalable" / "apps" / f"{APP_ID}.svg", drawing.read_bytes())
    for size, picture in drawn(drawing).items():
        _write(icons / f"{size}x{size}" / "apps" / f"{APP_ID}.png", picture)


def lay_notices(program: Path, folder: Path) -> None:
    """The licences of what others made, and the list of parts, where one looks for them."""
    resources = next(program.glob("*/rebound_desktop/_resources/licences"))
    for name in ("THIRD-PARTY-NOTICES.txt", "SBOM.cdx.json"):
        _write(folder / name, (resources / name).read_bytes())


def dated(metainfo: str, release: Release) -> str:
    """The metainfo with this release in it, so that the version stands in one place."""
    said = f'  <releases>\n    <release version="{release.version}" date="{day(release)}"/>\n  </releases>\n'
    return metainfo.replace("</component>", said + "</component>")


def day(release: Release) -> str:
    """The release's day, as 2026-11-27."""
    return datetime.datetime.fromtimestamp(release.epoch, datetime.UTC).date().isoformat()


def drawn(drawing: Path) -> dict[int, bytes]:
    """The icon as PNG in each size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(drawing))
    found = {}
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        held = QBuffer()
        held.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(held, "PNG")
        found[size] = bytes(held.data().data())
    del application
    return found


def clean(program: Path) -> None:
    """Take out of the binaries where the Python that built them lay on this machine."""
    need("patchelf", "patchelf")
    for path in binaries(program):
        said = subprocess.run(
            ["patchelf", "--print-rpath", path], capture_output=True, text=True, check=False
        )
        if said.stdout.strip().startswith("/"):
            subprocess.run(["patchelf", "--remove-rpath", path], check=True)
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink():
            path.chmod(0o755 if path == program / NAME else 0o644)


def binaries(program: Path) -> list[Path]:
    """The programs and libraries below a folder."""
    return [
        path
        for path in sorted(program.rglob("*"))
        if path.is_file() and not path.is_symlink() and _begins(path) == ELF
    ]


def need(command: str, package: str) -> None:
    """Say which package is missing, instead of an error from within."""
    if shutil.which(command) is None:
        raise SystemExit(f"{command} is missing: apt-get install {package}")


def _begins(path: Path) -> bytes:
    with path.open("rb") as content:
        return content.read(len(ELF))


def _copy(source: Path, folder: Path) -> None:
    _write(folder / source.name, source.read_bytes())


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
