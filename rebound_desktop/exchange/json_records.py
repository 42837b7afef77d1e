"""The "entries" of a JSON file, as jrnl and Day One export them, one by one: a broken one costs itself alone."""

import json
import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from rebound_desktop.core.import_report import Why
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.sources import Refused

ENTRIES = re.compile(r'"entries"\s*:\s*\[')
_BETWEEN = re.compile(r"[\s,]*")
# Where another entry may begin behind a broken one, and what every entry has.
_NEXT = re.compile(r"\}[\s,]{1,200}(?=\{)")
_EVERY_ENTRY = frozenset({"date", "creationDate"})
# So often it is tried in a file to go on behind a break, looking so many letters far each time.
_TRIALS, _FAR = 500, 1_000_000
_decoder = json.JSONDecoder(parse_constant=lambda _: None)


class _Window:
    """The part of a text that is being read: never all of it, where each of its records is whole."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self.text = ""
        self.length = sum(map(len, pieces))
        # Letters of the whole that lie before this part.
        self.before = 0
        self._coming = deque(pieces)

    def move(self, at: int) -> bool:
        """Begin at `at`, and reach twice as far from there at the least; False where nothing more comes."""
        if not self._coming:
            return False
        self.before += at
        parts, left = [self.text[at:]], len(self.text) - at
        while self._coming and left >= 0:
            parts.append(self._coming.popleft())
            left -= len(parts[-1])
        self.text = "".join(parts)
        return True


def records(reading: Reading, name: str) -> Iterator[tuple[int, Any, Callable[[], str]]]:
    """Each of the "entries" of a JSON file with its line and what gives its text, one by one: nobody waits for all
    of them, and one that is broken is told, up to where the next begins. Raises Refused for another file."""
    window = _Window(reading.pieces(name))
    while (begin := ENTRIES.search(window.text)) is None:
        if not window.move(0):
            raise Refused(Why.NOT_READABLE)
    at, line, counted, trials = begin.end(), 1, 0, iter(range(_TRIALS))
    while True:
        at = _past(window.text, at)
        line += window.text.count("\n", counted, at)
        counted = at
        if window.text[at : at + 1] == "]":
            return
        record, end, why = _one(window.text, at)
        if _may_go_on(record, end, window.text) and window.move(at):
            at = counted = 0
            continue
        if at == len(window.text):
            return
        reading.tell(window.before + at, window.length)
        if why is None:
            yield line, record, partial(window.text.__getitem__, slice(at, end))
        else:
            end = _behind(window.text, at, trials)
            reading.refuse(name, line, why, window.text[at:end].rstrip(", \n"))
        at = end


def _one(text: str, at: int) -> tuple[Any, int, Why | None]:
    """The record at a place and where it ends; or why there is none, which the rest of the text is needed to tell."""
    try:
        return (*_decoder.raw_decode(text, at), None)
    except RecursionError:
        return None, len(text), Why.TOO_DEEP
    except ValueError:
        return None, len(text), Why.NOT_READABLE


def _may_go_on(record: Any, end: int, text: str) -> bool:
    """Whether a record, or what is broken, might end elsewhere if more stood behind the text.

    What ends where the text does, and a number cut before its next digit: "1.", "1e" and "1e+" are read as 1.
    """
    is_number = isinstance(record, int | float)
    return end >= len(text) - (2 if is_number else 0)


def _behind(text: str, at: int, trials: Iterator[int]) -> int:
    """Where the first whole entry behind a broken one begins; the end of the text where there is none."""
    for found in _NEXT.finditer(text, at):
        if next(trials, None) is None:
            break
        try:
            record, _ = _decoder.raw_decode(text[found.end() : found.end() + _FAR])
        except (ValueError, RecursionError):
            continue
        if isinstance(record, dict) and _EVERY_ENTRY & record.keys():
            return found.end()
    return len(text)


def _past(text: str, at: int) -> int:
    """Where the commas and spaces at a place end."""
    between = _BETWEEN.match(text, at)
    return between.end() if between else at


def first_record(text: str) -> Any:
    """The first of the "entries" of a JSON text; None where there is none."""
    begin = ENTRIES.search(text)
    if begin is None:
        return None
    try:
        return _decoder.raw_decode(text, _past(text, begin.end()))[0]
    except (ValueError, RecursionError):
        return None


def loaded(text: str) -> Any:
    """A small JSON text that is not trusted. Raises Refused."""
    try:
        return _decoder.decode(text)
    except RecursionError as error:
        raise Refused(Why.TOO_DEEP) from error
    except ValueError as error:
        raise Refused(Why.NOT_READABLE) from error
