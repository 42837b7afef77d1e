"""Tab goes through a page as it is read.

Qt goes by when each thing was made, and rows are made whenever there is something to show in them. It also stops at
whatever hands the keyboard on to another (`setFocusProxy`), and is led back by it into the middle of the page.
"""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QLayout,
    QMainWindow,
    QScrollArea,
    QWidget,
)

from rebound_desktop.ui.widgets.laid_out import laid_out

# What takes the keyboard as one, whatever it is made of.
_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox)
_KEPT, _ROUND = "keeps_tab_order", "keeps_the_keyboard"
_LAST, _HAS_LAST = "comes_last", "has_what_comes_last"


def keep_tab_order(widget: QWidget) -> None:
    """What is in it follows each other as `QWidget.setTabOrder` was told, not as it stands."""
    widget.setProperty(_KEPT, True)


def comes_last(widget: QWidget, within: QWidget) -> None:
    """Of all that is in `within` Tab comes to this last, wherever it stands."""
    widget.setProperty(_LAST, True)
    within.setProperty(_HAS_LAST, True)


def keep_the_keyboard(widget: QWidget) -> None:
    """From the last in it Tab leads to the first, and to nothing that it covers."""
    widget.setProperty(_ROUND, True)


def go_by_tab(window: QWidget, onward: bool) -> bool:
    """The keyboard to what is read next in a window, or before; from the last to the first. False: there is nothing."""
    here = window.focusWidget()
    above = [] if here is None else list(_upward(here))
    around = next((each for each in above if each.property(_ROUND)), window)
    order = reading_order(around, here)
    if not order:
        return False
    # The editor of a cell, say, is left as the table is; what stands nowhere here, to the beginning or the end.
    places = (order.index(each) for each in above if each in order)
    place = next(places, -1 if onward else 0)
    following = order[(place + (1 if onward else -1)) % len(order)]
    following.setFocus(Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason)
    return True


def reading_order(widget: QWidget, here: QWidget | None = None) -> list[QWidget]:
    """What is seen in a widget and takes the keyboard by Tab, as it is read.

    here: what has it by other means, and stands among them.
    """
    found = [
        each for child in _parts(widget) if child.isVisible() for each in (child, *reading_order(child, here))
    ]
    taking = [each for each in found if each is here or _takes(each)]
    if widget.property(_KEPT):
        taking.sort(key=_places_in_chain(widget).__getitem__)
    if widget.property(_HAS_LAST):
        taking.sort(key=lambda each: bool(each.property(_LAST)))
    return taking


def _upward(widget: QWidget) -> Iterator[QWidget]:
    """Itself and all it lies in."""
    above: QWidget | None = widget
    while above is not None:
        yield above
        above = above.parentWidget()


def _takes(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    chosen = _chosen_beside(widget)
    if chosen is not None:
        # Qt takes Tab from all but the one that had the keyboard last, whichever is chosen since.
        return chosen is widget
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _chosen_beside(widget: QWidget) -> QAbstractButton | None:
    """Of several of which one is chosen that one: it is come to, and the arrows lead on from there."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    can_take = chosen is not None and chosen.isVisible() and chosen.isEnabled() and bool(chosen.focusPolicy())
    return chosen if can_take else None


def _parts(widget: QWidget) -> list[QWidget]:
    """What stands in it, as it is read: first what is laid out, then what was put somewhere."""
    if isinstance(widget, _WHOLE):
        return []
    if isinstance(widget, QMainWindow | QScrollArea):
        inside = widget.centralWidget() if isinstance(widget, QMainWindow) else widget.widget()
        return [inside] if inside is not None else []
    first = list(_read(widget.layout()))
    known = set(first)
    placed = [
        each
        for each in widget.children()
        if isinstance(each, QWidget) and not each.isWindow() and each not in known
    ]
    return first + sorted(placed, key=_place)


def _place(widget: QWidget) -> tuple[int, int]:
    is_mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return widget.y(), -widget.x() if is_mirrored else widget.x()


def _read(layout: QLayout | None) -> Iterator[QWidget]:
    """What is laid out, as it is read."""
    if layout is None:
        return
    held = laid_out(layout)
    numbers = list(held)
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: cast(tuple[int, int, int, int], layout.getItemPosition(number)))
    elif isinstance(layout, QBoxLayout) and layout.direction() is QBoxLayout.Direction.BottomToTop:
        # What stands at the end where there is room stands above where there is none.
        numbers.reverse()
    for number in numbers:
        each = held[number]
        if isinstance(each, QWidget):
            yield each
        else:
            yield from _read(each)


def _places_in_chain(widget: QWidget) -> dict[QWidget, int]:
    places: dict[QWidget, int] = {}
    following = widget.nextInFocusChain()
    while following is not None and following is not widget:
        places[following] = len(places)
        following = following.nextInFocusChain()
    return places
