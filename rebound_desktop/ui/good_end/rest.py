"""What rests now, the page to oneself on day 90, and the ways on from here."""

from datetime import date

from PySide6.QtCore import QDate

from rebound_desktop import words
from rebound_desktop.core.good_end import DAY_90
from rebound_desktop.ui.good_end.waking import search_again
from rebound_desktop.ui.page import AS_BOOK, Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words, row
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

FARTHEST = 3650


class RestCard(Card):
    """Goals, reminders and second looks rest; "search again" wakes them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=12)
        self._desk = desk
        theme = desk.theme
        self.box.addWidget(Words(theme, self.tr("Let it rest"), TextRole.SECTION))
        self._said = Words(theme, "", TextRole.MUTED)
        self.box.addWidget(self._said)
        self.rest = Button(theme, self.tr("Let it rest"), on_click=self._rest)
        self.wake = Button(theme, self.tr("Search again"), on_click=self._wake)
        self.box.addLayout(row(self.rest, self.wake, None))
        self.company = ""

    def refresh(self) -> None:
        """Whether it rests."""
        resting = self._desk.store.good_end.resting()
        if resting is None:
            self._said.setText(
                words.sentences(
                    self.tr(
                        "Goals, reminders and second looks stop. Every entry stays, and nothing is lost."
                    ),
                    self.tr("A thank-you that you planned is still there."),
                )
            )
        else:
            since = words.day_of_year(resting.since)
            self._said.setText(self.tr("Resting since {day}.").format(day=since))
        self.rest.setVisible(resting is None)
        self.wake.setVisible(resting is not None)

    def _rest(self) -> None:
        if self._desk.attempt(lambda: self._desk.store.good_end.rest(self.company)):
            self._desk.say(self.tr("It rests."), undo=True)

    def _wake(self) -> None:
        search_again(self._desk)


class Day90Card(Card):
    """A page to oneself, for a day three months in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=12)
        self._desk = desk
        theme = desk.theme
        self.box.addWidget(Words(theme, self.tr("A page to yourself on day 90"), TextRole.SECTION))
        self.box.addWidget(
            Words(
                theme,
                self.tr("What do you hope for there? What would you want to be reminded of?"),
                TextRole.MUTED,
            )
        )
        self.day = DayField(theme, desk.store.clock.today, self.tr("The day it comes up"), ahead=True)
        self.day.setKeyboardTracking(False)
        self._was_chosen = False
        self._is_shown = False
        self.day.dateChanged.connect(self._day_chosen)
        self.write = Button(theme, self.tr("Write it"), on_click=self._write)
        self.box.addWidget(
            wrapped_row(self.write, Words(theme, self.tr("It comes up on"), wrap=False), self.day)
        )

    def refresh(self) -> None:
        """The day that was chosen, or one in three months."""
        today = self._desk.store.clock.today()
        page = self._desk.store.good_end.page()
        self.write.setText(self.tr("Write it") if page is None else self.tr("Open it"))
        # A day that was chosen before the page is begun stays: it is kept nowhere else.
        if not self.day.hasFocus() and (page is not None or not self._was_chosen):
            self._is_shown = True
            chosen = today + DAY_90 if page is None else page.on_day
            # A day that is over, whose page was read, stays what it was.
            first = min(today, chosen)
            self.day.setMinimumDate(QDate(first.year, first.month, first.day))
            self.day.show_day(chosen, date.fromordinal(today.toordinal() + FARTHEST))
            self._is_shown = False

    def keep_day(self) -> bool:
        """Another day for a page that is written, once the person has chosen one."""
        good_end, day = self._desk.store.good_end, self.day.day()
        page = good_end.page()
        if not self._was_chosen or page is None:
            return True
        is_kept = page.on_day == day or self._desk.attempt(
            lambda: good_end.write_to_day_90(page.entry_id, day)
        )
        self._was_chosen = not is_kept
        return is_kept

    def _day_chosen(self) -> None:
        """By the person, not by the page; where it is written already, the day is kept at once."""
        if not self._is_shown:
            self._was_chosen = True
            self.keep_day()

    def _write(self) -> None:
        if not self.day.may_be_taken():
            return
        store, day = self._desk.store, self.day.day()
        page = store.good_end.page()
        begun: list[int] = []

        def begin() -> None:
            begun.append(store.journal.write(self.tr("# To myself, on day 90") + "\n\n"))
            store.good_end.write_to_day_90(begun[0], day)

        if page is not None:
            self._desk.go("journal", page.entry_id)
        elif self._desk.attempt(begin):
            self._desk.go("journal", begun[0])


class WaysOn(Card):
    """The journal stays: carry on, keep a book of it, or take everything away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=12)
        theme = desk.theme
        self.box.addWidget(Words(theme, self.tr("The journal stays yours"), TextRole.SECTION))
        self.box.addWidget(
            Words(
                theme,
                self.tr("You can carry on writing, keep it as a book, or take it away."),
                TextRole.MUTED,
            )
        )
        self.box.addWidget(
            wrapped_row(
                Button(theme, self.tr("Carry on writing"), on_click=lambda: desk.go("journal", 0)),
                Button(
                    theme,
                    self.tr("Take it away, or keep a book"),
                    on_click=lambda: desk.go("export", AS_BOOK),
                ),
                Button(
                    theme,
                    self.tr("Look back on it"),
                    ButtonRole.PLAIN,
                    on_click=lambda: desk.go("looking_back"),
                ),
            )
        )
