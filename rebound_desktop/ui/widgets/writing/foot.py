"""What may stand quietly beneath a text, once asked for: how many words it has, and how long one has been writing."""

from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.writing_time import MINUTES, count_words, minutes_left
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.writing.area import WritingArea

# Milliseconds after the last key until words are counted; and between two looks at the clock.
COUNT_AFTER, LOOK_EVERY = 250, 5000


class WritingFoot(QWidget):
    """One small line. It rings no bell: when the time is over it says so, and stays."""

    def __init__(self, desk: Desk, area: WritingArea) -> None:
        super().__init__()
        self._desk = desk
        self._area = area
        self._since: float | None = None
        self._count = Words(desk.theme, "", TextRole.SMALL, wrap=False)
        self._time = Words(desk.theme, "", TextRole.SMALL, wrap=False)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 4)
        box.setSpacing(16)
        box.addWidget(self._count)
        box.addWidget(self._time)
        box.addStretch(1)
        # It goes with the text: what is cleared away with a page changes once more, and is counted no more.
        self._soon = QTimer(area)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COUNT_AFTER)
        self._soon.timeout.connect(self._say_count)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY)
        self._clock.timeout.connect(self._say_time)
        area.document().contentsChanged.connect(self._soon.start)
        self._say_count()

    @property
    def counts(self) -> bool:
        """Whether words are counted."""
        return bool(self._desk.settings.get(options.WORD_COUNT))

    @property
    def is_timing(self) -> bool:
        """Whether the timer runs."""
        return self._since is not None

    def toggle_count(self) -> None:
        """Count words from now on, or no more."""
        self._desk.settings.set(options.WORD_COUNT, not self.counts)
        self._say_count()

    def toggle_timer(self) -> None:
        """Twenty minutes from now, or no more timer."""
        self._since = None if self.is_timing else monotonic()
        if self.is_timing:
            self._clock.start()
        else:
            self._clock.stop()
        self._say_time()

    def _say_count(self) -> None:
        if self.counts:
            number = count_words(self._area.text())
            self._count.setText(words.counted("journal", "one word", "{number} words", number))
        self._count.setVisible(self.counts)
        self._fit()

    def _say_time(self) -> None:
        if self._since is not None:
            left = minutes_left(monotonic() - self._since)
            if left > 0:
                said = words.counted("journal", "One minute left", "{number} minutes left", left)
            else:
                said = words.counted(
                    "journal",
                    "That was one minute. You can stop here, or write on.",
                    "That was {number} minutes. You can stop here, or write on.",
                    MINUTES,
                )
            self._time.setText(said)
        self._time.setVisible(self.is_timing)
        self._fit()

    def _fit(self) -> None:
        self.setVisible(self.counts or self.is_timing)
