"""Where an empty page begins: at the side the window is read from. What is written goes by its own letters."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QTextEdit


class Beginning(QObject):
    """Qt sets the caret of a page without letters at the left, in a window read from the right too."""

    def __init__(self, area: QTextEdit) -> None:
        super().__init__(area)
        self._area = area
        area.installEventFilter(self)
        area.document().contentsChanged.connect(self._look)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is read the other way."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        document = self._area.document()
        from_right = document.isEmpty() and self._area.isRightToLeft()
        wanted = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LayoutDirectionAuto
        option = document.defaultTextOption()
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            document.setDefaultTextOption(option)
