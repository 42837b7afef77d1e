"""A choice of one among a few, as chips: chosen by click, by the arrow keys, or by their number."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from rebound_desktop import words
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole
from rebound_desktop.ui.widgets.flow import Flow

Choice = TypeVar("Choice", bound=StrEnum)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class Chips(QWidget, Generic[Choice]):
    """One of several. Tab comes to the chosen one; 1 to 9 choose by place; Enter is `accepted`.

    `chosen` is emitted when the person chose, never by `choose`.
    """

    chosen = Signal()
    accepted = Signal()

    def __init__(self, theme: Theme, name: str, choices: Sequence[tuple[Choice, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._choices = [choice for choice, _ in choices]
        self._group = QButtonGroup(self)
        self._buttons: list[Button] = []
        flow = Flow()
        self.setLayout(flow)
        for place, (_, text) in enumerate(choices):
            button = Button(theme, text, ButtonRole.CHOICE, name=words.labelled(name, text))
            button.setCheckable(True)
            # One of several, not a thing to be ticked; the group sees to it, this says it.
            button.setAutoExclusive(True)
            button.installEventFilter(self)
            self._group.addButton(button, place)
            self._buttons.append(button)
            flow.addWidget(button)
        self._buttons[0].setChecked(True)
        self._group.idClicked.connect(lambda _place: self.chosen.emit())
        self.setFocusProxy(self._buttons[0])

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        return self._choices[self._group.checkedId()]

    def choose(self, choice: Choice) -> None:
        """Choose without a word."""
        self._check(self._choices.index(choice))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a chip."""
        if not (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress):
            return super().eventFilter(watched, event)
        place = self._buttons.index(watched)  # type: ignore[arg-type]
        key = event.key()
        if key in _ENTER:
            self.accepted.emit()
            return True
        wanted = self._wanted(place, key)
        if wanted is None:
            return super().eventFilter(watched, event)
        self._check(wanted)
        self._buttons[wanted].setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit()
        return True

    def _wanted(self, place: int, key: int) -> int | None:
        """The place a key asks for, from the chip it was pressed on."""
        count = len(self._buttons)
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        if key in _FORWARD + _BACK:
            step = 1 if key in _FORWARD else -1
            if key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and not rightward:
                step = -step
            return (place + step) % count
        number = key - int(Qt.Key.Key_1)
        return number if 0 <= number < min(count, 9) else None

    def _check(self, place: int) -> None:
        self._buttons[place].setChecked(True)
        self.setFocusProxy(self._buttons[place])
