"""Tables that left from a journal of ours, and tell readers what no table brings back: letters, steps, moments."""

from collections.abc import Sequence
from functools import cache

from rebound_desktop.exchange.csv_further import FILES, header_of
from rebound_desktop.exchange.csv_out import CONTACTS, JOBS, LETTERS, STAGES
from rebound_desktop.exchange.rows import fold

# So many of the columns, of theirs and of ours, are the same in a table that is taken for ours.
_NEARLY = 0.6
# Of ours, those whose columns a table of anybody's may have as well.
_EVERYDAY = ("companies.csv", "links.csv", "posts.csv", "templates.csv")


def is_for_reading(names: Sequence[str], file: str = "") -> bool:
    """Whether these columns, folded, are a table of ours that is read by people alone.

    file: what it is called, where it begins as ours do: columns that anybody's may have are ours there alone.
    """
    everyday = _everyday().get(tuple(names))
    if everyday is not None:
        return file == everyday
    return tuple(names) in _for_reading() or any(_is_nearly(names, *each) for each in _nearly())


def comes_back(names: Sequence[str]) -> bool:
    """Whether these columns, folded, are our table of jobs or of people, which is read like any other."""
    return tuple(names) in (_folded(JOBS), _folded(CONTACTS))


@cache
def _everyday() -> dict[tuple[str, ...], str]:
    return {_folded(header_of(FILES[name])): name for name in _EVERYDAY}


@cache
def _for_reading() -> frozenset[tuple[str, ...]]:
    further = map(header_of, FILES.values())
    return frozenset(map(_folded, (STAGES, LETTERS, *further)))


@cache
def _nearly() -> tuple[tuple[str, frozenset[str]], ...]:
    """Tables that a job tracker's is like: a column that nearly none has, and all of ours."""
    return ("job uid", frozenset(_folded(STAGES))), ("posted on", frozenset(_folded(LETTERS)))


def _is_nearly(names: Sequence[str], sign: str, ours: frozenset[str]) -> bool:
    """Whether these columns are ours but for a few, as earlier editions wrote them or somebody cut them."""
    found = {*names}
    return sign in found and len(found & ours) >= _NEARLY * max(len(found), len(ours))


def _folded(header: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(fold, header))
