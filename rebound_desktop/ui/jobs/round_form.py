"""One interview in full, each field kept as it is left."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import Job, Round, RoundKind
from rebound_desktop.core.snippets import Term, has_all, place_found
from rebound_desktop.exchange.calendar_file import Appointment, calendar_file
from rebound_desktop.store import ReboundError, write_whole
from rebound_desktop.ui.jobs.round_after import RoundAfter
from rebound_desktop.ui.jobs.round_people import RoundPeople
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.pages import room_title
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.tab_order import comes_last
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words
from rebound_desktop.ui.widgets.day_choice import DayChoice
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import name_beside, named
from rebound_desktop.ui.widgets.fields import Field, offer
from rebound_desktop.ui.widgets.file_dialogs import ask_where
from rebound_desktop.ui.widgets.in_view import show_found
from rebound_desktop.ui.widgets.kept_fields import KeptFields
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.small_page import SmallPage
from rebound_desktop.ui.widgets.time_field import TimeField
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row
from rebound_desktop.ui.widgets.writing.marks import places_in_qt

MORNING = time(10, 0)
# Milliseconds after which it is looked again whether a button of the mouse is held down.
_A_MOMENT = 50
LENGTHS = (15, 30, 45, 60, 90, 120, 180, 240)


class RoundForm(Card):
    """When and where, who is in it, how to prepare; afterwards what stays. `closed` when the person is done."""

    closed = Signal()
    aside_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=12)
        self.desk = desk
        self.job: Job | None = None
        self.round: Round | None = None
        # Whether the day or the time that stands here was refused.
        self._is_when_refused = False
        self.fields = KeptFields(self._keep_text)
        self._build_when()
        for name, field in (
            ("place", Field(self.tr("Where"), self.tr("Where, if you like"))),
            ("notes", Field(self.tr("Note"), self.tr("About what, if you like"))),
        ):
            self.box.addLayout(named(desk.theme, self.fields.add(name, field)))
        self.people = RoundPeople(desk, self.need_round)
        theme = desk.theme
        self.preparation = SmallPage(
            desk, self.tr("How to prepare"), partial(self._keep, "preparation"), lines=2, in_card=True
        )
        self.preparation.area.setPlaceholderText(self.tr("What to read, to bring, to ask"))
        self.before = Button(theme, room_title("before"), ButtonRole.PLAIN, on_click=self._get_ready)
        how = Words(theme, self.tr("How to prepare"), TextRole.STRONG)
        self._how = wrapped_row(how, self.before, spacing=8, end=self.before)
        self.after = RoundAfter(desk, self.need_round)
        for widget in (
            self.people,
            self._how,
            self.preparation,
            self.after,
            self._foot(),
        ):
            self.box.addWidget(widget)
        self.hide()
        on_escape(self, self._close)

    def begin(self, job: Job) -> None:
        """A new interview, noted once something is said of it."""
        self.show_round(job, Round(0, "", job.id, RoundKind.PHONE, None, self.desk.store.clock.zone))

    def need_round(self) -> int:
        """The id of the round that is open, noted now if it is new. Raises the world's errors."""
        assert self.job is not None and self.round is not None
        if not self.round.id:
            made = self.desk.store.rounds.add(self.job.id, self.kind.currentData())
            self.round = self.desk.store.rounds.round(made) or self.round
        return self.round.id

    def show_round(self, job: Job, each: Round) -> None:
        """Show a round; what is being typed stays when it is the same one."""
        if self.round is None or self.round.id != each.id:
            self.forget()
        self.job, self.round = job, each
        self.kind.show_kept(each.kind)
        today = self.desk.store.clock.today()
        # Of a job that is over every interview is: it was on the day of the last news, or before.
        self.day.suit(ahead=job.is_open, past=not job.is_open)
        days = 7 if job.is_open else min(job.since - today, timedelta()).days
        if not self._is_when_refused:
            self.day.show_day(each.starts_at.date() if each.starts_at else None, today, days)
            if not self.at.hasFocus():
                self.at.show_time(each.starts_at.time() if each.starts_at else MORNING)
        self.minutes.show_kept(each.minutes)
        self.fields.show({"zone": each.zone, "place": each.place, "notes": each.notes})
        self.preparation.show_text(each.preparation)
        self.people.show_round(job, each)
        self.after.show_round(job, each)
        self._suit()

    @property
    def is_over(self) -> bool:
        """Whether the interview that is open has begun."""
        return self.round is not None and self.round.has_begun(self.desk.store.clock)

    def show_found(self, terms: Sequence[Term]) -> None:
        """The first field with all of the words, or else with one of them: in view, the caret at them."""
        parts: tuple[SmallPage | Field, ...] = (
            self.fields.fields["place"],
            self.fields.fields["notes"],
            self.preparation,
            self.after.asked,
            self.after.answered,
            self.after.fresh.fields["picture"],
        )
        there = [part for part in parts if part.isVisibleTo(self) and place_found(_said_in(part), terms)]
        if not there:
            return
        part = next((each for each in there if has_all(_said_in(each), terms)), there[0])
        if isinstance(part, SmallPage):
            part.show_found(terms)
        elif (place := place_found(part.text(), terms)) is not None:
            part.setFocus(Qt.FocusReason.OtherFocusReason)
            part.setCursorPosition(places_in_qt(part.text())(place[0]))
            show_found(part, part.rect)

    def leave(self) -> bool:
        """Keep everything; False when something was refused."""
        if self.round is None:
            return True
        kept = [part.leave() for part in (self.fields, self.people, self.preparation, self.after)]
        kept += [self._keep_choice("kind", self.kind), self._keep_choice("minutes", self.minutes)]
        if self._is_when_refused:
            kept.append(self._keep_when())
        return all(kept)

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        if self.round is None:
            return []
        parts = (self.fields, self.people, self.preparation, self.after)
        return [text for part in parts for text in part.typed_texts()]

    def forget(self) -> None:
        """No round is open."""
        self.round, self._is_when_refused = None, False
        for part in (
            self.kind,
            self.day,
            self.minutes,
            self.fields,
            self.people,
            self.preparation,
            self.after,
        ):
            part.forget()

    def save_calendar_file(self, path: Path) -> bool:
        """Write the interview for another calendar. False, and said kindly, where that cannot be."""
        job, each = self.job, self.round
        if job is None or each is None or each.starts_at is None:
            return False
        summary = self.tr("{company}: {kind}").format(company=job.company, kind=words.round_name(each.kind))
        told = Appointment(each.uid, summary, each.starts_at, each.zone, each.minutes, each.place, each.notes)
        try:
            with self.desk.store.leaving(path):
                write_whole(path, calendar_file((told,), self.desk.store.clock.moment()))
        except ReboundError as error:
            self.desk.tell(error)
            return False
        self.desk.say(self.tr("Saved. Open it with your calendar; it is not encrypted."))
        return True

    def _build_when(self) -> None:
        theme = self.desk.theme
        self.kind = DropDown(theme, self.tr("What kind"))
        for kind in RoundKind:
            self.kind.addItem(words.round_name(kind), kind)
        self.kind.activated.connect(lambda _: self._keep_choice("kind", self.kind))
        self.day = DayChoice(
            theme, self.desk.store.clock.today, self.tr("When"), self.tr("Add a day"), ahead=True
        )
        self.day.chosen.connect(self._keep_when)
        self.at = TimeField(theme, self.tr("At what time"))
        self.at.editingFinished.connect(self._keep_when)
        self.minutes = DropDown(theme, self.tr("How long"))
        self.minutes.addItem(self.tr("how long"), None)
        for minutes in LENGTHS:
            self.minutes.addItem(words.counted("jobs", "one minute", "{number} minutes", minutes), minutes)
        self.minutes.activated.connect(lambda _: self._keep_choice("minutes", self.minutes))
        self.zone = self.fields.add("zone", Field(self.tr("In the time zone"), self.tr("Time zone")))
        self.zone.textEdited.connect(self._complete_zone)
        self.zone.setMaximumWidth(theme.px(180))
        self._here = Words(theme, "", TextRole.MUTED)
        self._where = wrapped_row(name_beside(theme, self.zone), self.zone, spacing=8)
        when = wrapped_row(self.kind, self.day, self.at, self.minutes, spacing=8)
        # From the day to its time: what would take the day away, and its time along, comes after both.
        comes_last(self.day.remove, when)
        self.box.addWidget(when)
        self.box.addWidget(self._where)
        self.box.addWidget(self._here)

    def _complete_zone(self) -> None:
        """Offer the zones there are, once somebody types: finding them reads hundreds of files."""
        if self.zone.completer() is None:
            offer(self.zone, sorted(available_timezones()))

    def _foot(self) -> QWidget:
        theme = self.desk.theme
        self.calendar = Button(
            theme,
            self.tr("For your calendar…"),
            ButtonRole.PLAIN,
            icon="calendar",
            on_click=self._choose_file,
        )
        aside = Button(theme, self.tr("Set aside"), ButtonRole.PLAIN, on_click=self._set_aside)
        done = Button(theme, self.tr("Done"), ButtonRole.SECONDARY, on_click=self._done)
        return wrapped_row(self.calendar, aside, done, spacing=16, end=done)

    def _suit(self) -> None:
        """What suits before the interview, and what after it.

        A press that leaves a field comes first: nothing comes or goes above a button that is held down.
        """
        each = self.round
        if each is None:
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            soon(self, self._suit, _A_MOMENT)
            return
        starts, own, today = each.starts_at, self.desk.store.clock.zone, self.desk.store.clock.today()
        for widget in (self.at, self.minutes, self._where):
            widget.setVisible(starts is not None)
        # What is over is in no calendar to come.
        self.calendar.setVisible(starts is not None and not self.is_over)
        begins = each.begins_here(self.desk.store.clock)
        self.after.setVisible(begins is None or begins.date() <= today)
        is_open = self.job is not None and self.job.is_open
        # Of a job that is over nobody prepares for any; what was noted then stays.
        has_room = is_open or bool(each.preparation or self.preparation.typed_texts())
        for widget in (self._how, self.preparation):
            widget.setVisible(has_room)
        self.before.setVisible(is_open and not each.has_begun(self.desk.store.clock))
        self._here.setVisible(starts is not None and each.zone != own)
        if begins is not None and each.zone != own:
            self._here.setText(
                self.tr("Where you are, that is {day}, {time}.").format(
                    day=words.long_day(begins.date()), time=words.time_of_day(begins.time())
                )
            )

    def _keep(self, name: str, value: object) -> bool:
        return self.round is None or self.desk.attempt(
            lambda: self.desk.store.rounds.change(self.need_round(), **{name: value})
        )

    def _keep_choice(self, name: str, choice: DropDown) -> bool:
        return not choice.is_changed or self._keep(name, choice.currentData())

    def _keep_text(self, name: str, text: str) -> bool:
        if name == "zone" and text not in available_timezones():
            # A zone half typed says nothing: the one that stood there holds.
            self.zone.setText(self.round.zone if self.round is not None else "")
            return True
        return self._keep(name, text)

    def _keep_when(self) -> bool:
        each, day = self.round, self.day.day
        starts = None if day is None else datetime.combine(day, self.at.shown())
        is_kept = each is None or starts == each.starts_at or self._keep("starts_at", starts)
        self._is_when_refused = not is_kept
        return is_kept

    def _when_may_be_taken(self) -> bool:
        return self.day.may_be_taken() and (self.at.isHidden() or self.at.may_be_taken())

    def _choose_file(self) -> None:
        if self.job is None or not self._when_may_be_taken() or not self.leave():
            return
        path = ask_where(self, self.tr("For your calendar"), self.job.company, self.tr("Calendar"), ".ics")
        if path is not None:
            self.save_calendar_file(path)

    def _get_ready(self) -> None:
        if self.job is not None:
            self.desk.go("before", self.job.id)

    def _set_aside(self) -> None:
        if self.round is not None and self.leave():
            self.aside_wanted.emit(self.round.id) if self.round.id else self.closed.emit()

    def _done(self) -> None:
        if self._when_may_be_taken():
            self._close()

    def _close(self) -> None:
        if self.leave():
            self.closed.emit()


def _said_in(part: SmallPage | Field) -> str:
    return part.area.text() if isinstance(part, SmallPage) else part.text()
