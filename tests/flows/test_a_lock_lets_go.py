"""After a lock the program holds no word of the journal and no key of it, and no copy in clear lies on the disk."""

import gc
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QListView

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.ui import ahead
from rebound_desktop.ui.background import Background
from rebound_desktop.ui.palette.rows import ROW_ROLE
from tests.flows.conftest import Person
from tests.flows.test_coming_back import PASSPHRASE, add_passphrase, unlock

# In two parts, so that what is found is none of this file's own.
NAME, SENTENCE = ("Quill", "wortham"), ("the zinc", " heron")


def whole(parts: tuple[str, str]) -> str:
    return "".join(parts)


def is_word(found: object) -> bool:
    return type(found) is str and any(
        whole(parts).casefold() in found.casefold() for parts in (NAME, SENTENCE)
    )


def held(is_one: Callable[[object], bool]) -> list[str]:
    """What in the whole program refers to something, by the kinds that do."""
    gc.collect()
    return [
        type(each).__name__ for each in gc.get_objects() for found in gc.get_referents(each) if is_one(found)
    ]


def look_around(person: Person) -> None:
    """Through the rooms, the search of the letters, and Ctrl+K with a name and a slip in it."""
    dana = person.store.contacts.add(whole(NAME), company=f"{whole(NAME)} Works")
    letter = person.store.letters.begin(LetterKind.FREE, contact_id=dana, subject=f"Of {whole(SENTENCE)}")
    person.store.letters.mark_posted(letter, PostedHow.POST)
    person.store.jobs.add(f"{whole(NAME)} Works", "Baker")
    for room, key in (
        ("contacts", dana),
        ("jobs", None),
        ("board", None),
        ("table", None),
        ("journal", None),
    ):
        person.window.go(room, key)
    person.window.go("letters", letter)
    person.fill("Search letters", "nothing has these")
    person.visible(QAbstractButton, "Clear the search")
    person.qtbot.keyClick(person.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    for typed in (f"{NAME[0]}wrothm", whole(NAME)):
        person.fill("Type a command, a name, your own words or a day", typed)
        person.qtbot.waitUntil(lambda: is_offered(person), timeout=20_000)


def is_offered(person: Person) -> bool:
    model = person.visible(QListView, "What answers").model()
    rows = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    return any(is_word(row.title) for row in rows)


def test_no_word_and_no_key_is_held_once_it_is_locked(person: Person) -> None:
    person.start()
    person.write("Entry text", f"I told {whole(NAME)} of {whole(SENTENCE)}.")
    add_passphrase(person)
    look_around(person)
    digest = sha256(person.store.key).digest()

    def is_key(found: object) -> bool:
        return type(found) is bytes and len(found) == len(digest) and sha256(found).digest() == digest

    assert held(is_word) and held(is_key)
    person.window.actions_by_name["lock"].trigger()
    person.qtbot.waitUntil(lambda: not held(is_word) and not held(is_key))
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)


class Desktop(QObject):
    """What the desktop's programs were shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show_file(self, url: QUrl) -> None:
        self.shown.append(Path(url.toLocalFile()))


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desktop]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    recorded = Desktop()
    QDesktopServices.setUrlHandler("file", recorded, "show_file")
    yield recorded
    QDesktopServices.unsetUrlHandler("file")


def is_tidied(person: Person) -> bool:
    """Whether what another day left is looked through: that begins a moment after the rooms stand."""
    waiting = [timer for timer in person.window.findChildren(QTimer) if timer.isActive()]
    beside = person.app.findChildren(Background)
    return all(timer.interval() != ahead.AFTER for timer in waiting) and not any(
        each.is_busy for each in beside
    )


@pytest.mark.parametrize("locks", (True, False))
def test_a_copy_that_another_program_was_shown_goes_with_the_lock_and_with_the_end(
    person: Person, desktop: Desktop, locks: bool
) -> None:
    person.start()
    person.write("Entry text", "A page.")
    add_passphrase(person)
    store = person.store
    entry = store.journal.lines(limit=1)[0].id
    store.attached.attach(Owner.ENTRY, entry, "offer.txt", b"what they would pay")
    person.window.go("today")
    person.window.go("journal", entry)
    person.qtbot.waitUntil(lambda: is_tidied(person))
    person.press("Open a copy of offer.txt")
    person.qtbot.waitUntil(lambda: bool(desktop.shown))
    (copy,) = desktop.shown
    assert copy.read_bytes() == b"what they would pay"
    if locks:
        person.window.actions_by_name["lock"].trigger()
    else:
        person.close()
    person.qtbot.waitUntil(lambda: not copy.exists())


def test_a_locked_journal_does_not_say_that_something_waits(person: Person) -> None:
    """A reminder is read by whoever passes the screen."""
    person.start()
    person.write("Entry text", "A page.")
    add_passphrase(person)
    today = person.store.clock.today()
    person.store.contacts.plan_next(person.store.contacts.add("Dana"), NextKind.THANK, today)
    assert person.window.something_waits()
    person.window.actions_by_name["lock"].trigger()
    assert not person.window.something_waits()
