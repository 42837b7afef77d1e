"""Words kept as a PDF where the person chose, to print or to send."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from rebound_desktop.core.stationery import Size
from rebound_desktop.paper import write_sheet
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.file_dialogs import ask_where

translate = QCoreApplication.translate


def choose_pdf(desk: Desk, parent: QWidget | None, title: str, markdown: str) -> None:
    """Ask where, then write."""
    path = ask_pdf(parent, title)
    if path is not None:
        save_pdf(desk, path, markdown)


def ask_pdf(parent: QWidget | None, title: str) -> Path | None:
    """Where a PDF is to go, its title as the name offered; None when nothing was chosen."""
    return ask_where(parent, translate("paper", "Save as PDF"), title, "PDF", ".pdf")


def usual_paper() -> Size:
    """The paper that is usual where the person is."""
    inches = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return Size.LETTER if inches else Size.A4


def save_pdf(desk: Desk, path: Path, markdown: str) -> bool:
    """Write a text on as many pages as it takes, like `write_pdf`."""
    return write_pdf(desk, path, lambda: write_sheet(path, markdown, desk.theme.writing_font(11)))


def write_pdf(desk: Desk, path: Path, write: Callable[[], None]) -> bool:
    """Write a PDF; it can be opened, and printed, from the toast. False, and said kindly, where that cannot be."""
    try:
        with desk.store.leaving(path):
            write()
    except ReboundError as error:
        desk.tell(error)
        return False
    desk.say(
        translate("paper", "Saved. The PDF is not encrypted."),
        action=translate("paper", "Open it to print"),
        on_action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
    )
    return True
