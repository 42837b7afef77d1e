"""Where somebody stood on a page, and back there afterwards: the caret, how far all was scrolled. No text is kept."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from rebound_desktop.ui.tab_order import reading_order

_TEXTS = (QTextEdit, QPlainTextEdit)


class CaretPlace(Struct, frozen=True):
    """A field by what it is called, and the caret's two ends in it; `scrolled` is how far a text was scrolled.

    place: how many of its kind Tab comes to before, for a page on which everything is called something else.
    """

    kind: type[QWidget]
    name: str
    anchor: int = 0
    position: int = 0
    scrolled: int = 0
    place: int = -1


def place_of_keyboard(page: QWidget) -> CaretPlace | None:
    """Where the keyboard is on a page, in a text of it or anywhere else; None when it is not on it."""
    field = page.window().focusWidget()
    if field is None or not page.isAncestorOf(field):
        return None
    caret = place_of_caret(page) or CaretPlace(type(field), field.accessibleName())
    alike = _of_kind(page, caret.kind)
    return replace(caret, place=alike.index(field) if field in alike else -1)


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
    named = (each for each in page.findChildren(place.kind) if each.accessibleName() == place.name)
    field = next((each for each in named if each.isVisibleTo(page)), None)
    if place.place >= 0:
        alike = _of_kind(page, place.kind)
        # Several may be called the same, and in another language all are called otherwise.
        at_place = alike[place.place] if place.place < len(alike) else None
        if field is None or (at_place is not None and at_place.accessibleName() == place.name):
            field = at_place
    if field is not None:
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


class Stand(Struct, frozen=True):
    """How far each part of a page was scrolled, in the order they stand on it, and where the caret was."""

    scrolled: tuple[tuple[type[QWidget], int], ...]
    caret: CaretPlace | None


def stand_on(page: QWidget) -> Stand:
    """Where somebody stands on a page."""
    parts = tuple((type(part), part.verticalScrollBar().value()) for part in _parts(page))
    return Stand(parts, place_of_caret(page))


def stand_again(page: QWidget, stand: Stand) -> None:
    """All scrolled as it was and the caret where it was, as far as the page has the same parts."""
    if stand.caret is not None:
        put_caret_back(page, stand.caret)
    parts = _parts(page)
    if [type(part) for part in parts] == [kind for kind, _ in stand.scrolled]:
        for part, (_, value) in zip(parts, stand.scrolled, strict=True):
            part.verticalScrollBar().setValue(value)


def _of_kind(page: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [each for each in reading_order(page) if type(each) is kind]


def _parts(page: QWidget) -> list[QAbstractScrollArea]:
    return [part for part in page.findChildren(QAbstractScrollArea) if part.isVisibleTo(page)]
