"""What changes with every letter that is typed, such as how many were found: said once the hand rests."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from rebound_desktop.ui.widgets.announce import announce

# Milliseconds without a key.
RESTS_AFTER = 600


class ToldAtRest(QTimer):
    """Says `text` on behalf of `speaker` a moment later, unless it is what was said last."""

    def __init__(self, speaker: QWidget) -> None:
        super().__init__(speaker)
        self._speaker = speaker
        self._text = self._told = ""
        self.setSingleShot(True)
        self.setInterval(RESTS_AFTER)
        self.timeout.connect(self._say)

    def tell(self, text: str) -> None:
        """Say this, once nothing else comes; "" where nothing is looked for, and whatever comes next is news."""
        self._text = text
        if text:
            self.start()
        else:
            self.stop()
            self._told = ""

    def _say(self) -> None:
        if self._text != self._told:
            self._told = self._text
            announce(self._speaker, self._text)
