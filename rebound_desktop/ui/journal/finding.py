"""Searching beside the window: the first rows come at once, the rest a moment later, and the newest words win."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from rebound_desktop.core.finding import Chosen, Wanted
from rebound_desktop.store import Answer, ReboundError, Request, Store
from rebound_desktop.ui.background import Background, Lane, while_alive

# Milliseconds.
REST_AFTER = 120


class Finding(QObject):
    """`found` gives an `Answer` twice for each search: what is seen first, then all of it (`is_all`).

    `refused` gives the world's error. A search that was overtaken says nothing.
    """

    found = Signal(object)
    refused = Signal(object)

    def __init__(self, store: Store, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._background = background
        self._request: Request | None = None
        # Whoever types on wants the next first results, not all of the last ones.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_AFTER)
        self._rest.timeout.connect(self._find_rest)

    def get_ready(self) -> None:
        """Whoever is here may search soon."""
        finder = self._store.finder
        self._start(finder.get_ready, lambda _: None)

    def look_for(self, wanted: Wanted, chosen: Chosen) -> None:
        """Begin; whatever was looked for before is given up."""
        finder = self._store.finder
        self._rest.stop()
        self._request = request = finder.ask(wanted, chosen)
        self._start(lambda: finder.first(request), self._seen)

    def give_up(self) -> None:
        """Nothing is looked for any more."""
        self._rest.stop()
        self._request = None
        self._store.finder.ask(Wanted())

    def _start(self, work: Callable[[], Answer | None], done: Callable[[Answer | None], None]) -> None:
        self._background.start(
            work, while_alive(self, done), while_alive(self, self._refuse), lane=Lane.SEARCH
        )

    def _seen(self, answer: Answer | None) -> None:
        if answer is not None:
            self.found.emit(answer)
            self._rest.start()

    def _find_rest(self) -> None:
        request, finder = self._request, self._store.finder
        if request is not None:
            self._start(lambda: finder.rest(request), self._whole)

    def _whole(self, answer: Answer | None) -> None:
        if answer is not None:
            self.found.emit(answer)

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, ReboundError):
            raise error
        self.refused.emit(error)
