"""The people met at a job: added by name on the spot, opened in their own room."""

from PySide6.QtWidgets import QWidget

from rebound_desktop.core.contacts import Contact
from rebound_desktop.core.jobs import Job
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.known_people import known_told
from rebound_desktop.ui.widgets.person_field import PersonField
from rebound_desktop.ui.widgets.plus import with_plus
from rebound_desktop.ui.widgets.told_row import Told, ToldRows

# Of those known from before; the company's page has all of them.
SHOWN = 6


class PeopleSection(Section):
    """A line a person, and a field for one more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call(self.tr("People"), self.tr("Someone you met"))
        self.rows = ToldRows(desk.theme)
        self.rows.opened.connect(desk.go)
        name, hint = self.tr("Add someone by name"), self.tr("Someone else you met")
        self.field = PersonField(desk.store, name, hint, offers_new=True)
        with_plus(desk.theme, self.field)
        self.field.returnPressed.connect(self.keep)
        self.field.taken.connect(self.keep)
        # An opening again: whoever one knows there already, and what was said.
        self.known_title = Words(desk.theme, "", TextRole.SMALL)
        self.known = ToldRows(desk.theme)
        self.known.opened.connect(desk.go)
        self.box.addWidget(self.rows)
        self.box.addWidget(self.field)
        self.box.addWidget(self.known_title)
        self.box.addWidget(self.known)

    def fill(self, job: Job) -> None:
        """The people, in the order they were noted."""
        self.field.at = job.company
        met = self.store.contacts.met_at_job(job.id)
        self.rows.show_told([_told(person) for person in met])
        besides = [person.id for person in met]
        known = self.store.companies.people(job.company_id, besides=besides) if job.company else ()
        today = self.store.clock.today()
        self.known.show_told([known_told(each, today) for each in known[:SHOWN]])
        said = self.tr("You know people at {company} from before").replace("{company}", job.company)
        self.known_title.setText(said)
        for part in (self.known_title, self.known):
            part.setVisible(bool(known))

    def forget(self) -> None:
        """Nobody half typed, and of many the first again."""
        self.field.clear()
        self.rows.fold()

    def has_content(self) -> bool:
        """Whether anybody is noted."""
        return bool(self.rows.told or self.known.told)

    def first(self) -> QWidget:
        """The field."""
        return self.field

    def leave(self) -> bool:
        """Someone half noted is added rather than lost."""
        return self.keep()

    def typed_texts(self) -> list[str]:
        """A name that is nobody yet."""
        return [self.field.text()] if self.field.text().strip() else []

    def keep(self) -> bool:
        """Add whoever is named; one who is known already is linked. False when it was refused."""
        job, name = self.job, " ".join(self.field.text().split())
        if job is None or not name:
            return True
        meet, chosen = self.store.contacts.meet, self.field.chosen
        kept = self.desk.attempt(lambda: meet(name, company=job.company, job_id=job.id, chosen=chosen))
        if kept:
            self.field.clear()
            self.desk.say(self.tr("{name} added").replace("{name}", name), undo=True)
            self.fill(job)
            # Whoever was noted last stands last.
            self.rows.unfold()
        return kept


def _told(person: Contact) -> Told:
    return Told(person.name, note=person.role, person=person.name, room="contacts", key=person.id)
