"""Nothing comes up as a window of its own before it has its place: it would flash up, and take the keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.core.jobs import HowFar, Outcome
from rebound_desktop.core.rebound import Step
from rebound_desktop.store import DiskFull, JournalMissing, ReboundError, Store
from rebound_desktop.ui.journal.page import JournalPage
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.rebound.page import ReboundPage
from rebound_desktop.ui.start.trouble import TroublePage
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.writing.distance import DISTANCE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Windows(QObject):
    """What came up as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[Windows]:
    made = Windows()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.mark.parametrize("step", Step)
def test_the_five_steps_come_up_in_their_page(
    furnish: Callable[..., Page], store: Store, windows: Windows, step: Step
) -> None:
    # Then a line above the story says how far away one stands.
    store.preferences.set(DISTANCE, "you")
    job = store.rebounds.log_no(company="Northwind", how_far=HowFar.MET_PEOPLE, outcome=Outcome.TURNED_DOWN)
    key = store.rebounds.begin(job)
    store.rebounds.go_to(key, step)
    furnish(ReboundPage, key)
    assert windows.seen == ["ReboundPage"]


def test_an_afterthought_that_was_changed_comes_up_in_its_page(
    furnish: Callable[..., Page], store: Store, windows: Windows
) -> None:
    entry = store.journal.write("Page.")
    thought = store.afterthoughts.add(entry, "First words.")
    store.afterthoughts.write(entry, "Other words.", thought, takes_up=True)
    furnish(JournalPage, entry)
    assert windows.seen == ["JournalPage"]


@pytest.mark.parametrize("error", [DiskFull, JournalMissing])
def test_what_can_be_done_about_trouble_comes_up_in_its_page(
    qtbot: QtBot, theme: Theme, windows: Windows, error: type[ReboundError]
) -> None:
    qtbot.addWidget(TroublePage(theme, error("x")))
    assert windows.seen == []
