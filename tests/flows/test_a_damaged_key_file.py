"""Both copies of the key file are gone: a backup carries one, and not a word that came after it is lost."""

import pytest

from rebound_desktop.store import vault
from tests.flows.conftest import Person
from tests.flows.test_coming_back import PASSPHRASE, WORDS, add_passphrase, unlock, write_and_close


def break_keys(person: Person, content: bytes | None) -> None:
    for name in (vault.KEY_FILE, vault.KEY_FILE_COPY):
        path = person.places.data / name
        path.unlink()
        if content is not None:
            path.write_bytes(content)


@pytest.mark.parametrize("damage", [b"not a key file", None])
def test_it_is_mended_from_a_backup_once_that_opens_the_journal(person: Person, damage: bytes | None) -> None:
    person.start()
    person.write("Entry text", WORDS)
    add_passphrase(person)
    person.close()
    person.start()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    person.store.journal.write("After the backup.")
    person.window.session.lock()
    break_keys(person, damage)
    person.start()
    unlock(person, "wrong")
    person.qtbot.waitUntil(lambda: "didn't open the journal" in person.said(), timeout=20_000)
    assert not (person.places.data / vault.KEY_FILE).exists() or damage is not None, "nothing is proved yet"
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert sorted(person.texts()) == ["After the backup.", WORDS]
    kept = list(person.places.data.glob("damaged-keys*"))
    assert len(kept) == (0 if damage is None else 2), "what was damaged is kept"
    person.come_back(person.store.clock.moment())
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)


def test_a_journal_without_a_passphrase_is_mended_at_once(person: Person) -> None:
    write_and_close(person)
    break_keys(person, b"{}")
    person.start()
    assert person.texts() == [WORDS]


def test_a_key_that_does_not_open_this_journal_mends_nothing_and_that_is_told(person: Person) -> None:
    write_and_close(person)
    (person.places.data / "journal.db").write_bytes(bytes(8192))
    break_keys(person, b"{}")
    person.start()
    assert "No backup here has one that fits." in person.said()
    assert (person.places.data / vault.KEY_FILE).read_bytes() == b"{}", "nothing was written over"
