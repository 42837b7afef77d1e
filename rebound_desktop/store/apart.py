"""What is done to thousands at once, over a connection of its own: the window goes on meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.clock import Clock
from rebound_desktop.store import database as encrypted
from rebound_desktop.store.board import BoardShelf
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.rebounds import ReboundsShelf
from rebound_desktop.store.undo import UndoShelf

T = TypeVar("T")


class Apart:
    """The shelves of a worker, by the names they have in the store."""

    def __init__(self, ledger: Ledger) -> None:
        self.board = BoardShelf(ledger)
        self.rebounds = ReboundsShelf(ledger)
        self.undo = UndoShelf(ledger)


@dataclass(frozen=True, slots=True)
class DoneApart(Generic[T]):
    """What a worker's `result` was, which areas it changed, and whether there is something to undo."""

    result: T
    areas: tuple[Area, ...]
    left_a_step: bool


def do_apart(path: Path, key: bytes, clock: Clock, copy_id: str, act: Callable[[Apart], T]) -> DoneApart[T]:
    """Do something over a connection of its own. Raises what `act` raises."""
    heard: list[Change] = []
    database = encrypted.connect(path, key, encrypted.BUSY_SECONDS_FOR_WORKERS)
    try:
        ledger = Ledger(database, clock, copy_id, heard.append)
        result = act(Apart(ledger))
    finally:
        # Folding the log in would hold up whoever writes at the window.
        encrypted.close(database, fold=False)
    areas = tuple(dict.fromkeys(change.area for change in heard))
    return DoneApart(result, areas, ledger.left_a_step)
