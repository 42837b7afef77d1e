"""A lead held against what one wants, in a minute: a dot a row, and what it has of it in a sentence."""

from PySide6.QtCore import Qt

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.jobs import Job
from rebound_desktop.core.profile import Held, held_against, wanted
from rebound_desktop.ui.compare.said import what_dots_mean
from rebound_desktop.ui.compare.table import ComparisonTable
from rebound_desktop.ui.page import ByJob, Desk
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.controls import Button, Card, Column, TextRole, Words, headed, row
from rebound_desktop.ui.widgets.empty import Empty


class LeadPage(ByJob):
    """One job against the profile. What is rated here is rated in the comparison too."""

    areas = frozenset({Area.JOBS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.job: Job | None = None
        column = Column(self.theme)
        self.box.addWidget(column)
        self._way_back = Back(self.theme, "", self._back)
        self._title = Words(self.theme, "", TextRole.HEADING)
        self._said = Words(self.theme, "", TextRole.STRONG)
        self._unknown = Words(self.theme, "", TextRole.MUTED)
        self.table = ComparisonTable(self.theme, self._measure)
        self.table.horizontalHeader().hide()
        self.table.rated.connect(self._rate)
        self.table.puzzled.connect(self.desk.say)
        self._card = Card()
        self._card.box.addWidget(what_dots_mean(self.theme))
        self._card.box.addWidget(self.table)
        self.beside = Button(self.theme, self.tr("Put it beside the others"), on_click=self._compare)
        self._none = Empty(
            self.theme,
            self.tr("Nothing is marked yet"),
            self.tr("Mark what you want, need or deserve beside the jobs you can still choose."),
            self.tr("To the comparison"),
            lambda: desk.go("compare"),
        )
        column.box.addLayout(row(self._way_back, None))
        column.box.addLayout(headed(self.theme, self._title, self._said))
        for widget in (self._unknown, self._card, self._none):
            column.box.addWidget(widget)
        column.box.addLayout(row(self.beside, None))
        column.box.addStretch(1)

    def open(self, key: int | None) -> None:
        """The job with this id."""
        self.job = self.store.jobs.job(key) if key is not None else None
        if self.job is None:
            self.desk.go("jobs")
            return
        self.refresh()
        self.table.to_aspect(None)
        # What is hidden would keep the focus, unseen.
        (self._none if self._card.isHidden() else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read anew; the cell in hand stays in hand."""
        job = self.store.jobs.job(self.job.id) if self.job is not None else None
        if job is None:
            return
        self.job = job
        in_hand = self.table.aspect_id
        aspects = wanted(self.store.choices.aspects(), self.store.choices.noted())
        choice = self.store.choices.choice_of(job)
        held = held_against(aspects, choice)
        self._way_back.setText(job.company)
        self._title.setText(self.tr("{company}, held against what you want").format(company=job.company))
        self._said.setText(self._sentence(held))
        self._said.setVisible(bool(aspects))
        open_names = words.in_a_row(aspect.name for aspect in held.unknown)
        self._unknown.setText(self.tr("Not known yet: {names}").format(names=open_names))
        self._unknown.setVisible(bool(held.unknown))
        self._card.setVisible(bool(aspects))
        self._none.setVisible(not aspects)
        self.beside.setVisible(job.is_open and bool(aspects))
        self.table.comparison.today = self.store.clock.today()
        self.table.comparison.show(aspects, (choice,), None, self.store.choices.not_wanted())
        self.table.fit()
        self.table.to_aspect(in_hand)

    def leave(self) -> bool:
        """Keep a measure that is being typed; False when it was refused."""
        return self.table.measure.leave()

    def typed_texts(self) -> list[str]:
        """A measure that is not kept."""
        return self.table.measure.typed_texts()

    def shown_key(self) -> int | None:
        """The job's id."""
        return self.job.id if self.job is not None else None

    def _sentence(self, held: Held) -> str:
        known = len(held.kept) + len(held.lacking)
        if not known:
            return self.tr("Rate what you know of it. A dot a row is enough.")
        if not held.lacking:
            return self.tr("It has all of what you know about it.")
        return self.tr("It has {kept} of {known} that you know about.").format(
            kept=words.figure(len(held.kept)), known=words.figure(known)
        )

    def _rate(self, job_id: int, aspect_id: int, half_points: int | None) -> None:
        self.desk.attempt(lambda: self.store.choices.rate(job_id, aspect_id, half_points))

    def _measure(self, job_id: int, aspect_id: int, measure: int | None) -> bool:
        return self.desk.attempt(lambda: self.store.choices.measure(job_id, aspect_id, measure))

    def _compare(self) -> None:
        job = self.job
        if job is not None and self.desk.attempt(lambda: self.store.choices.set_compared(job.id, True)):
            self.desk.go("compare")

    def _back(self) -> None:
        self.desk.go("jobs", self.job.id if self.job is not None else None)
