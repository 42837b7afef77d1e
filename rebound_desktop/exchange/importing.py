"""Reading what comes in: one face for every format. The store compares and keeps what is read here."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from rebound_desktop.core.clock import Clock
from rebound_desktop.core.import_report import Unreadable, Why
from rebound_desktop.core.intake import Batch, Tell, joined, tell_nobody
from rebound_desktop.exchange.formats import Format
from rebound_desktop.exchange.readers import reader
from rebound_desktop.exchange.reading import Reading
from rebound_desktop.exchange.recognise import recognise
from rebound_desktop.exchange.sources import Refused, opened


def read(
    path: Path,
    wanted: Format,
    clock: Clock,
    tell: Tell = tell_nobody,
    columns: Mapping[str, str] | None = None,
) -> Batch:
    """Everything at `path`, read as `wanted`; what cannot be read is told in the batch, and costs nothing else.

    columns: for a table of somebody's own, what each column (folded name) is. Raises Cancelled when `tell` does.
    """
    try:
        with opened(path) as source:
            reading = Reading(path, source, clock.zone, clock.today(), tell, dict(columns or {}))
            try:
                batch = reader(wanted)(reading)
            except Refused as error:
                batch = Batch(unreadable=(Unreadable(source.label, 0, error.why),))
            return replace(
                batch, unreadable=(*reading.unreadable, *batch.unreadable), formats=(wanted.value,)
            )
    except Refused as error:
        return Batch(unreadable=(Unreadable(path.name, 0, error.why),), formats=(wanted.value,))


def read_all(paths: Sequence[Path], wanted: Format | None, clock: Clock, tell: Tell = tell_nobody) -> Batch:
    """Several files and folders as one import, each in its own format unless one is `wanted` for all."""
    batches = []
    for path in paths:
        try:
            found = wanted or recognise(path)
        except Refused as error:
            batches.append(Batch(unreadable=(Unreadable(path.name, 0, error.why),)))
            continue
        if found is None:
            batches.append(Batch(unreadable=(Unreadable(path.name, 0, Why.NOT_KNOWN),)))
        else:
            batches.append(read(path, found, clock, tell))
    return joined(batches)
