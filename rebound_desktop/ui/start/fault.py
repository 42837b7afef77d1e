"""A fault of ours while nothing else stood in the window: said, with a way on."""

from PySide6.QtCore import Signal

from rebound_desktop.ui.start.frame import StartFrame
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Words, row


class FaultPage(StartFrame):
    """What went wrong, what is safe, what to do next, and *Try again*."""

    again_wanted = Signal()

    def __init__(self, theme: Theme, what: str, safe: str, then: str = "") -> None:
        super().__init__(theme, what, safe)
        if then:
            self.box.addWidget(Words(theme, then))
        again = Button(theme, self.tr("Try again"), ButtonRole.PRIMARY, on_click=self.again_wanted.emit)
        self.box.addLayout(row(again, None))
        self.box.addStretch(1)
        self.setFocusProxy(again)
