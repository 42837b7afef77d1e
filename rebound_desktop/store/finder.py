"""Searching beside the window: a connection of its own, and the newest request wins.

The window asks (`ask`), a worker answers (`first`, `rest`); asking again makes the older search give up at once.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TypeVar

import apsw
from msgspec import Struct, field
from msgspec.structs import replace

from rebound_desktop.core.finding import Beginning, Chosen, Wanted, read
from rebound_desktop.store import database as encrypted
from rebound_desktop.store.entry_index import Superseded
from rebound_desktop.store.near_names import NearNames
from rebound_desktop.store.search import Found, Result, SearchShelf, near_names

# Rows that are seen at once without scrolling: only they wait for their snippets.
SEEN_AT_ONCE, LISTED_AT_ONCE = 14, 40
_THINGS_OF_A_KIND = 20

T = TypeVar("T")


class Request(Struct, frozen=True):
    """One search. `number` grows with each that is asked for."""

    wanted: Wanted
    chosen: Chosen = field(default_factory=Chosen)
    number: int = 0


class Answer(Struct, frozen=True):
    """An answer: entries' ids in order, snippets of some of them, what else was found, and files that are called so by
    what they belong to, where it is not among the rest.

    count: how many entries there are, once that is known; ids are all of them then, or, where they are many and
    nothing but words narrows them, only the first: the rest is looked for as it is scrolled to.
    """

    ids: tuple[int, ...]
    snippets: dict[int, str]
    things: tuple[Result, ...] = ()
    files: tuple[Result, ...] = ()
    count: int | None = None

    @property
    def is_all(self) -> bool:
        """Whether everything is known that is to be."""
        return self.count is not None


class _Reader(Struct, frozen=True, dict=True):
    """A bare connection that only reads."""

    connection: apsw.Connection
    path: Path

    @cached_property
    def names(self) -> NearNames:
        """The words of all names, for whoever makes a slip."""
        return near_names(self)

    @contextmanager
    def in_world_terms(self) -> Iterator[None]:
        """The world's errors in place of apsw's; being interrupted is none."""
        with encrypted.of_open_journal(self.path):
            try:
                yield
            except apsw.InterruptError as error:
                raise Superseded from error


class Finder:
    """`ask` and `close` belong to the window's thread; what answers may be called in any one thread."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._number = 0
        self._is_closed = False
        self._in_use = Lock()
        self._reader: _Reader | None = None

    def ask(self, wanted: Wanted, chosen: Chosen | None = None) -> Request:
        """A new search; whatever is still being searched for gives up."""
        self._number += 1
        self._interrupt()
        return Request(wanted, chosen or Chosen(), self._number)

    def get_ready(self) -> None:
        """Open the file and the index, which takes longer than a search: before the first word is typed."""
        self.first(Request(read("a"), number=self._number))

    def first(self, request: Request) -> Answer | None:
        """What is seen first. None when something newer was asked for, or the journal was closed."""
        return self._answered(request, lambda shelf: self._first(shelf, request))

    def rest(self, request: Request) -> Answer | None:
        """How many there are, what else was found, and all the ids or the first of them. None like `first`."""
        return self._answered(request, lambda shelf: self._rest(shelf, request))

    def snippets(self, request: Request, ids: tuple[int, ...]) -> Answer | None:
        """The words around the match in these entries. None like `first`."""
        return self._answered(request, lambda shelf: Answer(ids, shelf.entries.snippets(request.wanted, ids)))

    def few(self, request: Request, of_a_kind: int) -> tuple[Result, ...] | None:
        """A few of each kind of thing that has the words; a first letter, which begins a word in nearly everything,
        is looked for in names alone. None like `first`.
        """
        wanted = request.wanted

        def found(shelf: SearchShelf) -> tuple[Result, ...]:
            if wanted.is_first_letter:
                return shelf.named(wanted, limit=of_a_kind)
            return shelf.few(wanted, limit=of_a_kind)

        return self._answered(request, found)

    def beginning(
        self, request: Request, begun: Beginning, of_a_kind: int, kinds: frozenset[Found]
    ) -> tuple[Result, ...] | None:
        """A few of each of these kinds that begin so. None like `first`."""
        return self._answered(request, lambda shelf: shelf.beginning(begun, limit=of_a_kind, kinds=kinds))

    def near(self, request: Request, typed: str, of_a_kind: int) -> tuple[Result, ...] | None:
        """A few of each kind that are called what was typed, but for a slip of the hand. None like `first`."""
        return self._answered(request, lambda shelf: shelf.near(typed, limit=of_a_kind))

    def close(self) -> None:
        """Let go of the file; a search that still runs gives up first."""
        self._number += 1
        self._is_closed = True
        self._interrupt()
        with self._in_use:
            if self._reader is not None:
                self._reader.connection.close()
                self._reader = None

    def _first(self, shelf: SearchShelf, request: Request) -> Answer:
        ids = shelf.entries.first(request.wanted, request.chosen, SEEN_AT_ONCE)
        return Answer(ids, shelf.entries.snippets(request.wanted, ids))

    def _rest(self, shelf: SearchShelf, request: Request) -> Answer:
        wanted, chosen = request.wanted, request.chosen
        is_plain = replace(chosen, sort=Chosen().sort) == Chosen()
        things = shelf.things(wanted, limit=_THINGS_OF_A_KIND) if is_plain else ()
        if is_plain and wanted.match and not wanted.narrows:
            first = shelf.entries.first(wanted, chosen, LISTED_AT_ONCE)
            known = {(Found.ENTRY, key) for key in first} | {(each.kind, each.id) for each in things}
            files = shelf.with_files(wanted, limit=_THINGS_OF_A_KIND)
            files = tuple(each for each in files if (each.kind, each.id) not in known)
            return Answer(first, {}, things, files, count=shelf.entries.count(wanted))
        ids = shelf.entries.all(wanted, chosen)
        return Answer(ids, {}, things, count=len(ids))

    def _answered(self, request: Request, work: Callable[[SearchShelf], T]) -> T | None:
        with self._in_use:
            if self._is_closed or request.number != self._number:
                return None
            if self._reader is None:
                with encrypted.in_world_terms(self._path, self._key):
                    connection = encrypted.plain_connection(self._path, self._key)
                self._reader = _Reader(connection, self._path)
            reader = self._reader
            try:
                return work(SearchShelf(reader, lambda: request.number == self._number, reader.names))
            except Superseded:
                return None
            except apsw.SQLError:
                # An index that was being opened when a newer search interrupted it says so in words of its own.
                if request.number != self._number:
                    return None
                raise

    def _interrupt(self) -> None:
        if (reader := self._reader) is not None:
            reader.connection.interrupt()
