"""A form that opens on the sheet beneath a letter, and folds away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from rebound_desktop.core.letters import Letter
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words
from rebound_desktop.ui.widgets.flow import Flow
from rebound_desktop.ui.widgets.keyboard import on_escape


class SheetForm(QWidget):
    """A card with whatever is asked, a button that does it and one that does not.

    first: what stands on the line of the buttons, before them.
    `wanted` is the button or Enter; `left` is Esc; `closed` says that it folded away, True when the focus was in it.
    """

    wanted = Signal()
    left = Signal()
    closed = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        title: str,
        action: str,
        *,
        first: QWidget | None = None,
        role: ButtonRole = ButtonRole.PRIMARY,
    ) -> None:
        super().__init__()
        self._desk = desk
        self.keep = Button(desk.theme, action, role, on_click=self.want)
        self.away = Button(desk.theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self.fold)
        card = Card(spacing=10, margins=(20, 14, 20, 16))
        self.title = Words(desk.theme, title, TextRole.STRONG)
        card.box.addWidget(self.title)
        self.asked = QVBoxLayout()
        self.asked.setSpacing(10)
        card.box.addLayout(self.asked)
        line = Flow(spacing=16)
        for widget in (first, self.keep, self.away):
            if widget is not None:
                line.addWidget(widget)
        card.box.addLayout(line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 16, 0, 0)
        box.addWidget(card)
        self.hide()
        on_escape(self, self.left.emit)

    def begin(self, letter: Letter) -> None:
        """Open for a letter."""
        self.show()

    def want(self) -> None:
        """The button was pressed, or Enter."""
        self.wanted.emit()

    def leave(self) -> bool:
        """Keep what is typed here; False when it was refused."""
        return True

    def typed_texts(self) -> list[str]:
        """What is typed here and not kept."""
        return []

    def fold(self) -> None:
        """Fold away."""
        if not self.isHidden():
            focus = QApplication.focusWidget()
            had_focus = focus is not None and self.isAncestorOf(focus)
            self.hide()
            self.closed.emit(had_focus)
