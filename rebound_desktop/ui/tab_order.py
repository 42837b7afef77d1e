"""Tab goes through a page as it is read.

Qt goes by when each thing was made, and rows are made whenever there is something to show in them.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QMainWindow,
    QScrollArea,
    QWidget,
)

# What takes the keyboard as one, whatever it is made of.
_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox)
_KEPT = "keeps_tab_order"


def keep_tab_order(widget: QWidget) -> None:
    """What is in it follows each other as `QWidget.setTabOrder` was told, not as it stands."""
    widget.setProperty(_KEPT, True)


def put_in_reading_order(window: QWidget) -> None:
    """From now on Tab leads through what is seen of a window in the order of its layouts."""
    for before, after in pairwise(reading_order(window)):
        QWidget.setTabOrder(before, after)


def reading_order(widget: QWidget) -> list[QWidget]:
    """What is seen in a widget and takes the keyboard by Tab, as it is read."""
    found = [each for child in _parts(widget) if child.isVisible() for each in (child, *reading_order(child))]
    taking = [each for each in found if _takes(each)]
    if widget.property(_KEPT):
        taking.sort(key=_places_in_chain(widget).__getitem__)
    return taking


def _takes(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(by_tab) and widget.isEnabled() and widget.focusProxy() is None


def _parts(widget: QWidget) -> list[QWidget]:
    """What stands in it, as it is read: first what is laid out, then what was put somewhere."""
    if isinstance(widget, _WHOLE):
        return []
    if isinstance(widget, QMainWindow | QScrollArea):
        inside = widget.centralWidget() if isinstance(widget, QMainWindow) else widget.widget()
        return [inside] if inside is not None else []
    laid_out = list(_laid_out(widget.layout()))
    known = set(laid_out)
    placed = [
        each
        for each in widget.children()
        if isinstance(each, QWidget) and not each.isWindow() and each not in known
    ]
    return laid_out + sorted(placed, key=_place)


def _place(widget: QWidget) -> tuple[int, int]:
    is_mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return widget.y(), -widget.x() if is_mirrored else widget.x()


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: cast(tuple[int, int, int, int], layout.getItemPosition(number)))
    for number in numbers:
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
        elif item is not None:
            yield from _laid_out(item.layout())


def _places_in_chain(widget: QWidget) -> dict[QWidget, int]:
    places: dict[QWidget, int] = {}
    following = widget.nextInFocusChain()
    while following is not None and following is not widget:
        places[following] = len(places)
        following = following.nextInFocusChain()
    return places
