"""A secret on the clipboard, for as long as it takes to put it somewhere: gone after half a minute."""

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

GONE_AFTER = 30_000
# By these, programs that keep what was copied leave it alone.
_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
}


def let_go_of_selection() -> None:
    """Words that were marked are not to be pasted by a click of the middle button once their page is gone.

    Where a desktop keeps what is marked (X11, Wayland) it is asked of this program as long as that runs.
    """
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


class PassingClipboard(QObject):
    """Outlives the page that copied; whatever else is copied meanwhile stays."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._copied = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GONE_AFTER)
        self._timer.timeout.connect(self.clear)
        app.aboutToQuit.connect(self.clear)

    def copy(self, secret: str) -> None:
        """Put it there; in half a minute it goes, at the end of the program too."""
        content = QMimeData()
        content.setText(secret)
        for hint, value in _HINTS.items():
            content.setData(hint, value)
        QGuiApplication.clipboard().setMimeData(content)
        self._copied = secret
        self._timer.start()

    def clear(self) -> None:
        """Take it away, if it is still what lies there."""
        secret, self._copied = self._copied, ""
        self._timer.stop()
        if secret and QGuiApplication.clipboard().text() == secret:
            QGuiApplication.clipboard().clear()
