"""The foot of an entry: "Ask me a question", and while one stands above the caret, the ways on from it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.guided import ANY_STEP, SERIES_DAYS, day_due, for_day
from rebound_desktop.core.prompts import Prompt
from rebound_desktop.ui.journal.guide_menu import GuideMenu, every_question
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.announce import tell_in
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.guided import PromptGuide
from rebound_desktop.ui.widgets.prompts import load_prompts, load_series
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row
from rebound_desktop.ui.widgets.writing import WritingArea


class GuideBar(QWidget):
    """Asks, in a writing area, one question after the other: of the five steps, of a set, or the day's of a series.

    `answered` gives a question that has words beneath it, `asked` comes after each new one, `begun` asks for the
    ids that this entry has answered, `stopped` says that the person wants no more of them, `page_wanted` that a
    day of the series begins, on a page of its own, `day_begun` that its question stands there, `series_left` that it is
    no more.
    """

    answered = Signal(object)
    asked = Signal()
    begun = Signal()
    stopped = Signal()
    page_wanted = Signal()
    day_begun = Signal()
    series_left = Signal()

    def __init__(self, desk: Desk, area: WritingArea) -> None:
        super().__init__()
        self._desk = desk
        theme, plain = desk.theme, ButtonRole.PLAIN
        self._questions: tuple[Prompt, ...] = ()
        # The day of the series that is written here, until own words are kept; and its number as long as it asks.
        self._day: tuple[int, int] | None = None
        self._number: int | None = None
        self._guide = PromptGuide(area, load_prompts, ANY_STEP)
        self._guide.answered.connect(self.answered)
        self._guide.ran_out.connect(self._say_ran_out)
        self.menu = GuideMenu(desk, self)
        self.ask = Button(theme, self.tr("Ask me a question"), plain, on_click=self._ask_any)
        self.series = Button(theme, "", plain, on_click=self.begin_day)
        self._said = Words(theme, "", TextRole.SMALL, wrap=False)
        self.hint = Words(theme, "", TextRole.SMALL)
        self.stop = Button(theme, self.tr("Stop here"), plain, on_click=self._stop)
        self.lighter = Button(theme, self.tr("Something lighter"), plain, on_click=self._lighter)
        self.skip = Button(theme, self.tr("Skip"), plain, on_click=self.ask_next)
        self.next = Button(theme, self.tr("Next question"), on_click=self.ask_next)
        self.how = Button(
            theme, "", ButtonRole.ICON, icon="sliders-horizontal", name=self.tr("How to be guided")
        )
        self.how.setMenu(self.menu)
        self._resting = wrapped_row(self.ask, self.series, self._said, spacing=24)
        self._asking = wrapped_row(
            self.stop, self.lighter, self.skip, self.next, spacing=24, end=self.lighter
        )
        ways = QVBoxLayout()
        ways.setContentsMargins(0, 0, 0, 0)
        ways.addWidget(self._resting)
        ways.addWidget(self._asking)
        line = row(spacing=8)
        line.addLayout(ways, 1)
        # In the middle of the last line of buttons, which are higher.
        beside = row(self.how)
        beside.addStrut(self.ask.sizeHint().height())
        line.addLayout(beside)
        line.setAlignment(beside, Qt.AlignmentFlag.AlignBottom)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.hint)
        box.addLayout(line)
        self._connect()
        self._show_asking(False)

    @property
    def is_asking(self) -> bool:
        """True while the ways on are shown."""
        return not self._asking.isHidden()

    @property
    def question(self) -> Prompt | None:
        """The question above the caret, if any."""
        return self._guide.asked

    def begin(self, seen: tuple[str, ...]) -> None:
        """Ask the first of the questions chosen that this entry has not answered."""
        self._said.setText("")
        self._guide.put_away_unanswered()
        self._guide.choose(self._questions)
        self._guide.take_up(seen)
        self._show_asking(True)
        self.ask_next()

    def begin_day(self) -> None:
        """The day's question of the series, which begins when there is none, on a page of its own, timed."""
        guided = self._desk.store.guided
        if guided.series() is None and not self._desk.attempt(guided.begin_series):
            return
        series = guided.series()
        number = day_due(series, self._desk.store.clock.today())
        if series is None or number is None:
            self._desk.say(self.tr("Today's entry is written. The next one waits as long as you like."))
            return
        self.page_wanted.emit()
        self._questions = for_day(load_series(), number)
        self.begin(())
        self._day, self._number = (series.id, number), number
        self._show_hint()
        self.day_begun.emit()

    def note_kept(self, entry_id: int) -> None:
        """Own words were kept in this entry: a day of the series, if it is one."""
        if self._day is not None:
            day, self._day = self._day, None
            if not self._desk.attempt(lambda: self._desk.store.guided.note_day(*day, entry_id)):
                self._day = day
            self.show_series()

    def ask_next(self) -> None:
        """The next question; an unanswered one makes room for it."""
        self._guide.ask_next()
        self.asked.emit()

    def put_away(self) -> None:
        """Ask no more; an unanswered question leaves the page."""
        self._day = self._number = None
        self._guide.put_away_unanswered()
        self._said.setText("")
        self._show_asking(False)

    def begin_page(self) -> None:
        """Another page comes: no day of the series is written there yet, and no questions were answered."""
        self._day = self._number = None
        self._said.setText("")
        self.show_series()

    def show_series(self) -> None:
        """The next day of a series, offered where it waits."""
        number = day_due(self._desk.store.guided.series(), self._desk.store.clock.today())
        if number is not None:
            told = self.tr("Day {n} of {days}")
            self.series.setText(told.format(n=words.figure(number), days=words.figure(SERIES_DAYS)))
        self.series.setVisible(number is not None)

    def _connect(self) -> None:
        self.menu.asked.connect(self._ask_of)
        self.menu.series_wanted.connect(self.begin_day)
        self.menu.leave_wanted.connect(self._leave_series)
        self.menu.distance.chosen.connect(self._show_hint)

    def _ask_any(self) -> None:
        self._ask_of(every_question())

    def _ask_of(self, questions: tuple[Prompt, ...]) -> None:
        self._questions, self._day, self._number = questions, None, None
        self.begun.emit()

    def _leave_series(self) -> None:
        guided = self._desk.store.guided
        series = guided.series()
        if series is not None and self._desk.attempt(lambda: guided.leave_series(series.id)):
            self.put_away()
            self.show_series()
            self.series_left.emit()
            self._desk.say(self.tr("The five days are left. What you wrote stays."), undo=True)

    def _lighter(self) -> None:
        self._guide.ask_lighter()
        self.asked.emit()

    def _stop(self) -> None:
        self.put_away()
        self.stopped.emit()

    def _show_asking(self, asking: bool) -> None:
        self._resting.setVisible(not asking)
        self._asking.setVisible(asking)
        self._show_hint()
        self.show_series()

    def _show_hint(self) -> None:
        said = words.sentences(self._days_hint(), self.menu.distance.hint())
        self.hint.setText(said)
        self.hint.setVisible(bool(said) and self.is_asking)

    def _days_hint(self) -> str:
        """Which day it is, and what that asks of one."""
        if self._number is None:
            return ""
        told = self.tr("Day {n} of {days}: one question, twenty minutes or less.")
        said = told.format(n=words.figure(self._number), days=words.figure(SERIES_DAYS))
        waits = self.tr("The next day waits as long as you like.") if self._number < SERIES_DAYS else ""
        return words.sentences(said, waits)

    def _say_ran_out(self) -> None:
        self._show_asking(False)
        tell_in(self._said, self.tr("Those were all the questions."))
