"""A list to choose one from says what it is about, closed and open."""

import pytest
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.gut_number import GutNumber


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_that_opens_has_its_name(qtbot: QtBot, theme: Theme) -> None:
    for made in (DropDown(theme, "Mood"), GutNumber(theme)):
        qtbot.addWidget(made)
        made.addItem("Calm")
        made.show()
        made.showPopup()
        assert made.view().accessibleName() == made.accessibleName() != ""
        made.hidePopup()
