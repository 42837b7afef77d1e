"""The calm middle of the window in which every start screen stands."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Column, TextRole, Words, headed


class StartFrame(QWidget):
    """A heading and whatever a screen needs beneath it, in a narrow column.

    help_topic: where F1 leads from it, by the topic's name; "" for a screen that goes by itself.
    """

    help_topic = "trouble"

    def __init__(self, theme: Theme, heading: str, sentence: str = "") -> None:
        super().__init__()
        self.theme = theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        column = Column(theme, width=440, top=96)
        outer.addWidget(column)
        self.box = column.box
        self.box.setSpacing(12)
        if sentence:
            self.box.addLayout(headed(theme, heading, sentence))
        else:
            self.box.addWidget(Words(theme, heading, TextRole.HEADING))
        self.box.addSpacing(12)
