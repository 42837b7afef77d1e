"""Another day comes to a window that stands open: it is said once, and heard when one comes back to it."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.new_day import NewDay
from tests.conftest import HandClock


def test_a_new_day_is_said_once(qapp: QApplication, qtbot: QtBot, clock: HandClock) -> None:
    parent = QObject()
    new_day, came = NewDay(clock.clock, parent), list[None]()
    new_day.came.connect(lambda: came.append(None))
    new_day.look()
    assert not came
    clock.go_on(days=1)
    new_day.look()
    new_day.look()
    assert len(came) == 1


def test_the_day_is_the_persons_own(qapp: QApplication, clock: HandClock) -> None:
    clock.zone = "Asia/Tokyo"
    clock.__post_init__()
    parent = QObject()
    new_day, came = NewDay(clock.clock, parent), list[None]()
    new_day.came.connect(lambda: came.append(None))
    # Nine in the morning in UTC is six in the evening there.
    clock.go_on(hours=7)
    new_day.look()
    assert len(came) == 1


def test_it_is_heard_when_one_comes_back_to_the_window(qapp: QApplication, clock: HandClock) -> None:
    parent = QObject()
    new_day, came = NewDay(clock.clock, parent), list[None]()
    new_day.came.connect(lambda: came.append(None))
    clock.go_on(days=3)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert not came
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert len(came) == 1
