"""What an import does beside the window: how far it is, and whether it is to be stopped."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from rebound_desktop.core.import_report import Preview
from rebound_desktop.core.intake import Batch, Cancelled
from rebound_desktop.exchange import importing
from rebound_desktop.exchange.formats import Format
from rebound_desktop.store import Store


@dataclass
class Work:
    """Asked by the window how far it is; told by the window to stop. Both are safe from either thread."""

    done: int = 0
    total: int = 0
    stopped: Event = field(default_factory=Event)

    def tell(self, done: int, total: int) -> None:
        """Called by the worker. Raises Cancelled once the person wants no more of it."""
        if self.stopped.is_set():
            raise Cancelled
        self.done, self.total = done, total


@dataclass(frozen=True)
class Read:
    """What was read, and what it would do to the journal. formats: of each path, None for one that is not known."""

    paths: tuple[Path, ...]
    batch: Batch
    preview: Preview


def read(store: Store, paths: Sequence[Path], wanted: Format | None, work: Work) -> Read | None:
    """Read and compare; None when it was stopped."""
    try:
        batch = importing.read_all(paths, wanted, store.clock, work.tell)
        return Read(tuple(paths), batch, store.preview_import(batch, work.tell))
    except Cancelled:
        return None
