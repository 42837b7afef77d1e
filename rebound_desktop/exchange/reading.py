"""What every reader is given: the source, where and when the person is, and what they collect."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import MAXYEAR, MINYEAR, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from rebound_desktop.core.clock import zone_named
from rebound_desktop.core.import_report import BothWays, Stays, Unreadable, Why
from rebound_desktop.core.intake import FileIn
from rebound_desktop.core.progress import Tell, tell_nobody
from rebound_desktop.exchange.dates import day_of, first_open, month_first, order_told
from rebound_desktop.exchange.decoding import decoded, pieces
from rebound_desktop.exchange.sources import Refused, Source, file_in

# Records between two looks at whether it is to be stopped, and two breaths.
EVERY = 10
# What is kept of something unreadable for copying; the file itself stays where it is.
TEXT_AT_MOST = 100_000
# Names of columns that came in as notes, to be told.
NOTED_AT_MOST = 200


Kept = Callable[[str], str | None]


def kept_nowhere(name: str) -> str | None:
    """Nothing was said of any table."""
    return None


@dataclass
class Order:
    """Whether the month comes first in the days of one import, as some of them tell: all others go by those.

    What was read before it was told is to be read again, so that it is all the same which file came first.
    """

    _told: set[bool] = field(default_factory=set, init=False)
    _gone_by: set[bool | None] = field(default_factory=set, init=False)

    @property
    def told(self) -> bool | None:
        """Whether the month comes first; None where no day tells it yet, or they differ."""
        return next(iter(self._told)) if len(self._told) == 1 else None

    @property
    def is_told_late(self) -> bool:
        """Whether something was read by another order than is known by now."""
        return not self._gone_by <= {self.told}

    def hear(self, told: bool) -> None:
        """Days tell it themselves."""
        self._told.add(told)

    def go_by(self) -> None:
        """Days that tell nothing are read as is known now."""
        self._gone_by.add(self.told)

    def begin_again(self) -> None:
        """All of it is read once more, and what was told is known from the start."""
        self._gone_by.clear()


@dataclass
class Reading:
    """One import being read. zone: the person's IANA zone, for what does not tell its own."""

    path: Path
    source: Source
    zone: str
    today: date
    tell: Tell = tell_nobody
    # What was said of tables of one's own now, and before: both by `mapped.mapping_name`.
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    kept: Kept = kept_nowhere
    # Of many files, those that this reader is for; None where all are.
    own: frozenset[str] | None = None
    # Whether the month comes first in days that can be read both ways; None: whatever is likely.
    month_first: bool | None = None
    # What days told of it that are read along with these, here or in another file.
    order: Order = field(default_factory=Order)
    both_ways: list[BothWays] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)
    # Headers of columns that came in as notes, in their order.
    noted: dict[str, None] = field(default_factory=dict)
    stays: dict[Stays, None] = field(default_factory=dict)

    def files(self, *ends: str) -> tuple[str, ...]:
        """The files to be read: those that are this reader's, else those with one of these ends, or the only one."""
        names = self.source.names()
        if self.own is not None:
            return tuple(name for name in names if name in self.own)
        return (
            names if len(names) == 1 or not ends else tuple(n for n in names if n.casefold().endswith(ends))
        )

    def text(self, name: str) -> str:
        """A file as text. Raises Refused."""
        return decoded(self.source.read(name))

    def pieces(self, name: str) -> list[str]:
        """The same in pieces, for a format that is read as it comes. Raises Refused."""
        return pieces(self.source.read(name))

    def refuse(self, file: str, line: int, why: Why, text: str = "") -> None:
        """Note what cannot come in."""
        self.unreadable.append(Unreadable(file, line, why, text[:TEXT_AT_MOST]))

    def puts_month_first(
        self,
        days: Iterable[str],
        *,
        usual: bool = True,
        is_apart: bool = False,
        perhaps_to_come: Iterable[str] = (),
    ) -> bool:
        """Whether days that stand together put the month first. Where nothing tells it, that is noted to be told.

        usual: how it is where neither the days nor the person say anything; is_apart: what other days tell says nothing
        of these; perhaps_to_come: further days beside them, which may be after today.
        """
        days = tuple(days)
        further = tuple(perhaps_to_come)
        told = order_told((*days, *further))
        if told is not None:
            self.order.hear(told)
            return told
        known = None if is_apart else self.order.told
        is_first = month_first(days, self.today, usual=usual if known is None else known)
        if text := first_open((*days, *further), american=is_first):
            if self.month_first is not None:
                is_first = self.month_first
            elif not is_apart:
                self.order.go_by()
            day = day_of(text, american=is_first)
            if day is not None:
                self.both_ways.append(BothWays(text, day, is_first))
        return is_first

    @contextmanager
    def record(self, file: str, line: int, text: str | Callable[[], str]) -> Iterator[None]:
        """One record: what goes wrong with it costs it alone. Readers raise Refused for what they expect.

        text: the record as it stands in its file, or what makes it, for one that cannot be read.
        """
        why = None
        try:
            yield
        except Refused as error:
            why = error.why
        except (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError):
            why = Why.NOT_READABLE
        if why is not None:
            self.refuse(file, line, why, text if isinstance(text, str) else text())

    def note_column(self, header: str) -> None:
        """Something came in as a note because no field is for it: what it was called where it stood, if anything."""
        if header and len(self.noted) < NOTED_AT_MOST:
            self.noted.setdefault(header)

    def file(self, member: str, name: str = "") -> FileIn:
        """A file of the source that comes along."""
        return file_in(self.path, member, name or member)

    def step(self, done: int, total: int) -> None:
        """Say how far it is, now and then."""
        if done % EVERY == 0:
            self.tell(done, total)

    def local(self, day: date, at: time | None = None, zone: str = "") -> tuple[datetime, str]:
        """A moment of a day where it was written, noon where no time is told, and the zone's name.

        Raises Refused for a day at the very end of the calendar, which is none in UTC.
        """
        if not MINYEAR < day.year < MAXYEAR:
            raise Refused(Why.NO_DATE)
        name = zone or self.zone
        return datetime.combine(day, at or time(12), zone_named(name)), name


def known_zone(name: str) -> str:
    """An IANA zone as an export names it; "" for one that nobody knows. "GMT+0200" is two hours before UTC's clock."""
    name = name.strip()
    if name.startswith(("GMT+", "GMT-", "UTC+", "UTC-")):
        hours = name[4:6].strip(":")
        if hours.isdigit():
            # The names of this family count the other way round.
            sign = "-" if name[3] == "+" else "+"
            name = f"Etc/GMT{sign}{int(hours)}"
    try:
        return ZoneInfo(name).key
    except (OSError, ValueError, KeyError):
        return ""
