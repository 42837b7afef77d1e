"""I took a job: one calm page, everything on it once, nothing of it due."""

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.good_end import OFFERED_FOR
from rebound_desktop.ui.good_end.others import HelpersCard, OthersCard
from rebound_desktop.ui.good_end.rest import Day90Card, RestCard, WaysOn
from rebound_desktop.ui.good_end.which import WhichJob
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Column, TextRole, Words, row


class GoodEndPage(Page):
    """First which job it is; then the others, those who helped, what rests, and a page to oneself."""

    areas = frozenset({Area.JOBS, Area.CONTACTS, Area.LETTERS, Area.PREFERENCES, Area.JOURNAL})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        column = Column(self.theme)
        self.box.addWidget(column)
        box = column.box
        today = Button(self.theme, self.tr("‹ Today"), ButtonRole.PLAIN, on_click=lambda: desk.go("today"))
        box.addLayout(row(today, None))
        self._title = Words(self.theme, "", TextRole.HEADING)
        self._beneath = Words(self.theme, "", TextRole.MUTED)
        box.addWidget(self._title)
        box.addWidget(self._beneath)
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
        for part in (self.others, self.helpers, self.rest, self.day_90):
            part.refresh()

    def leave(self) -> bool:
        """Keep the day that was chosen."""
        return self.day_90.keep_day()

    def typed_texts(self) -> list[str]:
        """A company that is typed and not taken."""
        return self.which.typed_texts()
