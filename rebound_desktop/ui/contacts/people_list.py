"""The rows of the contacts' list: whom to thank first, then everyone by name."""

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.contacts import NextKind, initials
from rebound_desktop.store import Store
from rebound_desktop.ui.contacts.telling import row_subtitle
from rebound_desktop.ui.widgets.side_list import SideRow

translate = QCoreApplication.translate


def people_rows(store: Store, matching: str = "") -> list[SideRow]:
    """People whom every word of `matching` fits; each stands once."""
    to_thank = [step.contact_id for step in store.contacts.next_steps(kind=NextKind.THANK)]
    lines = {line.id: line for line in store.contacts.lines(matching=matching)}
    thanked_next = [contact_id for contact_id in to_thank if contact_id in lines]
    waiting, today = set(thanked_next), store.clock.today()
    # A caption over everyone would say nothing while nobody is set apart.
    first = translate("contacts", "To thank")
    rest = translate("contacts", "All") if thanked_next else ""
    rows = []
    for contact_id in [*thanked_next, *(key for key in lines if key not in waiting)]:
        line = lines[contact_id]
        group = first if contact_id in waiting else rest
        mark = initials(line.name) or "·"
        rows.append(SideRow(line.id, line.name, row_subtitle(line, today), group=group, initials=mark))
    return rows
