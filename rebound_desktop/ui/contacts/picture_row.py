"""A person's picture, to be chosen, dropped or pasted: made small, and kept encrypted with the files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
    QPainter,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.attached import LARGEST
from rebound_desktop.paper.pictures import small
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row, stack
from rebound_desktop.ui.widgets.file_dialogs import ask_file
from rebound_desktop.ui.widgets.portrait import Portrait

SIDE = 72
# Points of the square that is kept: sharp wherever it is shown, and no more than that.
KEPT = 512


class PictureRow(QWidget):
    """The round picture and what can be done about it. Ctrl+V here takes a picture from the clipboard."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._contact_id: int | None = None
        self.setAcceptDrops(True)
        self.portrait = Portrait(desk, SIDE)
        self.choose = Button(desk.theme, "", ButtonRole.PLAIN, icon="image", on_click=self._choose)
        self.remove = Button(desk.theme, self.tr("Take it away"), ButtonRole.PLAIN, on_click=self._remove)
        hint = Words(desk.theme, self.tr("Or drop one here, or paste one."), TextRole.SMALL)
        line = row(self.portrait, spacing=16)
        line.addLayout(stack(row(self.choose, 16, self.remove, None), hint, spacing=2), 1)
        box = QVBoxLayout(self)
        # A portrait is round: what begins beneath it keeps off as fields keep off each other.
        box.setContentsMargins(0, 0, 0, 8)
        box.addLayout(line)

    def show_person(self, contact_id: int, name: str, picture: str) -> None:
        """Whose picture it is."""
        self._contact_id = contact_id
        self.portrait.show_person(name, picture)
        self.choose.setText(self.tr("Another picture…") if picture else self.tr("Choose a picture…"))
        self.choose.set_icon("image")
        self.remove.setVisible(bool(picture))

    def take(self, path: Path) -> None:
        """Keep the picture in a file."""
        self._keep(path.name, partial(_read, path))

    def take_image(self, image: QImage) -> None:
        """Keep a picture that was copied somewhere."""
        # An image is shared until somebody changes it, and nobody does: the worker may read it.
        self._keep(self.tr("Picture"), partial(_as_png, image))

    def paste(self) -> bool:
        """Keep what the clipboard has, if that is a picture."""
        return self._take_from(QGuiApplication.clipboard().mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V pastes."""
        if not (event.matches(QKeySequence.StandardKey.Paste) and self.paste()):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A picture, or a file from this computer, is welcome."""
        data = event.mimeData()
        if data.hasImage() or any(url.isLocalFile() for url in data.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was dropped."""
        if self._take_from(event.mimeData()):
            event.acceptProposedAction()

    def _take_from(self, data: QMimeData) -> bool:
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        image = data.imageData() if data.hasImage() else None
        if paths:
            self.take(paths[0])
        elif isinstance(image, QImage) and not image.isNull():
            self.take_image(image)
        else:
            return False
        return True

    def _keep(self, name: str, read: Callable[[], bytes]) -> None:
        contact_id, put = self._contact_id, self._desk.store.attachments.put
        if contact_id is None:
            return

        def work() -> tuple[str, int]:
            content = made_small(read())
            return put(content), len(content)

        def done(kept: tuple[str, int]) -> None:
            attached = self._desk.store.attached
            if self._desk.attempt(lambda: attached.set_picture_kept(contact_id, f"{name}.jpg", *kept)):
                self._desk.say(self.tr("The picture is kept, small and encrypted."), undo=True)

        def refused(error: BaseException) -> None:
            if not isinstance(error, OSError | ReboundError):
                raise error
            if isinstance(error, ReboundError):
                self._desk.tell(error)
                return
            self._desk.say(
                self.tr("This could not be read as a picture. Nothing has changed. Try another one.")
            )

        self._desk.background.start(work, while_alive(self, done), while_alive(self, refused))

    def _choose(self) -> None:
        kinds = self.tr("Pictures")
        endings = "*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff"
        path = ask_file(self, self.tr("Choose a picture"), f"{kinds} ({endings})")
        if path is not None:
            self.take(path)

    def _remove(self) -> None:
        contact_id = self._contact_id
        if contact_id is None:
            return
        if self._desk.attempt(lambda: self._desk.store.attached.set_picture(contact_id, "", None)):
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
            self._desk.say(self.tr("The picture is taken away."), undo=True)


def made_small(content: bytes) -> bytes:
    """The middle of a picture as a JPEG of at most 512 by 512 points, without what a camera wrote into it.

    Raises OSError where it is no picture. May run in any thread.
    """
    image = small(content, KEPT)
    if image.isNull():
        raise OSError("no picture")
    side = min(image.width(), image.height())
    square = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    if square.hasAlphaChannel():
        # A JPEG has no clear parts: they become white, as on paper.
        paper = QImage(square.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        _draw_over(paper, square)
        square = paper
    return _written(square, b"jpg")


def _draw_over(paper: QImage, image: QImage) -> None:
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()


def _as_png(image: QImage) -> bytes:
    return _written(image, b"png")


def _written(image: QImage, kind: bytes) -> bytes:
    content = QByteArray()
    device = QBuffer(content)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(device, QByteArray(kind))
    writer.setQuality(88)
    if not writer.write(image):
        raise OSError("the picture cannot be written")
    return bytes(content.data())


def _read(path: Path) -> bytes:
    if path.stat().st_size > LARGEST:
        raise OSError("larger than a journal should carry")
    return path.read_bytes()
