"""What an import does beside the window: how far it is, and whether it is to be stopped."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct, field

from rebound_desktop.core.import_report import Preview
from rebound_desktop.core.intake import Batch, JobIn, told_apart
from rebound_desktop.core.progress import Stopped
from rebound_desktop.exchange import importing
from rebound_desktop.exchange.archive import read_archive
from rebound_desktop.exchange.formats import Format
from rebound_desktop.store import Store, Taken
from rebound_desktop.ui.widgets.working import Work


class Read(Struct, frozen=True):
    """What was read, and what it would do to the journal. archive: a Rebound archive, which is merged whole; wanted:
    what all of it was to be read as; tables: those of the person's own, read as `columns` say, as far as they do;
    recognised: the kinds that lie there, where something was wanted; month_first: how days were wanted."""

    paths: tuple[Path, ...]
    batch: Batch
    preview: Preview
    archive: Path | None = None
    wanted: Format | None = None
    tables: tuple[importing.OwnTable, ...] = ()
    columns: importing.Said = field(default_factory=dict)
    recognised: tuple[str, ...] = ()
    month_first: bool | None = None
    # Each once, where several places tell of one.
    jobs: tuple[JobIn, ...] = ()


def read(
    store: Store,
    paths: Sequence[Path],
    wanted: Format | None,
    columns: importing.Said,
    month_first: bool | None,
    work: Work,
) -> Read | None:
    """Read and compare; None when it was stopped. columns: what those of tables of one's own are;
    month_first: how days are read that can be read both ways."""
    archive = importing.archive_alone(paths, wanted)
    if archive is not None:
        held = importing.preview_of_archive(archive, store.folder, store.key)
        return Read(tuple(paths), Batch(formats=(Format.ARCHIVE.value,)), held, archive, wanted)
    try:
        batch = importing.read_all(paths, wanted, store.clock, work.tell, columns, month_first=month_first)
        preview = store.preview_import(batch, work.tell)
    except Stopped:
        return None
    tables = importing.tables_at(paths, wanted) if Format.TABLE.value in batch.formats else ()
    recognised = tuple(each.value for each in importing.recognised_at(paths)) if wanted else batch.formats
    return Read(
        tuple(paths),
        batch,
        preview,
        wanted=wanted,
        tables=tables,
        columns=columns,
        recognised=recognised,
        month_first=month_first,
        jobs=told_apart(Batch(jobs=batch.jobs)).jobs,
    )


def take_in(store: Store, found: Read, work: Work) -> Taken | None:
    """Bring it in, all of it; None when it was stopped, and nothing has changed then."""
    try:
        if found.archive is None:
            return store.take_in(found.batch, work.tell)
        report = read_archive(found.archive, store.folder, store.keys, store.key, store.clock, work.tell)
        return importing.taken_of_archive(report, found.preview)
    except Stopped:
        return None
