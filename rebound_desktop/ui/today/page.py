"""Today: what is in front of me, few things, each one line, one action, and "later"."""

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.rebound import SHOWN_FOR, in_front
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.today.cards import LARGE, Notice, ReboundCard
from rebound_desktop.ui.today.good_end import at_rest
from rebound_desktop.ui.today.later import not_put_off
from rebound_desktop.ui.today.stage import StageLine
from rebound_desktop.ui.today.talks import TalksCard
from rebound_desktop.ui.today.waiting import notices, safety
from rebound_desktop.ui.today.week import WeekCard
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Column, TextRole, Words, clear, row
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

NOTICES_AT_MOST = 4


class TodayPage(Page):
    """One rebound, what waits, whom to thank, the conversations open, my week. The rest waits in its room."""

    areas = frozenset(Area)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        column = Column(self.theme)
        self.box.addWidget(column)
        self._greeting = Words(self.theme, "", TextRole.HEADING, wrap=False)
        self._day = Words(self.theme, "", TextRole.MUTED)
        no = Button(
            self.theme,
            self.tr("I didn't get this one"),
            ButtonRole.SECONDARY,
            on_click=lambda: desk.go("log_no"),
        )
        no.setToolTip("Ctrl+Shift+N")
        write = Button(self.theme, self.tr("Write"), ButtonRole.PLAIN, on_click=lambda: desk.go("journal", 0))
        column.box.addWidget(wrapped_row(self._greeting, write, no, spacing=24, end=write))
        column.box.addSpacing(2)
        column.box.addWidget(self._day)
        column.box.addSpacing(12)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        column.box.addLayout(self._cards)
        self._calm = Words(self.theme, "", TextRole.MUTED)
        column.box.addWidget(self._calm)
        column.box.addSpacing(16)
        self._talks = TalksCard(desk)
        self._week = WeekCard(desk)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(24)
        self._below.addWidget(self._talks, 3)
        self._below.addWidget(self._week, 2)
        column.box.addLayout(self._below)
        column.box.addSpacing(8)
        self._stage = StageLine(desk)
        column.box.addWidget(self._stage)
        back = Button(
            self.theme, self.tr("Look back"), ButtonRole.PLAIN, on_click=lambda: desk.go("looking_back")
        )
        column.box.addLayout(row(8, back, None))
        column.box.addStretch(1)
        self._set_below()
        self.theme.changed.connect(self._set_below)
        self.theme.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Everything from the store, in a handful of short queries."""
        clock = self.store.clock
        self._greeting.setText(self._greeted(clock.local().hour))
        self._day.setText(words.long_day(clock.today()))
        clear(self._cards)
        resting = self.store.good_end.resting()
        cards: list[QWidget] = []
        if resting is None:
            rebounds = self.store.rebounds.unfinished(clock.today() - SHOWN_FOR)
            rebound = in_front(rebounds, clock.today())
            if rebound is not None:
                cards.append(ReboundCard(self.desk, rebound))
            found = notices(self.desk)
        else:
            found = not_put_off(self.desk, [*safety(self.desk), *at_rest(self.desk, resting)])
        cards.extend(Notice(self.desk, notice) for notice in found[:NOTICES_AT_MOST])
        for card in cards:
            self._cards.addWidget(card)
        self._calm.setText("" if cards else self.tr("Nothing is waiting."))
        self._calm.setVisible(not cards)
        self._talks.refresh()
        self._week.refresh()
        self._stage.refresh()
        self._week.setVisible(resting is None)
        if resting is not None:
            self._stage.hide()

    def _set_below(self) -> None:
        """Side by side; with large letters one beneath the other."""
        beside, beneath = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._below.setDirection(beside if self.theme.scale < LARGE else beneath)

    def leave(self) -> bool:
        """Keep the week's plan, when it is being written."""
        return self._week.leave()

    def typed_texts(self) -> list[str]:
        """The week's plan, when it is being written."""
        return self._week.typed_texts()

    def _greeted(self, hour: int) -> str:
        if hour < 5 or hour >= 22:
            return self.tr("Good evening")
        if hour < 12:
            return self.tr("Good morning")
        return self.tr("Good afternoon") if hour < 18 else self.tr("Good evening")
