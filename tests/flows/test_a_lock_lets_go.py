"""After a lock the program holds no word of the journal and no key of it: a look at its memory finds none."""

import gc
from collections.abc import Callable
from hashlib import sha256

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QListView

from rebound_desktop.core.letters import LetterKind, PostedHow
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
