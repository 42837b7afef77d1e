"""From the page of backups to the one that is wanted, and what the page that restores offers by itself."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea

from rebound_desktop import words
from rebound_desktop.store import backups
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.start.restore import RestorePage
from rebound_desktop.ui.widgets.whole_choice import WholeChoice
from tests.flows.conftest import NOW, Person
from tests.flows.test_coming_back import PASSPHRASE, WORDS, add_passphrase, write_and_close


def names(person: Person) -> list[str]:
    """How rows call the backups, the newest first."""
    found = backups.all_in(person.places.data / "backups")
    return words.holdings([each.holding for each in found], person.window.session.clock)


def chosen(person: Person) -> str:
    """The backup that is marked on the page that restores, once one is."""
    marked: list[str] = []

    def is_there() -> bool:
        marked[:] = [
            each.text()
            for each in person.window.findChildren(QAbstractButton)
            if each.isVisible() and each.isCheckable() and each.isChecked()
        ]
        return len(marked) == 1

    person.qtbot.waitUntil(is_there, timeout=20_000)
    return marked[0]


def rows(person: Person) -> list[str]:
    """What the page that restores lists."""
    page = person.window.findChild(RestorePage)
    assert page is not None
    listed = [each for each in page.findChildren(QAbstractButton) if each.autoExclusive()]
    return [each.accessibleName() or each.text() for each in listed]


def wait_for(person: Person, is_so: Callable[[], bool]) -> None:
    """What comes from a worker."""
    person.qtbot.waitUntil(is_so, timeout=20_000)


@pytest.fixture
def three_days(person: Person) -> Person:
    """Three backups, each with one entry more than the one before; the newest holds the journal as it is."""
    write_and_close(person)
    for day in (1, 2):
        person.start(NOW + timedelta(days=day))
        person.store.journal.write(f"Day {day}.")
        person.close()
    person.start(NOW + timedelta(days=2, hours=1))
    return person


def test_each_backup_leads_to_where_it_is_restored_and_is_chosen_there(three_days: Person) -> None:
    person = three_days
    *_, oldest = names(person)
    person.window.go("copies")
    person.press(f"Restore: {oldest}")
    wait_for(person, lambda: person.see("Replace with this backup"))
    wait_for(person, lambda: len(rows(person)) == 3)
    wait_for(person, lambda: chosen(person) == oldest)
    assert len(rows(person)) == 3, "it stands there once"
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.session.store is not None)
    assert person.texts() == [WORDS]


def test_one_that_is_too_old_to_be_listed_is_listed_when_it_is_chosen(person: Person) -> None:
    write_and_close(person)
    for day in range(1, 11):
        person.start(NOW + timedelta(days=day))
        person.store.journal.write(f"Day {day}.")
        person.close()
    person.start(NOW + timedelta(days=10, hours=1))
    *_, oldest = names(person)
    person.window.go("copies")
    person.press(f"Restore: {oldest}")
    wait_for(person, lambda: person.see("Replace with this backup"))
    wait_for(person, lambda: len(rows(person)) == 9)
    wait_for(person, lambda: chosen(person) == oldest)
    assert rows(person)[-1] == oldest


def test_the_one_that_was_chosen_stays_though_what_is_here_now_is_copied_first(person: Person) -> None:
    write_and_close(person)
    person.start(NOW + timedelta(hours=1))
    for hour in range(1, 12):
        person.now = NOW + timedelta(hours=hour)
        person.store.journal.write(f"Hour {hour}.")
        person.store.backup()
    person.now = NOW + timedelta(hours=12)
    person.store.journal.write("Not copied yet.")
    # Of two days twelve stay: the next one would let this one go.
    kept = backups.all_in(person.places.data / "backups")
    assert len(kept) == 12
    oldest = names(person)[-1]
    person.window.go("copies")
    person.press(f"Restore: {oldest}")
    wait_for(person, lambda: person.see("Replace with this backup"))
    wait_for(person, lambda: chosen(person) == oldest)
    assert kept[-1].path.exists()


def test_the_newest_that_is_not_as_it_is_now_is_chosen_by_itself(three_days: Person) -> None:
    person = three_days
    newest, middle, oldest = names(person)
    person.window.go("copies")
    person.press("Restore a backup…")
    assert chosen(person) == middle
    assert rows(person) == [f"{newest}. As it is now", middle, oldest]


def test_what_is_copied_first_is_as_it_is_now(three_days: Person) -> None:
    person = three_days
    before, *_ = names(person)
    person.store.journal.write("Written today.")
    person.window.go("copies")
    person.press("Restore a backup…")
    assert chosen(person) == before
    copied, *others = rows(person)
    assert copied.endswith("4 entries. As it is now") and len(others) == 3


def test_after_a_restore_the_newest_is_not_as_it_is_now(three_days: Person) -> None:
    person = three_days
    newest, middle, oldest = names(person)
    person.window.go("copies")
    person.press("Restore a backup…")
    assert chosen(person) == middle
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.rooms is not None)
    person.now += timedelta(minutes=5)
    person.press("Show the backups")
    person.press("Restore a backup…")
    assert chosen(person) == newest
    assert rows(person) == [newest, middle, oldest, "Replaced: today, 10:00, 3 entries"]


def test_where_the_folder_of_backups_is_away_none_is_said_to_be_as_it_is_now(
    three_days: Person, tmp_path: Path
) -> None:
    person = three_days
    person.window.session.copies.choose_backup_folder(tmp_path, lambda: None, lambda error: None)
    wait_for(person, lambda: person.window.session.copies.backup_folder is not None)
    person.store.journal.write("Only in the folder that is away.")
    person.close()
    person.start(NOW + timedelta(days=4))
    (tmp_path / "Rebound backups").rename(tmp_path / "away")
    newest, *_ = names(person)
    person.window.go("copies")
    person.press("Restore a backup…")
    assert chosen(person) == newest


def test_from_the_start_the_newest_is_chosen(three_days: Person) -> None:
    person = three_days
    person.close()
    (person.places.data / "journal.db").unlink()
    person.start(NOW + timedelta(days=3))
    newest, *_ = names(person)
    person.press("Restore a backup")
    assert chosen(person) == newest
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.rooms is not None)
    assert len(person.texts()) == 3


def test_what_was_put_where_no_journal_was_is_backed_up_anew(three_days: Person) -> None:
    person = three_days
    person.close()
    for path in person.places.data.iterdir():
        if path.is_file():
            path.unlink()
    person.start(NOW + timedelta(days=3))
    newest, middle, _ = names(person)
    person.press("Restore a backup")
    assert chosen(person) == newest
    person.press(middle)
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.rooms is not None)
    person.now += timedelta(minutes=5)
    person.window.go("copies")
    person.press("Restore a backup…")
    assert chosen(person) == newest
    assert rows(person)[0].startswith("today, 09:05, 2 entries") and rows(person)[0].endswith(
        ". As it is now"
    )


def go_back(person: Person, name: str) -> None:
    """To a backup of the page of backups, or to a journal that was replaced."""
    person.window.go("copies")
    person.press(f"Restore: {name}")
    wait_for(person, lambda: person.see("Replace with this backup"))
    wait_for(person, lambda: chosen(person) != "")


def test_the_journal_that_was_replaced_is_listed_and_can_be_gone_back_to(three_days: Person) -> None:
    person = three_days
    person.store.attachments.put(b"a picture")
    _, middle, _ = names(person)
    go_back(person, middle)
    wait_for(person, lambda: chosen(person) == middle)
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.rooms is not None)
    assert len(person.texts()) == 2
    person.now += timedelta(minutes=5)
    replaced = "Replaced: today, 10:00, 3 entries"
    person.window.go("copies")
    wait_for(person, lambda: person.see(replaced))
    assert "the journal that was here is kept" in person.said()
    person.press(f"Restore: {replaced}")
    wait_for(person, lambda: person.see("Replace with this backup"))
    wait_for(person, lambda: chosen(person) == replaced)
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.rooms is not None)
    assert len(person.texts()) == 3
    # What was gone back to stays, and so does what it took the place of.
    person.window.go("copies")
    wait_for(person, lambda: person.see("Replaced: today, 10:05, 2 entries, the last one of yesterday"))
    assert person.see(replaced)


def test_after_a_wrong_passphrase_the_next_try_is_typed_at_once(person: Person) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    person.close()
    person.start()
    person.press("Restore a backup")
    field = person.visible(QLineEdit, "Passphrase of this backup")
    person.fill("Passphrase of this backup", "four loud words here")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_for(person, lambda: "That passphrase didn't open this backup. Nothing has changed." in person.said())
    assert field.hasFocus() and field.selectedText() == "four loud words here"
    person.qtbot.keyClicks(field, PASSPHRASE)
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_for(person, lambda: person.window.rooms is not None)


def test_of_two_that_were_replaced_in_one_minute_it_is_said_which_one_this_is(three_days: Person) -> None:
    person = three_days
    oldest = names(person)[-1]
    for _ in range(2):
        go_back(person, oldest)
        wait_for(person, lambda: chosen(person) == oldest)
        person.press("Replace with this backup")
        wait_for(person, lambda: person.window.rooms is not None)
        assert "This is the journal of Mon, 09:00." in person.said()
        person.now += timedelta(seconds=20)
    go_back(person, "Replaced: today, 10:00:00, 3 entries")
    wait_for(person, lambda: chosen(person) == "Replaced: today, 10:00:00, 3 entries")
    assert rows(person)[-2:] == [
        "Replaced: today, 10:00:20, one entry, of Mon",
        "Replaced: today, 10:00:00, 3 entries",
    ]
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.rooms is not None)
    assert "This is the journal of today, 10:00:00. What was here is kept." in person.said()


def test_nothing_there_scrolls_sideways_however_much_a_row_says(three_days: Person) -> None:
    person = three_days
    go_back(person, names(person)[1])
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.rooms is not None)
    for number in range(10):
        person.store.journal.write(f"Note {number}.", day=(NOW + timedelta(days=1)).date())
    person.now += timedelta(minutes=5)
    go_back(person, "Replaced: today, 10:00, 3 entries")
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.rooms is not None)
    person.window.resize(880, 600)
    person.window.settings.set(options.TEXT_SIZE, 200)
    go_back(person, "Replaced: today, 10:05, 12 entries, the last one of yesterday")
    wait_for(person, lambda: bool(rows(person)))
    page = person.window.findChild(RestorePage)
    assert page is not None
    areas = page.findChildren(QScrollArea)
    for _ in range(10):
        QApplication.processEvents()
    assert areas and all(area.horizontalScrollBar().maximum() == 0 for area in areas)
    told = page.findChildren(WholeChoice)
    assert any(len(each.lines(each.width())) > 1 for each in told)
    assert all(each.height() >= each.heightForWidth(each.width()) for each in told), "and no row is cut"


def test_behind_a_passphrase_those_that_were_replaced_are_listed_from_the_start(person: Person) -> None:
    write_and_close(person)
    person.start()
    add_passphrase(person)
    go_back(person, names(person)[0])
    person.fill("Passphrase of this backup", PASSPHRASE)
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.rooms is not None)
    person.window.session.lock()
    person.press("Restore a backup")
    # Without the key nobody knows what it holds.
    wait_for(person, lambda: bool(rows(person)) and rows(person)[-1] == "Replaced: today, 09:00")
    assert not chosen(person).startswith("Replaced")


def test_behind_a_passphrase_a_journal_that_was_replaced_is_gone_back_to_by_it(person: Person) -> None:
    write_and_close(person)
    person.start(NOW + timedelta(days=1))
    add_passphrase(person)
    oldest = names(person)[-1]
    person.store.journal.write("The next day.")
    go_back(person, oldest)
    wait_for(person, lambda: chosen(person) == oldest)
    person.fill("Passphrase of this backup", PASSPHRASE)
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.rooms is not None)
    assert person.texts() == [WORDS]
    person.now += timedelta(minutes=5)
    go_back(person, "Replaced: today, 09:00, 2 entries")
    person.fill("Passphrase of this backup", PASSPHRASE)
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.rooms is not None)
    assert len(person.texts()) == 2


def test_a_damaged_one_that_was_replaced_changes_nothing(three_days: Person) -> None:
    person = three_days
    _, middle, _ = names(person)
    go_back(person, middle)
    wait_for(person, lambda: chosen(person) == middle)
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.rooms is not None)
    (replaced,) = person.places.data.glob("replaced-*")
    damaged = b"\0" * 8000
    (replaced / "journal.db").write_bytes(damaged)
    person.now += timedelta(minutes=5)
    go_back(person, "Replaced: today, 10:00")
    person.press("Replace with this backup")
    wait_for(person, lambda: "couldn't be opened" in person.said())
    person.press("Back")
    wait_for(person, lambda: person.window.rooms is not None)
    assert len(person.texts()) == 2 and (replaced / "journal.db").read_bytes() == damaged


def test_whoever_comes_to_choose_a_backup_has_the_keyboard_on_the_one_that_is_chosen(
    three_days: Person,
) -> None:
    person = three_days
    person.window.go("copies")
    person.press("Restore a backup…")
    told = chosen(person)
    wait_for(person, lambda: isinstance(person.app.focusWidget(), WholeChoice))
    focus = person.app.focusWidget()
    assert isinstance(focus, WholeChoice) and focus.isChecked() and focus.text() == told
