"""A passphrase that was forgotten: the code on paper leads on, to a new passphrase and into older copies."""

from pathlib import Path

import apsw
import pytest

from rebound_desktop.core.change import Area
from tests import keychains
from tests.flows.conftest import Person
from tests.flows.test_coming_back import PASSPHRASE, WORDS, add_passphrase, unlock

OTHER = "five loud words over there"


def begin_with_code(person: Person) -> str:
    """A journal with a passphrase, a copy and a recovery code, closed; returns the code."""
    person.start()
    person.write("Entry text", WORDS)
    add_passphrase(person)
    made: list[str] = []
    person.window.session.ways_in.new_recovery_code(
        made.append, lambda error: pytest.fail(type(error).__name__)
    )
    person.qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    person.close()
    return made[0]


def open_by_code(person: Person, code: str) -> None:
    person.start()
    person.press("Use a recovery code")
    person.fill_and_enter("Recovery code", code)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)


def choose_another(person: Person) -> None:
    person.fill("Passphrase", OTHER)
    person.fill("The same again", OTHER)
    person.press("Change it")
    person.qtbot.waitUntil(lambda: person.see("Settings"), timeout=20_000)


def opens_with(person: Person, passphrase: str) -> None:
    person.close()
    person.start()
    unlock(person, passphrase)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.texts() == [WORDS]


def test_whoever_came_in_by_the_code_chooses_a_new_passphrase_without_the_old_one(person: Person) -> None:
    code = begin_with_code(person)
    open_by_code(person, code)
    person.window.go("today")
    choose = "Choose one: You can choose a new passphrase"
    person.qtbot.waitUntil(lambda: person.see(choose), timeout=20_000)
    person.press(choose)
    assert not person.see("The passphrase of now")
    choose_another(person)
    person.window.go("today")
    assert not person.see("You can choose a new passphrase")
    person.window.go("passphrase")
    assert person.see("The passphrase of now"), "it is known now"
    opens_with(person, OTHER)


def test_whoever_came_in_by_the_keychain_may_too_and_is_not_asked(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with keychains.drawer(tmp_path, monkeypatch):
        person.start()
        person.write("Entry text", WORDS)
        add_passphrase(person)
        person.window.go("ways_in")
        person.press("Use it")
        person.qtbot.waitUntil(lambda: person.see("Stop using it"), timeout=20_000)
        person.close()
        person.start()
        person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
        person.window.go("today")
        assert not person.see("You can choose a new passphrase")
        person.window.go("passphrase")
        choose_another(person)
        person.window.session.lock()
        unlock(person, OTHER)
        person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)


def test_everything_can_be_changed_after_coming_in_by_the_code(person: Person) -> None:
    code = begin_with_code(person)
    open_by_code(person, code)
    old_key = person.store.key
    person.window.go("passphrase")
    person.fill("Passphrase", OTHER)
    person.fill("The same again", OTHER)
    assert "Backups made until now still open with the older one." in person.said()
    assert "only your recovery code opens" in person.said()
    person.press("Change the key too, and encrypt everything anew")
    assert "still open with the older one" not in person.said()
    assert "only your recovery code opens" not in person.said(), "that code goes with the key"
    person.press("Change it")
    store = lambda: person.window.session.store  # noqa: E731
    person.qtbot.waitUntil(lambda: store() is not None and person.store.key != old_key, timeout=30_000)
    opens_with(person, OTHER)


def test_a_page_that_was_told_of_something_as_the_journal_closed_does_not_open_it_again(
    person: Person,
) -> None:
    begin_with_code(person)
    person.start()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    person.store.say_changed(Area)
    person.window.session.lock()
    person.qtbot.waitUntil(lambda: person.see("Passphrase"), timeout=20_000)
    person.qtbot.waitUntil(lambda: not any(open_files(person)), timeout=20_000)


def open_files(person: Person) -> list[str]:
    """What of the journal's own file is held open."""
    journal = str(person.places.data / "journal.db")
    return [each.filename for each in apsw.connections() if each is not None and each.filename == journal]


def test_a_copy_is_restored_by_its_recovery_code(person: Person) -> None:
    code = begin_with_code(person)
    person.start()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    (line,) = person.store.journal.lines()
    person.window.session.copies.back_up(lambda: None, lambda error: pytest.fail(type(error).__name__))
    person.store.journal.set_aside(line.id)
    person.close()
    person.start()
    person.press("Restore a backup")
    restore_oldest(person)
    person.fill("Its passphrase, or its recovery code", code[:-1] + ("A" if code[-1] != "A" else "B"))
    person.press("Replace with this backup")
    person.qtbot.waitUntil(lambda: "A letter in the code is not right" in person.said(), timeout=20_000)
    person.fill("Its passphrase, or its recovery code", code.lower())
    person.press("Replace with this backup")
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.texts() == [WORDS]
    person.window.go("today")
    person.qtbot.waitUntil(lambda: person.see("You can choose a new passphrase"), timeout=20_000)


def restore_oldest(person: Person) -> None:
    """Pick the last of the copies that are listed."""
    from PySide6.QtWidgets import QAbstractButton

    def listed() -> list[QAbstractButton]:
        buttons = person.window.findChildren(QAbstractButton)
        return [each for each in buttons if each.isVisible() and "one entry" in each.text()]

    person.qtbot.waitUntil(lambda: bool(listed()), timeout=5_000)
    listed()[-1].click()
