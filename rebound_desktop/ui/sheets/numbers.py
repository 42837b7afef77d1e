"""The numbers of a picture as a table, behind a button beneath it that says so."""

from collections.abc import Sequence

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
        if not self.table.isHidden():
            self._fill()

    def _fill(self) -> None:
        """Only once somebody wants to see them: there may be many."""
        table = self._shown
        wide = len(table.columns) - table.named + 1
        self._put_line(0, table.columns[table.named - 1 :], TextRole.STRONG)
        down, above = 1, ""
        for cells in table.rows:
            if table.named > 1 and cells[0] != above:
                # Whose figures they are stands above them: a name beside them would take their room.
                above = cells[0]
                self._cells.addWidget(Words(self._theme, above, TextRole.STRONG), down, 0, 1, wide + 1)
                down += 1
            self._put_line(down, cells[table.named - 1 :])
            down += 1
        # What is left of the width stands behind the last column.
        self._cells.setColumnStretch(wide, 1)

    def _put_line(self, down: int, cells: Sequence[str], role: TextRole = TextRole.BODY) -> None:
        for across, cell in enumerate(cells):
            side = Qt.AlignmentFlag.AlignRight if across else Qt.AlignmentFlag.AlignLeft
            self._cells.addWidget(Words(self._theme, cell, role, wrap=False), down, across, side)

    def _turn(self) -> None:
        opens = self.table.isHidden()
        if opens and not self._cells.count():
            self._fill()
        self.table.setVisible(opens)
        self.toggle.setText(self.tr("Hide the numbers") if opens else self.tr("Show the numbers"))
