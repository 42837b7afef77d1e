"""How a comparison leaves the page: copied as text or for a spreadsheet, as a PDF, kept in the journal."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from rebound_desktop import words
from rebound_desktop.comparison_text import as_csv, as_text
from rebound_desktop.core.comparison import Picture
from rebound_desktop.ui.compare import said
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.as_pdf import choose_pdf
from rebound_desktop.ui.widgets.for_spreadsheet import copy_table

translate = QCoreApplication.translate


def copy_text(desk: Desk, seen: Picture) -> None:
    """Onto the clipboard, in words."""
    QGuiApplication.clipboard().setText(as_text(seen, said.translate, words.decimal))
    desk.say(translate("compare", "Copied"))


def copy_csv(desk: Desk, seen: Picture) -> None:
    """Onto the clipboard, a line a row."""
    copy_table(as_csv(seen, said.translate))
    desk.say(translate("compare", "Copied"))


def save_as_pdf(desk: Desk, seen: Picture) -> None:
    """On paper: to print, or to talk over with somebody."""
    title = translate("compare", "What I could choose")
    choose_pdf(desk, None, title, f"# {title}\n\n{as_text(seen, said.translate, words.decimal)}\n")


def keep_in_journal(desk: Desk, seen: Picture) -> None:
    """As an entry of today, so that it is found, dated and read like everything else; the same one once a day."""
    journal, today = desk.store.journal, desk.store.clock.today()
    text = (
        f"# {translate('compare', 'What I could choose')}\n\n{as_text(seen, said.translate, words.decimal)}\n"
    )
    of_today = journal.whole(since=today, until=today)
    kept = [entry.id for entry in of_today if entry.text.strip() == text.strip()]
    told = (
        translate("compare", "Kept in your journal already")
        if kept
        else translate("compare", "Kept in your journal")
    )
    if kept or desk.attempt(lambda: kept.append(journal.write(text))):
        desk.say(
            told,
            action=translate("compare", "Open it"),
            on_action=lambda: desk.go("journal", kept[-1]),
        )
