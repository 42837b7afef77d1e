"""Today: what is in front of me, few things, each one line, one action, and "later"."""

from contextlib import suppress

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.coming_back import looked_in
from rebound_desktop.core.rebound import SHOWN_FOR, Rebound, in_front
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.today.cards import LARGE, Notice, NoticeText, ReboundCard
from rebound_desktop.ui.today.good_end import at_rest, taken, to_myself
from rebound_desktop.ui.today.later import not_put_off
from rebound_desktop.ui.today.safety import safety
from rebound_desktop.ui.today.stage import StageLine
from rebound_desktop.ui.today.talks import TalksCard
from rebound_desktop.ui.today.waiting import interviews, notices, one_thanks
from rebound_desktop.ui.today.week import WeekCard
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Column,
    TextRole,
    Words,
    clear,
    row,
)
from rebound_desktop.ui.widgets.illustration import Illustration
from rebound_desktop.ui.widgets.in_view import show_opened
from rebound_desktop.ui.widgets.laid_out import laid_out
from rebound_desktop.ui.widgets.one_click import OneClick
from rebound_desktop.ui.widgets.wrapped_row import headed_row

NOTICES_AT_MOST = 4
LOOKED_IN = "looked_in"


class TodayPage(Page):
    """One rebound, what waits, whom to thank, the conversations open, my week. The rest waits in its room."""

    areas = frozenset(Area)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._column = column = Column(self.theme)
        self.box.addWidget(column)
        self._greeting = Words(self.theme, "", TextRole.HEADING, wrap=False)
        self._day = Words(self.theme, "", TextRole.MUTED)
        no = Button(
            self.theme,
            self.tr("I didn't get a job"),
            ButtonRole.SECONDARY,
            on_click=lambda: desk.go("log_no"),
        )
        no.setToolTip("Ctrl+Shift+N")
        write = Button(self.theme, self.tr("Write"), ButtonRole.PLAIN, on_click=lambda: desk.go("journal", 0))
        column.box.addWidget(headed_row(self._greeting, self._day, write, no))
        column.box.addSpacing(12)
        # A place of their own: cards come late, and are heard where they stand.
        self._place_of_cards = QWidget()
        self._cards = QVBoxLayout(self._place_of_cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        # Two cards are not put off at once.
        self._one_click = OneClick(self)
        self._cards.setSpacing(12)
        column.box.addWidget(self._place_of_cards)
        self._calm = Words(self.theme, "", TextRole.MUTED)
        self._calm.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sun = Illustration(self.theme, "today")
        column.box.addWidget(self._sun)
        column.box.addWidget(self._calm)
        column.box.addSpacing(16)
        self._talks = TalksCard(desk)
        self._week = WeekCard(desk)
        self._week.opened.connect(lambda: show_opened(self._week))
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
        column.box.addLayout(row(back, None))
        column.box.addStretch(1)
        self._set_below()
        self.theme.changed.connect(self._lay_out_anew)

    def refresh(self) -> None:
        """Everything from the store, in a handful of short queries."""
        clock = self.store.clock
        is_back = self._look_in()
        self._greeting.setText(self.tr("Welcome back.") if is_back else self._greeted(clock.local().hour))
        self._day.setText(words.capital(words.long_day(clock.today())))
        resting = self.store.good_end.resting()
        # Before all else: whoever took a job is done with the rest.
        after_a_yes = taken(self.desk) if resting is None else []
        in_cards: list[Rebound | NoticeText] = [*after_a_yes]
        if resting is None:
            rebounds = self.store.rebounds.unfinished(clock.today() - SHOWN_FOR)
            rebound = in_front(rebounds, clock.today())
            if rebound is not None:
                in_cards.append(rebound)
            found = notices(self.desk)
        else:
            parts = (
                safety(self.desk),
                to_myself(self.desk),
                at_rest(self.desk, resting),
                # Somebody waits for them, whatever rests.
                interviews(self.desk),
                one_thanks(self.desk),
            )
            found = not_put_off(self.desk, [notice for part in parts for notice in part])
        in_cards.extend(found[: NOTICES_AT_MOST - len(after_a_yes)])
        self._show_cards(in_cards)
        self._calm.setText("" if in_cards else self.tr("Nothing is waiting."))
        self._calm.setVisible(not in_cards)
        self._sun.setVisible(not in_cards)
        self._talks.refresh()
        self._week.refresh()
        self._stage.refresh()
        self._week.setVisible(resting is None)
        if resting is not None:
            self._stage.hide()

    def open(self, key: int | None) -> None:
        """What is in front of one stands at the top."""
        self._column.verticalScrollBar().setValue(0)

    def _look_in(self) -> bool:
        """Whether the person comes back after a gap; that they looked in today is kept, once a day."""
        before = self.store.preferences.get(LOOKED_IN)
        kept, is_back = looked_in(before, self.store.clock.today())
        if kept != before:
            # Where nothing can be written now, tomorrow does.
            with suppress(ReboundError):
                self.store.preferences.note(LOOKED_IN, kept)
        return is_back

    def _show_cards(self, wanted: list[Rebound | NoticeText]) -> None:
        """A card for each, from the top; one that says the same already stays, and keeps the focus."""
        shown, stay = laid_out(self._cards), 0
        for what in wanted:
            card = shown.get(stay)
            if not (isinstance(card, (ReboundCard, Notice)) and card.stays_for(what)):
                break
            stay += 1
        left = self._place_in_hand()
        self._place_of_cards.setVisible(bool(wanted))
        clear(self._cards, after=stay)
        for what in wanted[stay:]:
            made = ReboundCard(self.desk, what) if isinstance(what, Rebound) else Notice(self.desk, what)
            self._cards.addWidget(made)
            for button in made.findChildren(QAbstractButton):
                self._one_click.watch(button)
        if left is not None and left[0] >= stay:
            # Once the card is shown; and once whoever kept the focus from being lost has put it elsewhere.
            soon(self, lambda: self._take_in_hand(*left))

    def _place_in_hand(self) -> tuple[int, int] | None:
        """Which card has the keyboard, and which of its buttons."""
        for place in range(self._cards.count()):
            buttons = self._buttons_of(place)
            if (held := QApplication.focusWidget()) in buttons:
                return place, buttons.index(held)
        return None

    def _take_in_hand(self, place: int, which: int) -> None:
        """The same button of the card that stands there now: what came in its place is what one goes on with."""
        if (
            self.isVisible()
            and self._cards.count()
            and (buttons := self._buttons_of(min(place, self._cards.count() - 1)))
        ):
            buttons[min(which, len(buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons_of(self, place: int) -> list[QWidget]:
        card = laid_out(self._cards).get(place)
        return list(card.findChildren(QAbstractButton)) if card is not None else []

    def _lay_out_anew(self) -> None:
        """Another size of letters: cards and conversations are made for it."""
        self._set_below()
        clear(self._cards)
        self._talks.forget()
        self.refresh()

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
