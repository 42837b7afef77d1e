"""A recovery code is seen before it counts: nothing takes the place of the one on paper behind a person's back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from rebound_desktop.store import WrongRecoveryCode, key_file_of, vault
from rebound_desktop.ui.page import RECOVERY_KEPT
from tests.flows.conftest import Person
from tests.flows.test_coming_back import PASSPHRASE
from tests.flows.test_ways_in import begin, change_everything

OFFERED = "Make a new one: A recovery code, in case you forget"


def shown(person: Person) -> str:
    labels = person.window.findChildren(QLabel)
    (code,) = [each for each in labels if each.isVisible() and each.accessibleName() == "Your code"]
    return "-".join(code.text().split())


def code_on_screen(person: Person) -> str:
    person.qtbot.waitUntil(lambda: person.see("I have written it down"), timeout=20_000)
    return shown(person)


def make_code(person: Person) -> str:
    person.window.go("recovery")
    person.press("Make a code")
    return code_on_screen(person)


def opens(person: Person, code: str) -> bool:
    try:
        vault.unlock_with_recovery_code(key_file_of(person.places.data), code)
    except WrongRecoveryCode:
        return False
    return True


def test_enter_pressed_twice_leaves_the_code_on_the_screen(person: Person) -> None:
    begin(person)
    person.window.go("recovery")
    make = person.visible(QAbstractButton, "Make a code")
    make.setFocus()
    person.qtbot.keyClick(make, Qt.Key.Key_Return)
    code = code_on_screen(person)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton) and focused.text() != "I have written it down"
    assert opens(person, code)


def until_it_is_made(person: Person) -> None:
    """Until the work beside the window is done, and the window has heard of it."""
    assert person.window.rooms is not None and person.window.rooms.page is not None
    person.window.rooms.page.desk.background.wait()
    person.qtbot.wait(200)


def test_a_code_that_nobody_saw_takes_no_other_s_place(person: Person) -> None:
    begin(person)
    on_paper = make_code(person)
    person.press("I have written it down")
    person.window.go("recovery")
    person.press("Make a code")
    person.press("Later")
    until_it_is_made(person)
    assert opens(person, on_paper)
    person.window.go("recovery")
    person.press("Make a code")
    person.window.session.lock()
    person.qtbot.wait(2000)
    assert opens(person, on_paper)


def test_of_two_that_were_asked_for_the_one_shown_opens_it(person: Person) -> None:
    begin(person)
    person.window.go("recovery")
    person.press("Make a code")
    person.press("Make a code")
    code = code_on_screen(person)
    until_it_is_made(person)
    assert shown(person) == code
    assert opens(person, code)


def test_a_new_code_that_is_not_on_paper_yet_is_offered_on_today(person: Person) -> None:
    begin(person)
    make_code(person)
    person.press("I have written it down")
    assert not person.see(OFFERED)
    make_code(person)
    person.press("Later")
    person.qtbot.waitUntil(lambda: person.see(OFFERED), timeout=20_000)


def test_a_code_is_offered_again_once_everything_was_changed(person: Person) -> None:
    begin(person)
    make_code(person)
    person.press("I have written it down")
    change_everything(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.see("Ways into your journal"), timeout=60_000)
    assert person.store.preferences.get(RECOVERY_KEPT)
    person.window.go("today")
    person.qtbot.waitUntil(
        lambda: person.see("Make one: A recovery code, in case you forget"), timeout=20_000
    )


def test_undo_of_taking_a_code_away_leaves_one_that_was_made_since(person: Person) -> None:
    begin(person)
    make_code(person)
    person.press("I have written it down")
    put_back = person.window.session.ways_in.remove_slot(vault.SlotKind.RECOVERY)
    on_paper = make_code(person)
    put_back()
    assert opens(person, on_paper)
