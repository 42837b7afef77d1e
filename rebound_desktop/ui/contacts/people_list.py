"""The rows of the contacts' list: whom to thank, whom to say hello to again, then everyone by name."""

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
    today = store.clock.today()
    group_of: dict[int, str] = {}
    for step in store.contacts.next_steps():
        if step.contact_id not in lines:
            continue
        if step.kind is NextKind.THANK:
            group_of[step.contact_id] = translate("contacts", "To thank")
        elif step.due_on <= today:
            group_of[step.contact_id] = translate("contacts", "Hello again")
    # A caption over everyone would say nothing while nobody is set apart.
    rest = translate("contacts", "All") if group_of else ""

    def row(line: ContactLine) -> SideRow:
        group = group_of.get(line.id, rest)
        mark = initials(line.name) or "·"
        return SideRow(
            line.id, line.name, row_subtitle(line, today), group=group, initials=mark, picture=line.picture
        )

    first = translate("contacts", "To thank")
    set_apart = sorted(group_of, key=lambda contact_id: group_of[contact_id] != first)
    everyone = [
        *(lines[key] for key in set_apart),
        *(line for key, line in lines.items() if key not in group_of),
    ]
    return RowPages(everyone, row, lambda line: line.id)
