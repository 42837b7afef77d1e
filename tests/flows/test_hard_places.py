"""Full and read-only disks and a second window, as they meet a person who is writing."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rebound_desktop import app as program
from rebound_desktop import store
from rebound_desktop.core.versions import Kept
from rebound_desktop.ui.single_instance import SingleInstance
from rebound_desktop.ui.widgets.writing import WritingArea
from tests.conftest import HandClock, fill, set_read_only
from tests.flows.conftest import NOW, Person
from tests.ui.test_single_instance import ELSEWHERE, left_behind

WORDS = "The long table, and the window behind them."


def test_on_a_full_disk_the_words_stay_on_the_glass_until_there_is_room(on_disk: Person) -> None:
    person = on_disk
    person.start()
    person.write("Entry text", WORDS)
    area = person.area("Entry text")
    area.keep_now()
    assert person.texts() == [WORDS]

    ballast = fill(person.places.data.parent)
    more = " And more" * 20_000
    area.insertPlainText(more)
    area.keep_now()
    assert person.see("Not kept yet")
    assert area.text() == WORDS + more
    person.window.close()
    assert person.window.isVisible(), "a window with words that are not kept stays"

    ballast.unlink()
    area.keep_now()
    assert person.see("Kept on this computer")
    person.close()
    person.start()
    assert person.texts() == [WORDS + more]


@pytest.mark.parametrize("on_disk", ["64m"], indirect=True)
def test_a_lock_on_a_full_disk_waits_for_words_that_are_not_kept_and_says_so(on_disk: Person) -> None:
    person = on_disk
    person.start()
    person.write("Entry text", WORDS)
    person.window.protect("four quiet words here")
    person.qtbot.waitUntil(
        lambda: person.window.session.store is not None and person.window.session.is_protected, timeout=20_000
    )
    area = person.area("Entry text")
    ballast = fill(person.places.data.parent)
    more = " And more" * 20_000
    area.moveCursor(QTextCursor.MoveOperation.End)
    area.insertPlainText(more)
    person.qtbot.keyClick(person.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert "The journal is not locked." in person.said()
    assert area.text() == WORDS + more

    ballast.unlink()
    person.qtbot.keyClick(person.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert person.window.session.store is None and person.see("Open")
    person.fill_and_enter("Passphrase", "four quiet words here")
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.texts() == [WORDS + more]


def test_a_first_start_on_a_full_disk_says_so_and_begins_when_there_is_room(on_disk: Person) -> None:
    ballast = fill(on_disk.places.data.parent, leave=100_000)
    on_disk.start()
    assert "The disk is full" in on_disk.said()
    ballast.unlink()
    on_disk.press("Try again")
    assert on_disk.see("What happened?")


def test_on_a_read_only_disk_the_journal_is_told_and_not_touched(on_disk: Person) -> None:
    person = on_disk
    person.start()
    person.write("Entry text", WORDS)
    person.close()
    disk = person.places.data.parent
    before = {path: path.read_bytes() for path in person.places.data.rglob("*") if path.is_file()}
    set_read_only(disk, True)
    try:
        person.start()
        assert "can't be written" in person.said() and "safe" in person.said()
        assert {path: path.read_bytes() for path in before} == before
    finally:
        set_read_only(disk, False)
    person.press("Try again")
    assert person.texts() == [WORDS]


def test_a_second_window_waits_until_the_first_has_let_go(
    person: Person, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    first = SingleInstance(person.places.data)
    assert first.take()
    second = SingleInstance(person.places.data)
    person.window = program.build(qapp, person.places, HandClock().clock, second)
    qtbot.addWidget(person.window)
    person.window.start()
    person.window.show()
    assert "Another window is using this journal." in person.said()
    assert not person.see("Restore a backup"), "nothing is put in the place of a journal in use"
    person.press("Try again")
    assert "Another window is using this journal." in person.said()
    del first
    person.press("Try again")
    assert person.see("What happened?")
    second.deleteLater()


def test_a_journal_whose_folder_came_from_another_computer_is_opened_on_request(
    person: Person, qtbot: QtBot, qapp: QApplication
) -> None:
    person.start()
    person.write("Entry text", WORDS)
    person.close()
    # As a computer leaves it that went out, or from which the folder was copied while the window stood.
    left_behind(person.places.data, **ELSEWHERE)
    instance = SingleInstance(person.places.data)
    person.window = program.build(qapp, person.places, HandClock().clock, instance)
    qtbot.addWidget(person.window)
    person.window.start()
    person.window.show()
    assert "A window on another computer is using this journal, or was when it came here." in person.said()
    person.press("Open it here")
    assert person.texts() == [WORDS]
    instance.deleteLater()


def test_closing_the_first_page_on_a_full_disk_ends_the_program_and_the_next_start_tells_of_the_copy(
    on_disk: Person,
) -> None:
    person = on_disk
    person.start()
    person.write("Entry text", WORDS)
    person.area("Entry text").keep_now()
    ballast = fill(person.places.data.parent)
    person.close()
    ballast.unlink()
    person.start()
    assert person.texts() == [WORDS]


@pytest.mark.parametrize("on_disk", ["64m"], indirect=True)
def test_a_copy_that_could_not_be_made_is_told_on_today_until_one_is(on_disk: Person) -> None:
    person = on_disk
    person.start()
    person.write("Entry text", WORDS)
    ballast = fill(person.places.data.parent, leave=600_000)
    person.close()
    person.start()
    person.window.go("today")
    assert person.see("The last backup of your journal could not be made")
    ballast.unlink()
    person.window.go("settings")
    person.press("Back up now")
    person.qtbot.waitUntil(lambda: person.store.preferences.get("backup_trouble") == "", timeout=20_000)
    person.window.go("today")
    assert not person.see("The last backup of your journal could not be made")


def typed_while_the_disk_is_pulled(person: Person) -> tuple[WritingArea, Path]:
    """The text that somebody went on writing in, and where the journal's folder is meanwhile."""
    person.start()
    person.write("Entry text", WORDS)
    area = person.area("Entry text")
    area.keep_now()
    away = person.places.data.with_name("pulled")
    person.places.data.rename(away)
    person.write("Entry text", " And more.")
    area.keep_now()
    return area, away


def test_while_its_disk_is_pulled_nothing_is_said_to_be_kept_and_all_of_it_is_once_it_is_back(
    person: Person,
) -> None:
    area, away = typed_while_the_disk_is_pulled(person)
    assert person.see("Not kept yet")
    person.window.session.look_beside()
    person.window.close()
    assert person.window.isVisible() and area.text() == f"{WORDS} And more."
    away.rename(person.places.data)
    area.keep_now()
    assert person.see("Kept on this computer")
    person.come_back(NOW)
    assert person.texts() == [f"{WORDS} And more."]


def test_words_typed_while_it_was_away_are_not_lost_when_another_file_comes_back(person: Person) -> None:
    _, away = typed_while_the_disk_is_pulled(person)
    # The same disk, plugged in anew: what stands there has the same bytes, and is another file to the system.
    shutil.copytree(away, person.places.data)
    held = person.store
    person.look_beside_until(lambda: person.store is not held)
    assert person.texts() == [WORDS]
    (beside,) = store.beside.copies_beside(person.places.data)
    person.store.merge(beside)
    # The clock stands still here: of two texts of one moment either may be the earlier one.
    (line,) = person.store.journal.lines()
    earlier = person.store.earlier.of(Kept.ENTRY, line.id)
    assert f"{WORDS} And more." in [*person.texts(), *(each.text for each in earlier)]
