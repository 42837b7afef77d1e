"""Nobody here for too long is noticed, and a key or the pointer is somebody."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.idle import IdleWatch


def told(watch: IdleWatch) -> list[bool]:
    heard: list[bool] = []
    watch.idle.connect(lambda: heard.append(True))
    return heard


def test_too_long_is_told_once_each_time(qtbot: QtBot) -> None:
    keeper = QObject()
    watch = IdleWatch(keeper)
    heard = told(watch)
    watch.set_after(1e-9)
    watch.look()
    assert heard == [True]
    watch.set_after(3600)
    watch.look()
    assert heard == [True]


def test_never_is_never(qtbot: QtBot) -> None:
    keeper = QObject()
    watch = IdleWatch(keeper)
    heard = told(watch)
    watch.set_after(0)
    watch.look()
    assert heard == []


def test_a_key_at_the_door_passes_through(qtbot: QtBot) -> None:
    keeper, door = QObject(), QObject()
    watch = IdleWatch(keeper)
    watch.watch(door)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert not watch.eventFilter(door, key)


def test_a_key_and_a_click_are_answered_and_the_pointer_alone_asks_nothing(qtbot: QtBot) -> None:
    keeper, door = QObject(), QObject()
    watch = IdleWatch(keeper)
    watch.watch(door)
    assert not watch.acted_within(3600)
    QCoreApplication.sendEvent(door, QEvent(QEvent.Type.MouseMove))
    assert not watch.acted_within(3600)
    QCoreApplication.sendEvent(door, QEvent(QEvent.Type.KeyPress))
    assert watch.acted_within(3600)
    assert not watch.acted_within(0)


def test_a_click_that_ends_is_answered_as_one_that_begins(qtbot: QtBot) -> None:
    keeper, door = QObject(), QObject()
    watch = IdleWatch(keeper)
    watch.watch(door)
    QCoreApplication.sendEvent(door, QEvent(QEvent.Type.MouseButtonRelease))
    assert watch.acted_within(3600)
