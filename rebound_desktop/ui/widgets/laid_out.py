"""What a layout holds, without asking it for its items; and painting once it has laid out what came.

Python knows what `QLayout.itemAt` answered for as long as the layout stands, though Qt deletes an item with what it
held. Whatever Qt makes next at that address is then taken for the item as it ends, and the program crashes.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLayout, QWidget

from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.widgets.flow import Flow


def laid_out(layout: QLayout) -> dict[int, QWidget | QLayout]:
    """Place → the widget or the layout that stands there, from the first to the last; gaps are left out."""
    if isinstance(layout, Flow):
        # Each of its places would be asked for in Python.
        return dict(enumerate(layout.widgets()))
    parent = layout.parentWidget()
    children = [*layout.children(), *(parent.children() if parent is not None else ())]
    held = {layout.indexOf(each): each for each in children if isinstance(each, QWidget | QLayout)}
    return {place: held[place] for place in sorted(held) if place >= 0}


def tell_in_order(widgets: Sequence[QWidget]) -> None:
    """Have siblings heard as they stand: Qt tells them in the order in which they were made."""
    parent = widgets[0].parentWidget() if widgets else None
    if parent is None:
        return
    made = {id(each): place for place, each in enumerate(parent.children())}
    places = [made[id(each)] for each in widgets]
    in_order = next((here for here in range(1, len(places)) if places[here] < places[here - 1]), None)
    for each in widgets[in_order:] if in_order is not None else ():
        each.raise_()


def paint_when_laid_out(page: QWidget) -> None:
    """Paint nothing until what was made anew has its room: for a moment the page is as low as without it, and its parts
    would be seen to lie over one another. Called once all that is new stands in it.
    """

    def lay_out_and_paint() -> None:
        # Each asks what it stands in for more room, a turn of the event loop later.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        page.setUpdatesEnabled(True)

    page.setUpdatesEnabled(False)
    soon(page, lay_out_and_paint)
