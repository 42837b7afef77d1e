"""Locks, troubles and backups, as they meet a person at the start screen."""

import shutil
import time as wall_clock
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit
from shiboken6 import isValid

from rebound_desktop import store, words
from rebound_desktop.cli import DONE
from rebound_desktop.core.attached import Owner
from rebound_desktop.paths import Places
from rebound_desktop.store import Store, backups, key_file_of, vault
from rebound_desktop.store.database import opened
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.background import Background, Lane, raised
from rebound_desktop.ui.idle import IdleWatch
from rebound_desktop.ui.journal.page import JournalPage
from rebound_desktop.ui.outcomes import nothing
from rebound_desktop.ui.preferences.recovery import RecoveryPage
from rebound_desktop.ui.start.restore import RestorePage
from rebound_desktop.ui.start.unlock import UnlockPage
from rebound_desktop.ui.widgets import passing_clipboard
from rebound_desktop.ui.widgets.passing_clipboard import PassingClipboard
from tests.cli.conftest import Caller
from tests.flows.conftest import NOW, Person

WORDS = "What I would rather keep."
PASSPHRASE = "four quiet words here"


def write_and_close(person: Person) -> None:
    """A first start, a sentence, and the window's cross."""
    person.start()
    person.write("Entry text", WORDS)
    person.close()


def add_passphrase(person: Person) -> None:
    """From the page, as one would."""
    person.window.go("passphrase")
    person.fill("Passphrase", PASSPHRASE)
    person.fill("The same again", PASSPHRASE)
    person.press("Add it")
    person.qtbot.waitUntil(
        lambda: person.window.session.store is not None and person.window.session.is_protected, timeout=20_000
    )


def unlock(person: Person, typed: str) -> None:
    """Type at the unlock screen."""
    field = person.fill("Passphrase", typed)
    person.qtbot.keyClick(field, Qt.Key.Key_Return)


def see_what_is_due(person: Person, now: datetime) -> None:
    """A start at which it is noted, so that it goes at the next one; until then nothing does."""
    if person.window.session.store is not None:
        person.close()
    person.start(now)
    beside = QApplication.instance().findChildren(Background)
    person.qtbot.waitUntil(lambda: not any(each.is_busy for each in beside), timeout=20_000)
    assert person.store.trash.all() or person.store.undo.last_done() is not None
    person.close()


def test_a_journal_opens_while_what_is_old_cannot_be_let_go(person: Person) -> None:
    write_and_close(person)
    person.start()
    (line,) = person.store.journal.lines()
    person.store.journal.set_aside(line.id)
    folder, key = person.places.data, person.store.key
    person.close()
    with opened(folder / "journal.db", key, write=True) as another:
        another.execute("BEGIN IMMEDIATE")
        person.start(NOW + timedelta(days=31))
        assert person.window.rooms is not None
        assert len(person.store.trash.all()) == 1
    # That it is due was noted once the other had let go, or is now.
    person.come_back(NOW + timedelta(days=32))
    person.come_back(NOW + timedelta(days=33))
    person.qtbot.waitUntil(lambda: person.store.trash.all() == (), timeout=20_000)


def test_nothing_is_kept_before_a_word_is_typed(person: Person) -> None:
    person.start()
    assert person.area("Entry text").hasFocus()
    assert person.see("Anyone using this account can read this.")
    assert person.texts() == []


def test_a_passphrase_locks_everything_and_opens_it_again(person: Person, places: Places) -> None:
    write_and_close(person)
    old_key = vault.open_data_key(key_file_of(places.data) or vault.KeyFile("", ()))
    assert old_key is not None
    person.start()
    add_passphrase(person)
    assert person.texts() == [WORDS]
    person.qtbot.waitUntil(lambda: person.see("A recovery code, in case you forget"))
    keys = key_file_of(places.data)
    assert keys is not None and vault.open_data_key(keys) is None
    for path in places.data.rglob("*"):
        assert not path.is_file() or old_key.hex().encode() not in path.read_bytes()
    person.close()

    person.start()
    unlock(person, "four loud words here")
    person.qtbot.waitUntil(lambda: person.see("Open"), timeout=20_000)
    assert "didn't open the journal. Nothing has changed. Try again" in person.said()
    assert person.visible(QLineEdit, "Passphrase").text() == "four loud words here"
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.texts() == [WORDS]


def test_what_is_typed_at_the_lock_can_be_shown_and_is_hidden_the_next_time(person: Person) -> None:
    person.start()
    add_passphrase(person)
    for _ in range(2):
        person.qtbot.keyClick(person.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        field = person.fill("Passphrase", PASSPHRASE)
        assert PASSPHRASE not in field.displayText()
        person.visible(QCheckBox, "Show what I type").click()
        assert field.displayText() == PASSPHRASE
        # An input method learns it no more than it does hidden.
        assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
        unlock(person, PASSPHRASE)
        person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)


def test_locking_keeps_what_is_typed_and_comes_back_to_the_same_place(person: Person) -> None:
    person.start()
    add_passphrase(person)
    person.window.go("journal", 0)
    person.write("Entry text", WORDS)
    person.qtbot.keyClick(person.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert person.window.session.store is None
    assert WORDS not in person.said()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.window.rooms is not None and person.window.rooms.here == "journal"
    assert person.area("Entry text").text() == WORDS


def test_a_passphrase_from_the_first_page_comes_back_to_the_words_there(person: Person) -> None:
    person.start()
    person.write("Entry text", WORDS)
    person.press("Add a passphrase")
    person.press("Not now")
    assert person.area("Entry text").text() == WORDS and person.see("What happened?")
    person.press("Add a passphrase")
    person.fill_and_enter("Passphrase", PASSPHRASE)
    again = person.visible(QLineEdit, "The same again")
    assert again.hasFocus(), "Enter goes on to what is still empty"
    person.qtbot.keyClicks(again, PASSPHRASE)
    person.qtbot.keyClick(again, Qt.Key.Key_Return)
    person.qtbot.waitUntil(
        lambda: person.window.session.store is not None and person.window.session.is_protected, timeout=20_000
    )
    assert person.area("Entry text").text() == WORDS
    person.write("Entry text", " And more.")
    person.qtbot.keyClick(person.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.area("Entry text").text() == WORDS + " And more."
    assert person.texts() == [WORDS + " And more."]


def test_a_recovery_code_on_paper_opens_the_journal(person: Person) -> None:
    person.start()
    person.write("Entry text", WORDS)
    add_passphrase(person)
    person.window.go("settings")
    assert person.see("Make a recovery code")
    person.window.go("today")
    person.press("Make one: A recovery code, in case you forget")
    person.press("Make a code")
    person.qtbot.waitUntil(lambda: person.see("I have written it down"), timeout=20_000)
    code = person.visible(QLabel, "Your code").text()
    (page,) = person.window.findChildren(RecoveryPage)
    assert code in page.page_to_print() and person.store.keys.journal_id[:8] in page.page_to_print()
    person.press("Copy")
    copied = QApplication.clipboard().text()
    assert copied.split("-") == code.split() and "half a minute" in person.said()
    (passing,) = [
        each for each in person.app.findChildren(PassingClipboard) if each.findChild(QTimer).isActive()
    ]
    passing.findChild(QTimer).timeout.emit()
    assert QApplication.clipboard().text() == ""
    person.press("I have written it down")
    assert code not in page.page_to_print()
    assert not person.see("A recovery code, in case you forget")
    person.window.go("settings")
    assert person.see("New recovery code") and not person.see("Make a recovery code")
    person.close()

    person.start()
    person.fill("Passphrase", "half of it")
    person.visible(QCheckBox, "Show what I type").click()
    person.press("Use a recovery code")
    assert not person.see("Show what I type")
    assert person.visible(QLineEdit, "Recovery code").text() == ""
    field = person.fill("Recovery code", code.lower().replace("  ", " "))
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.texts() == [WORDS]


def test_a_missing_journal_is_never_replaced_unasked(person: Person, places: Places) -> None:
    write_and_close(person)
    shutil.rmtree(places.data)
    person.start()
    assert "A journal was kept here, and its file is gone. Nothing new was put in its place." in person.said()
    assert not (places.data / "journal.db").exists()
    person.press("Start a new journal here")
    assert person.texts() == []


@pytest.mark.parametrize("writes", [False, True])
@pytest.mark.parametrize("size", [100, 4096, None])
def test_a_journal_written_over_beneath_the_window_is_closed_told_and_left_as_it_is(
    person: Person, places: Places, size: int | None, writes: bool
) -> None:
    write_and_close(person)
    person.start()
    journal = places.data / "journal.db"
    if writes:
        person.store.journal.write("The last words.")
    with journal.open("r+b") as file:
        file.write((b"foreign " * journal.stat().st_size)[: size or journal.stat().st_size])
    before = journal.read_bytes()
    person.close()
    assert person.window.session.store is None and journal.read_bytes() == before
    if writes:
        logs = [path for path in places.data.iterdir() if path.name.startswith("journal.db-wal")]
        assert logs and logs[0].stat().st_size, "the last words are in it"
    person.start()
    assert "can't be opened. It stays as it is." in person.said()
    assert journal.read_bytes() == before


def test_a_damaged_journal_is_told_left_alone_and_restored(person: Person, places: Places) -> None:
    write_and_close(person)
    journal = places.data / "journal.db"
    damaged = bytearray(journal.read_bytes())
    damaged[40:80] = bytes(40)
    journal.write_bytes(damaged)
    person.start()
    assert "can't be opened. It stays as it is." in person.said()
    assert journal.read_bytes() == damaged
    person.press("Restore a backup")
    person.qtbot.waitUntil(lambda: person.see(backup_name(person)), timeout=5_000)
    person.press(backup_name(person))
    person.press("Replace with this backup")
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.texts() == [WORDS]
    (replaced,) = places.data.glob("replaced-*")
    assert (replaced / "journal.db").read_bytes() == damaged


def backup_name(person: Person) -> str:
    """How the restore page calls the newest backup."""
    found = backups.all_in(person.places.data / "backups")
    return words.holdings([each.holding for each in found], person.window.session.clock)[0]


def press_newest(person: Person) -> None:
    """Its row, whether it is said to hold the journal as it is or not."""
    name = backup_name(person)
    names = (name, f"{name}. As it is now")
    person.qtbot.waitUntil(lambda: any(person.see(each) for each in names), timeout=20_000)
    person.press(next(each for each in names if person.see(each)))


def look_at_backups(person: Person) -> None:
    """A journal with a passphrase, and from its page of copies to the backups."""
    write_and_close(person)
    person.start()
    add_passphrase(person)
    person.window.go("copies")
    person.press("Restore a backup…")
    person.visible(QAbstractButton, "Replace with this backup")


def test_back_from_the_backups_leads_to_where_one_was_and_asks_nothing(person: Person) -> None:
    look_at_backups(person)
    assert person.window.session.store is None
    person.press("Back")
    assert person.texts() == [WORDS]
    assert person.window.rooms is not None and person.window.rooms.here == "copies"


def test_back_opens_it_after_a_backup_that_was_not_opened_too(person: Person) -> None:
    look_at_backups(person)
    press_newest(person)
    person.fill("Passphrase of this backup", "not these words")
    person.press("Replace with this backup")
    person.qtbot.waitUntil(lambda: "didn't open" in person.said(), timeout=20_000)
    person.press("Back")
    assert person.texts() == [WORDS]


def test_a_journal_without_a_passphrase_is_locked_by_nobody_while_a_backup_is_tried(
    person: Person, places: Places
) -> None:
    write_and_close(person)
    person.start()
    person.window.go("copies")
    person.press("Restore a backup…")
    press_newest(person)
    for copy in (places.data / "backups").glob("*.rebound"):
        copy.write_bytes(copy.read_bytes()[:4000])
    person.press("Replace with this backup")
    person.window.findChild(IdleWatch).idle.emit()
    person.qtbot.waitUntil(lambda: "couldn't be opened" in person.said(), timeout=20_000)
    person.press("Back")
    assert person.texts() == [WORDS]


def test_while_a_backup_takes_its_place_no_other_can_be_put_there(person: Person) -> None:
    look_at_backups(person)
    press_newest(person)
    person.fill("Passphrase of this backup", "not these words")
    replace = person.visible(QAbstractButton, "Replace with this backup")
    person.press("Replace with this backup")
    press_newest(person)
    assert not replace.isEnabled()
    person.qtbot.waitUntil(lambda: "didn't open" in person.said(), timeout=20_000)
    assert replace.isEnabled()


def test_a_lock_while_a_backup_takes_its_place_comes_once_it_stands_there(person: Person) -> None:
    look_at_backups(person)
    press_newest(person)
    person.fill("Passphrase of this backup", PASSPHRASE)
    person.press("Replace with this backup")
    person.window.actions_by_name["lock"].trigger()
    assert not person.see("Welcome back."), "nobody opens what is not there yet"
    person.qtbot.waitUntil(lambda: person.see("Welcome back."), timeout=20_000)
    assert person.window.session.store is None
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.texts() == [WORDS]


def held_up(monkeypatch: pytest.MonkeyPatch, name: str) -> Event:
    """This work of the store begins once the event is set."""
    goes_on, work = Event(), getattr(store, name)

    def waiting(*given: Any) -> Any:
        assert goes_on.wait(20)
        return work(*given)

    monkeypatch.setattr(store, name, waiting)
    return goes_on


def test_a_lock_while_everything_is_changed_comes_once_it_is(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    goes_on = held_up(monkeypatch, "renew")
    person.window.renew(PASSPHRASE, "seven quiet herons at noon", raised)
    person.qtbot.waitUntil(lambda: person.see("Changing everything"), timeout=20_000)
    person.window.actions_by_name["lock"].trigger()
    goes_on.set()
    person.qtbot.waitUntil(lambda: person.see("Welcome back."), timeout=20_000)
    assert person.window.session.store is None
    unlock(person, "seven quiet herons at noon")
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.texts() == [WORDS]


def test_a_lock_while_the_first_passphrase_is_added_comes_once_it_is(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_and_close(person)
    person.start()
    goes_on = held_up(monkeypatch, "protect")
    person.window.protect(PASSPHRASE)
    assert person.see("Adding your passphrase")
    # As the desktop says it when its screen is locked.
    person.window.findChild(IdleWatch).idle.emit()
    goes_on.set()
    person.qtbot.waitUntil(lambda: person.see("Welcome back."), timeout=20_000)
    assert person.window.session.store is None


def test_a_lock_while_the_language_changes_is_a_lock(person: Person) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    rooms, idle = person.window.rooms, person.window.findChild(IdleWatch)
    assert rooms is not None and idle is not None
    # Between the rooms that go and those in the other language.
    rooms.destroyed.connect(idle.idle.emit)
    person.window.settings.set(options.LANGUAGE, "de")
    person.qtbot.waitUntil(lambda: person.window.session.store is None)
    assert person.window.rooms is None


def test_a_passphrase_that_did_not_open_leaves_nothing_behind_for_the_next_lock(person: Person) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    refused: list[store.ReboundError] = []
    person.window.renew("not these words", "seven quiet herons at noon", refused.append)
    person.qtbot.waitUntil(lambda: bool(refused), timeout=20_000)
    seen: list[bool] = []
    person.window.session.about_to_close.connect(lambda: seen.append(person.see("Changing everything")))
    person.window.actions_by_name["lock"].trigger()
    assert person.see("Welcome back.") and seen == [False]


def test_what_cannot_be_locked_stays_open_and_says_why(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)

    def refuse(opened: Store) -> None:
        raise store.DiskFull(opened.folder)

    with monkeypatch.context() as patched:
        patched.setattr(Store, "close", refuse)
        person.window.actions_by_name["lock"].trigger()
        assert person.window.rooms is not None and "The disk is full" in person.said()
    person.window.go("journal", 0)
    person.write("Entry text", "Still here.")
    person.window.actions_by_name["lock"].trigger()
    assert person.see("Welcome back.") and person.window.session.store is None


def test_too_little_memory_for_the_passphrase_is_said(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    person.close()
    person.start()

    def refuse(*_given: object, **_named: object) -> bytes:
        raise CryptoError

    with monkeypatch.context() as patched:
        patched.setattr(argon2id, "kdf", refuse)
        unlock(person, PASSPHRASE)
        person.qtbot.waitUntil(lambda: "too little free memory" in person.said(), timeout=20_000)
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)


def test_a_lock_while_backups_are_looked_at_is_a_lock(person: Person) -> None:
    look_at_backups(person)
    person.window.actions_by_name["lock"].trigger()
    person.qtbot.waitUntil(lambda: person.see("Welcome back."))
    assert person.window.session.store is None
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.texts() == [WORDS]


def test_a_look_at_today_owes_no_copy(person: Person) -> None:
    """On each of these days the journal is opened, Today stands there, something is gone to, nothing is written."""
    write_and_close(person)
    folder = person.places.data / backups.BACKUPS_FOLDER
    made = len(backups.all_in(folder))
    for days in range(1, 4):
        person.start(NOW + timedelta(days=days))
        person.window.go("today")
        person.qtbot.keyClick(person.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        field = person.fill("Type a command, a name, your own words or a day", "contacts")
        person.qtbot.keyClick(field, Qt.Key.Key_Return)
        person.qtbot.waitUntil(
            lambda: person.window.rooms is not None and person.window.rooms.here == "contacts"
        )
        person.close()
        assert len(backups.all_in(folder)) == made
    person.start(NOW + timedelta(days=10))
    person.window.go("today")
    assert person.see("Welcome back."), "that they looked in is remembered all the same"
    person.store.journal.write("One more.")
    person.close()
    assert len(backups.all_in(folder)) == made + 1


def test_housekeeping_owes_no_copy(person: Person) -> None:
    person.start()
    person.store.lessons.add("I listen.")
    entry = person.store.journal.write("A")
    for number in range(5):
        person.store.journal.write(f"A {number}", entry_id=entry)
        person.store.journal.cut_version(entry)
    person.close()
    folder = person.places.data / backups.BACKUPS_FOLDER
    assert len(backups.all_in(folder)) == 1
    see_what_is_due(person, NOW + timedelta(days=38))
    person.start(NOW + timedelta(days=40))
    beside = QApplication.instance().findChildren(Background)
    person.qtbot.waitUntil(lambda: not any(each.is_busy for each in beside), timeout=20_000)
    assert person.store.undo.last_done() is None
    person.close()
    assert len(backups.all_in(folder)) == 1, "an old step of undo went, and nobody wrote"
    person.start(NOW + timedelta(days=40))
    person.store.journal.write("One more.")
    person.close()
    person.start(NOW + timedelta(days=41))
    assert len(person.store.journal.versions(entry)) < 5, "earlier texts went once they were copied"
    person.close()
    found = backups.all_in(folder)
    assert len(found) == 2 and found[0].holding.entries == 2


def test_housekeeping_beside_work_that_writes_nothing_owes_no_copy(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.start()
    person.store.lessons.add("I listen.")
    person.close()
    folder = person.places.data / backups.BACKUPS_FOLDER
    made = len(backups.all_in(folder))
    see_what_is_due(person, NOW + timedelta(days=38))
    may_tidy, heard, may_end = Event(), [], Event()
    tidy_up = Store.tidy_up

    def tidy_later(store: Store) -> int:
        assert may_tidy.wait(20)
        return tidy_up(store)

    with monkeypatch.context() as slow:
        slow.setattr(Store, "tidy_up", tidy_later)
        person.start(NOW + timedelta(days=40))
        (beside,) = person.window.findChildren(Background)
        beside.start(lambda: may_end.wait(20), heard.append, raised)
        beside.start(nothing, heard.append, raised, lane=Lane.COPIES)
        may_tidy.set()
        person.qtbot.waitUntil(lambda: heard == [None], timeout=20_000)
        assert person.store.undo.last_done() is None, "tidied, while another reads on"
        may_end.set()
        person.qtbot.waitUntil(lambda: not beside.is_busy, timeout=20_000)
    person.close()
    assert len(backups.all_in(folder)) == made


def test_words_kept_while_a_copy_is_made_are_in_the_next_one(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.start()
    person.store.journal.write("Before.")
    made, go_on, done = Event(), Event(), Event()
    back_up = person.store.backup

    def slowly(*asked: Any) -> backups.Backup:
        backup = back_up(*asked)
        made.set()
        assert go_on.wait(10)
        return backup

    with monkeypatch.context() as slow:
        slow.setattr(person.store, "backup", slowly)
        person.window.session.copies.back_up(done.set, lambda error: pytest.fail(type(error).__name__))
        assert made.wait(20)
        person.store.journal.write("While it was looked through.")
        go_on.set()
        beside = QApplication.instance().findChildren(Background)
        person.qtbot.waitUntil(
            lambda: done.is_set() and not any(each.is_busy for each in beside), timeout=20_000
        )
    person.close()
    made = backups.all_in(person.places.data / backups.BACKUPS_FOLDER)
    assert max(backup.holding.entries for backup in made) == 2


def test_what_a_shell_brings_in_while_housekeeping_runs_is_in_the_copy_at_the_end(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_and_close(person)
    (tmp_path / "2026-11-20.md").write_text("Brought in from a shell.", encoding="utf-8")
    tidied, go_on = Event(), Event()
    tidy_up = Store.tidy_up

    def slowly(store: Store) -> int:
        gone = tidy_up(store)
        tidied.set()
        assert go_on.wait(20)
        return gone

    with monkeypatch.context() as slow:
        slow.setattr(Store, "tidy_up", slowly)
        person.start()
        assert tidied.wait(20)
        assert Caller(person.places.data)("import", tmp_path / "2026-11-20.md").code == DONE
        go_on.set()
        beside = QApplication.instance().findChildren(Background)
        person.qtbot.waitUntil(lambda: not any(each.is_busy for each in beside), timeout=20_000)
    assert newest_copy_when_closed(person).holding.entries == 2


def test_what_a_shell_brings_in_while_the_window_is_closed_is_in_the_next_copy(
    person: Person, tmp_path: Path
) -> None:
    write_and_close(person)
    (tmp_path / "2026-11-20.md").write_text("Brought in from a shell.", encoding="utf-8")
    assert Caller(person.places.data)("import", tmp_path / "2026-11-20.md").code == DONE
    person.start()
    assert newest_copy_when_closed(person).holding.entries == 2
    folder = person.places.data / backups.BACKUPS_FOLDER
    made = len(backups.all_in(folder))
    person.start()
    newest_copy_when_closed(person)
    assert len(backups.all_in(folder)) == made, "nothing is owed any more"


def newest_copy_when_closed(person: Person) -> backups.Backup:
    person.close()
    found = backups.all_in(person.places.data / backups.BACKUPS_FOLDER)
    return max(found, key=lambda each: each.path.stat().st_mtime_ns)


def test_files_that_are_being_kept_when_the_journal_is_locked_are_kept(person: Person) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    person.window.go("journal", 1)
    page, go_on = person.window.findChild(JournalPage), Event()
    assert isinstance(page, JournalPage)

    def slowly() -> bytes:
        assert go_on.wait(10)
        return b"a film"

    page.entry.files.keep("film.mp4", slowly)
    page.entry.files.keep("photo.jpg", lambda: b"a photo")
    person.window.session.lock()
    go_on.set()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    attached = person.store.attached
    kept = {each.name: attached.content(each.content_hash) for each in attached.of(Owner.ENTRY, 1)}
    assert kept == {"film.mp4": b"a film", "photo.jpg": b"a photo"}


def test_a_file_that_is_refused_after_a_lock_leaves_no_link_and_one_that_is_kept_owes_a_copy(
    person: Person,
) -> None:
    person.start()
    person.store.journal.write(f"{WORDS}\n[film.mp4](<film.mp4>)")
    add_passphrase(person)
    person.close()
    person.start()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    person.window.go("journal", 1)
    page, go_on = person.window.findChild(JournalPage), Event()
    assert isinstance(page, JournalPage)

    def unreadable() -> bytes:
        assert go_on.wait(10)
        raise OSError("trouble")

    beside = QApplication.instance().findChildren(Background)
    person.qtbot.waitUntil(lambda: not any(each.is_busy for each in beside), timeout=20_000)
    page.entry.files.keep("film.mp4", unreadable)
    page.entry.files.keep("photo.jpg", lambda: b"a photo")
    person.window.session.lock()
    person.qtbot.waitUntil(lambda: not isValid(page))
    go_on.set()
    person.qtbot.waitUntil(lambda: not any(each.is_busy for each in beside), timeout=20_000)
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.texts() == [WORDS]
    folder = person.places.data / backups.BACKUPS_FOLDER
    made = len(backups.all_in(folder))
    person.close()
    assert len(backups.all_in(folder)) == made + 1


def test_words_that_a_lock_came_after_are_copied_the_next_time(person: Person) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    person.close()
    made = len(backups.all_in(person.places.data / "backups"))
    person.start()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    person.store.journal.write("In the evening.")
    person.window.session.lock()
    person.close()
    assert len(backups.all_in(person.places.data / "backups")) == made, "what is locked cannot be copied"
    for _ in range(2):
        person.start(NOW + timedelta(hours=12))
        unlock(person, PASSPHRASE)
        person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
        person.close()
    found = backups.all_in(person.places.data / "backups")
    assert len(found) == made + 1 and found[0].holding.entries == 2, "once, at the end of the next sitting"


def test_words_before_an_end_without_a_word_are_copied_the_next_time(person: Person, places: Places) -> None:
    write_and_close(person)
    person.start()
    person.store.journal.write("Before the power went.")
    stood = places.data.with_name("stood")
    shutil.copytree(places.data, stood, ignore=shutil.ignore_patterns("*-shm"))
    person.close()
    shutil.rmtree(places.data)
    stood.rename(places.data)
    made = len(backups.all_in(places.data / "backups"))
    for _ in range(2):
        person.start(NOW + timedelta(hours=12))
        person.close()
    found = backups.all_in(places.data / "backups")
    assert len(found) == made + 1 and found[0].holding.entries == 2


def test_a_file_that_is_no_backup_is_told_kindly(person: Person, places: Places, tmp_path: Path) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    person.window.session.lock()
    before = (places.data / "journal.db").read_bytes()
    person.press("Restore a backup")
    (tmp_path / "holiday.rebound").write_text("not one")
    page = person.window.findChild(RestorePage)
    assert isinstance(page, RestorePage)
    page.pick_file(tmp_path / "holiday.rebound")
    person.qtbot.waitUntil(lambda: "couldn't be opened" in person.said(), timeout=5_000)
    assert "This backup couldn't be opened. Your journal on this computer is unchanged." in person.said()
    assert (places.data / "journal.db").read_bytes() == before


def test_text_on_the_glass_outlives_a_fault_of_ours(person: Person) -> None:
    person.start()
    person.write("Entry text", WORDS)
    assert person.window.seal_typed_texts()
    person.window.session.close()
    person.start()
    assert "What you were typing is kept." in person.said()
    person.press("Open it")
    assert WORDS in person.texts()


def test_another_passphrase_takes_the_place_of_the_first(person: Person) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    person.window.go("passphrase")
    person.fill("The passphrase of now", "not this one")
    person.fill("Passphrase", "five other quiet words here")
    person.fill("The same again", "five other quiet words here")
    person.press("Change it")
    person.qtbot.waitUntil(lambda: "didn't open the journal" in person.said(), timeout=20_000)
    person.fill("The passphrase of now", PASSPHRASE)
    person.press("Change it")
    person.qtbot.waitUntil(lambda: person.see("Settings"), timeout=20_000)
    person.close()

    person.start()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: "didn't open the journal" in person.said(), timeout=20_000)
    unlock(person, "five other quiet words here")
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.texts() == [WORDS]


def test_a_copy_is_made_at_the_end_when_a_passphrase_was_all_that_changed(person: Person) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    folder = person.places.data / backups.BACKUPS_FOLDER
    before = len(backups.all_in(folder))
    person.close()
    newest = backups.all_in(folder)[0]
    assert len(backups.all_in(folder)) == before + 1
    assert not newest.keys.is_open


def test_a_wrong_try_moves_nothing_away_from_the_mouse(person: Person) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    person.close()
    person.start()

    def places() -> list[QPoint]:
        QApplication.processEvents()
        buttons = [person.visible(QAbstractButton, name) for name in ("Open", "Restore a backup")]
        return [each.mapToGlobal(QPoint()) for each in buttons]

    before = places()
    unlock(person, "wrong")
    person.qtbot.waitUntil(lambda: "didn't open the journal" in person.said(), timeout=20_000)
    person.qtbot.waitUntil(lambda: person.see("Open"), timeout=20_000)
    assert places() == before


def test_the_third_wrong_try_waits_and_nothing_is_wiped(person: Person) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    person.close()
    person.start()
    for _ in range(3):
        unlock(person, "wrong")
        person.qtbot.waitUntil(lambda: "didn't open the journal" in person.said(), timeout=20_000)
    assert person.see("A moment…")
    asked: list[str] = []
    page = person.window.findChild(UnlockPage)
    assert page is not None
    page.tried.connect(lambda typed, _: asked.append(typed))
    unlock(person, PASSPHRASE)
    assert asked == [], "Enter waits too"
    person.qtbot.waitUntil(lambda: person.see("Open"), timeout=20_000)
    unlock(person, PASSPHRASE)
    assert asked == [PASSPHRASE]
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.texts() == [WORDS]


def test_when_nobody_is_here_the_journal_locks_with_every_word(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.start()
    person.write("Entry text", WORDS)
    add_passphrase(person)
    person.window.settings.set(options.LOCK_AFTER, 2)
    person.window.go("journal", 0)
    person.write("Entry text", "Half a")
    watch = person.window.findChild(IdleWatch)
    assert watch is not None
    typed_at = wall_clock.time()
    for seconds, locks in ((110, False), (130, True)):
        monkeypatch.setattr(wall_clock, "time", lambda: typed_at + seconds)  # noqa: B023
        watch.look()
        assert person.see("Welcome back.") is locks
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert sorted(person.texts()) == ["Half a", WORDS]


def test_half_an_hour_of_work_is_copied_without_a_word(person: Person) -> None:
    person.start()
    person.write("Entry text", WORDS)
    person.window.keep_everything()
    folder = person.places.data / backups.BACKUPS_FOLDER
    assert backups.all_in(folder) == ()
    (half_an_hour,) = [
        timer
        for timer in person.window.findChildren(QTimer)
        if timer.isActive() and timer.interval() == 30 * 60 * 1000
    ]
    half_an_hour.timeout.emit()
    person.qtbot.waitUntil(lambda: len(backups.all_in(folder)) == 1, timeout=20_000)
    assert backups.all_in(folder)[0].holding.entries == 1


def test_what_a_backup_replaced_is_the_newest_backup(person: Person, places: Places) -> None:
    write_and_close(person)
    person.start(NOW + timedelta(days=1))
    older = backup_name(person)
    person.store.jobs.add("Northwind", "Baker")
    person.window.go("copies")
    person.press("Restore a backup…")
    person.press(older)
    person.press("Replace with this backup")
    person.qtbot.waitUntil(lambda: "What was here is kept." in person.said(), timeout=20_000)
    assert person.store.jobs.all() == ()
    newest = backups.all_in(places.data / "backups")[0]
    assert newest.holding.jobs == 1
    person.press("Show the backups")
    person.press("Restore a backup…")
    press_newest(person)
    person.press("Replace with this backup")
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    (job,) = person.store.jobs.all()
    assert job.company == "Northwind"


def test_words_that_were_marked_are_let_go_of_by_the_lock(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.start()
    person.write("Entry text", WORDS)
    add_passphrase(person)
    marked = Marked()
    monkeypatch.setattr(passing_clipboard, "QGuiApplication", marked)
    person.window.session.lock()
    assert marked.cleared == [QClipboard.Mode.Selection]


class Marked:
    """A clipboard as X11 has it, on which words of a page are that were marked."""

    def __init__(self) -> None:
        self.cleared: list[QClipboard.Mode] = []

    def clipboard(self) -> "Marked":
        return self

    def supportsSelection(self) -> bool:
        return True

    def ownsSelection(self) -> bool:
        return True

    def clear(self, mode: QClipboard.Mode) -> None:
        self.cleared.append(mode)
