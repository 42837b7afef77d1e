"""The interviews of a job, in the order they happen; one of them is open at a time, beneath its line."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from rebound_desktop import words
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.finding import read
from rebound_desktop.core.jobs import Job, Round, RoundKind, place_beyond
from rebound_desktop.ui.jobs.round_form import RoundForm
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole
from rebound_desktop.ui.widgets.told_row import Told, ToldRows

ICONS = {
    RoundKind.PHONE: "phone",
    RoundKind.VIDEO: "message-circle",
    RoundKind.ON_SITE: "building",
    RoundKind.PANEL: "users",
    RoundKind.TASK: "file-text",
    RoundKind.OTHER: "user",
}
# What a line leads to: its own form, on this page.
HERE = "round"


class RoundsSection(Section):
    """Each with its kind, its time, its place; opened, everything about it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call(self.tr("Interviews"), self.tr("Interview"))
        self._count = 0
        # Whether the form was opened for one that stands there: the keyboard goes back to its line.
        self._is_from_line = False
        self.rows = ToldRows(desk.theme)
        self.rows.opened.connect(lambda _room, key: self.open_round(key))
        self.more = Button(
            desk.theme, self.tr("Add an interview"), ButtonRole.PLAIN, icon="plus", on_click=self._add
        )
        self.form = RoundForm(desk)
        self.form.closed.connect(self._close)
        self.form.aside_wanted.connect(self._set_aside)
        for widget in (self.rows, self.more):
            self.box.addWidget(widget)
        self._place_form(0)

    def fill(self, job: Job) -> None:
        """The rounds, in order; the one that is open stays open."""
        rounds = self._tell(job)
        opened = self.form.round
        if opened is not None:
            now = next((each for each in rounds if each.id == opened.id), None)
            if now is not None:
                self.form.show_round(job, now)
                self._place_form(now.id)
            elif opened.id and (self.form.leave() or not self.form.typed_texts()):
                # What is being typed is kept with it, wherever it is now.
                focus = self.window().focusWidget()
                had_keyboard = focus is not None and self.form.isAncestorOf(focus)
                self._put_away(job)
                if had_keyboard:
                    self._go_on()

    def forget(self) -> None:
        """Close the form."""
        self._fold_form()

    def begin(self) -> None:
        """The first interview, open."""
        self._add()

    def has_content(self) -> bool:
        """Whether there is a round."""
        return self._count > 0

    def first(self) -> QWidget:
        """The kind of interview."""
        return self.form.kind

    def part(self) -> QWidget:
        """The form."""
        return self.form

    def leave(self) -> bool:
        """Keep what stands in the form."""
        return self.form.leave()

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return self.form.typed_texts()

    def open_round(self, round_id: int, typed: str = "") -> None:
        """Everything about one interview. typed: the words that it was found by."""
        job, each = self.job, self.store.rounds.round(round_id)
        if job is not None and each is not None and self.form.leave():
            # The one that was open goes into its place, with all that was said of it.
            self.form.forget()
            self._tell(job)
            self._is_from_line = True
            self.form.show_round(job, each)
            self._show_form()
            self.form.show_found(read(typed).terms)

    def _add(self) -> None:
        if self.job is not None and self.form.leave():
            self.form.forget()
            self._tell(self.job)
            self._is_from_line = False
            self.form.begin(self.job)
            self.is_open = True
            self._show_form()
            self.fold()
            self.turned.emit()

    def _tell(self, job: Job) -> tuple[Round, ...]:
        """The lines as they are; while one is open, none above it that would move it. Gives the rounds."""
        rounds = self.store.rounds.of_job(job.id)
        self._count = len(rounds)
        people = {each.id: self.store.rounds.people(each.id) for each in rounds}
        told = [
            _told(each, job, [person.name for person in people[each.id]], self.store.clock) for each in rounds
        ]
        self.rows.show_told(self._held(told))
        return rounds

    def _held(self, told: list[Told]) -> list[Told]:
        """Until the one that is open is closed its line stays where it is, and as high; a new one has none yet."""
        opened = self.form.round
        if opened is None:
            return told
        if not self._is_from_line:
            return [each for each in told if each.key != opened.id]
        before = {each.key: (place, each.note) for place, each in enumerate(self.rows.told)}
        told = sorted(told, key=lambda each: before.get(each.key, (len(before), ""))[0])
        return [
            replace(each, note=before[each.key][1]) if each.key == opened.id and each.key in before else each
            for each in told
        ]

    def _place_form(self, round_id: int) -> None:
        """Beneath the line of this one, or beneath all."""
        self.rows.open_beneath(self.form, lambda told: told.key == round_id)

    def _show_form(self) -> None:
        self._place_form(self.form.round.id if self.form.round is not None else 0)
        self.form.show()
        self.more.hide()
        # Once it is over, what stays of it is what one comes for.
        is_over = self.form.is_over
        (self.form.after.first if is_over else self.form.kind).setFocus(Qt.FocusReason.OtherFocusReason)
        self.begun.emit(self.form.after if is_over else self.form)

    def _set_aside(self, round_id: int) -> None:
        if self.desk.attempt(lambda: self.store.rounds.remove(round_id)):
            self.desk.say(self.tr("Interview set aside"), undo=True)

    def _close(self) -> None:
        each = self.form.round
        self._put_away(self.job)
        if each is None or not self._is_from_line or not self.rows.go_to(HERE, each.id):
            self._go_on()

    def _put_away(self, job: Job | None) -> None:
        """The form, and the section with it where nothing else is in it."""
        self.is_open = False
        self._fold_form()
        if job is not None:
            self._tell(job)
        self.fold()
        self.turned.emit()

    def _go_on(self) -> None:
        """The keyboard to where one more is added."""
        if self.isHidden():
            self.left.emit()
        else:
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold_form(self) -> None:
        self.form.forget()
        self.form.hide()
        self.more.show()


def _told(each: Round, job: Job, people: list[str], clock: Clock) -> Told:
    kind = words.round_name(each.kind)
    off = QCoreApplication.translate("jobs", "No longer planned") if each.falls_away(job, clock) else ""
    note = words.dotted((off, place_beyond(kind, each.place), words.in_a_row(people), each.notes))
    return Told(kind, _when(each, clock), note, ICONS[each.kind], room=HERE, key=each.id)


def _when(each: Round, clock: Clock) -> str:
    """Day and time by the clock beside the person, in words."""
    begins = each.begins_here(clock)
    if begins is None:
        return ""
    return words.at_time(words.short_day(begins.date(), clock.today()), begins.time())
