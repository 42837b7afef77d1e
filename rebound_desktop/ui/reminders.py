"""Reminders, for those who asked for them: the desktop says that something waits, and never what."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from rebound_desktop.core.clock import Clock
from rebound_desktop.core.reminders import is_due, times_of
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.settings import Settings

LOOKS_EVERY = 60_000
_TIMES = (options.REMIND_AT, options.REMIND_AGAIN_AT)

Show = Callable[[str, str], None]


class Reminders(QObject):
    """Looks once a minute while the program runs. A locked journal says nothing: it cannot know what waits."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        something_waits: Callable[[], bool],
        show: Show,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._clock = clock
        self._something_waits = something_waits
        self._show = show
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        settings.changed.connect(self._heed)
        self._heed(options.REMIND_AT.name)

    def look(self) -> None:
        """Say that something waits, where it is time and something does."""
        now = self._clock.local().replace(tzinfo=None)
        said = self._settings.get(options.REMINDED_AT)
        last = datetime.fromisoformat(said) if said else None
        if not is_due(now, times_of(map(self._settings.get, _TIMES)), last):
            return
        if self._something_waits():
            self._settings.set(options.REMINDED_AT, now.isoformat(timespec="seconds"))
            # Read by whoever passes a locked screen: no name, no company, no word of one's own.
            self._show(self.tr("Rebound"), self.tr("Something waits on Today, if you like."))

    def _heed(self, name: str) -> None:
        if name in {option.name for option in _TIMES}:
            wanted = any(map(self._settings.get, _TIMES))
            self._timer.start() if wanted else self._timer.stop()
