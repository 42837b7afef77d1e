"""The ways into the journal and its copies, as a person sets them right in Settings."""

import threading
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox

from rebound_desktop import store
from rebound_desktop.store import backups, key_file_of, vault
from rebound_desktop.ui.background import Background
from rebound_desktop.ui.widgets.writing import WritingArea
from tests import keychains
from tests.flows.conftest import Person
from tests.flows.test_coming_back import PASSPHRASE, add_passphrase, unlock
from tests.keychains import Drawer

OTHER = "five loud words over there"


@pytest.fixture
def drawer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drawer]:
    """This computer's keychain."""
    with keychains.drawer(tmp_path, monkeypatch) as opened:
        yield opened


def begin(person: Person, text: str = "What I would rather keep.") -> None:
    person.start()
    person.write("Entry text", text)
    add_passphrase(person)


def is_open(person: Person) -> bool:
    return person.window.session.store is not None


def test_a_passphrase_is_tried_out_without_changing_anything(person: Person) -> None:
    begin(person)
    before = key_file_of(person.places.data)
    person.window.go("ways_in")
    person.press("Try it out")
    person.fill_and_enter("Passphrase", "not this one")
    person.qtbot.waitUntil(lambda: "didn't open the journal" in person.said(), timeout=20_000)
    person.fill_and_enter("Passphrase", PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.see("Yes. It opens this journal."), timeout=20_000)
    assert key_file_of(person.places.data) == before


def test_a_recovery_code_is_taken_away_and_undo_puts_it_back(person: Person) -> None:
    begin(person)
    made: list[str] = []
    person.window.session.ways_in.new_recovery_code(made.append, lambda error: None)
    person.qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    person.window.go("ways_in")
    person.press("Remove")
    assert not key_file_of(person.places.data).has_recovery_code
    person.press("Undo")
    assert vault.unlock_with_recovery_code(key_file_of(person.places.data), made[0])


def test_the_keychain_opens_it_at_the_start_and_no_more_once_it_is_switched_off(
    person: Person, drawer: Drawer
) -> None:
    begin(person)
    person.window.go("ways_in")
    person.press("Use it")
    person.qtbot.waitUntil(lambda: person.see("Stop using it"), timeout=20_000)
    person.close()
    (secret,) = drawer.kept.values()
    for path in person.places.data.parent.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert secret.encode() not in content and b64decode(secret) not in content, path
    person.start()
    person.qtbot.waitUntil(lambda: is_open(person), timeout=20_000)
    person.window.session.lock()
    person.qtbot.wait(100)
    assert person.see("Welcome back."), "what was locked by hand opens by hand"
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: is_open(person), timeout=20_000)
    person.window.go("ways_in")
    person.press("Stop using it")
    assert not key_file_of(person.places.data).has(vault.SlotKind.KEYCHAIN)
    person.qtbot.waitUntil(lambda: not drawer.kept, timeout=5_000)


def test_a_keychain_that_is_lost_costs_nothing(person: Person, drawer: Drawer) -> None:
    begin(person)
    person.window.go("ways_in")
    person.press("Use it")
    person.qtbot.waitUntil(lambda: person.see("Stop using it"), timeout=20_000)
    person.close()
    drawer.kept.clear()
    person.start()
    person.qtbot.waitUntil(lambda: "keychain didn't open it this time" in person.said(), timeout=20_000)
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: is_open(person), timeout=20_000)
    assert person.texts() == ["What I would rather keep."]


def test_a_keychain_that_does_not_answer_is_told_and_changes_nothing(person: Person, drawer: Drawer) -> None:
    begin(person)
    drawer.is_shut = True
    person.window.go("ways_in")
    person.press("Use it")
    person.qtbot.waitUntil(lambda: "keychain didn't answer" in person.said(), timeout=20_000)
    assert not key_file_of(person.places.data).has(vault.SlotKind.KEYCHAIN)


def test_a_keychain_that_never_answers_holds_nobody_up(person: Person, drawer: Drawer) -> None:
    begin(person)
    person.window.go("ways_in")
    person.press("Use it")
    person.qtbot.waitUntil(lambda: person.see("Stop using it"), timeout=20_000)
    person.close()
    drawer.is_deaf = True
    person.start()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: is_open(person), timeout=20_000)
    assert person.texts() == ["What I would rather keep."]
    person.close()


def test_a_keychain_that_answers_while_the_passphrase_is_tried_opens_it_once(
    person: Person, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(person)
    person.window.go("ways_in")
    person.press("Use it")
    person.qtbot.waitUntil(lambda: person.see("Stop using it"), timeout=20_000)
    person.close()
    answers, tried = threading.Event(), threading.Event()
    fetch, unlocked = store.keychain.fetch, store.unlocked
    monkeypatch.setattr(store.keychain, "fetch", lambda journal: (answers.wait(20), fetch(journal))[1])
    monkeypatch.setattr(store, "unlocked", lambda *given: (tried.wait(20), unlocked(*given))[1])
    person.start()
    unlock(person, PASSPHRASE)
    answers.set()
    person.qtbot.waitUntil(lambda: is_open(person), timeout=20_000)
    opened = person.store
    person.window.go("journal", 0)
    person.write("Entry text", "Words of that second.")
    tried.set()
    background = person.window.findChild(Background)
    assert background is not None
    person.qtbot.waitUntil(lambda: not background.is_busy, timeout=20_000)
    assert person.store is opened and person.window.keep_everything()
    assert "Words of that second." in person.texts()


def change_everything(person: Person, present: str) -> None:
    person.window.go("passphrase")
    person.qtbot.waitUntil(lambda: person.see("The passphrase of now"), timeout=5_000)
    person.fill("The passphrase of now", present)
    person.fill("Passphrase", OTHER)
    person.fill("The same again", OTHER)
    person.visible(QCheckBox, "Change the key too, and encrypt everything anew").setChecked(True)
    person.press("Change it")


def test_everything_is_changed_and_only_the_new_passphrase_opens_it(person: Person) -> None:
    begin(person)
    old_key = person.store.key
    person.window.go("settings")
    person.press("Back up now")
    person.qtbot.waitUntil(lambda: person.see("Backed up, and checked"), timeout=20_000)
    change_everything(person, "wrong")
    person.qtbot.waitUntil(lambda: "didn't open the journal" in person.said(), timeout=20_000)
    assert is_open(person) and person.store.key == old_key
    change_everything(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: is_open(person) and person.store.key != old_key, timeout=30_000)
    for backup in backups.all_in(person.places.data / "backups"):
        assert vault.unlock_with_passphrase(backup.keys, OTHER) == person.store.key
    assert person.texts() == ["What I would rather keep."]
    person.close()
    person.start()
    unlock(person, OTHER)
    person.qtbot.waitUntil(lambda: is_open(person), timeout=20_000)


def test_after_unlocking_the_caret_is_where_it_was(person: Person) -> None:
    begin(person)
    person.window.go("journal", person.store.journal.lines()[0].id)
    area = person.area("Entry text")
    cursor = area.textCursor()
    cursor.setPosition(7)
    area.setTextCursor(cursor)
    person.window.session.lock()
    # Nothing of it is left in the window.
    person.qtbot.waitUntil(lambda: not person.window.findChildren(WritingArea), timeout=5_000)
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: is_open(person), timeout=20_000)
    area = person.area("Entry text")
    assert area.hasFocus() and area.textCursor().position() == 7


def test_the_unlock_screen_says_when_the_last_copy_was_verified(person: Person) -> None:
    begin(person)
    person.close()
    person.start()
    person.qtbot.waitUntil(lambda: person.see("Last verified backup: a moment ago."), timeout=5_000)


def test_copies_on_a_disk_that_was_away_follow_once_it_is_back(person: Person, tmp_path: Path) -> None:
    begin(person)
    (tmp_path / "stick").mkdir()
    copies, done = person.window.session.copies, list[str]()
    copies.choose_backup_folder(tmp_path / "stick", lambda: done.append("chosen"), pytest.fail)
    person.qtbot.waitUntil(lambda: done == ["chosen"], timeout=20_000)
    copies.back_up(lambda: done.append("copied"), pytest.fail)
    person.qtbot.waitUntil(lambda: done[1:] == ["copied"], timeout=20_000)
    assert copies.backup_folder is not None
    old_key, (copy,) = person.store.key, backups.all_in(copies.backup_folder)
    (tmp_path / "stick").rename(tmp_path / "drawer")
    change_everything(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: is_open(person) and person.store.key != old_key, timeout=30_000)
    person.close()
    (tmp_path / "drawer").rename(tmp_path / "stick")
    person.start()
    unlock(person, OTHER)
    person.qtbot.waitUntil(lambda: is_open(person), timeout=20_000)
    slots = person.store.keys.elsewhere().slots
    person.qtbot.waitUntil(lambda: backups.read(copy.path).keys.slots == slots, timeout=20_000)


def test_what_was_written_before_a_lock_is_in_the_copy_at_the_end(person: Person) -> None:
    begin(person)
    person.close()
    person.start()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: is_open(person), timeout=20_000)
    person.store.journal.write("And what came before the lock.")
    person.window.session.lock()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: is_open(person), timeout=20_000)
    person.close()
    folder = person.places.data / backups.BACKUPS_FOLDER
    newest = max(backups.all_in(folder), key=lambda each: each.path.stat().st_mtime_ns)
    assert newest.holding.entries == 2


def test_copies_are_listed_and_one_is_kept_for_good(person: Person) -> None:
    begin(person)
    person.store.jobs.add("Contoso", "Baker")
    person.window.go("copies")
    person.press("Back up now")
    person.qtbot.waitUntil(lambda: "one entry" in person.said(), timeout=20_000)
    (pin,) = [
        button
        for button in person.window.findChildren(QAbstractButton)
        if button.isVisible() and button.accessibleName().startswith("Keep for good")
    ]
    pin.click()
    person.qtbot.waitUntil(
        lambda: any(each.is_pinned for each in backups.all_in(person.places.data / "backups")), timeout=5_000
    )
    person.qtbot.waitUntil(lambda: "One job · kept for good" in person.said())


def test_a_copy_is_kept_for_good_without_holding_up_the_window(person: Person) -> None:
    begin(person)
    person.window.go("copies")
    person.press("Back up now")
    person.qtbot.waitUntil(lambda: "one entry" in person.said(), timeout=20_000)
    (pin,) = [
        button
        for button in person.window.findChildren(QAbstractButton)
        if button.isVisible() and button.accessibleName().startswith("Keep for good")
    ]
    begun, over = threading.Event(), threading.Event()
    was_asked: list[bool] = []

    def another_copy() -> None:
        with backups.one_at_a_time:
            begun.set()
            was_asked.append(over.wait(5))

    worker = threading.Thread(target=another_copy)
    worker.start()
    begun.wait()
    pin.click()
    over.set()
    worker.join()
    assert was_asked == [True], "the click waited for the other copy"
    person.qtbot.waitUntil(
        lambda: any(each.is_pinned for each in backups.all_in(person.places.data / "backups")), timeout=5_000
    )


@pytest.mark.parametrize("page", ["ways_in", "merge", "passphrase"])
def test_esc_leads_back_to_the_settings(person: Person, page: str) -> None:
    begin(person)
    person.window.go("settings")
    person.window.go(page)
    person.qtbot.keyClick(person.app.focusWidget(), Qt.Key.Key_Escape)
    person.qtbot.waitUntil(lambda: person.see("Search settings"), timeout=5_000)


def test_what_is_typed_is_hidden_again_the_next_time(person: Person) -> None:
    begin(person)
    person.window.go("passphrase")
    person.visible(QCheckBox, "Show what I type").setChecked(True)
    person.window.go("settings")
    person.window.go("passphrase")
    assert not person.visible(QCheckBox, "Show what I type").isChecked()


def test_a_backup_is_made_where_there_is_none_though_nothing_was_written_since(person: Person) -> None:
    begin(person)
    for _ in range(2):
        person.window.go("copies")
        person.press("Back up now")
        person.qtbot.waitUntil(lambda: len(copies_of(person)) == 1, timeout=20_000)
        person.qtbot.waitUntil(lambda: person.see("Backed up, and checked"), timeout=20_000)
        for path in copies_of(person):
            path.unlink()


def copies_of(person: Person) -> list[Path]:
    return list((person.places.data / backups.BACKUPS_FOLDER).glob("*.rebound"))
