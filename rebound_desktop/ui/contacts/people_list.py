"""The rows of the contacts' list: whom to thank, whom to say hello to again, then everyone by name."""

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from rebound_desktop.core.contacts import Glance, NextKind, initials
from rebound_desktop.ui.contacts.telling import row_subtitle
from rebound_desktop.ui.widgets.row_pages import RowPages
from rebound_desktop.ui.widgets.side_list import SideRow

translate = QCoreApplication.translate


class PeopleRows:
    """Makes rows of people, and makes one again only when there is something else to say."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[tuple[object, ...], SideRow]] = {}

    def pages(
        self,
        glances: Sequence[Glance],
        today: date,
        chosen: Collection[int] | None = None,
        on_top: int | None = None,
    ) -> RowPages[Glance]:
        """Each of these people once. chosen: those who are chosen, while several are being chosen.

        on_top: somebody who stands too far down to be scrolled to, and so comes first.
        """
        first = [glance for glance in glances if glance.line.id == on_top] if on_top is not None else []
        thank: list[Glance] = []
        hello: list[Glance] = []
        others: list[Glance] = []
        for glance in glances:
            if glance.line.id == on_top:
                continue
            if glance.next_on is None:
                others.append(glance)
            elif glance.next_kind is NextKind.THANK:
                thank.append(glance)
            elif glance.next_on <= today:
                hello.append(glance)
            else:
                others.append(glance)
        for owed in (thank, hello):
            owed.sort(key=lambda glance: glance.next_on or today)
        names = (
            translate("contacts", "To thank"),
            translate("contacts", "Hello again"),
            # A caption over everyone would say nothing while nobody is set apart.
            translate("contacts", "All") if thank or hello or first else "",
            #: Over the one person whose page is open. Not a verb.
            translate("contacts", "Open"),
        )

        def row(glance: Glance) -> SideRow:
            is_due = glance.next_on is not None and glance.next_on <= today
            place = 0 if glance.next_kind is NextKind.THANK else 1 if is_due else 2
            place = 3 if glance.line.id == on_top else place
            return self._row(
                glance, names[place], today, None if chosen is None else glance.line.id in chosen
            )

        return RowPages([*first, *thank, *hello, *others], row, lambda glance: glance.line.id)

    def _row(self, glance: Glance, group: str, today: date, is_chosen: bool | None) -> SideRow:
        line = glance.line
        asked = (line, group, today, is_chosen)
        known = self._made.get(line.id)
        if known is not None and known[0] == asked:
            return known[1]
        made = SideRow(
            line.id,
            line.name,
            row_subtitle(line, today),
            group=group,
            initials=initials(line.name) or "·",
            picture=line.picture,
            is_chosen=is_chosen,
        )
        self._made[line.id] = (asked, made)
        return made
