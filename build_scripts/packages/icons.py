"""The program's icon in the sizes and containers that each system asks for, drawn from one SVG."""

import os
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path

LINUX_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# An .icns names each picture by four letters; a size may be there twice, for screens with two dots a point.
_ICNS = (
    (b"icp4", 16), (b"icp5", 32), (b"ic11", 32), (b"ic12", 64), (b"ic07", 128),
    (b"ic13", 256), (b"ic08", 256), (b"ic14", 512), (b"ic09", 512), (b"ic10", 1024),
)  # fmt: skip
ICNS_SIZES = tuple(sorted({size for _, size in _ICNS}))
# What NSIS shows beside the last page of an installer, in dots; on the paper of the light theme.
PANEL, PANEL_ICON, PAPER = (164, 314), 100, "#faf7f2"


def drawn(drawing: Path, sizes: Iterable[int]) -> dict[int, bytes]:
    """The icon as PNG in each size."""
    return {size: _picture(drawing, (size, size), size, "#00000000", "PNG") for size in sizes}


def panel(drawing: Path) -> bytes:
    """The icon in the middle of a tall field, as a bitmap of three bytes a dot."""
    return _picture(drawing, PANEL, PANEL_ICON, PAPER, "BMP")


def _picture(drawing: Path, size: tuple[int, int], icon: int, ground: str, kind: str) -> bytes:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, QRectF
    from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(*size, QImage.Format.Format_ARGB32 if kind == "PNG" else QImage.Format.Format_RGB888)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top = ((length - icon) / 2 for length in size)
    QSvgRenderer(str(drawing)).render(painter, QRectF(left, top, icon, icon))
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, kind)
    del application
    return bytes(held.data().data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Windows' icon file of PNGs, as it is read since Windows Vista."""
    at = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at + len(body))
        body += picture
    return head + body


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """The Mac's icon file."""
    parts = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for kind, size in _ICNS
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts
