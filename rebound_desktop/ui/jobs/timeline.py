"""One timeline of a job: moves, interviews, offers, letters, entries, moments and the gut, the newest first."""

from collections.abc import Iterator
from datetime import date, time
from enum import IntEnum, auto

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.jobs import HowFar, Job, Stage, StageEvent
from rebound_desktop.core.letters import LetterKind, ends_with
from rebound_desktop.store import Store
from rebound_desktop.ui.jobs.gut import gut_said, perhaps_spared
from rebound_desktop.ui.jobs.move_form import MoveForm
from rebound_desktop.ui.jobs.rounds import ICONS as ROUND_ICONS
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.page import Desk, round_key
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, row
from rebound_desktop.ui.widgets.told_row import Told, ToldRows
from rebound_desktop.ui.widgets.touch_icons import TOUCH_ICONS, letter_icon

translate = QCoreApplication.translate
SHOWN = 12
MOST = 500
# What a move's line leads to: its own form, on this page.
HERE = "move"


class Rank(IntEnum):
    """What comes first on a day, as such a day usually goes: it tells a story from the bottom to the top."""

    LEAD = auto()
    PAIN_LETTER = auto()
    LETTER_SENT = auto()
    APPLIED = auto()
    MOMENT = auto()
    INTERVIEWING = auto()
    ROUND = auto()
    LETTER = auto()
    OFFERED = auto()
    OFFER = auto()
    # A letter that answers the offer, or ends things by itself: the end of the job comes of it.
    ENDING_LETTER = auto()
    CLOSED = auto()
    # A letter that answers the end, or an offer without ending anything.
    ANSWER = auto()
    GUT = auto()
    ENTRY = auto()


_OF_STAGE = {
    Stage.LEAD: Rank.LEAD,
    Stage.LETTER_SENT: Rank.LETTER_SENT,
    Stage.APPLIED: Rank.APPLIED,
    Stage.INTERVIEWING: Rank.INTERVIEWING,
    Stage.OFFER: Rank.OFFERED,
    Stage.CLOSED: Rank.CLOSED,
}
_OF_LETTER = {
    LetterKind.PAIN_LETTER: Rank.PAIN_LETTER,
    LetterKind.THANK_YOU: Rank.ANSWER,
    LetterKind.ASK_FEEDBACK: Rank.ANSWER,
}


class Happening(Struct, frozen=True):
    """Something on a day. at: when, by the clock beside the person, where that is known."""

    day: date
    rank: Rank
    told: Told
    at: time = time.min

    @property
    def order(self) -> tuple[date, Rank, time, int]:
        """By this it stands among the others, the earliest first."""
        return self.day, self.rank, self.at, self.told.key


class TimelineSection(Section):
    """Everything that happened, in one list; a move can be set right where it stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call(self.tr("All that happened"), "")
        self._shows_all = False
        self.rows = ToldRows(desk.theme)
        self.rows.opened.connect(self._open)
        self.form = MoveForm(desk)
        self.form.closed.connect(self._end_move)
        self.all = Button(desk.theme, self.tr("Show everything"), ButtonRole.PLAIN, on_click=self._show_all)
        self.box.addWidget(self.form)
        self.box.addWidget(self.rows)
        self.box.addLayout(row(self.all, None))
        self.form.hide()

    def fill(self, job: Job) -> None:
        """What happened."""
        found = sorted(happenings(self.store, job), key=lambda each: each.order, reverse=True)
        self.all.setVisible(not self._shows_all and len(found) > SHOWN)
        self.rows.show_told([each.told for each in (found if self._shows_all else found[:SHOWN])])
        self.form.refresh(self.store.jobs.history(job.id))

    def forget(self) -> None:
        """Fold it again."""
        self._shows_all = False
        self.rows.fold()
        self._close_form()

    def has_content(self) -> bool:
        """From the first move on: its day can be set right here."""
        return bool(self.rows.told)

    def leave(self) -> bool:
        """Keep a move that is being set right."""
        return self.form.leave()

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return self.form.typed_texts()

    def _open(self, room: str, key: int) -> None:
        if room != HERE:
            self.desk.go(room, key)
            return
        job = self.job
        if job is not None and self.form.leave():
            self.form.show_move(key, self.store.jobs.history(job.id))
            self.begun.emit(self.form)

    def _end_move(self) -> None:
        event_id = self.form.event_id
        self._close_form()
        if event_id is not None:
            self.rows.go_to(HERE, event_id)

    def _close_form(self) -> None:
        self.form.forget()

    def _show_all(self) -> None:
        self._shows_all = True
        if self.job is not None:
            self.fill(self.job)
            self.rows.row_at(SHOWN).setFocus()


def happenings(store: Store, job: Job) -> Iterator[Happening]:
    """Everything that is known to have happened with a job, in no order."""
    today = store.clock.today()

    def at(
        day: date, rank: Rank, title: str, note: str, icon: str, room: str = "", key: int = 0
    ) -> Happening:
        return Happening(day, rank, Told(title, words.short_day(day, today), note, icon, room=room, key=key))

    events, reached = store.jobs.history(job.id), dict[date, Rank]()
    for place, event in enumerate(events):
        icon = "circle-check" if event.outcome else "circle-dot"
        # Of moves alone, one that leads back stands where it was made.
        rank = reached[event.on_day] = max(_OF_STAGE[event.stage], reached.get(event.on_day, Rank.LEAD))
        yield at(
            event.on_day, rank, _move_name(event, place, events), _move_note(event), icon, HERE, event.id
        )
    for each in store.rounds.of_job(job.id):
        # What is still to come stands with the interviews alone.
        if (begins := each.begins_here(store.clock)) is not None and each.has_begun(store.clock):
            # What was asked and answered is behind it: its line opens the interview.
            name, note = words.round_name(each.kind), each.picture or each.notes
            met = at(
                begins.date(), Rank.ROUND, name, note, ROUND_ICONS[each.kind], "jobs", round_key(each.id)
            )
            yield replace(met, at=begins.time())
    for offer in store.offers.of_job(job.id):
        pay = words.pay(offer.pay, None, offer.pay_currency, offer.pay_period)
        yield at(offer.made_on, Rank.OFFER, translate("jobs", "An offer"), pay, "mail")
    for line in store.journal.lines(job_id=job.id, limit=MOST):
        title = line.title or translate("jobs", "No words yet")
        yield at(line.day, Rank.ENTRY, title, "", "notebook-pen", "journal", line.id)
    for letter in store.letters.all(job_id=job.id, limit=MOST):
        note = words.dotted((letter.recipient, words.letter_status(letter.status)))
        day = letter.posted_on or letter.changed_on
        rank = _OF_LETTER.get(letter.kind, Rank.LETTER)
        rank = rank if ends_with(letter.kind) is None else Rank.ENDING_LETTER
        yield at(day, rank, words.letter_name(letter.kind), note, letter_icon(letter), "letters", letter.id)
    for touch, name in store.contacts.touches_of_job(job.id):
        if touch.letter_id is not None:
            continue  # the letter itself stands here
        title = words.what_happened(touch, name)
        # Some tell of both without a name: here one would not know with whom.
        title = title if words.tells_with_whom(touch, name) else words.in_a_row((title, name))
        yield at(
            touch.on_day,
            Rank.MOMENT,
            title,
            touch.note,
            TOUCH_ICONS[touch.kind],
            "contacts",
            touch.contact_id,
        )
    for gut in store.jobs.guts(job.id):
        said, spared = gut_said(gut), perhaps_spared(gut)
        title = translate("jobs", "Your gut: {said}").replace("{said}", said or spared)
        yield at(gut.said_on, Rank.GUT, title, spared if said else "", "heart")


def _move_name(event: StageEvent, place: int, events: tuple[StageEvent, ...]) -> str:
    name = words.outcome_name(event.outcome) if event.outcome else words.stage_name(event.stage)
    if place and event.outcome is None and events[place - 1].stage is Stage.CLOSED:
        return translate("jobs", "Opened again: {stage}").format(stage=name)
    return name


def _move_note(event: StageEvent) -> str:
    how_far = translate("jobs", "I met people there") if event.how_far is HowFar.MET_PEOPLE else ""
    return words.dotted((how_far, event.note))
