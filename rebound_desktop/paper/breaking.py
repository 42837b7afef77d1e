"""Where pages end: what leads to a text stays with it, and no line of a paragraph stands alone on a page."""

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextTable

from rebound_desktop.paper.rows import Rows

# A quoted question this short leads to its answer; a longer quotation is a text of its own.
_LINES_OF_A_QUESTION = 3
# More of a kind in a row, as the lines of a poem, are a text too: only the last of them lead to what follows.
_MOST_ALIKE = 3
# Chapters and entries: what stands before one of them leads to nothing in it.
_LOWEST_TITLE = 2
# Two lines are left on either side of a page's end: fewer lines than this stay together.
_FEWEST_TO_PART = 4
_LINE_ENDS = "\u2028"
_QUOTED = QTextFormat.Property.BlockQuoteLevel.value


def break_pages(document: QTextDocument, height: float, enough: int | None = None) -> QTextBlock | None:
    """Move what would be torn apart to the next page. height: of a page, in the document's unit.

    enough: letters after which it may end, where an anchored heading was moved: the next document can begin with that
    one, which is the answer. What comes after it is not looked at.
    """
    # Laid out whole before any of it is changed: Qt loses paragraphs of one that it has laid out in part.
    document.pageCount()
    pages = PagesOf(document, height)
    held: list[QTextBlock] = []
    block, cut = document.begin(), None
    while block.isValid() and cut is None:
        first = held[0] if held else block
        if _leads(block):
            held = [*_still_leading(pages, held, block), block]
        elif block.length() > 1 or _begins_table(block):
            _settle(pages, block, first)
            held = []
        if enough is not None and block.position() > enough and _is_moved(first) and anchors_of(first):
            cut = first
        block = block.next()
    if held:
        _settle(pages, held[-1], held[0])
    # Where a long paragraph was parted Qt leaves an empty page, until all of it is laid out anew.
    document.markContentsDirty(0, document.characterCount())
    document.pageCount()
    return cut


class PagesOf:
    """On which page a line of a paragraph stands."""

    def __init__(self, document: QTextDocument, height: float) -> None:
        self._document = document
        self._layout = document.documentLayout()
        self._height = height

    def rows_of(self, table: QTextTable) -> Rows:
        """The rows of a table, to be kept whole."""
        return Rows(self._document, table, self._height)

    def of(self, block: QTextBlock, number: int) -> int:
        """The page of one line of a block, the first being 0."""
        top = self._layout.blockBoundingRect(block).top()
        lines = block.layout().lineCount()
        if not lines:
            return int(top // self._height)
        line = block.layout().lineAt(min(number, lines - 1))
        return int((top + line.y() + line.height() / 2) // self._height)


def _leads(block: QTextBlock) -> bool:
    """Whether it is nothing without what follows: a heading, a day, a question."""
    form = block.blockFormat()
    if form.headingLevel():
        return True
    return bool(form.intProperty(_QUOTED)) and 0 < block.layout().lineCount() <= _LINES_OF_A_QUESTION


def _still_leading(pages: PagesOf, held: list[QTextBlock], lead: QTextBlock) -> list[QTextBlock]:
    """Of what leads to a text, in order, that which goes with one more lead; the others are settled."""
    level = lead.blockFormat().headingLevel()
    if held and 0 < level <= _LOWEST_TITLE:
        if held[-1].blockFormat().headingLevel() in range(1, level):
            return held
        # An entry of a title alone, or one that ended with a quotation.
        _settle(pages, held[-1], held[0])
        return []
    last = held[-_MOST_ALIKE:]
    if len(last) < _MOST_ALIKE or any(each.blockFormat().headingLevel() != level for each in last):
        return held
    _settle(pages, last[0], held[0])
    return last[1:]


def _settle(pages: PagesOf, block: QTextBlock, start: QTextBlock) -> None:
    """A text and what leads to it, from `start` on; the text itself where nothing does."""
    table = QTextCursor(block).currentTable()
    if table is not None:
        # A page begun within a cell would leave the rest of its row behind.
        if pages.of(start, 0) != pages.of(block, 0):
            _begin_page(start)
        if _begins_table(block):
            _keep_rows(pages.rows_of(table), table, start)
        return
    if pages.of(start, 0) != pages.of(block, 1):
        _begin_page(start)
    lines = block.layout().lineCount()
    page = pages.of(block, 0)
    first = next((line for line in range(2, lines) if pages.of(block, line) != page), lines)
    if first == lines:
        return
    # The last line alone is on the next page: one more comes along, or all where they are few.
    if first == lines - 1 and lines < _FEWEST_TO_PART:
        _begin_page(start)
        return
    # Wherever it goes on: Qt sets the line before a page there again, unseen, and it would be found and copied.
    _part(block, block.layout().lineAt(min(first, lines - 2)).textStart())


def anchors_of(block: QTextBlock) -> list[str]:
    """The anchors of a title; none of any other paragraph."""
    found: list[str] = []
    if 0 < block.blockFormat().headingLevel() <= _LOWEST_TITLE:
        iterator = block.begin()
        while not iterator.atEnd():
            found += iterator.fragment().charFormat().anchorNames()
            iterator += 1
    return found


def _is_moved(block: QTextBlock) -> bool:
    return block.blockFormat().pageBreakPolicy() == QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


def _begins_table(block: QTextBlock) -> bool:
    table = QTextCursor(block).currentTable()
    return table is not None and block.position() == table.firstPosition()


def _keep_rows(rows: Rows, table: QTextTable, start: QTextBlock) -> None:
    """No row leaves a line alone. The first one takes along the head, and what leads to it."""
    if rows.is_first_torn():
        if start.position() < table.firstPosition():
            _begin_page(start)
        else:
            form = table.format()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            table.setFormat(form)
    rows.move_torn()


def _begin_page(block: QTextBlock) -> None:
    """At its very top, without the room beneath what is before it."""
    form, above = block.blockFormat(), QTextCursor(block.previous())
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    form.setTopMargin(0)
    cursor = QTextCursor(block)
    # One change: the layout follows each.
    cursor.beginEditBlock()
    cursor.setBlockFormat(form)
    if not above.isNull() and above.currentTable() is None:
        ends = above.blockFormat()
        ends.setBottomMargin(0)
        above.setBlockFormat(ends)
    cursor.endEditBlock()


def _part(block: QTextBlock, at: int) -> None:
    """The lines from the letter `at` on begin the next page; nothing else tells that it is one paragraph."""
    rest, above = block.blockFormat(), block.blockFormat()
    rest.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    rest.setTopMargin(0)
    rest.setTextIndent(0)
    above.setBottomMargin(0)
    cursor = QTextCursor(block)
    cursor.setBlockFormat(above)
    cursor.setPosition(block.position() + at)
    if block.text()[at - 1] == _LINE_ENDS:
        # At a paragraph's end it would be one more line.
        cursor.deletePreviousChar()
    cursor.insertBlock(rest)
    items = cursor.currentList()
    if items is not None:
        # It keeps its place, and is no item of its own.
        items.remove(cursor.block())
