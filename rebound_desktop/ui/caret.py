"""Where the caret stood when the journal was locked, and back there afterwards. No text is kept, only places."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_TEXTS = (QTextEdit, QPlainTextEdit)


@dataclass(frozen=True)
class CaretPlace:
    """A field by what it is called, and the caret's two ends in it; `scrolled` is how far a text was scrolled."""

    kind: type[QWidget]
    name: str
    anchor: int
    position: int
    scrolled: int = 0


def place_of_caret(page: QWidget) -> CaretPlace | None:
    """Where the caret stands on a page, or None when it stands in no text of it."""
    field = page.window().focusWidget()
    if field is None or not page.isAncestorOf(field):
        return None
    if isinstance(field, _TEXTS):
        cursor = field.textCursor()
        scrolled = field.verticalScrollBar().value()
        return CaretPlace(type(field), field.accessibleName(), cursor.anchor(), cursor.position(), scrolled)
    if isinstance(field, QLineEdit) and field.echoMode() is QLineEdit.EchoMode.Normal:
        return CaretPlace(type(field), field.accessibleName(), field.cursorPosition(), field.cursorPosition())
    return None


def put_caret_back(page: QWidget, place: CaretPlace) -> None:
    """The caret where it was, if that field stands there again."""
    QApplication.sendPostedEvents()
    for field in page.findChildren(place.kind):
        if not field.isVisibleTo(page) or field.accessibleName() != place.name:
            continue
        if isinstance(field, _TEXTS):
            last = max(field.document().characterCount() - 1, 0)
            cursor = field.textCursor()
            cursor.setPosition(min(place.anchor, last))
            cursor.setPosition(min(place.position, last), QTextCursor.MoveMode.KeepAnchor)
            field.setTextCursor(cursor)
            field.verticalScrollBar().setValue(place.scrolled)
        elif isinstance(field, QLineEdit):
            field.setCursorPosition(place.position)
        field.setFocus()
        return
