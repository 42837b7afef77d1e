"""A person's picture in a round, or their initials while there is none."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap

from rebound_desktop.paper.pictures import small
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.marks import Initials, draw_portrait

# Larger than any mark it is drawn in, on a screen of twice the density.
POINTS = 160
# Pictures kept at hand: what is on the glass, and what was lately.
_AT_HAND = 300


class Portraits(QObject):
    """Pictures of people by content hash, read and made small beside the window. `came` is called for each one."""

    def __init__(self, desk: Desk, came: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._came = came
        self._looks: dict[str, QPixmap | None] = {}

    def of(self, content_hash: str) -> QPixmap | None:
        """The picture, or None while it is not read, or is none."""
        if not content_hash:
            return None
        if content_hash not in self._looks:
            if len(self._looks) >= _AT_HAND:
                self._looks.clear()
            self._looks[content_hash] = None
            attached = self._desk.store.attached
            self._desk.background.start(
                lambda: small(attached.content(content_hash) or b"", POINTS),
                while_alive(self, lambda image: self._take(content_hash, image)),
                while_alive(self, self._leave),
            )
        return self._looks[content_hash]

    def _take(self, content_hash: str, image: QImage) -> None:
        if not image.isNull():
            self._looks[content_hash] = QPixmap.fromImage(image)
            self._came()

    def _leave(self, error: BaseException) -> None:
        """Initials stand for what could not be read."""
        if not isinstance(error, OSError | ReboundError):
            raise error


class Portrait(Initials):
    """The round mark of one person."""

    def __init__(self, desk: Desk, side: int) -> None:
        self._picture = ""
        super().__init__(desk.theme, "", side)
        self._portraits = Portraits(desk, self.update, self)

    def show_person(self, name: str, picture: str) -> None:
        """Whose it is; picture: the content hash of theirs, "" for none."""
        self._picture = picture
        self.show_name(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or a disc with initials."""
        look = self._portraits.of(self._picture)
        if look is None:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        draw_portrait(painter, QRectF(self.rect()), look)
        painter.end()
