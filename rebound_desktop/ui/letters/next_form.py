"""A small form beneath a letter that went out: what comes next with whom it went to."""

from datetime import date, timedelta

from rebound_desktop import words
from rebound_desktop.core.contacts import NextKind, first_name
from rebound_desktop.core.letters import Letter, LetterStatus, ends_with
from rebound_desktop.store import Store
from rebound_desktop.ui.letters.sheet_form import SheetForm
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import ButtonRole
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.drop_down import DropDown

A_WEEK = timedelta(days=7)


def can_have_a_next_step(store: Store, letter: Letter) -> bool:
    """Whether it went out, to somebody who is known."""
    is_out = letter.status is not LetterStatus.DRAFT and letter.contact_id is not None
    return is_out and store.contacts.contact(letter.contact_id or 0) is not None


def is_next_step_open(store: Store, letter: Letter) -> bool:
    """Whether one may be offered unasked: nothing was planned with them, and the letter takes no leave."""
    if ends_with(letter.kind) is not None or not can_have_a_next_step(store, letter):
        return False
    step = store.contacts.next_step(letter.contact_id or 0)
    return step is None or not step.is_planned


class NextForm(SheetForm):
    """What, and from which day on: to check back in a week, or what is planned already."""

    def __init__(self, desk: Desk) -> None:
        self.day = DayField(desk.theme, desk.store.clock.today, self.tr("From which day on"), ahead=True)
        # It may stand above the buttons of the letter, of which one asks for more.
        super().__init__(desk, "", self.tr("Plan it"), first=self.day, role=ButtonRole.SECONDARY)
        self.kind = DropDown(desk.theme, self.tr("What to do"))
        for kind in NextKind:
            self.kind.addItem(words.next_name(kind), kind.value)
        self.asked.addWidget(self.kind)
        self.day.accepted.connect(self.want)

    def want(self) -> None:
        """Not past a day that was not understood."""
        if self.day.may_be_taken():
            super().want()

    def begin(self, letter: Letter) -> None:
        """Open for whoever a letter went to."""
        contacts, contact_id = self._desk.store.contacts, letter.contact_id or 0
        contact, step = contacts.contact(contact_id), contacts.next_step(contact_id)
        name = first_name(contact.name) if contact is not None else letter.recipient
        self.title.setText(self.tr("A next step with {name}").replace("{name}", name))
        is_planned = step is not None and step.is_planned
        kind = step.kind if step is not None and is_planned else NextKind.CHECK_BACK
        day = step.due_on if step is not None and is_planned else self._desk.store.clock.today() + A_WEEK
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        self.day.show_day(day, date.max)
        super().begin(letter)

    def chosen_kind(self) -> NextKind:
        """What is to be done."""
        return NextKind(self.kind.currentData())
