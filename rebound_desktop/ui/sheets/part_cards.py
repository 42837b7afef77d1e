"""The parts of a sheet as cards, beneath each other or, where there is room, in two columns."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rebound_desktop.core.sheets import Part, halfway
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Card, TextRole, Words, clear

# Pixels, at 100 % text, from which two columns stand side by side.
SIDE_BY_SIDE = 600


class PartCards(QWidget):
    """A card a part. in_columns: the first half of them beside the second, so that a page is seen at one look."""

    def __init__(self, theme: Theme, *, in_columns: bool) -> None:
        super().__init__()
        self._theme = theme
        self._in_columns = in_columns
        self._shown: tuple[Part, ...] = ()
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self._halves = (QVBoxLayout(), QVBoxLayout())
        for half in self._halves:
            half.setSpacing(12)
            self._box.addLayout(half, 1)
        theme.changed.connect(self._fit)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these in the place of those before; the same ones stay as they are."""
        if tuple(parts) == self._shown:
            return
        self._shown = tuple(parts)
        for half in self._halves:
            clear(half)
        first = halfway(parts) if self._in_columns else len(parts)
        for place, part in enumerate(parts):
            card = Card(spacing=6)
            card.box.addWidget(Words(self._theme, part.heading, TextRole.SECTION))
            for line in part.lines:
                card.box.addWidget(Words(self._theme, line))
            self._halves[0 if place < first else 1].addWidget(card)
            # At once: left to itself each would come up a turn later, and the page would be empty until then.
            card.show()
        for half in self._halves:
            half.addStretch(1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side or not."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_roomy = self._in_columns and self.width() >= self._theme.px(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if is_roomy else direction.TopToBottom)
