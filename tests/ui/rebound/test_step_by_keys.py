"""Any of the five steps is reached by the keyboard, and said where one stands."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from rebound_desktop.core.rebound import Step
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.rebound.page import ReboundPage
from rebound_desktop.ui.tab_order import reading_order
from rebound_desktop.ui.today.page import TodayPage
from rebound_desktop.ui.widgets.marks import StepBars
from tests.ui.conftest import Window, named

RIGHT, LEFT, HOME, END, ENTER, SPACE = (
    Qt.Key.Key_Right,
    Qt.Key.Key_Left,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
)


@pytest.fixture
def rebound(store: Store) -> int:
    return store.rebounds.begin(store.jobs.add("Northwind", "Baker"))


def bars_of(page: Page) -> StepBars:
    (bars,) = page.findChildren(StepBars)
    assert bars in reading_order(page)
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    return bars


def test_the_arrows_say_each_step_and_enter_goes_there_and_back(
    store: Store, rebound: int, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    page = furnish(ReboundPage, rebound)
    bars = bars_of(page)
    assert bars.accessibleDescription().startswith("You are at step 1. Story: not begun")
    qtbot.keyClick(bars, RIGHT)
    assert bars.accessibleDescription() == "Step 2 of 5: The job, not begun"
    qtbot.keyClick(bars, LEFT)
    qtbot.keyClick(bars, LEFT)
    assert bars.accessibleDescription() == "Step 1 of 5: Story, begun, you are here"
    assert store.rebounds.all()[0].current is Step.STORY
    qtbot.keyClick(bars, END)
    qtbot.keyClick(bars, LEFT)
    qtbot.keyClick(bars, ENTER)
    assert store.rebounds.all()[0].current is Step.YOURSELF
    # Somebody came to write.
    assert isinstance(page.focusWidget(), QLineEdit)
    bars_of(page)
    assert bars.accessibleDescription().startswith("You are at step 4.")
    qtbot.keyClick(bars, HOME)
    qtbot.keyClick(bars, SPACE)
    assert store.rebounds.all()[0].current is Step.STORY
    assert page.focusWidget() is named(page, type(page.focusWidget()), "Entry text")


def test_where_it_is_read_from_the_right_the_next_step_is_to_the_left(
    rebound: int, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    bars = bars_of(furnish(ReboundPage, rebound))
    bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(bars, LEFT)
    assert bars.accessibleDescription().startswith("Step 2 of 5")


def test_what_is_read_aloud_can_be_pressed_too(
    store: Store, rebound: int, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    bars = bars_of(furnish(ReboundPage, rebound))
    qtbot.keyClick(bars, RIGHT)
    bars.heard_press()
    assert store.rebounds.all()[0].current is Step.THE_JOB


def test_the_keys_stand_where_a_ring_is_painted(
    rebound: int, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    page = furnish(ReboundPage, rebound)
    bars = page.findChildren(StepBars)[0]
    without = bars.grab().toImage()
    bars_of(page)
    qtbot.keyClick(bars, RIGHT)
    with_ring = bars.grab().toImage()
    changed = {
        int(5 * x / with_ring.width())
        for x in range(with_ring.width())
        for y in range(with_ring.height())
        if with_ring.pixel(x, y) != without.pixel(x, y)
    }
    # Its edges reach into the room between the bars.
    assert 1 in changed and not changed & {3, 4}


def test_on_today_enter_on_a_bar_opens_its_step(
    store: Store, rebound: int, furnish: Callable[..., Page], window: Window, qtbot: QtBot
) -> None:
    bars = bars_of(furnish(TodayPage))
    qtbot.keyClick(bars, RIGHT)
    qtbot.keyClick(bars, RIGHT)
    assert bars.accessibleDescription() == "Step 3 of 5: People, not begun"
    qtbot.keyClick(bars, ENTER)
    assert window.went[-1] == ("rebound", rebound)
    assert store.rebounds.all()[0].current is Step.PEOPLE
