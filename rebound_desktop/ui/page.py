"""What every room is: a page that opens, refreshes, and is left with everything typed kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from msgspec import Struct, field
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from rebound_desktop import store as store_floor
from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.jobs import Outcome
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.store import Done, ReboundError, Store, backups
from rebound_desktop.ui.background import Background
from rebound_desktop.ui.settings import Settings
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.ways_in import WaysIn
from rebound_desktop.ui.widgets.speller import Speller

# The preference that says a recovery code was written down: Today stops offering one.
RECOVERY_KEPT = "recovery_code_kept"


class Go(Protocol):
    """How pages reach each other: a room by its name and, if any, the key of what to show there."""

    def __call__(self, room: str, key: int | None = None) -> None: ...


class Say(Protocol):
    """A toast: what happened. With `undo`, the verb just done, or a step that is known, can be taken back from it."""

    def __call__(
        self,
        text: str,
        *,
        undo: bool | Done | None = False,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None: ...


class Copying(Protocol):
    """What pages may ask about copies of the journal. choose_backup_folder takes None for the journal's own folder,
    and answers once something was written there.
    """

    @property
    def backup_folder(self) -> Path | None: ...

    def backup_folders(self) -> tuple[Path, ...]: ...

    def choose_backup_folder(
        self, chosen: Path | None, done: Callable[[], None], failed: Callable[[ReboundError], None]
    ) -> None: ...

    def find_newest_backup(self, answer: Callable[[backups.Backup | None], None]) -> None: ...


class Guard(Struct, frozen=True):
    """What a page may ask about the journal's safety.

    has_recovery_code says whether one was made;
    protect takes the first passphrase; change_passphrase takes the present and a new one, and answers;
    new_recovery_code answers with the code, to be shown once, as long as it is still awaited by then;
    merge takes another copy and its passphrase, and answers with what came;
    fill_in takes what is missing from the newest good backup, and answers with what came;
    salvage closes the journal and opens what can be read of it;
    back_up answers when a verified copy stands; restore leaves the rooms for the restore screen, where a backup
    from elsewhere, if one is given, is offered first.
    """

    is_protected: bool
    has_recovery_code: Callable[[], bool]
    protect: Callable[[str], None]
    change_passphrase: Callable[[str, str, Callable[[], None], Callable[[ReboundError], None]], None]
    new_recovery_code: Callable[[Callable[[str], None], Callable[[], bool]], None]
    merge: Callable[
        [Path, str, Callable[[store_floor.merge.Report], None], Callable[[ReboundError], None]], None
    ]
    fill_in: Callable[[Callable[[store_floor.merge.Report], None]], None]
    salvage: Callable[[], None]
    back_up: Callable[[Callable[[], None], Callable[[ReboundError], None]], None]
    restore: Callable[[Path | None], None]
    # Change everything: the present passphrase, the new one, and whom to tell when the present one was wrong.
    renew: Callable[[str, str, Callable[[ReboundError], None]], None] | None = None
    ways_in: WaysIn | None = None
    copies: Copying | None = None


# Below this no lesson has its key.
_KINDS = -1_000_000_000


def lesson_key(lesson_id: int) -> int:
    """The key that opens the journal's room at a lesson: entries have those above 0, and a blank page has 0."""
    return -lesson_id


def kind_key(kind: LessonKind) -> int:
    """The key that opens the journal's room at the lessons, or at another kind of what one knows about oneself."""
    return _KINDS - list(LessonKind).index(kind)


def kind_of_key(key: int) -> LessonKind | None:
    """The kind that a key of the journal's room means; None for an entry, a blank page and a lesson."""
    place = _KINDS - key
    return list(LessonKind)[place] if 0 <= place < len(LessonKind) else None


def round_key(round_id: int) -> int:
    """The key that opens the jobs' room at an interview: jobs have those above 0, and a new one has 0."""
    return -round_id


# The keys with which the page that exports is opened for `Desk.chosen_pages`, and for a book of the journal.
CHOSEN_PAGES, AS_BOOK = 1, 2


class ChosenPages(Struct):
    """Pages of the journal that were marked or found in its room, by uid, for the page that exports them."""

    uids: frozenset[str] = frozenset()


class NoMeant(Struct):
    """Which no was chosen for a job already, for the page that logs it; without a job it is asked there.

    entry_id: a page of the journal that was written about it.
    """

    job_id: int | None = None
    outcome: Outcome | None = None
    entry_id: int | None = None


class DayMeant(Struct):
    """Which day a page is opened for that could be opened for any."""

    day: date | None = None


class WordsMeant(Struct):
    """What was typed to find the place that a page is opened at."""

    typed: str = ""


class Desk(Struct, frozen=True):
    """What a page works with: the open journal, how things look, and the few things it may ask of the window.

    go_back leads to the place before this one, or to the room it is given where there is none;
    attempt runs a store verb; the world's errors (a full disk) are told to the person, and False comes back.
    undo takes back a step, as `store.undo.just_done()` gives it, and none where that is None; beside the window where
    that takes long.
    """

    store: Store
    theme: Theme
    settings: Settings
    background: Background
    go: Go
    go_back: Callable[[str], None]
    say: Say
    attempt: Callable[[Callable[[], object]], bool]
    undo: Callable[[Done | None], None]
    guard: Guard
    # Checks the spelling of what is written; None where nobody set one up.
    speller: Speller | None = None
    chosen_pages: ChosenPages = field(default_factory=ChosenPages)
    no_meant: NoMeant = field(default_factory=NoMeant)
    day_meant: DayMeant = field(default_factory=DayMeant)
    words_meant: WordsMeant = field(default_factory=WordsMeant)

    def tell(self, error: ReboundError) -> None:
        """Say why something could not be done, and what is safe."""
        self.say(str(words.explain(error)))

    def log_no(self, job_id: int, outcome: Outcome) -> None:
        """To the page that logs a no, for a job of which it is known how it ended."""
        self.no_meant.job_id, self.no_meant.outcome = job_id, outcome
        self.go("log_no", job_id)

    def log_no_of(self, entry_id: int | None) -> None:
        """To the page that logs a no, from a page of the journal that was written about it."""
        self.no_meant.entry_id = entry_id
        try:
            self.go("log_no")
        finally:
            # Where one could not get there, the next no is another one.
            self.no_meant.entry_id = None

    def write_for(self, day: date) -> None:
        """To a blank page of the journal that tells of a day."""
        self._go_for(day, "journal", 0)

    def show_week_of(self, day: date) -> None:
        """To the plan of the week that a day is in."""
        self._go_for(day, "week", None)

    def go_to_found(self, room: str, key: int | None, typed: str) -> None:
        """To what was found by these words."""
        self.words_meant.typed = typed
        try:
            self.go(room, key)
        finally:
            self.words_meant.typed = ""

    def _go_for(self, day: date, room: str, key: int | None) -> None:
        self.day_meant.day = day
        try:
            self.go(room, key)
        finally:
            # The next blank page is today's again, also where one could not get there.
            self.day_meant.day = None


class Page(QWidget):
    """A room. Subclasses fill `self.box`, name the areas they show and refresh from the store when told."""

    # The page wants the sidebar folded, or there again: `folds_sidebar` says which.
    folded = Signal()
    areas: frozenset[Area] = frozenset()
    folds_sidebar = False
    # A page to write on can show nothing but the text.
    has_focus_mode = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.store = desk.store
        self.theme = desk.theme
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)
        self.is_stale = True
        self._furnishing = self.furnish()

    def furnish(self) -> Iterator[None]:
        """Make what is on the page, for a page that is made in parts: between two of them, at each yield, the window
        lives. A page of few widgets makes them all in its __init__.
        """
        yield from ()

    def furnish_part(self) -> bool:
        """Make one more part of what is on the page; False when all of it is there."""
        return next(self._furnishing, self) is None

    def furnish_all(self) -> None:
        """Make the rest of what is on the page, for somebody who waits."""
        while self.furnish_part():
            pass

    def open(self, key: int | None) -> None:
        """The page comes to the front, to show the thing with this key (or its own beginning)."""

    def refresh(self) -> None:
        """Show what the store holds now. The caret and whatever is being typed stay."""

    def leave(self) -> bool:
        """Keep everything typed; False when it could not be kept, and the page must stay."""
        return True

    def keep_begun(self) -> bool:
        """The journal closes: keep what was begun here, also without what its form asks for first, and whatever room
        is in front. False when it could not be kept.
        """
        return True

    def keep_as_page(self, typed: Sequence[str]) -> bool:
        """What was begun and can be nothing yet becomes a private page of the journal; False when it was refused."""
        text = "\n".join(said for each in typed if (said := each.strip()))
        return not text or self.desk.attempt(lambda: self.store.take_over(text, only_for_me=True))

    def typed_texts(self) -> list[str]:
        """Texts on the glass that the store may not have yet; sealed when the program stops by a fault."""
        return []

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files dropped on the window where nothing else wanted them; the page that brings things in takes them."""

    def focus_search(self) -> None:
        """Ctrl+F: to this page's search, if it has one."""

    def take_to_paper(self) -> bool:
        """Ctrl+P: ask how what is shown here is to be printed; False where nothing is."""
        return False

    def what_is_open(self) -> tuple[str, *tuple[QPushButton | QMenu, ...]] | None:
        """What is open on the page, as a person calls it, and the *More* whose menu has what can be done with it; where
        that is one thing, its button. Further buttons with a menu may follow, and menus that no button has.
        """
        return None

    def enter_anew(self) -> None:
        """Somebody comes from elsewhere, and not back to what was looked for here; `open` follows."""

    def show_all(self) -> None:
        """These rooms go, and others come without what was looked for here: all of it is there again, so that what has
        the keyboard is known by its place among the rest.
        """

    def come_from(self, room: str) -> None:
        """The room one was in before, unless it is Back or Forward that leads here; for pages that suit themselves to
        it. `open` follows.
        """

    def set_focus_mode(self, on: bool) -> None:
        """Nothing but the text, or all of it again; for pages that have such a mode."""

    def shown_key(self) -> int | None:
        """The key of what is shown: this page is opened with it again, by Back, after a lock, in another language."""
        return None

    def is_at(self, key: int) -> bool:
        """Whether what this key asks for is in front and begun: whoever asks for it again stays at it."""
        return False

    def has(self, key: int) -> bool:
        """Whether what this page was opened with once is still there; Back and Forward pass over what is not."""
        return True


class ByJob(Page):
    """A page that is opened with a job's id."""

    def has(self, key: int) -> bool:
        """Whether the job is still there."""
        return self.store.jobs.job(key) is not None
