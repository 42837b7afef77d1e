"""Words kept as a PDF where the person chose, to print or to send."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from rebound_desktop.paper import write_sheet
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.save_as import ask_where

translate = QCoreApplication.translate


def choose_pdf(desk: Desk, parent: QWidget | None, title: str, markdown: str) -> None:
    """Ask where, then write."""
    path = ask_where(parent, translate("paper", "Save as PDF"), title, "PDF", ".pdf")
    if path is not None:
        save_pdf(desk, path, markdown)


def save_pdf(desk: Desk, path: Path, markdown: str) -> bool:
    """Write a sheet; it can be opened, and printed, from the toast. False, and said kindly, where that cannot be."""
    try:
        with desk.store.leaving(path):
            write_sheet(path, markdown, desk.theme.writing_font(11))
    except OSError:
        desk.say(
            translate("paper", "The PDF could not be saved there. Nothing has changed. Try another folder.")
        )
        return False
    desk.say(
        translate("paper", "Saved. The PDF is not encrypted."),
        action=translate("paper", "Open it to print"),
        on_action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
    )
    return True
