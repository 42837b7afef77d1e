"""A lead held against what one wants: rated with a key a row, told in a sentence, put beside the others."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from rebound_desktop.core.jobs import Stage
from rebound_desktop.core.marks import Mark
from rebound_desktop.ui.compare.lead import LeadPage
from tests.ui.conftest import named, said


@pytest.fixture
def lead(store):
    return store.jobs.add("Relecloud", stage=Stage.LEAD)


def test_a_minute_is_enough(furnish, store, window, qtbot, lead):
    for name, mark in (("Pay", Mark.WANT), ("The way", Mark.NEED), ("The building", Mark.NONE)):
        store.choices.change_aspect(store.choices.add_aspect(name), mark=mark)
    page = furnish(LeadPage, lead)
    assert "Relecloud, held against what you want" in said(page)
    assert "Not known yet: Pay, The way" in said(page)
    assert "5 could not be better" in said(page)
    assert page.table.hasFocus()
    qtbot.keyClicks(page.table, "4")
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClicks(page.table, "1")
    assert "It has 1 of 2 that you know about." in said(page)
    assert "Not known yet" not in said(page)
    job = store.jobs.job(lead)
    assert (
        dict(store.choices.choice_of(job).ratings).values() and len(store.choices.choice_of(job).ratings) == 2
    )
    qtbot.mouseClick(named(page, QPushButton, "Put it beside the others"), Qt.MouseButton.LeftButton)
    assert window.went == [("compare", None)]
    assert [choice.name for choice in store.choices.choices("", "")] == ["Relecloud"]


def test_the_rows_take_the_whole_width_of_the_card(furnish, store, lead):
    store.choices.change_aspect(store.choices.add_aspect("Pay"), mark=Mark.WANT)
    table = furnish(LeadPage, lead, size=(1048, 800)).table
    used = table.verticalHeader().width() + table.columnWidth(0)
    assert abs(table.width() - used) <= 2


def test_before_anything_is_wanted_the_way_there_is_offered(furnish, window, qtbot, lead):
    page = furnish(LeadPage, lead)
    assert "Nothing is marked yet" in said(page)
    qtbot.mouseClick(named(page, QPushButton, "To the comparison"), Qt.MouseButton.LeftButton)
    assert window.went == [("compare", None)]


def test_a_job_that_is_gone_leads_back(furnish, window):
    furnish(LeadPage, 77)
    assert window.went == [("jobs", None)]
