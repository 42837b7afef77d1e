"""A page written before that belongs to nothing yet, named in a quiet line, and what can be done with it here."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rebound_desktop import words
from rebound_desktop.core.journal import EntryLine
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row


class WrittenBefore(QWidget):
    """Not there while there is no such page. `taken` gives the page where its button was pressed."""

    taken = Signal(object)

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._line: EntryLine | None = None
        self._said = Words(theme, "", TextRole.MUTED)
        self._take = Button(theme, "", ButtonRole.PLAIN, on_click=lambda: self.taken.emit(self._line))
        line = row(self._said, 12, self._take)
        # A wrapped line alone asks for a narrow column, and the page for a scroll bar.
        line.setStretchFactor(self._said, 1)
        self.setLayout(line)
        self.hide()

    def offer(self, lines: tuple[EntryLine, ...], what: str) -> None:
        """The first of these pages, if any. what: the button's words."""
        self._line = line = lines[0] if lines else None
        self.setVisible(line is not None)
        if line is not None:
            told = self.tr("You wrote “{title}” {when}.")
            when = words.short_day(line.day, self._today())
            self._said.setText(told.format(title=words.apart(line.title), when=when))
            self._take.setText(what)
