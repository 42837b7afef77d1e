"""The one door out: which format, which part of the journal, where to. Works off the window's thread."""

from dataclasses import dataclass, field
from pathlib import Path

from rebound_desktop.core.clock import Clock
from rebound_desktop.core.leaving import Format, Left, Wanted
from rebound_desktop.exchange.archive import SUFFIX as ARCHIVE_SUFFIX
from rebound_desktop.exchange.archive import write_archive
from rebound_desktop.exchange.going import Tick, unwatched
from rebound_desktop.store import rows

SUFFIXES = {Format.ARCHIVE: ARCHIVE_SUFFIX}
"""What a file of each format is called; "" for a folder."""


@dataclass(frozen=True)
class Order:
    """What is to leave: the format, the file or folder it becomes, and which part of the journal is wanted."""

    format: Format
    target: Path
    wanted: Wanted = field(default_factory=Wanted)


def export(order: Order, folder: Path, key: bytes, clock: Clock, tick: Tick = unwatched) -> Left:
    """Write what is wanted of the journal in `folder`; the whole file or folder stands at the end, or none of it.

    Reads over a connection of its own, at one moment; a window may go on writing. Raises the world's errors
    (PlaceTaken for a folder that is not empty) and Stopped; what stood at the target is untouched then.
    """
    with rows.leaving(folder, key) as leaving:
        return write_archive(leaving, order.target, clock.moment(), tick)
