"""Addresses on the web, handed to the desktop, which opens them with a program of the person's: for all rooms."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from rebound_desktop.core.inline import address_of, is_opened
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole


def open_address(typed: str) -> bool:
    """Hand what stands in a field for addresses to the desktop where that is safe; whether it was taken."""
    return open_link(address_of(typed))


def open_link(address: str) -> bool:
    """The same of a link in a text, of which nothing is guessed: My.Notes/CV.pdf is a file, and no place on the web."""
    return is_opened(address) and QDesktopServices.openUrl(QUrl(address))


class OpenAddress(Button):
    """A small "Open" beside an address, there while it can be opened."""

    def __init__(self, theme: Theme, typed: str = "") -> None:
        super().__init__(theme, "", ButtonRole.PLAIN, on_click=lambda: open_address(self._typed))
        self.setText(self.tr("Open"))
        self._name_after(typed)
        # Shown before it stands anywhere it would be a window.
        if not address_of(typed):
            self.hide()

    def show_address(self, typed: str) -> None:
        """What is beside it now."""
        self._name_after(typed)
        self.setVisible(bool(address_of(typed)))

    def _name_after(self, typed: str) -> None:
        self._typed = typed
        self.setAccessibleName(self.tr("Open {link}").replace("{link}", typed.strip()))
        self.setToolTip(typed.strip())
