"""A damaged journal: what can be read opens, the days that are missing are said, and the backup fills them."""

import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from rebound_desktop.core.attached import Owner
from rebound_desktop.store import Store
from rebound_desktop.store.database import plain_connection
from tests.faults.disk import watching
from tests.faults.saboteur import NO_PAGE, BadPlace, Saboteur
from tests.flows.conftest import NOW, Person


def texts(store: Store) -> set[str]:
    found = (store.journal.entry(line.id) for line in store.journal.lines())
    return {entry.text[:8] for entry in found if entry is not None}


def damage(folder: Path, places: list[int]) -> bytes:
    journal = folder / "journal.db"
    content = bytearray(journal.read_bytes())
    for place in places:
        content[place] ^= 1
    journal.write_bytes(content)
    return bytes(content)


def written(person: Person, passphrase: str = "") -> bytes:
    """A journal of entries that fill a page each, closed, with a backup. Returns its key."""
    person.start()
    for number in range(12):
        person.store.journal.write(f"entry {number:02d} " + "word " * 900)
    if passphrase:
        person.window.protect(passphrase)
        person.qtbot.waitUntil(lambda: person.window.session.is_protected, timeout=60_000)
        person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=60_000)
    key = person.store.key
    person.close()
    return key


def damage_to(person: Person, key: bytes, name: str) -> None:
    """Every page of a table or an index but what leads to it."""
    connection = plain_connection(person.places.data / "journal.db", key)
    pages = connection.execute("SELECT pageno FROM dbstat WHERE name = ?", (name,)).fetchall()
    connection.close()
    damage(person.places.data, [4096 * (int(page) - 1) + 99 for (page,) in pages])


@pytest.mark.parametrize("passphrase", ["", "the words of it"])
def test_what_opens_and_cannot_be_gone_on_with_is_read_of_what_can_be_read(
    person: Person, passphrase: str
) -> None:
    damage_to(person, written(person, passphrase), "preference")
    person.start()
    if passphrase:
        person.fill_and_enter("Passphrase", passphrase)
    person.qtbot.waitUntil(lambda: person.see("Your journal isn't open"), timeout=60_000)
    assert person.window.session.store is None
    person.press("Open what can be read")
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=60_000)
    assert len(texts(person.store)) == 12
    person.close()


def test_damage_to_an_order_of_the_entries_leaves_the_rooms_and_the_check(person: Person) -> None:
    damage_to(person, written(person), "entry_by_day")
    person.start()
    assert person.window.rooms is not None and person.window.rooms.here == "today"
    person.window.go("settings")
    person.press("Check the journal")
    person.qtbot.waitUntil(lambda: "Not everything is in order." in person.said(), timeout=60_000)
    person.press("Open what can be read")
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=60_000)
    person.qtbot.waitUntil(lambda: len(texts(person.store)) == 12, timeout=60_000)
    person.close()


def test_damage_to_the_steps_of_undo_leaves_every_room(person: Person) -> None:
    damage_to(person, written(person), "undo_step")
    person.start()
    for room in ("journal", "jobs", "contacts", "letters", "settings"):
        person.window.go(room)
        assert person.window.rooms is not None and person.window.rooms.here == room
    person.close()


def test_damage_at_the_beginning_of_the_file_costs_nothing(person: Person) -> None:
    written(person)
    content = damage(person.places.data, [100, 2000])
    person.start()
    assert person.see("Your journal isn't open")
    person.press("Open what can be read")
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=60_000)
    assert len(texts(person.store)) == 12
    (kept,) = person.places.data.glob("damaged-*.db")
    assert kept.read_bytes() == content
    person.qtbot.waitUntil(lambda: person.see("The file was damaged"))
    person.press("Leave it: The file was damaged")
    person.qtbot.waitUntil(lambda: not person.see("The file was damaged"))
    person.close()


def test_where_nothing_can_be_read_that_is_not_offered_again(person: Person) -> None:
    written(person)
    journal = person.places.data / "journal.db"
    journal.write_bytes(bytes(journal.stat().st_size))
    person.start()
    person.press("Open what can be read")
    person.qtbot.waitUntil(lambda: person.see("You can restore a backup. The damaged file is kept."))
    assert not person.see("Open what can be read")
    assert person.see("Restore a backup")


def test_what_is_missing_is_said_and_comes_from_the_backup_behind_a_passphrase_too(person: Person) -> None:
    key = written(person, "the words of it")
    connection = plain_connection(person.places.data / "journal.db", key)
    pages = connection.execute(
        "SELECT pageno FROM dbstat WHERE name = 'entry' AND pagetype = 'overflow' ORDER BY pageno LIMIT 4"
    ).fetchall()
    connection.close()
    # The first page, so that it does not open, and some on which entries lie.
    damage(person.places.data, [100, *(4096 * (int(str(page)) - 1) + 99 for (page,) in pages)])
    person.start()
    person.fill_and_enter("Passphrase", "the words of it")
    person.qtbot.waitUntil(lambda: person.see("Open what can be read"), timeout=60_000)
    person.press("Open what can be read")
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=60_000)
    assert 0 < len(texts(person.store)) < 12
    person.qtbot.waitUntil(lambda: person.see("Entries from today are missing."))
    person.press("Fill it in: The file was damaged")
    person.qtbot.waitUntil(lambda: len(texts(person.store)) == 12, timeout=60_000)
    person.qtbot.waitUntil(lambda: not person.see("The file was damaged"))
    person.close()


@pytest.mark.skipif(sys.platform != "linux", reason="reads are refused at the system call")
def test_a_place_that_the_disk_never_gives_is_tried_again_and_then_read_around(person: Person) -> None:
    written(person)
    bad = BadPlace(person.places.data / "journal.db", 0)
    with watching(person.places.data, bad, by_system=True):
        person.start()
        assert person.see("The disk had trouble reading or writing.")
        person.press("Try again")
        assert person.see("The disk had trouble reading or writing.")
        person.press("Open what can be read")
        person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=60_000)
    assert bad.refused
    assert len(texts(person.store)) == 12
    person.close()


@pytest.mark.skipif(sys.platform != "linux", reason="reads are refused at the system call")
def test_one_with_a_second_name_is_read_around_too(person: Person, tmp_path: Path) -> None:
    key = written(person)
    journal = person.places.data / "journal.db"
    connection = plain_connection(journal, key)
    ((page,),) = connection.execute(
        "SELECT pageno FROM dbstat WHERE name = 'entry' AND pagetype = 'overflow' LIMIT 1"
    ).fetchall()
    connection.close()
    (tmp_path / "the second name").hardlink_to(journal)
    with watching(person.places.data, BadPlace(journal, (int(str(page)) - 1) * 4096), by_system=True):
        person.start()
        person.qtbot.waitUntil(lambda: person.see("The disk had trouble reading or writing."), timeout=60_000)
        person.press("Open what can be read")
        person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=60_000)
    assert len(texts(person.store)) == 11
    person.close()


@pytest.mark.skipif(sys.platform != "linux", reason="reads are refused at the system call")
def test_a_disk_that_refuses_once_is_told_as_that_and_trying_again_opens_the_journal(person: Person) -> None:
    written(person)
    once = Saboteur(NO_PAGE, frozenset({3}))
    with watching(person.places.data / "journal.db", once, by_system=True):
        person.start()
        assert person.see("The disk had trouble reading or writing.")
        person.press("Try again")
    assert once.refused
    assert len(texts(person.store)) == 12
    assert not list(person.places.data.glob("damaged-*"))
    person.close()


@pytest.mark.skipif(sys.platform != "linux", reason="reads are refused at the system call")
def test_a_restore_that_could_not_read_every_attached_file_says_so_and_how_the_rest_comes(
    person: Person,
) -> None:
    person.start()
    entry = person.store.journal.write("the words")
    for number in range(3):
        person.store.attached.attach(Owner.ENTRY, entry, f"{number}.txt", b"a picture %d " % number * 3000)
    person.close()
    copies = person.places.data / "backups" / "attachments.db"
    *_, backup = sorted(copies.parent.glob("*.rebound"))
    with watching(copies, BadPlace(copies, copies.stat().st_size - 1000), by_system=True):
        person.start(NOW + timedelta(hours=1), backup)
        replace = person.visible(QAbstractButton, "Replace with this backup")
        person.qtbot.waitUntil(replace.isEnabled, timeout=10_000)
        person.press("Replace with this backup")
        person.qtbot.waitUntil(lambda: person.window.rooms is not None, timeout=20_000)
    assert "Some attached files couldn't be read this time. Merge this backup later for" in person.said()
    assert 0 < len(person.store.attachments.names()) < 3
    person.store.merge(backup)
    assert len(person.store.attachments.names()) == 3
    person.close()


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
def test_where_the_newest_backup_is_refused_an_older_one_fills_in_and_the_rest_is_still_offered(
    person: Person,
) -> None:
    key = written(person)
    (older,) = (person.places.data / "backups").glob("*.rebound")
    person.start(NOW + timedelta(hours=1))
    person.store.journal.write("entry 12 " + "word " * 900)
    person.close()
    (newest,) = set((person.places.data / "backups").glob("*.rebound")) - {older}
    connection = plain_connection(person.places.data / "journal.db", key)
    pages = connection.execute(
        "SELECT pageno FROM dbstat WHERE name = 'entry' AND pagetype = 'overflow'"
    ).fetchall()
    connection.close()
    damage(person.places.data, [100, *(4096 * (int(str(page)) - 1) + 99 for (page,) in pages)])
    person.start(NOW + timedelta(hours=2))
    person.press("Open what can be read")
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=60_000)
    person.qtbot.waitUntil(lambda: person.see("The file was damaged"))
    person.now += timedelta(minutes=1)
    with watching(newest, BadPlace(newest, newest.stat().st_size // 2)):
        person.press("Fill it in: The file was damaged")
        person.qtbot.waitUntil(lambda: len(texts(person.store)) == 12, timeout=60_000)
    assert person.see("The file was damaged")
    person.press("Fill it in: The file was damaged")
    person.qtbot.waitUntil(lambda: len(texts(person.store)) == 13, timeout=60_000)
    person.qtbot.waitUntil(lambda: not person.see("The file was damaged"))
    person.close()
