"""A small question with one answer among many, found by typing."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.fields import SearchField
from rebound_desktop.ui.widgets.side_list import SideRow
from rebound_desktop.ui.widgets.side_model import SideModel
from rebound_desktop.ui.widgets.side_view import SideView

_THROUGH_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class ChooseOne(QDialog):
    """One of many, found by typing. `chosen` gives its key.

    Enter takes what is marked: the present one, or the first.
    """

    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        title: str,
        question: str,
        rows: Sequence[SideRow] | Callable[[str], Sequence[SideRow]],
        parent: QWidget,
        *,
        present: int | None = None,
        take: str = "",
    ) -> None:
        """rows: all there are, or where there may be thousands what finds those that fit what is typed."""
        super().__init__(parent)
        self._find = rows if callable(rows) else partial(_fitting, tuple(rows))
        self.setWindowTitle(title)
        self.resize(theme.px(380), theme.px(420))
        self.search = SearchField(theme, self.tr("Search"))
        self._rows = SideModel()
        self.list = SideView(theme, self._rows, title)
        self.list.pressed_enter.connect(lambda _: self._take())
        self.list.doubleClicked.connect(lambda _: self._take())
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self._take)
        self.link = Button(theme, take or self.tr("Choose"), ButtonRole.PRIMARY, on_click=self._take)
        cancel = Button(theme, self.tr("Cancel"), on_click=self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(Words(theme, question, TextRole.SECTION))
        box.addWidget(self.search)
        box.addWidget(self.list, 1)
        box.addLayout(row(None, cancel, self.link, spacing=12))
        self._show("")
        if (place := self._rows.place_of(present)).isValid():
            self.list.mark(place)
        self.search.installEventFilter(self)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys go through the list while one types, and so do the pages."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is self.search and pressed is not None and pressed.key() in _THROUGH_THE_LIST:
            QApplication.sendEvent(self.list, pressed)
            return True
        return super().eventFilter(watched, event)

    def _show(self, typed: str) -> None:
        self._rows.show(self._find(typed), None)
        self.list.mark(self._rows.index(0))

    def _take(self) -> None:
        shown = self._rows.row_at(self.list.currentIndex())
        if shown is not None:
            self.chosen.emit(shown.key)
            self.accept()


def _fitting(rows: Sequence[SideRow], typed: str) -> list[SideRow]:
    wanted = typed.casefold().split()
    return [row for row in rows if all(word in row.spoken.casefold() for word in wanted)]
