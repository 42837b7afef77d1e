"""A blank where a line could be keeps nobody on a page; and where one has to stay, it is said why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from rebound_desktop.core.jobs import HowFar, Side
from rebound_desktop.core.rebound import Step
from rebound_desktop.ui.start.unlock import UnlockPage
from tests.flows.conftest import Person
from tests.flows.test_coming_back import add_passphrase

CONTROL = Qt.KeyboardModifier.ControlModifier
PLACES = ("a job's page", "step 2", "step 4")


def go_to(person: Person, place: str) -> QLineEdit:
    """There, to the field that adds a line."""
    job = person.store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    if place == "a job's page":
        person.window.go("jobs", job)
        return person.visible(QLineEdit, "Add to “Perfect”")
    rebound = person.store.rebounds.begin(job)
    person.store.rebounds.go_to(rebound, Step.THE_JOB if place == "step 2" else Step.YOURSELF)
    person.window.go("rebound", rebound)
    return person.visible(QLineEdit, "Add to “Perfect”" if place == "step 2" else "Add to “Lessons”")


def type_blanks(person: Person, place: str) -> None:
    field = go_to(person, place)
    field.setFocus()
    person.qtbot.keyClicks(field, "  ")
    assert field.text() == "  "


def here(person: Person) -> str:
    assert person.window.rooms is not None
    return person.window.rooms.here


@pytest.mark.parametrize("place", PLACES)
def test_one_goes_on_to_another_room(person: Person, place: str) -> None:
    person.start()
    type_blanks(person, place)
    person.qtbot.keyClick(person.window, Qt.Key.Key_1, CONTROL)
    assert here(person) == "today"


@pytest.mark.parametrize("place", ["step 2", "step 4"])
@pytest.mark.parametrize("button", ["Stop here", "Skip for now", "Keep and go on"])
def test_one_goes_on_from_a_step(person: Person, place: str, button: str) -> None:
    person.start()
    type_blanks(person, place)
    person.qtbot.keyClick(person.visible(QAbstractButton, button), Qt.Key.Key_Space)
    current = person.store.rebounds.all()[0].current
    assert here(person) == "stop" if button == "Stop here" else current == (3 if place == "step 2" else 5)


@pytest.mark.parametrize("place", PLACES)
def test_one_locks(person: Person, place: str) -> None:
    person.start()
    add_passphrase(person)
    type_blanks(person, place)
    person.window.actions_by_name["lock"].trigger()
    assert person.window.findChild(UnlockPage) is not None


@pytest.mark.parametrize("place", PLACES)
def test_one_closes_the_window(person: Person, place: str) -> None:
    person.start()
    type_blanks(person, place)
    person.close()
    assert person.window.session.store is None


def test_after_the_last_line_was_removed_by_the_space_bar(person: Person) -> None:
    person.start()
    job = person.store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    person.store.jobs.add_line(job, Side.PERFECT, "The light")
    person.window.go("jobs", job)
    remove = person.visible(QAbstractButton, "Remove: The light")
    remove.setFocus()
    for _ in range(2):
        focus = QApplication.focusWidget()
        assert focus is not None
        person.qtbot.keyClick(focus, Qt.Key.Key_Space)
        QApplication.processEvents()
    assert person.store.jobs.lines(job) == ()
    person.qtbot.keyClick(person.window, Qt.Key.Key_1, CONTROL)
    assert here(person) == "today"


def test_where_one_has_to_stay_it_is_said_and_the_keyboard_comes_to_the_words(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.start()
    type_blanks(person, "a job's page")
    assert person.window.rooms is not None and person.window.rooms.page is not None
    page = person.window.rooms.page
    # As a page that finds a fault in what is typed, and says nothing.
    monkeypatch.setattr(page, "leave", lambda: False)
    monkeypatch.setattr(page, "typed_texts", lambda: ["  "])
    person.visible(QAbstractButton, "Today").setFocus()
    person.window.go("today")
    assert here(person) == "jobs"
    assert "Something here could not be kept yet. You can change it or empty it." in person.said()
    assert QApplication.focusWidget() is person.visible(QLineEdit, "Add to “Perfect”")
