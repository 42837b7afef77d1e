"""Tables on paper: one after the other, each beginning a page, with lines to sign on."""

from html import escape

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextTable

from rebound_desktop.core.on_paper import TableTold
from rebound_desktop.fonts import load_family
from rebound_desktop.paper.piece import read_back
from rebound_desktop.paper.rows import Rows
from rebound_desktop.paper.spaces import kept_spaces

# Millimetres of white on each side.
MARGIN = 16
FAMILY, POINTS = "Inter", 9
_STYLE = """
h1 { font-size: 15pt; margin-top: 0; margin-bottom: 2px; } p { margin: 0; }
p.beneath { color: #665c53; font-size: 9pt; margin-bottom: 10px; }
th { text-align: left; font-size: 8pt; font-weight: 600; color: #665c53; padding: 3px 6px 3px 0; }
td { font-size: 9pt; padding: 5px 6px 5px 0; }
th, td { border-bottom: 1px solid #b8ada1; }
p.sign { margin-top: 18px; font-size: 9pt; color: #665c53; }
"""


def tables_pdf(tables: tuple[TableTold, ...]) -> bytes:
    """The tables as a PDF on A4, laid across. May run in any thread."""
    load_family(FAMILY)
    font = read_back(QFont(FAMILY))
    font.setPointSizeF(POINTS)
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    # Nothing private in the file's own description.
    writer.setTitle("Rebound")
    area = writer.pageLayout().paintRectPoints()
    size = QSizeF(area.width(), area.height())
    fitting = (_with_room_to_sign(table, font, size) for table in tables)
    document = _document("".join(_html(table, number) for number, table in enumerate(fitting)), font, size)
    _keep_rows(document)
    document.print_(writer)
    content.close()
    return bytes(content.data().data())


def _document(html: str, font: QFont, size: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(kept_spaces(html))
    document.setPageSize(size)
    return document


def _keep_rows(document: QTextDocument) -> None:
    # Laid out whole before any of it is changed, as a book is.
    document.pageCount()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            Rows(document, frame, document.pageSize().height()).move_torn()


def _with_room_to_sign(table: TableTold, font: QFont, size: QSizeF) -> TableTold:
    """A form has as many empty lines at its end as leave room for them, and to sign, on the page that is begun."""
    written = len(table.rows)
    while written and not any(table.rows[written - 1]):
        written -= 1
    if written == len(table.rows):
        return table

    def pages(rows: int) -> int:
        return _document(_html(replace(table, rows=table.rows[:rows]), 0), font, size).pageCount()

    rows, fewest = len(table.rows), pages(written)
    while rows > written and pages(rows) > fewest:
        rows -= 1
    return replace(table, rows=table.rows[:rows])


def _html(table: TableTold, number: int) -> str:
    begins = ' style="page-break-before: always"' if number else ""
    heads = "".join(
        f'<th width="{width}%">{escape(head)}</th>'
        for head, width in zip(table.heads, table.widths, strict=True)
    )
    rows = "".join(f"<tr>{''.join(f'<td>{_cell(cell)}</td>' for cell in row)}</tr>" for row in table.rows)
    signed = "&nbsp;" * 8 if table.signed else ""
    lines = signed.join(f"{escape(name)}: {'_' * 28}" for name in table.signed)
    return (
        f"<h1{begins}>{escape(table.title)}</h1>"
        f'<p class="beneath">{escape(table.beneath)}</p>'
        f'<table width="100%" border="0" cellspacing="0">'
        f"<thead><tr>{heads}</tr></thead>{rows}</table>" + (f'<p class="sign">{lines}</p>' if lines else "")
    )


def _cell(text: str) -> str:
    # An empty cell is one to write in by hand, and as high as a line.
    return "<br>".join(escape(line) for line in text.splitlines()) or "&nbsp;"
