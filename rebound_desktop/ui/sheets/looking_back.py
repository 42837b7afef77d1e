"""Looking back, on request: days written, people, words that came back, lessons, and how one's wants moved."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, QTimer

from rebound_desktop import words
from rebound_desktop.core.lessons import Lesson, LessonKind
from rebound_desktop.core.looking_back import (
    FEWEST_FOR_A_RATE,
    CameBack,
    Gathered,
    Page,
    Step,
    answered,
    days_by_month,
    funnel,
    moods,
    words_that_came_back,
)
from rebound_desktop.core.profile import shift
from rebound_desktop.core.sheets import Part, Sheet, Table, sheet
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.background import Breaths, raised, while_alive
from rebound_desktop.ui.common_words import common_words
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.sheets.month_bars import MonthBars
from rebound_desktop.ui.sheets.numbers import Numbers
from rebound_desktop.ui.sheets.page import SheetPage
from rebound_desktop.ui.widgets.controls import Card, TextRole, Words
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.tick import Tick
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

FUNNEL, MOODS = "looking_back_funnel", "looking_back_moods"
SPANS = (91, 365, 3653)
LESSONS_AT_MOST, MOODS_AT_MOST = 12, 12
# The words of so many pages are counted in no time; those of more arrive later than all else.
PAGES_AT_ONCE = 300

translate = QCoreApplication.translate


class _Counted(Struct, frozen=True):
    """What was gathered, and what is counted of its pages; words that came back are None while they are counted."""

    found: Gathered
    moods: tuple[tuple[str, int], ...]
    came_back: tuple[CameBack, ...] | None


class _Asking:
    """Which question is the last: no answer to an earlier one is shown, and whoever counts for one stops. It knows no
    page: a worker has it too.
    """

    def __init__(self) -> None:
        self.number = 0

    def ask(self) -> int:
        """The number of a new question."""
        self.number += 1
        return self.number

    def while_wanted(self, asked: int, pages: Iterable[Page]) -> Iterator[Page]:
        """The pages, for as long as nobody asked anew; the window gets Python's lock between them."""
        breaths = Breaths()
        for page in pages:
            if self.number != asked:
                return
            breaths.take()
            yield page


class LookingBackPage(SheetPage):
    """Counted beside the window each time the page is opened. Nothing on it is a score."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("rooms", "Today"))
        # It stands there while it is counted.
        self._title.setText(self.tr("Looking back"))
        self._found: _Counted | None = None
        # What the picture shows, where there is one.
        self._counted: Table | None = None
        self._asking = _Asking()
        self.destroyed.connect(self._asking.ask)
        self.bars = MonthBars(self.theme, self.tr("Days you wrote on, by month"))
        self._picture = Card(spacing=8)
        self._picture.box.addWidget(Words(self.theme, self.tr("Days you wrote on"), TextRole.SECTION))
        self._picture.box.addWidget(self.bars)
        self.numbers = Numbers(self.theme)
        self._picture.box.addWidget(self.numbers)
        self._picture.hide()
        self._span = DropDown(self.theme, self.tr("How far back"))
        for days, name in zip(
            SPANS, (self.tr("Three months"), self.tr("Twelve months"), self.tr("Ten years")), strict=True
        ):
            self._span.addItem(name, days)
        self._span.setCurrentIndex(1)
        self._span.activated.connect(lambda _: self._look())
        self._funnel = self._switch(self.tr("How far applications went"), FUNNEL)
        self._moods = self._switch(self.tr("Words I chose for my mood"), MOODS)
        self.above.addWidget(wrapped_row(self._span, self._funnel, self._moods, spacing=24))
        self.above.addWidget(self._picture)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)

    def open(self, key: int | None) -> None:
        """Count anew."""
        self._funnel.setChecked(bool(self.store.preferences.get(FUNNEL)))
        self._moods.setChecked(bool(self.store.preferences.get(MOODS)))
        # Nobody comes to leave: the keyboard begins beneath the way back.
        self._span.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def refresh(self) -> None:
        """What was counted is told again; on screen, it is counted again soon."""
        super().refresh()
        if self.isVisible():
            self._later.start(0)

    def told(self) -> Sheet | None:
        """What was counted, in words."""
        counted = self._found
        if counted is None:
            return None
        found = counted.found
        self._draw(found)
        parts = [
            *self._asked_for(counted),
            (self.tr("Entries"), self._pages(found)),
            (self.tr("People"), self._people(found)),
            (self.tr("Letters"), self._letters(found)),
            (self.tr("Words that came back"), self._words(counted)),
            (self.tr("What you learned"), self._lessons(found)),
            (self.tr("What you want, need and deserve"), self._wants()),
        ]
        return sheet(self.tr("Looking back"), self._beneath_title(found), parts)

    def _asked_for(self, counted: _Counted) -> list[tuple[str, list[str]]]:
        """What was switched on, near its switch; it answers, also where there is nothing to count."""
        parts, nothing = [], [self.tr("Nothing is noted in this time.")]
        if self._funnel.isChecked():
            parts.append(
                (self.tr("How far applications went"), _steps(funnel(counted.found.jobs)) or nothing)
            )
        if self._moods.isChecked():
            chosen = [_so_often(word, count) for word, count in counted.moods[:MOODS_AT_MOST]]
            said = [words.in_a_row(chosen)] if chosen else nothing
            parts.append((self.tr("Words you chose for your mood"), said))
        return parts

    def on_paper(self, told: Sheet) -> Sheet:
        """The picture's numbers too, a row a month; and nothing that is only counted yet."""
        if self._found is not None and self._found.came_back is None:
            waits = self.tr("Words that came back")
            told = replace(told, parts=tuple(part for part in told.parts if part.heading != waits))
        if self._counted is None:
            return told
        months = Part(self.tr("Days you wrote on, by month"), (), self._counted)
        return replace(told, parts=(months, *told.parts))

    def go_back(self) -> None:
        """To Today."""
        self.desk.go("today")

    def _switch(self, name: str, preference: str) -> Tick:
        box = Tick(name)

        def switched() -> None:
            chosen = "1" if box.isChecked() else ""
            if self.desk.attempt(lambda: self.store.preferences.set(preference, chosen)):
                self.refresh()

        box.clicked.connect(switched)
        return box

    def _look(self) -> None:
        asked, last = self._asking.ask(), self.store.clock.today()
        first = last - timedelta(days=int(self._span.currentData()))
        opened = self.store

        def count() -> _Counted:
            found = opened.look_back(first, last)
            is_small = len(found.pages) <= PAGES_AT_ONCE
            came_back = words_that_came_back(found.pages, _common()) if is_small else None
            return _Counted(found, moods(found.pages), came_back)

        def refused(error: BaseException) -> None:
            if not isinstance(error, ReboundError):
                raise error
            self.desk.tell(error)

        def counted(now: _Counted) -> None:
            self._show_counted(asked, now)

        self.desk.background.start(count, while_alive(self, counted), while_alive(self, refused))

    def _show_counted(self, asked: int, now: _Counted) -> None:
        if asked != self._asking.number:
            return
        if now.came_back is not None:
            self._show(now)
            return
        before = self._found
        is_same_time = before is not None and before.found.first == now.found.first
        # Those of the same time stand there until the new ones are counted.
        self._show(replace(now, came_back=before.came_back) if before is not None and is_same_time else now)
        self._count_words(asked, now)

    def _show(self, counted: _Counted) -> None:
        self._found = counted
        SheetPage.refresh(self)

    def _count_words(self, asked: int, counted: _Counted) -> None:
        """Of thousands of pages: in no lane, so that nothing else waits for it."""
        pages = self._asking.while_wanted(asked, counted.found.pages)

        def came(words_back: tuple[CameBack, ...]) -> None:
            if asked == self._asking.number:
                self._show(replace(counted, came_back=words_back))

        self.desk.background.start_apart(
            lambda: words_that_came_back(pages, _common()), while_alive(self, came), while_alive(self, raised)
        )

    def _beneath_title(self, found: Gathered) -> str:
        if not (found.pages or found.moments or found.letters):
            if self.store.journal.stamps(1):
                return self.tr("Nothing is noted in this time.")
            return self.tr("There is nothing to look back on yet. It fills by itself.")
        return self.tr("Since {day}. Only what is there is counted.").format(
            day=words.day_of_year(found.first)
        )

    def _draw(self, found: Gathered) -> None:
        months = days_by_month(page.day for page in found.pages)[-12:]
        self.bars.show_months(months, [_month_said(month, count) for month, count in months])
        self._counted = None
        if len(months) > 1:
            rows = tuple((words.month_of_year(month), words.figure(count)) for month, count in months)
            self._counted = Table((self.tr("Month"), self.tr("Days")), rows)
            self.numbers.show_table(self._counted)
        self._picture.setVisible(self._counted is not None)

    def _pages(self, found: Gathered) -> list[str]:
        days = len({page.day for page in found.pages})
        if not days:
            return []
        return [
            words.counted(
                "looking_back",
                "{entries} on one day.",
                "{entries} on {number} days.",
                days,
                entries=words.capital(words.entries(len(found.pages))),
            )
        ]

    def _people(self, found: Gathered) -> list[str]:
        lines = []
        if found.people:
            lines.append(
                words.counted(
                    "looking_back",
                    "One person noted.",
                    "{number} people noted.",
                    len(found.people),
                )
            )
        if found.moments:
            moments = words.counted("looking_back", "one moment", "{number} moments", len(found.moments))
            people = _people_said(len({who for _, who in found.moments}))
            lines.append(
                self.tr("{moments}, {people}.").format(moments=words.capital(moments), people=people)
            )
        return lines

    def _letters(self, found: Gathered) -> list[str]:
        told = answered(found.letters)
        if not told.sent:
            return []
        line = self.tr("{sent} sent, {replies} answered.").format(
            sent=words.figure(told.sent), replies=words.figure(told.replies)
        )
        if told.median_days is None:
            return [line]
        within = words.counted(
            "looking_back",
            "Half of the answers came within one day.",
            "Half of the answers came within {number} days.",
            round(told.median_days),
        )
        return [words.sentences(line, within)]

    def _words(self, counted: _Counted) -> list[str]:
        came = counted.came_back
        if came is None:
            return [self.tr("Still counting…")]
        if not came:
            return []
        first, *rest = came
        said = [
            words.counted(
                "looking_back", "{word} on one day", "{word} on {number} days", first.days, word=first.word
            )
        ]
        said += [
            self.tr("{word} on {number}").format(word=one.word, number=words.figure(one.days)) for one in rest
        ]
        return [self.tr("{words}.").format(words=words.in_a_row(said))]

    def _lessons(self, found: Gathered) -> list[str]:
        lessons: Iterable[Lesson] = self.store.lessons.all()
        kept = [
            one
            for one in lessons
            if one.kind is LessonKind.LESSON and found.first <= one.learned_on <= found.last
        ]
        kept.sort(key=lambda one: one.learned_on)
        # Days that still say something on paper, a year from now.
        return [
            words.labelled(words.day_of_year(one.learned_on), one.text) for one in kept[-LESSONS_AT_MOST:]
        ]

    def _wants(self) -> list[str]:
        moved = shift(self.store.choices.aspects(), self.store.choices.noted())
        if moved is None:
            return []
        lines = []
        if moved.more:
            lines.append(self.tr("More often lately: {names}").format(names=words.in_a_row(moved.more)))
        if moved.less:
            lines.append(self.tr("Less often lately: {names}").format(names=words.in_a_row(moved.less)))
        return lines


def _common() -> frozenset[str]:
    """The words that say nothing, of every language there is a list of."""
    return frozenset().union(*common_words().values())


def _steps(steps: Sequence[Step]) -> list[str]:
    lines = []
    for step in steps:
        if not step.count:
            continue
        lines.append(
            _line_of(step, has_share=step is not steps[0] and step.has_rate).format(
                stage=words.stage_name(step.stage),
                number=words.figure(step.count),
                share=words.share(step.count / step.of),
                whole=words.figure(step.of),
            )
        )
    if lines and steps[0].count < FEWEST_FOR_A_RATE:
        lines.append(translate("looking_back", "Too few to speak of shares."))
    return lines


def _line_of(step: Step, *, has_share: bool) -> str:
    """How a step is told. What is nearly all or nearly none says its two numbers: no word that would judge it."""
    if not has_share:
        return translate("looking_back", "{stage}: {number}")
    if step.count == step.of:
        return translate("looking_back", "{stage}: {number}, all of them")
    if words.LEAST_NAMED_SHARE <= step.count / step.of < words.NEARLY_ALL:
        return translate("looking_back", "{stage}: {number}, {share} of {whole}")
    return translate("looking_back", "{stage}: {number} of {whole}")


def _month_said(month: date, count: int) -> str:
    days = words.counted("looking_back", "one day", "{number} days", count)
    return translate("looking_back", "{month}: {days}.").format(month=words.month_of_year(month), days=days)


def _people_said(number: int) -> str:
    return words.counted("looking_back", "one person", "{number} people", number)


def _so_often(word: str, number: int) -> str:
    return words.counted("looking_back", "{word} (once)", "{word} ({number} times)", number, word=word)
