"""The writing area of an entry: a column of about seventy letters in the middle of whatever room there is."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent, QTextCursor

from rebound_desktop.ui.journal.inline_pictures import InlinePictures
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import side_margin
from rebound_desktop.ui.widgets.writing import WritingArea


class EntryArea(WritingArea):
    """The text of an entry. The column is kept by margins, so the scroll bar stands at the window's edge.

    `left` is Esc: the person wants out of the text. `files_came` gives the paths of files that were dropped or
    pasted, `picture_came` a picture without a file; whoever listens keeps them, and says so in the text if need be.
    """

    left = Signal()
    files_came = Signal(list)
    picture_came = Signal(QImage)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, titled=True)
        self.document().setDocumentMargin(0)
        self.pictures: InlinePictures | None = None
        theme.changed.connect(self._set_column)

    def take_in(self, text: str) -> None:
        """Show the same entry's newer text with the caret and the scroll where they were."""
        place, scrolled = self.textCursor().position(), self.verticalScrollBar().value()
        self.load(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)

    def show_found(self, words: str) -> None:
        """Bring the first place where one of the words stands into view, the caret before it."""
        for word in sorted(words.replace('"', " ").split(), key=len, reverse=True):
            found = self.document().find(word)
            if not found.isNull():
                caret = QTextCursor(found)
                caret.setPosition(found.selectionStart())
                self.setTextCursor(caret)
                self.ensureCursorVisible()
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and what is to be seen in it."""
        super().paintEvent(event)
        if self.pictures is not None:
            self.pictures.paint()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Pictures and files are welcome too."""
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files are kept with the entry, and so is a picture that comes without words."""
        paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        image = source.imageData() if source.hasImage() and not source.hasHtml() else None
        if paths:
            self.files_came.emit(paths)
        elif isinstance(image, QImage) and not image.isNull():
            self.picture_came.emit(image)
        else:
            super().insertFromMimeData(source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column."""
        super().resizeEvent(event)
        self._set_column()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc wants out; all else is the writing area's."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _set_column(self) -> None:
        margin = side_margin(self._theme, self.width())
        bar = self.verticalScrollBar().sizeHint().width() if self.verticalScrollBar().isVisible() else 0
        after = max(margin - bar, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self.setViewportMargins(after, 0, margin, 0)
        else:
            self.setViewportMargins(margin, 0, after, 0)
        # While the page is hidden Qt puts the relayout off, and the first look shows lines cut at the column's edge.
        if self.document().textWidth() != self.viewport().width():
            self.document().setTextWidth(self.viewport().width())

    def showEvent(self, event: QShowEvent) -> None:
        """The column, once there is one to see."""
        super().showEvent(event)
        self._set_column()
