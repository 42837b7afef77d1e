"""Searching beside the window: the first rows come at once, the rest a moment later, and the newest words win."""

from PySide6.QtCore import QObject, Signal

from rebound_desktop.core.finding import Chosen, Wanted
from rebound_desktop.store import Answer, ReboundError, Store
from rebound_desktop.ui.background import Background, while_alive


class Finding(QObject):
    """`found` gives an `Answer` twice for each search: what is seen first, then all of it (`is_all`).

    `refused` gives the world's error. A search that was overtaken says nothing.
    """

    found = Signal(object)
    refused = Signal(object)

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        # A thread of its own: a search never waits for a backup.
        self._beside = Background(self)

    def look_for(self, wanted: Wanted, chosen: Chosen) -> None:
        """Begin; whatever was looked for before is given up."""
        finder = self._store.finder
        request = finder.ask(wanted, chosen)

        def seen(answer: Answer | None) -> None:
            if answer is not None:
                self.found.emit(answer)
                self._beside.start(
                    lambda: finder.rest(request), while_alive(self, whole), while_alive(self, self._refuse)
                )

        def whole(answer: Answer | None) -> None:
            if answer is not None:
                self.found.emit(answer)

        self._beside.start(
            lambda: finder.first(request), while_alive(self, seen), while_alive(self, self._refuse)
        )

    def give_up(self) -> None:
        """Nothing is looked for any more."""
        self._store.finder.ask(Wanted())

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, ReboundError):
            raise error
        self.refused.emit(error)
