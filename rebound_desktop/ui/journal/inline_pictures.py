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
    QRegion,
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
from rebound_desktop.ui.widgets.writing.marks import MarkdownMarks, places_in_qt

# Space above a picture, and between it and the letters beneath it.
_GAP = 6
# How much of the mark lies over a picture that is chosen.
_VEIL = 0.5


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
                letters = self._lower_marks(painter, block, place.topLeft())
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
                self._close_bracket(painter, block, place.topLeft(), letters, is_chosen=is_chosen)
            block = block.next()
        painter.end()

    def _lower_marks(self, painter: QPainter, block: QTextBlock, corner: QPointF) -> QRectF:
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
        return QRectF(0, corner.y() + head, width, foot - head)

    def _close_bracket(
        self, painter: QPainter, block: QTextBlock, corner: QPointF, letters: QRectF, *, is_chosen: bool
    ) -> None:
        """The last letter, in the place of the high one that is not seen, as large as the others of its line."""
        line, last = self._line_of(block), _high_letter(block)
        # It is (x, the place); Qt's own types call it an object.
        x, after = (cast("tuple[float, int]", line.cursorToX(place))[0] for place in (last, last + 1))
        is_mirrored = after < x
        letter = "(" if is_mirrored else ")"
        width = QFontMetricsF(self._area.font()).horizontalAdvance(letter)
        foot = QPointF(x - width if is_mirrored else x, line.y() + line.ascent())
        if is_chosen:
            # The high one is seen in what is chosen, and its room; the caret stays wherever it is.
            begins, ends = (0.0, x) if is_mirrored else (x, letters.width())
            room = QRectF(corner.x() + begins, letters.y(), ends - begins, letters.height())
            painter.setClipRegion(QRegion(room.toAlignedRect()) - QRegion(self._area.cursorRect()))
            painter.fillRect(room, self._desk.theme.colour("bg"))
            painter.setClipping(False)
            mark = QRectF(corner.x() + foot.x(), letters.y(), width, letters.height())
            painter.fillRect(mark, self._mark_colour())
        painter.setFont(self._area.font())
        painter.setPen(self._desk.theme.colour("text" if is_chosen else "hint"))
        # Of a painter from right to left, the letter would be its own reflection.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(corner + foot, letter)

    def _is_chosen(self, block: QTextBlock) -> bool:
        """Whether the picture is: the letter that makes its room stands in what is chosen."""
        chosen = self._area.textCursor()
        return chosen.selectionStart() <= block.position() + _high_letter(block) < chosen.selectionEnd()

    def _mark_colour(self) -> QColor:
        return self._area.palette().color(QPalette.ColorRole.Highlight)

    def _line_of(self, block: QTextBlock) -> QTextLine:
        """The last of a paragraph: the one with the high letter."""
        layout = block.layout()
        return layout.lineAt(layout.lineCount() - 1)

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


def _high_letter(block: QTextBlock) -> int:
    """The place in a line of the letter that makes room for its picture."""
    return places_in_qt(block.text())(len(block.text().rstrip()) - 1)
