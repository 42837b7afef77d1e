"""Checking the journal from Settings: what was found stands in words, with details behind a button."""

import os
import sys
from collections.abc import Callable

import apsw
import pytest
from PySide6.QtCore import Qt

from rebound_desktop.core.attached import Owner
from rebound_desktop.store import Store
from rebound_desktop.store.database import opened
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.preferences.page import SettingsPage
from rebound_desktop.ui.widgets.controls import Button
from tests.faults.disk import watching
from tests.faults.saboteur import BadPlace
from tests.ui.conftest import named, said


def checked(qtbot, page: Page) -> str:
    qtbot.mouseClick(named(page, Button, "Check the journal"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: named(page, Button, "Check the journal").isEnabled(), timeout=20_000)
    return said(page)


def test_a_sound_journal_is_said_to_be_in_order(qtbot, store: Store, furnish: Callable[..., Page]) -> None:
    store.journal.write("words")
    page = furnish(SettingsPage)
    assert "Everything is in order: one entry." in checked(qtbot, page)
    assert "Details" not in said(page)
    qtbot.waitUntil(lambda: named(page, Button, "Check the journal").hasFocus(), timeout=2_000)


def test_where_places_are_damaged_the_keyboard_comes_to_what_opens_the_rest(
    qtbot, store: Store, furnish: Callable[..., Page]
) -> None:
    store.journal.write("words " * 3000)
    page = furnish(SettingsPage)
    journal, log = (store.folder / name for name in ("journal.db", "journal.db-wal"))
    with opened(journal, store.key, write=True) as connection:
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    assert not log.stat().st_size
    with journal.open("r+b") as file:
        file.seek(-3 * 4096, os.SEEK_END)
        file.write(bytes(3 * 4096))
    assert "damaged" in checked(qtbot, page)
    qtbot.waitUntil(lambda: named(page, Button, "Open what can be read").hasFocus(), timeout=2_000)


def test_what_was_put_right_is_said_with_details_on_request(
    qtbot, store: Store, furnish: Callable[..., Page]
) -> None:
    (store.folder / "keys.copy.json").write_bytes(b"gone")
    page = furnish(SettingsPage)
    assert "A copy of the key file was mended from the other." in checked(qtbot, page)
    assert "keys_healed" not in said(page)
    qtbot.mouseClick(named(page, Button, "Details…"), Qt.MouseButton.LeftButton)
    assert "keys_healed: 1" in said(page)


@pytest.mark.skipif(sys.platform != "linux", reason="reads are refused at the system call")
def test_attached_files_that_the_disk_refuses_are_named_and_nothing_of_the_journal_is_offered_to_be_read_anew(
    qtbot, store: Store, furnish: Callable[..., Page]
) -> None:
    entry = store.journal.write("words")
    store.attached.attach(Owner.ENTRY, entry, "notes.txt", b"a picture" * 3000)
    page = furnish(SettingsPage)
    files = store.folder / "attachments.db"
    with watching(files, BadPlace(files, files.stat().st_size - 1000), by_system=True):
        found = checked(qtbot, page)
    assert "The disk had trouble reading attached files (attachments.db)." in found
    assert "The journal itself is safe. Check the disk, then try again." in found
    assert "Open what can be read" not in found
    assert "Everything is in order: one entry." in checked(qtbot, page)


def test_all_of_it_is_heard_and_the_keyboard_waits_on_something_with_a_name(
    qtbot, store: Store, furnish: Callable[..., Page], heard: list[str]
) -> None:
    store.journal.write("words")
    page = furnish(SettingsPage)
    named(page, Button, "Check the journal").setFocus()
    qtbot.keyClick(named(page, Button, "Check the journal"), Qt.Key.Key_Space)
    waits = page.window().focusWidget()
    assert waits is not None and waits.accessibleName() == "Check the journal"
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [
        "Looking everything over. You can go on meanwhile.",
        "Everything is in order: one entry.",
    ]
