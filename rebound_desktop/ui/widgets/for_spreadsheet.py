"""A table onto the clipboard, so that a spreadsheet takes it cell by cell."""

import csv
import io

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def copy_table(table: str) -> None:
    """table: CSV. Pasted as text it has tabs: with commas, spreadsheets put a whole row into one cell."""
    tabbed = io.StringIO()
    csv.writer(tabbed, delimiter="\t", lineterminator="\n").writerows(csv.reader(io.StringIO(table)))
    data = QMimeData()
    data.setText(tabbed.getvalue())
    data.setData("text/csv", table.encode())
    QGuiApplication.clipboard().setMimeData(data)
