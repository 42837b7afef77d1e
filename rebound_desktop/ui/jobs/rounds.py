"""The interviews of a job, in the order they happen, and a small form for one more."""

from datetime import date, datetime, time

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QTimeEdit, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import Job, Round, RoundKind
from rebound_desktop.ui.jobs.day_choice import DayChoice
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.jobs.told_row import Told, ToldRows
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Field, row
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

ICONS = {
    RoundKind.PHONE: "phone",
    RoundKind.VIDEO: "message-circle",
    RoundKind.ON_SITE: "building",
    RoundKind.PANEL: "users",
    RoundKind.TASK: "file-text",
    RoundKind.OTHER: "user",
}
_MORNING = time(10, 0)


class RoundsSection(Section):
    """Each round with its kind, its time, its place and a note."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call(self.tr("Interviews"), self.tr("Interview"))
        self._count = 0
        self.rows = ToldRows(desk.theme)
        self.more = Button(
            desk.theme, self.tr("Add an interview"), ButtonRole.PLAIN, icon="plus", on_click=self.begin
        )
        self.form = QWidget()
        self._build_form()
        self.box.addWidget(self.rows)
        self.box.addWidget(self.more)
        self.box.addWidget(self.form)
        self._close_form()

    def fill(self, job: Job) -> None:
        """The rounds, in order."""
        rounds = self.store.rounds.of_job(job.id)
        self._count = len(rounds)
        today = self.store.clock.today()
        self.rows.show_told([_told(each, today) for each in rounds])
        self.day.offer_from(today)

    def forget(self) -> None:
        """Empty the form."""
        self._clear()
        self._close_form()

    def begin_typing(self) -> None:
        """The form, in place of its button."""
        self.form.show()
        self.more.hide()

    def has_content(self) -> bool:
        """Whether there is a round."""
        return self._count > 0

    def first(self) -> QWidget:
        """The kind of interview."""
        return self.kind

    def part(self) -> QWidget:
        """The form."""
        return self.form

    def leave(self) -> bool:
        """A round of which something was said is kept."""
        begun = self.day.day is not None or bool(self.typed_texts())
        return self.keep() if begun else True

    def typed_texts(self) -> list[str]:
        """Place and note."""
        return [field.text() for field in (self.place, self.notes) if field.text().strip()]

    def keep(self) -> bool:
        """Add the round; False when it was refused."""
        job, day = self.job, self.day.day
        assert job is not None
        at = self.at.time()
        starts = datetime.combine(day, time(at.hour(), at.minute())) if day is not None else None
        kind, place, notes = self.kind.currentData(), self.place.text().strip(), self.notes.text().strip()
        if not self.desk.attempt(lambda: self.store.rounds.add(job.id, kind, starts, place, notes)):
            return False
        self._clear()
        self._close_form()
        self.desk.say(self.tr("Interview added"), undo=True)
        self.more.setFocus()
        return True

    def _build_form(self) -> None:
        theme = self.desk.theme
        self.kind = DropDown(theme, self.tr("What kind"))
        for kind in RoundKind:
            self.kind.addItem(words.round_name(kind), kind)
        self.day = DayChoice(theme, self.tr("When"), self.tr("Add a day"))
        self.at = QTimeEdit(QTime(_MORNING.hour, _MORNING.minute))
        self.at.setAccessibleName(self.tr("At what time"))
        self.at.lineEdit().setTextMargins(10, 0, 10, 0)
        self.at.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.day.chosen.connect(lambda: self.at.setVisible(self.day.day is not None))
        self.place = Field(self.tr("Where"), self.tr("Where, if you like"))
        self.notes = Field(self.tr("Note"), self.tr("With whom, about what, if you like"))
        self.place.returnPressed.connect(self.keep)
        self.notes.returnPressed.connect(self.keep)
        box = QVBoxLayout(self.form)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(wrapped_row(self.kind, self.day, self.at, spacing=8))
        box.addWidget(self.place)
        box.addWidget(self.notes)
        box.addLayout(
            row(
                Button(theme, self.tr("Add this interview"), ButtonRole.SECONDARY, on_click=self.keep),
                16,
                Button(theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self._cancel),
                None,
            )
        )
        self.at.hide()

    def _clear(self) -> None:
        self.kind.setCurrentIndex(0)
        self.place.clear()
        self.notes.clear()
        self.day.put(None)
        self.at.hide()
        self.at.setTime(QTime(_MORNING.hour, _MORNING.minute))

    def _close_form(self) -> None:
        self.is_open = False
        self.form.hide()
        self.more.show()

    def _cancel(self) -> None:
        self._clear()
        self._close_form()
        self.more.setFocus()
        self.fold()
        self.turned.emit()


def _told(each: Round, today: date) -> Told:
    note = " · ".join(part for part in (each.place, each.notes) if part)
    return Told(words.round_name(each.kind), _when(each, today), note, ICONS[each.kind])


def _when(each: Round, today: date) -> str:
    """Day and time on the wall, in words."""
    if each.starts_at is None:
        return ""
    hour = QLocale().toString(
        QTime(each.starts_at.hour, each.starts_at.minute), QLocale.FormatType.ShortFormat
    )
    day = words.short_day(each.starts_at.date(), today)
    return f"{day}, {hour}"
