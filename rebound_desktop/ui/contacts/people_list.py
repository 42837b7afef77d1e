"""The rows of the contacts' list: whom to thank first, then everyone by name."""

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.contacts import ContactLine, NextKind, initials
from rebound_desktop.store import Store
from rebound_desktop.ui.contacts.telling import row_subtitle
from rebound_desktop.ui.widgets.row_pages import RowPages
from rebound_desktop.ui.widgets.side_list import SideRow

translate = QCoreApplication.translate


def people(store: Store, matching: str = "") -> RowPages[ContactLine]:
    """People whom every word of `matching` fits; each stands once."""
    lines = {line.id: line for line in store.contacts.lines(matching=matching)}
    steps = store.contacts.next_steps(kind=NextKind.THANK)
    to_thank = [lines[step.contact_id] for step in steps if step.contact_id in lines]
    waiting, today = {line.id for line in to_thank}, store.clock.today()
    first = translate("contacts", "To thank")
    # A caption over everyone would say nothing while nobody is set apart.
    rest = translate("contacts", "All") if waiting else ""

    def row(line: ContactLine) -> SideRow:
        group = first if line.id in waiting else rest
        mark = initials(line.name) or "·"
        return SideRow(line.id, line.name, row_subtitle(line, today), group=group, initials=mark)

    everyone = [*to_thank, *(line for line in lines.values() if line.id not in waiting)]
    return RowPages(everyone, row, lambda line: line.id)
