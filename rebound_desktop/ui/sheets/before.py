"""Before you go in: one page for an interview."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.coming_up import yet_to_come
from rebound_desktop.core.contacts import Contact
from rebound_desktop.core.jobs import Job, Round, place_beyond
from rebound_desktop.core.journal import PREVIEW_LENGTH
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.sheets import LESSONS, STORIES, Sheet, sheet, worth_asking
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.sheets.page import JobSheetPage
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.one_line import cut_short
from rebound_desktop.ui.widgets.plus import with_plus

ENTRIES = 5
MOMENTS = 2


class BeforePage(JobSheetPage):
    """Who they are and what I know of them, what I wrote, what to ask, what I learned, and the practical facts.

    A question of one's own stands with what one prepares for the next interview.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        # Those to come; the first is next, and what is typed here is for that one.
        self._to_come: tuple[Round, ...] = ()
        # The job, and its interview if there is one, that is being typed for: others may come to stand here meanwhile.
        self._meant: tuple[int, Round | None] | None = None
        self._what = self.tr("To ask, to read, to bring")
        self.own = Field(self._what)
        with_plus(self.theme, self.own)
        self.own.textChanged.connect(self._heed_typed)
        self.own.returnPressed.connect(self.leave)
        self.above.addWidget(self.own)
        self.own.hide()

    def leave(self) -> bool:
        """What was typed is one more line of what one prepares; False when it was refused.

        Where the interview is gone, it is a page about the job.
        """
        typed, meant = " ".join(self.own.text().split()), self._meant
        if not typed or meant is None:
            return True
        job_id, each = meant
        pages: list[int] = []

        def keep() -> None:
            now = self.store.rounds.round(each.id) if each is not None else None
            if now is None:
                pages.append(self.store.journal.write(typed, job_id=job_id, only_for_me=True))
                return
            prepared = "\n".join(filter(None, (now.preparation.rstrip(), typed)))
            self.store.rounds.change(now.id, preparation=prepared)

        if not self.desk.attempt(keep):
            return False
        which = self._interview(each) if each is not None and len(self._to_come) > 1 else ""
        self.own.clear()
        if pages:
            self._say_kept_as_page(pages[0])
        else:
            self.desk.say(words.dotted((self.tr("Noted for the interview"), which)), undo=True)
        return True

    def _say_kept_as_page(self, entry_id: int) -> None:
        """As the rooms say it of whatever goes so."""
        translate = QCoreApplication.translate
        self.desk.say(
            words.sentences(
                translate("Rooms", "What this belonged to is gone."),
                translate("Rooms", "Your words are an entry in the journal now."),
            ),
            action=translate("Rooms", "Open it"),
            on_action=lambda: self.desk.go("journal", entry_id),
        )

    def _heed_typed(self, text: str) -> None:
        """As typing begins it is settled which interview it is for."""
        if not text.strip():
            self._meant = None
            self._suit_own()
        elif self._meant is None and self.job is not None:
            self._meant = self.job.id, self._to_come[0] if self._to_come else None

    def _suit_own(self) -> None:
        """There is a field where an interview is to come; of several it says for which."""
        is_typed = bool(self.typed_texts())
        self.own.setVisible(bool(self._to_come) or is_typed)
        if is_typed:
            return
        which = self._interview(self._to_come[0]) if len(self._to_come) > 1 else ""
        self.own.setPlaceholderText(words.dotted((self._what, which)))
        said = self.tr("For this interview: {interview}").replace("{interview}", which)
        self.own.setAccessibleDescription(said if which else "")

    def _interview(self, each: Round) -> str:
        """What kind, and when by the clock beside the person, wherever it is."""
        parts, begins = [words.round_name(each.kind)], each.begins_here(self.store.clock)
        if begins is not None:
            parts.append(words.at_time(words.long_day(begins.date()), begins.time()))
        return words.in_a_row(parts)

    def typed_texts(self) -> list[str]:
        """What is typed and stands nowhere yet."""
        return [self.own.text()] if self.own.text().strip() else []

    def nothing_yet(self) -> str:
        """What comes here."""
        return self.tr("Nothing is noted yet. Interviews, people and what you write about it come here.")

    def on_screen(self, told: Sheet) -> Sheet:
        """What one takes along stands beneath the field, so that what was typed is seen there at once."""
        parts = sorted(told.parts, key=lambda part: part.heading != self._what)
        return replace(told, parts=tuple(parts))

    def tell(self, job: Job) -> Sheet:
        """From everything that is known of the job."""
        store = self.store
        today = store.clock.today()
        begin = [(each, each.day_here(store.clock)) for each in store.rounds.of_job(job.id)]
        rounds = [each for each, day in begin if day is None or day >= today]
        self._to_come = yet_to_come(rounds, store.clock)
        self._suit_own()
        people = store.contacts.met_at_job(job.id)
        entries = store.journal.lines(job_id=job.id, limit=ENTRIES)
        known = store.choices.choice_of(job)
        unknown = [aspect.name for aspect in store.choices.aspects() if not known.is_rated(aspect)]
        asked = worth_asking(store.choices.not_ideal_elsewhere(job.id), unknown)
        lessons = store.lessons.all(limit=LESSONS)
        stories = store.lessons.all(LessonKind.STORY, limit=STORIES)
        handled = store.lessons.all(LessonKind.HANDLED_WELL, limit=1)
        # In the order of what they are worth: where a page is too small the last ones give way.
        return sheet(
            self.tr("Before you go in"),
            job.name,
            (
                (
                    self.tr("When and where"),
                    [self._round(each, people) for each in rounds] + self._facts(job),
                ),
                (self.tr("Who they are"), [line for person in people for line in self._person(person)]),
                (
                    self._what,
                    [line for each in rounds for line in each.preparation.splitlines()],
                ),
                (
                    self.tr("Worth asking"),
                    [
                        self.tr("{what}: not known yet.").format(what=what)
                        if is_unknown
                        else self.tr("Elsewhere it was not ideal: “{what}”. How is it here?").format(
                            what=words.apart(what)
                        )
                        for what, is_unknown in asked
                    ],
                ),
                (
                    self.tr("Two stories") if len(stories) > 1 else self.tr("A story"),
                    [story.text for story in stories],
                ),
                (self.tr("Something you handled well"), [each.text for each in handled]),
                (
                    self.tr("What you wrote about it"),
                    [self._entry(line.title, line.preview) for line in entries],
                ),
                (self.tr("What you know about yourself"), [lesson.text for lesson in lessons]),
                (self.tr("Notes"), job.notes.splitlines()),
            ),
        )

    def _round(self, each: Round, told: Sequence[Contact]) -> str:
        """told: who is told of on the sheet anyway."""
        known = {person.id for person in told}
        others = [person.name for person in self.store.rounds.people(each.id) if person.id not in known]
        place = place_beyond(words.round_name(each.kind), each.place)
        return words.dotted((self._interview(each), place, words.in_a_row(others), each.notes))

    def _facts(self, job: Job) -> list[str]:
        """The practical ones: where, what it pays, what they have of me."""
        # What was offered last is what it pays by now.
        offered = next((each for each in self.store.offers.of_job(job.id) if each.pay is not None), None)
        pay = (
            words.pay(job.pay_from, job.pay_to, job.pay_currency, job.pay_period)
            if offered is None
            else words.pay(offered.pay, None, offered.pay_currency, offered.pay_period)
        )
        told = [
            (self.tr("Place: {what}"), job.place),
            (self.tr("Where you work: {what}"), words.mode_name(job.mode) if job.mode else ""),
            (self.tr("Pay: {what}"), pay),
            (self.tr("Pay you named: {what}"), job.pay_named),
            (self.tr("Résumé you sent: {what}"), job.resume_sent),
        ]
        return [text.replace("{what}", words.apart(what)) for text, what in told if what]

    def _person(self, person: Contact) -> list[str]:
        about = words.in_a_row((person.name, person.role, person.how_met))
        moments = self.store.contacts.touches(person.id)[:MOMENTS]
        told = [
            self.tr("{what}: {note}").format(
                what=words.touch_name(moment.kind), note=words.apart(moment.note)
            )
            for moment in moments
            if moment.note
        ]
        return [about, *person.notes.splitlines(), *told]

    @staticmethod
    def _entry(title: str, preview: str) -> str:
        """Its first line and what follows: one that is a heading is set apart from the sentence after it."""
        is_cut = len(preview) == PREVIEW_LENGTH
        # After a whole word, where spaces tell which are.
        told = cut_short(preview.rpartition(" ")[0] or preview) if is_cut else preview
        is_heading = bool(title and told) and title[-1].isalnum()
        return words.labelled(title, told) if is_heading else f"{title} {told}".strip()
