"""The story of a no is written with the same help as any page."""

from PySide6.QtCore import Qt

from rebound_desktop.core.jobs import HowFar, Outcome
from rebound_desktop.core.rebound import Step
from rebound_desktop.ui.rebound.page import ReboundPage
from rebound_desktop.ui.rebound.story import StoryStep
from tests.ui.conftest import said


def test_find_and_replace_a_clock_and_how_far_away_one_stands(furnish, store, qtbot):
    job = store.rebounds.log_no(company="Northwind", how_far=HowFar.MET_PEOPLE, outcome=Outcome.TURNED_DOWN)
    key = store.rebounds.begin(job)
    store.rebounds.go_to(key, Step.STORY)
    page = furnish(ReboundPage, key)
    step = page.findChild(StoryStep)
    step.area.load("The panel, the window.")
    page.focus_search()
    bar = step.tools.find_bar
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "the")
    bar.replace.setText("a")
    bar.every.click()
    assert step.area.text() == "a panel, a window."
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden() and step.area.hasFocus()
    step.tools.foot.toggle_timer()
    assert "20 minutes left" in said(page)
    choice = next(each for each in step.menu.actions() if each.menu() is not None).menu()
    next(each for each in choice.actions() if each.text() == "You").trigger()
    assert "Write to yourself as “you”." in said(page)
