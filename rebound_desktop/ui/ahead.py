"""Rooms are made ready while nobody waits, so that entering one for the first time is not felt."""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from rebound_desktop.ui.page import Page
from rebound_desktop.ui.pages import ROOMS, SIDEBAR_ROOMS, Room
from rebound_desktop.ui.views import JOBS_VIEWS

# Milliseconds: after a start, until the first step; and from one step to the next, for what the person does.
AFTER, EACH = 200, 20
# Rooms that the sidebar has not, though a key or Today leads there from anywhere.
ALSO = ("compare", "week", "help", "settings")


class Ahead(QObject):
    """Takes one small step a turn: a module of a room imported, a part of a page made, a page laid out.

    None while it `is_busy`: where something works beside the window, whoever does not have Python's lock waits for it
    at every call of Qt's, and a step of 20 ms would take 300; and who types or clicks is to feel none of it.
    """

    def __init__(
        self, make: Callable[[str], Page], parent: QWidget, is_busy: Callable[[], bool] = lambda: False
    ) -> None:
        """make: begins a room's page by the room's name, or gives the one that was made."""
        super().__init__(parent)
        self._make = make
        self._is_busy = is_busy
        self._steps = self._all_steps()
        self._timer = QTimer(self)
        self._timer.setInterval(AFTER)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether every room is ready."""
        return not self._timer.isActive()

    def _step(self) -> None:
        if self._is_busy():
            self._timer.setInterval(AFTER)
            return
        self._timer.setInterval(EACH)
        if next(self._steps, self) is self:
            self._timer.stop()

    def _all_steps(self) -> Iterator[None]:
        # The first widget that Qt made itself lets PySide look at every kind of widget there is.
        QAbstractScrollArea().viewport()
        yield
        views = (room for room in ROOMS if room.within and room.name in JOBS_VIEWS)
        also = (room for room in ROOMS if room.name in ALSO)
        for room in (*SIDEBAR_ROOMS, *views, *also):
            yield from self._ready(room)
        for room in ROOMS:
            yield from _imported(room)

    def _ready(self, room: Room) -> Iterator[None]:
        yield from _imported(room)
        page = self._make(room.name)
        yield
        while page.furnish_part():
            yield
        if not page.isVisible():
            # Painting one point of a hidden page lays all of it out, which its first showing then need not; painting
            # all of it makes the letters ready.
            page.grab(QRect(0, 0, 1, 1))
            yield
            if not page.isVisible():
                page.grab()
        yield


def _imported(room: Room) -> Iterator[None]:
    """Import a room's folder, a module at a time: the page at once would take as long as all that it needs."""
    module, _, _ = room.home.partition(":")
    folder, _, _ = module.rpartition(".")
    package = import_module(f"rebound_desktop.ui.{folder}")
    for found in iter_modules(package.__path__, f"{package.__name__}."):
        yield from _one_by_one(found.name)


def _one_by_one(name: str) -> Iterator[None]:
    """Import a module after those of ours that it begins with, each in a turn of its own."""
    if name in sys.modules:
        return
    for other in _begins_with(name):
        yield from _one_by_one(other)
    import_module(name)
    yield


def _begins_with(name: str) -> Iterator[str]:
    """The modules of ours that a module imports as it is imported: they stand among the names that its code uses."""
    spec = find_spec(name)
    get_code = getattr(spec.loader, "get_code", None) if spec is not None else None
    code = get_code(name) if get_code is not None else None
    package = ""
    for other in code.co_names if code is not None else ():
        if other.startswith("rebound_desktop."):
            yield other
            package = other if hasattr(sys.modules.get(other), "__path__") else ""
        elif package and find_spec(f"{package}.{other}") is not None:
            # "from package import module"
            yield f"{package}.{other}"
        else:
            package = ""
