"""Long work beside the window, on a page: what is being done, how far it is, and a way to stop it."""

from threading import Event

from msgspec import Struct, field
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar

from rebound_desktop.core.progress import Stopped
from rebound_desktop.ui.background import Breaths
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import Button, Card, Elided, TextRole, row

# Milliseconds between two looks at how far it is; and until a bar is worth showing.
_LOOK_EVERY, _BAR_AFTER = 100, 400


class Work(Struct):
    """Asked by the window how far it is; told by the window to stop. Both are safe from either thread."""

    done: int = 0
    total: int = 0
    stopped: Event = field(default_factory=Event)
    _breaths: Breaths = field(default_factory=Breaths)

    def tell(self, done: int, total: int) -> None:
        """Called by the worker, often: it lets the window breathe. Raises Stopped once the person wants no more."""
        if self.stopped.is_set():
            raise Stopped
        self.done, self.total = done, total
        self._breaths.take()


class Working(Card):
    """One piece of work at a time. `is_long`: it is worth showing; what is done in a moment shows no bar."""

    is_long = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(spacing=12)
        self.work: Work | None = None
        self._said = ""
        self._doing = Elided(theme, "", TextRole.STRONG)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self.box.addWidget(self._doing)
        self.box.addWidget(self._bar)
        stop = Button(theme, self.tr("Stop"), on_click=self._stop)
        self.setFocusProxy(stop)
        self.box.addLayout(row(stop, None))
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY)
        self._look.timeout.connect(self._show_progress)
        self.hide()

    def begin(self, doing: str, work: Work | None = None) -> Work:
        """A new piece of work, which is handed to the worker, or one that it has already. Only while there is none."""
        assert self.work is None
        self.work = work = work or Work()
        self._doing.setText(doing)
        self._said = doing
        self._bar.setRange(0, 0)
        self._look.start()
        soon(self, lambda: self._tell_if_long(work), _BAR_AFTER)
        return work

    def end(self) -> None:
        """It is done, was stopped, or failed."""
        self.work = None
        self._look.stop()
        self.hide()

    def _tell_if_long(self, work: Work) -> None:
        if self.work is work:
            self.show()
            self.is_long.emit()
            announce(self, self._said)

    def _show_progress(self) -> None:
        if self.work is not None:
            self._bar.setRange(0, self.work.total)
            self._bar.setValue(self.work.done)

    def _stop(self) -> None:
        if self.work is not None:
            self.work.stopped.set()
            self._doing.setText(self.tr("Stopping"))
