"""A small field over a cell, for a measure such as 55 minutes."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from rebound_desktop.core.money import hundredths_in
from rebound_desktop.ui.widgets.fields import Field


class MeasureField(Field):
    """`keep` takes, on Enter or on leaving, hundredths, or None for an emptied field, and answers False when they were
    refused: then it stays. Esc takes it away.
    """

    def __init__(self, parent: QWidget, keep: Callable[[int | None], bool]) -> None:
        super().__init__(QCoreApplication.translate("compare", "A measure"))
        self.setParent(parent)
        self._cells = parent
        self._keep = keep
        self.hide()

    def begin(self, cell: QRect, name: str, typed: str, measure: int | None) -> None:
        """Open over a cell, with what was typed, or with what is known."""
        self.setAccessibleName(name)
        known = "" if measure is None else f"{measure / 100:.2f}".rstrip("0").rstrip(".")
        self.setText(typed or known)
        self.setGeometry(cell.adjusted(2, 2, -4, -2))
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not typed:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter gives it, Esc leaves it as it was; neither goes on to the table beneath."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Left: kept where it can be read."""
        super().focusOutEvent(event)
        if self.isVisible():
            self.leave()

    def leave(self) -> bool:
        """Keep what stands here; False when it was refused."""
        if self.isHidden():
            return True
        typed = self.text().strip()
        measure = hundredths_in(typed) if typed else None
        if typed and measure is None:
            # Not a number: it stays to be set right.
            self.selectAll()
            return True
        # Whoever keeps it may give the keyboard to another: it is not to be kept twice.
        self.hide()
        is_kept = self._keep(measure)
        self.setVisible(not is_kept)
        return is_kept

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return [] if self.isHidden() else [self.text()]

    def _close(self) -> None:
        self.hide()
        self._cells.setFocus(Qt.FocusReason.OtherFocusReason)
