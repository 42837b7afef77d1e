"""Pictures where the text speaks of them, small, above the line that names them. The text itself stays plain."""

from functools import partial
from typing import cast

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QPainter,
    QPalette,
    QPixmap,
    QTextBlock,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit

from rebound_desktop.core.attached import Attached, is_picture
from rebound_desktop.core.markdown import picture_named
from rebound_desktop.paper.pictures import fitted
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.writing.marks import MarkdownMarks

# Space above a picture, and between it and the letters beneath it.
_GAP = 6
# How much of the mark lies over a picture that is chosen.
_VEIL = 0.5
# Of its height, the part that Qt marks at the end of a line that is chosen.
_END_OF_LINE = 4


class InlinePictures(QObject):
    """Knows the pictures of the entry that is open. They are read and made small beside the window."""

    def __init__(self, desk: Desk, area: QTextEdit, marks: MarkdownMarks) -> None:
        super().__init__(area)
        self._desk = desk
        self._area = area
        self._hashes: dict[str, str] = {}
        # By what is in the files: two pages may have a picture of the same name.
        self._looks: dict[str, QPixmap | None] = {}
        marks.has_picture = self._hashes.__contains__
        desk.theme.changed.connect(self._forget_looks)

    def show_files(self, files: tuple[Attached, ...]) -> bool:
        """The files of the entry; True when lines that name them are to be styled anew."""
        hashes = {each.name: each.content_hash for each in files if is_picture(each.name)}
        if hashes == self._hashes:
            return False
        self._hashes.clear()
        self._hashes.update(hashes)
        of_these = set(hashes.values())
        self._looks = {key: look for key, look in self._looks.items() if key in of_these}
        return True

    def _forget_looks(self) -> None:
        """For other letters they are made anew, when they are painted next."""
        self._looks.clear()

    def paint(self) -> None:
        """Over the text that was painted: what is seen of the pictures."""
        if not self._hashes:
            return
        area = self._area
        layout, scrolled = area.document().documentLayout(), area.verticalScrollBar().value()
        block = area.cursorForPosition(QPoint(0, 0)).block()
        painter = QPainter(area.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        while block.isValid():
            place = layout.blockBoundingRect(block).translated(0, -scrolled)
            if place.top() > area.viewport().height():
                break
            above, room = self._room_in(block)
            look = self._look(picture_named(block.text()), room)
            if look is not None:
                self._lower_marks(painter, block, place.topLeft())
                is_chosen = self._is_chosen(block)
                width = look.deviceIndependentSize().width()
                is_mirrored = block.textDirection() is Qt.LayoutDirection.RightToLeft
                left = area.viewport().width() - width if is_mirrored else 0
                corner = QPoint(round(left), round(place.top() + above) + _GAP)
                painter.drawPixmap(corner, look)
                if is_chosen:
                    veil = self._mark_colour()
                    veil.setAlphaF(_VEIL)
                    painter.fillRect(QRectF(corner, look.deviceIndependentSize()), veil)
                self._write_first_letter(painter, block, place.topLeft(), is_chosen=is_chosen)
            block = block.next()
        painter.end()

    def _lower_marks(self, painter: QPainter, block: QTextBlock, corner: QPointF) -> None:
        """Qt marks a line as high as its highest letter: what goes beyond the others is ground again.

        Where the others stand, as wide as the page.
        """
        fonts, line = QFontMetricsF(self._area.font()), self._line_of(block)
        foot = line.y() + line.ascent() + fonts.descent()
        head = foot - fonts.lineSpacing() * block.blockFormat().lineHeight() / 100
        width, ground = self._area.viewport().width(), self._desk.theme.colour("bg")
        for begins, ends in ((line.y(), head), (foot, line.y() + line.height())):
            beyond = QRectF(0, corner.y() + begins, width, ends - begins)
            painter.fillRect(beyond.toAlignedRect(), ground)
        if block.layout().lineCount() == 1 and block.textDirection() is Qt.LayoutDirection.LeftToRight:
            # The end of a line is marked as wide as the line is high.
            ends = line.naturalTextRect().right() + fonts.lineSpacing() / _END_OF_LINE
            beyond = QRectF(ends, corner.y() + head, width - ends, foot - head)
            painter.fillRect(beyond.toAlignedRect(), ground)

    def _write_first_letter(
        self, painter: QPainter, block: QTextBlock, corner: QPointF, *, is_chosen: bool
    ) -> None:
        """In the place of the high one, which is too thin to be seen, as large as the others of its line."""
        line = self._line_of(block)
        # It is (x, the place); Qt's own types call it an object.
        x = min(cast("tuple[float, int]", line.cursorToX(place))[0] for place in (0, 1))
        painter.setFont(self._area.font())
        painter.setPen(self._desk.theme.colour("text" if is_chosen else "hint"))
        painter.drawText(corner + QPointF(x, line.y() + line.ascent()), "!")

    def _is_chosen(self, block: QTextBlock) -> bool:
        """Whether the picture is: the letter that makes its room stands in what is chosen."""
        chosen = self._area.textCursor()
        return chosen.selectionStart() <= block.position() < chosen.selectionEnd()

    def _mark_colour(self) -> QColor:
        return self._area.palette().color(QPalette.ColorRole.Highlight)

    def _line_of(self, block: QTextBlock) -> QTextLine:
        """The first of a paragraph: the one with the high letter."""
        return block.layout().lineAt(0)

    def _room_in(self, block: QTextBlock) -> tuple[float, int]:
        """Where the line with the high letter begins within a paragraph, and the pixels above its other letters."""
        if block.layout().lineCount() == 0:
            return 0, 0
        line = self._line_of(block)
        letters = QFontMetricsF(self._area.font()).ascent()
        return line.y(), int(line.ascent() - letters) - 2 * _GAP

    def _look(self, name: str, room: int) -> QPixmap | None:
        content_hash = self._hashes.get(name)
        if content_hash is None or room <= 0:
            return None
        if content_hash not in self._looks:
            self._looks[content_hash] = None
            ratio = self._area.devicePixelRatioF()
            width = round(self._area.viewport().width() * ratio)
            attached = self._desk.store.attached

            def work() -> QImage:
                return fitted(attached.content(content_hash) or b"", width, round(room * ratio))

            done, leave = partial(self._take, content_hash, ratio), self._leave
            self._desk.background.start(work, while_alive(self, done), while_alive(self, leave))
        return self._looks[content_hash]

    def _take(self, content_hash: str, ratio: float, image: QImage) -> None:
        # Meanwhile another page may have been opened.
        if content_hash in self._looks and not image.isNull():
            look = QPixmap.fromImage(image)
            look.setDevicePixelRatio(ratio)
            self._looks[content_hash] = look
            self._area.viewport().update()

    def _leave(self, error: BaseException) -> None:
        """The line names what could not be read; opening the file says why."""
        if not isinstance(error, OSError | ReboundError):
            raise error
