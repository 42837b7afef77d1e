"""A reminder that is clicked leads to what waits."""

import pytest

from tests.flows.conftest import Person


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_click_on_a_reminder_brings_the_window_forward_with_today(person: Person) -> None:
    person.start()
    person.window.go("journal", 0)
    person.write("Entry text", "Half a sen")
    person.window.show_today()
    assert person.window.rooms is not None and person.window.rooms.here == "today"
    assert [line.title for line in person.store.journal.lines()] == ["Half a sen"]


def test_one_that_is_clicked_after_all_is_closed_does_nothing(person: Person) -> None:
    person.start()
    person.close()
    person.window.show_today()
    assert not person.window.isVisible()
