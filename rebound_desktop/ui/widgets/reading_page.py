"""A text to read, set in the app's letters: no marks, no caret, nothing fetched."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser

from rebound_desktop.core.beginnings import places
from rebound_desktop.markdown_html import WITHIN
from rebound_desktop.paper.dots import dots_from, draw_dots
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.addresses import open_link
from rebound_desktop.ui.widgets.controls import WRITING_WIDTH, side_margin
from rebound_desktop.ui.widgets.found_marks import found_shape, marked
from rebound_desktop.ui.widgets.reading_slices import ReadingSlices

# From the ring that tells where the keyboard is to the first line.
_TOP = 12
_BARE_NAME = re.compile(r"[\w-]+\.png")
_ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
_CELL = re.compile(r"<t[hd].*?</t[hd]>", re.DOTALL)
# Qt makes a heading of the fifth level smaller than its size says, unless that is "medium" too; and cuts off code that
# is not told to wrap.
_SHEET = """
p, li, td {{ line-height: 112%; }}
p {{ margin-top: 0; margin-bottom: 12px; }}
p.picture {{ line-height: 100%; margin-bottom: 16px; }}
h1 {{ font-weight: 600; font-size: {h1}px; margin-bottom: 2px; }}
h2 {{ font-weight: 600; font-size: {h2}px; }}
h3, h4, h5, h6 {{ font-weight: 600; font-size: {h3}px; }}
h5 {{ font-size: medium; }}
p.day, p.later {{ font-family: "Inter"; font-size: {small}px; color: {muted}; }}
p.later {{ margin-top: 20px; margin-bottom: 4px; }}
blockquote {{ color: {muted}; margin-left: 16px; margin-right: 16px; font-style: {slant}; }}
code {{ color: {clay}; }}
pre {{ white-space: pre-wrap; }}
th {{ text-align: left; }}
th, td {{ padding-top: 2px; padding-bottom: 2px; padding-{end}: {gap}px; }}
a {{ color: {accent}; }}
"""


def _mirrored(html: str) -> str:
    """Tables from the right: Qt sets their text so, and leaves the columns where they were."""
    rows = _ROW.sub(lambda row: f"<tr>{''.join(reversed(_CELL.findall(row[1])))}</tr>", html)
    return rows.replace("<table", '<table dir="rtl"')


class ReadingPage(QTextBrowser):
    """Fetches nothing. A link that is clicked is opened by the desktop, where that is safe.

    `left` is Esc; `followed` gives what stands behind WITHIN of a link to something of ours. pictures: the folder that
    pictures with a bare name come from; without it there are none but those in `kept`, by their addresses, as large as
    they are to be seen.
    """

    left = Signal()
    followed = Signal(str)

    def __init__(self, theme: Theme, name: str, pictures: Path | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._pictures = pictures
        self.kept: dict[str, QImage] = {}
        # Those of them that stand in the text, and the room they were last given.
        self._asked: set[str] = set()
        self._wide = 0
        self.setAccessibleName(name)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setProperty("role", "writing")
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._open)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._slices = ReadingSlices(self)
        # The first mark is in view until somebody scrolls, however the page is laid out meanwhile.
        self._is_at_marks = False
        self.verticalScrollBar().actionTriggered.connect(self._let_marks_go)

    def _open(self, address: QUrl) -> None:
        told = address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if told.startswith(WITHIN):
            self.followed.emit(told.removeprefix(WITHIN))
        else:
            open_link(address.toString())

    def show_html(self, html: str) -> None:
        """Set it in the theme's letters and colours."""
        self.show_parts([html])

    def show_parts(self, parts: Sequence[str], place: int = 0) -> None:
        """The same of a text that may be long, in parts none of which ends within a paragraph, a list or a table.

        What is seen first is set now, the rest in slices. place: where the scroll bar is to be as soon as it can.
        """
        theme = self._theme
        sizes = {"h1": theme.px(24), "h2": theme.px(20), "h3": theme.px(17), "small": theme.px(12)}
        colours = {name: theme.colour(name).name() for name in ("muted", "clay", "accent")}
        end = "right"
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            end, parts = "left", [_mirrored(part) for part in parts]
        # Letters of these stand upright: leaned over, they would only be bent.
        is_upright = QLocale().language() in (QLocale.Language.Arabic, QLocale.Language.Japanese)
        slant = "normal" if is_upright else "italic"
        self.setFont(theme.writing_font(17))
        self.document().setDefaultFont(theme.writing_font(17))
        self.document().setDefaultStyleSheet(
            _SHEET.format(**sizes, **colours, end=end, gap=theme.px(24), slant=slant)
        )
        self._asked.clear()
        self._wide = self._room_for_pictures()
        self._slices.begin(parts, place)

    def mark_words(self, words: Sequence[str]) -> None:
        """Words stand out wherever one begins so, in the colours that finding has on a page; without any, none do."""
        shape = found_shape(self._theme)
        marks, block = [], self.document().begin()
        while words and block.isValid():
            for start, end in places(words, block.text()):
                begin = block.position()
                marks.append(marked(self.document(), begin + start, begin + end, shape))
            block = block.next()
        self.setExtraSelections(marks)

    def go_to_marks(self) -> None:
        """The first of what stands out comes into view, with some lines above it, where it is further down."""
        marks, bar = self.extraSelections(), self.verticalScrollBar()
        self._is_at_marks = bool(marks)
        if marks:
            # Whoever comes with the keyboard goes on from there, and not from the beginning.
            begins, stood_at = QTextCursor(marks[0].cursor), bar.value()
            begins.setPosition(begins.selectionStart())
            self.setTextCursor(begins)
            bar.setValue(stood_at)
            if not 0 <= self.cursorRect(begins).top() < self.viewport().height() * 2 // 3:
                self._scroll_to(begins)

    def _scroll_to(self, place: QTextCursor) -> None:
        bar, top = self.verticalScrollBar(), self.cursorRect(place).top()
        bar.setValue(bar.value() + top - self.viewport().height() // 4)

    def _let_marks_go(self) -> None:
        self._is_at_marks = False

    def _stay_at_marks(self) -> None:
        if self._is_at_marks and (marks := self.extraSelections()):
            self._scroll_to(marks[0].cursor)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of ours, as wide as the column; nothing else, from nowhere."""
        bare = name.toString() if isinstance(name, QUrl) else name
        if bare in self.kept:
            self._asked.add(bare)
            return self._fitting(self.kept[bare])
        if self._pictures is None or not _BARE_NAME.fullmatch(bare):
            return None
        picture = QImage(str(self._pictures / bare))
        wide = self._room_for_pictures()
        if picture.isNull() or wide <= 0:
            return None
        return self._as_wide(picture, wide)

    def _room_for_pictures(self) -> int:
        """Pixels of the column; the bar that comes once a picture is there takes its width from it."""
        bar = self.verticalScrollBar()
        room = self.viewport().width() - (0 if bar.isVisible() else bar.sizeHint().width())
        return min(room, self._theme.px(WRITING_WIDTH))

    def _fitting(self, picture: QImage) -> QImage:
        """As large as it is to be seen, or as wide as the column where that is narrower."""
        wide = self._room_for_pictures()
        is_narrower = 0 < wide < picture.deviceIndependentSize().width()
        return self._as_wide(picture, wide) if is_narrower else picture

    def _as_wide(self, picture: QImage, wide: int) -> QImage:
        ratio = self.devicePixelRatioF()
        shown = picture.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        return shown

    def _fit_pictures(self) -> None:
        """The column is wider now, or narrower: the pictures that stand in it follow."""
        wide = self._room_for_pictures()
        if not self._asked or wide == self._wide:
            return
        self._wide = wide
        document = self.document()
        for place in self._asked & self.kept.keys():
            document.addResource(
                QTextDocument.ResourceType.ImageResource, QUrl(place), self._fitting(self.kept[place])
            )
        document.markContentsDirty(0, document.characterCount())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and the dots of its lists."""
        super().paintEvent(event)
        painter, scrolled = QPainter(self.viewport()), self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        first = self.cursorForPosition(QPoint(0, 0)).block()
        draw_dots(painter, dots_from(first, scrolled + self.viewport().height()), self._theme.colour("muted"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column; the scroll bar stands at the window's edge."""
        margin = side_margin(self._theme, self.width())
        self.setViewportMargins(margin, _TOP, margin, 0)
        super().resizeEvent(event)
        self._fit_pictures()
        if self._is_at_marks:
            # In a narrow room it stands behind the list as its marks are gone to, and is as large as it is to be later.
            soon(self, self._stay_at_marks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to writing."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
