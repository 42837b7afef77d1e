"""Work that everything else waits for: what is happening, and a bar that says it goes on."""

from PySide6.QtWidgets import QProgressBar

from rebound_desktop.ui.start.frame import StartFrame
from rebound_desktop.ui.theme import Theme


class BusyPage(StartFrame):
    """A heading and a moving bar; nothing to press, and over by itself."""

    help_topic = ""

    def __init__(self, theme: Theme, heading: str, sentence: str) -> None:
        super().__init__(theme, heading, sentence)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(heading)
        self.box.addWidget(bar)
        self.box.addStretch(1)
