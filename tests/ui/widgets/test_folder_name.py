"""A folder's name fits its line, on Windows too."""

import pytest
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.folder_name import FolderName


@pytest.mark.parametrize("separator", ["/", "\\"])
def test_a_long_folder_goes_on_in_the_next_line_and_is_heard_as_it_is(
    theme: Theme, qtbot: QtBot, separator: str
) -> None:
    folder = separator.join(["C:", *("somewhere" for _ in range(20)), "Rebound"])
    name = FolderName(theme, folder)
    qtbot.addWidget(name)
    line = name.fontMetrics().height()
    assert name.heightForWidth(300) >= 4 * line > name.heightForWidth(9000)
    assert name.minimumSizeHint().width() < 300
    assert name.accessibleName() == name.toolTip() == folder
