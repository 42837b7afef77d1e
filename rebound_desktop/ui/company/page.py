"""A company's page: everyone one knows there, now or from before, and every job there."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.companies import Company, Known, Tie
from rebound_desktop.core.jobs import Job
from rebound_desktop.ui.company.details import Details
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Column, TextRole, Words, row, stack
from rebound_desktop.ui.widgets.known_people import known_told
from rebound_desktop.ui.widgets.person_field import PersonField
from rebound_desktop.ui.widgets.told_row import Told, ToldRows


class CompanyPage(Page):
    """What is noted of it, its people by what ties them to it, its jobs."""

    areas = frozenset({Area.CONTACTS, Area.JOBS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.company: Company | None = None
        theme = desk.theme
        self.column = Column(theme)
        self.name = Words(theme, "", TextRole.HEADING)
        self.about = Words(theme, "", TextRole.MUTED)
        self.notes = Words(theme, "")
        self.edit = Button(theme, self.tr("Edit"), ButtonRole.PLAIN, icon="pencil", on_click=self._edit)
        self.details = Details(desk)
        self.people = {tie: ToldRows(theme) for tie in Tie}
        self.jobs = ToldRows(theme)
        self.nobody = Words(theme, self.tr("You know nobody here yet."), TextRole.MUTED)
        self.no_jobs = Words(theme, self.tr("No job here is noted."), TextRole.MUTED)
        name, hint = self.tr("Add someone by name"), self.tr("Someone else you know here")
        self.someone = PersonField(desk.store, name, hint, offers_new=True)
        self._titles = {
            Tie.NOW: Words(theme, self.tr("There now"), TextRole.SMALL),
            Tie.EARLIER: Words(theme, self.tr("There before"), TextRole.SMALL),
            Tie.MET: Words(theme, self.tr("Met over a job there"), TextRole.SMALL),
        }
        self._lay_out()
        self.someone.returnPressed.connect(self._add)
        self.someone.taken.connect(self._add)
        self.details.renamed.connect(self._show)
        self.details.closed.connect(lambda: self.edit.setFocus(Qt.FocusReason.OtherFocusReason))
        for rows in (*self.people.values(), self.jobs):
            rows.opened.connect(desk.go)

    def open(self, key: int | None) -> None:
        """A company by its id."""
        if key is not None:
            self._show(key)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read everything anew."""
        if self.company is not None:
            self._show(self.company.id)

    def leave(self) -> bool:
        """Keep everything typed."""
        return self.details.leave() and self._add()

    def typed_texts(self) -> list[str]:
        """What the store may not have."""
        typed = [self.someone.text()] if self.someone.text().strip() else []
        return [*self.details.typed_texts(), *typed]

    def shown_key(self) -> int | None:
        """The open company."""
        return self.company.id if self.company is not None else None

    def has(self, key: int) -> bool:
        """Whether the company is still there."""
        return self.store.companies.company(key) is not None

    def _show(self, company_id: int) -> None:
        company = self.store.companies.company(company_id)
        if company is None:
            # Taken over by another of its name, and that taken back perhaps.
            return
        if self.company is None or self.company.id != company.id:
            for rows in (*self.people.values(), self.jobs):
                rows.fold()
        self.company, today = company, self.store.clock.today()
        self.name.setText(company.name)
        self.someone.at = company.name
        self.about.setText(words.dotted((company.place, company.url)))
        self.about.setVisible(bool(self.about.text()))
        self.notes.setText(company.notes)
        self.notes.setVisible(bool(company.notes.strip()))
        self.details.show_company(company)
        self._show_people(self.store.companies.people(company.id), today)
        jobs = [job for job in self.store.jobs.at_company(company.name) if job.company_id == company.id]
        self.jobs.show_told([_job_told(job, today) for job in jobs])
        self.no_jobs.setVisible(not jobs)

    def _show_people(self, known: Sequence[Known], today: date) -> None:
        for tie, rows in self.people.items():
            told = [known_told(each, today) for each in known if each.tie is tie]
            rows.show_told(told)
            rows.setVisible(bool(told))
            self._titles[tie].setVisible(bool(told))
        self.nobody.setVisible(not known)

    def _edit(self) -> None:
        if self.details.isHidden():
            self.details.begin()
        else:
            self.details.close_fields()

    def _add(self) -> bool:
        """Whoever is named works here: somebody new, or somebody known, whose post before stays among the earlier ones.

        False when it was refused.
        """
        company, name = self.company, " ".join(self.someone.text().split())
        if company is None or not name:
            return True
        contacts, people = self.store.contacts, self.store.people
        known = contacts.known_at(company.name, name, chosen=self.someone.chosen)
        there = contacts.contact(known) if known is not None else None
        if there is not None and there.company_id == company.id:
            self.someone.clear()
            self.desk.say(self.tr("{name} is noted here already.").replace("{name}", name))
            return True
        if there is not None:
            kept = self.desk.attempt(lambda: people.move_on(there.id, company.name))
        else:
            kept = self.desk.attempt(lambda: contacts.add(name, company=company.name))
        if kept:
            self.someone.clear()
            self.desk.say(self.tr("{name} is noted here.").replace("{name}", name), undo=True)
        return kept

    def _lay_out(self) -> None:
        theme = self.theme
        back = Back(theme, self.tr("Contacts"), lambda: self.desk.go("contacts"))
        head = row(spacing=16)
        head.addLayout(stack(self.name, self.about, spacing=2), 1)
        head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        box = self.column.box
        box.setSpacing(8)
        box.addLayout(row(back, None))
        box.addLayout(head)
        box.addSpacing(4)
        box.addWidget(self.notes)
        box.addWidget(self.details)
        box.addSpacing(16)
        box.addWidget(self._titled(self.tr("People")))
        box.addWidget(self.nobody)
        for tie, rows in self.people.items():
            box.addWidget(self._titles[tie])
            box.addWidget(rows)
        box.addWidget(self.someone)
        box.addSpacing(16)
        box.addWidget(self._titled(self.tr("Jobs")))
        box.addWidget(self.no_jobs)
        box.addWidget(self.jobs)
        box.addStretch(1)
        self.box.addWidget(self.column)

    def _titled(self, text: str) -> QWidget:
        return Words(self.theme, text, TextRole.SECTION)


def _job_told(job: Job, today: date) -> Told:
    return Told(
        job.title or job.company,
        day=words.ago(job.since, today),
        note=words.standing(job.stage, job.outcome),
        icon="briefcase",
        room="jobs",
        key=job.id,
    )
