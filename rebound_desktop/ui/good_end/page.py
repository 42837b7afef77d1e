"""I took a job: one calm page, everything on it once, nothing of it due."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.good_end import OFFERED_FOR
from rebound_desktop.ui.good_end.others import HelpersCard, OthersCard
from rebound_desktop.ui.good_end.rest import Day90Card, RestCard, WaysOn
from rebound_desktop.ui.good_end.which import WhichJob
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.widgets.back import back_to_today
from rebound_desktop.ui.widgets.controls import Column, TextRole, Words, headed, row
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.laid_out import paint_when_laid_out

# What is left free above a part that the page comes to.
_ABOVE = 24
# Controls whose middles are nearer than this stand on one line.
_LINE = 16


class GoodEndPage(Page):
    """First which job it is; then the others, those who helped, what rests, and a page to oneself."""

    areas = frozenset({Area.JOBS, Area.CONTACTS, Area.LETTERS, Area.PREFERENCES, Area.JOURNAL})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._column = Column(self.theme)
        self.box.addWidget(self._column)
        box = self._column.box
        box.addLayout(row(back_to_today(self.theme, desk.go), None))
        on_escape(self, lambda: desk.go("today"))
        self._title = Words(self.theme, "", TextRole.HEADING)
        self._beneath = Words(self.theme, "", TextRole.MUTED)
        box.addLayout(headed(self.theme, self._title, self._beneath))
        box.addSpacing(8)
        self.which = WhichJob(desk)
        self.others, self.helpers = OthersCard(desk), HelpersCard(desk)
        self.rest, self.day_90, self.ways = RestCard(desk), Day90Card(desk), WaysOn(desk)
        self._after = (self.others, self.helpers, self.day_90, self.rest, self.ways)
        for part in (self.which, *self._after):
            box.addWidget(part)
        box.addStretch(1)

    def refresh(self) -> None:
        """As far as it is done."""
        store = self.store
        today = store.clock.today()
        resting = store.good_end.resting()
        # A job taken long before is another story, unless it is the one this journal rests for.
        job = store.good_end.taken((resting.since if resting else today) - OFFERED_FOR)
        self.which.setVisible(job is None)
        for part in self._after:
            part.setVisible(job is not None)
        if job is None:
            self._title.setText(self.tr("You took a job"))
            self._beneath.setText(self.tr("Take your time. Nothing here is due."))
            self.which.refresh()
            return
        self.rest.company = job.company
        self._title.setText(job.name)
        self._beneath.setText(
            self.tr("You took it {when}. Take your time with the rest.").format(
                when=words.ago(job.since, today)
            )
        )
        focus = QApplication.focusWidget()
        stood_at = self._column.verticalScrollBar().value()
        was_in_others = focus is not None and self.others.isAncestorOf(focus)
        for part in (self.others, self.helpers, self.rest, self.day_90):
            part.refresh()
        paint_when_laid_out(self)
        if was_in_others and self.others.isHidden():
            # What comes next stands where they stood: nobody is carried down the page.
            following = next((part for part in self._after if not part.isHidden()), self.ways)
            soon(following, lambda: self._come_to(following, stood_at))

    def leave(self) -> bool:
        """Keep the day that was chosen."""
        return self.day_90.keep_day()

    def keep_begun(self) -> bool:
        """A company that is typed and not taken becomes a page of the journal."""
        if not self.keep_as_page(self.which.typed_texts()):
            return False
        self.which.company.clear()
        return True

    def typed_texts(self) -> list[str]:
        """A company that is typed and not taken."""
        return self.which.typed_texts()

    def _come_to(self, part: QWidget, stood_at: int) -> None:
        """Its first control in hand; the page no further down than it stood, nor than the part's top."""
        reached = [
            each
            for each in part.findChildren(QWidget)
            if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if reached:
            # Of two on one line, the one that was made first.
            first = min(reached, key=lambda each: each.mapTo(part, each.rect().center()).y() // _LINE)
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        # Where it stands on the page, as it is scrolled now and in all.
        bar = self._column.verticalScrollBar()
        top = bar.value() + part.mapTo(self._column, QPoint(0, 0)).y()
        bar.setValue(min(stood_at, max(top - _ABOVE, 0)))
