"""The wheel scrolls: whoever passes over a choice on the way changes nothing."""

from datetime import date

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.drop_down import DropDown


def a_notch_down(over: QWidget) -> bool:
    """Turn the wheel over a widget. Returns whether the widget kept it to itself."""
    at = QPointF(over.rect().center())
    event = QWheelEvent(
        at,
        over.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(over, event)
    return event.isAccepted()


def test_a_choice_stays_as_it_is(desk: Desk, qtbot: QtBot) -> None:
    choice = DropDown(desk.theme, "Text size")
    qtbot.addWidget(choice)
    choice.addItems(["100 %", "115 %"])
    assert not a_notch_down(choice) and choice.currentIndex() == 0


def test_a_day_stays_as_it_is(desk: Desk, qtbot: QtBot) -> None:
    field = DayField(desk.theme, lambda: date(2026, 11, 28), "It comes up on")
    qtbot.addWidget(field)
    field.show_day(date(2027, 2, 25), date(2027, 12, 31))
    assert not a_notch_down(field) and field.day() == date(2027, 2, 25)
