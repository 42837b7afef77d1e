"""A writing area for an entry's text, wherever it is written: files are welcome in it, and pictures are seen."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QTextDocument
from PySide6.QtWidgets import QWidget

from rebound_desktop.core.from_html import is_picture_alone
from rebound_desktop.ui.journal.inline_pictures import InlinePictures
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.writing import WritingArea

# What the address of a picture begins with that rich text carries within itself.
_DATA = "data:image/"


class PicturedArea(WritingArea):
    """`files_came` gives the paths of files that were dropped or pasted, `picture_came` a picture without a file,
    `page_came` rich text with pictures within it and the same in plain words; whoever listens keeps them, and says so
    in the text.
    """

    files_came = Signal(list)
    picture_came = Signal(QImage)
    page_came = Signal(str, str)

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, titled: bool = False
    ) -> None:
        super().__init__(theme, name, parent, titled=titled)
        self.pictures: InlinePictures | None = None
        # It paints its own ground: otherwise all that lies beneath it would be painted anew for every letter.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page's ground, the text, and what is to be seen in it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("bg"))
        painter.end()
        super().paintEvent(event)
        if self.pictures is not None:
            self.pictures.paint()

    def take_out(self, words: str) -> None:
        """Take out what was put in for something that did not come, with its line where it has one for itself."""
        found = self.document().find(words, options=QTextDocument.FindFlag.FindCaseSensitively)
        if found.isNull():
            return
        found.beginEditBlock()
        found.removeSelectedText()
        if not found.block().text():
            # The first line has none before it to end: the next one moves up.
            found.deletePreviousChar() if found.block().previous().isValid() else found.deleteChar()
        found.endEditBlock()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Pictures and files are welcome too."""
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files are kept with the entry, and so is a picture that comes without words."""
        paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        has_words = source.hasHtml() and not is_picture_alone(source.html())
        image = source.imageData() if source.hasImage() and not has_words else None
        if paths:
            self.files_came.emit(paths)
        elif isinstance(image, QImage) and not image.isNull():
            self.picture_came.emit(image)
        elif source.hasHtml() and _DATA in source.html():
            self.page_came.emit(source.html(), source.text())
        else:
            super().insertFromMimeData(source)
