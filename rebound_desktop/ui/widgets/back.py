"""The way back: at a page's top, where its column begins, called what it leads to."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole

translate = QCoreApplication.translate


class Back(Button):
    """One shape for all of them; read from right to left it points the other way."""

    def __init__(self, theme: Theme, to: str, on_click: Callable[[], object]) -> None:
        super().__init__(theme, to, ButtonRole.PLAIN, icon="chevron-left", on_click=on_click)


def back_to_today(theme: Theme, go: Callable[[str], object]) -> Back:
    """To the room that most begin in."""
    return Back(theme, translate("rooms", "Today"), lambda: go("today"))


def back_to_settings(theme: Theme, go: Callable[[str], object]) -> Back:
    """To the settings, from a page that one of them opens."""
    return Back(theme, translate("rooms", "Settings"), lambda: go("settings"))
