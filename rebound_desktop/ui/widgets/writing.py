"""The writing area: Markdown as plain text with quiet live styling, kept by itself as one writes."""

import re

from PySide6.QtCore import QMimeData, QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from rebound_desktop.core.journal import normalise
from rebound_desktop.ui.theme import Theme

KEEP_AFTER_LAST_KEY = 800
KEEP_AFTER_FIRST_KEY = 1000
SIZE, LINE_HEIGHT = 17, 155
TITLE_LENGTH = 60


class WritingArea(QTextEdit):
    """Text as it is typed and kept: every character exact but for `core.journal.normalise`.

    `keep_due` is emitted 0.8 s after the last key and at most 1 s after the first one not kept yet; whoever
    listens writes `text()` to the store and calls `mark_kept()`. With `titled`, a short first line with more
    beneath it looks like the title that lists show it as.
    """

    keep_due = Signal()
    finished = Signal()

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, titled: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._loading = False
        self._touched = False
        self._kept = ""
        self.setAcceptRichText(False)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setProperty("role", "writing")
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._marks = MarkdownMarks(self.document(), theme, titled=titled)
        self._after_last = _single_shot(self, KEEP_AFTER_LAST_KEY)
        self._after_first = _single_shot(self, KEEP_AFTER_FIRST_KEY)
        self._after_last.timeout.connect(self.keep_now)
        self._after_first.timeout.connect(self.keep_now)
        self.document().contentsChanged.connect(self._typed)
        self._dress()
        theme.changed.connect(self._dress)

    def text(self) -> str:
        """What stands here, with line feeds between lines; all else exactly as it was typed."""
        return self.document().toRawText().replace("\u2029", "\n")

    def load(self, text: str) -> None:
        """Show a text that is kept already. Nothing is due to be kept after it, and undo stops there."""
        self._loading = True
        self.document().setUndoRedoEnabled(False)
        self.setPlainText(normalise(text))
        self._set_line_height()
        self.document().setUndoRedoEnabled(True)
        self._loading = False
        self.mark_kept()

    def mark_kept(self) -> None:
        """What stands here now is in the store."""
        self._kept = self.text()
        self._touched = False
        self._after_last.stop()
        self._after_first.stop()

    @property
    def is_kept(self) -> bool:
        """True when nothing was typed since `load` or `mark_kept`."""
        return not self._touched or self.text() == self._kept

    def keep_now(self) -> None:
        """Ask to be kept at once, if anything is to be kept: on leaving, locking, closing."""
        self._after_last.stop()
        self._after_first.stop()
        if not self.is_kept:
            self.keep_due.emit()

    def try_again_later(self) -> None:
        """Ask once more after a moment: keeping was refused."""
        self._after_first.start()

    def replace_all(self, text: str) -> None:
        """Put another text here as one step that Ctrl+Z takes back; the caret goes to its end."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(normalise(text))
        cursor.endEditBlock()
        self._set_line_height()
        self.caret_to_end()

    def caret_to_end(self) -> None:
        """The caret after the last character, in view."""
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.ensureCursorVisible()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text; lines pasted in get the page's line height."""
        if source.hasText():
            self.textCursor().insertText(normalise(source.text()))
            self._set_line_height()
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter says done; all else is typing."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep on leaving."""
        super().focusOutEvent(event)
        self.keep_now()

    def _typed(self) -> None:
        if self._loading:
            return
        self._touched = True
        self._after_last.start()
        if not self._after_first.isActive():
            self._after_first.start()

    def _dress(self) -> None:
        # A widget's own font outranks the style sheet only when it is set after it.
        self._loading = True
        self.setFont(self._theme.writing_font(SIZE))
        self._marks.dress()
        self._set_line_height()
        self._loading = False

    def _set_line_height(self) -> None:
        """155 % of the letters' size for every line, without an undo step of its own."""
        # Qt's proportion is of the font's own line, which is a good deal higher than its size in some fonts.
        own_line = self.fontMetrics().lineSpacing() or 1
        proportion = LINE_HEIGHT * self._theme.px(SIZE) / own_line
        height = QTextBlockFormat()
        height.setLineHeight(proportion, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.joinPreviousEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(height)
        cursor.endEditBlock()


class MarkdownMarks(QSyntaxHighlighter):
    """Headings, emphasis and quotes styled in place; their marks stay, but quiet. The text stays as it is."""

    _HEADING = QRegularExpression(r"^(#{1,6})\s+.*$")
    _QUOTE = QRegularExpression(r"^>\s?.*$")
    _LIST = QRegularExpression(r"^\s*(?:[-*+]|\d+[.)])\s(?:\[[ xX]\]\s)?")
    _SPANS = (
        (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), "bold"),
        (re.compile(r"(?<![\*\w])(\*)(?=[^\s*])(.+?)(?<=[^\s*])\1(?!\*)"), "italic"),
        (re.compile(r"(?<![_\w])(_)(?=[^\s_])(.+?)(?<=[^\s_])\1(?![_\w])"), "italic"),
        (re.compile(r"(~~)(?=\S)(.+?)(?<=\S)\1"), "struck"),
        (re.compile(r"(`+)(.+?)\1"), "code"),
    )

    def __init__(self, document: QTextDocument, theme: Theme, *, titled: bool = False) -> None:
        super().__init__(document)
        self._theme = theme
        self._titled = titled
        self._formats: dict[str, QTextCharFormat] = {}

    def dress(self) -> None:
        """Take the theme's colours and sizes, and style everything anew."""
        theme = self._theme
        quiet, muted = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(theme.colour("hint"))
        muted.setForeground(theme.colour("muted"))
        bold, italic, struck, code = (QTextCharFormat() for _ in range(4))
        bold.setFontWeight(QFont.Weight.DemiBold)
        italic.setFontItalic(True)
        struck.setFontStrikeOut(True)
        code.setForeground(theme.colour("clay"))
        self._formats = {
            "quiet": quiet,
            "quote": muted,
            "bold": bold,
            "italic": italic,
            "struck": struck,
            "code": code,
        }
        for level, size in ((1, 24), (2, 20), (3, 17)):
            heading = QTextCharFormat()
            heading.setFontWeight(QFont.Weight.DemiBold)
            heading.setProperty(QTextCharFormat.Property.FontPixelSize, theme.px(size))
            self._formats[f"heading{level}"] = heading
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Style one line."""
        if not text or not self._formats:
            return
        heading = self._HEADING.match(text)
        if self._is_title(text):
            self.setFormat(0, len(text), self._formats["heading1"])
        if heading.hasMatch():
            level = heading.capturedLength(1)
            self.setFormat(0, len(text), self._formats[f"heading{min(level, 3)}"])
            self._merge(0, level, "quiet")
            return
        if self._QUOTE.match(text).hasMatch():
            self.setFormat(0, len(text), self._formats["quote"])
            self._merge(0, 1, "quiet")
        marks = self._LIST.match(text)
        if marks.hasMatch():
            self._merge(0, marks.capturedLength(), "quiet")
        for pattern, kind in self._SPANS:
            for match in pattern.finditer(text):
                self._merge(match.start(), match.end() - match.start(), kind)
                width = len(match[1])
                self._merge(match.start(), width, "quiet")
                self._merge(match.end() - width, width, "quiet")

    def _is_title(self, text: str) -> bool:
        """The rule of `core.journal.title_and_preview`, for a first line that needs no mark to be a title."""
        block = self.currentBlock()
        if not self._titled or block.blockNumber() > 0 or not block.next().isValid():
            return False
        has_mark = self._QUOTE.match(text).hasMatch() or self._LIST.match(text).hasMatch()
        return len(text) <= TITLE_LENGTH and not has_mark

    def _merge(self, start: int, length: int, kind: str) -> None:
        """Add a format to what a stretch has already."""
        for place in range(start, start + length):
            both = QTextCharFormat(self.format(place))
            both.merge(self._formats[kind])
            self.setFormat(place, 1, both)


def _single_shot(parent: QTextEdit, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
