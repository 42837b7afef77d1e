"""The help over a screen that stands while no journal is open, such as the one that asks for the passphrase."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from rebound_desktop.ui.help.view import HelpView
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.overlay import Overlay


class HelpOver(Overlay):
    """All of the screen, until Done or Esc; what was typed there stays."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(theme, over)
        self.view = HelpView(theme)
        self.view.setParent(self)
        self.view.setAutoFillBackground(True)
        self.view.left.connect(self.dismiss)
        self.setAccessibleName(QCoreApplication.translate("HelpPage", "Help"))
        over.installEventFilter(self)
        self.setGeometry(over.rect())

    def open(self, topic: str) -> None:
        """At a topic, the keyboard in its text."""
        self.view.fill()
        self.view.show_topic(topic)
        self.show()
        self.raise_()
        self.view.read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as what it covers."""
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The help takes all of it."""
        super().resizeEvent(event)
        self.view.setGeometry(self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
