"""Guided writing beyond the five steps: sets of questions, how near one stands to oneself, and a series of five days.

Pure. A question of a set is known by its words: its id is made from them, so that an answered one stays answered
when its set is changed around it.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from msgspec import Struct

from rebound_desktop.core.prompts import Prompt

SERIES_DAYS = 5
# The step under which the guide asks whatever it was given to ask.
ANY_STEP = 1


class Distance(StrEnum):
    """Who tells it: I, you, or one's own name, as if seen from a seat nearby."""

    I = "i"  # noqa: E741 - it is the word itself
    YOU = "you"
    NAME = "name"


class QuestionSet(Struct, frozen=True):
    """Questions under a title. `code` names the one that ships with the program, which an own one may stand for."""

    title: str
    questions: tuple[str, ...]
    code: str = ""
    id: int | None = None


class SeriesDay(Struct, frozen=True):
    """One day of a series: 1 to 5, the entry written on it, and when."""

    number: int
    entry_id: int
    on_day: date


class Series(Struct, frozen=True):
    """Five days of writing that are under way."""

    id: int
    begun_on: date
    days: tuple[SeriesDay, ...] = ()


def sets_shown(shipped: Iterable[QuestionSet], own: Iterable[QuestionSet]) -> tuple[QuestionSet, ...]:
    """What there is to choose from: the shipped ones, each as the person changed it, then those of their own."""
    kept = tuple(own)
    changed = {each.code: each for each in kept if each.code}
    known = tuple(shipped)
    codes = {each.code for each in known}
    return (
        *(changed.get(each.code, each) for each in known),
        *(each for each in kept if each.code not in codes),
    )


_MARKS = re.compile(r"^\s*(?:[-*+>]|\d+[.)])\s+")


def questions_in(text: str) -> tuple[str, ...]:
    """The questions of a text, one a line, without the marks of a list; each once."""
    lines = (_MARKS.sub("", line).strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


def prompts_in(questions: Iterable[str]) -> tuple[Prompt, ...]:
    """Questions as the guide asks them."""
    return tuple(Prompt(question_id(text), ANY_STEP, text) for text in questions)


def question_id(text: str) -> str:
    """The id of a question of a set."""
    return f"own-{hashlib.sha256(' '.join(text.split()).encode()).hexdigest()[:16]}"


def day_due(series: Series | None, today: date) -> int | None:
    """The number of the day that can be written today; None when today's is written, or all are, or none is on."""
    if series is None or any(day.on_day == today for day in series.days):
        return None
    number = 1 + max((day.number for day in series.days), default=0)
    return number if number <= SERIES_DAYS else None


def is_over(series: Series) -> bool:
    """Whether the last day was written."""
    return any(day.number >= SERIES_DAYS for day in series.days)


def for_day(days: Sequence[str], number: int) -> tuple[Prompt, ...]:
    """The question of one day of the series."""
    return prompts_in(days[number - 1 : number])
