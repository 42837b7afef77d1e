"""What a person waits for passes whatever takes long beside the window."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from rebound_desktop.store import backups, key_file_of, vault
from rebound_desktop.ui.background import Lane
from tests.flows.conftest import Person
from tests.flows.test_coming_back import PASSPHRASE, add_passphrase, unlock


class SleepingDisk(type(Path())):  # type: ignore[misc]  # the kind that this system has
    """A folder on a disk that does not answer before it is woken."""

    woken = threading.Event()

    def stat(self, *, follow_symlinks: bool = True) -> os.stat_result:
        assert self.woken.wait(60)
        return super().stat(follow_symlinks=follow_symlinks)

    def mkdir(self, mode: int = 0o777, parents: bool = False, exist_ok: bool = False) -> None:
        assert self.woken.wait(60)
        super().mkdir(mode, parents, exist_ok)


OTHER = "five loud words over there"


@contextmanager
def a_long_import(person: Person) -> Iterator[None]:
    """One that holds what an import holds, for as long as the block lasts."""
    begun, over = threading.Event(), threading.Event()

    def work() -> None:
        with backups.at_work:
            begun.set()
            assert over.wait(60)

    assert person.window.rooms is not None and person.window.rooms.page is not None
    person.window.rooms.page.desk.background.start(work, bool, pytest.fail, lane=Lane.LONG)
    assert begun.wait(20)
    try:
        yield
    finally:
        over.set()


def begin(person: Person) -> None:
    person.start()
    person.write("Entry text", "Before.")
    add_passphrase(person)


def test_unlocking_and_a_copy_pass_a_long_import(person: Person) -> None:
    begin(person)
    with a_long_import(person):
        person.window.session.lock()
        unlock(person, PASSPHRASE)
        person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
        person.store.journal.write("Meanwhile.")
        person.window.go("settings")
        person.press("Back up now")
        person.qtbot.waitUntil(lambda: person.see("Backed up, and checked"), timeout=20_000)


def test_a_passphrase_that_was_changed_while_a_copy_was_made_is_in_the_next_one(person: Person) -> None:
    begin(person)
    with backups.one_at_a_time:
        # The copy has its key file already, and waits.
        copied: list[bool] = []
        person.window.session.copies.back_up(
            lambda: copied.append(True), lambda error: pytest.fail("no copy")
        )
        changed: list[bool] = []
        person.window.session.ways_in.change_passphrase(
            PASSPHRASE, OTHER, lambda: changed.append(True), lambda error: pytest.fail("not changed")
        )
        person.qtbot.waitUntil(lambda: bool(changed), timeout=20_000)
    person.qtbot.waitUntil(lambda: bool(copied), timeout=20_000)
    person.close()
    newest = backups.all_in(person.places.data / "backups")[0]
    assert vault.unlock_with_passphrase(newest.keys, OTHER)
    assert newest.keys.slots == key_file_of(person.places.data).slots


def test_a_disk_that_sleeps_holds_up_neither_the_window_nor_the_lock(person: Person, tmp_path: Path) -> None:
    begin(person)
    (tmp_path / "stick").mkdir()
    copies, chosen = person.window.session.copies, SleepingDisk(tmp_path / "stick")
    answered: list[object] = []
    copies.choose_backup_folder(chosen, lambda: answered.append("there"), answered.append)
    person.window.session.lock()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert not answered and copies.backup_folder is None
    SleepingDisk.woken.set()
    person.qtbot.waitUntil(lambda: answered == ["there"], timeout=20_000)
    assert copies.backup_folder == tmp_path / "stick" / "Rebound backups"
    person.window.go("copies")
    person.qtbot.waitUntil(lambda: person.see(str(copies.backup_folder)), timeout=5_000)
    assert not person.see("This folder isn't there now.")
