"""The shelves of an open journal: for each feature its verbs."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from rebound_desktop.store import backups
from rebound_desktop.store.attached import AttachedShelf
from rebound_desktop.store.attachments import AttachmentsFile
from rebound_desktop.store.contacts import ContactsShelf
from rebound_desktop.store.good_end import GoodEndShelf
from rebound_desktop.store.jobs import JobsShelf
from rebound_desktop.store.journal import JournalShelf
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.letters import LettersShelf
from rebound_desktop.store.links import LinksShelf
from rebound_desktop.store.moves import MovesShelf
from rebound_desktop.store.offers import OffersShelf
from rebound_desktop.store.preferences import PreferencesShelf
from rebound_desktop.store.rebounds import ReboundsShelf
from rebound_desktop.store.rounds import RoundsShelf
from rebound_desktop.store.tags import TagsShelf
from rebound_desktop.store.trash import TrashShelf
from rebound_desktop.store.undo import UndoShelf
from rebound_desktop.store.week import WeekShelf

if TYPE_CHECKING:
    from rebound_desktop.store.afterthoughts import AfterthoughtsShelf
    from rebound_desktop.store.board import BoardShelf
    from rebound_desktop.store.choices import ChoicesShelf
    from rebound_desktop.store.companies import CompaniesShelf
    from rebound_desktop.store.earlier import EarlierShelf
    from rebound_desktop.store.finder import Finder
    from rebound_desktop.store.guided import GuidedShelf
    from rebound_desktop.store.lessons import LessonsShelf
    from rebound_desktop.store.letter_templates import LetterTemplatesShelf
    from rebound_desktop.store.people import PeopleShelf
    from rebound_desktop.store.queries import QueriesShelf
    from rebound_desktop.store.search import SearchShelf
    from rebound_desktop.store.second_looks import SecondLooksShelf


class Shelves:
    """What `Store` is made of for whoever reads and writes in it; the file itself is the store's."""

    def __init__(self, ledger: Ledger, folder: Path, key: bytes) -> None:
        """Over the ledger of the journal in `folder`; what comes later opens its files by the key."""
        self.folder = folder
        self.key = key
        self._ledger = ledger
        self.tags = TagsShelf(ledger)
        self.links = LinksShelf(ledger, self.tags)
        self.journal = JournalShelf(ledger, self.links)
        self.jobs = JobsShelf(ledger)
        self.offers = OffersShelf(ledger, self.jobs)
        self.contacts = ContactsShelf(ledger)
        self.rounds = RoundsShelf(ledger, self.contacts)
        self.letters = LettersShelf(ledger)
        self.rebounds = ReboundsShelf(ledger)
        self.week = WeekShelf(ledger)
        self.moves = MovesShelf(ledger)
        self.preferences = PreferencesShelf(ledger)
        self.good_end = GoodEndShelf(ledger, self.jobs, self.letters, self.contacts, self.preferences)
        self.trash = TrashShelf(ledger, folder)
        self.undo = UndoShelf(ledger)
        self.attachments = AttachmentsFile(folder, key)
        self.attached = AttachedShelf(ledger, self.attachments)

    # Shelves that Today does without come when they are first asked for: a start is not to wait for them.

    @cached_property
    def finder(self) -> Finder:
        """Searching beside the window, over a connection of its own."""
        from rebound_desktop.store.finder import Finder

        return Finder(self.folder / backups.JOURNAL_FILE, self.key)

    @cached_property
    def quick_finder(self) -> Finder:
        """The same for whoever lies over the window: neither overtakes the other's search."""
        from rebound_desktop.store.finder import Finder

        return Finder(self.folder / backups.JOURNAL_FILE, self.key)

    @cached_property
    def guided(self) -> GuidedShelf:
        """Own sets of questions, and the five days of a series."""
        from rebound_desktop.store.guided import GuidedShelf

        return GuidedShelf(self._ledger)

    @cached_property
    def afterthoughts(self) -> AfterthoughtsShelf:
        """Dated additions beneath entries."""
        from rebound_desktop.store.afterthoughts import AfterthoughtsShelf

        return AfterthoughtsShelf(self._ledger)

    @cached_property
    def earlier(self) -> EarlierShelf:
        """Earlier texts of entries, letters and notes about people."""
        from rebound_desktop.store.earlier import EarlierShelf

        return EarlierShelf(self._ledger, self.journal)

    @cached_property
    def second_looks(self) -> SecondLooksShelf:
        """What is offered to be looked at again."""
        from rebound_desktop.store.second_looks import SecondLooksShelf

        return SecondLooksShelf(self._ledger)

    @cached_property
    def queries(self) -> QueriesShelf:
        """Searches that were kept."""
        from rebound_desktop.store.queries import QueriesShelf

        return QueriesShelf(self._ledger)

    @cached_property
    def board(self) -> BoardShelf:
        """Jobs as a board and a table show them."""
        from rebound_desktop.store.board import BoardShelf

        return BoardShelf(self._ledger)

    @cached_property
    def choices(self) -> ChoicesShelf:
        """What is compared, and how it weighs."""
        from rebound_desktop.store.choices import ChoicesShelf

        return ChoicesShelf(self._ledger, self.offers)

    @cached_property
    def companies(self) -> CompaniesShelf:
        """A page for each company."""
        from rebound_desktop.store.companies import CompaniesShelf

        return CompaniesShelf(self._ledger)

    @cached_property
    def people(self) -> PeopleShelf:
        """People in full."""
        from rebound_desktop.store.people import PeopleShelf

        return PeopleShelf(self._ledger, self.tags)

    @cached_property
    def lessons(self) -> LessonsShelf:
        """Sentences about oneself."""
        from rebound_desktop.store.lessons import LessonsShelf

        return LessonsShelf(self._ledger, self.tags)

    @cached_property
    def letter_templates(self) -> LetterTemplatesShelf:
        """What the person's own letters begin from."""
        from rebound_desktop.store.letter_templates import LetterTemplatesShelf

        return LetterTemplatesShelf(self._ledger)

    @cached_property
    def search(self) -> SearchShelf:
        """Everything ever written."""
        from rebound_desktop.store.search import SearchShelf

        return SearchShelf(self._ledger)
