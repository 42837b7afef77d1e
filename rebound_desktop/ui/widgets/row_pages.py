"""Rows for a side list made a page at a time: ten thousand things are known, two hundred are shown."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from rebound_desktop.ui.widgets.side_model import SideRow

Thing = TypeVar("Thing")
PAGE = 200


class RowPages(Generic[Thing]):
    """Hands out rows of `things` in their order; `row` makes one, `key` tells a thing's key."""

    def __init__(
        self, things: Sequence[Thing], row: Callable[[Thing], SideRow], key: Callable[[Thing], int]
    ) -> None:
        self._things = things
        self._row = row
        self._keys = [key(thing) for thing in things]
        self._given = 0

    @property
    def keys(self) -> list[int]:
        """The keys of all of them, shown or not."""
        return self._keys

    def first(self, *, at_least: int = 0, with_key: int | None = None) -> list[SideRow]:
        """The first page: longer if as many rows were shown before, or if that key comes later."""
        place = self._keys.index(with_key) + 1 if with_key in self._keys else 0
        self._given = 0
        return self._next(max(PAGE, at_least, place))

    def more(self) -> list[SideRow]:
        """The next page; empty at the end."""
        return self._next(PAGE)

    def _next(self, count: int) -> list[SideRow]:
        begin, self._given = self._given, min(self._given + count, len(self._things))
        return [self._row(thing) for thing in self._things[begin : self._given]]
