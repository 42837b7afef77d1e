"""How a comparison leaves the page: copied as text or for a spreadsheet, kept in the journal."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from rebound_desktop.comparison_text import as_csv, as_text
from rebound_desktop.core.comparison import Picture
from rebound_desktop.ui.compare import said
from rebound_desktop.ui.page import Desk

translate = QCoreApplication.translate


def copy_text(desk: Desk, seen: Picture) -> None:
    """Onto the clipboard, in words."""
    QGuiApplication.clipboard().setText(as_text(seen, said.translate))
    desk.say(translate("compare", "Copied."))


def copy_csv(desk: Desk, seen: Picture) -> None:
    """Onto the clipboard, a line a row."""
    QGuiApplication.clipboard().setText(as_csv(seen, said.translate))
    desk.say(translate("compare", "Copied."))


def keep_in_journal(desk: Desk, seen: Picture) -> None:
    """As an entry of today, so that it is found, dated and read like everything else."""
    kept: list[int] = []
    text = f"# {translate('compare', 'What I could choose')}\n\n{as_text(seen, said.translate)}\n"
    if desk.attempt(lambda: kept.append(desk.store.journal.write(text))):
        desk.say(
            translate("compare", "Kept in your journal."),
            action=translate("compare", "Open it"),
            on_action=lambda: desk.go("journal", kept[0]),
        )
