"""The table as Qt reads it: aspects by tier down the side, choices along the top, the totals last."""

from collections.abc import Collection, Sequence
from datetime import date
from enum import Enum, IntEnum, auto
from textwrap import fill

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from rebound_desktop import words
from rebound_desktop.comparison_words import scale_of_dots
from rebound_desktop.core.choice import HALF_POINTS, Aspect, Choice, weighs_finely
from rebound_desktop.core.comparison import Picture, Standing
from rebound_desktop.core.marks import StandsFor, Tier
from rebound_desktop.ui.compare.pay_row import unit_said

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
DOTS = 5
_NO_BREAK_SPACE = "\u00a0"
# The anchors of the scale, as half points: what can be needed at the least, and None where any will do.
NEEDED = (None, 5, 10, 15)
# In a tool tip, whose lines Qt leaves as long as they are.
_LETTERS_A_LINE = 80


class Part(Enum):
    """What a row is."""

    TIER = auto()
    ASPECT = auto()
    TOTAL = auto()


class Role(IntEnum):
    """What the delegate and the headers ask for, beside the words."""

    PART = Qt.ItemDataRole.UserRole
    HALF_POINTS = Qt.ItemDataRole.UserRole + 1
    STANDING = Qt.ItemDataRole.UserRole + 2
    BENEATH = Qt.ItemDataRole.UserRole + 3
    IS_SHORT = Qt.ItemDataRole.UserRole + 4
    MEASURE = Qt.ItemDataRole.UserRole + 5
    IS_MEASURED = Qt.ItemDataRole.UserRole + 6


class Row(Struct, frozen=True):
    """One row: a tier's caption, an aspect, or the totals."""

    part: Part
    tier: Tier | None = None
    aspect: Aspect | None = None


class ComparisonModel(QAbstractTableModel):
    """Shows what it is given; changes nothing itself."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.choices: tuple[Choice, ...] = ()
        self._seen: Picture | None = None
        self._not_wanted: Collection[int] = ()
        # A day by which an answer was wanted may be over.
        self.today = date.min

    def show(
        self,
        aspects: Sequence[Aspect],
        choices: Sequence[Choice],
        seen: Picture | None,
        not_wanted: Collection[int] = (),
    ) -> None:
        """Show these; without a picture of them there are no totals. not_wanted: ids of rows that are good to be free
        of.

        While the rows and columns stay the same, the current cell stays too.
        """
        rows = _rows(aspects, finely=weighs_finely(aspects))
        if rows and seen is not None:
            rows.append(Row(Part.TOTAL))
        before = [(row.part, row.tier, row.aspect and row.aspect.id) for row in self.rows]
        after = [(row.part, row.tier, row.aspect and row.aspect.id) for row in rows]
        same = before == after and [c.job_id for c in choices] == [c.job_id for c in self.choices]
        if not same:
            self.beginResetModel()
        self.rows, self.choices, self._seen = rows, tuple(choices), seen
        self._not_wanted = not_wanted
        if not same:
            self.endResetModel()
        elif self.rows and self.choices:
            last = self.index(len(self.rows) - 1, len(self.choices) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.rows) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.choices) - 1)

    def weigh(self, aspects: Sequence[Aspect], seen: Picture) -> None:
        """Other weights for the same rows and ratings, as a slider moves: the totals alone are told of."""
        self.rows, self._seen = [*_rows(aspects, finely=weighs_finely(aspects)), Row(Part.TOTAL)], seen
        total = len(self.rows) - 1
        self.dataChanged.emit(self.index(total, 0), self.index(total, len(self.choices) - 1))

    def row_of(self, aspect_id: int) -> int:
        """The row an aspect stands in, or -1."""
        return next(
            (place for place, row in enumerate(self.rows) if row.aspect and row.aspect.id == aspect_id), -1
        )

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Captions, aspects and the totals."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """One for each choice."""
        return 0 if parent.isValid() else len(self.choices)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Ratings can be chosen; captions and totals are only read."""
        if not index.isValid() or self.rows[index.row()].part is not Part.ASPECT:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell: in words, and as what is drawn."""
        row, choice = self.rows[index.row()], self.choices[index.column()]
        if role == Role.PART:
            return row.part
        if row.aspect is not None:
            half_points = choice.half_points(row.aspect)
            measure = choice.measures.get(row.aspect.id) if row.aspect.is_measured else None
            if role == Role.HALF_POINTS:
                return half_points
            if role == Role.MEASURE:
                return measure
            if role == Role.IS_MEASURED:
                return row.aspect.is_measured
            if role == Role.IS_SHORT:
                return choice.falls_short(row.aspect)
            if role == Role.BENEATH:
                return measured(measure, row.aspect.unit)
            if role == Qt.ItemDataRole.ToolTipRole:
                told = (dots_in_words(half_points), self._scale_of(row.aspect), how_to_rate(row.aspect))
                return "\n".join(part for part in told if part)
            if role == Qt.ItemDataRole.AccessibleDescriptionRole:
                return dots_in_words(half_points)
            if role == Qt.ItemDataRole.StatusTipRole:
                return how_to_rate(row.aspect)
            worth = rating_in_words(half_points)
            if measure is not None:
                worth = words.in_a_row((measured(measure, row.aspect.unit), worth))
            if role == Qt.ItemDataRole.DisplayRole:
                return worth
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return words.labelled(words.in_a_row((row.aspect.name, choice.name)), worth)
        elif row.part is Part.TOTAL:
            standing = self._standing(index.column())
            if role == Role.STANDING:
                return standing
            if role == Qt.ItemDataRole.DisplayRole:
                return total_in_words(standing)
            if role == Qt.ItemDataRole.AccessibleTextRole:
                head = str(self.headerData(index.row(), Qt.Orientation.Vertical))
                return words.labelled(words.in_a_row((head, choice.name)), total_in_words(standing))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What a row or a column is called, and the line beneath it."""
        if orientation is Qt.Orientation.Horizontal:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return self.choices[section].name
            return _beneath(self.choices[section], self.today) if role == Role.BENEATH else None
        row = self.rows[section]
        if role == Role.PART:
            return row.part
        if role == Role.BENEATH:
            share = self._share(row)
            if row.part is Part.TOTAL:
                return self._beneath_totals()
            return _beneath_row(row, share, self._free_of(row.aspect))
        if role == Qt.ItemDataRole.ToolTipRole:
            return fill(row.aspect.name, _LETTERS_A_LINE) if row.aspect is not None else None
        if role == Qt.ItemDataRole.DisplayRole:
            if row.aspect is not None:
                return row.aspect.name
            return (
                translate("compare", "Total, on your weights")
                if row.tier is None
                else words.tier_name(row.tier)
            )
        return None

    def _share(self, row: Row) -> float | None:
        """What a row counts for, 0 to 1, where swings say it."""
        aspects = [each.aspect for each in self.rows if each.aspect is not None]
        if row.aspect is None or self._seen is None or not weighs_finely(aspects):
            return None
        return self._seen.weights[aspects.index(row.aspect)]

    def _free_of(self, aspect: Aspect | None) -> str:
        """What most dots mean in a row that is called as what was not ideal, unless the person said what they do."""
        if aspect is None or aspect.id not in self._not_wanted or aspect.is_measured:
            return ""
        return "" if aspect.worst_text or aspect.best_text else translate("compare", "5 dots: free of it")

    def _scale_of(self, aspect: Aspect) -> str:
        return self._free_of(aspect) or _scale_of(aspect)

    def _beneath_totals(self) -> str:
        """The scale of the totals that are there, and what a thin line means where one is drawn."""
        standings = self._seen.standings if self._seen is not None else ()
        shown = [stand for stand in standings if stand.rank is not None and stand.score is not None]
        of_ten = translate("compare", "of 10") if shown else ""
        is_open = any(reaches_on(stand) for stand in shown)
        return words.dotted((of_ten, translate("compare", "thin line: still unknown") if is_open else ""))

    def _standing(self, column: int) -> Standing | None:
        return self._seen.standings[column] if self._seen is not None else None


def _dots(half_points: int) -> str:
    """Half points as dots, with as many decimals as there are: "2.5"."""
    decimals = 0 if half_points % 4 == 0 else 1 if half_points % 2 == 0 else 2
    return words.decimal(half_points * DOTS / HALF_POINTS[-1], decimals)


def number(half_points: int) -> str:
    """Half points as points of ten: "7.5"."""
    return words.decimal(half_points / 2, half_points % 2)


def rating_in_words(half_points: int | None) -> str:
    """A rating: "7.5 of 10", or that it is not known."""
    if half_points is None:
        return translate("compare", "not known")
    return translate("compare", "{points} of 10").format(points=number(half_points))


def dots_in_words(half_points: int | None) -> str:
    """A rating as it is drawn, and what that means: "4 of 5 dots: good"; "" for what is not known."""
    if half_points is None:
        return ""
    most = HALF_POINTS[-1]
    meanings = (
        (most, translate("compare", "could not be better")),
        (15, translate("compare", "good")),
        (10, translate("compare", "fine")),
        (5, translate("compare", "poor")),
        (1, translate("compare", "very poor")),
        (0, translate("compare", "would make you leave")),
    )
    meaning = next(text for least, text in meanings if half_points >= least)
    return translate("compare", "{dots} of {most} dots: {meaning}").format(
        dots=_dots(half_points), most=words.figure(DOTS), meaning=meaning
    )


def scale_in_words() -> str:
    """What the dots mean."""
    return scale_of_dots(translate)


def needed_in_words(half_points: int | None) -> str:
    """The least that will do: "Needed: fine or better"."""
    named = {
        None: translate("RowCard", "Not a must-have"),
        5: translate("RowCard", "Needed: poor or better"),
        10: translate("RowCard", "Needed: fine or better"),
        15: translate("RowCard", "Needed: good or better"),
    }
    if half_points in named:
        return named[half_points]
    return translate("compare", "Needed: {dots} dots or more").format(dots=_dots(half_points or 0))


def how_to_rate(aspect: Aspect) -> str:
    """What a click and what the keys do in a row's cells."""
    if aspect.is_measured:
        return translate("compare", "Type the measure. Delete takes it away.")
    return translate(
        "compare", "Click a dot, or type 0 to 5. Plus and minus go half a step, Delete is not known."
    )


def total_in_words(standing: Standing | None) -> str:
    """A total with one decimal, once enough is known to show one."""
    if standing is None or standing.rank is None or standing.score is None:
        return translate("compare", "too little known")
    return words.decimal(standing.score, 1)


def reaches_on(standing: Standing) -> bool:
    """Whether what is not known yet can move a total by so much that a thin line shows it."""
    return standing.high - standing.low > 0.05


def measured(measure: int | None, unit: str) -> str:
    """A measure as it was given: "60 min"; "" when it is not known."""
    return "" if measure is None else words.money(measure, unit_said(unit))


def _scale_of(aspect: Aspect) -> str:
    """What the two ends of a row's scale are, in the person's words."""
    ends = (
        (translate("compare", "0 dots: {what}"), aspect.worst_text),
        (translate("compare", "5 dots: {what}"), aspect.best_text),
    )
    return "\n".join(text.replace("{what}", what) for text, what in ends if what)


def _rows(aspects: Sequence[Aspect], *, finely: bool) -> list[Row]:
    """finely: swings say what counts, and the tiers have no captions."""
    rows: list[Row] = []
    for aspect in aspects:
        if finely:
            rows.append(Row(Part.ASPECT, aspect.tier, aspect))
            continue
        if not rows or rows[-1].tier is not aspect.tier:
            rows.append(Row(Part.TIER, aspect.tier))
        rows.append(Row(Part.ASPECT, aspect.tier, aspect))
    return rows


def _beneath(choice: Choice, today: date) -> str:
    if choice.stands_for is not StandsFor.JOB or choice.stage is None:
        return ""
    stage = words.stage_name(choice.stage)
    if choice.answer_on is None:
        return stage
    # The column is narrow: a day and its month stay in one line.
    day = words.day_of_month(choice.answer_on, short=True).replace(" ", _NO_BREAK_SPACE)
    if choice.answer_on < today:
        return translate("compare", "{stage}, {day} has passed").format(stage=stage, day=day)
    return translate("compare", "{stage}, answer by {day}").format(stage=stage, day=day)


def _beneath_row(row: Row, share: float | None, free_of: str) -> str:
    aspect = row.aspect
    if aspect is None:
        return ""
    told = [free_of, _needed(aspect), aspect.group]
    if share is not None:
        told.insert(0, translate("compare", "{share} of 100").format(share=words.figure(round(share * 100))))
    return words.dotted(told)


def _needed(aspect: Aspect) -> str:
    if not aspect.is_needed:
        return ""
    if not aspect.is_measured:
        return needed_in_words(aspect.must_half_points)
    if aspect.must_at_most is not None:
        most = measured(aspect.must_at_most, aspect.unit)
        return translate("compare", "Needed: {most} or less").format(most=most)
    least = measured(aspect.must_at_least, aspect.unit)
    return translate("compare", "Needed: {least} or more").format(least=least)
