"""A message looks about it while it is shown, asks no more widgets than it needs to, and has one place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button
from rebound_desktop.ui.widgets.toast import SETTLED_AFTER, Toast


class Asked(QLabel):
    """Counts how often it is looked at."""

    times = 0

    def isVisible(self) -> bool:
        self.times += 1
        return super().isVisible()


def room_with(label: QLabel) -> QWidget:
    room = QWidget()
    box = QVBoxLayout(room)
    box.addWidget(label)
    box.addStretch()
    return room


def test_a_look_goes_once_over_the_page_in_front_and_over_no_other(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    in_front, behind = Asked("It is read."), Asked("It was read before.")
    rooms = QStackedWidget()
    rooms.addWidget(room_with(in_front))
    rooms.addWidget(room_with(behind))
    QVBoxLayout(window).addWidget(rooms)
    window.resize(900, 700)
    window.show()
    toast = Toast(theme, rooms, window)
    toast.say("Kept")
    in_front.times = behind.times = 0
    qtbot.waitUntil(lambda: in_front.times > 0, timeout=20 * SETTLED_AFTER)
    assert (in_front.times, behind.times) == (1, 0)


def test_a_message_stands_above_the_buttons_that_no_scrolling_moves(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    room = QWidget(window)
    room.resize(window.size())
    box = QVBoxLayout(room)
    box.addWidget(QListWidget(), 1)
    mark = Button(theme, "Mark as sent")
    box.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
    window.show()
    toast, where = Toast(theme, room, window), mark.geometry()
    toast.say("Kept")
    assert toast.geometry().bottom() < mark.geometry().top()
    assert abs(toast.geometry().center().x() - room.rect().center().x()) <= 1
    qtbot.wait(3 * SETTLED_AFTER)
    assert mark.geometry() == where
