"""Pictures as they are shown, small or set on a page: upright, unpacked no larger than they are seen."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

# A picture of more points is not unpacked: it would take more memory than its look is worth.
_POINTS_AT_MOST = 120_000_000


def small(content: bytes, side: int) -> QImage:
    """A picture made to fill a square of `side` points, upright; null when it is none, or far too large.

    May run in any thread.
    """
    return _scaled(content, QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding)


def fitted(content: bytes, width: int, height: int) -> QImage:
    """A picture made to fit into a room of points, upright; null when it is none. May run in any thread."""
    return _scaled(content, QSize(width, height), Qt.AspectRatioMode.KeepAspectRatio)


def size_of(content: bytes) -> QSize:
    """How many points a picture has, upright, by its first bytes; empty when it is none, or far too large."""
    reader, device = _reader(content)
    size = reader.size()
    device.close()
    if not size.isValid() or size.width() * size.height() > _POINTS_AT_MOST:
        return QSize(0, 0)
    return size.transposed() if _is_turned(reader) else size


def _scaled(content: bytes, room: QSize, mode: Qt.AspectRatioMode) -> QImage:
    size = size_of(content)
    if size.isEmpty():
        return QImage()
    reader, device = _reader(content)
    shown = size.scaled(room, mode)
    # A picture that is turned on its way is scaled lying on its side.
    reader.setScaledSize(shown.transposed() if _is_turned(reader) else shown)
    image = reader.read()
    device.close()
    return image


def _reader(content: bytes) -> tuple[QImageReader, QBuffer]:
    """A reader, and what it reads from, which must live as long."""
    device = QBuffer()
    device.setData(QByteArray(content))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device)
    reader.setAutoTransform(True)
    return reader, device


def _is_turned(reader: QImageReader) -> bool:
    return bool(reader.transformation().value & QImageIOHandler.Transformation.TransformationRotate90.value)
