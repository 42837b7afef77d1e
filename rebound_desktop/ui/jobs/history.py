"""How a job came to stand where it stands: every move, oldest first."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.jobs import HowFar, Job, Stage, StageEvent
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.jobs.told_row import Told, ToldRows
from rebound_desktop.ui.page import Desk

translate = QCoreApplication.translate


class HistorySection(Section):
    """The moves with their days in words. A single one says no more than the line beneath the heading."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call(self.tr("History"), "")
        self.rows = ToldRows(desk.theme)
        self.box.addWidget(self.rows)

    def fill(self, job: Job) -> None:
        """Every move."""
        today = self.store.clock.today()
        events = self.store.jobs.history(job.id)
        self.rows.show_told([_told(event, place, events, today) for place, event in enumerate(events)])

    def has_content(self) -> bool:
        """Whether it moved at all."""
        return len(self.rows.told) > 1


def _told(event: StageEvent, place: int, events: tuple[StageEvent, ...], today: date) -> Told:
    name = words.outcome_name(event.outcome) if event.outcome else words.stage_name(event.stage)
    if place and event.outcome is None and events[place - 1].stage is Stage.CLOSED:
        name = translate("jobs", "Opened again: {stage}").format(stage=name)
    how_far = translate("jobs", "I met people there") if event.how_far is HowFar.MET_PEOPLE else ""
    note = " · ".join(part for part in (how_far, event.note) if part)
    icon = "circle-check" if event.outcome else "circle-dot"
    return Told(name, _day(event.on_day, today), note, icon)


def _day(day: date, today: date) -> str:
    said = words.long_day(day)
    return (
        words.short_day(day, today)
        if day == today
        else (said if day.year == today.year else f"{said} {day.year}")
    )
