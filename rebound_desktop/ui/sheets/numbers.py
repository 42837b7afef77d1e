"""The numbers of a picture as a table, behind a button beneath it that says so."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from rebound_desktop.core.sheets import Table
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, clear, row


class Numbers(QWidget):
    """What is read in a picture can be read in words and figures too; it stays open while the page is there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = Table((), ())
        self.toggle = Button(theme, self.tr("Show the numbers"), ButtonRole.PLAIN, on_click=self._turn)
        self.table = QWidget()
        self._cells = QGridLayout(self.table)
        self._cells.setContentsMargins(0, 0, 0, 0)
        self._cells.setHorizontalSpacing(32)
        self._cells.setVerticalSpacing(4)
        self.table.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(row(self.toggle, None))
        box.addWidget(self.table)

    def show_table(self, table: Table) -> None:
        """Show these numbers: a row a line, what they are of first."""
        if table == self._shown:
            return
        self._shown = table
        clear(self._cells)
        for across, name in enumerate(table.columns):
            self._put(0, across, Words(self._theme, name, TextRole.STRONG, wrap=False))
        for down, cells in enumerate(table.rows, start=1):
            for across, cell in enumerate(cells):
                self._put(down, across, Words(self._theme, cell, wrap=False))
        # What is left of the width stands behind the last column.
        self._cells.setColumnStretch(len(table.columns), 1)

    def _put(self, down: int, across: int, words: Words) -> None:
        side = Qt.AlignmentFlag.AlignRight if across else Qt.AlignmentFlag.AlignLeft
        self._cells.addWidget(words, down, across, side)

    def _turn(self) -> None:
        opens = self.table.isHidden()
        self.table.setVisible(opens)
        self.toggle.setText(self.tr("Hide the numbers") if opens else self.tr("Show the numbers"))
