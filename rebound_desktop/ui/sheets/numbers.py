"""The numbers of a picture as a table, behind a button beneath it that says so."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from rebound_desktop.core.sheets import Table
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, clear, row

# Letters; and pixels of whatever is longer.
LONG, WIDEST = 24, 176


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
        # Letters of another size take another height.
        theme.changed.connect(self._fill_anew)
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
        self._fill_anew()

    def _fill_anew(self) -> None:
        clear(self._cells)
        if not self.table.isHidden():
            self._fill()

    def _fill(self) -> None:
        """Only once somebody wants to see them: there may be many."""
        table = self._shown
        for across, name in enumerate(table.columns):
            self._put(0, across, Words(self._theme, name, TextRole.STRONG, wrap=False))
        for down, cells in enumerate(table.rows, start=1):
            for across, cell in enumerate(cells):
                self._put(down, across, self._cell(cell, across))
        # What is left of the width stands behind the last column.
        self._cells.setColumnStretch(len(table.columns), 1)

    def _cell(self, text: str, across: int) -> Words:
        words = Words(self._theme, text, wrap=False)
        if across < self._shown.named and len(text) > LONG:
            # Somebody's own words: they take more lines, and the figures stay in sight.
            words.setWordWrap(True)
            words.setFixedWidth(self._theme.px(WIDEST))
            words.setFixedHeight(words.heightForWidth(words.width()))
        return words

    def _put(self, down: int, across: int, words: Words) -> None:
        side = Qt.AlignmentFlag.AlignRight if across >= self._shown.named else Qt.AlignmentFlag.AlignLeft
        self._cells.addWidget(words, down, across, side | Qt.AlignmentFlag.AlignTop)

    def _turn(self) -> None:
        opens = self.table.isHidden()
        if opens and not self._cells.count():
            self._fill()
        self.table.setVisible(opens)
        self.toggle.setText(self.tr("Hide the numbers") if opens else self.tr("Show the numbers"))
