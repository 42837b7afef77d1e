"""What an export does beside the window: how far it is, and whether it is to be stopped."""

from collections.abc import Callable
from pathlib import Path

from rebound_desktop.core.leaving import Left
from rebound_desktop.core.progress import Stopped
from rebound_desktop.exchange.export import Order, Source, export, take_everything
from rebound_desktop.papers import papers
from rebound_desktop.store import Store
from rebound_desktop.ui.beside import opener
from rebound_desktop.ui.widgets.working import Work
from rebound_desktop.words.terms import terms


def source_of(store: Store, family: str) -> Source:
    """The open journal as exports read it: over connections of their own, none of the window's.

    family: the letters that a book is set in.
    """
    return Source(store.folder, store.key, store.clock, terms(), papers(opener(store), family))


def writing(order: Order, source: Source, work: Work) -> Callable[[], Left | None]:
    """One format, to be run beside the window; None when it was stopped."""
    return _until_stopped(lambda: export(order, source, work.tell))


def taking(target: Path, source: Source, work: Work) -> Callable[[], Left | None]:
    """Everything in one folder, to be run beside the window; None when it was stopped."""
    return _until_stopped(lambda: take_everything(target, source, work.tell))


def _until_stopped(run: Callable[[], Left]) -> Callable[[], Left | None]:
    def ran() -> Left | None:
        try:
            return run()
        except Stopped:
            return None

    return ran
