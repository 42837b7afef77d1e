"""One button for a list of ticks: it takes them all off, or sets them all."""

from collections.abc import Collection

from PySide6.QtCore import Signal

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole
from rebound_desktop.ui.widgets.tick import Tick


class AllOrNone(Button):
    """Says what it will do: none while any is ticked, else all. One tick alone needs no such button.

    `any_ticked` says whether anything can be done with what is chosen.
    """

    any_ticked = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", ButtonRole.PLAIN, on_click=self._turn)
        self._ticks: Collection[Tick] = ()

    def mind(self, ticks: Collection[Tick]) -> None:
        """From now on it is about these."""
        self._ticks = ticks
        for tick in ticks:
            tick.toggled.connect(self._say)
        self.setVisible(len(ticks) > 1)
        self._say()

    def _say(self) -> None:
        self.setText(self.tr("Choose none") if self._is_any_ticked() else self.tr("Choose all"))
        self.any_ticked.emit(self._is_any_ticked())

    def _turn(self) -> None:
        wanted = not self._is_any_ticked()
        for tick in self._ticks:
            tick.setChecked(wanted)

    def _is_any_ticked(self) -> bool:
        return any(tick.isChecked() for tick in self._ticks)
