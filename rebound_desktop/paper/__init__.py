"""What is put on paper: a sheet as a PDF, to be kept, printed by the person's own viewer, or sent.

QtGui alone. QPrinter is never used: making one asks the printing service over a network socket.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument

MARGIN = 20
"""Millimetres of white on each side."""


def sheet_pdf(markdown: str, font: QFont) -> bytes:
    """A Markdown text set on A4 pages, as a PDF."""
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN))
    # Nothing private in the file's own description.
    writer.setTitle("Rebound")
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    area = writer.pageLayout().paintRectPoints()
    document.setPageSize(QSizeF(area.width(), area.height()))
    document.print_(writer)
    content.close()
    return bytes(content.data().data())


def write_sheet(path: Path, markdown: str, font: QFont) -> None:
    """Write a sheet's PDF; a file that stands there already is replaced whole or not at all. Raises OSError."""
    unfinished = path.with_name(f"{path.name}.part")
    try:
        unfinished.write_bytes(sheet_pdf(markdown, font))
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
