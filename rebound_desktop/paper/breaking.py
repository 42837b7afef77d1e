"""Where pages end: what leads to a text stays with it, and no line of a paragraph stands alone on a page."""

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat

# A quoted question this short leads to its answer; a longer quotation is a text of its own.
_LINES_OF_A_QUESTION = 3
# Two lines are left on either side of a page's end: fewer lines than this stay together.
_FEWEST_TO_PART = 4
_QUOTED = QTextFormat.Property.BlockQuoteLevel.value


def break_pages(document: QTextDocument, height: float) -> None:
    """Move what would be torn apart to the next page. height: of a page, in the document's unit."""
    # Laid out whole before any of it is changed: Qt loses paragraphs of one that it has laid out in part.
    document.pageCount()
    pages = _Pages(document, height)
    first_lead: QTextBlock | None = None
    block = document.begin()
    while block.isValid():
        if _leads(block):
            first_lead = first_lead or block
        elif block.length() > 1:
            _settle(pages, block, first_lead)
            first_lead = None
        block = block.next()


class _Pages:
    """On which page a line of a paragraph stands."""

    def __init__(self, document: QTextDocument, height: float) -> None:
        self._layout = document.documentLayout()
        self._height = height

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


def _settle(pages: _Pages, block: QTextBlock, first_lead: QTextBlock | None) -> None:
    """A text and what leads to it."""
    start = first_lead or block
    if pages.of(start, 0) != pages.of(block, 1):
        _begin_page(start)
    lines = block.layout().lineCount()
    if lines < 2 or pages.of(block, lines - 2) == pages.of(block, lines - 1):
        return
    # The last line alone is on the next page: one more comes along, or all where they are few.
    if lines < _FEWEST_TO_PART:
        _begin_page(start)
    elif block.textList() is None and QTextCursor(block).currentTable() is None:
        _part(block, block.layout().lineAt(lines - 2).textStart())


def _begin_page(block: QTextBlock) -> None:
    form = block.blockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    form.setTopMargin(0)
    QTextCursor(block).setBlockFormat(form)


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
    cursor.insertBlock(rest)
