"""What an export does beside the window: how far it is, and whether it is to be stopped."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from rebound_desktop.core.leaving import Left
from rebound_desktop.exchange.export import Order, Source, export, take_everything
from rebound_desktop.exchange.going import Stopped
from rebound_desktop.papers import papers
from rebound_desktop.store import Store
from rebound_desktop.words.terms import terms


@dataclass
class Work:
    """Asked by the window how far it is; told by the window to stop. Both are safe from either thread."""

    target: Path
    done: int = 0
    total: int = 0
    stopped: Event = field(default_factory=Event)

    def tell(self, done: int, total: int) -> None:
        """Called by the worker. Raises Stopped once the person wants no more of it."""
        if self.stopped.is_set():
            raise Stopped
        self.done, self.total = done, total


def source_of(store: Store, family: str) -> Source:
    """The open journal as exports read it: over connections of their own, none of the window's.

    family: the letters that a book is set in.
    """
    folder, keys, key, clock = store.folder, store.keys, store.key, store.clock

    def opened() -> Store:
        return Store(folder, keys, key, clock, lambda change: None, busy_seconds=_WAIT_SECONDS)

    return Source(folder, key, clock, terms(), papers(opened, family))


def writing(order: Order, source: Source, work: Work) -> Callable[[], Left | None]:
    """One format, to be run beside the window; None when it was stopped."""
    return _until_stopped(lambda: export(order, source, work.tell))


def taking(source: Source, work: Work) -> Callable[[], Left | None]:
    """Everything in one folder, to be run beside the window; None when it was stopped."""
    return _until_stopped(lambda: take_everything(work.target, source, work.tell))


_WAIT_SECONDS = 10


def _until_stopped(run: Callable[[], Left]) -> Callable[[], Left | None]:
    def ran() -> Left | None:
        try:
            return run()
        except Stopped:
            return None

    return ran
