"""Tables that left from a journal of ours, and tell readers what no table brings back: letters, steps, moments."""

from collections.abc import Sequence
from functools import cache

from rebound_desktop.exchange.csv_further import FILES, header_of
from rebound_desktop.exchange.csv_out import CONTACTS, JOBS, LETTERS, STAGES
from rebound_desktop.exchange.rows import fold


def is_for_reading(names: Sequence[str]) -> bool:
    """Whether these columns, folded, are a table of ours that is read by people alone."""
    return (
        tuple(names) in _for_reading()
        or {"job uid", "stage"} <= {*names}
        or {"kind", "posted on"} <= {*names}
    )


def comes_back(names: Sequence[str]) -> bool:
    """Whether these columns, folded, are our table of jobs or of people, which is read like any other."""
    return tuple(names) in (_folded(JOBS), _folded(CONTACTS))


@cache
def _for_reading() -> frozenset[tuple[str, ...]]:
    further = map(header_of, FILES.values())
    return frozenset(map(_folded, (STAGES, LETTERS, *further)))


def _folded(header: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(fold, header))
