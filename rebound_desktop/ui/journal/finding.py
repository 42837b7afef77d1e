"""Searching beside the window: the first rows come at once, the rest a moment later, and the newest words win."""

from PySide6.QtCore import QObject, QTimer, Signal

from rebound_desktop.core.finding import Chosen, Wanted
from rebound_desktop.store import Answer, ReboundError, Request, Store
from rebound_desktop.ui.background import Background, while_alive

# Milliseconds.
REST_AFTER = 120


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
        self._request: Request | None = None
        # Whoever types on wants the next first results, not all of the last ones.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_AFTER)
        self._rest.timeout.connect(self._find_rest)

    def look_for(self, wanted: Wanted, chosen: Chosen) -> None:
        """Begin; whatever was looked for before is given up."""
        finder = self._store.finder
        self._rest.stop()
        self._request = request = finder.ask(wanted, chosen)
        self._beside.start(
            lambda: finder.first(request), while_alive(self, self._seen), while_alive(self, self._refuse)
        )

    def give_up(self) -> None:
        """Nothing is looked for any more."""
        self._rest.stop()
        self._request = None
        self._store.finder.ask(Wanted())

    def _seen(self, answer: Answer | None) -> None:
        if answer is not None:
            self.found.emit(answer)
            self._rest.start()

    def _find_rest(self) -> None:
        request, finder = self._request, self._store.finder
        if request is not None:
            self._beside.start(
                lambda: finder.rest(request), while_alive(self, self._whole), while_alive(self, self._refuse)
            )

    def _whole(self, answer: Answer | None) -> None:
        if answer is not None:
            self.found.emit(answer)

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, ReboundError):
            raise error
        self.refused.emit(error)
