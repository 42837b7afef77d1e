"""Jobs side by side, on a board or in a table: what is shown of each, which of them, and in what order."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from msgspec import Struct

from rebound_desktop.core.folding import plain
from rebound_desktop.core.jobs import Outcome, PayPeriod, Stage


class Glance(Struct, frozen=True):
    """A job at a glance.

    last_event: the id of its newest stage event; of two jobs moved on one day the later one has the higher.
    next_round: the next interview by the clock beside the person; answer_by: the day by which an offer wants an answer.
    pay_from, pay_to: hundredths of the currency's unit, for one `pay_period`. tags: their names, by name.
    """

    id: int
    company: str
    title: str
    stage: Stage
    outcome: Outcome | None
    since: date
    last_event: int
    first_noted: date
    place: str = ""
    source: str = ""
    agency: str = ""
    answer_expected_on: date | None = None
    answer_by: date | None = None
    next_round: datetime | None = None
    people: int = 0
    pay_from: int | None = None
    pay_to: int | None = None
    pay_currency: str = ""
    pay_period: PayPeriod = PayPeriod.UNKNOWN
    tags: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """True until it is closed."""
        return self.stage is not Stage.CLOSED

    @property
    def answer_awaited_on(self) -> date | None:
        """The day on which an answer is expected; of a job that is closed none is."""
        return self.answer_expected_on if self.is_open else None

    @property
    def name(self) -> str:
        """Company and title, as every list shows it."""
        return f"{self.company}, {self.title}" if self.title else self.company


class Awaits(StrEnum):
    """What comes next for an open job."""

    ROUND = "round"
    MY_ANSWER = "my_answer"
    THEIR_ANSWER = "their_answer"


class Field(StrEnum):
    """What a table can show of a job, in the order of its columns."""

    COMPANY = "company"
    TITLE = "title"
    STAGE = "stage"
    OUTCOME = "outcome"
    SINCE = "since"
    ANSWER = "answer"
    PLACE = "place"
    SOURCE = "source"
    AGENCY = "agency"
    FIRST_NOTED = "first_noted"
    PEOPLE = "people"
    PAY = "pay"
    TAGS = "tags"


# What a table shows before anything was chosen; the company is always there.
SHOWN_AT_FIRST = (
    Field.COMPANY,
    Field.TITLE,
    Field.STAGE,
    Field.OUTCOME,
    Field.SINCE,
    Field.ANSWER,
    Field.PLACE,
)


class Order(Struct, frozen=True):
    """By which field, and which way round."""

    field: Field = Field.SINCE
    is_descending: bool = True


class Wanted(Struct, frozen=True):
    """Which jobs: those that hold every word typed, and stand where one asked; None is anywhere."""

    typed: str = ""
    is_open: bool = False
    stage: Stage | None = None
    outcome: Outcome | None = None


def newest_first(glances: Iterable[Glance]) -> list[Glance]:
    """The most recently moved first."""
    return sorted(glances, key=lambda glance: (glance.since, glance.last_event), reverse=True)


def columns(glances: Iterable[Glance]) -> dict[Stage, list[Glance]]:
    """A column for each stage, those without a job too; the order within one is kept."""
    found: dict[Stage, list[Glance]] = {stage: [] for stage in Stage}
    for glance in glances:
        found[glance.stage].append(glance)
    return found


def stage_beside(stage: Stage, step: int) -> Stage | None:
    """The stage one step on (1) or back (-1), or None at the end."""
    stages = tuple(Stage)
    place = stages.index(stage) + step
    return stages[place] if 0 <= place < len(stages) else None


def awaited(glance: Glance, today: date) -> tuple[Awaits, date] | None:
    """What an open job waits for next and on which day; a day that has passed still stands for their answer."""
    if not glance.is_open:
        return None
    if glance.answer_by is not None and glance.answer_by >= today:
        return Awaits.MY_ANSWER, glance.answer_by
    if glance.next_round is not None and glance.next_round.date() >= today:
        return Awaits.ROUND, glance.next_round.date()
    if glance.answer_expected_on is not None:
        return Awaits.THEIR_ANSWER, glance.answer_expected_on
    return None


class Sieve:
    """Finds and orders jobs as fast as one types: what is compared is prepared once for each job."""

    def __init__(self, glances: Sequence[Glance]) -> None:
        self._glances = glances
        self._sought: list[str] | None = None

    def found(self, wanted: Wanted) -> list[Glance]:
        """The jobs that are wanted, in the order they were given."""
        words = plain(wanted.typed).split()
        if not words:
            return [glance for glance in self._glances if _stands_as(glance, wanted)]
        return [
            glance
            for glance, text in zip(self._glances, self.prepared(), strict=True)
            if _stands_as(glance, wanted) and all(word in text for word in words)
        ]

    def prepared(self) -> list[str]:
        """What is searched of each job, made once; asked for before one types, the first letter is as quick."""
        if self._sought is None:
            self._sought = [plain(_searched(glance)) for glance in self._glances]
        return self._sought


def in_order(
    glances: Iterable[Glance], order: Order, by_name: Callable[[str], Any] | None = None
) -> list[Glance]:
    """Sorted by a field; what has nothing there comes last either way, equal ones as they were given.

    by_name: what words are sorted by, such as the order of a language; without case and accents where none is given.
    """
    value = _value_of(order.field, by_name or plain)
    # Whatever it is, it is of one kind within a column, so it can be sorted.
    known: list[tuple[Any, Glance]] = []
    unknown: list[Glance] = []
    for glance in glances:
        found = value(glance)
        if found is None:
            unknown.append(glance)
        else:
            known.append((found, glance))
    known.sort(key=lambda pair: pair[0], reverse=order.is_descending)
    return [glance for _, glance in known] + unknown


def _value_of(field: Field, by_name: Callable[[str], Any]) -> Callable[[Glance], object]:
    """What a field is sorted by; None where it has nothing."""
    said = _WORDS.get(field)
    if said is None:
        return _VALUES[field]
    return lambda glance: by_name(text) if (text := said(glance)) else None


def fields_of(codes: str) -> tuple[Field, ...]:
    """The fields that a kept choice names, in the table's order; the first choice where it names none."""
    named = set(codes.split(","))
    found = tuple(field for field in Field if field.value in named)
    return (
        (Field.COMPANY, *(field for field in found if field is not Field.COMPANY))
        if found
        else SHOWN_AT_FIRST
    )


def order_of(codes: str) -> Order:
    """The order that a kept choice names, such as "since down"; the newest first where it names none."""
    name, _, way = codes.partition(" ")
    field = next((field for field in Field if field.value == name), None)
    return Order(field, way == "down") if field is not None else Order()


def order_codes(order: Order) -> str:
    """An order as it is kept."""
    return f"{order.field.value} {'down' if order.is_descending else 'up'}"


def _searched(glance: Glance) -> str:
    return "\n".join((glance.company, glance.title, glance.place, glance.source, glance.agency, *glance.tags))


def _pay(glance: Glance) -> tuple[str, int, int] | None:
    """Sums in one currency and for the same time stand together: no rate of exchange, no hours a week, is guessed."""
    amount = glance.pay_from if glance.pay_from is not None else glance.pay_to
    return None if amount is None else (glance.pay_currency, _PERIODS[glance.pay_period], amount)


def _stands_as(glance: Glance, wanted: Wanted) -> bool:
    return (
        (not wanted.is_open or glance.is_open)
        and (wanted.stage is None or glance.stage is wanted.stage)
        and (wanted.outcome is None or glance.outcome is wanted.outcome)
    )


_STAGES = {stage: place for place, stage in enumerate(Stage)}
_OUTCOMES = {outcome: place for place, outcome in enumerate(Outcome)}
_PERIODS = {period: place for place, period in enumerate(PayPeriod)}
_WORDS: Mapping[Field, Callable[[Glance], str]] = {
    Field.COMPANY: lambda glance: glance.company,
    Field.TITLE: lambda glance: glance.title,
    Field.PLACE: lambda glance: glance.place,
    Field.SOURCE: lambda glance: glance.source,
    Field.AGENCY: lambda glance: glance.agency,
    Field.TAGS: lambda glance: ", ".join(glance.tags),
}
_VALUES: Mapping[Field, Callable[[Glance], object]] = {
    Field.STAGE: lambda glance: _STAGES[glance.stage],
    Field.OUTCOME: lambda glance: None if glance.outcome is None else _OUTCOMES[glance.outcome],
    Field.SINCE: lambda glance: (glance.since, glance.last_event),
    Field.ANSWER: lambda glance: glance.answer_awaited_on,
    Field.FIRST_NOTED: lambda glance: glance.first_noted,
    Field.PEOPLE: lambda glance: glance.people or None,
    Field.PAY: _pay,
}
