"""A disk that refuses the n-th call, in one of the ways that disks do."""

import errno
import os
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.disk import Call, ShortWrite, Verb, Witness


@dataclass(frozen=True)
class Refusal:
    """What is refused, and what the system says then.

    by_system: SQLite's reads are refused at the system call, so that SQLite itself makes of it what it does.
    """

    name: str
    verbs: frozenset[Verb]
    error: Callable[[], OSError]
    by_system: bool = False

    def __str__(self) -> str:
        return self.name


def _says(number: int) -> Callable[[], OSError]:
    return lambda: OSError(number, os.strerror(number))


_GROWS = frozenset({Verb.WRITE, Verb.OPEN, Verb.MAKE_FOLDER, Verb.RENAME, Verb.SYNC})
_NAMES = frozenset({Verb.OPEN, Verb.RENAME, Verb.REMOVE, Verb.MAKE_FOLDER, Verb.REMOVE_FOLDER, Verb.LIST})
_ANY = frozenset(Verb) - {Verb.CLOSE}

NO_PAGE = Refusal("a page is not given", frozenset({Verb.READ}), _says(errno.EIO), by_system=True)
# As file systems of sticks say it.
NO_SECOND_NAME = Refusal("no second name", frozenset({Verb.LINK}), _says(errno.EPERM))
NO_NEW_NAME = Refusal(
    "no name is changed",
    frozenset({Verb.RENAME, Verb.REMOVE, Verb.SYNC, Verb.SYNC_FOLDER}),
    _says(errno.EIO),
)
REFUSALS = (
    Refusal("the disk is full", _GROWS, _says(errno.ENOSPC)),
    Refusal("the disk has trouble", _ANY, _says(errno.EIO)),
    Refusal("no permission", _NAMES, _says(errno.EACCES)),
    Refusal(
        "room for half of it",
        frozenset({Verb.WRITE}),
        lambda: ShortWrite(errno.ENOSPC, os.strerror(errno.ENOSPC)),
    ),
    # SQLite says of such a page on Linux that the file is damaged.
    *([NO_PAGE] if sys.platform == "linux" else []),
)


@dataclass
class Saboteur:
    """A witness that refuses the calls with these numbers, counted over those that its refusal is about.

    lasting: from then on it refuses all of them, until `relent`.
    """

    refusal: Refusal
    numbers: frozenset[int]
    lasting: bool = False
    met: Counter[Verb] = field(default_factory=Counter)
    refused: list[Call] = field(default_factory=list)
    is_refusing: bool = False
    number: int = 0

    def before(self, call: Call) -> None:
        """Refuse it, when its turn has come."""
        self.met[call.verb] += 1
        if call.verb not in self.refusal.verbs:
            return
        self.number += 1
        if self.number in self.numbers or self.is_refusing:
            self.is_refusing = self.lasting
            self.refused.append(call)
            raise self.refusal.error()

    def after(self, call: Call) -> None:
        """What came through is no concern."""

    @property
    def is_through(self) -> bool:
        """Whether the last call to refuse has come, and none is refused any more."""
        return self.number >= max(self.numbers, default=0) and not self.is_refusing

    def count(self, refusal: Refusal) -> int:
        """How many calls were met that `refusal` is about."""
        return sum(self.met[verb] for verb in refusal.verbs)

    def refuse(self, number: int) -> None:
        """The `number`-th call from now on is the one to refuse."""
        self.numbers = frozenset({self.number + number})

    def relent(self) -> None:
        """There is room again."""
        self.is_refusing = False

    def cease(self) -> None:
        """Nothing more is refused."""
        self.numbers, self.is_refusing = frozenset(), False


@dataclass
class BadPlace:
    """A witness that refuses one place of a file for good, whatever it is called later, as a worn disk does.

    number: what the system says then.
    """

    path: Path
    place: int
    number: int = errno.EIO
    refused: list[Call] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._file = self.path.stat().st_ino

    def before(self, call: Call) -> None:
        """Refuse whatever reads it."""
        is_touched = call.place <= self.place < call.place + call.amount
        if call.verb is Verb.READ and is_touched and call.path.stat().st_ino == self._file:
            self.refused.append(call)
            raise _says(self.number)()

    def after(self, call: Call) -> None:
        """What came through is no concern."""


@dataclass(frozen=True)
class Together:
    """Several witnesses of the same calls."""

    witnesses: tuple[Witness, ...]

    def before(self, call: Call) -> None:
        """Whoever refuses it refuses it for all."""
        for witness in self.witnesses:
            witness.before(call)

    def after(self, call: Call) -> None:
        """It happened, for all of them."""
        for witness in self.witnesses:
            witness.after(call)
