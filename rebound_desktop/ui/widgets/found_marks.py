"""How what was looked for stands out in a text, wherever one is read or written."""

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from rebound_desktop.ui.theme import Theme


def found_shape(theme: Theme, *, in_hand: bool = False) -> QTextCharFormat:
    """The colours of a place. in_hand: of the one that was gone to."""
    shape = QTextCharFormat()
    if in_hand:
        shape.setBackground(theme.colour("selection"))
    else:
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        shape.setUnderlineColor(theme.colour("accent"))
        shape.setBackground(theme.colour("accent-soft"))
    # A link's own colour, and that of Markdown's marks, is for paper.
    shape.setForeground(theme.colour("text"))
    return shape


def marked(document: QTextDocument, start: int, end: int, shape: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """A place of the document in these colours, for `setExtraSelections`."""
    mark, cursor = QTextEdit.ExtraSelection(), QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    mark.cursor, mark.format = cursor, shape
    return mark
