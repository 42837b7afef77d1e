"""One of a list is open beside it: what is shown where that one goes, and shown again where it comes back.

    one = OneOpen(page, side, content)
    one.aside_wanted.connect(self._set_aside)                   # Delete on the row of what is open
    one.set_aside(store.jobs.set_aside, tr("Job set aside"))    # what is open, with undo
    one.forget()                                                # somebody opened another

On refresh: `note_place(keys)` before the list is read anew. Then `come_back()` is what is to be shown again, or, where
what is open is gone, `neighbour(keys)` what is to be shown instead.
"""

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from rebound_desktop.ui.page import Page
from rebound_desktop.ui.widgets.side_list import SideList


class OneOpen(QObject):
    """What is open is the page's `shown_key`; what is still there, it `has`."""

    aside_wanted = Signal()

    def __init__(self, page: Page, side: SideList, content: QStackedWidget) -> None:
        super().__init__(page)
        self._side = side
        self._content = content
        # Where what is open stands in the list, or stood.
        self._place = 0
        # What was set aside here, until another is opened.
        self._gone: int | None = None
        side.aside_wanted.connect(self._take_delete)

    @property
    def _page(self) -> Page:
        # Asked for, not kept: a page that is kept by what it keeps would not go until garbage is collected.
        page = self.parent()
        assert isinstance(page, Page)
        return page

    def note_place(self, listed: Sequence[int]) -> None:
        """Remember where what is open stands among these keys, while the list still has it."""
        key = self._page.shown_key()
        if key is not None and key in listed:
            self._place = listed.index(key)

    def forget(self) -> None:
        """Another was opened: what was set aside is not shown again when it comes back."""
        self._gone = None

    def set_aside(self, verb: Callable[[int], object], said: str) -> None:
        """Set aside what is open, and offer undo. The page has kept what was typed, and shows the next as it hears."""
        key = self._page.shown_key()
        if key is None:
            return
        desk = self._page.desk
        if desk.attempt(lambda: verb(key)):
            self._gone = key
            desk.say(said, undo=True)

    def come_back(self) -> int | None:
        """What was set aside and is there again, where no other was opened since; told once."""
        back = self._gone
        if back is None or not self._page.has(back):
            return None
        self._gone = None
        return back

    def neighbour(self, listed: Sequence[int]) -> int | None:
        """What takes the place of what is gone: the next in the list, at its end the one before; None for nothing.

        Only what is listed: beside a search that finds nothing any more, something else would look like a find.
        Whoever clears the search, or undoes, has the list again to open from.
        """
        by_nearness = (*listed[self._place :], *reversed(listed[: self._place]))
        # A list that is read beside the window still has what is gone.
        return next((key for key in by_nearness if self._page.has(key)), None)

    def show_nothing(self) -> None:
        """Nothing is open, though there is something to open: the list, which says why it is empty, speaks alone."""
        self._content.setCurrentWidget(self._nothing)
        if self._side.isHidden():
            self._side.show_list()

    @property
    def is_nothing_shown(self) -> bool:
        """Whether `show_nothing` was the last word."""
        return self._content.currentWidget() is self._nothing

    @cached_property
    def _nothing(self) -> QWidget:
        made = QWidget()
        self._content.addWidget(made)
        return made

    def _take_delete(self, key: int) -> None:
        # An arrow key may have gone on where what is open could not be left.
        if key == self._page.shown_key():
            self.aside_wanted.emit()
