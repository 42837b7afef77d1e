"""Rows of tables at a page's end: none leaves one line alone on a page, as paragraphs do not."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable, QTextTableCell

# Pages. Where a higher row is moved, what it leaves empty looks worse than a line alone.
_HIGHEST_TO_MOVE = 1 / 6
# Of what is missing to the page's end, so much is tried first: it tells how large a unit of padding is on this paper,
# and most of it then tells it nearly to a hair. Too much would move the row above as well.
_FIRST_TRY, _NEARLY = 1 / 32, 7 / 8
# Less is lost where heights are rounded to whole units.
_LEAST_TRY = 2.0
# Beyond the page's end by so much, in the document's unit.
_BEYOND = 1.0


class _Line(NamedTuple):
    """Where a line stands in the document."""

    top: float
    bottom: float


class Rows:
    """The rows of one table in a document of pages."""

    def __init__(self, document: QTextDocument, table: QTextTable, height: float) -> None:
        """height: of a page, in the document's unit."""
        self._layout = document.documentLayout()
        self._table = table
        self._height = height
        self._first = table.format().headerRowCount()

    def is_first_torn(self) -> bool:
        """Whether the row beneath the head leaves a line alone on a page: it goes where the whole table goes."""
        return self._first < self._table.rows() and self._is_torn(self._first)

    def move_torn(self) -> None:
        """Each other row that leaves a line alone goes to the next page, whole."""
        for row in range(self._first + 1, self._table.rows()):
            if self._is_torn(row):
                self._move(row)

    def _is_torn(self, row: int) -> bool:
        """Whether a line of one of its cells is alone on a page, unless the row is so high that it leaves a hole."""
        cells = [self._lines(cell) for cell in self._cells(row)]
        if sum(line.bottom - line.top for line in max(cells, key=len)) > self._height * _HIGHEST_TO_MOVE:
            return False
        pages = [[(line.top + line.bottom) // 2 // self._height for line in lines] for lines in cells]
        return any(
            len(set(cell)) > 1 and 1 in (cell.count(cell[0]), cell.count(cell[-1])) for cell in pages if cell
        )

    def _move(self, row: int) -> None:
        """The row above it gets as much room beneath it as is left: Qt knows of no page that begins with a row.

        One that is begun within its cells leaves the rest of the row behind.
        """
        above = max(self._cells(row - 1), key=lambda cell: max(line.bottom for line in self._lines(cell)))
        had, end = above.format().toTableCellFormat().bottomPadding(), self._end_of_first_line(row)
        # Once its first line has no room on the page, none of it is left there.
        missing = (end // self._height + 1) * self._height - end + _BEYOND
        added = max(missing * _FIRST_TRY, _LEAST_TRY)
        for share in (_NEARLY, 1.0):
            _set_padding(above, had + added)
            moved = self._end_of_first_line(row) - end
            if not 0 < moved < missing:
                return
            added *= share * missing / moved
        _set_padding(above, had + added)

    def _end_of_first_line(self, row: int) -> float:
        return min(self._lines(cell)[0].bottom for cell in self._cells(row))

    def _cells(self, row: int) -> list[QTextTableCell]:
        return [self._table.cellAt(row, column) for column in range(self._table.columns())]

    def _lines(self, cell: QTextTableCell) -> list[_Line]:
        return [
            _Line(top + line.y(), top + line.y() + line.height())
            for block in _blocks(cell)
            for top in (self._layout.blockBoundingRect(block).top(),)
            for line in map(block.layout().lineAt, range(block.layout().lineCount()))
        ]


def _blocks(cell: QTextTableCell) -> Iterator[QTextBlock]:
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    while block != last:
        yield block
        block = block.next()
    yield last


def _set_padding(cell: QTextTableCell, padding: float) -> None:
    form = cell.format().toTableCellFormat()
    form.setBottomPadding(padding)
    cell.setFormat(form)
