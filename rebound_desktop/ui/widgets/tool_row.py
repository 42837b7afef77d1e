"""One line of a list: an icon, words that give way, and small tools at its end."""

from PySide6.QtWidgets import QWidget

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Elided, row
from rebound_desktop.ui.widgets.icon import Icon


def tool_row(theme: Theme, icon: str, text: str, *tools: QWidget) -> QWidget:
    """The line, with `tools` in their order."""
    line = QWidget()
    layout = row(Icon(theme, icon, side=18), 4, spacing=8)
    layout.addWidget(Elided(theme, text), 1)
    for tool in tools:
        layout.addWidget(tool)
    line.setLayout(layout)
    return line
