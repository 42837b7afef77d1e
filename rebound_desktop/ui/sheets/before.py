"""Before you go in: one page for an interview."""

from rebound_desktop import words
from rebound_desktop.core.contacts import Contact
from rebound_desktop.core.jobs import Job, Round
from rebound_desktop.core.journal import PREVIEW_LENGTH
from rebound_desktop.core.sheets import LESSONS, Sheet, sheet, worth_asking
from rebound_desktop.ui.sheets.page import JobSheetPage

ENTRIES = 5
MOMENTS = 2


class BeforePage(JobSheetPage):
    """Who they are and what I know of them, what I wrote, what to ask, what I learned, and the practical facts."""

    def tell(self, job: Job) -> Sheet:
        """From everything that is known of the job."""
        store = self.store
        today = store.clock.today()
        rounds = [
            each
            for each in store.rounds.of_job(job.id)
            if each.starts_at is None or each.starts_at.date() >= today
        ]
        people = store.contacts.met_at_job(job.id)
        entries = store.journal.lines(job_id=job.id, limit=ENTRIES)
        rated = store.choices.ratings_of(job.id)
        unknown = [aspect.name for aspect in store.choices.aspects() if aspect.id not in rated]
        asked = worth_asking(store.choices.not_ideal_elsewhere(job.id), unknown)
        lessons = store.lessons.all()[:LESSONS]
        return sheet(
            self.tr("Before you go in"),
            job.name,
            (
                (self.tr("When and where"), [self._round(each) for each in rounds] + [job.place]),
                (self.tr("Who they are"), [line for person in people for line in self._person(person)]),
                (
                    self.tr("Worth asking"),
                    [
                        self.tr("{what}: not known yet.").format(what=what)
                        if is_unknown
                        else self.tr("Elsewhere it was not ideal: “{what}”. How is it here?").format(
                            what=what
                        )
                        for what, is_unknown in asked
                    ],
                ),
                (
                    self.tr("What you wrote about it"),
                    [self._entry(line.title, line.preview) for line in entries],
                ),
                (self.tr("What you know about yourself"), [lesson.text for lesson in lessons]),
                (self.tr("Notes"), job.notes.splitlines()),
            ),
        )

    def _round(self, each: Round) -> str:
        parts = [words.round_name(each.kind)]
        if each.starts_at is not None:
            day = words.long_day(each.starts_at.date())
            parts.append(f"{day}, {words.time_of_day(each.starts_at.time())}")
        return ", ".join(part for part in (*parts, each.place, each.notes) if part)

    def _person(self, person: Contact) -> list[str]:
        about = ", ".join(part for part in (person.name, person.role, person.how_met) if part)
        moments = self.store.contacts.touches(person.id)[:MOMENTS]
        told = [f"{words.touch_name(moment.kind)}: {moment.note}" for moment in moments if moment.note]
        return [about, *person.notes.splitlines(), *told]

    @staticmethod
    def _entry(title: str, preview: str) -> str:
        cut = "…" if len(preview) == PREVIEW_LENGTH else ""
        return f"{title} {preview}{cut}".strip()
