"""The program's name above the rooms keeps its size, whatever colours and letters are chosen."""

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.sidebar import Sidebar
from rebound_desktop.ui.theme import Theme


def test_other_colours_leave_the_name_as_large_as_it_was(qtbot: QtBot, theme: Theme) -> None:
    sidebar = Sidebar(theme, can_lock=False)
    qtbot.addWidget(sidebar)
    sidebar.show()
    QApplication.processEvents()
    (name,) = (label for label in sidebar.findChildren(QLabel) if label.text() == "Rebound")
    before = name.font().pixelSize()
    theme.apply()
    QApplication.processEvents()
    assert name.font().pixelSize() == before == theme.px(20)
