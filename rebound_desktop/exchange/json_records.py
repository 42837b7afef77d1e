"""The "entries" of a JSON file, as jrnl and Day One export them, one by one: a broken one costs itself alone."""

import json
import re
from collections.abc import Callable, Iterator
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


def records(reading: Reading, name: str) -> Iterator[tuple[int, Any, Callable[[], str]]]:
    """Each of the "entries" of a JSON file with its line and what gives its text, one by one: nobody waits for all
    of them, and one that is broken is told, up to where the next begins. Raises Refused for another file."""
    text = reading.text(name)
    begin = ENTRIES.search(text)
    if begin is None:
        raise Refused(Why.NOT_READABLE)
    at, line, counted, trials = begin.end(), 1, 0, iter(range(_TRIALS))
    while (at := _past(text, at)) < len(text) and text[at] != "]":
        reading.tell(at, len(text))
        line += text.count("\n", counted, at)
        counted = at
        try:
            record, end = _decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            end = _behind(text, at, trials)
            why = Why.TOO_DEEP if isinstance(error, RecursionError) else Why.NOT_READABLE
            reading.refuse(name, line, why, text[at:end].rstrip(", \n"))
            at = end
            continue
        yield line, record, partial(text.__getitem__, slice(at, end))
        at = end


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
