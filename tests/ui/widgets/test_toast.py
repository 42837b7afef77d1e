"""A message looks about it while it is shown, asks no more widgets than it needs to, and has one place."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets import toast as toast_module
from rebound_desktop.ui.widgets.controls import Button
from rebound_desktop.ui.widgets.toast import LOOKS_UNTIL_SETTLED, SETTLED_AFTER, Toast


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


def test_of_a_long_page_what_is_not_seen_is_not_asked(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    labels = [Asked(f"Moment {number}") for number in range(60)]
    page = QWidget()
    box = QVBoxLayout(page)
    for label in labels:
        # In a row of its own, as on a page.
        box.addWidget(room_with(label))
        label.setFixedHeight(40)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    QVBoxLayout(window).addWidget(area)
    window.resize(900, 700)
    window.show()
    toast = Toast(theme, area, window)
    qtbot.wait(20)
    for label in labels:
        label.times = 0
    toast.say("Kept", "Undo", lambda: None)
    asked = [place for place, label in enumerate(labels) if label.times]
    assert asked and asked[-1] < 20 and {labels[place].times for place in asked} == {1}
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    toast.say("Kept")
    assert labels[-1].times


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


@pytest.fixture
def column(qtbot: QtBot) -> tuple[QScrollArea, QLineEdit, QLineEdit]:
    """A window in front with a column that scrolls: a field on top, and one farther down."""
    column = QScrollArea()
    qtbot.addWidget(column)
    column.resize(900, 700)
    within = QWidget()
    within.resize(860, 1600)
    above, below = QLineEdit(within), QLineEdit(within)
    above.setGeometry(200, 40, 500, 40)
    below.setGeometry(200, 900, 500, 40)
    column.setWidget(within)
    column.show()
    column.activateWindow()
    above.setFocus()
    qtbot.waitUntil(above.hasFocus)
    return column, above, below


def lies_on(toast: Toast, field: QLineEdit) -> bool:
    place = field.rect().translated(field.mapTo(toast.window(), QPoint()))
    return place.intersects(toast.rect().translated(toast.mapTo(toast.window(), QPoint())))


@pytest.fixture
def looks_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes beneath a message is seen soon, or not in this test."""
    monkeypatch.setattr(toast_module, "LOOKS_AGAIN_AFTER", 600_000)


@pytest.mark.usefixtures("looks_seldom")
def test_what_has_the_keyboard_and_is_scrolled_beneath_a_new_message_is_free_at_once(
    qtbot: QtBot, theme: Theme, column: tuple[QScrollArea, QLineEdit, QLineEdit]
) -> None:
    area, above, _ = column
    toast = Toast(theme, area.viewport(), area)
    toast.say("Filled in. Say what it is worth, and it counts.", "Undo", lambda: None)
    # A form opens, is laid out and scrolls to its field, a turn after the other.
    QTimer.singleShot(round(2.5 * SETTLED_AFTER), lambda: above.move(200, 640))
    qtbot.waitUntil(lambda: above.y() == 640 and above.hasFocus())
    qtbot.waitUntil(lambda: not lies_on(toast, above), timeout=20 * SETTLED_AFTER)


@pytest.mark.usefixtures("looks_seldom")
def test_it_goes_at_once_from_the_field_that_gets_the_keyboard(
    qtbot: QtBot, theme: Theme, column: tuple[QScrollArea, QLineEdit, QLineEdit]
) -> None:
    area, _, below = column
    toast = Toast(theme, area.viewport(), area)
    toast.say("Kept")
    qtbot.wait((LOOKS_UNTIL_SETTLED + 3) * SETTLED_AFTER)
    area.verticalScrollBar().setValue(260)
    assert lies_on(toast, below)
    below.setFocus()
    qtbot.waitUntil(lambda: not lies_on(toast, below), timeout=20 * SETTLED_AFTER)


@pytest.mark.parametrize(
    ("text", "action", "said"),
    [
        ("What was here is kept.", "Show the backups", "What was here is kept. Show the backups"),
        ("Job added", "Undo", "Job added. Undo"),
        ("Job added", "", "Job added"),
        ("Kept.", "", "Kept."),
    ],
)
def test_it_is_said_with_one_full_stop(
    qtbot: QtBot, theme: Theme, heard: list[str], text: str, action: str, said: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    toast = Toast(theme, QStackedWidget(window), window)
    toast.say(text, action=action, on_action=(lambda: None) if action else None)
    assert heard == [said]
