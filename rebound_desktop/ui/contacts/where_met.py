"""At which job and in which round you met, and who introduced you."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from rebound_desktop import words
from rebound_desktop.core.person import Person, Relation, introducer
from rebound_desktop.ui.contacts.telling import round_told
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.choose_one import ChooseOne
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import name_above
from rebound_desktop.ui.widgets.person_field import PersonField
from rebound_desktop.ui.widgets.side_list import SideRow

# More than these are not listed at once.
OFFERED = 2000
_ANOTHER = -1


class WhereMet(QWidget):
    """`change` takes fields of `Person` and answers False when they were refused; `whose` is their id, or None."""

    def __init__(self, desk: Desk, change: Callable[..., bool], whose: Callable[[], int | None]) -> None:
        super().__init__()
        self._desk = desk
        self._change = change
        self._whose = whose
        self._person: Person | None = None
        self._introducer = ""
        self._introducer_id: int | None = None
        theme = desk.theme
        self.job = DropDown(theme, self.tr("At which job"))
        self.round = DropDown(theme, self.tr("In which interview"))
        name, hint = self.tr("Who introduced you"), self.tr("A name, if anybody")
        self.introducer = PersonField(desk.store, name, hint, offers_new=True)
        self.job.activated.connect(lambda _: self._take_job())
        self.round.activated.connect(lambda _: self._take_round())
        self.introducer.editingFinished.connect(self.keep)
        self.introducer.taken.connect(self.keep)
        self._round_label = name_above(theme, self.round)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for label, field, line, column, span in (
            (name_above(theme, self.job), self.job, 0, 0, 1),
            (self._round_label, self.round, 0, 1, 1),
            (name_above(theme, self.introducer, self.tr("Introduced by")), self.introducer, 3, 0, 2),
        ):
            field.setMinimumHeight(36)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            field.setMinimumWidth(theme.px(120))
            grid.addWidget(label, line, column, 1, span)
            grid.addWidget(field, line + 1, column, 1, span)
        grid.setRowMinimumHeight(2, 8)

    def show_person(self, person: Person, relations: tuple[Relation, ...]) -> None:
        """What is known; a name that is being typed stays."""
        is_other = self._person is None or self._person.id != person.id
        typed = not is_other and self._is_typed
        self._person = person
        self._take_introducer(relations)
        self.introducer.besides = person.id
        if not typed:
            self.introducer.setText(self._introducer)
        self._fill_jobs(person)
        self._fill_rounds(person)

    def keep(self) -> bool:
        """Who introduced you; False when it was refused."""
        name = self.introducer.text().strip()
        if not self._is_typed:
            return True
        key, chosen, people = self._whose(), self.introducer.chosen, self._desk.store.people
        if key is None or not self._desk.attempt(lambda: people.set_introducer(key, name, chosen=chosen)):
            return False
        # Of two who did, the other one stands here once one is gone.
        self._take_introducer(people.relations(key))
        self.introducer.setText(self._introducer)
        return True

    def _take_introducer(self, relations: tuple[Relation, ...]) -> None:
        by = introducer(relations)
        self._introducer, self._introducer_id = (by.other, by.other_id) if by else ("", None)

    def typed_texts(self) -> list[str]:
        """A name that is not kept."""
        return [self.introducer.text()] if self._is_typed else []

    @property
    def _is_typed(self) -> bool:
        if self._person is None:
            return False
        is_another = self.introducer.chosen not in (None, self._introducer_id)
        return is_another or self.introducer.text().strip() != self._introducer

    def _fill_jobs(self, person: Person) -> None:
        """The jobs they belong to, and a way to all the others."""
        store, self_job = self._desk.store, person.met_job_id
        ids = list(dict.fromkeys([*([self_job] if self_job else []), *store.contacts.jobs_of(person.id)]))
        jobs = [job for key in ids if (job := store.jobs.job(key)) is not None]
        offers: list[tuple[str, Any]] = [(self.tr("At none"), None)]
        offers += [(job.name, job.id) for job in jobs]
        offers.append((self.tr("Another job…"), _ANOTHER))
        _fill(self.job, offers, self_job)

    def _fill_rounds(self, person: Person) -> None:
        rounds = self._desk.store.rounds.of_job(person.met_job_id) if person.met_job_id else ()
        offers: list[tuple[str, Any]] = [(self.tr("In none"), None)]
        offers += [(round_told(each, self._desk.store.clock), each.id) for each in rounds]
        _fill(self.round, offers, person.met_round_id)
        for widget in (self.round, self._round_label):
            widget.setVisible(bool(rounds))

    def _take_job(self) -> None:
        chosen = self.job.currentData()
        if chosen != _ANOTHER:
            self._set_job(chosen)
            return
        assert self._person is not None
        self._fill_jobs(self._person)
        jobs = self._desk.store.jobs.all(limit=OFFERED)
        rows = [
            SideRow(job.id, job.company, job.title, words.standing(job.stage, job.outcome)) for job in jobs
        ]
        title = self.tr("Where you met")
        question, present = self.tr("At which job did you meet?"), self._person.met_job_id
        ask = ChooseOne(self._desk.theme, title, question, rows, self, present=present)
        ask.chosen.connect(self._set_job)
        ask.open()

    def _set_job(self, job_id: int | None) -> None:
        if self._person is not None and job_id != self._person.met_job_id:
            self._change(met_job_id=job_id, met_round_id=None)
        self.job.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_round(self) -> None:
        if self._person is not None and self.round.currentData() != self._person.met_round_id:
            self._change(met_round_id=self.round.currentData())


def _fill(field: DropDown, offers: list[tuple[str, Any]], present: Any) -> None:
    """Offer these, unless they are offered already."""
    known = [(field.itemText(place), field.itemData(place)) for place in range(field.count())]
    if known != offers:
        field.clear()
        for text, value in offers:
            field.addItem(text, value)
    field.setCurrentIndex(max(0, next((n for n, (_, value) in enumerate(offers) if value == present), 0)))
