"""List, board and table: the way a person chose last is where Jobs leads, here and after the next start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.ui.board.page import BoardPage
from tests.flows.conftest import Person

# Offscreen Qt cannot bring the list of completions to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def here(person: Person) -> str:
    assert person.window.rooms is not None
    return person.window.rooms.here


def started_with(person: Person, *companies: str) -> None:
    person.start()
    for company in companies:
        person.store.jobs.add(company)


def test_on_the_first_days_there_is_nothing_to_switch(person: Person) -> None:
    started_with(person, "Northwind", "Tailspin")
    person.window.go("jobs")
    assert not person.see("Board")
    person.store.jobs.add("Contoso")
    person.qtbot.waitUntil(lambda: person.see("Board"))


def test_what_was_chosen_last_is_where_jobs_leads(person: Person) -> None:
    started_with(person, "Northwind", "Tailspin", "Contoso")
    person.window.go("jobs")
    assert here(person) == "jobs"
    person.press("Board")
    assert here(person) == "board"
    person.press("Today")
    person.press("Jobs")
    assert here(person) == "board" and person.visible(QAbstractButton, "Jobs").isChecked()
    person.press("Table")
    person.close()
    person.start()
    person.window.go("jobs")
    assert here(person) == "table"
    person.press("List")
    assert here(person) == "jobs"
    person.press("Today")
    person.press("Jobs")
    assert here(person) == "jobs"


def test_a_job_opened_from_the_board_is_read_beside_the_list_and_the_board_stays_chosen(
    person: Person,
) -> None:
    started_with(person, "Northwind", "Tailspin", "Contoso")
    QTest.keyClick(person.window, Qt.Key.Key_B, CTRL_SHIFT)
    assert here(person) == "board"
    page = person.window.rooms.page
    assert isinstance(page, BoardPage)
    QTest.keyClick(page.columns[Stage.LEAD].cards, Qt.Key.Key_Return)
    assert here(person) == "jobs" and person.see("Contoso")
    person.press("Jobs")
    assert here(person) == "board"


def test_keys_lead_to_each_way(person: Person) -> None:
    started_with(person, "Northwind")
    for key, room in ((Qt.Key.Key_G, "table"), (Qt.Key.Key_B, "board"), (Qt.Key.Key_J, "jobs")):
        QTest.keyClick(person.window, key, CTRL_SHIFT)
        assert here(person) == room


def test_a_job_added_from_the_board_is_noted_and_stands_there(person: Person) -> None:
    started_with(person, "Northwind")
    QTest.keyClick(person.window, Qt.Key.Key_B, CTRL_SHIFT)
    person.press("Add")
    assert here(person) == "jobs"
    person.fill_and_enter("Company", "Fabrikam")
    person.press("Jobs")
    page = person.window.rooms.page
    assert isinstance(page, BoardPage)
    model = page.columns[Stage.LEAD].cards.cards
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Fabrikam", "Northwind"]


def test_a_move_on_the_board_is_taken_back_by_ctrl_z(person: Person) -> None:
    started_with(person, "Northwind")
    QTest.keyClick(person.window, Qt.Key.Key_B, CTRL_SHIFT)
    page = person.window.rooms.page
    assert isinstance(page, BoardPage)
    person.qtbot.waitUntil(lambda: page.in_hand is not None)
    QTest.keyClick(page.columns[Stage.LEAD].cards, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    (job,) = person.store.jobs.all()
    assert job.stage is Stage.LETTER_SENT
    QTest.keyClick(person.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert person.store.jobs.job(job.id).stage is Stage.LEAD
    assert person.see("Undone: Job moved: Northwind")
    person.qtbot.waitUntil(lambda: page.columns[Stage.LEAD].cards.cards.count == 1)


def test_left_while_thousands_are_read_the_board_is_whole_when_entered_again(person: Person) -> None:
    person.start()
    with person.store.batch():
        for number in range(1_200):
            person.store.jobs.add(f"Company {number}")
    QTest.keyClick(person.window, Qt.Key.Key_B, CTRL_SHIFT)
    page = person.window.rooms.page
    assert isinstance(page, BoardPage) and page.reader.is_reading
    person.press("Today")
    assert not page.reader.is_reading
    person.press("Jobs")
    person.qtbot.waitUntil(lambda: page.columns[Stage.LEAD].cards.cards.count == 1_200)
    assert page.in_hand is not None
    assert person.window.focusWidget() is page.columns[Stage.LEAD].cards


def test_closed_while_thousands_are_read_nothing_goes_wrong(person: Person) -> None:
    person.start()
    with person.store.batch():
        for number in range(1_200):
            person.store.jobs.add(f"Company {number}")
    QTest.keyClick(person.window, Qt.Key.Key_G, CTRL_SHIFT)
    page = person.window.rooms.page
    assert page.reader.is_reading
    person.window.close()
    assert not page.reader.is_reading
    person.qtbot.waitUntil(lambda: person.window.session.store is None, timeout=20_000)


def test_a_no_from_the_board_leads_back_to_it_by_esc_and_once_it_is_noted(person: Person) -> None:
    started_with(person, "Northwind", "Tailspin", "Contoso")
    person.window.go("board")
    job = person.store.jobs.all()[0]
    for key in ("Esc", "Back"):
        person.window.rooms.page.desk.log_no(job.id, Outcome.WENT_QUIET)
        assert here(person) == "log_no" and person.see("How far did it go?")
        if key == "Esc":
            QTest.keyClick(person.visible(QAbstractButton, "I applied, that was all"), Qt.Key.Key_Escape)
        else:
            person.press("Back")
        assert here(person) == "board"
    person.window.rooms.page.desk.log_no(job.id, Outcome.WENT_QUIET)
    person.press("I met people there")
    person.press("Only note it")
    assert here(person) == "board" and person.see("Noted. That is all for now.")
    closed = person.store.jobs.job(job.id)
    assert closed is not None and closed.outcome is Outcome.WENT_QUIET


def test_esc_leads_away_from_a_no_that_nobody_began(person: Person) -> None:
    started_with(person, "Northwind")
    person.window.go("jobs")
    person.window.go("log_no")
    QTest.keyClick(person.visible(QLineEdit, "Company"), Qt.Key.Key_Escape)
    assert here(person) == "jobs"
    person.window.go("log_no")
    person.press("Northwind")
    QTest.keyClick(person.visible(QAbstractButton, "I applied, that was all"), Qt.Key.Key_Escape)
    assert here(person) == "log_no" and person.see("Which one was it?"), "a step at a time"


def test_by_arrows_each_way_of_showing_them_is_come_to_and_space_shows_it(person: Person) -> None:
    started_with(person, "Northwind", "Tailspin", "Contoso")
    person.window.go("jobs")
    shown = person.visible(QAbstractButton, "List")
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    for name in ("Board", "Table"):
        QTest.keyClick(person.app.focusWidget(), Qt.Key.Key_Right)
        assert person.app.focusWidget() is person.visible(QAbstractButton, name)
        assert here(person) == "jobs" and shown.isChecked()
    QTest.keyClick(person.app.focusWidget(), Qt.Key.Key_Space)
    assert here(person) == "table"


def test_whoever_comes_to_a_job_from_the_board_or_the_palette_hears_whose_page_it_is(person: Person) -> None:
    started_with(person, "Northwind", "Tailspin", "Contoso")
    for job in person.store.jobs.all():
        person.window.go("board")
        person.window.go("jobs", job.id)
        above, focus = [], person.app.focusWidget()
        while focus is not None:
            above.append((focus.accessibleName(), getattr(focus, "heard_as", None)))
            focus = focus.parentWidget()
        assert above[0][0] or person.app.focusWidget().text() == "Move to…"
        assert (job.name, QAccessible.Role.Grouping) in above
