"""Who is in an interview: a field for someone new, and everybody met at the job, a press each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from rebound_desktop.core.jobs import Job, Round
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, clear, stack
from rebound_desktop.ui.widgets.flow import Flow
from rebound_desktop.ui.widgets.person_field import PersonField
from rebound_desktop.ui.widgets.plus import with_plus


class RoundPeople(QWidget):
    """Pressed names are in the interview. `need_round` gives its id, noting it first if it is new."""

    def __init__(self, desk: Desk, need_round: Callable[[], int]) -> None:
        super().__init__()
        self.desk = desk
        self._need_round = need_round
        self._job: Job | None = None
        self._round: Round | None = None
        self._buttons: dict[int, Button] = {}
        self._names = QWidget()
        self._flow = Flow()
        self._names.setLayout(self._flow)
        self.field = PersonField(desk.store, self.tr("Add someone to this interview"), offers_new=True)
        with_plus(desk.theme, self.field)
        self.field.returnPressed.connect(self.leave)
        self.field.taken.connect(self.leave)
        title = Words(desk.theme, self.tr("Who is in it"), TextRole.STRONG)
        # Whoever is added stands beneath: the field one types in stays where it is.
        self.setLayout(stack(title, self.field, self._names))

    def show_round(self, job: Job, each: Round) -> None:
        """The people of the job, those of the round pressed."""
        self._job, self._round, self.field.at = job, each, job.company
        here = {person.id for person in self.desk.store.rounds.people(each.id)}
        people = self.desk.store.contacts.met_at_job(job.id)
        shown = {person.id: person.name for person in people}
        self.field.setPlaceholderText(self.tr("Someone else") if here else self.tr("Someone"))
        # Made anew only for other people: the button that was pressed keeps the focus.
        if shown != {key: button.text() for key, button in self._buttons.items()}:
            self._make_buttons(shown)
        for key, button in self._buttons.items():
            button.blockSignals(True)
            button.setChecked(key in here)
            button.blockSignals(False)

    def leave(self) -> bool:
        """Whoever is named is met at the job, and is in this interview. False when it was refused."""
        job, each, name = self._job, self._round, " ".join(self.field.text().split())
        if job is None or each is None or not name:
            return True
        add, chosen = self.desk.store.rounds.add_person, self.field.chosen
        if not self.desk.attempt(lambda: add(self._need_round(), name, chosen=chosen)):
            return False
        self.field.clear()
        return True

    def typed_texts(self) -> list[str]:
        """A name that is nobody yet."""
        return [self.field.text()] if self.field.text().strip() else []

    def forget(self) -> None:
        """Nobody half typed."""
        self._round = None
        self.field.clear()

    def _make_buttons(self, people: dict[int, str]) -> None:
        clear(self._flow)
        self._buttons = {}
        for key, name in people.items():
            told = self.tr("{name} is in this interview").format(name=name)
            button = Button(self.desk.theme, name, ButtonRole.CHOICE, name=told)
            button.setCheckable(True)
            button.toggled.connect(partial(self._set, key))
            self._buttons[key] = button
            self._flow.addWidget(button)
            button.show()
        self._names.setVisible(bool(people))

    def _set(self, contact_id: int, is_in: bool) -> None:
        job, each = self._job, self._round
        if job is None or each is None:
            return
        others = [person for person in self._present(each.id) if person != contact_id]
        wanted = [*others, contact_id] if is_in else others
        if not self.desk.attempt(lambda: self.desk.store.rounds.set_people(self._need_round(), wanted)):
            self.show_round(job, each)

    def _present(self, round_id: int) -> list[int]:
        return [person.id for person in self.desk.store.rounds.people(round_id)]
