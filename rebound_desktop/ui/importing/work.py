"""What an import does beside the window: how far it is, and whether it is to be stopped."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from rebound_desktop.core.import_report import Preview
from rebound_desktop.core.intake import Batch
from rebound_desktop.core.progress import Stopped
from rebound_desktop.exchange import importing
from rebound_desktop.exchange.archive import read_archive
from rebound_desktop.exchange.formats import Format
from rebound_desktop.exchange.mapped import guessed
from rebound_desktop.exchange.rows import Sheet
from rebound_desktop.exchange.sources import Refused
from rebound_desktop.store import Store, Taken
from rebound_desktop.ui.widgets.working import Work


@dataclass(frozen=True)
class Read:
    """What was read, and what it would do to the journal. archive: a Rebound archive, which is merged whole; table:
    a table of the person's own, read as `columns` say."""

    paths: tuple[Path, ...]
    batch: Batch
    preview: Preview
    archive: Path | None = None
    table: Sheet | None = None
    columns: Mapping[str, str] = field(default_factory=dict)


def read(
    store: Store,
    paths: Sequence[Path],
    wanted: Format | None,
    columns: Mapping[str, str] | None,
    work: Work,
) -> Read | None:
    """Read and compare; None when it was stopped. columns: what those of a table of one's own are."""
    archive = importing.archive_alone(paths, wanted)
    if archive is not None:
        held = importing.preview_of_archive(archive, store.folder, store.key)
        return Read(tuple(paths), Batch(formats=(Format.ARCHIVE.value,)), held, archive)
    try:
        batch = importing.read_all(paths, wanted, store.clock, work.tell, columns)
        found = Read(tuple(paths), batch, store.preview_import(batch, work.tell))
    except Stopped:
        return None
    if batch.formats == (Format.TABLE.value,) and len(paths) == 1:
        with suppress(Refused):
            table = importing.table_at(paths[0])
            found = replace(found, table=table, columns=columns or guessed(table.names))
    return found


def take_in(store: Store, found: Read, work: Work) -> Taken | None:
    """Bring it in, all of it; None when it was stopped, and nothing has changed then."""
    try:
        if found.archive is None:
            return store.take_in(found.batch, work.tell)
        report = read_archive(found.archive, store.folder, store.keys, store.key, store.clock, work.tell)
        return importing.taken_of_archive(report, found.preview)
    except Stopped:
        return None
