"""What takes long, as what is done to thousands does, over a connection of its own: the window goes on meanwhile."""

from typing import Generic, TypeVar

from msgspec import Struct

from rebound_desktop.core.change import Area
from rebound_desktop.store.attached import AttachedShelf
from rebound_desktop.store.attachments import AttachmentsFile
from rebound_desktop.store.board import BoardShelf
from rebound_desktop.store.journal import JournalShelf
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.links import LinksShelf
from rebound_desktop.store.rebounds import ReboundsShelf
from rebound_desktop.store.tags import TagsShelf
from rebound_desktop.store.undo import UndoShelf

T = TypeVar("T")


class Apart:
    """The shelves of a worker, by the names they have in the store."""

    def __init__(self, ledger: Ledger, contents: AttachmentsFile) -> None:
        self.attached = AttachedShelf(ledger, contents)
        self.board = BoardShelf(ledger)
        self.journal = JournalShelf(ledger, LinksShelf(ledger, TagsShelf(ledger)))
        self.rebounds = ReboundsShelf(ledger)
        self.undo = UndoShelf(ledger)


class DoneApart(Struct, Generic[T], frozen=True):
    """What a worker's `result` was, which areas it changed, and whether there is something to undo."""

    result: T
    areas: tuple[Area, ...]
    left_a_step: bool
