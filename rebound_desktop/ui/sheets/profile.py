"""What I want, need and deserve: what all the lists and marks of a year add up to, in words and one picture."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.choice import Aspect
from rebound_desktop.core.jobs import Side
from rebound_desktop.core.marks import Mark
from rebound_desktop.core.profile import Noted, Shift, Weighed, shift, weighed
from rebound_desktop.core.sheets import Part, Sheet, Table, sheet
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.sheets.numbers import Numbers
from rebound_desktop.ui.sheets.page import SheetPage
from rebound_desktop.ui.sheets.strip import MONTHS, StripRow, TimeStrip
from rebound_desktop.ui.widgets.controls import Card, TextRole, Words

PICTURED = 8


class ProfilePage(SheetPage):
    """Read from the rows of the comparison and the lines behind them; changed there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("rooms", "What you can still choose"))
        self.strip = TimeStrip(self.theme, self.tr("How it came up over the last twelve months"))
        self._picture = Card(spacing=8)
        self._picture.box.addWidget(Words(self.theme, self.tr("Over the months"), TextRole.SECTION))
        told = self.tr("Filled dots were perfect, rings were not ideal.")
        self._picture.box.addWidget(Words(self.theme, told, TextRole.SMALL))
        self._picture.box.addWidget(self.strip)
        self.numbers = Numbers(self.theme)
        self._picture.box.addWidget(self.numbers)
        # What the picture shows, where there is one.
        self._counted: Table | None = None
        self.pictures.addWidget(self._picture)

    def nothing_yet(self) -> str:
        """What comes here, and how."""
        return self.tr(
            "Nothing is here yet. It fills as you add rows to the comparison and mark what you want, need or deserve."
        )

    def told(self) -> Sheet:
        """The marks first, then what came up most, then how it moved."""
        aspects, noted = self.store.choices.aspects(), self.store.choices.noted()
        counted = weighed(aspects, noted)
        self._draw(counted, noted)
        return sheet(
            self.tr("What I want, need and deserve"),
            self.tr("From your lists, and what you marked. It changes as you go."),
            (
                (self.tr("I want"), _marked(aspects, Mark.WANT)),
                (self.tr("I need"), _marked(aspects, Mark.NEED)),
                (self.tr("I deserve"), _marked(aspects, Mark.DESERVE)),
                (
                    self.tr("Without it, it will not do"),
                    [aspect.name for aspect in aspects if aspect.is_needed],
                ),
                (self.tr("What came up most"), [self._line(each) for each in counted]),
                (self.tr("How it moved"), self._moved(shift(aspects, noted))),
                (
                    self.tr("What you have not marked yet"),
                    [aspect.name for aspect in aspects if aspect.mark is Mark.NONE],
                ),
            ),
        )

    def on_paper(self, told: Sheet) -> Sheet:
        """The picture's numbers too."""
        if self._counted is None:
            return told
        months = Part(self.strip.accessibleName(), (), self._counted)
        return replace(told, parts=(*told.parts, months))

    def go_back(self) -> None:
        """To the comparison."""
        self.desk.go("compare")

    def _line(self, each: Weighed) -> str:
        said = []
        if each.perfect:
            said.append(words.counted("profile", "perfect once", "perfect {number} times", each.perfect))
        if each.not_ideal:
            said.append(
                words.counted("profile", "not ideal once", "not ideal {number} times", each.not_ideal)
            )
        if each.strong:
            said.append(words.counted("profile", "strongly once", "strongly {number} times", each.strong))
        return self.tr("{name}: {said}").format(name=words.apart(each.name), said=words.in_a_row(said))

    def _moved(self, moved: Shift | None) -> list[str]:
        if moved is None:
            return []
        since = words.long_day(moved.since)
        told = []
        if moved.more:
            told.append(
                self.tr("Since {day} more often: {names}").format(day=since, names=words.in_a_row(moved.more))
            )
        if moved.less:
            told.append(
                self.tr("Since {day} less often: {names}").format(day=since, names=words.in_a_row(moved.less))
            )
        return told

    def _draw(self, counted: Sequence[Weighed], noted: Sequence[Noted]) -> None:
        """The picture of the last twelve months."""
        today = self.store.clock.today()
        first = _months_before(today, MONTHS - 1)
        months = [_months_after(first, n) for n in range(MONTHS)]
        counts = Counter((n.aspect_id, n.side, n.day.replace(day=1)) for n in noted)
        rows = []
        for each in counted[:PICTURED]:
            perfect, not_ideal = (
                tuple(counts[each.aspect_id, side, month] for month in months)
                for side in (Side.PERFECT, Side.NOT_IDEAL)
            )
            if any(perfect) or any(not_ideal):
                rows.append(StripRow(each.name, perfect, not_ideal, f"{self._line(each)}."))
        self.strip.show_rows(rows, first)
        self._counted = self._table(rows, months) if rows else None
        if self._counted is not None:
            self.numbers.show_table(self._counted)
        self._picture.setVisible(self._counted is not None)

    def _table(self, rows: Sequence[StripRow], months: Sequence[date]) -> Table:
        """A row for each dot or two; months without any have none."""
        lines = [
            (row.name, words.month_of_year(month), words.figure(perfect), words.figure(not_ideal))
            for row in rows
            for month, perfect, not_ideal in zip(months, row.perfect, row.not_ideal, strict=True)
            if perfect or not_ideal
        ]
        columns = (self.tr("What"), self.tr("Month"), self.tr("Perfect"), self.tr("Not ideal"))
        return Table(columns, tuple(lines), named=2)


def _marked(aspects: tuple[Aspect, ...], mark: Mark) -> list[str]:
    return [aspect.name for aspect in aspects if aspect.mark is mark]


def _months_after(first: date, count: int) -> date:
    months = first.year * 12 + first.month - 1 + count
    return date(months // 12, months % 12 + 1, 1)


def _months_before(day: date, count: int) -> date:
    return _months_after(day.replace(day=1), -count)
